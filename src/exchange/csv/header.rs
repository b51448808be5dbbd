//! What the columns of a table hold, by their names.

use super::plain;

/// Columns that are looked at to tell a header from other rows.
pub(super) const SAMPLE: usize = 200;

/// A column that holds a single thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    Prefix,
    Given,
    Middle,
    Family,
    Suffix,
    Called,
    Reading,
    ReadingGiven,
    ReadingMiddle,
    ReadingFamily,
    Company,
    Department,
    Role,
    Birthday,
    Anniversary,
    Since,
    Note,
    Tags,
}

/// A thing of which a person may have several, each in one or more columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    Phone,
    Mail,
    Link,
    Address,
    Event,
    Relation,
    Custom,
    Messenger,
}

/// What one of those columns holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    Label,
    Value,
    Service,
    Street,
    City,
    Region,
    Code,
    Country,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Column {
    /// A single thing.
    Field(Field),
    /// A piece of the slot with this number.
    Piece(usize, Piece),
    /// Something for the program that wrote it.
    Technical,
    /// Something else, with its name: it goes to the note.
    Other(String),
}

/// The columns that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    pub thing: Thing,
    /// What tells it from others of its kind: "1", "business".
    key: String,
    /// Its label, where no column has it.
    pub label: String,
}

/// The header of a table.
#[derive(Debug, Default)]
pub(super) struct Header {
    /// Every column, from the left.
    pub columns: Vec<Column>,
    /// What columns belong together.
    pub slots: Vec<Slot>,
    /// Whether its columns are named as Google names them.
    pub is_google: bool,
}

/// What a name of a column means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    Field(Field),
    Piece { thing: Thing, key: String, label: String, piece: Piece },
    Technical,
}

impl Header {
    /// Reads the names of columns.
    pub(super) fn of(names: &[String]) -> Self {
        let mut header = Self::default();
        for name in names {
            let google = google(name);
            header.is_google |= matches!(google, Some(Meaning::Piece { .. }));
            let column = match google.or_else(|| plain::meaning(name)) {
                Some(Meaning::Field(field)) => Column::Field(field),
                Some(Meaning::Technical) => Column::Technical,
                Some(Meaning::Piece { thing, key, label, piece }) => {
                    Column::Piece(header.slot(Slot { thing, key, label }), piece)
                }
                None => Column::Other(name.trim().to_owned()),
            };
            header.columns.push(column);
        }
        header
    }

    /// The number of a slot, which is a new one unless it is known.
    fn slot(&mut self, slot: Slot) -> usize {
        self.slots.iter().position(|it| *it == slot).unwrap_or_else(|| {
            self.slots.push(slot);
            self.slots.len() - 1
        })
    }

    /// How many columns are known.
    pub(super) fn known_columns(&self) -> usize {
        self.columns.iter().filter(|it| !matches!(it, Column::Other(_))).count()
    }

    /// Whether a column says who somebody is.
    pub(super) fn tells_who(&self) -> bool {
        let is_name = |column: &Column| match column {
            Column::Field(field) => {
                matches!(field, Field::Name | Field::Given | Field::Family | Field::Company)
            }
            Column::Piece(slot, Piece::Value) => {
                matches!(self.slots[*slot].thing, Thing::Phone | Thing::Mail)
            }
            Column::Piece(..) | Column::Technical | Column::Other(_) => false,
        };
        self.columns.iter().any(is_name)
    }
}

/// `E-mail 1 - Value`: what Google names with a number.
fn google(name: &str) -> Option<Meaning> {
    let (thing, piece) = name.trim().split_once(" - ")?;
    let (thing, number) = thing.rsplit_once(' ')?;
    number.parse::<u32>().ok()?;
    let thing = match thing.to_lowercase().as_str() {
        "e-mail" => Thing::Mail,
        "phone" => Thing::Phone,
        "address" => Thing::Address,
        "website" => Thing::Link,
        "event" => Thing::Event,
        "relation" => Thing::Relation,
        "im" => Thing::Messenger,
        "custom field" | "jot" | "calendar link" => Thing::Custom,
        "organization" => return organisation(piece),
        _ => return None,
    };
    let piece = match piece.to_lowercase().as_str() {
        "label" | "type" => Piece::Label,
        "value" => Piece::Value,
        "service" => Piece::Service,
        "street" | "po box" | "extended address" => Piece::Street,
        "city" => Piece::City,
        "region" => Piece::Region,
        "postal code" => Piece::Code,
        "country" => Piece::Country,
        // The whole address again ("Formatted") is read where its parts are missing.
        "formatted" => Piece::Value,
        _ => return Some(Meaning::Technical),
    };
    Some(Meaning::Piece { thing, key: number.to_owned(), label: String::new(), piece })
}

fn organisation(piece: &str) -> Option<Meaning> {
    let field = match piece.to_lowercase().as_str() {
        "name" => Field::Company,
        "title" => Field::Role,
        "department" => Field::Department,
        "type" | "label" => return Some(Meaning::Technical),
        _ => return None,
    };
    Some(Meaning::Field(field))
}
