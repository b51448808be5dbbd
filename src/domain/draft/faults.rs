//! What can be wrong with what a form holds, and where.

use crate::domain::contact::{Address, Contact};
use crate::domain::draft::PersonDraft;
use crate::domain::limits;
use crate::domain::patience::no_days;
use crate::domain::person::{CAREFUL, FOREIGN, LIKES, LIMIT, NAME, RECOGNISE, UID, USUAL, WISHES};

/// A field of a form that a problem can stand beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormField {
    /// The name.
    Name,
    /// Any other single line of a person.
    Line(&'static str),
    /// The tags.
    Tags,
    /// A phone, by its place.
    Phone(usize),
    /// A mail address, by its place.
    Mail(usize),
    /// A link, by its place.
    Link(usize),
    /// An address, by its place.
    Address(usize),
    /// The text of an entry.
    Text,
    /// The name of an occasion of one's own kind.
    Label,
    /// The day of an occasion or an entry.
    Date,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// It must not be empty.
    Empty,
    /// It is longer than this many characters.
    TooLong(usize),
    /// There are more than this many.
    TooMany(usize),
    /// It has no digit and so is no phone number.
    NoPhone,
    /// It is no mail address.
    NoMail,
    /// It is not a link to a web page.
    NoLink,
    /// It is no number of days from one to this many.
    NoDays(usize),
}

/// A field and what is wrong with it.
pub type FieldFault = (FormField, Fault);

impl PersonDraft {
    /// Every fault of every field of a tidied draft.
    pub(crate) fn faults(&self) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        if self.name.is_empty() {
            faults.push((FormField::Name, Fault::Empty));
        }
        for (key, text) in self.texts() {
            let (field, limit) = match key {
                NAME => (FormField::Name, limits::NAME),
                LIKES | USUAL | CAREFUL | WISHES | RECOGNISE | FOREIGN => {
                    (FormField::Line(key), limits::TEXT)
                }
                UID => (FormField::Line(key), limits::LINE),
                key => (FormField::Line(key), limits::NAME),
            };
            faults.extend(too_long(text, limit).map(|fault| (field, fault)));
        }
        let tags = self.tags.iter().find_map(|tag| too_long(tag, limits::NAME));
        faults.extend(
            tags.or_else(|| too_many(self.tags.len())).map(|fault| (FormField::Tags, fault)),
        );
        faults.extend(contact_faults(&self.phones, FormField::Phone, phone_fault));
        faults.extend(contact_faults(&self.mails, FormField::Mail, mail_fault));
        faults.extend(contact_faults(&self.links, FormField::Link, link_fault));
        faults.extend(address_faults(&self.addresses));
        faults.extend(no_days(self.limit, LIMIT));
        faults
    }
}

fn contact_faults(
    contacts: &[Contact],
    field: fn(usize) -> FormField,
    fault: fn(&str) -> Option<Fault>,
) -> impl Iterator<Item = FieldFault> {
    let many = too_many(contacts.len()).map(|it| (field(limits::PER_PERSON), it));
    let each = contacts.iter().enumerate().filter_map(move |(place, contact)| {
        let found = too_long(&contact.label, limits::NAME)
            .or_else(|| too_long(&contact.value, limits::LINE))
            .or_else(|| fault(&contact.value))?;
        Some((field(place), found))
    });
    many.into_iter().chain(each)
}

fn address_faults(addresses: &[Address]) -> impl Iterator<Item = FieldFault> {
    let many = too_many(addresses.len()).map(|it| (FormField::Address(limits::PER_PERSON), it));
    let each = addresses.iter().enumerate().filter_map(|(place, address)| {
        Some((FormField::Address(place), too_long(&address.element(), limits::LINE)?))
    });
    many.into_iter().chain(each)
}

fn phone_fault(phone: &str) -> Option<Fault> {
    (!phone.chars().any(char::is_numeric)).then_some(Fault::NoPhone)
}

fn mail_fault(mail: &str) -> Option<Fault> {
    let parts = mail.split_once('@');
    let whole = parts.is_some_and(|(who, host)| !who.is_empty() && !host.is_empty());
    (!whole || mail.contains(char::is_whitespace)).then_some(Fault::NoMail)
}

/// A link may be written without its scheme, but not with one that could run.
fn link_fault(link: &str) -> Option<Fault> {
    let scheme = link.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let is_host = |scheme: &str| scheme.contains('.');
    let fits = scheme.is_none_or(|it| it == "http" || it == "https" || is_host(&it));
    (!fits || link.contains(char::is_whitespace)).then_some(Fault::NoLink)
}

/// The fault of a text that is longer than `limit` characters.
pub(crate) fn too_long(text: &str, limit: usize) -> Option<Fault> {
    (limit < text.len() && limit < text.chars().count()).then_some(Fault::TooLong(limit))
}

fn too_many(count: usize) -> Option<Fault> {
    (limits::PER_PERSON < count).then_some(Fault::TooMany(limits::PER_PERSON))
}
