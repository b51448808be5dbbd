//! Finding somebody, and saying why.

use std::borrow::Cow;

use crate::domain::book::Book;
use crate::domain::book::cards::Card;
use crate::domain::book::kin::{Kinship, relative_of};
use crate::domain::entry::{Facts, When};
use crate::domain::find::{Doc, Field, Hit, How, Snippet, snippet};
use crate::domain::id::{EntryId, PersonId, TieId};
use crate::domain::limits;
use crate::domain::person::Person;

/// Whoever was found, the likeliest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The people, at most [`limits::HITS`].
    pub people: Vec<FoundPerson>,
    /// Whether somebody has just this name, so that nobody new need be added.
    pub exact_name: bool,
    /// Whether nobody was found, and the people are those who have a name like it.
    pub are_doubles: bool,
}

/// Somebody who was found, and why.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FoundPerson {
    /// Who.
    pub id: PersonId,
    /// The name they are greeted by.
    pub name: String,
    /// Where in that name the match is, in bytes.
    pub in_name: Option<std::ops::Range<usize>>,
    /// What matched.
    pub field: Field,
    /// How it matched.
    pub how: How,
    /// The text that matched and where, unless it is the name that is shown anyway.
    pub why: Option<Snippet>,
    /// What they are to whom: to the relative whose name matched, or, if they are light, to the person
    /// on whose card they stand.
    pub kinship: Option<Kinship>,
    /// When they were last here.
    pub last_visit: Option<When>,
}

impl Book {
    /// Finds people by anything that is known of them, in any word order; see
    /// [`crate::domain::find`] for what counts as a match and in which order they come.
    pub fn find(&self, query: &str) -> Found {
        let found = self.index.find(query, limits::HITS, &|id| self.visits(id));
        let exact_name = found.exact_name;
        if found.hits.is_empty() && !query.trim().is_empty() {
            let doubles = self.index.doubles(query);
            let people: Vec<_> = doubles.into_iter().filter_map(|id| self.double(id)).collect();
            return Found { are_doubles: !people.is_empty(), people, exact_name };
        }
        let people = found.hits.iter().filter_map(|hit| self.found_person(hit, query)).collect();
        Found { people, exact_name, are_doubles: false }
    }

    /// Somebody with a name like the one that is being added.
    fn double(&self, id: PersonId) -> Option<FoundPerson> {
        Some(FoundPerson {
            id,
            name: self.person(id)?.greeting_name().to_owned(),
            in_name: None,
            field: Field::Name,
            how: How::SoundsLike,
            why: None,
            kinship: self.person(id).filter(|it| it.is_light()).and_then(|_| self.kinship(id)),
            last_visit: self.last_visit(id),
        })
    }

    fn found_person(&self, hit: &Hit, query: &str) -> Option<FoundPerson> {
        let person = self.person(hit.id)?;
        let name = person.greeting_name().to_owned();
        let texts = self.texts_of(hit);
        // Of several phones or tags, the one that matched.
        let shown = texts.iter().find_map(|text| snippet(text, query));
        let is_name = matches!(hit.field, Field::Name | Field::Called) && texts.contains(&name);
        let in_name = shown.as_ref().filter(|_| is_name).map(|it| it.at.clone());
        let first = || texts.first().map(|text| Snippet { text: text.as_str().into(), at: 0..0 });
        Some(FoundPerson {
            id: hit.id,
            name,
            in_name,
            field: hit.field,
            how: hit.how,
            why: if is_name { None } else { shown.or_else(first) },
            kinship: self.kinship_of_hit(hit, person),
            last_visit: self.last_visit(hit.id),
        })
    }

    fn kinship_of_hit(&self, hit: &Hit, person: &Person) -> Option<Kinship> {
        if hit.field == Field::Relative {
            return self.kinship_by(hit.id, hit.doc);
        }
        person.is_light().then(|| self.kinship(hit.id))?
    }

    /// The texts of the field that matched, as they were written.
    fn texts_of(&self, hit: &Hit) -> Vec<String> {
        if let Some(entry) = self.entry(EntryId(hit.doc)) {
            return vec![entry.text().to_owned()];
        }
        if hit.field == Field::Relative {
            let relative = self.person(relative_of(hit.doc));
            let names = relative.map(|it| [it.name().to_owned(), it.called().to_owned()]);
            return names.into_iter().flatten().filter(|it| !it.is_empty()).collect();
        }
        if let Some(tie) = self.tie(TieId(hit.doc)) {
            return vec![tie.together().to_owned()];
        }
        let texts = self.person(hit.id).map(|it| Card::of(it).texts()).unwrap_or_default();
        let of_field = texts.into_iter().filter(|(field, _)| *field == hit.field);
        of_field.map(|(_, text)| text.into_owned()).collect()
    }
}

/// Everything by which a card can be found.
pub(super) fn card_doc<'a>(card: &Card<'a>) -> Doc<Cow<'a, str>> {
    Doc { key: card.id.0, people: vec![card.id], texts: card.texts(), hidden: !card.is_around }
}

/// What can be found of an entry; `None` when it has no words.
pub(super) fn note_doc(entry: Facts<'_>) -> Option<Doc<Cow<'_, str>>> {
    (!entry.text.is_empty()).then(|| Doc {
        key: entry.id.0,
        people: entry.people,
        texts: vec![(Field::Note, entry.text.into())],
        hidden: false,
    })
}
