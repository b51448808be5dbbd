//! What of a text is shown under a hit, and which part of it matched.

use std::ops::Range;

use super::fold::fold_letter;
use super::lexicon::{Lexicon, place_inside};
use super::matches::Way;
use super::phones::{AskedDigits, Digits, dialled};
use super::query::{AskedWord, asked_words, phone_digits};
use super::script::is_word_letter;
use super::sounds::sound_key;
use super::typos::each_typo;
use super::words::{Splitter, Word};

/// The longest text that is shown, in characters.
const LONGEST: usize = 80;
/// How many characters are shown before the match, if the text must be cut there.
const BEFORE: usize = 24;

/// A piece of a text with the part that matched.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Snippet {
    /// The text, or at most 80 characters of it, with `…` where it was cut; in one line.
    pub text: Box<str>,
    /// The part of `text` that matched, in bytes at letter boundaries.
    pub at: Range<usize>,
}

/// Shows where in an original text the query matches best; `None` if it does not.
///
/// A whole word is better than the start of one, that is better than the inside, then digits of a
/// phone number, typos and names that sound alike; the first of equals.
pub fn snippet(original: &str, query: &str) -> Option<Snippet> {
    let asked = asked_words(query);
    let digits = || {
        let words = asked.iter().filter_map(|word| word.digits);
        phone_digits(query).into_iter().chain(words).find_map(|it| digits_at(original, it))
    };
    let strict = || best_word(original, &asked, strict_match);
    let at = if asked.len() > 1 && phone_digits(query).is_some() {
        digits().or_else(strict)
    } else {
        strict().or_else(digits)
    };
    at.or_else(|| best_word(original, &asked, loose_match)).map(|at| cut(original, at))
}

type Match = Option<(Way, Range<usize>)>;

/// The place of the best match of any asked word in any word of the text.
fn best_word(
    original: &str,
    asked: &[AskedWord],
    match_of: fn(&str, &Word, &AskedWord) -> Match,
) -> Option<Range<usize>> {
    let mut best: Match = None;
    Splitter::default().split(original, true, &mut |word| {
        for (way, at) in asked.iter().filter_map(|asked| match_of(original, &word, asked)) {
            if best.as_ref().is_none_or(|(so_far, _)| way < *so_far) {
                best = Some((way, at));
            }
        }
    });
    best.map(|(_, at)| at)
}

/// The whole word, its start, or inside it.
fn strict_match(original: &str, word: &Word, asked: &AskedWord) -> Match {
    let match_of = |spelling: &str| {
        let wanted = spelling.as_bytes();
        let start =
            if word.bytes.starts_with(wanted) { 0 } else { place_inside(word.bytes, wanted)? };
        let way = match start {
            0 if spelling.len() == word.text().len() => Way::Exact,
            0 => Way::Start,
            _ => Way::Inside,
        };
        let folded = start..start + spelling.len();
        Some((way, part(original, word, folded)))
    };
    asked.spellings().filter_map(match_of).min_by_key(|(way, _)| *way)
}

/// A typo, or a word that sounds alike.
fn loose_match(_: &str, word: &Word, asked: &AskedWord) -> Match {
    let mut typo = None;
    if let Some(letters) = &asked.letters {
        let mut lexicon = Lexicon::default();
        lexicon.push(word.text().as_bytes());
        each_typo(&lexicon, letters, &mut |range, meant| {
            let whole = lexicon.exactly(range, meant).is_some();
            let way = if whole { Way::Typo } else { Way::TypoStart };
            typo = Some(typo.map_or(way, |so_far: Way| so_far.min(way)));
        });
    }
    let sounds = || asked.sound.is_some() && asked.sound == sound_key(word.text());
    let way = typo.or_else(|| sounds().then_some(Way::Sound));
    way.map(|way| (way, word.at.clone()))
}

/// The part of a word from which these folded bytes came.
fn part(original: &str, word: &Word, folded: Range<usize>) -> Range<usize> {
    let mut part = word.at.clone();
    let mut buffer = String::new();
    for (place, letter) in original[word.at.clone()].char_indices() {
        let at = word.at.start + place;
        let before = buffer.len();
        fold_letter(letter, &mut buffer);
        if buffer[before..].chars().any(|it| !is_word_letter(it)) {
            // The hyphen between joined words.
            buffer.truncate(before);
        }
        if before <= folded.start {
            part.start = at;
        }
        // Marks belong to the letter before them.
        if before < folded.end || buffer.len() == before {
            part.end = at + letter.len_utf8();
        } else {
            break;
        }
    }
    // Of the other spelling, and of signs, the whole word is shown.
    if buffer.as_bytes().starts_with(&word.bytes[..folded.end]) { part } else { word.at.clone() }
}

/// Where the digits asked for stand in a phone number; all of it if only that matches.
fn digits_at(original: &str, asked: AskedDigits) -> Option<Range<usize>> {
    let number = Digits::of(original);
    if !asked.are_in(number) {
        return None;
    }
    let mut places = Vec::new();
    dialled(original, &mut |at, digit| places.push((at, digit)));
    let run = asked.digits().find_map(|digits| {
        let is_it =
            |run: &&[(Range<usize>, u32)]| run.iter().map(|it| it.1).eq(digits.iter().copied());
        places.windows(digits.len()).rfind(is_it)
    });
    let run = run.unwrap_or(&places);
    Some(run.first()?.0.start..run.last()?.0.end)
}

/// Cuts a long text to a line around the match.
fn cut(original: &str, at: Range<usize>) -> Snippet {
    let count = original.chars().count();
    let before = original[..at.start].chars().count();
    let (from, to) = if count <= LONGEST {
        (0, count)
    } else {
        let latest = count - LONGEST;
        let from = before.saturating_sub(BEFORE).min(latest);
        (from, from + LONGEST)
    };
    let byte = |place: usize| original.char_indices().nth(place).map_or(original.len(), |it| it.0);
    let mut text = String::new();
    let (mut from, mut to) = (byte(from), byte(to));
    if from > 0 {
        text.push('…');
        from = after(original, from);
    }
    if to < original.len() {
        to = original[..to].char_indices().next_back().map_or(to, |it| it.0);
    }
    let end = at.end.min(to);
    let start = text.len() + at.start - from;
    text.extend(
        original[from..to]
            .chars()
            .map(|it| if it.is_control() && it.len_utf8() == 1 { ' ' } else { it }),
    );
    if to < original.len() {
        text.push('…');
    }
    Snippet { text: text.into_boxed_str(), at: start..start + (end - at.start) }
}

/// The place of the next letter.
fn after(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(0, char::len_utf8)
}
