//! Making whatever comes fit the book: what has no room in its field goes into the note.

use crate::domain::arrival::Incoming;
use crate::domain::contact::Contact;
use crate::domain::draft::{Fault, FieldFault, FormField, PersonDraft, distinct, tidy, too_long};
use crate::domain::limits;
use crate::domain::occasion::OccasionKind;
use crate::domain::person::LIMIT;

use super::gain::BIRTHDAY;
use super::pieces::cut;
use super::related;

impl Incoming {
    /// The same person in a shape the book takes: what does not fit its field goes into the note,
    /// so that nothing is lost.
    pub(super) fn mended(mut self) -> Self {
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
        let (ties, lost) = related::mended(std::mem::take(&mut self.ties));
        self.ties = ties;
        lost.iter().for_each(|it| self.add_to_note(it));
        self.note = tidy(&self.note);
        self
    }

    /// A date of one's own whose name is missing or too long for it goes into the note, and so does
    /// a second birthday.
    fn mend_dates(&mut self) {
        let tidied = std::mem::take(&mut self.dates).into_iter();
        let mut others = Vec::new();
        for (kind, label, date) in distinct(tidied.map(|(kind, it, date)| (kind, tidy(&it), date)))
        {
            let is_birthday = kind == OccasionKind::Birthday;
            let is_second = is_birthday && self.dates.iter().any(|it| it.0 == kind);
            let named = kind != OccasionKind::Own || !label.is_empty();
            if is_second {
                others.push(([BIRTHDAY, ": "].concat(), date));
            } else if named && too_long(&label, limits::NAME).is_none() {
                self.dates.push((kind, label, date));
            } else {
                others.push((label, date));
            }
        }
        for (label, date) in others {
            self.add_to_note(&[label.trim(), &date.to_string()].join(" "));
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
            FormField::Line(LIMIT) => {
                person.limit.take().map(|days| days.to_string()).unwrap_or_default()
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
