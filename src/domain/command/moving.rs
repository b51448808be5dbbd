//! A household that moves: the address is changed once, for everybody who lives there.

use crate::domain::book::{Book, has_place};
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::command::deciding::edit_person;
use crate::domain::contact::Address;
use crate::domain::draft::PersonDraft;
use crate::domain::id::PersonId;
use crate::domain::person::{self, Person};
use crate::domain::record::Record;

/// The cards of a household after one of them was changed: whoever had an address that went has
/// the one that came in its place.
pub(super) fn edit_household(
    book: &Book,
    id: PersonId,
    draft: PersonDraft,
    stamp: Stamp,
) -> Result<Vec<Record>, Problem> {
    let changed = edit_person(book, id, draft, stamp)?;
    let before = book.person(id).map(Person::addresses).unwrap_or_default();
    let after = person::addresses_in(&changed);
    let gone: Vec<&Address> = before.iter().filter(|it| !has_place(&after, it)).collect();
    let come: Vec<&Address> = after.iter().filter(|it| !has_place(&before, it)).collect();
    let mut records = vec![changed];
    let household = book.household(id).into_iter().filter_map(|id| book.person(id));
    for housemate in household {
        let mut draft = housemate.draft();
        for (gone, come) in gone.iter().zip(&come) {
            let theirs = draft.addresses.iter_mut();
            let moved = theirs.filter(|it| has_place(&[(*gone).clone()], it));
            moved.for_each(|it| *it = Address { label: it.label.clone(), ..(*come).clone() });
        }
        let mut record = Record::clone(housemate.record());
        person::write_draft(&mut record, &draft, stamp);
        records.push(record);
    }
    Ok(records)
}
