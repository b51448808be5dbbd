//! Who may already be in the book under a name that is being added.

use super::Field;
use super::fold::sort_key;
use super::index::Index;
use super::matches::{Level, Matches, Way};
use super::names::names_of;
use super::query::{AskedWord, asked_words};
use super::sort::sort_few;
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
        Name::of(asked.iter().filter_map(|word| word.spellings().next()).collect()),
        Name::of(asked.iter().filter_map(|word| word.spellings().last()).collect()),
    ];
    let mut best: Vec<(f64, PersonId)> = Vec::new();
    for (person, sounding) in candidates(index, &asked) {
        let Some(at) = index.keys.at(person) else { continue };
        let id = PersonId(index.keys.id(person));
        let mut likeness = 0.0;
        for words in names_of(index, at) {
            for form in &forms {
                if sounding || form.may_be_like(&words) {
                    likeness = form.likeness(&Name::of(words.clone())).max(likeness);
                }
            }
        }
        if likeness > 0.0 {
            let before = |it: &(f64, PersonId)| it.0 > likeness || it.0 == likeness && it.1 < id;
            let place = best.iter().take_while(|it| before(it)).count();
            best.insert(place, (likeness, id));
            best.truncate(MOST);
        }
    }
    best.into_iter().map(|(_, id)| id).collect()
}

/// A name that many others are compared with.
#[derive(Debug)]
pub struct Likened(Option<Name>);

impl Likened {
    /// Looks at a name once.
    pub fn new(name: &str) -> Self {
        let key = sort_key(name);
        Self((!key.is_empty()).then(|| Name::of(key.split(' ').collect())))
    }

    /// Whether another name may be the same person's; what counts is in [`Index::doubles`].
    pub fn is_like(&self, other: &str) -> bool {
        let (Some(name), key) = (&self.0, sort_key(other)) else { return false };
        let words: Vec<&str> = key.split(' ').collect();
        // Most others are neither written nor said like it, and need no closer look.
        let may_be = name.may_be_like(&words) || name.may_sound_like(&words);
        !key.is_empty() && may_be && name.likeness(&Name::of(words)) > 0.0
    }
}

/// A name in the forms in which it is compared.
#[derive(Debug)]
struct Name {
    as_given: String,
    in_order: String,
    // The sound keys in the order of `in_order`; empty if one word has none.
    sounds: Vec<u64>,
    // How often each letter comes, by its last six bits.
    letters: [u8; 64],
    length: u32,
}

impl Name {
    fn of(mut words: Vec<&str>) -> Self {
        let as_given = words.join(" ");
        sort_few(&mut words);
        let sounds: Option<Vec<u64>> =
            words.iter().map(|word| sound_key(word).map(u64::from)).collect();
        let mut sounds = sounds.unwrap_or_default();
        sort_few(&mut sounds);
        let mut name =
            Self { as_given, in_order: words.join(" "), sounds, letters: [0; 64], length: 0 };
        for letter in name.as_given.chars() {
            name.length += 1;
            let count = &mut name.letters[letter as usize % 64];
            *count = count.saturating_add(1);
        }
        name
    }

    /// Could the similarity be enough, if all common letters stood in the same order and the first
    /// four at the start? A quick look that spares nearly everybody the comparison.
    fn may_be_like(&self, words: &[&str]) -> bool {
        let mut left = self.letters;
        let mut length = words.len() as u32 - 1;
        // The spaces, and then letter by letter.
        let mut common = length.min(u32::from(left[usize::from(b' ')]));
        for word in words {
            for letter in word.chars() {
                length += 1;
                let count = &mut left[letter as usize % 64];
                if *count > 0 {
                    *count -= 1;
                    common += 1;
                }
            }
        }
        let share = |whole: u32| f64::from(common) / f64::from(whole.max(1));
        let jaro = (share(self.length) + share(length) + 1.0) / 3.0;
        jaro + 0.4 * (1.0 - jaro) >= ALIKE
    }

    /// Whether each word sounds like one of this name: a quick look as well.
    fn may_sound_like(&self, words: &[&str]) -> bool {
        let is_there =
            |word: &&str| sound_key(word).is_some_and(|it| self.sounds.contains(&u64::from(it)));
        words.len() == self.sounds.len() && words.iter().all(is_there)
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
        } else if !self.sounds.is_empty() && self.sounds == other.sounds {
            SAME_SOUNDS
        } else {
            0.0
        }
    }
}

/// Those worth comparing, and whether all words sound alike; else one is the same but for a typo.
fn candidates(index: &Index, asked: &[AskedWord]) -> Vec<(u32, bool)> {
    let mut near = vec![false; index.keys.len()];
    // How many of the words so far sound alike.
    let mut sounding = vec![0_usize; index.keys.len()];
    for (before, word) in asked.iter().enumerate() {
        for (level, is_near) in [(Level::Names, true), (Level::Typos, true), (Level::Sounds, false)]
        {
            for person in named(index, word, level) {
                near[person as usize] |= is_near;
                if sounding[person as usize] == before {
                    sounding[person as usize] += 1;
                }
            }
        }
    }
    let all = asked.len().max(1);
    let candidate = |person: u32| {
        let alike = sounding[person as usize] == all;
        (alike || near[person as usize]).then_some((person, alike))
    };
    (0..index.keys.len() as u32).filter_map(candidate).collect()
}

/// The people who have this as a whole word of their name, as loosely as the level says.
fn named(index: &Index, word: &AskedWord, level: Level) -> Vec<u32> {
    let mut matches = Matches::default();
    matches.add(&index.segments, word, level);
    let mut people = Vec::new();
    let whole = |way| matches!(way, Way::Exact | Way::Typo | Way::Sound);
    matches.each_name(&index.segments, &mut |segment, way, postings| {
        if whole(way) {
            let docs = &index.segments[segment].docs;
            for posting in postings.iter().filter(|it| it.field() != Field::Reading) {
                people.extend_from_slice(docs.people(posting.doc()));
            }
        }
    });
    people
}
