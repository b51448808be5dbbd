//! What the columns of a table hold, by their names.

use crate::domain::foreign::ColumnKind;

use super::{google, kind, plain};

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
    BirthYear,
    BirthMonth,
    BirthDay,
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
    pub key: String,
    /// Its label, where no column has it.
    pub label: String,
}

/// The header of a table.
#[derive(Debug, Clone, Default)]
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
            let google = google::meaning(name);
            header.is_google |= matches!(google, Some(Meaning::Piece { .. }));
            let column = match google.or_else(|| plain::meaning(name)) {
                // French has one word for what stands before a name and for what somebody does.
                Some(Meaning::Field(Field::Prefix)) if header.has(Field::Prefix) => {
                    Column::Field(Field::Role)
                }
                Some(Meaning::Field(field)) => Column::Field(field),
                Some(Meaning::Technical) => Column::Technical,
                Some(Meaning::Piece { thing, key, label, piece }) => {
                    Column::Piece(header.slot(Slot { thing, key, label }), piece)
                }
                None => Column::Other(name.trim().to_owned()),
            };
            header.columns.push(column);
        }
        header.settle_birthday();
        header
    }

    /// Beside a column for the month, German has one word for a birthday and for its day.
    fn settle_birthday(&mut self) {
        if self.has(Field::BirthMonth) && !self.has(Field::BirthDay) {
            let birthday = Column::Field(Field::Birthday);
            let place = self.columns.iter().position(|it| *it == birthday);
            place.into_iter().for_each(|it| self.columns[it] = Column::Field(Field::BirthDay));
        }
    }

    fn has(&self, field: Field) -> bool {
        self.columns.contains(&Column::Field(field))
    }

    /// What a column holds, as she is told of it.
    pub(super) fn kind(&self, column: &Column) -> ColumnKind {
        kind::of(column, &self.slots)
    }

    /// The same header with some columns changed to what she says they hold. What is left at its
    /// kind keeps its finer meaning.
    pub(super) fn chosen(&self, names: &[String], kinds: &[ColumnKind]) -> Self {
        let mut header = self.clone();
        for (index, kind) in kinds.iter().enumerate().take(self.columns.len()).rev() {
            if self.kind(&self.columns[index]) != *kind {
                let name = names.get(index).map_or("", |it| it.trim());
                header.columns[index] = kind::column(*kind, index, name, &mut header);
            }
        }
        for (column, name) in header.columns.iter_mut().zip(names) {
            if let Column::Other(own) = column {
                own.replace_range(.., name.trim());
            }
        }
        header
    }

    /// The number of a slot, which is a new one unless it is known.
    pub(super) fn slot(&mut self, slot: Slot) -> usize {
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
        self.columns.iter().any(|it| self.kind(it).tells_who())
    }
}
