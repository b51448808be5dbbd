//! What was typed, made ready for looking.

use super::fold;
use super::phones::AskedDigits;
use super::script::is_unspaced;
use super::sounds::sound_key;
use super::typos::IDEOGRAPHS;
use super::words::{Spelling, Splitter};

/// Words of a query that count; more are overlooked, so that no pasted text takes long.
const MOST_WORDS: usize = 16;
/// Bytes of a query that count.
const MOST_BYTES: usize = 400;
/// Letters a word must have before a typo in it is forgiven.
const TYPO_LETTERS: usize = 4;
/// The longest word, in letters, in which a typo is forgiven.
const LONGEST_TYPO: usize = 40;

/// One word that must match.
#[derive(Debug, Clone, Default)]
pub(super) struct AskedWord {
    /// As typed, folded, then the other way to write it; none if only digits are asked for.
    pub spellings: Vec<String>,
    /// To be looked for in phone numbers.
    pub digits: Option<AskedDigits>,
    /// May it begin inside a run of letters, because its script has no spaces?
    pub unspaced: bool,
    /// Its letters, if a typo in it is to be forgiven.
    pub letters: Option<Vec<char>>,
    pub sound: Option<u32>,
}

impl AskedWord {
    fn new(word: &str) -> Self {
        let letters: Vec<char> = word.chars().collect();
        let spaced = !letters.iter().copied().any(is_unspaced);
        let forgiving = (TYPO_LETTERS..=LONGEST_TYPO).contains(&letters.len())
            && !letters.iter().any(|it| it.is_ascii_digit() || *it >= IDEOGRAPHS);
        let digits = word.bytes().all(|byte| byte.is_ascii_digit());
        Self {
            digits: if digits { AskedDigits::of(word) } else { None },
            unspaced: !spaced,
            letters: forgiving.then_some(letters),
            sound: sound_key(word),
            spellings: vec![word.to_owned()],
        }
    }

    /// Both spellings, the one typed first.
    pub(super) fn spellings(&self) -> impl Iterator<Item = &str> {
        self.spellings.iter().map(String::as_str)
    }
}

/// The ways to read a query, in the order in which they are tried until one finds somebody.
///
/// Digits with spaces, dashes and brackets between them are one phone number first, and words only
/// if no number has them. An empty query has no reading.
pub(super) fn readings(query: &str) -> Vec<Vec<AskedWord>> {
    let mut end = query.len().min(MOST_BYTES);
    while !query.is_char_boundary(end) {
        end -= 1;
    }
    let query = &query[..end];
    let words = asked_words(query);
    let mut readings = Vec::new();
    if words.len() > 1
        && let Some(digits) = phone_digits(query)
    {
        readings.push(vec![AskedWord { digits: Some(digits), ..AskedWord::default() }]);
    }
    if !words.is_empty() {
        readings.push(words);
    }
    readings
}

/// The words of a query.
pub(super) fn asked_words(query: &str) -> Vec<AskedWord> {
    let mut words: Vec<AskedWord> = Vec::new();
    Splitter::default().split(query, false, &mut |word| match word.spelling {
        Spelling::Own if words.len() < MOST_WORDS => words.push(AskedWord::new(word.text())),
        Spelling::Own | Spelling::Joined => {}
        Spelling::Second => {
            if let Some(last) = words.last_mut() {
                last.spellings.push(word.text().to_owned());
            }
        }
    });
    words
}

/// The digits of a text that is nothing but a phone number.
pub(super) fn phone_digits(text: &str) -> Option<AskedDigits> {
    let is_phone = |letter| matches!(letter, '0'..='9' | ' ' | '+' | '-' | '/' | '(' | ')' | '.');
    fold(text).chars().all(is_phone).then(|| AskedDigits::of(text)).flatten()
}
