//! The addresses of pages, below whatever path the app was put.

use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use leptos_router::params::ParamsMap;

use crate::browser::page;
use crate::domain::book::{Filter, Month, Part};
use crate::domain::date::Day;
use crate::domain::id::{ListId, PersonId, TaskId};
use crate::domain::person::Kind;
use crate::domain::unknown::Unknown;

/// Today.
pub fn today() -> String {
    below("/")
}

/// What a shortcut of the installed app wants of Today (public/manifest.webmanifest).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    /// Somebody is to be added.
    Add,
    /// The day is to be seen.
    Day,
}

/// The shortcut by which an address was opened.
pub fn shortcut(query: &ParamsMap) -> Option<Shortcut> {
    let has = |name: &str| query.get(name).is_some();
    has("add").then_some(Shortcut::Add).or(has("today").then_some(Shortcut::Day))
}

/// Everybody.
pub fn people() -> String {
    below("/people")
}

/// Everybody who has a tag.
pub fn tagged(tag: &str) -> String {
    format!("{}?tag={}", people(), page::encoded(tag))
}

/// Everybody about whom something is not known.
pub fn not_known(unknown: Unknown) -> String {
    format!("{}?unknown={}", people(), unknown.code())
}

/// What is not known of anybody.
pub fn unknowns() -> String {
    below("/unknowns")
}

/// The part of the people that an address wants to be listed.
pub fn part_of_people(query: &ParamsMap, today: Day) -> Option<Filter> {
    let (tag, part) = (query.get("tag"), part_in(query, today));
    (tag.is_some() || part.is_some()).then(|| Filter { tag, part, ..Filter::default() })
}

fn part_in(query: &ParamsMap, today: Day) -> Option<Part> {
    let list = query.get("on").and_then(|it| it.parse::<ListId>().ok());
    let unknown = query.get("unknown").and_then(|it| Unknown::from_code(&it));
    list.map(|id| Part::List(id, today)).or(unknown.map(Part::Unknown))
}

/// Everybody, whoever is late first.
pub fn late_first() -> String {
    format!("{}?order=late", people())
}

/// Whether an address wants whoever is late first.
pub fn wants_late_first(query: &ParamsMap) -> bool {
    query.get("order").is_some_and(|it| it == "late")
}

/// This month of people's days.
pub fn this_month() -> String {
    below("/month")
}

/// A month of people's days.
pub fn month(month: Month) -> String {
    format!("{}?of={}", this_month(), month.text())
}

/// The month that an address names.
pub fn month_in(query: &ParamsMap) -> Option<Month> {
    query.get("of").and_then(|it| Month::read(&it))
}

/// The card of one person.
pub fn person(id: PersonId) -> String {
    below(&format!("/people/{id}"))
}

/// The card of one person, with the box for what they answer open.
pub fn answer(id: PersonId) -> String {
    format!("{}?answer=now", person(id))
}

/// Whether an address wants an answer to be written down.
pub fn wants_answer(query: &ParamsMap) -> bool {
    query.get("answer").is_some()
}

/// All that is kept about one person.
pub fn everything(id: PersonId) -> String {
    below(&format!("/people/{id}/all"))
}

/// Learning names by faces.
pub fn practice() -> String {
    below("/faces")
}

/// Everybody who works for a company.
pub fn company(name: &str) -> String {
    below(&format!("/people/company?name={}", page::encoded(name)))
}

/// The company that an address names.
pub fn company_named(query: &ParamsMap) -> String {
    query.get("name").unwrap_or_default()
}

/// What is to be done.
pub fn tasks() -> String {
    below("/tasks")
}

/// What is to be done, with one task open.
pub fn task(id: TaskId) -> String {
    format!("{}?task={id}", tasks())
}

/// The task that an address wants to be open.
pub fn task_in(query: &ParamsMap) -> Option<TaskId> {
    query.get("task")?.parse().ok()
}

/// Files in and out.
pub fn exchange() -> String {
    below("/exchange")
}

/// Files in and out, with a copy that is made at once.
pub fn make_copy() -> String {
    format!("{}?copy=now", exchange())
}

/// Whether an address wants a copy to be made.
pub fn wants_copy(query: &ParamsMap) -> bool {
    query.get("copy").is_some()
}

/// Files in and out, with a list that is to go out.
pub fn take_along(list: &Filter) -> String {
    let part = |name: &str, value: &str| format!("&{name}={}", page::encoded(value));
    let kind = list.kind.map(|it| part("kind", it.code())).unwrap_or_default();
    let tag = list.tag.as_ref().map(|it| part("tag", it)).unwrap_or_default();
    let away = if list.away { part("away", "yes") } else { String::new() };
    let more = match list.part {
        Some(Part::List(id, _)) => part("on", &id.to_string()),
        Some(Part::Unknown(unknown)) => part("unknown", unknown.code()),
        None => String::new(),
    };
    format!("{}?list=yes{kind}{tag}{away}{more}", exchange())
}

/// The list that an address wants to go out.
pub fn list_to_take(query: &ParamsMap, today: Day) -> Option<Filter> {
    query.get("list")?;
    Some(Filter {
        kind: query.get("kind").and_then(|it| Kind::from_code(&it)),
        tag: query.get("tag"),
        away: query.get("away").is_some(),
        part: part_in(query, today),
    })
}

/// What was deleted lately.
pub fn bin() -> String {
    below("/bin")
}

/// Settings.
pub fn settings() -> String {
    below("/settings")
}

/// A way to go to an address from within an event, as a link would.
pub fn going() -> impl Fn(&str) + Clone + Send + Sync {
    let navigate = send_wrapper::SendWrapper::new(use_navigate());
    // The address is whole already: the router must not put the base before it once more.
    move |address: &str| navigate(address, NavigateOptions { resolve: false, ..Default::default() })
}

/// A way to put another address in the place of this one, so that going back does not find it.
pub fn replacing() -> impl Fn(&str) + Clone + Send + Sync {
    let navigate = send_wrapper::SendWrapper::new(use_navigate());
    move |address: &str| {
        let options = NavigateOptions { resolve: false, replace: true, ..Default::default() };
        navigate(address, options);
    }
}

fn below(path: &str) -> String {
    format!("{}{path}", page::base_path())
}
