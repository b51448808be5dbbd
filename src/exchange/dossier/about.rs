//! Which records of the book are about a person.

use std::cmp::Reverse;
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::entry::Entry;
use crate::domain::id::PersonId;
use crate::domain::occasion::Occasion;
use crate::domain::person::Person;
use crate::domain::record::{Record, RecordKind, Register};
use crate::domain::task::Task;
use crate::domain::tie::Tie;
use crate::domain::value::Value;

/// Every record about a person, deleted ones too.
#[derive(Debug)]
pub(super) struct About {
    /// Their card.
    pub person: Person,
    /// Their dates, in the order in which they were added.
    pub dates: Vec<Occasion>,
    /// What happened, the newest first.
    pub entries: Vec<Entry>,
    /// Who is or was tied to them.
    pub ties: Vec<Tie>,
    /// What is or was to be done about them, or by them.
    pub tasks: Vec<Task>,
    /// Records of kinds that this version does not know.
    pub others: Vec<Arc<Record>>,
}

impl About {
    pub(super) fn of(book: &Book, id: PersonId) -> Option<Self> {
        let person = Person::of(Arc::clone(book.record(&RecordKind::Person, id.0)?))?;
        let mut about = Self {
            person,
            dates: vec![],
            entries: vec![],
            ties: vec![],
            tasks: vec![],
            others: vec![],
        };
        for record in book.records() {
            about.put(record, id);
        }
        about.dates.sort_by_key(|it| (it.record().earliest(), it.id()));
        let time = |it: &Entry| (it.when(), it.record().earliest(), it.id());
        about.entries.sort_by_key(|it| Reverse(time(it)));
        about.ties.sort_by_key(|it| (it.record().earliest(), it.id()));
        about.tasks.sort_by_key(|it| (it.record().earliest(), it.id()));
        about.others.sort_by(|a, b| (&a.kind, a.id).cmp(&(&b.kind, b.id)));
        Some(about)
    }

    fn put(&mut self, record: &Arc<Record>, id: PersonId) {
        let record = || Arc::clone(record);
        match record().kind {
            // The card of somebody else is about somebody else; lists, the shop and devices about nobody.
            RecordKind::Person | RecordKind::List | RecordKind::Shop | RecordKind::Device => {}
            RecordKind::Occasion => {
                let date = Occasion::of(record());
                self.dates.extend(date.filter(|it| it.people().contains(&id)));
            }
            RecordKind::Entry => {
                let entry = Entry::of(record());
                self.entries.extend(entry.filter(|it| it.people().contains(&id)));
            }
            RecordKind::Task => {
                self.tasks.extend(Task::of(record()).filter(|it| is_named(it.record(), id.0)));
            }
            RecordKind::Tie => {
                self.ties.extend(Tie::of(record()).filter(|it| it.other(id).is_some()));
            }
            RecordKind::Other(_) => {
                self.others.extend(Some(record()).filter(|it| is_named(it, id.0)));
            }
        }
    }
}

/// Whether a record of any kind names a person: as its own id, in the name of a field or in what a
/// field says. An element that was taken out of a set names nobody any more.
fn is_named(record: &Record, id: Uuid) -> bool {
    let forms = [id.simple().to_string(), id.hyphenated().to_string()];
    let has = |text: &str| forms.iter().any(|form| text.to_lowercase().contains(form));
    let is_said = |it: &Register| {
        let is_off = matches!(it.value, Value::Flag(false) | Value::Nothing);
        !is_off && has(&it.key) || says(&it.value, id, &has)
    };
    record.id == id || record.registers().iter().any(is_said)
}

fn says(value: &Value, id: Uuid, has: &impl Fn(&str) -> bool) -> bool {
    match value {
        Value::Nothing | Value::Flag(_) | Value::Number(_) | Value::Fraction(_) => false,
        Value::Text(text) => has(text),
        Value::Bytes(bytes) => **bytes == *id.as_bytes(),
        Value::List(items) => items.iter().any(|it| says(it, id, has)),
        Value::Map(items) => items.iter().any(|(name, it)| has(name) || says(it, id, has)),
    }
}
