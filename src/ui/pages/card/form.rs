//! The form of a card: every field, in groups, saved at once.

use leptos::prelude::*;

use crate::domain::command::{Command, Problem};
use crate::domain::contact::{Address, Contact};
use crate::domain::draft::{FormField, PersonDraft};
use crate::domain::id::PersonId;
use crate::domain::person::{Kind, Person, Standing, Tier};
use crate::i18n::Form as Labels;
use crate::ui::here::{Here, here};
use crate::ui::parts::date_fields::{DateFields, TypedDate};
use crate::ui::parts::field::{Choice, Faults, TextField};
use crate::ui::parts::icon::Icon;

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
    let before = person.get_untracked().map(|it| it.draft()).unwrap_or_default();
    let since = RwSignal::new(TypedDate::of(before.since));
    let tags = RwSignal::new(before.tags.join(", "));
    let draft: Draft = RwSignal::new(before);
    let faults: Faults = RwSignal::new(Vec::new());
    let since_fault = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut asked = draft.get_untracked();
        asked.tags = tags.with_untracked(|tags| tags.split(',').map(str::to_owned).collect());
        match since.with_untracked(TypedDate::date) {
            Ok(date) => asked.since = date,
            Err(problem) => {
                return since_fault.set(Some((words.form.date_fault)(problem).to_owned()));
            }
        }
        since_fault.set(None);
        let name = asked.name.clone();
        match here.commit(Command::EditPerson { id, draft: asked }, &name) {
            Ok(_) | Err(Problem::NothingToDo) => editing.set(false),
            Err(Problem::Form(found)) => {
                // The places of faults count in the tidied lists, so show these.
                draft.update(|draft| *draft = draft.clone().tidied());
                faults.set(found);
            }
            // It has been said, and there is no form left to say it beside.
            Err(Problem::UnknownPerson | Problem::UnknownEntry | Problem::UnknownOccasion) => {}
        }
    };
    view! {
        <form class="form person-form" aria-label=words.form.title novalidate on:submit=save>
            <NameFields draft faults />
            <KnowFields draft faults />
            <ReachFields draft faults />
            <fieldset class="fieldset">
                <legend>{words.form.shop}</legend>
                <ShopFields draft />
                <TextField
                    label=words.form.tags
                    hint=words.form.tags_hint
                    value=tags
                    on_input=move |it| tags.set(it)
                    field=Signal::stored(FormField::Tags)
                    faults
                />
                <DateFields label=words.form.since.to_owned() typed=since fault=since_fault />
            </fieldset>
            <div class="form-actions">
                <button class="button primary" type="submit">{words.card.save}</button>
                <button class="button quiet" type="button" on:click=move |_| editing.set(false)>
                    {words.card.cancel}
                </button>
            </div>
        </form>
    }
}

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

#[component]
fn NameFields(draft: Draft, faults: Faults) -> impl IntoView {
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

#[component]
fn KnowFields(draft: Draft, faults: Faults) -> impl IntoView {
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

#[component]
fn ReachFields(draft: Draft, faults: Faults) -> impl IntoView {
    let words: &Labels = &here().words.form;
    view! {
        <fieldset class="fieldset">
            <legend>{words.reach}</legend>
            <Contacts
                draft
                faults
                what=words.phone
                add=words.add_phone
                keyboard="tel"
                part=|it| &mut it.phones
                field=FormField::Phone
            />
            <Contacts
                draft
                faults
                what=words.mail
                add=words.add_mail
                keyboard="email"
                part=|it| &mut it.mails
                field=FormField::Mail
            />
            <Contacts
                draft
                faults
                what=words.link
                add=words.add_link
                keyboard="url"
                part=|it| &mut it.links
                field=FormField::Link
            />
            <Addresses draft faults />
        </fieldset>
    }
}

/// Phones, mails or links: a line each, one more at a tap.
#[component]
fn Contacts(
    draft: Draft,
    faults: Faults,
    what: &'static str,
    add: &'static str,
    keyboard: &'static str,
    part: fn(&mut PersonDraft) -> &mut Vec<Contact>,
    field: fn(usize) -> FormField,
) -> impl IntoView {
    let words: &Labels = &here().words.form;
    let count = Memo::new(move |_| draft.with(|draft| part(&mut draft.clone()).len()));
    let at = move |place: usize| {
        draft.with(|draft| part(&mut draft.clone()).get(place).cloned()).unwrap_or_default()
    };
    let set = move |place: usize, change: &dyn Fn(&mut Contact)| {
        draft.update(|draft| part(draft).get_mut(place).into_iter().for_each(change));
    };
    let line = move |place: usize| {
        view! {
            <div class="field-row">
                <TextField
                    label=what
                    keyboard
                    value=Signal::derive(move || at(place).value)
                    on_input=move |it| set(place, &|contact| contact.value.clone_from(&it))
                    field=Signal::stored(field(place))
                    faults
                />
                <TextField
                    label=words.label
                    value=Signal::derive(move || at(place).label)
                    on_input=move |it| set(place, &|contact| contact.label.clone_from(&it))
                />
                <RemoveButton what on_remove=move || {
                    draft.update(|draft| drop(part(draft).remove(place)));
                } />
            </div>
        }
    };
    view! {
        {move || (0..count.get()).map(line).collect_view()}
        <button
            type="button"
            class="button quiet"
            on:click=move |_| draft.update(|draft| part(draft).push(Contact::default()))
        >
            <Icon name="add" />
            {add}
        </button>
    }
}

#[component]
fn RemoveButton(what: &'static str, on_remove: impl Fn() + 'static) -> impl IntoView {
    let label = (here().words.form.remove)(what);
    view! {
        <button type="button" class="icon-button" aria-label=label on:click=move |_| on_remove()>
            <Icon name="close" />
        </button>
    }
}

#[component]
fn Addresses(draft: Draft, faults: Faults) -> impl IntoView {
    let words: &Labels = &here().words.form;
    let count = Memo::new(move |_| draft.with(|draft| draft.addresses.len()));
    let parts: [(&'static str, fn(&mut Address) -> &mut String); 6] = [
        (words.street, |it| &mut it.street),
        (words.code, |it| &mut it.code),
        (words.city, |it| &mut it.city),
        (words.region, |it| &mut it.region),
        (words.country, |it| &mut it.country),
        (words.label, |it| &mut it.label),
    ];
    let line = move |place: usize| {
        let field = move |(label, part): (&'static str, fn(&mut Address) -> &mut String)| {
            let value = Signal::derive(move || {
                let address = draft.with(|draft| draft.addresses.get(place).cloned());
                address.map(|mut it| part(&mut it).clone()).unwrap_or_default()
            });
            let set = move |text: String| {
                draft.update(|draft| {
                    if let Some(address) = draft.addresses.get_mut(place) {
                        *part(address) = text;
                    }
                });
            };
            let fault = Signal::stored(FormField::Address(place));
            view! { <TextField label value on_input=set field=fault faults /> }
        };
        view! {
            <div class="address-fields">
                {parts.map(field).collect_view()}
                <RemoveButton what=words.address on_remove=move || {
                    draft.update(|draft| drop(draft.addresses.remove(place)));
                } />
            </div>
        }
    };
    view! {
        {move || (0..count.get()).map(line).collect_view()}
        <button
            type="button"
            class="button quiet"
            on:click=move |_| draft.update(|draft| draft.addresses.push(Address::default()))
        >
            <Icon name="add" />
            {words.add_address}
        </button>
    }
}

/// Kinds, star, tier and standing.
#[component]
fn ShopFields(draft: Draft) -> impl IntoView {
    let words = here().words;
    let kind_chip = move |kind: Kind| {
        let has = move || draft.with(|draft| draft.kinds.contains(&kind));
        let toggle = move |_| {
            draft.update(|draft| {
                if draft.kinds.contains(&kind) {
                    draft.kinds.retain(|it| *it != kind);
                } else {
                    draft.kinds.push(kind);
                }
            });
        };
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || if has() { "true" } else { "false" }
                on:click=toggle
            >
                {(words.form.kind)(kind)}
            </button>
        }
    };
    let tiers = Tier::ALL.iter().map(|it| (Some(*it), (words.card.tier)(*it).to_owned()));
    let tiers = std::iter::once((None, words.form.no_tier.to_owned())).chain(tiers);
    let standings = Standing::ALL.iter().map(|it| (*it, (words.card.standing)(*it).to_owned()));
    view! {
        <div class="chips" role="group" aria-label=words.form.kinds>
            {Kind::ALL.iter().copied().map(kind_chip).collect_view()}
        </div>
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || draft.with(|it| it.star)
                on:change=move |it| draft.update(|draft| draft.star = event_target_checked(&it))
            />
            <span>{words.form.star}</span>
        </label>
        <Choice
            label=words.form.tier
            choices=tiers.collect()
            chosen=Signal::derive(move || draft.with(|it| it.tier))
            on_choose=move |tier| draft.update(|it| it.tier = tier)
        />
        <Choice
            label=words.form.standing
            choices=standings.collect()
            chosen=Signal::derive(move || draft.with(|it| it.standing))
            on_choose=move |standing| draft.update(|it| it.standing = standing)
        />
    }
}
