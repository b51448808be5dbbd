//! Where in the segments a word of the query matches, from the strictest way to the loosest.

use std::ops::Range;

use memchr::memmem::Finder;

use super::query::AskedWord;
use super::segment::{Posting, Segment};
use super::typos::each_typo;
use super::{Field, How};

/// How a word matched, the best way first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    Exact,
    Start,
    /// Inside a run of letters of a script without spaces, which is as good as a start.
    Middle,
    LastDigits,
    Inside,
    /// A whole word but for one mistake.
    Typo,
    /// The start of a word but for one mistake.
    TypoStart,
    Sound,
}

impl Way {
    pub(super) const ALL: [Self; 8] = [
        Self::Exact,
        Self::Start,
        Self::Middle,
        Self::LastDigits,
        Self::Inside,
        Self::Typo,
        Self::TypoStart,
        Self::Sound,
    ];

    pub(super) fn how(self) -> How {
        match self {
            Self::Exact => How::Exact,
            Self::Start => How::Start,
            Self::Middle | Self::Inside => How::Inside,
            Self::LastDigits => How::LastDigits,
            Self::Typo | Self::TypoStart => How::Typo,
            Self::Sound => How::SoundsLike,
        }
    }
}

/// How loosely is looked; each level adds to the ones before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Plain,
    Inside,
    Typos,
    Sounds,
}

impl Level {
    pub(super) const ALL: [Self; 4] = [Self::Plain, Self::Inside, Self::Typos, Self::Sounds];
}

/// A run of postings of one segment that matched in one way.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub segment: usize,
    pub way: Way,
    pub postings: Postings,
}

#[derive(Debug, Clone)]
pub(super) enum Postings {
    /// Some of the segment's own.
    Of(Range<usize>),
    /// Made for phones, which have no words.
    Phones(Vec<Posting>),
}

impl Run {
    pub(super) fn postings<'a>(&'a self, segments: &'a [Segment]) -> &'a [Posting] {
        match &self.postings {
            Postings::Of(range) => &segments[self.segment].postings[range.clone()],
            Postings::Phones(postings) => postings,
        }
    }
}

/// All runs that one word of the query matches.
#[derive(Debug, Clone, Default)]
pub(super) struct Matches {
    pub runs: Vec<Run>,
    /// How many postings they have.
    pub count: usize,
}

impl Matches {
    /// Adds what this level finds; says whether that was anything.
    pub(super) fn add(&mut self, segments: &[Segment], word: &AskedWord, level: Level) -> bool {
        let before = self.runs.len();
        for (number, segment) in segments.iter().enumerate() {
            let mut of = OfSegment { all: self, number, segment };
            match level {
                Level::Plain => of.plain(word),
                Level::Inside => of.inside(word),
                Level::Typos => of.typos(word),
                Level::Sounds => of.sounds(word),
            }
        }
        self.runs.len() > before
    }
}

struct OfSegment<'a> {
    all: &'a mut Matches,
    number: usize,
    segment: &'a Segment,
}

impl OfSegment<'_> {
    fn plain(&mut self, word: &AskedWord) {
        for spelling in word.spellings() {
            let lexicon = &self.segment.lexicon;
            let range = lexicon.range(&lexicon.all(), spelling.as_bytes());
            self.exact_and_start(&range, spelling.as_bytes(), Way::Exact, Way::Start);
            if word.unspaced {
                self.within_words(spelling.as_bytes(), Way::Middle);
            }
        }
        if let Some(digits) = word.digits {
            self.phones(Way::LastDigits, |number| digits.are_last_of(number));
        }
    }

    fn inside(&mut self, word: &AskedWord) {
        for spelling in word.spellings().filter(|it| !word.unspaced && it.len() > 1) {
            self.within_words(spelling.as_bytes(), Way::Inside);
        }
        if let Some(digits) = word.digits {
            self.phones(Way::Inside, |number| digits.are_inside(number));
        }
    }

    fn typos(&mut self, word: &AskedWord) {
        if let Some(letters) = &word.letters {
            each_typo(&self.segment.lexicon, letters, &mut |range, meant| {
                self.exact_and_start(range, meant, Way::Typo, Way::TypoStart);
            });
        }
    }

    fn sounds(&mut self, word: &AskedWord) {
        for alike in word.sound.into_iter().flat_map(|key| self.segment.sounding(key)) {
            self.add(&(alike..alike + 1), Way::Sound);
        }
    }

    /// Of words that start with `word`, the first may be the word itself.
    fn exact_and_start(&mut self, range: &Range<u32>, word: &[u8], whole: Way, start: Way) {
        let mut rest = range.clone();
        if let Some(exact) = self.segment.lexicon.exactly(range, word) {
            self.add(&(exact..exact + 1), whole);
            rest.start += 1;
        }
        self.add(&rest, start);
    }

    /// Words that have these letters, but not at their start.
    fn within_words(&mut self, letters: &[u8], way: Way) {
        let lexicon = &self.segment.lexicon;
        let finder = Finder::new(letters);
        let (mut from, mut word) = (0, 0);
        while let Some(found) = finder.find(&lexicon.bytes()[from..]) {
            let at = from + found;
            word = lexicon.word_at(word, at);
            let end = lexicon.start(word + 1);
            let inside = at > lexicon.start(word) && at + letters.len() <= end;
            if inside {
                self.add(&(word..word + 1), way);
            }
            from = if inside { end } else { at + 1 };
        }
    }

    fn phones(&mut self, way: Way, matches: impl Fn(super::phones::Digits) -> bool) {
        let phones = self.segment.phones.iter().zip(&self.segment.phone_docs);
        let those = phones.filter(|(number, _)| matches(**number));
        let postings: Vec<_> =
            those.map(|(_, doc)| Posting::new(*doc, Field::Phone, true)).collect();
        if !postings.is_empty() {
            self.all.count += postings.len();
            let postings = Postings::Phones(postings);
            self.all.runs.push(Run { segment: self.number, way, postings });
        }
    }

    fn add(&mut self, words: &Range<u32>, way: Way) {
        let range = self.segment.postings_of(words);
        if range.is_empty() {
            return;
        }
        self.all.count += range.len();
        // Neighbours in the lexicon are one run.
        if let Some(Run { segment, way: same, postings: Postings::Of(last) }) =
            self.all.runs.last_mut()
            && *segment == self.number
            && *same == way
            && last.end == range.start
        {
            last.end = range.end;
            return;
        }
        let postings = Postings::Of(range);
        self.all.runs.push(Run { segment: self.number, way, postings });
    }
}
