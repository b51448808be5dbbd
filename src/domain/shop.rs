//! What the shop as a whole has settled: one record that all its devices share.

use std::sync::Arc;

use uuid::Uuid;

use crate::domain::attention::Leads;
use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::draft::{FieldFault, FormField, tidy, too_long};
use crate::domain::limits;
use crate::domain::patience::Patience;
use crate::domain::record::{Record, RecordKind};
use crate::domain::value::coded;

const NAME: &str = "name";
const FIRST_DAY: &str = "first-day";

/// The one id under which every device keeps the shop's record.
pub const SHOP: Uuid = Uuid::from_u128(1);

/// The day a week starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum FirstDay {
    /// As on most of the continents (ISO 8601).
    #[default]
    Monday,
    /// As in North Africa and parts of the Middle East.
    Saturday,
    /// As in the Americas and parts of Asia.
    Sunday,
}

coded!(FirstDay { Monday = "mon", Saturday = "sat", Sunday = "sun" });

/// What a form holds of the shop.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShopDraft {
    /// The shop's name; may be empty.
    pub name: String,
    /// The day a week starts with; `None` leaves it to the language.
    pub first_day: Option<FirstDay>,
    /// After how many days it misses people of a tier or a kind.
    pub patience: Patience,
    /// How early it begins with a gift or a card, and how late wishes may be.
    pub leads: Leads,
}

impl ShopDraft {
    /// What a record says; the defaults where nothing was written.
    pub fn of(record: Option<&Arc<Record>>) -> Self {
        record.map_or_else(Self::default, |record| Self {
            name: record.text(NAME).to_owned(),
            first_day: record.read(FIRST_DAY),
            patience: Patience::of(record),
            leads: Leads::of(record),
        })
    }

    /// The draft, tidied.
    ///
    /// # Errors
    /// The name may be too long, and a limit no number of days.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        self.name = tidy(&self.name);
        let fault = too_long(&self.name, limits::NAME).map(|fault| (FormField::Name, fault));
        let faults: Vec<FieldFault> =
            fault.into_iter().chain(self.patience.faults()).chain(self.leads.faults()).collect();
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}

/// The shop's record once it says what a draft says.
pub(crate) fn edit(book: &Book, draft: ShopDraft, stamp: Stamp) -> Result<Record, Problem> {
    let draft = draft.checked()?;
    let current = book.record(&RecordKind::Shop, SHOP);
    let mut record = current.map_or_else(new_record, |it| Record::clone(it));
    write_draft(&mut record, &draft, stamp);
    Ok(record)
}

/// A record in which nothing is settled.
fn new_record() -> Record {
    Record::new(RecordKind::Shop, SHOP)
}

/// Writes what a checked draft says where it differs.
fn write_draft(record: &mut Record, draft: &ShopDraft, stamp: Stamp) {
    record.write_as(NAME, &draft.name, &String::new(), stamp);
    record.write_as(FIRST_DAY, &draft.first_day, &None, stamp);
    draft.patience.write(record, stamp);
    draft.leads.write(record, stamp);
}
