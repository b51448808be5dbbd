//! How hard a passphrase is to guess, roughly: enough for a hint beside a box.
//!
//! A passphrase falls into pieces, and each counts some bits; one bit more doubles the guesses. What
//! a guesser tries first counts little: the most common passwords, rows of keys, years, what came
//! before. A word counts as one of two thousand, whatever it is, because people choose words they
//! use; so random letters without digits between them count for less than they are worth.
//!
//! Limitations: it knows no names, no proverbs and no songs, and takes their words for unrelated.

use std::collections::BTreeSet;
use std::iter::zip;

/// How hard it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// It has fewer than [`LEAST`] characters.
    TooShort,
    /// Whoever has the file and a few machines guesses it.
    Weak,
    /// It keeps the curious off, but nobody with money and time.
    Fair,
    /// Guessing it takes a lifetime.
    Strong,
}

/// Characters that a passphrase has at least.
pub const LEAST: usize = 8;

/// From here on it is fair. The key of a sealed file takes a machine about a tenth of a second, so a
/// thousand machines try 2¹³ a second, and have tried so many in a week.
const FAIR: u32 = 32;
/// From here on it is strong: the same machines take two thirds of a century. Four words have it.
const STRONG: u32 = 44;

/// A word: one of two thousand.
const WORD: u32 = 11;
/// Letters that a word has without being worth more.
const LONG_WORD: u32 = 8;
/// A common password, a row of keys, or one key held down.
const TRIED_FIRST: u32 = 6;
/// A piece that came before.
const AGAIN: u32 = 1;
/// A year of this century or the last.
const YEAR: u32 = 7;
/// A date in digits, whatever the order.
const DATE: u32 = 15;
/// A mark that is neither letter, digit nor space.
const MARK: u32 = 4;

/// What is tried first, in the languages we speak.
const COMMON: &str = "password passwort passwords motdepasse contraseña contrasena clave secret \
    geheim secreto qwerty qwertz azerty 1234 12345 123456 1234567 12345678 123456789 1234567890 \
    123 111111 123123 000000 654321 666666 121212 112233 1q2w3e4r 1qaz2wsx abc123 letmein welcome \
    willkommen bienvenue bienvenido hello hallo bonjour hola iloveyou love liebe amour amor \
    teamo tequiero jetaime schatz schatzi darling princess prinzessin princesse princesa dragon \
    monkey sunshine soleil doudou loulou football fussball futbol baseball superman batman master \
    admin administrator login user test shop laden boutique tienda byname changeme whatever \
    trustno1 starwars estrella مرحبا حبيبي حبيبتي السلام الله محمد";

/// Rows of keys and letters, as a finger or a child goes along them.
const ROWS: [&str; 14] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "qsdfghjklm",
    "zxcvbnm",
    "yxcvbnm",
    "wxcvbn",
    "ضصثقفغعهخحجد",
    "شسيبلاتنمكط",
    "ئءؤرلاىةوزظ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
];

/// Keys in a row that are no accident.
const ROW: usize = 4;

/// Estimates it. White space around it does not count, as it does not where it is used.
pub fn strength(passphrase: &str) -> Strength {
    let passphrase: Vec<char> = passphrase.trim().chars().collect();
    if passphrase.len() < LEAST {
        return Strength::TooShort;
    }
    match bits(&passphrase) {
        0..FAIR => Strength::Weak,
        FAIR..STRONG => Strength::Fair,
        STRONG.. => Strength::Strong,
    }
}

fn bits(written: &[char]) -> u32 {
    let small: Vec<char> = written.iter().map(|it| small(*it)).collect();
    let once = &small[..period(&small)];
    let mut bits = if once.len() < small.len() { AGAIN } else { 0 };
    let mut before = BTreeSet::new();
    let mut at = 0;
    while at < once.len() {
        let (length, worth) = piece(&once[at..]);
        let is_new = before.insert(&once[at..at + length]);
        bits += if is_new { worth } else { worth.min(AGAIN) };
        bits += capitals(&written[at..at + length]);
        at += length;
    }
    bits
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// After how many characters the text begins again, and nothing else comes.
fn period(text: &[char]) -> usize {
    let is_period =
        |it: &usize| text.len().is_multiple_of(*it) && text[*it..] == text[..text.len() - it];
    (1..text.len()).find(is_period).unwrap_or(text.len())
}

/// How long the first piece is, and what it is worth.
fn piece(text: &[char]) -> (usize, u32) {
    let first = text[0];
    let tried = common(text).max(row(text)).max(held_down(text));
    if 0 < tried {
        return (tried, TRIED_FIRST);
    }
    if first.is_alphabetic() {
        let length = run(text, char::is_alphabetic);
        return (length, word(count(length)));
    }
    if first.is_ascii_digit() {
        let length = run(text, |it| it.is_ascii_digit());
        return (length, number(&text[..length]));
    }
    (1, if first.is_whitespace() { 0 } else { MARK })
}

/// How many characters of the start are like this.
fn run(text: &[char], is_like: impl Fn(char) -> bool) -> usize {
    text.iter().take_while(|it| is_like(**it)).count()
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX >> 8)
}

/// Letters of one word, or of none: a few letters count each, many more a little.
fn word(letters: u32) -> u32 {
    (letters * 4).min(WORD) + letters.saturating_sub(LONG_WORD) * 2
}

/// Digits that may be a year or a date.
fn number(digits: &[char]) -> u32 {
    let is_year =
        digits.len() == 4 && [['1', '9'], ['2', '0']].iter().any(|it| digits.starts_with(it));
    if is_year {
        return YEAR;
    }
    let length = count(digits.len());
    let beyond = length.saturating_sub(8) * 10 / 3;
    (length * 10 / 3).min(DATE) + beyond
}

/// Capitals are mostly the first letter; anywhere else they are a little more.
fn capitals(piece: &[char]) -> u32 {
    let later = piece.iter().skip(1).any(|it| it.is_uppercase());
    if later { 2 } else { u32::from(piece[0].is_uppercase()) }
}

/// How long the common password is that stands here, as a whole word.
fn common(text: &[char]) -> usize {
    let ends = |length: &usize| text.get(*length).is_none_or(|it| !it.is_alphabetic());
    let lengths = COMMON.split_whitespace().map(|it| along(it.chars(), text));
    zip(COMMON.split_whitespace(), lengths)
        .filter(|(word, length)| word.chars().count() == *length)
        .map(|(_, length)| length)
        .filter(ends)
        .max()
        .unwrap_or(0)
}

/// How many characters of the start are those of a word, digits and marks taken for the letters that
/// they look like.
fn along(word: impl Iterator<Item = char>, text: &[char]) -> usize {
    zip(word, text).take_while(|(a, b)| plain(*a) == plain(**b)).count()
}

fn plain(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// How many keys of a row are pressed here, one beside the other; nought when it may be an accident.
fn row(text: &[char]) -> usize {
    let there = ROWS.iter().map(|row| along_row(row.chars(), text));
    let back = ROWS.iter().map(|row| along_row(row.chars().rev(), text));
    there.chain(back).filter(|length| ROW <= *length).max().unwrap_or(0)
}

fn along_row(row: impl Iterator<Item = char>, text: &[char]) -> usize {
    let row = row.skip_while(|it| *it != text[0]);
    zip(row, text).take_while(|(a, b)| a == *b).count()
}

/// How often the first character comes at once; nought when that may be an accident.
fn held_down(text: &[char]) -> usize {
    let length = run(text, |it| it == text[0]);
    if 2 < length { length } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_nobody_said_before_are_better_than_tricks() {
        for (passphrase, expected) in [
            ("", Strength::TooShort),
            ("        ", Strength::TooShort),
            ("  aB3$xY9  ", Strength::TooShort),
            ("password", Strength::Weak),
            ("P4$$w0rd!", Strength::Weak),
            ("Password1985!", Strength::Weak),
            ("Passwort passwort", Strength::Weak),
            ("contraseña 123", Strength::Weak),
            ("حبيبي 1234", Strength::Weak),
            ("qwertzuiop", Strength::Weak),
            ("9876543210", Strength::Weak),
            ("mlkjhgfdsq", Strength::Weak),
            ("aaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength::Weak),
            ("17.04.1985", Strength::Weak),
            ("17041985", Strength::Weak),
            ("Fred1985", Strength::Weak),
            ("tulip tulip tulip tulip tulip", Strength::Weak),
            ("tulip lantern", Strength::Weak),
            ("tulip lantern gravel", Strength::Fair),
            ("Tulpe Laterne Kies", Strength::Fair),
            ("tulip lantern gravel spoon", Strength::Strong),
            ("tulip-lantern-gravel-spoon", Strength::Strong),
            ("توليب فانوس حصى ملعقة", Strength::Strong),
            ("fKw9zQ2mXr7tBn4LpVs8", Strength::Strong),
            ("90210 48151 62342 77125", Strength::Strong),
        ] {
            assert_eq!(strength(passphrase), expected, "{passphrase}");
        }
    }

    #[test]
    fn a_piece_is_worth_what_a_guesser_makes_of_it() {
        for (passphrase, expected) in [
            ("tulip", WORD),
            ("Tulip", WORD + 1),
            ("tuLip", WORD + 2),
            ("tulip tulip", WORD + AGAIN),
            ("tulip Tulip tulip", WORD + 2 * AGAIN + 1),
            ("tuliptulip", WORD + AGAIN),
            ("tulipfields", WORD + 6),
            ("lovely", WORD),
            ("love", TRIED_FIRST),
            ("l0v3 1985", TRIED_FIRST + YEAR),
            ("asdf", TRIED_FIRST),
            ("dcba7", TRIED_FIRST + 3),
            ("!!!!", MARK + AGAIN),
            ("!!!!7", TRIED_FIRST + 3),
            ("?-?", 2 * MARK + AGAIN),
            ("1985", YEAR),
            ("4815", 13),
            ("17041985", DATE),
            ("", 0),
        ] {
            let written: Vec<char> = passphrase.chars().collect();
            assert_eq!(bits(&written), expected, "{passphrase}");
        }
    }

    #[test]
    fn a_passphrase_is_short_below_its_least_length() {
        for (length, is_short) in [(LEAST - 1, true), (LEAST, false), (LEAST + 1, false)] {
            let passphrase: String = "fKw9zQ2mXr7t".chars().take(length).collect();
            assert_eq!(strength(&passphrase) == Strength::TooShort, is_short, "{length}");
        }
    }

    #[test]
    fn a_very_long_passphrase_is_strong() {
        let long = "tulip lantern 4 ".repeat(5_000) + "! spoon gravel";
        assert_eq!(strength(&long), Strength::Strong);
    }
}
