//! The small card of somebody who is only a name: whose relative, how old, and the way to a card.

use leptos::prelude::*;

use crate::domain::command::{Command, Problem};
use crate::domain::draft::FormField;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::ui::here::{Here, here};
use crate::ui::pages::card::{dates, family, history, opener, unknown};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::field::{Faults, TextField};
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// The small card.
#[component]
pub fn LightCard(
    /// Who.
    id: PersonId,
    /// What is kept of them.
    person: Memo<Option<Person>>,
) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let renaming = RwSignal::new(false);
    let name = Memo::new(move |_| {
        person.with(|it| it.as_ref().map(|it| it.greeting_name().to_owned())).unwrap_or_default()
    });
    let (kinship, age) = (store.kinship(id), store.age_of(id));
    let whose = move || kinship.with(|it| it.as_ref().map(|it| here.kinship(it)));
    let old = move || age.get().map(|it| here.age(it)).unwrap_or_default();
    view! {
        <header class="card-head">
            {move || view! { <Avatar id name=name.get() size=AvatarSize::ExtraLarge /> }}
            <div class="card-who">
                <div class="card-named">
                    <h1 class="card-name" dir="auto">{move || name.get()}</h1>
                </div>
                <p class="card-sub">
                    {move || {
                        crate::ui::telling::joined(&[&whose().unwrap_or_default(), &old()])
                    }}
                </p>
                <p class="card-sub">{words.family.only_a_name}</p>
            </div>
            <Actions id person renaming />
        </header>
        <opener::Openers id />
        <Show when=move || renaming.get()>
            <Rename id person renaming />
        </Show>
        <family::Family id />
        // Nothing is asked of them but who belongs to them, and that was waved off or not.
        <unknown::NextUnknown id editing=renaming />
        <dates::Occasions id />
        <history::History id />
    }
}

#[component]
fn Actions(id: PersonId, person: Memo<Option<Person>>, renaming: RwSignal<bool>) -> impl IntoView {
    let here = here();
    let words = here.words;
    let go = route::going();
    let is_human = move || person.with(|it| it.as_ref().is_some_and(|it| !it.is_animal()));
    // A refusal has been said.
    let give = move |_| drop(here.commit(Command::GiveCard { id }, &here.name_of(id)));
    let delete = move |_| {
        let name = here.name_of(id);
        if here.commit(Command::DeletePerson { id }, &name).is_ok() {
            go(&route::people());
        }
    };
    view! {
        <div class="card-actions">
            <Show when=is_human>
                <button class="button primary" on:click=give>
                    <Icon name="add" />
                    {words.family.give_card}
                </button>
            </Show>
            <button
                class="button quiet"
                data-deed="edit"
                aria-expanded=move || if renaming.get() { "true" } else { "false" }
                on:click=move |_| renaming.update(|it| *it = !*it)
            >
                <Icon name="edit" />
                {words.card.edit}
            </button>
            <button class="button quiet" on:click=delete>
                <Icon name="delete" />
                {words.card.delete}
            </button>
        </div>
    }
}

#[component]
fn Rename(id: PersonId, person: Memo<Option<Person>>, renaming: RwSignal<bool>) -> impl IntoView {
    let here = here();
    let words = here.words;
    let draft = person.with_untracked(|it| it.as_ref().map(Person::draft)).unwrap_or_default();
    let name = RwSignal::new(draft.name.clone());
    let draft = StoredValue::new(draft);
    let faults: Faults = RwSignal::new(Vec::new());
    let save = move |_| {
        let mut draft = draft.get_value();
        draft.name = name.get_untracked();
        match here.commit(Command::EditPerson { id, draft }, &name.get_untracked()) {
            Ok(_) | Err(Problem::NothingToDo) => renaming.set(false),
            Err(problem) => faults.set(problem.faults()),
        }
    };
    view! {
        <div class="form" data-unfinished>
            <TextField
                label=words.family.rename
                value=name
                on_input=move |it| name.set(it)
                field=Signal::stored(FormField::Name)
                faults
            />
            <div class="form-actions">
                <button class="button primary" on:click=save>{words.card.save}</button>
                <button class="button quiet" on:click=move |_| renaming.set(false)>
                    {words.card.cancel}
                </button>
            </div>
        </div>
    }
}
