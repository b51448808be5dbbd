//! One relative on a card: face, name, what they are and how old, and the way to their card.

use leptos::prelude::*;

use crate::domain::book::Relation;
use crate::domain::command::{Command, Problem};
use crate::domain::draft::FormField;
use crate::domain::id::PersonId;
use crate::ui::here::{Here, here};
use crate::ui::pages::card::family::role::{Chosen, RoleFields};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::field::{Faults, TextField};
use crate::ui::parts::icon::Icon;
use crate::ui::route;
use crate::ui::telling::joined;

/// One relative.
#[component]
pub fn Line(
    /// Whose card it is.
    of: PersonId,
    /// Who, and what they are.
    relation: Relation,
) -> impl IntoView {
    let here = here();
    let words = &here.words.family;
    let (to, tie) = (relation.to, relation.tie.id());
    let person = here.store.person(to);
    let age = here.store.age_of(to);
    let name = Memo::new(move |_| {
        person.with(|it| it.as_ref().map(|it| it.greeting_name().to_owned())).unwrap_or_default()
    });
    let role = here.role(relation.role, &relation.word);
    let sub = move || joined(&[&role, &age.get().map(|it| here.age(it)).unwrap_or_default()]);
    let open = RwSignal::new(false);
    let shown = move || here.isolated(&name.get());
    // A refusal has been said.
    let remove = move |_| drop(here.commit(Command::DeleteTie { id: tie }, ""));
    view! {
        <li class="kin-line">
            <a class="kin-link" href=route::person(to)>
                {move || view! { <Avatar id=to name=name.get() size=AvatarSize::Small /> }}
                <span class="row-text">
                    <span class="kin-name" dir="auto">{move || name.get()}</span>
                    " "
                    <span class="row-sub">{sub}</span>
                </span>
            </a>
            <span class="entry-actions">
                <button
                    class="icon-button"
                    aria-label=move || (words.change)(&shown())
                    aria-expanded=move || if open.get() { "true" } else { "false" }
                    on:click=move |_| open.update(|it| *it = !*it)
                >
                    <Icon name="edit" />
                </button>
                <button
                    class="icon-button"
                    aria-label=move || (words.remove)(&shown())
                    on:click=remove
                >
                    <Icon name="delete" />
                </button>
            </span>
            <Show when=move || open.get()>
                <TieForm of relation=StoredValue::new(relation.clone()) open />
            </Show>
        </li>
    }
}

#[component]
fn TieForm(of: PersonId, relation: StoredValue<Relation>, open: RwSignal<bool>) -> impl IntoView {
    let here = here();
    let words = here.words;
    let Relation { tie, to, role, word } = relation.get_value();
    let role = RwSignal::new(role);
    let back = RwSignal::new(tie.word_of(of).to_owned());
    let derived = name_of_both(here, of, to);
    let own = Some(tie.together().to_owned()).filter(|it| !it.is_empty());
    let together = RwSignal::new(own.unwrap_or_else(|| derived.clone()));
    let chosen = Chosen { role: role.into(), word: RwSignal::new(word), back, together };
    let faults = Faults::default();
    let save = move |_| {
        let Some(draft) = relation.with_value(|it| it.tie.draft()) else { return };
        let mut draft = chosen.on(draft, to, of);
        // What follows from their names is not written down, so that it goes on following.
        if draft.together.trim() == derived {
            draft.together.clear();
        }
        let id = relation.with_value(|it| it.tie.id());
        match here.commit(Command::SetTie { id, draft }, "") {
            Ok(_) | Err(Problem::NothingToDo) => open.set(false),
            Err(Problem::Form(found)) => faults.set(found),
            // It has been said.
            Err(_) => {}
        }
    };
    view! {
        <div class="form kin-form" data-unfinished>
            <RoleFields chosen on_choose=move |it| role.set(it) />
            <Show when=move || role.get().is_couple()>
                <TextField
                    label=words.household.name
                    value=together
                    on_input=move |it| together.set(it)
                    field=FormField::Name
                    faults=faults
                />
            </Show>
            <div class="form-actions">
                <button class="button primary" on:click=save>{words.card.save}</button>
                <button class="button quiet" on:click=move |_| open.set(false)>
                    {words.card.cancel}
                </button>
            </div>
        </div>
    }
}

/// The name that follows for a couple from the names of both; empty for anybody else.
fn name_of_both(here: Here, of: PersonId, to: PersonId) -> String {
    let couple = here.store.ask(|book| book.couple(of)).filter(|it| it.people.contains(&to));
    let name = couple.map(|it| (here.words.household.couple)(&it.names[0], &it.names[1]));
    name.unwrap_or_default()
}
