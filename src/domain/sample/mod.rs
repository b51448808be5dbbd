//! A sample shop: sixty invented people with two years of life, to look around and try things.
//!
//! The same every time, but for the day: it is told from today backwards, so that it always looks
//! alive. Every record of it is marked, so that it goes as a whole.

mod cards;
mod chance;
mod dates;
mod families;
mod lists;
mod notes;
mod openers;
mod people;
mod removal;
mod tasks;
mod texts;
mod visits;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::date::LeapRule;
use crate::domain::draft::PersonDraft;
use crate::domain::entry::{self, EntryDraft, EntryKind, When};
use crate::domain::id::{EntryId, ListId, OccasionId, PersonId, TaskId, TieId};
use crate::domain::occasion::{self, OccasionDraft, OccasionKind};
use crate::domain::person::{self, Person};
use crate::domain::record::Record;
use crate::domain::smart_list::{self, ListDraft};
use crate::domain::task::{self, TaskDraft};
use crate::domain::tie::{self, LightDraft, TieDraft};
use crate::domain::value::Value;

use people::{COUPLES, PEOPLE};

pub(crate) use removal::removal;
pub use texts::SampleTexts;

/// The register that says that a record is of the sample shop, and goes with it.
pub(crate) const SAMPLE: &str = "sample";

impl Record {
    /// Whether it is of the sample shop.
    pub fn is_sample(&self) -> bool {
        self.read(SAMPLE).unwrap_or(false)
    }
}

impl Person {
    /// Whether they were invented, for the sample shop.
    pub fn is_sample(&self) -> bool {
        self.record().is_sample()
    }
}

/// The supplier whose shop has a day of its own.
const OPENED: usize = 53;

/// Everything in the sample shop, with the ids that were given to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sample {
    /// The cards.
    pub people: Vec<(PersonId, PersonDraft)>,
    /// Their days.
    pub occasions: Vec<(OccasionId, OccasionDraft)>,
    /// Whoever is only a name on another's card.
    pub relatives: Vec<(PersonId, LightDraft)>,
    /// Who belongs to whom.
    pub ties: Vec<(TieId, TieDraft)>,
    /// What is to be done.
    pub tasks: Vec<(TaskId, TaskDraft)>,
    /// What happened.
    pub entries: Vec<(EntryId, EntryDraft)>,
    /// Smart lists.
    pub lists: Vec<(ListId, ListDraft)>,
}

/// The sample shop as it looks now. Every record gets an id from `next_id`.
pub fn sample(texts: &SampleTexts, now: When, mut next_id: impl FnMut() -> Uuid) -> Sample {
    let today = now.day;
    let cards = (0..PEOPLE.len()).map(|place| cards::card(place, texts, today));
    let mut sample = Sample {
        people: cards.map(|card| (PersonId(next_id()), card)).collect(),
        ..Sample::default()
    };
    for (place, sketch) in PEOPLE.iter().enumerate() {
        let visits = visits::visits(place, sketch, now);
        let greeting = sample.add_day(place, today, &visits, &mut next_id);
        let notes = notes::notes(place, sketch, sample.id(place), &visits, texts);
        let id = sample.id(place);
        let opener = openers::opener(place, id, &visits, texts, today);
        let journey = openers::journey(place, id, &visits, texts, today);
        let seen = visits.iter().enumerate().map(|(nth, when)| sample.visit(place, nth, *when));
        let entries: Vec<EntryDraft> =
            seen.chain(notes).chain(greeting).chain(opener).chain(journey).collect();
        sample.entries.extend(entries.into_iter().map(|it| (EntryId(next_id()), it)));
    }
    sample.add_shared_days(today, texts, &mut next_id);
    sample.add_families(today, &mut next_id);
    sample.add_lists(texts, &mut next_id);
    sample.add_tasks(today, texts, &mut next_id);
    sample
}

/// The name of one person, or what stands for it.
fn name_of(place: usize, texts: &SampleTexts) -> &'static str {
    let nameless = PEOPLE[..place].iter().filter(|it| it.name.is_empty()).count();
    match PEOPLE[place].name {
        "" => notes::pick(&texts.nameless, nameless),
        name => name,
    }
}

impl Sample {
    fn id(&self, place: usize) -> PersonId {
        self.people[place].0
    }

    /// A visit; each fifth of somebody who is married is one of both.
    fn visit(&self, place: usize, nth: usize, when: When) -> EntryDraft {
        let mut visit = EntryDraft::visit(self.id(place), when);
        let married = COUPLES.iter().find(|(one, ..)| *one == place);
        if let (Some((_, other, ..)), 4) = (married, nth % 5) {
            visit.people.push(self.id(*other));
        }
        visit
    }

    /// Adds somebody's day, and says how they were greeted on it a year ago, if they came by.
    fn add_day(
        &mut self,
        place: usize,
        today: chrono::NaiveDate,
        visits: &[When],
        next_id: &mut impl FnMut() -> Uuid,
    ) -> Option<EntryDraft> {
        let (kind, date) = dates::date_of(&PEOPLE[place], today)?;
        let (id, person) = (OccasionId(next_id()), self.id(place));
        let attention = dates::attention_of(&PEOPLE[place]);
        let draft = OccasionDraft { kind, attention, ..OccasionDraft::birthday(person, date) };
        self.occasions.push((id, draft));
        let year_ago = today - chrono::Duration::days(300);
        let last = date.last_before(year_ago, LeapRule::February28)?;
        let within = |it: &&When| (0..7).contains(&(it.day - last).num_days());
        let when = visits.iter().find(within)?;
        let greeting = EntryDraft::note(person, EntryKind::Greeting, *when, "");
        Some(EntryDraft { occasion: Some(id), ..greeting })
    }

    /// Adds the days of couples, and the one day that has a name of its own.
    fn add_shared_days(
        &mut self,
        today: chrono::NaiveDate,
        texts: &SampleTexts,
        next_id: &mut impl FnMut() -> Uuid,
    ) {
        for (one, other, days, years) in COUPLES {
            let date = dates::years_before(today, days, years);
            let draft = OccasionDraft {
                people: vec![self.id(one), self.id(other)],
                kind: OccasionKind::Anniversary,
                ..OccasionDraft::birthday(self.id(one), date)
            };
            self.occasions.push((OccasionId(next_id()), draft));
        }
        let opened = OccasionDraft {
            kind: OccasionKind::Own,
            label: texts.opening.into(),
            ..OccasionDraft::birthday(self.id(OPENED), dates::years_before(today, 30, 20))
        };
        self.occasions.push((OccasionId(next_id()), opened));
    }
}

/// The marked records of the sample shop.
///
/// # Errors
/// [`Problem::NothingToDo`] when somebody of a sample shop is there already.
pub(crate) fn records(book: &Book, sample: Sample, stamp: Stamp) -> Result<Vec<Record>, Problem> {
    if book.has_sample() {
        return Err(Problem::NothingToDo);
    }
    let people = sample.people.iter().map(|(id, it)| person::new_record(*id, it, stamp));
    let days = sample.occasions.iter().map(|(id, it)| occasion::new_record(*id, it, stamp));
    let entries = sample.entries.iter().map(|(id, it)| entry::new_record(*id, it, stamp));
    let light =
        |(id, it): &(PersonId, LightDraft)| person::new_light(*id, &it.name, it.being, stamp);
    let relatives = sample.relatives.iter().map(light);
    let ties = sample.ties.iter().map(|(id, it)| tie::new_record(*id, it, stamp));
    let lists = sample.lists.iter().map(|(id, it)| smart_list::new_record(*id, it, stamp));
    let tasks = sample.tasks.iter().map(|(id, it)| task::new_record(*id, it, stamp));
    let mut records: Vec<Record> = people
        .chain(days)
        .chain(entries)
        .chain(relatives)
        .chain(ties)
        .chain(lists)
        .chain(tasks)
        .collect();
    records.iter_mut().for_each(|it| it.write(SAMPLE, Value::Flag(true), stamp));
    Ok(records)
}
