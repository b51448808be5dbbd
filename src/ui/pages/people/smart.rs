//! Making and changing a smart list: its name, its conditions, and how many would be on it.

mod condition;

use leptos::prelude::*;

use crate::domain::book::{Filter, Part};
use crate::domain::command::{Command, Problem};
use crate::domain::draft::FormField;
use crate::domain::id::ListId;
use crate::domain::smart_list::{Condition, Joined, ListDraft};
use crate::ui::here::{Here, here};
use crate::ui::parts::dialog::{Dialog, Opened};
use crate::ui::parts::field::{
    Choice, FaultLine, Faults, TextField, fault_text, focus_first_fault, unique_id,
};
use crate::ui::parts::icon::Icon;
use crate::ui::route;

use condition::ConditionLine;

/// The ways to a list of one's own: a new one, or the one that is shown, to be changed or deleted;
/// and to what is not known of anybody.
#[component]
pub fn ListWays(
    /// What is shown.
    filter: RwSignal<Filter>,
) -> impl IntoView {
    let here = here();
    let words = &here.words.lists;
    let opened = Opened::default();
    let (editing, more) = (RwSignal::new(None::<ListId>), RwSignal::new(false));
    let shown = Memo::new(move |_| match filter.with(|it| it.part) {
        Some(Part::List(id, _)) => Some(id),
        Some(Part::Unknown(_)) | None => None,
    });
    let is_narrow = move || filter.with(|it| it.kind.is_some() || it.tag.is_some() || it.away);
    let begin = move |id: Option<ListId>| {
        editing.set(id);
        opened.open();
    };
    let delete = move |_| {
        let Some(id) = shown.get_untracked() else { return };
        if here.commit(Command::DeleteList { id }, "").is_ok() {
            filter.set(Filter::default());
        }
    };
    view! {
        <button
            class="list-export"
            aria-expanded=move || if more.get() { "true" } else { "false" }
            on:click=move |_| more.update(|it| *it = !*it)
        >
            <Icon name="more" />
            {here.words.card.more}
        </button>
        <Show when=move || more.get()>
            <div class="list-ways">
                <button class="list-export" on:click=move |_| begin(None)>
                    <Icon name="add" />
                    {move || if is_narrow() { words.save_filter } else { words.new }}
                </button>
                <Show when=move || shown.get().is_some()>
                    <button class="list-export" on:click=move |_| begin(shown.get_untracked())>
                        <Icon name="edit" />
                        {words.edit}
                    </button>
                    <button class="list-export" on:click=delete>
                        <Icon name="delete" />
                        {words.delete}
                    </button>
                </Show>
                <a class="list-export" href=route::unknowns()>
                    <Icon name="info" />
                    {here.words.unknowns.title}
                </a>
            </div>
        </Show>
        <Dialog opened label=words.title class="sheet list-sheet">
            <ListForm editing filter opened />
        </Dialog>
    }
}

/// A condition in the form, by a number that it keeps while others come and go.
type Line = (usize, RwSignal<Condition>);

/// The form, over the list that is changed, or over what is chosen in the page.
#[component]
fn ListForm(
    editing: RwSignal<Option<ListId>>,
    filter: RwSignal<Filter>,
    opened: Opened,
) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let before = begun(here, editing.get_untracked(), &filter.get_untracked());
    let name = RwSignal::new(before.name);
    let joined = RwSignal::new(before.joined);
    let lines: Vec<Line> = before.conditions.into_iter().map(RwSignal::new).enumerate().collect();
    let next = StoredValue::new(lines.len());
    let lines = RwSignal::new(lines);
    let faults: Faults = RwSignal::new(Vec::new());
    let asked = move || ListDraft {
        name: name.get(),
        joined: joined.get(),
        conditions: lines.with(|it| it.iter().map(|(_, it)| it.get()).collect()),
    };
    let count = Memo::new(move |_| store.count_on(&asked()));
    let add = move |_| {
        let number = next.get_value();
        next.set_value(number + 1);
        let condition = RwSignal::new(condition::first(here));
        lines.update(|it| it.push((number, condition)));
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let id = editing.get_untracked().unwrap_or_else(|| store.new_list());
        match here.commit(Command::SetList { id, draft: untrack(asked) }, "") {
            Ok(_) | Err(Problem::NothingToDo) => {
                let part = Some(Part::List(id, store.this_day()));
                filter.set(Filter { part, ..Filter::default() });
                opened.close();
            }
            Err(problem) => {
                faults.set(problem.faults());
                focus_first_fault();
            }
        }
    };
    view! {
        <form class="form list-form" aria-label=words.lists.title novalidate on:submit=save>
            <h2 class="part-title">{words.lists.title}</h2>
            <TextField
                label=words.lists.name
                value=name
                on_input=move |it| name.set(it)
                field=Signal::stored(FormField::Name)
                faults
            />
            <Choice
                label=words.lists.joined
                choices=vec![
                    (Joined::All, words.lists.all_of.to_owned()),
                    (Joined::Any, words.lists.any_of.to_owned()),
                ]
                chosen=joined
                on_choose=move |it| joined.set(it)
            />
            <Conditions lines faults />
            <button class="button quiet" type="button" on:click=add>
                <Icon name="add" />
                {words.lists.add}
            </button>
            <output class="hint">{move || (words.lists.on_it)(&here.number(count.get()))}</output>
            <div class="form-actions">
                <button class="button primary" type="submit">{words.card.save}</button>
                <button class="button quiet" type="button" on:click=move |_| opened.close()>
                    {words.card.cancel}
                </button>
            </div>
        </form>
    }
}

/// Every condition, and what is wrong with all of them.
#[component]
fn Conditions(lines: RwSignal<Vec<Line>>, faults: Faults) -> impl IntoView {
    let fault_id = unique_id();
    let described = fault_id.clone();
    let fault = fault_text(Some(faults), Some(Signal::stored(FormField::Text)));
    let described_by = move || fault.with(Option::is_some).then(|| described.clone());
    let remove = move |number| lines.update(|it| it.retain(|(it, _)| *it != number));
    view! {
        <ul class="conditions" aria-describedby=described_by>
            <For
                each=move || lines.get()
                key=|(number, _)| *number
                children=move |(number, condition)| {
                    view! { <ConditionLine number=number + 1 condition on_remove=move || remove(number) /> }
                }
            />
        </ul>
        <FaultLine id=fault_id text=fault />
    }
}

/// What the form shows first.
fn begun(here: Here, editing: Option<ListId>, filter: &Filter) -> ListDraft {
    let there = |id| here.store.ask(|book| book.smart_list(id)).map(|it| it.draft());
    if let Some(draft) = editing.and_then(there) {
        return draft;
    }
    let kind = filter.kind.map(|kind| Condition::Kind { kind, is: true });
    let tag = filter.tag.clone().map(|tag| Condition::Tag { tag, is: true });
    let away = filter.away.then_some(Condition::Away);
    let mut conditions: Vec<Condition> = kind.into_iter().chain(tag).chain(away).collect();
    if conditions.is_empty() {
        conditions.push(condition::first(here));
    }
    ListDraft { conditions, ..ListDraft::default() }
}
