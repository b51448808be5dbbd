//! The history of a card: every change, when it was made and by which device, and the way to write
//! an earlier value again.

use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;

use crate::domain::command::Command;
use crate::domain::history::{Event, EventKind};
use crate::domain::id::PersonId;
use crate::domain::record::{DELETED, Key, RecordKind, Register};
use crate::domain::step::Was;
use crate::domain::value::Value;
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;
use crate::ui::telling::{field_name, joined};

/// So many changes are drawn at first, and so many more each time.
const AT_ONCE: usize = 30;

/// How far looking it up has come.
#[derive(Debug, Clone, PartialEq)]
enum Looked {
    /// Nobody asked.
    Not,
    /// It is being read.
    Reading,
    /// This is it, the latest first.
    Found(Vec<Event>),
}

/// The history of a card, once it is asked for.
#[component]
pub fn History(
    /// Whose.
    id: PersonId,
    /// Whether it is shown without being asked for.
    #[prop(optional)]
    at_once: bool,
) -> impl IntoView {
    let here = here();
    let words = &here.words.past;
    let looked = RwSignal::new(if at_once { Looked::Reading } else { Looked::Not });
    let is_asked = Memo::new(move |_| looked.with(|it| *it != Looked::Not));
    // What changes while it is open belongs to it, too. An effect, because what is begun by a button
    // ends with the button.
    let (person, entries) = (here.store.person(id), here.store.timeline(id));
    Effect::new(move |_| {
        person.track();
        entries.track();
        if is_asked.get() {
            spawn_local_scoped_with_cancellation(async move {
                let events = here.past.of(id).await;
                looked.try_set(Looked::Found(events));
            });
        }
    });
    let is_found = Memo::new(move |_| looked.with(|it| matches!(it, Looked::Found(_))));
    view! {
        <section class="part history" aria-labelledby="history-title">
            <h2 class="part-title" id="history-title">{words.history}</h2>
            <Show when=move || looked.with(|it| *it == Looked::Not)>
                <button class="button" on:click=move |_| looked.set(Looked::Reading)>
                    <Icon name="undo" />
                    {words.show_history}
                </button>
            </Show>
            <Show when=move || looked.with(|it| *it == Looked::Reading)>
                <p class="hint">{words.reading}</p>
            </Show>
            <Show when=move || is_found.get()>
                <Found looked />
            </Show>
        </section>
    }
}

#[component]
fn Found(looked: RwSignal<Looked>) -> impl IntoView {
    let here = here();
    let words = &here.words.past;
    let shown = RwSignal::new(AT_ONCE);
    let events = move || match looked.get() {
        Looked::Found(events) => events,
        Looked::Not | Looked::Reading => Vec::new(),
    };
    let count = move || looked.with(|it| if let Looked::Found(it) = it { it.len() } else { 0 });
    let drawn = move || {
        let events = events().into_iter().take(shown.get());
        events.map(|event| view! { <Line event /> }).collect_view()
    };
    let rest = move || count().saturating_sub(shown.get());
    view! {
        <p class="hint">{words.history_hint}</p>
        <ol class="history-lines" aria-labelledby="history-title">{drawn}</ol>
        <Show when=move || count() == 0>
            <p class="hint">{words.no_history}</p>
        </Show>
        <Show when=move || rest() != 0>
            <button class="button" on:click=move |_| shown.update(|it| *it += AT_ONCE)>
                {move || (words.more)(&here.number(rest()))}
            </button>
        </Show>
    }
}

/// What happened to one record in one step.
#[component]
fn Line(event: Event) -> impl IntoView {
    let here = here();
    let words = &here.words.past;
    let title = title(here, &event);
    let through = (words.through)(event.kind).unwrap_or_default();
    let when = joined(&[&here.written(event.step), through]);
    let fields = match &event.what {
        EventKind::Made(stamp) => {
            let by = (*stamp != event.step).then(|| here.written(*stamp));
            let what = (words.made)(&title);
            return view! {
                <li class="history-line">
                    <p class="history-when">{when}</p>
                    <p class="history-what" dir="auto">{what}</p>
                    {by.map(|by| view! { <p class="row-sub">{by}</p> })}
                </li>
            }
            .into_any();
        }
        EventKind::Wrote(was) => was.iter().map(|it| wrote(here, &event, it)).collect(),
        EventKind::Lost(word) => vec![lost(here, &event, word)],
    };
    let is_card = event.record == RecordKind::Person;
    let fields = fields.into_iter().map(|line| view! { <FieldLine line /> }).collect_view();
    view! {
        <li class="history-line">
            <p class="history-when">{when}</p>
            {(!is_card).then(|| view! { <p class="history-what" dir="auto">{title}</p> })}
            <ul>{fields}</ul>
        </li>
    }
    .into_any()
}

/// What was written in a field, and the value that can be written again.
struct Field {
    name: &'static str,
    text: String,
    /// Who wrote it, if that was elsewhere.
    by: Option<String>,
    /// What stood there, in words.
    earlier: String,
    again: Command,
    is_worth_it: bool,
}

/// "Phone: 0761 → 0765".
fn wrote(here: Here, event: &Event, was: &Was) -> Field {
    let earlier = here.field_value(&event.record, &was.key, &was.value);
    let left = here.field_value(&event.record, &was.key, &was.left);
    let by = (was.stamp != event.step).then(|| here.written(was.stamp));
    field(here, event, &was.key, &was.value, format!("{earlier} → {left}"), by)
}

/// What another device had written, and what did not stand.
fn lost(here: Here, event: &Event, word: &Register) -> Field {
    let said = here.field_value(&event.record, &word.key, &word.value);
    let by = joined(&[&here.written(word.stamp), here.words.past.lost]);
    field(here, event, &word.key, &word.value, said, Some(by))
}

fn field(
    here: Here,
    event: &Event,
    key: &Key,
    value: &Value,
    text: String,
    by: Option<String>,
) -> Field {
    let (kind, id, key, value) = (event.record.clone(), event.id, key.clone(), value.clone());
    Field {
        name: field_name(here.words, &kind, &key),
        text,
        by,
        earlier: here.field_value(&kind, &key, &value),
        is_worth_it: value != Value::Nothing && key != DELETED,
        again: Command::Rewrite { kind, id, key, value },
    }
}

#[component]
fn FieldLine(line: Field) -> impl IntoView {
    let here = here();
    let Field { name, text, by, earlier, again, is_worth_it } = line;
    let label = (here.words.past.write_again)(&earlier);
    let write = move |_| {
        // A refusal has been said.
        let _ = here.commit(again.clone(), "");
    };
    view! {
        <li class="history-field">
            <span class="history-text">
                <span class="history-name">{name}</span>
                <span dir="auto">{text}</span>
                {by.map(|by| view! { <span class="row-sub">{by}</span> })}
            </span>
            {is_worth_it
                .then(|| {
                    view! {
                        <button class="icon-button" aria-label=label on:click=write>
                            <Icon name="undo" />
                        </button>
                    }
                })}
        </li>
    }
}

fn title(here: Here, event: &Event) -> String {
    if event.record == RecordKind::Person {
        return here.words.past.the_card.to_owned();
    }
    let record = here.store.ask(|book| book.record(&event.record, event.id).cloned());
    record.map(|it| here.record_title(&it)).unwrap_or_default()
}
