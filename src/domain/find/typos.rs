//! Words with one letter wrong, missing, too much, or two neighbours swapped.
//!
//! That is a distance of one by F. J. Damerau, "A technique for computer detection and correction
//! of spelling errors", Communications of the ACM 7 (1964). The lexicon is in order, so all words
//! that begin with the letters before the mistake are one range, in which the letters after it are
//! looked up: no other word is touched.

use std::ops::Range;

use super::lexicon::Lexicon;

/// From here on a letter is a syllable or a word, and there are too many to try each.
pub(super) const IDEOGRAPHS: char = '\u{2E80}';

/// Gives `found` every range of words that start with the asked letters but for one mistake, each
/// with the letters as they should have been.
pub(super) fn each_typo(
    lexicon: &Lexicon,
    asked: &[char],
    found: &mut dyn FnMut(&Range<u32>, &[u8]),
) {
    let mut within = lexicon.all();
    for at in 0..asked.len() {
        let before = &asked[..at];
        let mut typo = Typo { lexicon, before, buffer: String::new(), found };
        typo.look_up(&within, None, &asked[at + 1..]);
        if let Some((second, rest)) = asked[at + 1..].split_first()
            && *second != asked[at]
        {
            let swapped: Vec<char> = [asked[at]].iter().chain(rest).copied().collect();
            typo.look_up(&within, Some(*second), &swapped);
        }
        typo.other_letters(&within, &asked[at..]);
        within = lexicon.range(&within, text(&asked[..=at]).as_bytes());
        if within.is_empty() {
            return;
        }
    }
}

fn text(letters: &[char]) -> String {
    letters.iter().collect()
}

struct Typo<'a> {
    lexicon: &'a Lexicon,
    before: &'a [char],
    buffer: String,
    found: &'a mut dyn FnMut(&Range<u32>, &[u8]),
}

impl Typo<'_> {
    /// Looks up the letters before the mistake, one more if any, and the rest.
    fn look_up(&mut self, within: &Range<u32>, letter: Option<char>, rest: &[char]) {
        self.buffer.clear();
        self.buffer.extend(self.before.iter().copied().chain(letter).chain(rest.iter().copied()));
        let range = self.lexicon.range(within, self.buffer.as_bytes());
        if !range.is_empty() {
            (self.found)(&range, self.buffer.as_bytes());
        }
    }

    /// Tries every letter that stands at this place in any word: instead of the one typed, and
    /// before it.
    fn other_letters(&mut self, within: &Range<u32>, asked: &[char]) {
        let length: usize = self.before.iter().map(|letter| letter.len_utf8()).sum();
        let mut rest = within.clone();
        while !rest.is_empty() {
            let Some(letter) = letter_at(self.lexicon.word(rest.start), length) else {
                // The word ends where the mistake would be.
                rest.start += 1;
                continue;
            };
            if letter >= IDEOGRAPHS {
                return;
            }
            let start: String = self.before.iter().copied().chain([letter]).collect();
            let those = self.lexicon.range(&rest, start.as_bytes());
            if letter != asked[0] {
                self.look_up(&those, Some(letter), &asked[1..]);
                self.look_up(&those, Some(letter), asked);
            }
            rest.start = those.end;
        }
    }
}

fn letter_at(word: &[u8], at: usize) -> Option<char> {
    std::str::from_utf8(word.get(at..)?).ok()?.chars().next()
}
