//! What a form holds of an entry.

use crate::domain::draft::{Fault, FieldFault, FormField, tidy, too_long};
use crate::domain::entry::{Ask, Away, EntryKind, When};
use crate::domain::id::{EntryId, OccasionId, PersonId};
use crate::domain::limits;

/// What a form holds of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryDraft {
    /// On whose timeline it stands.
    pub people: Vec<PersonId>,
    /// What kind of thing happened.
    pub kind: EntryKind,
    /// When it happened.
    pub when: When,
    /// What was said or done.
    pub text: String,
    /// Whether it is a major event.
    pub major: bool,
    /// The occasion a greeting is for.
    pub occasion: Option<OccasionId>,
    /// When to ask after it.
    pub ask: Option<Ask>,
    /// The visit on which it was asked.
    pub asked: Option<EntryId>,
    /// When they are away; needed where that is what it says.
    pub away: Option<Away>,
}

impl EntryDraft {
    /// A visit of one person.
    pub fn visit(person: PersonId, when: When) -> Self {
        Self::note(person, EntryKind::Visit, when, String::new())
    }

    /// A note about one person.
    pub fn note(person: PersonId, kind: EntryKind, when: When, text: impl Into<String>) -> Self {
        Self {
            people: vec![person],
            kind,
            when,
            text: text.into(),
            major: false,
            occasion: None,
            ask: None,
            asked: None,
            away: None,
        }
    }

    /// The draft, tidied.
    ///
    /// # Errors
    /// Every fault of every field at once.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        self.text = tidy(&self.text);
        let mut faults = Vec::new();
        if self.kind.needs_text() && self.text.is_empty() {
            faults.push((FormField::Text, Fault::Empty));
        }
        if self.kind == EntryKind::Away {
            // When to ask after it is said by its last day.
            (self.ask, self.away) = (None, self.away.map(|it| Away::between(it.from, it.until)));
            faults.extend(self.away.is_none().then_some((FormField::Date, Fault::Empty)));
        } else {
            self.away = None;
        }
        faults.extend(too_long(&self.text, limits::TEXT).map(|it| (FormField::Text, it)));
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}
