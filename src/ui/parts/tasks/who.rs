//! Who is to do a task.

use leptos::prelude::*;

use crate::domain::book::Book;
use crate::domain::draft::FormField;
use crate::domain::task::Assignee;
use crate::ui::here::here;
use crate::ui::parts::field::TextField;
use crate::ui::parts::tasks::form::Typed;

/// Somebody of the staff, whoever was asked before, or any other name.
#[component]
pub(super) fn Who(typed: Typed) -> impl IntoView {
    let here = here();
    let words = &here.words.tasks;
    let offered = here.store.ask(Book::assignees);
    let chosen = Memo::new(move |_| typed.draft.with(|it| it.assignee.clone()));
    let chip = {
        move |it: Assignee| {
            let (mine, name) = (it.clone(), here.assignee(&it));
            let is_chosen = Memo::new(move |_| chosen.with(|chosen| *chosen == mine));
            let choose = move |_| {
                let other = if is_chosen.get_untracked() { Assignee::Nobody } else { it.clone() };
                typed.draft.update(|draft| draft.assignee = other);
            };
            let pressed = move || if is_chosen.get() { "true" } else { "false" };
            view! {
                <button type="button" class="chip" aria-pressed=pressed on:click=choose>
                    {name}
                </button>
            }
        }
    };
    let known = StoredValue::new(offered.clone());
    // A name that has a chip of its own does not stand in the box, too.
    let name = Signal::derive(move || match chosen.get() {
        Assignee::Named(name)
            if !known.with_value(|all| all.contains(&Assignee::Named(name.clone()))) =>
        {
            name
        }
        Assignee::Nobody | Assignee::Person(_) | Assignee::Named(_) => String::new(),
    });
    let typed_name = move |text: String| {
        typed.draft.update(|it| {
            it.assignee = if text.is_empty() { Assignee::Nobody } else { Assignee::Named(text) };
        });
    };
    view! {
        <div class="task-who">
            <TextField
                label=words.assignee
                hint=words.assignee_hint
                value=name
                on_input=typed_name
                field=Signal::stored(FormField::Name)
                faults=typed.faults
            />
            <div class="chips" role="group" aria-label=words.assignee>
                {offered.into_iter().map(chip).collect_view()}
            </div>
        </div>
    }
}
