//! Whom a file says somebody is tied to, and whether a card says so already.

use serde::{Deserialize, Serialize};

use crate::domain::book::{Book, Relation};
use crate::domain::draft::tidy;
use crate::domain::id::PersonId;
use crate::domain::limits::{NAME, PER_PERSON};
use crate::domain::tie::Role;

use super::gain::{Card, is_alike, noted_names};
use super::pieces::cut;
use super::uid::{has_uid, is_worldwide, own_id, uids_in};

/// Somebody whom a file names as a relative, a friend or the like of the one of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Related {
    /// What they are to the one of the card.
    pub role: Role,
    /// The owner's own word for that, where the role is her own.
    pub word: String,
    /// Their name.
    pub name: String,
    /// What other programs call their card, where it came with the file; else empty.
    pub uid: String,
}

impl Related {
    /// Somebody by name alone.
    pub fn named(role: Role, name: impl Into<String>) -> Self {
        Self { role, word: String::new(), name: name.into(), uid: String::new() }
    }

    /// Whether another program names their card so that nobody else's is meant.
    pub(super) fn names_a_card(&self) -> bool {
        is_worldwide(&self.uid)
    }

    /// In a shape that the book takes; what does not fit is a line for the note.
    fn mended(mut self) -> Result<Self, String> {
        let whole = [tidy(&self.word), tidy(&self.name)].join(" ").trim().to_owned();
        (self.word, self.name) = (tidy(&self.word), tidy(&self.name));
        if self.role != Role::Own {
            self.word.clear();
        } else if self.word.is_empty() {
            self.role = Role::Relative;
        }
        let fits = [&self.word, &self.name].iter().all(|it| cut(it, NAME).len() == it.len());
        if fits && !self.name.is_empty() { Ok(self) } else { Err(whole) }
    }

    /// Whether a tie in which somebody is this, or is called so, says all that this one does.
    /// Whoever is a partner is no spouse besides; and whoever is tied in any way is related.
    pub(super) fn is_said_by(&self, role: Role, word: &str) -> bool {
        match self.role {
            Role::Relative => true,
            Role::Own => role == Role::Own && is_alike(word, &self.word),
            ours if ours.place() == role.place() => role.is_exact() || !ours.is_exact(),
            ours => ours.is_couple() && role.is_couple(),
        }
    }

    /// Whether a tie would say all of it with another word.
    pub(super) fn refines(&self, role: Role, word: &str) -> bool {
        match self.role {
            Role::Own => role == Role::Own && word.is_empty(),
            ours => ours.place() == role.place() && ours.is_exact() && !role.is_exact(),
        }
    }
}

/// Those of a file that the book takes, none of them twice, and what becomes a note instead.
pub(super) fn mended(all: Vec<Related>) -> (Vec<Related>, Vec<String>) {
    let (mut kept, mut lost) = (Vec::new(), Vec::new());
    for one in all {
        match one.mended() {
            Ok(one) if kept.contains(&one) => {}
            Ok(one) if kept.len() < PER_PERSON => kept.push(one),
            Ok(one) => lost.push([one.word, one.name].join(" ").trim().to_owned()),
            Err(line) => lost.push(line),
        }
    }
    (kept, lost)
}

/// A tie that a card has, or that was refused for it, as what comes in is compared with it.
#[derive(Debug, Clone)]
pub(super) struct Known {
    role: Role,
    word: String,
    names: Vec<String>,
    uids: Vec<String>,
    id: Option<PersonId>,
    is_light: bool,
    is_refused: bool,
}

impl Known {
    /// A tie of somebody in the book.
    pub(super) fn of(book: &Book, relation: &Relation) -> Option<Self> {
        let person = book.person(relation.to)?;
        let entries = book.timeline(relation.to).into_iter().filter_map(|it| book.entry(it));
        let noted = entries.flat_map(|it| {
            let names = noted_names(it.text()).map(str::to_owned);
            names.collect::<Vec<_>>()
        });
        Some(Self {
            role: relation.role,
            word: relation.word.clone(),
            names: noted.chain([person.name().to_owned()]).collect(),
            uids: uids_in(person.foreign()).chain([person.uid()]).map(str::to_owned).collect(),
            id: Some(relation.to),
            is_light: person.is_light(),
            is_refused: relation.tie.is_refused(),
        })
    }

    /// A tie that comes with the same file.
    pub(super) fn of_newcomer(said: &Related) -> Self {
        Self {
            role: said.role,
            word: said.word.clone(),
            names: vec![said.name.clone()],
            uids: vec![said.uid.clone()],
            id: None,
            is_light: false,
            is_refused: false,
        }
    }

    fn says(&self, said: &Related) -> bool {
        let is_named = self.names.iter().any(|it| is_alike(it, &said.name));
        let is_called = match self.id {
            // Whoever comes with the file may yet be another card, or none; and what is said of them
            // may yet be said by another tie.
            None => {
                let is_same = (self.role, &self.word) == (said.role, &said.word);
                is_same && is_named && self.uids.contains(&said.uid)
            }
            Some(id) if said.names_a_card() => {
                let has_uid = own_id(&said.uid) == Some(id) || self.uids.contains(&said.uid);
                has_uid || self.is_light && is_named
            }
            Some(_) => is_named,
        };
        let is_refused = self.is_refused && self.role.kind() == said.role.kind();
        is_called && (is_refused || said.is_said_by(self.role, &self.word))
    }
}

/// Those whom a card says nothing of yet. Nobody is a relative of themselves.
pub(super) fn unsaid<'a>(
    card: Card<'a>,
    theirs: &'a [Related],
) -> impl Iterator<Item = &'a Related> {
    let is_own = move |it: &Related| {
        let is_noted = |line: &String| noted_names(line).any(|name| is_alike(name, &it.name));
        let is_named = || {
            let sketch = card.sketch;
            is_alike(&sketch.draft.name, &it.name)
                || sketch.lines(card.book, card.id).iter().any(is_noted)
        };
        if it.names_a_card() { has_uid(card, &it.uid) } else { is_named() }
    };
    let is_said =
        move |it: &Related| card.sketch.ties(card.book, card.id).iter().any(|our| our.says(it));
    theirs.iter().filter(move |it| !is_own(it) && !is_said(it))
}
