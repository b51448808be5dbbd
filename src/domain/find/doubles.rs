//! Who may already be in the book under a name that is being added.

use super::Field;
use super::index::Index;
use super::matches::{Level, Matches, Way};
use super::names::names_of;
use super::query::{AskedWord, asked_words};
use super::sounds::sound_key;
use crate::domain::id::PersonId;

/// From this similarity (Jaro-Winkler) on, two names may be the same person's.
const ALIKE: f64 = 0.92;
/// How many doubles are named.
const MOST: usize = 3;
/// The likeness of names that have the same words, and of names that only sound alike.
const SAME_WORDS: f64 = 2.0;
const SAME_SOUNDS: f64 = 0.5;

/// The people whose name is likely meant, best first.
pub(super) fn doubles(index: &Index, name: &str) -> Vec<PersonId> {
    let asked = asked_words(name);
    let name = Name::of(asked.iter().filter_map(|word| word.spellings().next()));
    let other = Name::of(asked.iter().filter_map(|word| word.spellings().last()));
    let mut likely: Vec<(f64, PersonId)> = Vec::new();
    for person in candidates(index, &asked) {
        let Some(at) = index.keys.at(person) else { continue };
        let likeness = names_of(index, at).map(|words| {
            let theirs = Name::of(words.into_iter());
            name.likeness(&theirs).max(other.likeness(&theirs))
        });
        let best = likeness.fold(0.0, f64::max);
        if best > 0.0 {
            likely.push((best, PersonId(index.keys.id(person))));
        }
    }
    likely.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    likely.into_iter().take(MOST).map(|(_, id)| id).collect()
}

/// A name in the forms in which it is compared.
struct Name {
    as_given: String,
    in_order: String,
    sounds: Option<Vec<u32>>,
}

impl Name {
    fn of<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut words: Vec<&str> = words.collect();
        let as_given = words.join(" ");
        words.sort_unstable();
        let sounds: Option<Vec<u32>> = words.iter().map(|word| sound_key(word)).collect();
        let sounds = sounds.map(|mut keys| {
            keys.sort_unstable();
            keys
        });
        Self { as_given, in_order: words.join(" "), sounds }
    }

    /// How alike two names are; 0 if not enough.
    fn likeness(&self, other: &Self) -> f64 {
        if self.in_order == other.in_order {
            return SAME_WORDS;
        }
        let as_given = strsim::jaro_winkler(&self.as_given, &other.as_given);
        let similarity = as_given.max(strsim::jaro_winkler(&self.in_order, &other.in_order));
        if similarity >= ALIKE {
            similarity
        } else if self.sounds.is_some() && self.sounds == other.sounds {
            SAME_SOUNDS
        } else {
            0.0
        }
    }
}

/// Those worth comparing: one word is the same but for a typo, or all of them sound alike.
fn candidates(index: &Index, asked: &[AskedWord]) -> Vec<u32> {
    let mut all = Vec::new();
    let mut alike: Option<Vec<u32>> = None;
    for word in asked {
        let near = named(index, word, &[Level::Names, Level::Typos]);
        let mut sounding = named(index, word, &[Level::Sounds]);
        sounding.extend_from_slice(&near);
        all.extend(near);
        if let Some(before) = &alike {
            sounding.retain(|person| before.binary_search(person).is_ok());
        }
        sounding.sort_unstable();
        alike = Some(sounding);
    }
    all.extend(alike.into_iter().flatten());
    all.sort_unstable();
    all.dedup();
    all
}

/// The people who have this as a whole word of their name, as loosely as the levels say.
fn named(index: &Index, word: &AskedWord, levels: &[Level]) -> Vec<u32> {
    let mut matches = Matches::default();
    for level in levels {
        matches.add(&index.segments, word, *level);
    }
    let mut people = Vec::new();
    let whole = |way| matches!(way, Way::Exact | Way::Typo | Way::Sound);
    for (segment, _, postings) in matches.names(&index.segments).filter(|part| whole(part.1)) {
        let docs = &index.segments[segment].docs;
        for posting in postings.iter().filter(|it| it.field() != Field::Reading) {
            people.extend_from_slice(docs.people(posting.doc()));
        }
    }
    people
}
