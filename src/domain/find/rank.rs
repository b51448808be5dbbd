//! Which match is better than which.

use super::Field;
use super::matches::Way;
use super::segment::Posting;

/// How good the match of one word is; 0 is best.
pub(super) type Class = u8;

/// Every word is a word of one name, and that name has no more.
pub(super) const FULL_NAME: Class = 0;
/// A whole word of a name.
pub(super) const NAME_WORD: Class = 1;
/// No match at all; also what a person has before anything matched.
pub(super) const NONE: Class = u8::MAX;

const NAME_START: Class = 2;
const OTHER_NAME_START: Class = 3;
const OTHER_WORD: Class = 4;
const OTHER_START: Class = 5;
const INSIDE_NAME: Class = 6;
const INSIDE_OTHER: Class = 7;
const NOTE: Class = 8;
const INSIDE_NOTE: Class = 9;
const TYPO_NAME: Class = 10;
const TYPO_NAME_START: Class = 11;
const TYPO_OTHER: Class = 12;
const SOUNDS_LIKE_NAME: Class = 13;
const SOUNDS_LIKE_RELATIVE: Class = 14;

/// The classes of one way to match, by kind of posting.
pub(super) type Classes = [Class; Posting::KINDS];

/// The classes of every kind of posting, for a way to match.
pub(super) fn classes(way: Way) -> Classes {
    let mut classes = [NONE; Posting::KINDS];
    for (number, field) in Field::ALL.into_iter().enumerate() {
        for first in [false, true] {
            classes[number * 2 + usize::from(first)] = class(way, field, first);
        }
    }
    classes
}

/// How good a match is: its way, its field, and whether it is the first word there.
fn class(way: Way, field: Field, first: bool) -> Class {
    let by_field = |name, other, note| {
        if field == Field::Note {
            note
        } else if field.is_own_name() {
            name
        } else {
            other
        }
    };
    match way {
        Way::Exact => by_field(NAME_WORD, OTHER_WORD, NOTE),
        Way::Start if field == Field::Name && first => NAME_START,
        Way::Start | Way::Middle => by_field(OTHER_NAME_START, OTHER_START, NOTE),
        Way::LastDigits => OTHER_WORD,
        Way::Inside => by_field(INSIDE_NAME, INSIDE_OTHER, INSIDE_NOTE),
        Way::Typo => by_field(TYPO_NAME, TYPO_OTHER, TYPO_OTHER),
        Way::TypoStart => by_field(TYPO_NAME_START, TYPO_OTHER, TYPO_OTHER),
        Way::Sound if field.is_own_name() => SOUNDS_LIKE_NAME,
        Way::Sound if field == Field::Relative => SOUNDS_LIKE_RELATIVE,
        Way::Sound => NONE,
    }
}

/// How good a person matches: less is better. The worst word decides, then all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Score(pub u16);

impl Score {
    const HIDDEN: u16 = 1 << 15;
    /// How many buckets there are.
    pub(super) const BUCKETS: usize = 256;

    /// With one more word.
    pub(super) fn and(self, class: Class) -> Self {
        let sum = (self.0 & 0xFF).saturating_add(u16::from(class)).min(0xFF);
        Self(u16::from(self.worst().max(class)) << 8 | sum)
    }

    /// The class of the word that matches worst.
    pub(super) fn worst(self) -> Class {
        (self.0 >> 8) as Class
    }

    pub(super) fn full_name() -> Self {
        Self(u16::from(FULL_NAME) << 8)
    }

    /// Scores in a lower bucket are better than all in a higher one.
    pub(super) fn bucket(self) -> usize {
        usize::from(self.0 >> 8)
    }

    /// After all that is not hidden.
    pub(super) fn hidden(self) -> Self {
        Self(self.0 | Self::HIDDEN)
    }
}
