//! People from a foreign address book, on their way in.

use std::collections::{HashMap, HashSet};

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::contact::Contact;
use crate::domain::date::{Day, LeapRule, PartialDate};
use crate::domain::draft::{Fault, FieldFault, FormField, PersonDraft, tidy, too_long};
use crate::domain::entry::{self, EntryDraft, EntryKind, When};
use crate::domain::find::fold;
use crate::domain::id::{EntryId, OccasionId, PersonId};
use crate::domain::limits;
use crate::domain::occasion::{self, OccasionDraft, OccasionKind};
use crate::domain::person::{self, Person};
use crate::domain::record::Record;

/// One card or row of a foreign file, as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Incoming {
    /// What the file says of the person.
    pub person: PersonDraft,
    /// The dates it has: kind, own name, and the date as far as it is known.
    pub dates: Vec<(OccasionKind, String, PartialDate)>,
    /// Its note, and whatever had no field of its own.
    pub note: String,
    /// Its photo: a picture of any format, as it was in the file.
    pub photo: Option<Box<[u8]>>,
}

/// Somebody who is taken in, with the ids that were given to everything of theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The card.
    pub person: (PersonId, PersonDraft),
    /// Their dates.
    pub occasions: Vec<(OccasionId, OccasionDraft)>,
    /// What was noted: one note, or several where it is too long for one.
    pub notes: Vec<(EntryId, EntryDraft)>,
}

/// What taking in a file will do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Whoever is new.
    pub arrivals: Vec<Arrival>,
    /// How many are in the book already, or twice in the file.
    pub known: usize,
}

/// Sorts people of a file into new ones and those who are there already.
///
/// Two are the same when their names are, letter case and accents apart, and they share a phone or
/// a mail address, or neither has any. Everything that is new gets an id from `next_id`.
pub fn plan(
    book: &Book,
    incoming: Vec<Incoming>,
    today: Day,
    mut next_id: impl FnMut() -> uuid::Uuid,
) -> Plan {
    let mut known = Acquaintances::of(book);
    let mut plan = Plan::default();
    for one in incoming {
        let one = one.mended();
        if known.has(&one.person) {
            plan.known += 1;
        } else {
            known.add(&one.person);
            plan.arrivals.push(Arrival::new(one, today, &mut next_id));
        }
    }
    plan
}

impl Arrival {
    fn new(one: Incoming, today: Day, next_id: &mut impl FnMut() -> uuid::Uuid) -> Self {
        let id = PersonId(next_id());
        let occasions = one
            .dates
            .into_iter()
            .map(|(kind, label, date)| {
                let leap_rule = LeapRule::February28;
                let draft =
                    OccasionDraft { people: vec![id], kind, label, date: Some(date), leap_rule };
                (OccasionId(next_id()), draft)
            })
            .filter_map(|(occasion, draft)| Some((occasion, draft.checked().ok()?)))
            .collect();
        let notes = pieces(&one.note, limits::TEXT)
            .map(|text| EntryDraft::note(id, EntryKind::Talk, When::on(today), text))
            .filter_map(|draft| draft.checked().ok())
            .map(|draft| (EntryId(next_id()), draft))
            .collect();
        Self { person: (id, one.person), occasions, notes }
    }
}

impl Incoming {
    /// The same person in a shape the book takes: what does not fit its field goes into the note,
    /// so that nothing is lost.
    fn mended(mut self) -> Self {
        self.person = self.person.tidied();
        let mut faults = self.person.faults();
        while !faults.is_empty() {
            // Too many are too many only when those that do not fit are gone.
            let is_count = |fault: &FieldFault| matches!(fault.1, Fault::TooMany(_));
            if !faults.iter().all(is_count) {
                faults.retain(|fault| !is_count(fault));
            }
            // From the back, so that taking one out does not move the places of the others.
            faults.into_iter().rev().for_each(|fault| self.move_to_note(fault));
            faults = self.person.faults();
        }
        self.mend_dates();
        self
    }

    /// A date of one's own whose name is missing or too long for it goes into the note.
    fn mend_dates(&mut self) {
        let fits = |(kind, label, _): &(OccasionKind, String, PartialDate)| {
            let label = tidy(label);
            let named = *kind != OccasionKind::Own || !label.is_empty();
            named && too_long(&label, limits::NAME).is_none()
        };
        let (fitting, others) = std::mem::take(&mut self.dates).into_iter().partition(fits);
        self.dates = fitting;
        let others: Vec<(OccasionKind, String, PartialDate)> = others;
        for (_, label, date) in others {
            self.add_to_note(&[label, date.to_string()].join(" "));
        }
    }

    fn add_to_note(&mut self, lost: &str) {
        self.note = [self.note.trim(), lost.trim()].join("\n").trim().to_owned();
    }

    fn move_to_note(&mut self, (field, _): FieldFault) {
        let person = &mut self.person;
        let lost = match field {
            FormField::Name if person.name.trim().is_empty() => {
                person.name = stand_in_name(person, &self.note);
                String::new()
            }
            FormField::Name => {
                let whole = person.name.clone();
                person.name = tidy(cut(&whole, limits::NAME));
                whole
            }
            FormField::Line(key) => {
                let line = person.texts_mut().into_iter().find(|(name, _)| *name == key);
                line.map(|(_, text)| std::mem::take(text)).unwrap_or_default()
            }
            FormField::Tags => std::mem::take(&mut person.tags).join(", "),
            FormField::Phone(place) => taken(&mut person.phones, place),
            FormField::Mail(place) => taken(&mut person.mails, place),
            FormField::Link(place) => taken(&mut person.links, place),
            FormField::Address(place) => {
                let place = place.min(person.addresses.len().saturating_sub(1));
                let address =
                    (place < person.addresses.len()).then(|| person.addresses.remove(place));
                address.map(|it| it.lines().join("\n")).unwrap_or_default()
            }
            // Fields of other forms; a person has none of them.
            FormField::Text | FormField::Label | FormField::Date => String::new(),
        };
        self.add_to_note(&lost);
    }
}

/// A name for a card without one: whatever else tells who it is.
fn stand_in_name(person: &PersonDraft, note: &str) -> String {
    let values = |contacts: &[Contact]| contacts.first().map(|it| it.value.clone());
    let candidates = [
        Some(person.called.clone()),
        Some(person.company.clone()),
        values(&person.mails),
        values(&person.phones),
        note.lines().next().map(str::to_owned),
    ];
    let name = candidates.into_iter().flatten().find(|it| !it.trim().is_empty());
    let name = name.map(|it| tidy(cut(&tidy(&it), limits::NAME)));
    name.filter(|it| !it.is_empty()).unwrap_or_else(|| "?".to_owned())
}

fn taken(contacts: &mut Vec<Contact>, place: usize) -> String {
    let place = place.min(contacts.len().saturating_sub(1));
    if contacts.is_empty() {
        return String::new();
    }
    let contact = contacts.remove(place);
    [contact.label, contact.value].join(" ")
}

fn cut(text: &str, limit: usize) -> &str {
    text.char_indices().nth(limit).map_or(text, |(at, _)| &text[..at])
}

/// A text in pieces of at most so many characters, cut where a line or a word ends if there is one.
fn pieces(text: &str, limit: usize) -> impl Iterator<Item = &str> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        let whole = cut(rest, limit);
        let ends = whole.rfind('\n').or_else(|| whole.rfind(' ')).filter(|at| *at > 0);
        let piece =
            if whole.len() == rest.len() { rest } else { &whole[..ends.unwrap_or(whole.len())] };
        rest = rest[piece.len()..].trim_start();
        (!piece.is_empty()).then_some(piece)
    })
}

/// Everybody there already, by name, with what else tells them apart.
struct Acquaintances {
    by_name: HashMap<String, Vec<HashSet<String>>>,
}

impl Acquaintances {
    fn of(book: &Book) -> Self {
        let mut known = Self { by_name: HashMap::new() };
        book.people().for_each(|person| known.add(&contact_draft(person)));
        known
    }

    fn add(&mut self, person: &PersonDraft) {
        self.by_name.entry(fold(&person.name)).or_default().push(reached_by(person));
    }

    fn has(&self, person: &PersonDraft) -> bool {
        let ways = reached_by(person);
        self.by_name.get(&fold(&person.name)).is_some_and(|same_name| {
            same_name
                .iter()
                .any(|known| known.is_empty() && ways.is_empty() || !known.is_disjoint(&ways))
        })
    }
}

fn contact_draft(person: &Person) -> PersonDraft {
    PersonDraft {
        name: person.name().to_owned(),
        phones: person.phones(),
        mails: person.mails(),
        ..PersonDraft::default()
    }
}

/// The last nine digits of every phone, and every mail address in small letters.
fn reached_by(person: &PersonDraft) -> HashSet<String> {
    let phones = person.phones.iter().map(|phone| {
        let digits: Vec<char> = phone.value.chars().filter(char::is_ascii_digit).collect();
        digits[digits.len().saturating_sub(9)..].iter().collect()
    });
    let mails = person.mails.iter().map(|mail| mail.value.to_lowercase());
    phones.chain(mails).filter(|way: &String| !way.is_empty()).collect()
}

/// The records of everybody who is taken in.
pub(crate) fn records(arrivals: Vec<Arrival>, stamp: Stamp) -> Vec<Record> {
    arrivals
        .into_iter()
        .flat_map(|it| {
            let (id, draft) = it.person;
            let dates = it.occasions.into_iter();
            let dates = dates.map(move |(id, draft)| occasion::new_record(id, &draft, stamp));
            let notes = it.notes.into_iter();
            let notes = notes.map(move |(id, draft)| entry::new_record(id, &draft, stamp));
            std::iter::once(person::new_record(id, &draft, stamp)).chain(dates).chain(notes)
        })
        .collect()
}
