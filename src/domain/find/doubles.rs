//! Who may already be in the book under a name that is being added.

use super::Field;
use super::index::Index;
use super::keys::At;
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
    let forms = [
        Name::of(asked.iter().filter_map(|word| word.spellings().next())),
        Name::of(asked.iter().filter_map(|word| word.spellings().last())),
    ];
    let (near, sounding) = candidates(index, &asked);
    let may_be_alike = |person: &u32| forms.iter().any(|form| form.may_be_like(index, *person));
    let mut likely: Vec<(f64, PersonId)> = Vec::new();
    for person in near.into_iter().filter(may_be_alike).chain(sounding) {
        let Some(at) = index.keys.at(person) else { continue };
        let best = forms.iter().map(|form| form.likeness(index, at)).fold(0.0, f64::max);
        if best > 0.0 {
            likely.push((best, PersonId(index.keys.id(person))));
        }
    }
    likely.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    likely.dedup();
    likely.into_iter().take(MOST).map(|(_, id)| id).collect()
}

/// A name in the forms in which it is compared.
struct Name {
    as_given: String,
    in_order: String,
    sounds: Option<Vec<u32>>,
    // How often each letter comes, by its last six bits.
    letters: [u8; 64],
    length: usize,
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
        let mut letters = [0_u8; 64];
        for letter in as_given.chars() {
            let count = &mut letters[letter as usize % 64];
            *count = count.saturating_add(1);
        }
        let length = as_given.chars().count();
        Self { as_given, in_order: words.join(" "), sounds, letters, length }
    }

    /// Is there a name of this person with enough of the same letters to be similar enough? A
    /// quick look that spares nearly everybody the comparison.
    fn may_be_like(&self, index: &Index, person: u32) -> bool {
        let names = index.keys.at(person).map(|at| names_of(index, at));
        names.into_iter().flatten().any(|name| self.highest_similarity(&name) >= ALIKE)
    }

    /// What the similarity would be if all common letters stood in the same order, and the first
    /// four at the start.
    fn highest_similarity(&self, words: &[&str]) -> f64 {
        let mut left = self.letters;
        let (mut common, mut length) = (0_u32, 0_u32);
        let between = words.iter().enumerate().flat_map(|(place, word)| {
            let space = (place > 0).then_some(' ');
            space.into_iter().chain(word.chars())
        });
        for letter in between {
            length += 1;
            let count = &mut left[letter as usize % 64];
            if *count > 0 {
                *count -= 1;
                common += 1;
            }
        }
        let share = |whole: u32| f64::from(common) / f64::from(whole.max(1));
        let jaro = (share(self.length as u32) + share(length) + 1.0) / 3.0;
        jaro + 0.4 * (1.0 - jaro)
    }

    /// The likeness to the most alike name in a document.
    fn likeness(&self, index: &Index, at: At) -> f64 {
        let names = names_of(index, at).map(|words| Self::of(words.into_iter()));
        names.map(|theirs| self.likeness_to(&theirs)).fold(0.0, f64::max)
    }

    /// How alike two names are; 0 if not enough.
    fn likeness_to(&self, other: &Self) -> f64 {
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

/// Those worth comparing: one word is the same but for a typo; or all of them sound alike.
fn candidates(index: &Index, asked: &[AskedWord]) -> (Vec<u32>, Vec<u32>) {
    let mut near = Vec::new();
    let mut sounding: Option<Vec<u32>> = None;
    for word in asked {
        let these = named(index, word, &[Level::Names, Level::Typos]);
        let mut alike = named(index, word, &[Level::Sounds]);
        alike.extend_from_slice(&these);
        near.extend(these);
        if let Some(before) = &sounding {
            alike.retain(|person| before.binary_search(person).is_ok());
        }
        alike.sort_unstable();
        alike.dedup();
        sounding = Some(alike);
    }
    near.sort_unstable();
    near.dedup();
    (near, sounding.unwrap_or_default())
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
