//! Where in the segments a word of the query matches, from the strictest way to the loosest.

use std::ops::Range;

use super::phones::Digits;
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
    /// Whole words and starts, in people's names only.
    Names,
    /// Whole words and starts everywhere, last digits of phones.
    Plain,
    Inside,
    Typos,
    Sounds,
}

/// Some words of one segment that matched in one way.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub segment: usize,
    pub way: Way,
    pub words: Range<u32>,
}

/// Phones of one segment that matched in one way.
#[derive(Debug, Clone)]
pub(super) struct Phones {
    segment: usize,
    way: Way,
    postings: Vec<Posting>,
}

/// All that one word of the query matches.
#[derive(Debug, Clone, Default)]
pub(super) struct Matches {
    pub runs: Vec<Run>,
    phones: Vec<Phones>,
}

/// Takes postings of one segment that matched in one way: the segment's number, the way, and them.
pub(super) type Take<'t> = &'t mut dyn FnMut(usize, Way, &[Posting]);

impl Matches {
    /// Adds what this level finds; says whether that was anything.
    pub(super) fn add(&mut self, segments: &[Segment], word: &AskedWord, level: Level) -> bool {
        let before = self.runs.len() + self.phones.len();
        for (number, segment) in segments.iter().enumerate() {
            let mut of = OfSegment { all: self, number, segment };
            match level {
                Level::Names => of.plain(word),
                Level::Plain => of.last_digits(word),
                Level::Inside => of.inside(word),
                Level::Typos => of.typos(word),
                Level::Sounds => of.sounds(word),
            }
        }
        level == Level::Plain || self.runs.len() + self.phones.len() > before
    }

    /// Gives the postings in people's names that matched.
    pub(super) fn each_name(&self, segments: &[Segment], take: Take<'_>) {
        for it in &self.runs {
            take(it.segment, it.way, segments[it.segment].names.of(&it.words));
        }
    }

    /// Gives the postings elsewhere that matched.
    pub(super) fn each_other(&self, segments: &[Segment], take: Take<'_>) {
        for it in &self.runs {
            take(it.segment, it.way, segments[it.segment].others.of(&it.words));
        }
        for it in &self.phones {
            take(it.segment, it.way, &it.postings);
        }
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
    }

    fn last_digits(&mut self, word: &AskedWord) {
        if let Some(digits) = word.digits {
            self.phones(Way::LastDigits, |phones, found| digits.each_last(phones, found));
        }
    }

    fn inside(&mut self, word: &AskedWord) {
        for spelling in word.spellings().filter(|it| !word.unspaced && it.len() > 1) {
            self.within_words(spelling.as_bytes(), Way::Inside);
        }
        if let Some(digits) = word.digits {
            self.phones(Way::Inside, |phones, found| digits.each_inside(phones, found));
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
        let segment = self.segment;
        segment.lexicon.each_inside(letters, &mut |word| self.add(&(word..word + 1), way));
    }

    fn phones(&mut self, way: Way, each: impl Fn(&[Digits], &mut dyn FnMut(usize))) {
        let mut postings = Vec::new();
        each(&self.segment.phones, &mut |place| {
            postings.push(Posting::new(self.segment.phone_docs[place], Field::Phone, true));
        });
        if !postings.is_empty() {
            self.all.phones.push(Phones { segment: self.number, way, postings });
        }
    }

    fn add(&mut self, words: &Range<u32>, way: Way) {
        if words.is_empty() {
            return;
        }
        // Neighbours in the lexicon are one run.
        if let Some(last) = self.all.runs.last_mut()
            && last.segment == self.number
            && last.way == way
            && last.words.end == words.start
        {
            last.words.end = words.end;
            return;
        }
        self.all.runs.push(Run { segment: self.number, way, words: words.clone() });
    }
}
