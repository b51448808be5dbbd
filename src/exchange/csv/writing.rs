//! A table on its way out: for a spreadsheet, and for Google, whose names of columns it has.
//!
//! UTF-8 with a mark in front, because Excel takes it for something else without, and RFC 4180.
//! What a table cannot hold, and a vCard can: spaces at the ends of a text and several in a row, an
//! apostrophe in front of a digit or a sign, `:::` within a text, labels that other programs have a
//! word for written in another way ("cell"), names that repeat the title, a second birthday, the
//! order of dates, photos, a colon in an own word for a tie, two relatives of one name, a line that begins a vCard, and what other programs wrote on the card.

use std::collections::HashSet;

use ::csv::{Terminator, WriterBuilder};

use crate::domain::date::PartialDate;
use crate::domain::occasion::OccasionKind;
use crate::exchange::label;
use crate::exchange::outgoing::Outgoing;
use crate::exchange::split::family_and_given;

use super::own;
use super::row::looks_guarded;

/// Columns that are always there, so that a program finds what it looks for, and no row can be
/// taken for the header.
const ALWAYS: [&str; 16] = [
    "Name",
    "First Name",
    "Last Name",
    "Name Prefix",
    "Nickname",
    "Organization Name",
    "Organization Title",
    "Birthday",
    "Notes",
    "Labels",
    "E-mail 1 - Label",
    "E-mail 1 - Value",
    "Phone 1 - Label",
    "Phone 1 - Value",
    "Customer since",
    "Likes",
];

/// Stands between several values in one cell, as Google has it.
pub(super) const BETWEEN: &str = " ::: ";

/// How many columns a list needs. Measure everybody, then make it [`Written`].
#[derive(Debug, Clone, Default)]
pub struct Columns {
    used: HashSet<String>,
    counts: Counts,
}

/// How many of each thing there are at most.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    mails: usize,
    phones: usize,
    addresses: usize,
    links: usize,
    events: usize,
}

impl Columns {
    /// Makes room for a person.
    pub fn measure(&mut self, one: &Outgoing) {
        let counts = Counts::of(one);
        let cells = cells(one, counts).into_iter().filter(|(_, cell)| !cell.is_empty());
        self.used.extend(cells.map(|(name, _)| name));
        let most = &mut self.counts;
        most.mails = most.mails.max(counts.mails);
        most.phones = most.phones.max(counts.phones);
        most.addresses = most.addresses.max(counts.addresses);
        most.links = most.links.max(counts.links);
        most.events = most.events.max(counts.events);
    }

    fn has(&self, name: &str) -> bool {
        ALWAYS.contains(&name) || self.used.contains(name)
    }
}

impl Counts {
    fn of(one: &Outgoing) -> Self {
        let person = &one.person;
        Self {
            // The first of these is always there.
            mails: person.mails.len().max(1),
            phones: person.phones.len().max(1),
            addresses: person.addresses.len(),
            links: person.links.len(),
            events: events(one).count(),
        }
    }
}

/// A table under construction.
#[derive(Debug)]
pub struct Written {
    columns: Columns,
    rows: ::csv::Writer<Vec<u8>>,
    has_header: bool,
}

impl Written {
    /// A table with room for everybody who was measured.
    pub fn new(columns: Columns) -> Self {
        let marked = b"\xef\xbb\xbf".to_vec();
        let rows = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(marked);
        Self { columns, rows, has_header: false }
    }

    /// Adds the row of a person who was measured.
    pub fn add(&mut self, one: &Outgoing) {
        let cells = cells(one, self.columns.counts);
        let (names, cells): (Vec<String>, Vec<String>) =
            cells.into_iter().filter(|(name, _)| self.columns.has(name)).unzip();
        if !self.has_header {
            self.has_header = true;
            self.write(&names);
        }
        let cells: Vec<String> = cells.into_iter().map(guarded).collect();
        self.write(&cells);
    }

    fn write(&mut self, cells: &[String]) {
        self.rows.write_record(cells).expect("memory takes every row, and all have one width");
    }

    /// The bytes of the file.
    pub fn bytes(self) -> Vec<u8> {
        self.rows.into_inner().expect("memory takes every row")
    }
}

/// A cell that a spreadsheet does not take for a formula (OWASP, "CSV Injection"). Our reader takes
/// the apostrophe off again.
///
/// A phone number of nothing but digits and signs gets none: there is nothing in it that could be
/// called, and other programs would keep the apostrophe as a part of the number.
fn guarded(cell: String) -> String {
    let is_risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let is_number = cell.strip_prefix('+').is_some_and(|rest| {
        rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '.'))
    });
    // What begins with an apostrophe of its own must not lose it.
    if is_risky && !is_number || looks_guarded(&cell) { format!("'{cell}") } else { cell }
}

/// Every column that a person may need, with what it says of them.
fn cells(one: &Outgoing, counts: Counts) -> Vec<(String, String)> {
    let mut cells = Vec::with_capacity(32);
    let mut put = |name: &str, cell: &str| cells.push((name.to_owned(), cell.to_owned()));
    let person = &one.person;
    let (family, given) = family_and_given(&person.name);
    put("Name", &person.name);
    put("Name Prefix", &person.title);
    put("First Name", &given);
    put("Last Name", &family);
    put("Nickname", &person.called);
    put("Pronunciation", &person.reading);
    put("Organization Name", &person.company);
    put("Organization Title", &person.role);
    put("Birthday", &birthday(one));
    put("Customer since", &person.since.map(written).unwrap_or_default());
    put("Notes", &one.note());
    put("Labels", &labels(one));
    put(own::TIES, &own::ties(&one.ties));
    own::cells(person).iter().for_each(|(name, cell)| put(name, cell));
    let lists = [
        ("E-mail", counts.mails, &person.mails),
        ("Phone", counts.phones, &person.phones),
        ("Website", counts.links, &person.links),
    ];
    for (thing, count, list) in lists {
        for place in 0..count {
            let (label, value) = list.get(place).map_or(("", ""), |it| (&it.label, &it.value));
            put(&format!("{thing} {} - Label", place + 1), &capital(label));
            put(&format!("{thing} {} - Value", place + 1), value);
        }
    }
    addresses(one, counts.addresses, &mut put);
    let mut events = events(one);
    for place in 1..=counts.events {
        let (label, date) = events.next().unwrap_or_default();
        put(&format!("Event {place} - Label"), &label);
        put(&format!("Event {place} - Value"), &date);
    }
    cells
}

fn addresses(one: &Outgoing, count: usize, put: &mut impl FnMut(&str, &str)) {
    for place in 0..count {
        let address = one.person.addresses.get(place).cloned().unwrap_or_default();
        let mut piece = |piece, cell: &str| put(&format!("Address {} - {piece}", place + 1), cell);
        piece("Label", &capital(&address.label));
        piece("Street", &address.street);
        piece("City", &address.city);
        piece("Region", &address.region);
        piece("Postal Code", &address.code);
        piece("Country", &address.country);
    }
}

/// The birthday has a column of its own; the first one is it.
fn birthday(one: &Outgoing) -> String {
    let first = one.dates.iter().find(|(kind, ..)| *kind == OccasionKind::Birthday);
    first.map(|(_, _, date)| written(*date)).unwrap_or_default()
}

/// All other dates, with their names.
fn events(one: &Outgoing) -> impl Iterator<Item = (String, String)> {
    let mut birthdays = 0;
    let others = one.dates.iter().filter(move |(kind, ..)| {
        birthdays += usize::from(*kind == OccasionKind::Birthday);
        *kind != OccasionKind::Birthday || 1 < birthdays
    });
    others.map(|(kind, label, date)| {
        let label = match kind {
            OccasionKind::Birthday => "Birthday".to_owned(),
            OccasionKind::Anniversary => "Anniversary".to_owned(),
            OccasionKind::NameDay => "Name day".to_owned(),
            OccasionKind::Own => capital(label),
        };
        (label, written(*date))
    })
}

/// A date without a year has a space in front, as Google writes it: so it is no formula.
fn written(date: PartialDate) -> String {
    if date.year().is_none() { format!(" {date}") } else { date.to_string() }
}

/// The tags. Google's group of everybody tells that these are separate where one has a comma.
fn labels(one: &Outgoing) -> String {
    let mut labels: Vec<&str> = one.person.tags.iter().map(String::as_str).collect();
    if one.person.star {
        labels.push("* starred");
    }
    if labels.len() == 1 && labels[0].contains([',', ';']) {
        labels.push("* myContacts");
    }
    labels.join(BETWEEN)
}

/// Our words with a capital, as Google has them, where they are read as the same.
fn capital(label: &str) -> String {
    let capital = label::capital(label);
    if label::human(&capital) == label { capital } else { label.to_owned() }
}
