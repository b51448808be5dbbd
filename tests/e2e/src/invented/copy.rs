//! An invented shop as a copy of the book: what the app itself would have written.

use super::somebody::{Invented, Somebody, THAT_EVENING, Told};
use byname::domain::book::Book;
use byname::domain::clock::Stamp;
use byname::domain::command::{Command, decide};
use byname::domain::contact::{Address, Contact};
use byname::domain::date::Day;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind, When};
use byname::domain::id::{DeviceId, EntryId, OccasionId, PersonId, uuid_v7};
use byname::domain::occasion::OccasionDraft;
use byname::domain::photo::Photo;
use byname::domain::record::Record;
use byname::exchange::byname::{Head, Writing, in_order};
use std::sync::Arc;

/// 1 January 1970, counted as the calendar counts.
const EPOCH: i32 = 719_163;

const A_DAY: u64 = 24 * 3_600_000;

/// A copy of the shop's book, as the text of a file.
pub fn copy(shop: &Invented) -> Vec<u8> {
    let photos: Vec<Photo> = shop.photos.iter().map(|it| Photo::of(it.clone())).collect();
    let mut records = Vec::new();
    for somebody in &shop.people {
        let command =
            Command::AddPerson { id: PersonId(somebody.id), draft: draft(somebody, &photos) };
        records.extend(carried_out(&Book::default(), command, somebody.since));
    }
    // Whoever is told about must be there, and nothing else.
    let book = Book::new(records.iter().cloned());
    for somebody in &shop.people {
        records.extend(somebody.birthday.iter().flat_map(|it| birthday(&book, somebody, it)));
        records.extend(somebody.told.iter().flat_map(|it| entry(&book, somebody, it)));
    }
    written(&Book::new(records), photos)
}

fn written(book: &Book, mut photos: Vec<Photo>) -> Vec<u8> {
    let device = DeviceId(0xc0);
    let (vector, shop) = (Some(book.seen_by(device)), "Corner shop".to_owned());
    let head = Head { device, made: THAT_EVENING, shop, vector, since: None };
    photos.sort_unstable_by_key(Photo::id);
    let records: Vec<Arc<Record>> = book.records().cloned().collect();
    let (mut writing, mut bytes) = Writing::begun(&head, records.len(), photos.len());
    bytes.extend(writing.records(&in_order(&records)));
    bytes.extend(writing.photos(&photos));
    bytes.extend(writing.end());
    bytes
}

fn draft(somebody: &Somebody, photos: &[Photo]) -> PersonDraft {
    let contact = |(label, value): &(&str, String)| Contact {
        label: (*label).to_owned(),
        value: value.clone(),
    };
    let address = |[street, code, city]: &[String; 3]| Address {
        label: "home".to_owned(),
        street: street.clone(),
        code: code.clone(),
        city: city.clone(),
        ..Address::default()
    };
    let mut draft = PersonDraft::named(somebody.name.clone());
    draft.photo = somebody.photo.map(|it| photos[it].id());
    draft.star = somebody.star;
    draft.likes = somebody.likes.unwrap_or_default().to_owned();
    draft.tags.extend(somebody.tag.map(str::to_owned));
    draft.phones.extend(somebody.phones.iter().map(contact));
    draft.mails.extend(somebody.mail.clone().map(Contact::plain));
    draft.addresses.extend(somebody.address.iter().map(address));
    draft
}

fn birthday(book: &Book, somebody: &Somebody, date: &str) -> Vec<Arc<Record>> {
    let date = date.parse().expect("that is a date");
    let chance = somebody.id.as_bytes().last_chunk().copied();
    let id = OccasionId(uuid_v7(somebody.since, chance.expect("an id has ten bytes")));
    let draft = OccasionDraft::birthday(PersonId(somebody.id), date);
    carried_out(book, Command::SetOccasion { id, draft }, somebody.since + 1)
}

fn entry(book: &Book, somebody: &Somebody, told: &Told) -> Vec<Arc<Record>> {
    let (person, when) = (PersonId(somebody.id), when(told.at));
    let draft = match &told.text {
        None => EntryDraft::visit(person, when),
        Some(text) => EntryDraft::note(person, kind(told.kind), when, text.clone()),
    };
    carried_out(book, Command::AddEntry { id: EntryId(told.id), draft }, told.at)
}

fn when(at: u64) -> When {
    let days = i32::try_from(at / A_DAY).expect("that is a day of ours");
    let minute = u16::try_from(at % A_DAY / 60_000).expect("a day has few minutes");
    let day = Day::from_num_days_from_ce_opt(EPOCH + days);
    When::at(day.expect("that is a day of ours"), minute)
}

/// A kind of note that is whole with its words alone: a journey has days, too.
fn kind(chance: usize) -> EntryKind {
    let whole = |kind: &EntryKind| *kind != EntryKind::Away;
    let mut kinds: Vec<_> = EntryKind::NOTES.into_iter().filter(whole).collect();
    kinds.swap_remove(chance % kinds.len())
}

/// What a command writes on the tablet or, at times, on the phone; it must be one that can be
/// carried out.
fn carried_out(book: &Book, command: Command, at: u64) -> Vec<Arc<Record>> {
    let device = DeviceId(if at.is_multiple_of(3) { 0x57 } else { 0xc0 });
    let decided = decide(book, command, Stamp::new(at, 0, device));
    decided.expect("what is invented has no faults").records
}

#[cfg(test)]
mod tests {
    use super::copy;
    use crate::invented::{Invented, Size};
    use byname::domain::record::RecordKind;
    use byname::exchange::byname::{Whole, read};

    const SMALL: Size = Size { people: 30, entries: 300, photos: 2 };

    #[test]
    fn the_copy_is_whole_and_as_large_as_was_asked() {
        let copy = read(&copy(&Invented::new(SMALL))).expect("it is one of our files");
        assert_eq!((copy.whole, copy.skipped, copy.photos.len()), (Whole::Complete, vec![], 2));
        let count = |kind| copy.records.iter().filter(|it| it.kind == kind).count();
        assert_eq!((count(RecordKind::Person), count(RecordKind::Entry)), (30, 300));
        assert!((5..25).contains(&count(RecordKind::Occasion)), "about half of them have a date");
    }

    #[test]
    fn the_copy_is_the_same_every_time() {
        assert!(copy(&Invented::new(SMALL)) == copy(&Invented::new(SMALL)));
    }
}
