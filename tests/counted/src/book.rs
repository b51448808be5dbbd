//! A book that is the same every time: 2,000 people, who come by habits of their own, and 20,000 entries.

use std::sync::Arc;

use byname::domain::book::Book;
use byname::domain::clock::Stamp;
use byname::domain::command::{Command, decide};
use byname::domain::contact::Contact;
use byname::domain::date::Day;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind, When};
use byname::domain::id::{DeviceId, EntryId, OccasionId, PersonId, TaskId, uuid_v7};
use byname::domain::occasion::OccasionDraft;
use byname::domain::record::Record;
use byname::domain::task::{TaskDeed, TaskDraft};
use chrono::Days;
use uuid::Uuid;

pub const PEOPLE: u64 = 2_000;

/// Of each person; eight are visits, the others notes.
const ENTRIES: u64 = 10;
const VISITS: u64 = 8;

/// 21 November 2026, a Saturday, in the morning: milliseconds since 1970.
pub const THAT_MORNING: u64 = 1_795_248_000_000;

const A_DAY: u64 = 24 * 3_600_000;

/// The device on the counter, whose book it is.
pub const COUNTER: DeviceId = DeviceId(0xc0);

/// The device at the stall.
pub const STALL: DeviceId = DeviceId(0x57);

const FIRST_NAMES: [&str; 24] = [
    "Ada",
    "Amir",
    "Béla",
    "Bo",
    "Chloé",
    "Dora",
    "Elif",
    "Farid",
    "Greta",
    "Hugo",
    "Ida",
    "Jules",
    "Karl",
    "Luís",
    "Mara",
    "Nils",
    "Olga",
    "Pia",
    "Rosa",
    "Sofía",
    "Tariq",
    "Zoë",
    "نور",
    "Дарья",
];

const LAST_NAMES: [&str; 24] = [
    "Abbott", "Becker", "Čapek", "Dupont", "Ekström", "Ferrari", "García", "Haddad", "Ibáñez",
    "Jansen", "Kowalski", "Lehmann", "Müller", "Nowak", "O'Brien", "Peeters", "Quist", "Rossi",
    "Sánchez", "Schmidt", "Tanaka", "Vogel", "Weiß", "Zając",
];

const LIKES: [&str; 5] =
    ["dark rye, sliced thin", "the old cheddar", "plums, if any", "the window seat", "no sugar"];

const WHO: [&str; 7] = [
    "Her daughter",
    "The neighbour",
    "His old teacher",
    "The twins",
    "His grandson",
    "Her sister",
    "A friend from the club",
];

const WHAT: [&str; 9] = [
    "starts at the new school",
    "had the knee done",
    "won the pie contest",
    "asked for rye bread",
    "wants the cake without nuts",
    "learns the accordion",
    "paints the kitchen yellow",
    "found the lost umbrella",
    "is moving to the house by the mill",
];

const WHERE: [&str; 5] =
    ["next Monday", "since last week", "on market day", "as every year", "and is happy about it"];

/// The day of the book.
pub fn today() -> Day {
    "2026-11-21".parse().expect("that is a day")
}

/// The same numbers every time (G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom
/// number generators", OOPSLA 2014).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let at = self.next() % words.len() as u64;
        words[usize::try_from(at).expect("lists of words are short")]
    }

    pub fn id(&mut self, millis: u64) -> Uuid {
        let mut random = [7; 10];
        random[2..].copy_from_slice(&self.next().to_be_bytes());
        uuid_v7(millis, random)
    }

    pub fn name(&mut self) -> String {
        format!("{} {}", self.of(&FIRST_NAMES), self.of(&LAST_NAMES))
    }

    pub fn note(&mut self) -> String {
        format!("{} {} {}", self.of(&WHO), self.of(&WHAT), self.of(&WHERE))
    }
}

/// The book, and whoever is in it.
pub fn made() -> (Book, Vec<PersonId>) {
    let mut maker = Maker { chance: Chance::new(20_261_121), book: Book::default() };
    let mut records = Vec::new();
    let people: Vec<PersonId> = (0..PEOPLE).map(|_| maker.person(&mut records)).collect();
    // Whoever writes about somebody must find them; nothing else of the book is asked for.
    maker.book = Book::new(records.iter().cloned());
    for (number, person) in (0..).zip(&people) {
        (0..ENTRIES).for_each(|nth| records.extend(maker.entry(*person, number, nth)));
        if number % 2 == 0 {
            records.extend(maker.birthday(*person));
        }
        if number % 20 == 0 {
            records.extend(maker.task(*person));
        }
    }
    (Book::new(records), people)
}

struct Maker {
    chance: Chance,
    book: Book,
}

impl Maker {
    fn does(&mut self, days_ago: u64, command: impl FnOnce(Uuid) -> Command) -> Vec<Arc<Record>> {
        let millis = THAT_MORNING - days_ago * A_DAY + self.chance.below(A_DAY / 3);
        let device = if self.chance.below(10) < 7 { COUNTER } else { STALL };
        let command = command(self.chance.id(millis));
        let batch = decide(&self.book, command, Stamp::new(millis, 0, device));
        batch.expect("it can be carried out").records
    }

    fn person(&mut self, records: &mut Vec<Arc<Record>>) -> PersonId {
        let mut draft = PersonDraft::named(self.chance.name());
        draft.star = self.chance.below(20) == 0;
        if self.chance.below(5) < 2 {
            draft.likes = self.chance.of(&LIKES).to_owned();
        }
        if self.chance.below(3) == 0 {
            draft.tags.push(self.chance.of(&["regular", "choir", "market day"]).to_owned());
        }
        if self.chance.below(5) < 3 {
            let number = format!("+44 7700 {:06}", self.chance.below(1_000_000));
            draft.phones.push(Contact { label: "mobile".to_owned(), value: number });
        }
        if self.chance.below(3) == 0 {
            let mail = format!("somebody.{}@example.org", self.chance.below(10_000));
            draft.mails.push(Contact::plain(mail));
        }
        let mut id = None;
        records.extend(self.does(800, |new| {
            id = Some(PersonId(new));
            Command::AddPerson { id: PersonId(new), draft }
        }));
        id.expect("it was given")
    }

    /// Visits at their own weekday and hour, every one to four weeks, and now and then not; later
    /// a few words.
    fn entry(&mut self, person: PersonId, number: u64, nth: u64) -> Vec<Arc<Record>> {
        let every = 7 * (1 + number % 4);
        let days_ago = 1 + number % 7 + every * nth + self.chance.below(2) + number % 5 * 7;
        let minute = 9 * 60 + 30 * (number % 18) + self.chance.below(25);
        let minute = u16::try_from(minute).expect("a day has few minutes");
        let when = When::at(today() - Days::new(days_ago), minute);
        let draft = if nth < VISITS {
            EntryDraft::visit(person, when)
        } else {
            EntryDraft::note(person, EntryKind::Talk, when, self.chance.note())
        };
        self.does(days_ago, |id| Command::AddEntry { id: EntryId(id), draft })
    }

    fn birthday(&mut self, person: PersonId) -> Vec<Arc<Record>> {
        let (year, month) = (1935 + self.chance.below(75), 1 + self.chance.below(12));
        let date = format!("{year}-{month:02}-{:02}", 1 + self.chance.below(28));
        let draft = OccasionDraft::birthday(person, date.parse().expect("that is a date"));
        self.does(700, |id| Command::SetOccasion { id: OccasionId(id), draft })
    }

    fn task(&mut self, person: PersonId) -> Vec<Arc<Record>> {
        let due = Some(today() + Days::new(self.chance.below(60)) - Days::new(10));
        let people = vec![person];
        let draft =
            TaskDraft { text: "order more rye".into(), due, people, ..TaskDraft::default() };
        self.does(30, |id| Command::Task { id: TaskId(id), deed: TaskDeed::Set(draft) })
    }
}

/// What the stall has written since: every twelfth card otherwise, of which the counter has changed some
/// too, and a visit of as many.
pub fn diverged(book: &Book, people: &[PersonId]) -> (Book, Vec<Arc<Record>>) {
    let whole = || book.records().cloned();
    let mut chance = Chance::new(7);
    let (mut ours, mut theirs) = (Book::new(whole()), Book::new(whole()));
    for (number, person) in (0..).zip(people.iter().step_by(12)) {
        let stamp = |device| Stamp::new(THAT_MORNING + number, 0, device);
        let likes = |book: &Book, likes: String| {
            let person = book.person(*person).expect("the person is there");
            Command::EditPerson { id: person.id(), draft: PersonDraft { likes, ..person.draft() } }
        };
        if number % 3 == 0 {
            let command = likes(&ours, chance.note());
            let batch = decide(&ours, command, stamp(COUNTER)).expect("a card can be changed");
            ours.apply(&batch);
        }
        let command = likes(&theirs, chance.note());
        let batch = decide(&theirs, command, stamp(STALL)).expect("a card can be changed");
        theirs.apply(&batch);
        let draft = EntryDraft::visit(*person, When::on(today()));
        let command = Command::AddEntry { id: EntryId(chance.id(THAT_MORNING)), draft };
        let batch = decide(&theirs, command, stamp(STALL)).expect("a visit can be written down");
        theirs.apply(&batch);
    }
    let theirs = theirs.records().cloned().collect();
    (ours, theirs)
}
