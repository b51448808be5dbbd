//! What a field is called, what it says, and who wrote it: for clashes, the history and the bin.

mod naming;

use std::sync::Arc;

use crate::browser::intl::{self, Shape};
use crate::domain::attention::Attention;
use crate::domain::clock::Stamp;
use crate::domain::contact::{Address, Contact};
use crate::domain::date::Day;
use crate::domain::entry::{Ask, Entry, EntryKind, When};
use crate::domain::id::{DeviceId, PersonId};
use crate::domain::occasion::{Occasion, OccasionKind};
use crate::domain::person::{self, Consent, Kind, Person, Standing, Tier};
use crate::domain::practice::{PRACTICE, Practice};
use crate::domain::record::{Record, RecordKind};
use crate::domain::tie::Tie;
use crate::domain::unknown::Unknown;
use crate::domain::value::{Stored, Value};
use crate::ui::here::Here;

pub use naming::field_name;

/// So many letters of a text are shown in one line.
const LETTERS: usize = 140;

impl Here {
    /// What a device is called: by its name, as this one, or by the end of its number.
    pub fn device_name(&self, id: DeviceId) -> String {
        let named = self.store.ask(|book| book.device(id)).map(|it| it.name).unwrap_or_default();
        match (named.is_empty(), id == self.store.device()) {
            (false, _) => self.isolated(&named),
            (true, true) => self.words.handover.this_device.to_owned(),
            (true, false) => (self.words.handover.a_device)(&format!("{:04X}", id.0 & 0xffff)),
        }
    }

    /// What somebody is called who is deleted here; empty for whoever never was in the book.
    pub fn deleted_name(&self, id: PersonId) -> String {
        self.store
            .ask(|book| {
                let record = book.record(&RecordKind::Person, id.0)?;
                Some(Person::of(Arc::clone(record))?.greeting_name().to_owned())
            })
            .unwrap_or_default()
    }

    /// A moment, where this device is.
    pub fn moment(&self, millis: u64) -> String {
        intl::moment(self.language, millis)
    }

    /// Which device wrote something, and when.
    pub fn written(&self, stamp: Stamp) -> String {
        (self.words.past.by)(&self.device_name(stamp.device), &self.moment(stamp.millis()))
    }

    /// What a record is, in a few words: a name, what happened, a date.
    pub fn record_title(&self, record: &Arc<Record>) -> String {
        let words = self.words;
        let copy = Arc::clone(record);
        match record.kind {
            RecordKind::Person => {
                let name = Person::of(copy).map(|it| it.greeting_name().to_owned());
                self.isolated(&name.unwrap_or_default())
            }
            RecordKind::Entry => {
                Entry::of(copy).map(|it| self.entry_title(&it)).unwrap_or_default()
            }
            RecordKind::Occasion => {
                let occasion = Occasion::of(copy);
                let told = occasion.map(|it| self.occasion(&it, self.store.this_day()));
                let (name, date) = told.unwrap_or_default();
                joined(&[&name, &date])
            }
            RecordKind::Task => self.isolated(&shortened(record.text("text"))),
            RecordKind::Tie => Tie::of(copy).map(|it| self.tie_title(&it)).unwrap_or_default(),
            RecordKind::List => self.isolated(record.text("name")),
            RecordKind::Shop => words.merging.the_shop.to_owned(),
            RecordKind::Device => words.handover.devices.to_owned(),
            RecordKind::Other(_) => words.merging.other_things.to_owned(),
        }
    }

    fn entry_title(&self, entry: &Entry) -> String {
        let kind = (self.words.card.entry)(&entry.kind());
        let when = entry.when().map(|it| self.when(self.store.this_day(), it)).unwrap_or_default();
        joined(&[&kind, &when, &self.isolated(&shortened(entry.text()))])
    }

    /// What a field says.
    pub fn field_value(&self, record: &RecordKind, key: &str, value: &Value) -> String {
        let text = match (record, key.split_once('/')) {
            (_, Some((set, element))) => self.element(record, set, element, value),
            (RecordKind::Person, None) => self.person_value(key, value),
            (RecordKind::Entry | RecordKind::Occasion | RecordKind::Shop, None) => {
                self.thing_value(record, key, value)
            }
            (RecordKind::Task, None) => self.task_value(key, value),
            (RecordKind::Tie, None) => self.tie_value(key, value),
            (RecordKind::List | RecordKind::Device | RecordKind::Other(_), None) => {
                self.plain(value)
            }
        };
        if text.is_empty() { self.words.past.nothing.to_owned() } else { text }
    }

    /// An element of a set that is on; nothing when it is off.
    fn element(&self, record: &RecordKind, set: &str, element: &str, value: &Value) -> String {
        if *value != Value::Flag(true) {
            return String::new();
        }
        match (record, set) {
            (RecordKind::Person, "kinds") => {
                let kind = Kind::from_code(element).map(self.words.form.kind);
                kind.map_or_else(|| element.to_owned(), str::to_owned)
            }
            (RecordKind::Person, "consents") => {
                let consent = Consent::from_code(element).map(self.words.form.consent);
                consent.map_or_else(|| element.to_owned(), str::to_owned)
            }
            (RecordKind::Person, "phones" | "mails" | "links") => {
                let Contact { label, value } = Contact::from_element(element);
                joined(&[&value, &self.words.label(&label)])
            }
            (RecordKind::Person, "unasked") => {
                let unknown = Unknown::from_code(element).map(self.words.unknowns.what);
                unknown.map_or_else(|| element.to_owned(), str::to_owned)
            }
            (RecordKind::Person, "addresses") => Address::from_element(element).lines().join(", "),
            (RecordKind::Task, "done") | (RecordKind::Occasion, "prepared") => {
                element.parse().map_or_else(|_| element.to_owned(), |it| self.written_day(it))
            }
            (RecordKind::Task, "people" | "by")
            | (RecordKind::Entry | RecordKind::Occasion, "people")
            | (RecordKind::Tie, "one" | "other") => {
                let id = uuid::Uuid::try_parse(element).map(PersonId);
                let name = id.map(|id| self.name_of(id)).unwrap_or_default();
                if name.is_empty() { self.words.past.yes.to_owned() } else { self.isolated(&name) }
            }
            _ => self.isolated(element),
        }
    }

    fn person_value(&self, key: &str, value: &Value) -> String {
        let words = self.words;
        match key {
            person::PHOTO if value.text().is_some() => words.past.earlier_photo.to_owned(),
            person::SINCE => read(value).map(|it| self.partial_date(it)).unwrap_or_default(),
            person::SOURCE => words.source(value.text().unwrap_or_default()),
            person::TIER => read::<Tier>(value).map(words.card.tier).unwrap_or_default().to_owned(),
            person::STANDING => {
                let standing = read::<Standing>(value).unwrap_or_default();
                (words.card.standing)(standing).to_owned()
            }
            PRACTICE => {
                read::<Practice>(value).map(|it| self.written_day(it.next)).unwrap_or_default()
            }
            person::PAUSED | person::SNOOZED => {
                read(value).map(|it| self.written_day(it)).unwrap_or_default()
            }
            _ => self.plain(value),
        }
    }

    fn thing_value(&self, record: &RecordKind, key: &str, value: &Value) -> String {
        let words = self.words;
        match (record, key) {
            (RecordKind::Entry, "kind") => {
                read::<EntryKind>(value).map(|it| (words.card.entry)(&it)).unwrap_or_default()
            }
            (RecordKind::Entry, "when") => {
                let when = read::<When>(value);
                when.map(|it| self.when(self.store.this_day(), it)).unwrap_or_default()
            }
            (RecordKind::Entry, "ask") => {
                read::<Ask>(value).map(|it| self.asking(it)).unwrap_or_default()
            }
            // On which visit that was stands beside it on the timeline.
            (RecordKind::Entry, "asked") if value.text().is_some_and(|it| !it.is_empty()) => {
                words.past.yes.to_owned()
            }
            (RecordKind::Occasion, "kind") => {
                let kind = read::<OccasionKind>(value).map(words.dates.kind);
                kind.unwrap_or_default().to_owned()
            }
            (RecordKind::Entry, "away-from" | "away-until") => {
                let day = read::<Day>(value);
                day.map(|it| intl::date(self.language, it, Shape::DayMonthYear)).unwrap_or_default()
            }
            (RecordKind::Occasion, "attention") => {
                let attention = read::<Attention>(value).map(words.calendar.attention);
                attention.unwrap_or_default().to_owned()
            }
            (RecordKind::Occasion, "date") => {
                read(value).map(|it| self.partial_date(it)).unwrap_or_default()
            }
            _ => self.plain(value),
        }
    }

    /// A value of which nothing more is known.
    pub(super) fn plain(&self, value: &Value) -> String {
        let words = &self.words.past;
        match value {
            Value::Nothing => String::new(),
            Value::Flag(flag) => (if *flag { words.yes } else { words.no }).to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Text(text) => self.isolated(&shortened(text)),
            Value::Bytes(_) | Value::List(_) | Value::Map(_) | Value::Fraction(_) => "…".to_owned(),
        }
    }
}

fn read<T: Stored>(value: &Value) -> Option<T> {
    T::load(value)
}

/// A text in one line, and its end left out when it is long.
fn shortened(text: &str) -> String {
    let mut line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(LETTERS) {
        line.truncate(end);
        line.push('…');
    }
    line
}

/// What is there, with a dot between.
pub fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}
