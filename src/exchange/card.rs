//! A card under construction: what a property or a column says finds its place here.

mod blank;
mod related;

use crate::domain::arrival::{Incoming, Related};
use crate::domain::contact::{Address, Contact};
use crate::domain::date::PartialDate;
use crate::domain::draft::PersonDraft;
use crate::domain::limits::{LINE, PER_PERSON};
use crate::domain::occasion::OccasionKind;
use crate::domain::person::Standing;

use super::name::{self, NameParts};
use super::{as_is, dates, label};

/// Collects what a file says of one person.
#[derive(Debug, Default)]
pub(super) struct Card {
    /// The name in parts, for a title and where there is no whole name.
    pub parts: NameParts,
    /// How the parts are said.
    pub sounds: NameParts,
    /// Whether this is a company that has a contact person.
    pub is_company: bool,
    /// Fields exactly as they are: see [`as_is`].
    pub as_is: Option<String>,
    person: PersonDraft,
    dates: Vec<(OccasionKind, String, PartialDate)>,
    ties: Vec<Related>,
    notes: Vec<String>,
    extras: Vec<String>,
    photo: Option<Box<[u8]>>,
}

impl Card {
    /// The person as far as they are written, for what is written exactly as it is.
    pub(super) fn person_mut(&mut self) -> &mut PersonDraft {
        &mut self.person
    }

    /// A whole name; a second one goes to the note.
    pub(super) fn name(&mut self, text: &str) {
        self.only(|it| &mut it.name, "Name", text);
    }

    /// What they are called.
    pub(super) fn called(&mut self, text: &str) {
        self.only(|it| &mut it.called, "Nickname", text);
    }

    /// How the name is said.
    pub(super) fn reading(&mut self, text: &str) {
        self.only(|it| &mut it.reading, "Reading", text);
    }

    /// Where they work.
    pub(super) fn company(&mut self, text: &str) {
        self.only(|it| &mut it.company, "Company", text);
    }

    /// What they do there.
    pub(super) fn role(&mut self, text: &str) {
        self.only(|it| &mut it.role, "Role", text);
    }

    /// Fills a field that holds one line, or writes into the note what it cannot hold.
    fn only(&mut self, field: fn(&mut PersonDraft) -> &mut String, heading: &str, text: &str) {
        let text = line(text);
        let place = field(&mut self.person);
        if place.is_empty() {
            *place = text;
        } else if *place != text {
            self.extra(heading, &text);
        }
    }

    /// A phone number.
    pub(super) fn phone(&mut self, label: &str, value: &str) {
        self.contact(|it| &mut it.phones, "Phone", label, value);
    }

    /// A mail address.
    pub(super) fn mail(&mut self, label: &str, value: &str) {
        let value = value.trim();
        let is_link = value.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("mailto:"));
        self.contact(|it| &mut it.mails, "Mail", label, if is_link { &value[7..] } else { value });
    }

    /// A web page.
    pub(super) fn link(&mut self, label: &str, value: &str) {
        self.contact(|it| &mut it.links, "Link", label, value);
    }

    fn contact(
        &mut self,
        list: fn(&mut PersonDraft) -> &mut Vec<Contact>,
        heading: &str,
        label: &str,
        value: &str,
    ) {
        let contact = Contact { label: line(label), value: line(value) };
        let list = list(&mut self.person);
        let is_same = |it: &Contact| it.value == contact.value && it.label == contact.label;
        if contact.value.is_empty() || list.iter().any(is_same) {
            return;
        }
        if list.len() < PER_PERSON {
            list.push(contact);
        } else {
            self.extra(heading, &contact.value);
        }
    }

    /// A postal address.
    pub(super) fn address(&mut self, address: Address) {
        let list = &mut self.person.addresses;
        if address.is_empty() || list.contains(&address) {
            return;
        }
        if list.len() < PER_PERSON {
            list.push(address);
        } else {
            self.extra("Address", &address.lines().join(", "));
        }
    }

    /// Whether there is a postal address with that label already.
    pub(super) fn has_address(&self, label: &str) -> bool {
        self.person.addresses.iter().any(|it| it.label == label)
    }

    /// What another program knows the card by; false where there is such a thing already, or no
    /// room for it.
    pub(super) fn uid(&mut self, text: &str) -> bool {
        let text = line(text);
        let fits = self.person.uid.is_empty() && text.chars().count() <= LINE;
        if fits {
            self.person.uid = text;
        }
        fits
    }

    /// What is kept for the way out, as lines of a vCard.
    pub(super) fn foreign(&mut self, lines: String) {
        self.person.foreign = lines;
    }

    /// A picture; false where there is one already.
    pub(super) fn photo(&mut self, bytes: Box<[u8]>) -> bool {
        let is_first = self.photo.is_none();
        self.photo.get_or_insert(bytes);
        is_first
    }

    /// When they died; nobody is to be reminded of them then.
    pub(super) fn died(&mut self, text: &str) {
        self.person.standing = Standing::Died;
        self.extra("Died", text);
    }

    /// A group or category; those that every contact of a program is in say nothing.
    pub(super) fn tag(&mut self, text: &str) {
        let text = text.trim();
        let is_built_in = text.starts_with('*');
        let tag = line(text.trim_start_matches('*'));
        let plain = tag.to_lowercase().replace(' ', "");
        if is_built_in && plain == "starred" {
            self.person.star = true;
        } else if tag.is_empty() || is_built_in || plain == "mycontacts" {
        } else if self.person.tags.len() < PER_PERSON {
            self.person.tags.push(tag);
        } else {
            self.extra("Tag", &tag);
        }
    }

    /// Since when they have been a customer.
    pub(super) fn since(&mut self, text: &str) {
        match dates::date(text, None) {
            Some(date) if self.person.since.is_none() => self.person.since = Some(date),
            Some(_) | None => self.extra("Customer since", text),
        }
    }

    /// A birthday; `no_year` is the year that the file writes for "no year".
    pub(super) fn birthday(&mut self, text: &str, no_year: Option<i32>) {
        self.date(OccasionKind::Birthday, "", text, no_year);
    }

    /// A wedding anniversary.
    pub(super) fn anniversary(&mut self, text: &str) {
        self.date(OccasionKind::Anniversary, "", text, None);
    }

    /// A date with a label of its own.
    pub(super) fn event(&mut self, raw_label: &str, text: &str, no_year: Option<i32>) {
        let label = label::human(raw_label);
        match label.as_str() {
            "birthday" => self.date(OccasionKind::Birthday, "", text, no_year),
            "anniversary" => self.date(OccasionKind::Anniversary, "", text, no_year),
            "name day" => self.date(OccasionKind::NameDay, "", text, no_year),
            "" => self.date(OccasionKind::Own, "date", text, no_year),
            label => self.date(OccasionKind::Own, label, text, no_year),
        }
    }

    fn date(&mut self, kind: OccasionKind, label: &str, text: &str, no_year: Option<i32>) {
        let entry = dates::date(text, no_year).map(|date| (kind, line(label), date));
        let is_second = |known: &[(OccasionKind, String, PartialDate)]| {
            kind == OccasionKind::Birthday && known.iter().any(|(it, ..)| *it == kind)
        };
        match entry {
            Some(entry) if self.dates.contains(&entry) => {}
            Some(entry) if self.dates.len() < PER_PERSON && !is_second(&self.dates) => {
                self.dates.push(entry);
            }
            Some(_) | None => {
                let heading = match kind {
                    OccasionKind::Birthday => "Birthday".to_owned(),
                    OccasionKind::Anniversary => "Anniversary".to_owned(),
                    OccasionKind::NameDay => "Name day".to_owned(),
                    OccasionKind::Own => label::capital(label),
                };
                self.extra(&heading, text);
            }
        }
    }

    /// Something they wrote about the person.
    pub(super) fn note(&mut self, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.notes.push(text.to_owned());
        }
    }

    /// Something that has no field of its own.
    pub(super) fn extra(&mut self, heading: &str, value: &str) {
        let (heading, value) = (heading.trim(), value.trim());
        match (heading, value) {
            (_, "") => {}
            ("", value) => self.extras.push(value.to_owned()),
            (heading, value) => self.extras.push(format!("{heading}: {value}")),
        }
    }

    /// The person as the file has them.
    pub(super) fn finished(mut self) -> Incoming {
        self.settle_name();
        let sound = self.sounds.whole();
        self.reading(&sound);
        let note = [self.notes, self.extras].concat().join("\n");
        let read = Incoming {
            person: self.person,
            dates: self.dates,
            ties: self.ties,
            note,
            photo: self.photo,
        };
        match self.as_is {
            Some(text) => as_is::restored(read, &text),
            None => read,
        }
    }

    fn settle_name(&mut self) {
        self.person.title = line(&self.parts.prefix);
        let whole = line(&self.parts.whole());
        let name = name::without_title(&self.person.name, &self.person.title).to_owned();
        if self.is_company {
            self.person.name = if name.is_empty() { whole.clone() } else { name };
            if self.person.name.is_empty() || self.person.name == self.person.company {
                self.person.name = std::mem::take(&mut self.person.company);
            }
            if !self.parts.are_all_in(&self.person.name) {
                self.extra("Contact", &whole);
            }
        } else if name.is_empty() {
            self.person.name = whole;
        } else {
            self.person.name = name;
            if !self.parts.are_all_in(&self.person.name) {
                self.extra("Full name", &whole);
            }
        }
    }
}

/// A text on one line, with one space between words.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
