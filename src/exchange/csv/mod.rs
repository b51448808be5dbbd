//! Tables: those that programs write whose columns we know, and any other, with a header that says
//! what its columns are or with cells that do.

mod days;
mod google;
mod guess;
mod header;
mod kind;
mod order;
mod own;
mod plain;
mod row;
mod sheet;
mod source;
mod split;
mod words;
pub mod writing;

use super::limits::CARD_BYTES;
use super::{Found, SkipReason, Table, TableChoice, TableColumn};

use self::row::Reader;
use self::split::{Row, Rows};

pub(super) use self::sheet::{Sheet, sheet};

/// So many rows are shown of every column.
const SHOWN: usize = 5;

impl Sheet {
    /// How it was understood.
    pub(super) fn table(&self) -> Table {
        let columns = self.header.columns.iter().enumerate().map(|(index, column)| {
            let cells = self.sample.iter().take(SHOWN);
            TableColumn {
                name: self.name(index, self.has_header),
                kind: self.header.kind(column),
                sample: cells.map(|row| row.get(index).cloned().unwrap_or_default()).collect(),
            }
        });
        let date_order = self.orders.common(&self.header);
        Table { columns: columns.collect(), has_header: self.has_header, date_order }
    }

    /// Its people, as she wants them read, or as it was understood.
    pub(super) fn people<'a>(
        &'a self,
        text: &'a str,
        choice: Option<&TableChoice>,
    ) -> impl Iterator<Item = Found<'a>> + use<'a> {
        let has_header = choice.map_or(self.has_header, |it| it.has_header);
        let names: Vec<String> =
            (0..self.header.columns.len()).map(|index| self.name(index, has_header)).collect();
        let header = match choice {
            Some(choice) => self.header.chosen(&names, &choice.kinds),
            None => self.header.clone(),
        };
        let orders = self.orders.each(&header, choice.map(|it| it.date_order));
        let reader = Reader { header, orders };
        let above = self.first_row - usize::from(!has_header);
        Rows::new(text, self.start, self.separator)
            .skip(above)
            .filter_map(move |row| found(&reader, &row))
    }

    /// The name of a column.
    fn name(&self, index: usize, has_header: bool) -> String {
        let name = self.names.get(index).filter(|_| has_header);
        name.map_or_else(String::new, |it| it.trim().to_owned())
    }
}

/// What is in a row; nothing in a blank one.
fn found<'a>(reader: &Reader, row: &Row<'a>) -> Option<Found<'a>> {
    let is_too_long = CARD_BYTES < row.cells.iter().map(|it| it.len()).sum();
    let person = if is_too_long { Err(SkipReason::TooLong) } else { reader.person(&row.cells)? };
    Some(Found { place: row.place, end: row.end, raw: row.raw, person })
}
