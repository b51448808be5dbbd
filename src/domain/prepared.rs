//! Whether the gift or the card for a day is ready: said once for each year, and asked anew the next.

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::date::Day;
use crate::domain::id::OccasionId;
use crate::domain::occasion::Occasion;
use crate::domain::record::{Record, element_key};
use crate::domain::value::Value;

/// The set of the days for which something was ready.
const PREPARED: &str = "prepared/";
/// A day that is nearer than this to one of those is the same year's: the date may have been put right
/// by some days since, and years are 365 days apart.
const SAME: u64 = 182;

impl Occasion {
    /// Whether the gift or the card is ready for the day on which it is kept this time.
    pub fn is_prepared(&self, kept: Day) -> bool {
        let days = self.record().elements(PREPARED).filter_map(|it| it.parse::<Day>().ok());
        days.into_iter().any(|it| (it - kept).num_days().unsigned_abs() <= SAME)
    }
}

/// An occasion once the gift or the card is ready for the day on which it is kept this time.
pub(crate) fn prepared(
    book: &Book,
    id: OccasionId,
    kept: Day,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let occasion = book.occasion(id).ok_or(Problem::UnknownOccasion)?;
    if occasion.is_prepared(kept) {
        return Err(Problem::NothingToDo);
    }
    let mut record = Record::clone(occasion.record());
    record.write(element_key(PREPARED, &kept.to_string()), Value::Flag(true), stamp);
    Ok(record)
}
