//! Whether the day or the month comes first in the dates of a table.

use crate::domain::foreign::{ColumnKind, DateOrder, Source, Unreadable};
use crate::domain::limits::FILE_PEOPLE;
use crate::exchange::limits::FILE_CELLS;

use super::days::Evidence;
use super::header::Header;
use super::plain;
use super::sheet::Sheet;
use super::split::Rows;

/// What all cells of a table say of it.
#[derive(Debug, Default)]
pub(super) struct Orders {
    /// Column by column.
    seen: Vec<Evidence>,
    /// What the names of the columns say.
    of_names: Option<DateOrder>,
}

impl Orders {
    /// Looks through the rows of a table, as many as are read.
    ///
    /// # Errors
    /// [`Unreadable::TooLarge`] when they have more cells than the limit.
    pub(super) fn of(text: &str, sheet: &Sheet) -> Result<Self, Unreadable> {
        let mut seen = vec![Evidence::default(); sheet.header.columns.len()];
        let rows = Rows::new(text, sheet.start, sheet.separator);
        let people = rows.skip(sheet.first_row - usize::from(!sheet.has_header));
        let mut cells = 0;
        for row in people.take(FILE_PEOPLE) {
            cells += row.cells.len();
            if FILE_CELLS < cells {
                return Err(Unreadable::TooLarge);
            }
            for (seen, cell) in seen.iter_mut().zip(&row.cells) {
                seen.see(cell);
            }
        }
        let is_abroad = sheet.has_header && sheet.names.iter().any(|it| plain::is_day_first(it));
        // Mailchimp writes birthdays without a year, the month first, unless it is told otherwise.
        let of_names = is_abroad.then_some(DateOrder::DayFirst);
        let own = (sheet.source == Source::Mailchimp).then_some(DateOrder::MonthFirst);
        Ok(Self { seen, of_names: of_names.or(own) })
    }

    /// The order in all columns of which their own dates do not tell: that of the other columns of
    /// dates, where they agree, or else that of the country.
    pub(super) fn common(&self, header: &Header) -> DateOrder {
        let dates = header.columns.iter().zip(&self.seen);
        let dates = dates.filter(|(column, _)| header.kind(column).is_date());
        let orders: Vec<DateOrder> = dates.filter_map(|(_, seen)| seen.order()).collect();
        match orders.split_first() {
            None => self.of_names.unwrap_or(DateOrder::Unclear),
            Some((first, others)) if others.iter().all(|it| it == first) => *first,
            Some(_) => DateOrder::Unclear,
        }
    }

    /// The order in each column: what its own dates say, or else what holds for all; or what she
    /// says, where she says something else.
    pub(super) fn each(&self, header: &Header, chosen: Option<DateOrder>) -> Vec<DateOrder> {
        let common = self.common(header);
        let chosen = chosen.filter(|it| *it != common);
        let kinds = header.columns.iter().map(|it| header.kind(it));
        let orders = kinds.zip(self.seen.iter().chain(std::iter::repeat(&NOTHING)));
        orders
            .map(|(kind, seen): (ColumnKind, &Evidence)| {
                let own = seen.order().filter(|_| kind.is_date());
                chosen.or(own).unwrap_or(common)
            })
            .collect()
    }
}

/// Nothing was seen.
const NOTHING: Evidence = Evidence { day_first: false, month_first: false, has_dots: false };
