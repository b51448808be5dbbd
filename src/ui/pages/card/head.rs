//! The head of a card: face, name, when they were last here, and what can be done at once.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::date::Day;
use crate::domain::entry::When;
use crate::domain::id::PersonId;
use crate::domain::person::{Person, Standing};
use crate::ui::here::{Here, here};
use crate::ui::making;
use crate::ui::pages::card::photo::FacePhoto;
use crate::ui::pages::card::rhythm::RhythmLine;
use crate::ui::parts::icon::Icon;
use crate::ui::parts::person_row::was_here;
use crate::ui::parts::sample_notice::SampleMark;
use crate::ui::route;

/// Face, name, last visit, and "Was here".
#[component]
pub fn Head(
    /// Who.
    id: PersonId,
    /// Their card.
    person: Memo<Option<Person>>,
    /// Whether the form is open.
    editing: RwSignal<bool>,
) -> impl IntoView {
    let here = here();
    let words = &here.words.card;
    let name = Memo::new(move |_| part(&person, |it| it.greeting_name().to_owned()));
    let is_long = move || name.with(|it| has_long_word(it)).then_some("true");
    let starred = move || part(&person, Person::has_star);
    let invented = move || part(&person, Person::is_sample);
    let (visits, today) = (here.store.seen(id), here.store.today());
    let couples = here.store.couple(id);
    let couple = move || couples.with(|it| it.as_ref().map(|it| here.couple(it)));
    let whole_name = move || part(&person, |it| whole_name(here, it));
    view! {
        <header class="card-head">
            <FacePhoto id name />
            <div class="card-who">
                <div class="card-named">
                    <h1 class="card-name" data-long=is_long dir="auto">{move || name.get()}</h1>
                    <Show when=starred>
                        <span class="card-star">
                            <Icon name="star-filled" />
                            <span class="visually-hidden">{words.starred}</span>
                        </span>
                    </Show>
                </div>
                <Show when=invented>
                    <SampleMark />
                </Show>
                <p class="card-sub">{whole_name}</p>
                <p class="card-sub">{couple}</p>
                <Work person />
                <p class="card-sub">{move || seen(here, today.get(), &visits, &person)}</p>
                <RhythmLine id person />
            </div>
            <div class="card-actions">
                <button
                    class="button primary"
                    data-deed="was-here"
                    on:click=move |_| was_here(here, &[id])
                >
                    <Icon name="visit" />
                    {words.was_here}
                </button>
                <button
                    class="button quiet"
                    data-deed="edit"
                    aria-expanded=move || if editing.get() { "true" } else { "false" }
                    on:click=move |_| editing.update(|it| *it = !*it)
                >
                    <Icon name="edit" />
                    {words.edit}
                </button>
                <ShareButton id />
                <DeleteButton id />
            </div>
        </header>
    }
}

/// Hands the card on, without what was noted.
#[component]
fn ShareButton(id: PersonId) -> impl IntoView {
    let here = here();
    view! {
        <button class="button quiet" on:click=move |_| making::share_card(here, id)>
            <Icon name="share" />
            {here.words.export.share_card}
        </button>
    }
}

#[component]
fn DeleteButton(id: PersonId) -> impl IntoView {
    let here = here();
    let go = route::going();
    let delete = move |_| {
        let name = here.name_of(id);
        if here.commit(Command::DeletePerson { id }, &name).is_ok() {
            go(&route::people());
        }
    };
    view! {
        <button class="button quiet" on:click=delete>
            <Icon name="delete" />
            {here.words.card.delete}
        </button>
    }
}

/// Whether a word of the name is wider than a phone has room for in letters of the usual size.
fn has_long_word(name: &str) -> bool {
    const LONG: usize = 10;
    name.split(char::is_whitespace).any(|word| LONG < word.chars().count())
}

/// What they do, and where: the way to everybody who works there.
#[component]
fn Work(person: Memo<Option<Person>>) -> impl IntoView {
    let words = &here().words.card;
    let work = Memo::new(move |_| {
        part(&person, |it| ((words.at_company)(it.role(), it.company()), it.company().to_owned()))
    });
    move || match work.get() {
        (said, _) if said.is_empty() => ().into_any(),
        (said, company) if company.is_empty() => {
            view! { <p class="card-sub">{said}</p> }.into_any()
        }
        (said, company) => view! {
            <a class="card-company" href=route::company(&company)>
                {said}
            </a>
        }
        .into_any(),
    }
}

/// The whole name where they are called by another one, and how to say it.
fn whole_name(here: Here, person: &Person) -> String {
    let Here { words, .. } = here;
    let named = [person.title(), person.name()].join(" ");
    let named = named.trim();
    let named = if named == person.greeting_name() { "" } else { named };
    let named = here.isolated(named);
    let said = match person.reading() {
        "" => String::new(),
        reading => (words.card.said)(&here.isolated(reading)),
    };
    joined([&named, &said])
}

type Visits = Memo<(Option<When>, u32)>;

fn seen(here: Here, today: Day, visits: &Visits, person: &Memo<Option<Person>>) -> String {
    let words = here.words;
    let (last, visits) = visits.get();
    let standing = part(person, |it| Some(it.standing()).filter(|it| *it != Standing::Here));
    let standing = standing.map(|it| (words.card.standing)(it)).unwrap_or_default();
    let since = part(person, Person::since).map(|since| here.partial_date(since));
    let since = since.map(|it| (words.card.customer_since)(&it)).unwrap_or_default();
    let visits =
        if visits > 1 { (words.card.visits)(&here.number(visits as usize)) } else { String::new() };
    let tier = part(person, Person::tier).map(words.card.tier).unwrap_or_default();
    joined([standing, &here.last_here(today, last), &visits, &since, tier])
}

fn joined<const N: usize>(parts: [&str; N]) -> String {
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn part<T: Default>(person: &Memo<Option<Person>>, read: impl FnOnce(&Person) -> T) -> T {
    person.with(|it| it.as_ref().map(read)).unwrap_or_default()
}
