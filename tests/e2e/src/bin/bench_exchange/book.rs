//! A large book for the bench: invented, as the app itself would have written it, and the same every
//! time.

use crate::words::{CITIES, FIRST_NAMES, LAST_NAMES, LIKES, NOTES, STREETS, TAGS};
use byname::domain::book::Book;
use byname::domain::clock::Stamp;
use byname::domain::command::{Command, decide};
use byname::domain::contact::{Address, Contact};
use byname::domain::date::Day;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind, When};
use byname::domain::id::{DeviceId, EntryId, OccasionId, PersonId, uuid_v7};
use byname::domain::limits::PHOTO_SIDE;
use byname::domain::occasion::OccasionDraft;
use byname::domain::photo::Photo;
use byname::domain::record::Record;
use byname::exchange::byname::{Head, Writing, in_order};
use fastrand::Rng;
use jpeg_encoder::{ColorType, Encoder};
use std::sync::Arc;

/// 21 November 2026 in the evening, when the copy is made: milliseconds since 1970.
const THAT_EVENING: u64 = 1_795_284_000_000;

/// The same day, counted as the calendar counts.
const THAT_DAY: i32 = 739_941;

const A_DAY: u64 = 24 * 3_600_000;

/// For so many days the shop has had its book.
const DAYS: u16 = 730;

/// How large the book is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// People with a card.
    pub people: usize,
    /// Visits and notes of all of them together.
    pub entries: usize,
    /// People with a photo.
    pub photos: usize,
}

/// A copy of such a book, as a file.
pub fn copy(size: Size) -> Vec<u8> {
    let mut maker = Maker(Rng::with_seed(20_261_121));
    let photos: Vec<Photo> = (0..size.photos.min(size.people)).map(|_| maker.photo()).collect();
    let mut records = Vec::new();
    let people: Vec<PersonId> =
        (0..size.people).map(|at| maker.person(photos.get(at), &mut records)).collect();
    let mut book = Book::new(records.iter().cloned());
    for person in &people {
        if maker.percent(50) {
            records.extend(maker.birthday(&book, *person));
        }
    }
    for _ in 0..size.entries {
        let person = people[maker.0.usize(..people.len())];
        records.extend(maker.entry(&book, person));
    }
    book = Book::new(records);
    written(&book, photos)
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

/// Whoever works in the shop, with a chance that is the same every time.
struct Maker(Rng);

impl Maker {
    fn percent(&mut self, often: u8) -> bool {
        self.0.u8(..100) < often
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.0.usize(..words.len())]
    }

    /// A moment of an opening hour, so many days ago: the day, its minute, and the milliseconds.
    fn moment(&mut self, days_ago: u16) -> (When, u64) {
        let day = Day::from_num_days_from_ce_opt(THAT_DAY - i32::from(days_ago));
        let minute = self.0.u16(9 * 60..18 * 60);
        let midnight = THAT_EVENING - THAT_EVENING % A_DAY - u64::from(days_ago) * A_DAY;
        let millis = midnight + u64::from(minute) * 60_000 + u64::from(self.0.u16(..60_000));
        (When::at(day.expect("that is a day of ours"), minute), millis)
    }

    /// A write at that moment, on the tablet or on the phone.
    fn stamp(&mut self, millis: u64) -> Stamp {
        let device = DeviceId(if self.percent(70) { 0xc0 } else { 0x57 });
        Stamp::new(millis, 0, device)
    }

    fn random(&mut self) -> [u8; 10] {
        std::array::from_fn(|_| self.0.u8(..))
    }

    fn person(&mut self, photo: Option<&Photo>, records: &mut Vec<Arc<Record>>) -> PersonId {
        let (_, millis) = self.moment(DAYS);
        let (stamp, id) = (self.stamp(millis), PersonId(uuid_v7(millis, self.random())));
        let command = Command::AddPerson { id, draft: self.draft(photo) };
        records.extend(carried_out(&Book::default(), command, stamp));
        id
    }

    fn draft(&mut self, photo: Option<&Photo>) -> PersonDraft {
        let (first, last) = (self.of(FIRST_NAMES), self.of(LAST_NAMES));
        let mut draft = PersonDraft::named(format!("{first} {last}"));
        draft.photo = photo.map(Photo::id);
        draft.star = self.percent(5);
        if self.percent(40) {
            draft.likes = self.of(LIKES).to_owned();
        }
        draft.tags.extend(self.percent(30).then(|| self.of(TAGS).to_owned()));
        let phones = if self.percent(10) { 2 } else { u8::from(self.percent(60)) };
        for label in ["mobile", "home"].into_iter().take(phones.into()) {
            let number = format!("+44 7700 {:06}", self.0.u32(..1_000_000));
            draft.phones.push(Contact { label: label.to_owned(), value: number });
        }
        if self.percent(30) {
            let number = self.0.u16(..1_000);
            let mail = format!("{first}.{last}{number}@example.org").to_lowercase();
            draft.mails.push(Contact::plain(mail.replace(' ', ".")));
        }
        draft.addresses.extend(self.percent(15).then(|| self.address()));
        draft
    }

    fn address(&mut self) -> Address {
        Address {
            label: "home".to_owned(),
            street: format!("{} {}", self.0.u8(1..200), self.of(STREETS)),
            code: format!("{:05}", self.0.u32(..100_000)),
            city: self.of(CITIES).to_owned(),
            ..Address::default()
        }
    }

    fn birthday(&mut self, book: &Book, person: PersonId) -> Vec<Arc<Record>> {
        let (month, day) = (self.0.u8(1..13), self.0.u8(1..29));
        let text = match self.percent(70) {
            true => format!("{}-{month:02}-{day:02}", self.0.u16(1935..2010)),
            false => format!("--{month:02}-{day:02}"),
        };
        let date = text.parse().expect("that is a date");
        let days_ago = self.0.u16(..DAYS);
        let (_, millis) = self.moment(days_ago);
        let (stamp, id) = (self.stamp(millis), OccasionId(uuid_v7(millis, self.random())));
        let draft = OccasionDraft::birthday(person, date);
        carried_out(book, Command::SetOccasion { id, draft }, stamp)
    }

    /// Mostly a visit, else something that was said.
    fn entry(&mut self, book: &Book, person: PersonId) -> Vec<Arc<Record>> {
        let days_ago = self.0.u16(..DAYS);
        let (when, millis) = self.moment(days_ago);
        let (stamp, id) = (self.stamp(millis), EntryId(uuid_v7(millis, self.random())));
        let draft = if self.percent(75) {
            EntryDraft::visit(person, when)
        } else {
            let kind = EntryKind::NOTES[self.0.usize(..EntryKind::NOTES.len())].clone();
            EntryDraft::note(person, kind, when, self.note())
        };
        carried_out(book, Command::AddEntry { id, draft }, stamp)
    }

    /// About sixty letters.
    fn note(&mut self) -> String {
        let [who, what, when] = NOTES.map(|part| self.of(part));
        format!("{who} {what} {when}")
    }

    /// A picture like none other and about as heavy as one of ours: a few colours that run into
    /// each other, with some grain.
    fn photo(&mut self) -> Photo {
        let side = u16::try_from(PHOTO_SIDE).expect("a photo of ours is small");
        let [across, down]: [[u16; 3]; 2] =
            std::array::from_fn(|_| [(); 3].map(|()| self.0.u16(..200)));
        let mut pixels = Vec::with_capacity(usize::from(side) * usize::from(side) * 3);
        for (y, x) in (0..side).flat_map(|y| (0..side).map(move |x| (y, x))) {
            let grain = self.0.u16(..24);
            for colour in 0..3 {
                let run = u32::from(across[colour]) * u32::from(x)
                    + u32::from(down[colour]) * u32::from(y);
                let light = run / (2 * u32::from(side)) + u32::from(grain) + 16;
                pixels.push(u8::try_from(light).unwrap_or(u8::MAX));
            }
        }
        let mut bytes = Vec::new();
        let drawn = Encoder::new(&mut bytes, 75).encode(&pixels, side, side, ColorType::Rgb);
        drawn.expect("there is room in memory");
        Photo::of(bytes)
    }
}

/// What a command writes; it must be one that can be carried out.
fn carried_out(book: &Book, command: Command, stamp: Stamp) -> Vec<Arc<Record>> {
    decide(book, command, stamp).expect("what is invented has no faults").records
}

#[cfg(test)]
mod tests {
    use super::{Size, copy};
    use byname::domain::record::RecordKind;
    use byname::exchange::byname::{Whole, read};

    const SMALL: Size = Size { people: 30, entries: 300, photos: 2 };

    #[test]
    fn the_copy_is_whole_and_as_large_as_was_asked() {
        let copy = read(&copy(SMALL)).expect("it is one of our files");
        assert_eq!((copy.whole, copy.skipped, copy.photos.len()), (Whole::Complete, vec![], 2));
        let count = |kind| copy.records.iter().filter(|it| it.kind == kind).count();
        assert_eq!((count(RecordKind::Person), count(RecordKind::Entry)), (30, 300));
        assert!((5..25).contains(&count(RecordKind::Occasion)), "about half of them have a date");
    }

    #[test]
    fn the_copy_is_the_same_every_time() {
        assert!(copy(SMALL) == copy(SMALL));
    }
}
