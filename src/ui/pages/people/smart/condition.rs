//! One condition in the form of a list: what it is about, and what goes with that.

use leptos::prelude::*;

use crate::browser::intl;
use crate::domain::limits;
use crate::domain::person::{Kind, Tier};
use crate::domain::smart_list::{Condition, Having, Searched};
use crate::i18n::Subject;
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;

/// A condition to begin with: the tag that most people have, or else a photo.
pub fn first(here: Here) -> Condition {
    let tag = here.store.ask(|book| book.tags().into_iter().next()).map(|(tag, _)| tag);
    let photo = || Condition::Has { what: Having::Photo, is: true };
    tag.map_or_else(photo, |tag| Condition::Tag { tag, is: true })
}

/// One condition, to be changed or removed.
#[component]
pub fn ConditionLine(
    /// Its number in the form, by which it is called.
    number: usize,
    /// The condition.
    condition: RwSignal<Condition>,
    /// It is to go.
    on_remove: impl Fn() + 'static,
) -> impl IntoView {
    let here = here();
    let words = &here.words.lists;
    let subject = Memo::new(move |_| condition.with(subject_of));
    let subjects = move || {
        let unread = (subject.get() == Subject::Unread).then_some(Subject::Unread);
        Subject::ALL.into_iter().chain(unread).collect::<Vec<_>>()
    };
    let name = move |it: Subject| (words.subject)(it).to_owned();
    view! {
        <li class="condition">
            <Pick
                label=format!("{} {}", words.condition, here.number(number))
                choices=Signal::derive(subjects)
                chosen=subject
                name
                on_choose=move |it| condition.set(begun(here, it))
            />
            {move || operands(here, subject.get(), condition)}
            <button
                type="button"
                class="icon-button"
                aria-label=words.remove
                on:click=move |_| on_remove()
            >
                <Icon name="close" />
            </button>
        </li>
    }
}

/// What goes with a subject.
fn operands(here: Here, subject: Subject, condition: RwSignal<Condition>) -> AnyView {
    let Here { words, language, .. } = here;
    match subject {
        Subject::Tag | Subject::NotTag => {
            view! { <Text label=words.form.tags condition /> }.into_any()
        }
        Subject::Kind | Subject::NotKind => {
            let name = |it: Kind| (words.form.kind)(it).to_owned();
            part(words.form.kinds, Kind::ALL, condition, name, kind_in)
        }
        Subject::Tier | Subject::NotTier => {
            let name = |it: Tier| (words.card.tier)(it).to_owned();
            part(words.form.tier, Tier::ALL, condition, name, tier_in)
        }
        Subject::Says => {
            let name = |it: Searched| (words.lists.searched)(it).to_owned();
            let field =
                part((words.lists.subject)(subject), Searched::ALL, condition, name, field_in);
            view! {
                {field}
                <Text label=words.lists.text condition />
            }
            .into_any()
        }
        Subject::Has | Subject::HasNot => {
            let name = |it: Having| (words.lists.having)(it).to_owned();
            part((words.lists.subject)(subject), Having::ALL, condition, name, what_in)
        }
        Subject::BornIn => {
            const MONTHS: [u8; 12] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
            let months = StoredValue::new(intl::months(language));
            let name = move |it: u8| {
                let at = usize::from(it) - 1;
                months.with_value(|all| all.get(at).cloned()).unwrap_or_default()
            };
            part(words.dates.month, &MONTHS, condition, name, month_in)
        }
        Subject::SeenWithin | Subject::UnseenFor => {
            view! { <Count label=words.lists.days condition /> }.into_any()
        }
        Subject::Visits => view! { <Count label=words.lists.times condition /> }.into_any(),
        Subject::Star | Subject::NoStar | Subject::Late | Subject::Away | Subject::Unread => {
            ().into_any()
        }
    }
}

/// A choice of a part of a condition.
fn part<T: Copy + PartialEq + Send + Sync + 'static>(
    label: &'static str,
    all: &'static [T],
    condition: RwSignal<Condition>,
    name: impl Fn(T) -> String + Copy + Send + Sync + 'static,
    within: fn(&mut Condition) -> Option<&mut T>,
) -> AnyView {
    let chosen =
        Memo::new(move |_| condition.with(|it| within(&mut it.clone()).map_or(all[0], |it| *it)));
    let choose = move |it: T| {
        condition.update(|condition| within(condition).into_iter().for_each(|part| *part = it));
    };
    view! { <Pick label choices=Signal::stored(all.to_vec()) chosen name on_choose=choose /> }
        .into_any()
}

/// One of many, in the browser's own list.
#[component]
fn Pick<T>(
    #[prop(into)] label: String,
    choices: Signal<Vec<T>>,
    chosen: Memo<T>,
    name: impl Fn(T) -> String + Copy + Send + Sync + 'static,
    on_choose: impl Fn(T) + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let choose = move |event| {
        let place = event_target_value(&event).parse::<usize>().ok();
        let choice = place.and_then(|it| choices.with_untracked(|all| all.get(it).copied()));
        choice.into_iter().for_each(&on_choose);
    };
    let option = move |(place, choice): (usize, T)| {
        view! {
            <option value=place.to_string() selected=move || chosen.get() == choice>
                {name(choice)}
            </option>
        }
    };
    view! {
        <div class="field">
            <select aria-label=label on:change=choose>
                {move || choices.get().into_iter().enumerate().map(option).collect_view()}
            </select>
        </div>
    }
}

/// The text of a condition.
#[component]
fn Text(label: &'static str, condition: RwSignal<Condition>) -> impl IntoView {
    let value = move || condition.with(|it| text_in(&mut it.clone()).cloned()).unwrap_or_default();
    let typed = move |event| {
        let text = event_target_value(&event);
        condition.update(|it| text_in(it).into_iter().for_each(|it| it.clone_from(&text)));
    };
    view! {
        <div class="field">
            <input
                type="text"
                dir="auto"
                autocomplete="off"
                aria-label=label
                prop:value=value
                on:input=typed
            />
        </div>
    }
}

/// The number of a condition; what is no number changes nothing.
#[component]
fn Count(label: &'static str, condition: RwSignal<Condition>) -> impl IntoView {
    let value = move || condition.with(|it| count_in(&mut it.clone()).map(|it| it.to_string()));
    let typed = move |event| {
        let Ok(count) = event_target_value(&event).trim().parse::<u16>() else { return };
        condition.update(|it| count_in(it).into_iter().for_each(|it| *it = count));
    };
    view! {
        <div class="field short">
            <input
                type="number"
                min="0"
                max=limits::PATIENCE.to_string()
                aria-label=label
                prop:value=value
                on:input=typed
            />
        </div>
    }
}

/// What a condition is about.
fn subject_of(condition: &Condition) -> Subject {
    let either = |is: bool, yes, no| if is { yes } else { no };
    match condition {
        Condition::Kind { is, .. } => either(*is, Subject::Kind, Subject::NotKind),
        Condition::Tag { is, .. } => either(*is, Subject::Tag, Subject::NotTag),
        Condition::Star { is } => either(*is, Subject::Star, Subject::NoStar),
        Condition::Tier { is, .. } => either(*is, Subject::Tier, Subject::NotTier),
        Condition::Says { .. } => Subject::Says,
        Condition::Has { is, .. } => either(*is, Subject::Has, Subject::HasNot),
        Condition::BornIn(_) => Subject::BornIn,
        Condition::SeenWithin(_) => Subject::SeenWithin,
        Condition::UnseenFor(_) => Subject::UnseenFor,
        Condition::Late => Subject::Late,
        Condition::Visits(_) => Subject::Visits,
        Condition::Away => Subject::Away,
        Condition::Unread(_) => Subject::Unread,
    }
}

/// A condition about something, as it begins.
fn begun(here: Here, subject: Subject) -> Condition {
    let tag = || here.store.ask(|book| book.tags().into_iter().next()).map(|(tag, _)| tag);
    let kind = Kind::Customer;
    let (tier, what) = (Tier::First, Having::Photo);
    match subject {
        Subject::Tag => Condition::Tag { tag: tag().unwrap_or_default(), is: true },
        Subject::NotTag => Condition::Tag { tag: tag().unwrap_or_default(), is: false },
        Subject::Kind => Condition::Kind { kind, is: true },
        Subject::NotKind => Condition::Kind { kind, is: false },
        Subject::Star => Condition::Star { is: true },
        Subject::NoStar => Condition::Star { is: false },
        Subject::Tier => Condition::Tier { tier, is: true },
        Subject::NotTier => Condition::Tier { tier, is: false },
        Subject::Says => Condition::Says { field: Searched::Any, text: String::new() },
        Subject::Has => Condition::Has { what, is: true },
        Subject::HasNot => Condition::Has { what, is: false },
        Subject::BornIn => Condition::BornIn(1),
        Subject::SeenWithin => Condition::SeenWithin(30),
        Subject::UnseenFor => Condition::UnseenFor(30),
        Subject::Visits => Condition::Visits(3),
        Subject::Late | Subject::Unread => Condition::Late,
        Subject::Away => Condition::Away,
    }
}

fn kind_in(condition: &mut Condition) -> Option<&mut Kind> {
    if let Condition::Kind { kind, .. } = condition { Some(kind) } else { None }
}

fn tier_in(condition: &mut Condition) -> Option<&mut Tier> {
    if let Condition::Tier { tier, .. } = condition { Some(tier) } else { None }
}

fn field_in(condition: &mut Condition) -> Option<&mut Searched> {
    if let Condition::Says { field, .. } = condition { Some(field) } else { None }
}

fn what_in(condition: &mut Condition) -> Option<&mut Having> {
    if let Condition::Has { what, .. } = condition { Some(what) } else { None }
}

fn month_in(condition: &mut Condition) -> Option<&mut u8> {
    if let Condition::BornIn(month) = condition { Some(month) } else { None }
}

fn text_in(condition: &mut Condition) -> Option<&mut String> {
    if let Condition::Says { text, .. } | Condition::Tag { tag: text, .. } = condition {
        Some(text)
    } else {
        None
    }
}

fn count_in(condition: &mut Condition) -> Option<&mut u16> {
    if let Condition::SeenWithin(count) | Condition::UnseenFor(count) | Condition::Visits(count) =
        condition
    {
        Some(count)
    } else {
        None
    }
}
