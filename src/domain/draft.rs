//! What a form holds: a person, an occasion or an entry without a past, and what is wrong with it.

use serde::{Deserialize, Serialize};

use crate::domain::contact::{Address, Contact};
use crate::domain::date::PartialDate;
use crate::domain::limits;
use crate::domain::person::{
    CALLED, CAREFUL, COMPANY, Consent, FOREIGN, Kind, LIKES, NAME, READING, RECOGNISE, ROLE,
    Standing, TITLE, Tier, UID, USUAL, WISHES,
};
use crate::domain::photo::PhotoId;

/// Everything a form shows of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonDraft {
    /// The whole name.
    pub name: String,
    /// What they are called, where that is not the name.
    pub called: String,
    /// How to say the name.
    pub reading: String,
    /// Mrs., Dr. …
    pub title: String,
    /// Where they work.
    pub company: String,
    /// What they do there.
    pub role: String,
    /// How to recognise them.
    pub recognise: String,
    /// What they like.
    pub likes: String,
    /// What they usually buy.
    pub usual: String,
    /// Allergies and dislikes.
    pub careful: String,
    /// What they wish for.
    pub wishes: String,
    /// Since when they have been our customer.
    pub since: Option<PartialDate>,
    /// Whether they have a star.
    pub star: bool,
    /// The owner's own tier.
    pub tier: Option<Tier>,
    /// Whether they still come.
    pub standing: Standing,
    /// What they are to the shop.
    pub kinds: Vec<Kind>,
    /// What they agreed to.
    pub consents: Vec<Consent>,
    /// Their tags.
    pub tags: Vec<String>,
    /// Their phones.
    pub phones: Vec<Contact>,
    /// Their mail addresses.
    pub mails: Vec<Contact>,
    /// Their links.
    pub links: Vec<Contact>,
    /// Their postal addresses.
    pub addresses: Vec<Address>,
    /// Their photo, which is kept beside the records.
    pub photo: Option<PhotoId>,
    /// What another program calls the card (UID of RFC 6350, section 6.7.6), to know it again.
    pub uid: String,
    /// What another program wrote on the card and this one has no field for: lines of a vCard, kept
    /// for the way out.
    pub foreign: String,
}

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
}

/// A field and what is wrong with it.
pub type FieldFault = (FormField, Fault);

impl PersonDraft {
    /// A draft with a name and nothing else.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), kinds: vec![Kind::Customer], ..Self::default() }
    }

    /// The fields that are text, with their names.
    pub(crate) fn texts(&self) -> [(&'static str, &str); 13] {
        [
            (NAME, &self.name),
            (CALLED, &self.called),
            (READING, &self.reading),
            (TITLE, &self.title),
            (COMPANY, &self.company),
            (ROLE, &self.role),
            (RECOGNISE, &self.recognise),
            (LIKES, &self.likes),
            (USUAL, &self.usual),
            (CAREFUL, &self.careful),
            (WISHES, &self.wishes),
            (UID, &self.uid),
            (FOREIGN, &self.foreign),
        ]
    }

    /// The fields that are text, with their names, to be written.
    pub(crate) fn texts_mut(&mut self) -> [(&'static str, &mut String); 13] {
        [
            (NAME, &mut self.name),
            (CALLED, &mut self.called),
            (READING, &mut self.reading),
            (TITLE, &mut self.title),
            (COMPANY, &mut self.company),
            (ROLE, &mut self.role),
            (RECOGNISE, &mut self.recognise),
            (LIKES, &mut self.likes),
            (USUAL, &mut self.usual),
            (CAREFUL, &mut self.careful),
            (WISHES, &mut self.wishes),
            (UID, &mut self.uid),
            (FOREIGN, &mut self.foreign),
        ]
    }

    /// The draft, tidied, when nothing is wrong with it.
    ///
    /// # Errors
    /// Every fault of every field at once. Places count in the tidied lists.
    pub fn checked(self) -> Result<Self, Vec<FieldFault>> {
        let draft = self.tidied();
        let faults = draft.faults();
        if faults.is_empty() { Ok(draft) } else { Err(faults) }
    }

    /// No space around texts, no control characters, no empty or double elements.
    pub fn tidied(mut self) -> Self {
        self.texts_mut().into_iter().for_each(|(_, text)| *text = tidy(text));
        self.tags = distinct(self.tags.iter().map(|tag| tidy(tag)).filter(|tag| !tag.is_empty()));
        for contacts in [&mut self.phones, &mut self.mails, &mut self.links] {
            let tidied = contacts
                .iter()
                .map(|it| Contact { label: tidy(&it.label), value: tidy(&it.value) })
                .filter(|it| !it.value.is_empty());
            *contacts = distinct(tidied);
        }
        self.addresses =
            distinct(self.addresses.iter().map(tidy_address).filter(|it| !it.is_empty()));
        self.kinds = distinct(self.kinds.iter().copied());
        if self.kinds.is_empty() {
            self.kinds.push(Kind::Customer);
        }
        self.consents.sort_unstable();
        self.consents.dedup();
        self
    }

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

/// A text without space around it and without control characters other than line ends.
pub fn tidy(text: &str) -> String {
    if text.contains(|c: char| c.is_control() && c != '\n') {
        let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}'], "\n").replace('\t', " ");
        let text: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        return text.trim().to_owned();
    }
    text.trim().to_owned()
}

fn tidy_address(address: &Address) -> Address {
    Address {
        label: tidy(&address.label),
        street: tidy(&address.street),
        code: tidy(&address.code),
        city: tidy(&address.city),
        region: tidy(&address.region),
        country: tidy(&address.country),
    }
}

pub(crate) fn distinct<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.fold(Vec::new(), |mut kept, item| {
        if !kept.contains(&item) {
            kept.push(item);
        }
        kept
    })
}
