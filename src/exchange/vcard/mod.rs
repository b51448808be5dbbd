//! vCards of the versions 2.1, 3.0 and 4.0, any number in a file (RFC 2426, RFC 6350).

mod android;
mod byname;
mod cut;
mod extra;
mod line;
mod property;
pub mod writing;

use calcard::vcard::{VCard, VCardEntry, VCardKind, VCardProperty, VCardValue};

use super::card::Card;
use super::limits::CARD_BYTES;
use super::{Incoming, Reading, SkipReason, Skipped, Source, Unreadable};
use crate::domain::limits::FILE_PEOPLE;

use self::line::Line;

/// Whether there is a vCard in a text.
pub(super) fn is_in(text: &str) -> bool {
    cut::cards(text).next().is_some()
}

/// Reads all cards of a text.
pub(super) fn read(text: &str) -> Result<Reading, Unreadable> {
    let (mut people, mut skipped) = (Vec::new(), Vec::new());
    for (index, card) in cut::cards(text).enumerate() {
        if index == FILE_PEOPLE {
            return Err(Unreadable::TooLarge);
        }
        match person(card) {
            Ok(person) => people.push(person),
            Err(why) => skipped.push(Skipped { place: index + 1, why }),
        }
    }
    Ok(Reading { source: Source::VCard, people, skipped })
}

fn person(text: &str) -> Result<Incoming, SkipReason> {
    if CARD_BYTES < text.len() {
        return Err(SkipReason::TooLong);
    }
    let vcard = VCard::parse(cut::prepared(text)).map_err(|_| SkipReason::NoName)?;
    if !is_about_someone(&vcard) {
        return Err(SkipReason::NotAPerson);
    }
    let labels = line::labels(&vcard);
    let mut card = Card::default();
    // What is read only where something else is missing comes last.
    let (last, first): (Vec<_>, Vec<_>) = vcard.entries.iter().partition(|it| is_fallback(it));
    for entry in first.into_iter().chain(last) {
        property::place(&mut card, &Line { entry, labels: &labels });
    }
    if card.is_blank() { Err(SkipReason::NoName) } else { Ok(card.finished()) }
}

fn is_fallback(entry: &VCardEntry) -> bool {
    matches!(&entry.name, VCardProperty::Other(name)
        if ["LABEL", "SORT-STRING"].iter().any(|it| it.eq_ignore_ascii_case(name)))
}

/// Whether it is of a person or a company, as everything is that does not say otherwise.
fn is_about_someone(vcard: &VCard) -> bool {
    vcard.entries.iter().all(|entry| {
        let is_apples = matches!(&entry.name, VCardProperty::Other(name)
            if name.eq_ignore_ascii_case("X-ADDRESSBOOKSERVER-KIND"));
        match entry.values.first() {
            Some(VCardValue::Kind(kind)) => {
                matches!(kind, VCardKind::Individual | VCardKind::Org)
            }
            Some(VCardValue::Text(kind)) if is_apples => !kind.eq_ignore_ascii_case("group"),
            Some(_) | None => true,
        }
    })
}
