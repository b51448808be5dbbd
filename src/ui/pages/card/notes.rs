//! The note box: open on the card, so that what was said is written down in two taps.

use chrono::NaiveDate;
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDetailsElement, HtmlElement};

use crate::domain::command::Command;
use crate::domain::entry::{Ask, Away, EntryDraft, EntryKind, When};
use crate::domain::id::PersonId;
use crate::i18n::Place;
use crate::ui::here::{Here, here};
use crate::ui::keys::table::Press;
use crate::ui::pages::card::to_come::{ToCome, away_or_a_week};
use crate::ui::route;

/// What is typed about somebody, until it is saved.
#[derive(Clone, Copy)]
struct Typed {
    text: RwSignal<String>,
    kind: RwSignal<EntryKind>,
    day: RwSignal<Option<NaiveDate>>,
    major: RwSignal<bool>,
    ask: RwSignal<Option<Ask>>,
    away: RwSignal<Option<Away>>,
    /// Whether the fields that are rarely needed are open.
    more: RwSignal<bool>,
}

impl Typed {
    fn nothing() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            kind: RwSignal::new(EntryKind::Talk),
            day: RwSignal::new(None),
            major: RwSignal::new(false),
            ask: RwSignal::new(None),
            away: RwSignal::new(None),
            more: RwSignal::new(false),
        }
    }

    fn clear(self) {
        self.text.set(String::new());
        self.kind.set(EntryKind::Talk);
        self.day.set(None);
        self.major.set(false);
        self.ask.set(None);
        self.away.set(None);
        self.more.set(false);
    }

    fn draft(self, here: Here, person: PersonId) -> EntryDraft {
        let when = when(here, self.day.get_untracked());
        let (kind, text) = (self.kind.get_untracked(), self.text.get_untracked());
        let away = away_or_a_week(here, self.away.get_untracked());
        let away = (kind == EntryKind::Away).then_some(away);
        EntryDraft {
            away,
            major: self.major.get_untracked(),
            ask: self.ask.get_untracked(),
            ..EntryDraft::note(person, kind, when, text)
        }
    }
}

/// A box for a note, its kind, and the day when it was not today.
#[component]
pub fn NoteBox(
    /// About whom.
    id: PersonId,
) -> impl IntoView {
    let here = here();
    let words = &here.words.card;
    let typed = Typed::nothing();
    await_answer(id);
    let field = NodeRef::<Textarea>::new();
    let save = move || {
        let draft = typed.draft(here, id);
        let command = Command::AddEntry { id: here.store.new_entry(), draft };
        if here.commit(command, &here.name_of(id)).is_ok() {
            typed.clear();
        } else if let Some(field) = field.get_untracked() {
            // It was empty: the next thing she wants is to type.
            let _ = field.focus();
        }
    };
    let on_keydown = move |event: leptos::ev::KeyboardEvent| {
        if Press::of(&event).deed(Place::NoteBox).is_some() {
            event.prevent_default();
            save();
        }
    };
    view! {
        <section class="note-box">
            <textarea
                node_ref=field
                class="note-text"
                data-deed="note"
                rows="2"
                dir="auto"
                aria-label=words.note
                placeholder=words.note
                prop:value=typed.text
                on:input=move |it| typed.text.set(event_target_value(&it))
                on:keydown=on_keydown
            ></textarea>
            <button class="button primary note-save" on:click=move |_| save()>
                {words.save_note}
            </button>
            <ToCome kind=typed.kind text=typed.text ask=typed.ask away=typed.away />
            <div class="chips" role="group" aria-label=words.note_kind>
                <KindChips kind=typed.kind />
            </div>
            <details
                class="note-more"
                prop:open=typed.more
                on:toggle=move |it| {
                    typed.more.set(event_target::<HtmlDetailsElement>(&it).open());
                }
            >
                <summary>{words.note_more}</summary>
                <DayAndWeight day=typed.day major=typed.major />
            </details>
        </section>
    }
}

/// Leads the keyboard to the note box when somebody was just asked on another page; the address
/// forgets it at once.
fn await_answer(id: PersonId) {
    let (query, replace) = (use_query_map(), route::replacing());
    Effect::new(move |_| {
        if query.with(route::wants_answer) {
            replace(&route::person(id));
            request_animation_frame(focus_note);
        }
    });
}

/// Leads the keyboard to the note box of the open card.
pub fn focus_note() {
    let field = document().query_selector(".note-box > .note-text").ok().flatten();
    if let Some(field) = field.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // One that is hidden does not take it, and then nothing is lost.
        let _ = field.focus();
    }
}

/// The kinds a note may have, as chips.
#[component]
pub fn KindChips(
    /// The chosen kind.
    kind: RwSignal<EntryKind>,
) -> impl IntoView {
    let words = &here().words.card;
    let chip = move |it: EntryKind| {
        let (text, mine) = ((words.entry)(&it), it.clone());
        let pressed = move || if kind.with(|kind| *kind == mine) { "true" } else { "false" };
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=pressed
                on:click=move |_| kind.set(it.clone())
            >
                {text}
            </button>
        }
    };
    EntryKind::NOTES.into_iter().map(chip).collect_view()
}

/// The day when something happened, and whether it was a big event.
#[component]
pub fn DayAndWeight(
    /// The day; `None` is today.
    day: RwSignal<Option<NaiveDate>>,
    /// Whether it was a big event.
    major: RwSignal<bool>,
) -> impl IntoView {
    let words = &here().words.card;
    view! {
        <div class="field-row">
            <DayField day />
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=major
                    on:change=move |it| major.set(event_target_checked(&it))
                />
                <span>{words.major}</span>
            </label>
        </div>
    }
}

#[component]
fn DayField(day: RwSignal<Option<NaiveDate>>) -> impl IntoView {
    let Here { store, words, .. } = here();
    let today = store.today();
    let shown = move || day.get().unwrap_or_else(|| today.get()).to_string();
    let most = move || today.get().to_string();
    view! {
        <label class="field">
            <span class="field-label">{words.card.note_day}</span>
            <input
                type="date"
                max=most
                prop:value=shown
                on:change=move |it| day.set(event_target_value(&it).parse().ok())
            />
        </label>
    }
}

/// This moment, unless another day was chosen.
pub fn when(here: Here, day: Option<NaiveDate>) -> When {
    let now = here.store.this_moment();
    day.filter(|day| *day != now.day).map_or(now, When::on)
}
