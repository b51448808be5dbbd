//! One row of a table becomes a person.

use std::borrow::Cow;

use crate::domain::arrival::Incoming;
use crate::domain::contact::Address;
use crate::domain::foreign::DateOrder;
use crate::exchange::SkipReason;
use crate::exchange::card::{self, Card};
use crate::exchange::label;

use super::days;
use super::header::{Column, Field, Header, Piece, Slot, Thing};
use super::own;

/// Stands between several values in one cell of Google's tables.
const BETWEEN: &str = ":::";

/// What the columns of one slot have in a row.
type Pieces<'a> = Vec<(Piece, Cow<'a, str>)>;

/// Reads rows.
#[derive(Debug)]
pub(super) struct Reader {
    /// What the columns hold.
    pub header: Header,
    /// In which order their dates are, column by column.
    pub orders: Vec<DateOrder>,
}

/// A birthday in three columns.
#[derive(Default)]
struct Birth<'a> {
    year: &'a str,
    month: &'a str,
    day: &'a str,
}

impl Reader {
    /// The person of a row; nothing for a blank row.
    pub(super) fn person(&self, row: &[Cow<'_, str>]) -> Option<Result<Incoming, SkipReason>> {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            return None;
        }
        let mut card = Card::default();
        let (mut name, mut birth) = ("", Birth::default());
        let mut slots: Vec<Pieces<'_>> = vec![Vec::new(); self.header.slots.len()];
        // Cells beyond the header have no name, but may say something.
        let beyond = Column::Other(String::new());
        let columns = self.header.columns.iter().chain(std::iter::repeat(&beyond));
        let orders = self.orders.iter().copied().chain(std::iter::repeat(DateOrder::Unclear));
        for ((column, order), cell) in columns.zip(orders).zip(row) {
            let cell = unguarded(cell.trim());
            match column {
                _ if cell.is_empty() => {}
                Column::Field(Field::Name) if name.is_empty() => name = cell,
                Column::Field(Field::BirthYear) => birth.year = cell,
                Column::Field(Field::BirthMonth) => birth.month = cell,
                Column::Field(Field::BirthDay) => birth.day = cell,
                Column::Field(field) => place(&mut card, *field, cell, order),
                Column::Piece(slot, piece) => {
                    let is_event = self.header.slots[*slot].thing == Thing::Event;
                    let is_date = is_event && *piece == Piece::Value;
                    let cell = if is_date { days::readable(cell, order) } else { cell.into() };
                    slots[*slot].push((*piece, cell));
                }
                // Outlook's word for nothing.
                Column::Other(_) if is_outlooks_nothing(cell) => {}
                Column::Other(name) if own::place(&mut card, name, cell) => {}
                Column::Other(name) => card.extra(name, cell),
                Column::Technical => {}
            }
        }
        place_name(&mut card, name);
        birth.place(&mut card);
        let filled = self.header.slots.iter().zip(&slots).filter(|(_, it)| !it.is_empty());
        for (slot, pieces) in filled {
            place_slot(&mut card, slot, pieces);
        }
        Some(if card.tells_who() { Ok(card.finished()) } else { Err(SkipReason::NoName) })
    }
}

impl Birth<'_> {
    fn place(&self, card: &mut Card) {
        let Self { year, month, day } = self;
        let is_whole =
            |it: &str, width| it.len() <= width && it.bytes().all(|it| it.is_ascii_digit());
        let written =
            [*year, *month, *day].map(|it| if it.bytes().all(|it| it == b'0') { "" } else { it });
        if written.iter().all(|it| it.is_empty()) {
            return;
        }
        let [year, month, day] = written;
        let text = match (year, month, day) {
            _ if !(is_whole(year, 4) && is_whole(month, 2) && is_whole(day, 2)) => {
                written.join(" ")
            }
            (year, "", "") => year.to_owned(),
            ("", month, day) if !day.is_empty() => format!("--{month:0>2}-{day:0>2}"),
            ("", month, _) => format!("--{month:0>2}"),
            (year, month, "") => format!("{year}-{month:0>2}"),
            (year, month, day) => format!("{year}-{month:0>2}-{day:0>2}"),
        };
        card.birthday(&text, None);
    }
}

/// What Outlook writes for nothing, in the languages it speaks.
fn is_outlooks_nothing(cell: &str) -> bool {
    const NOTHING: [&str; 6] = [
        "Unspecified",
        "Keine Angabe",
        "Nicht angegeben",
        "Non spécifié",
        "Sin especificar",
        "Ospecificerat",
    ];
    NOTHING.contains(&cell)
}

/// A column that is only called "Name" beside one for the first name has the family name, unless
/// the first name is in it.
fn place_name(card: &mut Card, name: &str) {
    let parts = &mut card.parts;
    if parts.family.is_empty() && !parts.given.is_empty() && !name.contains(&parts.given) {
        parts.family = name.to_owned();
    } else {
        card.name(name);
    }
}

/// Without the `'` that programs put before a cell which a spreadsheet would take for a formula or
/// a number.
pub(super) fn unguarded(cell: &str) -> &str {
    if looks_guarded(cell) { &cell[1..] } else { cell }
}

/// Whether a reader takes the first `'` of a cell for such a guard.
pub(super) fn looks_guarded(cell: &str) -> bool {
    let rest = cell.trim_start_matches('\'');
    rest.len() < cell.len()
        && rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '=' | '+' | '-' | '@'))
}

fn place(card: &mut Card, field: Field, cell: &str, order: DateOrder) {
    match field {
        Field::Name => card.name(cell),
        Field::Prefix => card.parts.prefix = cell.to_owned(),
        Field::Given => card.parts.given = cell.to_owned(),
        Field::Middle => card.parts.additional = cell.to_owned(),
        Field::Family => card.parts.family = cell.to_owned(),
        Field::Suffix => card.parts.suffix = cell.to_owned(),
        Field::Called => card.called(cell),
        Field::Reading => card.reading(cell),
        Field::ReadingGiven => card.sounds.given = cell.to_owned(),
        Field::ReadingMiddle => card.sounds.additional = cell.to_owned(),
        Field::ReadingFamily => card.sounds.family = cell.to_owned(),
        Field::Company => card.company(cell),
        Field::Department => card.extra("Department", cell),
        Field::Role => card.role(cell),
        Field::Birthday | Field::Anniversary | Field::Since if is_no_date(cell) => {}
        Field::Birthday | Field::BirthYear | Field::BirthMonth | Field::BirthDay => {
            card.birthday(&days::readable(cell, order), None);
        }
        Field::Anniversary => card.anniversary(&days::readable(cell, order)),
        Field::Since => card.since(&days::readable(cell, order)),
        Field::Note => card.note(cell),
        Field::Tags => tags(cell).for_each(|tag| card.tag(tag)),
    }
}

/// `0/0/00` is Outlook's way to say that there is none.
fn is_no_date(cell: &str) -> bool {
    !cell.contains(|c: char| c.is_alphanumeric() && c != '0')
}

/// Tags stand with `:::`, commas or semicolons between them, perhaps each in quotes.
fn tags(cell: &str) -> Box<dyn Iterator<Item = &str> + '_> {
    let tags: Box<dyn Iterator<Item = &str>> = if cell.contains(BETWEEN) {
        Box::new(several(cell))
    } else {
        Box::new(cell.split([',', ';']))
    };
    Box::new(tags.map(|it| it.trim().trim_matches('"')))
}

fn several(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(BETWEEN).map(str::trim)
}

fn place_slot(card: &mut Card, slot: &Slot, pieces: &Pieces<'_>) {
    let piece =
        |wanted: Piece| pieces.iter().find(|(it, _)| *it == wanted).map_or("", |(_, cell)| cell);
    let written = piece(Piece::Label);
    let label = if written.is_empty() { slot.label.clone() } else { label::human(written) };
    let heading = label::heading(written);
    let values = || several(piece(Piece::Value)).filter(|it| !it.is_empty());
    match slot.thing {
        Thing::Phone => values().for_each(|it| card.phone(&label, it)),
        Thing::Mail => values().for_each(|it| card.mail(&label, it)),
        Thing::Link => values().for_each(|it| card.link(&label, it)),
        Thing::Event => values().for_each(|it| card.event(or(written, &slot.label), it, None)),
        Thing::Relation => values().for_each(|it| card.extra(or(&heading, "Related"), it)),
        Thing::Custom => values().for_each(|it| card.extra(&heading, it)),
        Thing::Messenger => {
            let service = or(piece(Piece::Service), or(&heading, "Messenger"));
            values().for_each(|it| card.extra(service, it));
        }
        Thing::Address => addresses(&label, pieces).for_each(|it| card.address(it)),
    }
}

fn or<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.is_empty() { otherwise } else { text }
}

/// Every cell of a slot may have several values: the first ones are one address, and so on.
fn addresses(label: &str, pieces: &Pieces<'_>) -> impl Iterator<Item = Address> {
    let count = pieces.iter().map(|(_, cell)| several(cell).count()).max().unwrap_or(0);
    let nth = move |number: usize, wanted: Piece, joint: &str| {
        let cells = pieces.iter().filter(|(it, _)| *it == wanted);
        let parts = cells.filter_map(|(_, cell)| several(cell).nth(number));
        parts.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(joint)
    };
    (0..count.min(crate::domain::limits::PER_PERSON)).map(move |number| {
        let one = |wanted| card::line(&nth(number, wanted, " "));
        let mut address = Address {
            label: label.to_owned(),
            street: lines(&nth(number, Piece::Street, "\n")),
            code: one(Piece::Code),
            city: one(Piece::City),
            region: one(Piece::Region),
            country: one(Piece::Country),
        };
        if address.is_empty() {
            address.street = lines(&nth(number, Piece::Value, "\n"));
        }
        address
    })
}

/// Mailchimp writes two spaces where a line ends.
fn lines(address: &str) -> String {
    let lines = address.split("  ").map(str::trim).filter(|it| !it.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
