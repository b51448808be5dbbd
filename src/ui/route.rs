//! The addresses of pages, below whatever path the app was put.

use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use leptos_router::params::ParamsMap;

use crate::browser::page;
use crate::domain::book::Filter;
use crate::domain::id::PersonId;
use crate::domain::person::Kind;

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

/// The card of one person.
pub fn person(id: PersonId) -> String {
    below(&format!("/people/{id}"))
}

/// All that is kept about one person.
pub fn everything(id: PersonId) -> String {
    below(&format!("/people/{id}/all"))
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
    format!("{}?list=yes{kind}{tag}{away}", exchange())
}

/// The list that an address wants to go out.
pub fn list_to_take(query: &ParamsMap) -> Option<Filter> {
    query.get("list")?;
    Some(Filter {
        kind: query.get("kind").and_then(|it| Kind::from_code(&it)),
        tag: query.get("tag"),
        away: query.get("away").is_some(),
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
