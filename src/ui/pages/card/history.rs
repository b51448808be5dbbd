//! The history of a card: every change, when it was made and by which device, and the way to write
//! an earlier value again.

use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;

use crate::domain::command::Command;
use crate::domain::history::{Event, EventKind};
use crate::domain::id::PersonId;
use crate::domain::record::RecordKind;
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
    let looked = RwSignal::new(Looked::Not);
    let read = move || {
        spawn_local_scoped_with_cancellation(async move {
            let events = here.past.of(id).await;
            looked.try_set(Looked::Found(events));
        });
    };
    let show = move |()| {
        looked.set(Looked::Reading);
        read();
    };
    if at_once {
        show(());
    }
    // What changes while it is open belongs to it, too.
    let person = here.store.person(id);
    let entries = here.store.timeline(id);
    Effect::new(move |before: Option<()>| {
        person.track();
        entries.track();
        if before.is_some() && looked.with_untracked(|it| matches!(it, Looked::Found(_))) {
            read();
        }
    });
    let is_found = Memo::new(move |_| looked.with(|it| matches!(it, Looked::Found(_))));
    view! {
        <section class="part history" aria-labelledby="history-title">
            <h2 class="part-title" id="history-title">{words.history}</h2>
            <Show when=move || looked.with(|it| *it == Looked::Not)>
                <button class="button" on:click=move |_| show(())>
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
    let (made, wrote) = match &event.what {
        EventKind::Made(stamp) => {
            let text = (words.made)(&title);
            let by = here.written(*stamp);
            (Some(view! { <p class="history-what">{text}</p> <p class="row-sub">{by}</p> }), None)
        }
        EventKind::Wrote(was) => {
            let lines = was.iter().map(|was| field(here, &event, was)).collect_view();
            let is_card = event.record == RecordKind::Person;
            let title =
                (!is_card).then(|| view! { <p class="history-what" dir="auto">{title}</p> });
            (None, Some(view! { {title} <ul>{lines}</ul> }))
        }
    };
    let when = here.written(event.step);
    view! {
        <li class="history-line">
            <p class="history-when">{joined(&[&when, through])}</p>
            {made}
            {wrote}
        </li>
    }
}

/// "Phone: 0761 → 0765", by whom if that was elsewhere, and the way back.
fn field(here: Here, event: &Event, was: &Was) -> impl IntoView + use<> {
    let words = &here.words.past;
    let name = field_name(here.words, &event.record, &was.key);
    let earlier = here.field_value(&event.record, &was.key, &was.value);
    let left = here.field_value(&event.record, &was.key, &was.left);
    let by = (was.stamp != event.step).then(|| here.written(was.stamp));
    let (kind, id, key, value) =
        (event.record.clone(), event.id, was.key.clone(), was.value.clone());
    let is_worth_it = value != Value::Nothing && was.key != crate::domain::record::DELETED;
    let again = (words.write_again)(&earlier);
    let write = move |_| {
        let (kind, key, value) = (kind.clone(), key.clone(), value.clone());
        // A refusal has been said.
        let _ = here.commit(Command::Rewrite { kind, id, key, value }, "");
    };
    view! {
        <li class="history-field">
            <span class="history-text">
                <span class="history-name">{name}</span>
                <span dir="auto">{format!("{earlier} → {left}")}</span>
                {by.map(|by| view! { <span class="row-sub">{by}</span> })}
            </span>
            {is_worth_it
                .then(|| {
                    view! {
                        <button class="icon-button" aria-label=again on:click=write>
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
