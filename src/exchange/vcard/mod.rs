//! vCards of the versions 2.1, 3.0 and 4.0, any number in a file (RFC 2426, RFC 6350).
//!
//! A card goes through five hands: `cut` finds it, `unfold` makes its lines whole, `written` takes
//! each apart into name, parameters and a value in clean UTF-8, the crate calcard takes the values
//! apart, and `property` puts each where `table` says.

mod android;
mod byname;
mod cut;
mod extra;
mod foreign;
mod line;
mod own;
mod photo;
mod plain;
mod property;
mod roster;
mod table;
mod unfold;
pub mod writing;
mod written;

use std::collections::HashMap;

use calcard::vcard::{VCard, VCardEntry};

use super::card::Card;
use super::limits::{CARD_BYTES, CARD_LINES, FILE_LINES, FILE_PARTS};
use super::{Decode, Found, Incoming, SkipReason};
use crate::domain::arrival::Related;

use self::cut::Cut;
use self::foreign::Foreign;
use self::line::Line;
use self::roster::Roster;
use self::table::Home;
use self::written::Written;

/// What a card can be of that is neither a person nor a company.
const NOBODY: [&str; 5] = ["group", "location", "application", "device", "thing"];

/// Whether there is a vCard in a text.
pub(super) fn is_in(text: &str) -> bool {
    cut::cards(text).next().is_some()
}

/// Whether a text has more lines, or parts of lines, than are read.
pub(super) fn is_too_long(text: &str) -> bool {
    cut::has_more_lines(text, FILE_LINES) || cut::has_more_parts(text, FILE_PARTS)
}

/// Reads the cards of a text, each when it is asked for.
pub(super) fn people<'a>(text: &'a str, decode: Decode<'a>) -> impl Iterator<Item = Found<'a>> {
    let roster = Roster::of_file(text, decode);
    cut::cards(text).enumerate().map(move |(index, cut)| Found {
        place: index + 1,
        end: cut.end,
        raw: cut.raw,
        person: person(cut, decode, &roster),
    })
}

/// Reads the one card of a text that is ours and names these.
fn written_one(text: &str, ties: &[Related]) -> Option<Incoming> {
    let roster = Roster::of_ties(ties);
    cut::cards(text).next().and_then(|it| person(it, &|_, _| None, &roster).ok())
}

fn person(cut: Cut<'_>, decode: Decode<'_>, roster: &Roster) -> Result<Incoming, SkipReason> {
    if CARD_BYTES < cut.raw.len() {
        return Err(SkipReason::TooLong);
    }
    let lines = unfold::whole_lines(cut.raw);
    if CARD_LINES < lines.len() {
        return Err(SkipReason::TooLong);
    }
    let mut written: Vec<Written> =
        lines.into_iter().filter_map(|line| Written::read(&line, decode)).collect();
    if !cut.is_whole && written.last().is_some_and(|it| it.is_base64) {
        // Half a picture is none.
        written.pop();
    }
    if written.iter().any(is_of_nobody) {
        return Err(SkipReason::NotAPerson);
    }
    let card = filled(&written, roster);
    let is_someone = if cut.is_whole { !card.is_blank() } else { card.has_name() };
    if is_someone { Ok(card.finished()) } else { Err(SkipReason::NoName) }
}

/// The card with each property in its place.
fn filled(written: &[Written], roster: &Roster) -> Card {
    let entries = taken_apart(written);
    let labels: HashMap<&str, &Written> = written
        .iter()
        .filter(|it| !it.group.is_empty() && it.home == Home::Label)
        .map(|it| (it.group.as_str(), it))
        .collect();
    let (mut card, mut foreign) = (Card::default(), Foreign::default());
    // What is read only where something else is missing comes last.
    let homes = written.iter().map(|it| it.home).enumerate();
    let is_fallback = |(_, home): &(usize, Home)| {
        matches!(home, Home::PrintedAddress | Home::Sorted | Home::Logo)
    };
    let (last, first): (Vec<_>, Vec<_>) = homes.partition(is_fallback);
    for (at, home) in first.into_iter().chain(last) {
        let written = &written[at];
        let beside = labels.get(written.group.as_str()).copied();
        let line = Line { written, entry: entries.get(&at), beside };
        if !roster.tie(&mut card, &line) && !property::place(&mut card, home, &line) {
            foreign.keep(written, beside);
        }
    }
    card.foreign(foreign.text());
    card
}

/// The values that are text, taken apart, by the place of their property: that place stands where
/// the group would.
fn taken_apart(written: &[Written]) -> HashMap<usize, VCardEntry> {
    let mut text = String::from("BEGIN:VCARD\n");
    for (at, it) in written.iter().enumerate() {
        if it.home.is_kept_whole() {
            continue;
        }
        let name = if it.home == Home::Address { "ADR" } else { &it.name };
        // What the parser makes of a text that is no date ("circa 1960") may look like one.
        text.extend([&at.to_string(), ".", name, ";VALUE=text:", &it.value, "\n"]);
    }
    text.push_str("END:VCARD\n");
    let entries = VCard::parse(text).map(|it| it.entries).unwrap_or_default();
    entries.into_iter().filter_map(|it| Some((it.group.as_ref()?.parse().ok()?, it))).collect()
}

/// Whether a property says that the card is of no one, as none does that is missing.
fn is_of_nobody(written: &Written) -> bool {
    let kind = written.value.trim();
    written.home == Home::Kind && NOBODY.iter().any(|it| kind.eq_ignore_ascii_case(it))
}
