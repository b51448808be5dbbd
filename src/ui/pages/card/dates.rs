//! A person's dates: birthday, anniversary, name day, and the owner's own kinds.

use leptos::prelude::*;

use crate::domain::attention::Attention;
use crate::domain::command::{Command, Problem};
use crate::domain::date::{LeapRule, PartialDate};
use crate::domain::draft::FormField;
use crate::domain::id::{OccasionId, PersonId};
use crate::domain::occasion::{Occasion, OccasionDraft, OccasionKind};
use crate::ui::here::{Here, here};
use crate::ui::parts::date_fields::{DateFields, TypedDate};
use crate::ui::parts::field::{Choice, Faults, TextField, fault_text};
use crate::ui::parts::icon::Icon;

/// Which date is open in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    None,
    New,
    Old(OccasionId),
}

/// The dates of a person, and the form that adds one.
#[component]
pub fn Occasions(
    /// Whose.
    id: PersonId,
) -> impl IntoView {
    let Here { store, words, .. } = here();
    let occasions = store.occasions_of(id);
    let open = RwSignal::new(Open::None);
    view! {
        <section class="part dates" aria-labelledby="dates-title">
            <h2 class="part-title" id="dates-title">{words.card.dates}</h2>
            <ul class="date-list">
                <For
                    each=move || occasions.get()
                    key=|id| *id
                    children=move |occasion| view! { <DateLine id=occasion person=id open /> }
                />
            </ul>
            {move || match open.get() {
                Open::New => view! { <DateForm person=id occasion=None open /> }.into_any(),
                Open::None | Open::Old(_) => {
                    view! {
                        <div class="nothing">
                            <Show when=move || occasions.with(Vec::is_empty)>
                                <p>{words.first.no_dates}</p>
                            </Show>
                            <button
                                class="button quiet"
                                data-deed="add-date"
                                on:click=move |_| open.set(Open::New)
                            >
                                <Icon name="add" />
                                {words.card.add_date}
                            </button>
                        </div>
                    }
                        .into_any()
                }
            }}
        </section>
    }
}

#[component]
fn DateLine(id: OccasionId, person: PersonId, open: RwSignal<Open>) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let (occasion, today) = (store.occasion(id), store.today());
    // A refusal has been said.
    let delete = move |_| drop(here.commit(Command::DeleteOccasion { id }, ""));
    move || {
        let Some(occasion) = occasion.get() else { return ().into_any() };
        if open.get() == Open::Old(id) {
            return view! { <li><DateForm person occasion=Some(occasion) open /></li> }.into_any();
        }
        let (name, date) = here.occasion(&occasion, today.get());
        let (edit, remove) = ((words.card.edit_date)(&name), (words.card.delete_date)(&name));
        view! {
            <li class="date-line">
                <span class="date-text">
                    <span class="date-name" dir="auto">{name}</span>
                    <span class="date-when" dir="auto">{date}</span>
                </span>
                <span class="entry-actions">
                    <button
                        class="icon-button"
                        aria-label=edit
                        on:click=move |_| open.set(Open::Old(id))
                    >
                        <Icon name="edit" />
                    </button>
                    <button class="icon-button" aria-label=remove on:click=delete>
                        <Icon name="delete" />
                    </button>
                </span>
            </li>
        }
        .into_any()
    }
}

#[component]
fn DateForm(person: PersonId, occasion: Option<Occasion>, open: RwSignal<Open>) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let id = occasion.as_ref().map_or_else(|| store.new_occasion(), Occasion::id);
    let before = occasion.as_ref().map(Occasion::draft);
    let people = before.as_ref().map_or_else(|| vec![person], |it| it.people.clone());
    let kind = RwSignal::new(before.as_ref().map(|it| it.kind).unwrap_or_default());
    let label = RwSignal::new(before.as_ref().map(|it| words.label(&it.label)).unwrap_or_default());
    let leap = before.as_ref().map_or(LeapRule::February28, |it| it.leap_rule);
    let leap = RwSignal::new(leap);
    let attention = RwSignal::new(before.as_ref().and_then(|it| it.attention));
    let typed = RwSignal::new(TypedDate::of(here.language, before.and_then(|it| it.date)));
    let faults: Faults = RwSignal::new(Vec::new());
    let date_problem = RwSignal::new(None::<String>);
    let missing = fault_text(Some(faults), Some(Signal::stored(FormField::Date)));
    let fault = Signal::derive(move || date_problem.get().or_else(|| missing.get()));
    let save = move |_| {
        let date = typed.with_untracked(TypedDate::date);
        date_problem.set(date.err().map(|problem| (words.form.date_fault)(problem).to_owned()));
        let draft = OccasionDraft {
            people: shared(here, &people, kind.get_untracked()),
            kind: kind.get_untracked(),
            label: words.kept_label(&label.get_untracked()),
            date: date.unwrap_or_default(),
            leap_rule: leap.get_untracked(),
            attention: attention.get_untracked(),
        };
        // Every fault at once: a wrong date does not hide the others.
        if date.is_err() {
            return faults.set(draft.checked().err().unwrap_or_default());
        }
        match here.commit(Command::SetOccasion { id, draft }, "") {
            Ok(_) | Err(Problem::NothingToDo) => open.set(Open::None),
            // What is no fault of a field has been said, and there is no form left to say it beside.
            Err(problem) => faults.set(problem.faults()),
        }
    };
    let leap_day = move |month, day| {
        PartialDate::new(None, Some(month), Some(day), false)
            .map(|date| here.partial_date(date))
            .unwrap_or_default()
    };
    let kinds = OccasionKind::ALL.iter().map(|it| (*it, (words.dates.kind)(*it).to_owned()));
    view! {
        <div class="form date-form" data-unfinished>
            <Choice
                label=words.dates.kind_label
                choices=kinds.collect()
                chosen=kind
                on_choose=move |it| kind.set(it)
            />
            <Show when=move || kind.get() == OccasionKind::Own>
                <TextField
                    label=words.dates.own_label
                    value=label
                    on_input=move |it| label.set(it)
                    field=Signal::stored(FormField::Label)
                    faults
                />
            </Show>
            {move || {
                let label = (words.dates.kind)(kind.get()).to_owned();
                view! { <DateFields label typed fault /> }
            }}
            <Show when=move || typed.with(TypedDate::is_leap_day)>
                <Choice
                    label=words.dates.leap
                    choices=vec![
                        (LeapRule::February28, leap_day(2, 28)),
                        (LeapRule::March1, leap_day(3, 1)),
                    ]
                    chosen=leap
                    on_choose=move |it| leap.set(it)
                />
            </Show>
            <Show when=move || kind.get() == OccasionKind::Birthday>
                <HowOld typed />
            </Show>
            <Deserves attention />
            <div class="form-actions">
                <button class="button primary" on:click=save>{words.card.save}</button>
                <button class="button quiet" on:click=move |_| open.set(Open::None)>
                    {words.card.cancel}
                </button>
            </div>
        </div>
    }
}

/// "About 60": writes the year into the date, as an estimate.
#[component]
fn HowOld(typed: RwSignal<TypedDate>) -> impl IntoView {
    let here = here();
    let age = RwSignal::new(String::new());
    let take = move |text: String| {
        let today = here.store.this_day();
        typed.update(|it| it.take_age(here.language, &text, today));
        age.set(text);
    };
    view! {
        <TextField
            label=here.words.calendar.how_old
            keyboard="numeric"
            value=age
            on_input=take
        />
    }
}

/// Whether the day deserves a gift, a card or a word.
#[component]
fn Deserves(attention: RwSignal<Option<Attention>>) -> impl IntoView {
    let words = &here().words.calendar;
    let some = Attention::ALL.iter().map(|it| (Some(*it), (words.attention)(*it).to_owned()));
    let choices = [(None, words.nothing_said.to_owned())].into_iter().chain(some);
    view! {
        <p class="field-label">{words.deserves}</p>
        <Choice
            label=words.deserves
            choices=choices.collect()
            chosen=attention
            on_choose=move |it| attention.set(it)
        />
    }
}

/// Whose day it is: an anniversary is that of both of a couple.
fn shared(here: Here, people: &[PersonId], kind: OccasionKind) -> Vec<PersonId> {
    match (kind, people) {
        (OccasionKind::Anniversary, [one]) => {
            let couple = here.store.ask(|book| book.couple(*one));
            couple.map_or_else(|| people.to_vec(), |it| it.people.to_vec())
        }
        (
            OccasionKind::Birthday
            | OccasionKind::Anniversary
            | OccasionKind::NameDay
            | OccasionKind::Own,
            _,
        ) => people.to_vec(),
    }
}
