//! The form of a card: every field, in groups, saved at once.

mod expected;
mod household;
mod lines;
mod reach;
mod shop;

use leptos::prelude::*;

use crate::domain::command::{Command, Problem};
use crate::domain::draft::{FormField, PersonDraft};
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::ui::here::{Here, here};
use crate::ui::parts::date_fields::{DateFields, TypedDate};
use crate::ui::parts::field::{Faults, TextField, focus_first_fault};

/// What is typed. The book is not touched until it is saved.
type Draft = RwSignal<PersonDraft>;

/// The form, over the card as it stands when it is opened.
#[component]
pub fn PersonForm(
    /// Whose card.
    id: PersonId,
    /// The card.
    person: Memo<Option<Person>>,
    /// Whether the form is open.
    editing: RwSignal<bool>,
) -> impl IntoView {
    let here = here();
    let Here { words, .. } = here;
    let mut before = person.get_untracked().map(|it| it.draft()).unwrap_or_default();
    relabel(&mut before, |label| words.label(label));
    before.source = words.source(&before.source);
    let since = RwSignal::new(TypedDate::of(here.language, before.since));
    let tags = RwSignal::new(before.tags.join(", "));
    let draft: Draft = RwSignal::new(before);
    let faults: Faults = RwSignal::new(Vec::new());
    let for_all = RwSignal::new(true);
    let since_fault = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut asked = draft.get_untracked();
        asked.tags =
            tags.with_untracked(|tags| tags.split([',', '،']).map(str::to_owned).collect());
        relabel(&mut asked, |label| words.kept_label(label));
        asked.source = words.kept_source(&asked.source);
        let date = since.with_untracked(TypedDate::date);
        asked.since = date.unwrap_or_default();
        since_fault.set(date.err().map(|problem| (words.form.date_fault)(problem).to_owned()));
        // Every fault at once: a wrong date does not hide the others.
        if date.is_err() {
            faults.set(asked.checked().err().unwrap_or_default());
            return focus_first_fault();
        }
        let name = asked.name.clone();
        let command = if for_all.get_untracked() {
            Command::EditHousehold { id, draft: asked }
        } else {
            Command::EditPerson { id, draft: asked }
        };
        match here.commit(command, &name) {
            Ok(_) | Err(Problem::NothingToDo) => editing.set(false),
            // What is no fault of a field has been said, and there is no form left to say it beside.
            Err(problem) => {
                // The places of faults count in the tidied lists, so show these.
                draft.update(|draft| *draft = draft.clone().tidied());
                faults.set(problem.faults());
                focus_first_fault();
            }
        }
    };
    view! {
        <form class="form person-form" aria-label=words.form.title novalidate on:submit=save>
            <lines::NameFields draft faults />
            <lines::KnowFields draft faults />
            <reach::ReachFields draft faults />
            <household::ForAll id person draft for_all />
            <ShopSection draft tags since since_fault faults />
            <shop::ConsentFields draft />
            <div class="form-actions">
                <button class="button primary" type="submit">{words.card.save}</button>
                <button class="button quiet" type="button" on:click=move |_| editing.set(false)>
                    {words.card.cancel}
                </button>
            </div>
        </form>
    }
}

/// What they are to the shop, what brought them here, and since when they come.
#[component]
fn ShopSection(
    draft: Draft,
    tags: RwSignal<String>,
    since: RwSignal<TypedDate>,
    since_fault: RwSignal<Option<String>>,
    faults: Faults,
) -> impl IntoView {
    let words = here().words;
    view! {
        <fieldset class="fieldset">
            <legend>{words.form.shop}</legend>
            <shop::ShopFields draft />
            <TextField
                label=words.sent.title
                value=Signal::derive(move || draft.with(|it| it.source.clone()))
                on_input=move |it| draft.update(|draft| draft.source = it)
                field=Signal::stored(FormField::Line("source"))
                faults
            />
            <TextField
                label=words.form.tags
                hint=words.form.tags_hint
                value=tags
                on_input=move |it| tags.set(it)
                field=Signal::stored(FormField::Tags)
                faults
            />
            <expected::ExpectedFields draft faults />
            <DateFields label=words.form.since.to_owned() typed=since fault=since_fault />
        </fieldset>
    }
}

/// Puts other words for what phones and addresses are called: ours are kept in one language, and shown
/// in hers.
fn relabel(draft: &mut PersonDraft, word: impl Fn(&str) -> String) {
    let contacts = draft.phones.iter_mut().chain(&mut draft.mails).chain(&mut draft.links);
    let labels = contacts.map(|it| &mut it.label);
    for label in labels.chain(draft.addresses.iter_mut().map(|it| &mut it.label)) {
        *label = word(label);
    }
}
