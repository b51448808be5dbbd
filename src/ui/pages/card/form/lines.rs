//! The lines of the form that are plain text: the name, and what to know.

use leptos::prelude::*;

use crate::domain::draft::{FormField, PersonDraft};
use crate::i18n::Form as Labels;
use crate::ui::here::here;
use crate::ui::pages::card::form::Draft;
use crate::ui::parts::field::{Faults, TextField};

/// A line of the draft: how to reach it in the draft, what it is called, and its hint.
struct Line {
    label: &'static str,
    hint: &'static str,
    field: FormField,
    part: fn(&mut PersonDraft) -> &mut String,
    long: bool,
}

impl Line {
    fn short(
        label: &'static str,
        field: FormField,
        part: fn(&mut PersonDraft) -> &mut String,
    ) -> Self {
        Self { label, hint: "", field, part, long: false }
    }

    fn long(self) -> Self {
        Self { long: true, ..self }
    }

    fn hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    fn view(self, draft: Draft, faults: Faults) -> impl IntoView + use<> {
        let Self { label, hint, field, part, long } = self;
        let value = Signal::derive(move || draft.with(|draft| part(&mut draft.clone()).clone()));
        view! {
            <TextField
                label
                hint
                value
                long
                on_input=move |it| draft.update(|draft| *part(draft) = it)
                field=Signal::stored(field)
                faults
            />
        }
    }
}

/// The name, what they are called, and what they do.
#[component]
pub fn NameFields(
    /// What is typed.
    draft: Draft,
    /// What is wrong with it.
    faults: Faults,
) -> impl IntoView {
    let words: &Labels = &here().words.form;
    let lines = [
        Line::short(words.name, FormField::Name, |it| &mut it.name),
        Line::short(words.called, FormField::Line("called"), |it| &mut it.called)
            .hint(words.called_hint),
        Line::short(words.reading, FormField::Line("reading"), |it| &mut it.reading),
        Line::short(words.person_title, FormField::Line("title"), |it| &mut it.title),
        Line::short(words.company, FormField::Line("company"), |it| &mut it.company),
        Line::short(words.role, FormField::Line("role"), |it| &mut it.role),
    ];
    view! {
        <fieldset class="fieldset">
            <legend>{words.basics}</legend>
            {lines.into_iter().map(|line| line.view(draft, faults)).collect_view()}
        </fieldset>
    }
}

/// How to recognise them, what they like, and what to be careful with.
#[component]
pub fn KnowFields(
    /// What is typed.
    draft: Draft,
    /// What is wrong with it.
    faults: Faults,
) -> impl IntoView {
    let words: &Labels = &here().words.form;
    let lines = [
        Line::short(words.recognise, FormField::Line("recognise"), |it| &mut it.recognise)
            .hint(words.recognise_hint),
        Line::short(words.likes, FormField::Line("likes"), |it| &mut it.likes),
        Line::short(words.careful, FormField::Line("careful"), |it| &mut it.careful),
        Line::short(words.usual, FormField::Line("usual"), |it| &mut it.usual),
        Line::short(words.wishes, FormField::Line("wishes"), |it| &mut it.wishes),
    ];
    view! {
        <fieldset class="fieldset">
            <legend>{words.know}</legend>
            {lines.into_iter().map(|line| line.long().view(draft, faults)).collect_view()}
        </fieldset>
    }
}
