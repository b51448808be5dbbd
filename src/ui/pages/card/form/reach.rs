//! The part of the form that says how to reach somebody: as many lines as there are ways.

use leptos::prelude::*;

use crate::domain::contact::{Address, Contact};
use crate::domain::draft::{FormField, PersonDraft};
use crate::i18n::Form as Labels;
use crate::ui::here::here;
use crate::ui::pages::card::form::Draft;
use crate::ui::parts::field::{Faults, TextField};
use crate::ui::parts::icon::Icon;

/// Phones, mail addresses, links and postal addresses.
#[component]
pub fn ReachFields(
    /// What is typed.
    draft: Draft,
    /// What is wrong with it.
    faults: Faults,
) -> impl IntoView {
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
    let deed = (keyboard == "tel").then_some("add-phone");
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
            data-deed=deed
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

/// A part of an address: what it is called, and where it stands.
type AddressPart = (&'static str, fn(&mut Address) -> &mut String);

#[component]
fn Addresses(draft: Draft, faults: Faults) -> impl IntoView {
    let words: &Labels = &here().words.form;
    let count = Memo::new(move |_| draft.with(|draft| draft.addresses.len()));
    let parts: [AddressPart; 6] = [
        (words.street, |it| &mut it.street),
        (words.code, |it| &mut it.code),
        (words.city, |it| &mut it.city),
        (words.region, |it| &mut it.region),
        (words.country, |it| &mut it.country),
        (words.label, |it| &mut it.label),
    ];
    let line = move |place: usize| {
        let field = move |(label, part): AddressPart| {
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
