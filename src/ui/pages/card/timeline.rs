//! What happened, the newest first, each to be changed or deleted in its place.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::date::Day;
use crate::domain::entry::{Ask, Entry, EntryKind, When};
use crate::domain::id::{EntryId, PersonId};
use crate::ui::here::{Here, here};
use crate::ui::pages::card::notes::{DayAndWeight, KindChips, focus_note};
use crate::ui::pages::card::to_come::{ToCome, away_or_a_week};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::person_row::was_here;

/// So many entries are drawn at first, and so many more each time.
const AT_ONCE: usize = 50;

/// A person's timeline.
#[component]
pub fn Timeline(
    /// Whose.
    id: PersonId,
) -> impl IntoView {
    let Here { store, words, .. } = here();
    let entries = store.timeline(id);
    let (drawn, open) = (RwSignal::new(AT_ONCE), RwSignal::new(None));
    let count = Memo::new(move |_| entries.with(Vec::len));
    let shown = move || entries.with(|it| it[..it.len().min(drawn.get())].to_vec());
    view! {
        <section class="part" aria-labelledby="timeline-title">
            <h2 class="part-title" id="timeline-title">{words.card.timeline}</h2>
            <ol class="timeline" aria-labelledby="timeline-title">
                <For
                    each=shown
                    key=|entry| *entry
                    children=move |entry| view! { <Line id=entry open /> }
                />
            </ol>
            <Show when=move || count.get() == 0>
                <NothingYet id />
            </Show>
            <Show when=move || drawn.get() < count.get()>
                <button class="button quiet" on:click=move |_| drawn.update(|it| *it += AT_ONCE)>
                    {words.card.more}
                </button>
            </Show>
        </section>
    }
}

/// What to do about a timeline on which nothing stands.
#[component]
fn NothingYet(id: PersonId) -> impl IntoView {
    let here = here();
    let words = &here.words.first;
    view! {
        <div class="nothing">
            <p>{words.no_entries}</p>
            <button class="button quiet" on:click=move |_| was_here(here, &[id])>
                {words.first_visit}
            </button>
            <button class="button quiet" on:click=|_| focus_note()>{words.write_note}</button>
        </div>
    }
}

/// One line. A finger's tap on it shows its pencil and bin, which a mouse and the keyboard find by
/// themselves: `open` is the line that was tapped.
#[component]
fn Line(id: EntryId, open: RwSignal<Option<EntryId>>) -> impl IntoView {
    let Here { store, .. } = here();
    let entry = store.entry(id);
    let editing = RwSignal::new(false);
    let is_stamp = move || !editing.get() && entry.with(|it| it.as_ref().is_some_and(is_stamp));
    let tap = move |_| open.update(|it| *it = Some(id).filter(|_| *it != Some(id)));
    view! {
        <li
            class="entry"
            data-stamp=move || is_stamp().then_some("true")
            data-open=move || (open.get() == Some(id)).then_some("true")
            on:click=tap
        >
            {move || {
                let Some(entry) = entry.get() else { return ().into_any() };
                if editing.get() {
                    view! { <EntryForm entry editing /> }.into_any()
                } else {
                    view! { <EntryLine entry editing /> }.into_any()
                }
            }}
        </li>
    }
}

/// Whether an entry says nothing but that somebody was here: then a stamp and its day are enough.
fn is_stamp(entry: &Entry) -> bool {
    entry.kind() == EntryKind::Visit && entry.text().is_empty() && !entry.is_major()
}

#[component]
fn EntryLine(entry: Entry, editing: RwSignal<bool>) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let (id, kind, text) = (entry.id(), entry.kind(), entry.text().to_owned());
    let when = entry.when();
    let today = store.today();
    let written = move || when.map(|it| here.when(today.get(), it));
    let stamp = is_stamp(&entry);
    let can_ask = !text.is_empty() && !matches!(kind, EntryKind::Greeting | EntryKind::Away);
    let marked = entry.clone();
    let is_major = entry.is_major();
    let named = (!text.is_empty() && kind != EntryKind::Talk || text.is_empty()).then(|| {
        let class = if stamp { "visually-hidden" } else { "entry-kind" };
        view! { <span class=class>{(words.card.entry)(&kind)}</span> }
    });
    // A refusal has been said.
    let delete = move |_| drop(here.commit(Command::DeleteEntry { id }, ""));
    view! {
        <span class="entry-when">{written}</span>
        <div class="entry-body" data-major=is_major.then_some("true")>
            {stamp.then(|| view! { <Icon name="visit" /> })}
            {named}
            <span class="entry-text" dir="auto">{text}</span>
            {move || asking_line(here, &marked, today.get())}
        </div>
        <span class="entry-actions">
            {can_ask.then(|| view! { <AskToggle entry /> })}
            <button
                class="icon-button"
                aria-label=words.card.edit_entry
                on:click=move |_| editing.set(true)
            >
                <Icon name="edit" />
            </button>
            <button class="icon-button" aria-label=words.card.delete_entry on:click=delete>
                <Icon name="delete" />
            </button>
        </span>
    }
}

/// Makes an entry an opener, or takes that back.
#[component]
fn AskToggle(entry: Entry) -> impl IntoView {
    let here = here();
    let id = entry.id();
    let is_open = entry.open_ask().is_some();
    let toggle = move |_| {
        let Some(mut draft) = entry.draft() else { return };
        draft.ask = (!is_open).then_some(Ask::NextTime);
        draft.asked = None;
        // A refusal has been said.
        let _ = here.commit(Command::EditEntry { id, draft }, "");
    };
    view! {
        <button
            class="icon-button"
            aria-label=here.words.openers.ask_next_time
            aria-pressed=if is_open { "true" } else { "false" }
            on:click=toggle
        >
            <Icon name="ask" />
        </button>
    }
}

/// When they are away, and whether it is to be asked after or was.
fn asking_line(here: Here, entry: &Entry, today: Day) -> Vec<impl IntoView + use<>> {
    let away = entry.away().map(|it| ("calendar", here.away(entry, it)));
    let asked = entry.asked().map(|_| ("check", here.words.openers.asked.to_owned()));
    let is_open = asked.is_none() && away.is_none();
    let to_ask = entry.ask().filter(|it| is_open && !it.is_past(today));
    let to_ask = to_ask.map(|it| ("ask", here.asking(it)));
    let lines = [away, asked, to_ask].into_iter().flatten();
    let line = |(icon, text)| {
        view! {
            <span class="entry-ask">
                <Icon name=icon />
                {text}
            </span>
        }
    };
    lines.map(line).collect()
}

#[component]
fn EntryForm(entry: Entry, editing: RwSignal<bool>) -> impl IntoView {
    let here = here();
    let words = &here.words.card;
    let id = entry.id();
    let text = RwSignal::new(entry.text().to_owned());
    let kind = RwSignal::new(entry.kind());
    let day = RwSignal::new(entry.when().map(|it| it.day));
    let major = RwSignal::new(entry.is_major());
    let was = entry.open_ask().filter(|_| entry.away().is_none());
    let ask = RwSignal::new(was);
    let away = RwSignal::new(entry.away());
    let is_note = EntryKind::NOTES.contains(&entry.kind());
    let save = move |_| {
        let Some(mut draft) = entry.draft() else { return };
        draft.text = text.get_untracked();
        draft.kind = kind.get_untracked();
        draft.major = major.get_untracked();
        if draft.kind == EntryKind::Away {
            draft.away = Some(away_or_a_week(here, away.get_untracked()));
        }
        if ask.get_untracked() != was {
            (draft.ask, draft.asked) = (ask.get_untracked(), None);
        }
        let same_day = |day: &chrono::NaiveDate| *day == draft.when.day;
        if let Some(day) = day.get_untracked().filter(|day| !same_day(day)) {
            draft.when = When::on(day);
        }
        if here.commit(Command::EditEntry { id, draft }, "").is_ok() {
            editing.set(false);
        }
    };
    view! {
        <div class="entry-form form" data-unfinished>
            <textarea
                class="note-text"
                rows="2"
                dir="auto"
                aria-label=words.note
                prop:value=text
                on:input=move |it| text.set(event_target_value(&it))
            ></textarea>
            <Show when=move || is_note>
                <ToCome kind text ask away />
                <div class="chips" role="group" aria-label=words.note_kind>
                    <KindChips kind />
                </div>
            </Show>
            <DayAndWeight day major />
            <div class="form-actions">
                <button class="button primary" on:click=save>{words.save}</button>
                <button class="button quiet" on:click=move |_| editing.set(false)>
                    {words.cancel}
                </button>
            </div>
        </div>
    }
}
