//! Cards on their way out, in version 4.0 (RFC 6350) and, for phones, 3.0 (RFC 2426).
//!
//! What is written is read back once: whatever the properties of other programs cannot hold exactly
//! is added in one of our own, so our own reader loses nothing in either version. What other
//! programs cannot be told in 3.0: a date of which only the year or the month is known, and that a
//! date is an estimate; the date is then only in our own property.

mod dates;
mod foreign;
mod labels;
mod photo;
mod ties;

use crate::domain::contact::{Address, Contact};
use crate::exchange::as_is;
use crate::exchange::folding::{escaped, put_line};
use crate::exchange::outgoing::Outgoing;
use crate::exchange::split::family_and_given;

use super::byname;

/// A version of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Version {
    /// 3.0, which every phone reads.
    V3,
    /// 4.0.
    V4,
}

/// Writes one card, with the line that ends it.
pub fn write(version: Version, one: &Outgoing) -> String {
    let whole = Card::of(version, one, None);
    let mut meant = one.incoming();
    meant.person.foreign = foreign::of_others(&meant.person.foreign, &one.ties);
    match super::written_one(&whole, &one.ties).and_then(|read| as_is::missing(read, &meant)) {
        Some(as_is) => Card::of(version, one, Some(&as_is)),
        None => whole,
    }
}

/// A card under construction.
struct Card {
    version: Version,
    text: String,
    /// The number of the next group that ties a label to its property.
    next_group: usize,
}

impl Card {
    fn of(version: Version, one: &Outgoing, as_is: Option<&str>) -> String {
        let next_group = foreign::last_group(&one.person.foreign) + 1;
        let mut card = Self { version, text: String::with_capacity(512), next_group };
        card.line("BEGIN:VCARD");
        card.line(if version == Version::V4 { "VERSION:4.0" } else { "VERSION:3.0" });
        card.line("PRODID:-//Byname//EN");
        card.texts("UID", &one.uid());
        card.who(one);
        card.reach(one);
        dates::put(&mut card, &one.dates);
        ties::put(&mut card, &one.ties);
        let tags: Vec<String> = one.person.tags.iter().map(|tag| escaped(tag)).collect();
        card.value("CATEGORIES", &tags.join(","));
        card.texts("NOTE", &one.note());
        byname::properties(&one.person).iter().for_each(|(name, text)| card.texts(name, text));
        photo::put(&mut card, one.photo.as_deref());
        foreign::put(&mut card, one);
        card.texts(byname::AS_IS, as_is.unwrap_or_default());
        card.line("END:VCARD");
        card.text
    }

    fn who(&mut self, one: &Outgoing) {
        let person = &one.person;
        self.value("FN", &escaped(&person.name));
        let (family, given) = family_and_given(&person.name);
        let parts = [&family, &given, "", &person.title, ""].map(escaped);
        self.value("N", &parts.join(";"));
        self.texts("NICKNAME", &person.called);
        self.texts("ORG", &person.company);
        self.texts("TITLE", &person.role);
    }

    fn reach(&mut self, one: &Outgoing) {
        let person = &one.person;
        person.phones.iter().for_each(|it| self.contact("TEL", it));
        person.mails.iter().for_each(|it| self.contact("EMAIL", it));
        person.links.iter().for_each(|it| self.contact("URL", it));
        person.addresses.iter().for_each(|it| self.address(it));
    }

    fn contact(&mut self, name: &str, contact: &Contact) {
        // The value of a URL is a URI, in which only a backslash would be taken for something else.
        let value = if name == "URL" {
            contact.value.replace('\\', "\\\\").replace(['\r', '\n'], " ")
        } else {
            escaped(&contact.value)
        };
        self.labelled(name, &contact.label, &value);
    }

    fn address(&mut self, address: &Address) {
        let Address { label, street, code, city, region, country } = address;
        let parts = ["", "", street, city, region, code, country].map(escaped);
        self.labelled("ADR", label, &parts.join(";"));
    }

    /// A property with a label: in a type where there is one that says the same, else beside it.
    fn labelled(&mut self, name: &str, label: &str, value: &str) {
        match labels::types(self.version, name, label) {
            Some(types) => self.line(&format!("{name}{types}:{value}")),
            None => self.grouped(name, label, value),
        }
    }

    fn grouped(&mut self, name: &str, label: &str, value: &str) {
        let group = self.next_group;
        self.next_group += 1;
        self.line(&format!("item{group}.{name}:{value}"));
        let label = labels::apples(label).map_or_else(|| escaped(label), str::to_owned);
        self.line(&format!("item{group}.X-ABLabel:{label}"));
    }

    /// A property of one text; nothing when there is none.
    fn texts(&mut self, name: &str, text: &str) {
        self.value(name, &escaped(text));
    }

    /// A property with a value as it is written; nothing when there is none.
    fn value(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.line(&format!("{name}:{value}"));
        }
    }

    fn line(&mut self, line: &str) {
        put_line(&mut self.text, line);
    }
}
