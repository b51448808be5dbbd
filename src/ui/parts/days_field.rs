//! A number of days, as one types it.

use leptos::prelude::*;

use crate::browser::intl;
use crate::domain::draft::FormField;
use crate::ui::here::here;
use crate::ui::parts::date_fields::western;
use crate::ui::parts::field::{Faults, TextField};

/// A field for a number of days; nothing typed is no number. What is no number is given on as nought, which
/// no form takes.
#[component]
pub fn DaysField(
    /// What it is called.
    label: &'static str,
    /// An example or a hint.
    #[prop(optional)]
    hint: &'static str,
    /// The number as the book has it.
    #[prop(into)]
    days: Signal<Option<u16>>,
    /// What was typed.
    on_input: impl Fn(Option<u16>) + 'static,
    /// Which field of the form it is.
    key: &'static str,
    /// The faults of the form.
    faults: Faults,
) -> impl IntoView {
    let here = here();
    let typed = RwSignal::new(String::new());
    // Also when it is taken back, or changed elsewhere; not while somebody types what comes to the same.
    Effect::new(move |_| {
        let days = days.get();
        if typed.with_untracked(|it| number(it)) != days {
            let digits = |it| intl::digits(here.language, i32::from(it));
            typed.set(days.map(digits).unwrap_or_default());
        }
    });
    let take = move |text: String| {
        let days = number(&text);
        typed.set(text);
        on_input(days);
    };
    view! {
        <TextField
            label
            hint
            keyboard="numeric"
            value=typed
            on_input=take
            field=Signal::stored(FormField::Line(key))
            faults
        />
    }
}

fn number(text: &str) -> Option<u16> {
    let digits: String = text.trim().chars().map(western).collect();
    (!digits.is_empty()).then(|| digits.parse().unwrap_or(0))
}
