//! A date of which any part may be unknown: day, month and year, each by itself.

use leptos::prelude::*;

use crate::browser::intl::{self, DatePart};
use crate::domain::date::{DateProblem, Day, PartialDate};
use crate::ui::here::{Here, here};
use crate::ui::parts::field::{FaultLine, unique_id};

/// What is typed in the parts of a date.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedDate {
    day: String,
    month: String,
    year: String,
    about: bool,
}

impl TypedDate {
    /// The parts of a date, as they are written in a language.
    pub fn of(language: &str, date: Option<PartialDate>) -> Self {
        let part = |part: Option<i32>| {
            let digits = |it| intl::digits(language, it);
            part.map(digits).unwrap_or_default()
        };
        date.map_or_else(Self::default, |date| Self {
            day: part(date.day().map(i32::from)),
            month: date.month().map(|it| it.to_string()).unwrap_or_default(),
            year: part(date.year()),
            about: date.is_about(),
        })
    }

    /// The date; `None` while nothing is typed.
    ///
    /// # Errors
    /// What is wrong with what is typed.
    pub fn date(&self) -> Result<Option<PartialDate>, DateProblem> {
        if [&self.day, &self.month, &self.year].iter().all(|part| part.trim().is_empty()) {
            return Ok(None);
        }
        let day = part(&self.day, DateProblem::DayOutOfRange)?;
        let month = part(&self.month, DateProblem::MonthOutOfRange)?;
        let year = part(&self.year, DateProblem::YearOutOfRange)?;
        PartialDate::new(year, month, day, self.about).map(Some)
    }

    /// Writes the year of somebody who is about so old; nothing while no age is typed.
    pub fn take_age(&mut self, language: &str, age: &str, today: Day) {
        let digits: String = age.trim().chars().map(western).collect();
        let born = digits.parse().ok().and_then(|age| PartialDate::about_age(age, today).ok());
        if let Some(year) = born.and_then(PartialDate::year) {
            self.year = intl::digits(language, year);
            self.about = true;
        }
    }

    /// Whether it is a 29 February, which most years have not.
    pub fn is_leap_day(&self) -> bool {
        self.day.trim().chars().map(western).eq("29".chars()) && self.month == "2"
    }
}

fn part<T: std::str::FromStr>(text: &str, problem: DateProblem) -> Result<Option<T>, DateProblem> {
    let text: String = text.trim().chars().map(western).collect();
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| problem) }
}

/// Digits of other scripts are digits too: ١٩٦٠ is 1960.
pub fn western(digit: char) -> char {
    const ZEROS: [u32; 4] = [0x0660, 0x06f0, 0x0966, 0xff10];
    let code = u32::from(digit);
    let zero = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&code));
    zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(digit)
}

/// The fields of a date, and what is wrong with it.
#[component]
pub fn DateFields(
    /// What the date is of.
    label: String,
    /// What is typed.
    typed: RwSignal<TypedDate>,
    /// What is wrong, once somebody tried to save.
    #[prop(into)]
    fault: Signal<Option<String>>,
) -> impl IntoView {
    let Here { words, language, .. } = here();
    let dates = &words.dates;
    let part = move |it: DatePart| match it {
        DatePart::Day => {
            view! { <NumberPart name=dates.day typed part=|it| &mut it.day /> }.into_any()
        }
        DatePart::Month => view! { <MonthPart typed /> }.into_any(),
        DatePart::Year => {
            view! { <NumberPart name=dates.year typed part=|it| &mut it.year /> }.into_any()
        }
    };
    let about = move || typed.with(|it| it.about);
    let fault_id = unique_id();
    let described = fault_id.clone();
    let described_by = move || fault.with(Option::is_some).then(|| described.clone());
    view! {
        <fieldset class="fieldset date-fields" aria-describedby=described_by>
            <legend>{label}</legend>
            <div class="field-row">
                {intl::date_order(language).into_iter().map(part).collect_view()}
            </div>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=about
                    on:change=move |it| typed.update(|typed| typed.about = event_target_checked(&it))
                />
                <span>{dates.about}</span>
            </label>
            <FaultLine id=fault_id text=fault />
        </fieldset>
    }
}

/// The day or the year.
#[component]
fn NumberPart(
    name: &'static str,
    typed: RwSignal<TypedDate>,
    part: fn(&mut TypedDate) -> &mut String,
) -> impl IntoView {
    view! {
        <label class="field short">
            <span class="field-label">{name}</span>
            <input
                inputmode="numeric"
                autocomplete="off"
                prop:value=move || typed.with(|it| part(&mut it.clone()).clone())
                on:input=move |it| typed.update(|typed| *part(typed) = event_target_value(&it))
            />
        </label>
    }
}

#[component]
fn MonthPart(typed: RwSignal<TypedDate>) -> impl IntoView {
    let Here { words, language, .. } = here();
    let dates = &words.dates;
    let month = move |(at, name): (usize, String)| {
        let value = (at + 1).to_string();
        let is_it = value.clone();
        view! {
            <option value=value selected=move || typed.with(|it| it.month == is_it)>{name}</option>
        }
    };
    view! {
        <label class="field">
            <span class="field-label">{dates.month}</span>
            <select on:change=move |it| {
                typed.update(|typed| typed.month = event_target_value(&it));
            }>
                <option value="">{dates.unknown}</option>
                {intl::months(language).into_iter().enumerate().map(month).collect_view()}
            </select>
        </label>
    }
}
