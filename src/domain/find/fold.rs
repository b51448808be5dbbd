//! Folding: what is left of a text when case, accents and other ways of writing it are gone.

use super::letters::{
    ARABIC_SHAPES, GREEK_MORE, HALF_KANA, HEBREW_SHAPES, KOREAN_CONSONANTS, LATIN, LATIN_MORE,
    ONE_TO_MANY, ONE_TO_ONE,
};
use super::script::is_word_letter;
use super::words::Splitter;

/// Folds a text: lower case, no accents or vowel points, `ß` as `ss`, one form of each letter.
///
/// The rule is Unicode's compatibility decomposition (UAX 15, NFKD) without marks, in lower case,
/// for Latin, Greek, Cyrillic, Hebrew, Arabic, Korean and Japanese, plus what that does not do:
/// `ø o`, `đ d`, `ł l`, `æ ae`, final sigma, Arabic and Hebrew variants, katakana as hiragana,
/// digits of other scripts. Signs and spaces stay.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// Folds a text behind another one.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    for letter in text.chars() {
        fold_letter(letter, folded);
    }
}

/// The key by which people are put in order from A to Z: compare keys as text.
///
/// Signs and accents do not count; spaces come first and digits after all letters. A text without
/// a letter or digit comes last.
pub fn sort_key(text: &str) -> Box<str> {
    plain_sort_key(text).unwrap_or_else(|| any_sort_key(text))
}

fn any_sort_key(text: &str) -> Box<str> {
    let mut key = String::with_capacity(text.len());
    Splitter::default().split(text, false, &mut |word| {
        if word.is_own() {
            if !key.is_empty() {
                key.push(' ');
            }
            key.extend(word.text().chars().map(after_letters));
        }
    });
    key.into_boxed_str()
}

/// The same of a text of nothing but ASCII letters and single spaces between them, as most names are:
/// then the words are those of the text.
fn plain_sort_key(text: &str) -> Option<Box<str>> {
    let mut after_space = true;
    for byte in text.bytes() {
        let is_space = byte == b' ';
        if !byte.is_ascii_alphabetic() && (!is_space || after_space) {
            return None;
        }
        after_space = is_space;
    }
    (!after_space).then(|| text.to_ascii_lowercase().into_boxed_str())
}

/// Moves digits and signs behind every letter of every script.
fn after_letters(letter: char) -> char {
    match letter {
        '0'..='9' => char::from_u32(0x10_FF00 + letter as u32).unwrap_or(letter),
        _ if is_word_letter(letter) => letter,
        _ => char::MAX,
    }
}

/// Appends one letter, folded: nothing for a mark, and seldom more than one.
pub(super) fn fold_letter(letter: char, folded: &mut String) {
    let code = letter as u32;
    match code {
        0..0x80 => folded.push(letter.to_ascii_lowercase()),
        0xA0..0x250 => from_table(LATIN, code - 0xA0, 0, letter, folded),
        0x1E00..0x1F00 => from_table(LATIN_MORE, code - 0x1E00, 0, letter, folded),
        0x1F00..0x2000 => from_table(GREEK_MORE, code - 0x1F00, 0x3B1 - 0x41, letter, folded),
        _ if is_mark(code) => {}
        0x900..0xE00 if matches!(code & 0x7F, 0x66..=0x6F) => push(code % 0x80 - 0x36, folded),
        0x3040..0x3100 => folded.push(kana(code, letter)),
        0x3131..0x3164 => push(korean_letter(code), folded),
        0xAC00..0xD7A4 => korean_syllable(code - 0xAC00, folded),
        0x2E80..0xAC00 => folded.push(letter),
        0xFB1D..0xFB4F => {
            from_table(HEBREW_SHAPES, code - 0xFB1D, 0x5D0 - 0x41, letter, folded);
        }
        0xFE80..0xFEFD => arabic_shape(code - 0xFE80, folded),
        0xFF01..0xFF5F => fold_letter(shifted(code - 0xFEE0), folded),
        0xFF5F..0xFFEF => half_width(code, letter, folded),
        _ => plain(letter, folded),
    }
}

/// Is this a mark that folding drops: an accent, a vowel point, a joiner, a soft hyphen?
#[rustfmt::skip]
fn is_mark(code: u32) -> bool {
    match code {
        0x300..=0x6FF => matches!(code,
            0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5BD | 0x5BF | 0x5C1 | 0x5C2 | 0x5C4 | 0x5C5
            | 0x5C7..=0x5C9 | 0x610..=0x61A | 0x61C | 0x640 | 0x64B..=0x65F | 0x670 | 0x6D6..=0x6DC
            | 0x6DF..=0x6E4 | 0x6E7 | 0x6E8 | 0x6EA..=0x6ED),
        // The dot below and the vowel killer, at the same place in every script of India.
        0x900..=0xD7F => matches!(code & 0x7F, 0x3C | 0x4D),
        _ => matches!(code,
            0xAD | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x200B..=0x200F | 0x202A..=0x202E
            | 0x2060..=0x2064 | 0x20D0..=0x20FF | 0x3099 | 0x309A | 0xFB1E | 0xFE00..=0xFE0F
            | 0xFE20..=0xFE2F | 0xFEFF | 0xFF9E | 0xFF9F),
    }
}

/// Looks a letter up; `base` is what the table's bytes count from.
fn from_table(table: &[u8], at: u32, base: u32, letter: char, folded: &mut String) {
    match table[at as usize] {
        b'.' => plain(letter, folded),
        b'_' => folded.push(' '),
        found => push(u32::from(found) + base, folded),
    }
}

/// Lower case, then the lists of single letters, then digits of other scripts.
fn plain(letter: char, folded: &mut String) {
    for lower in letter.to_lowercase() {
        let code = lower as u32;
        if lower != letter {
            fold_letter(lower, folded);
        } else if let Some((_, several)) = ONE_TO_MANY.iter().find(|(it, _)| *it == lower) {
            folded.push_str(several);
        } else if let Some(other) = one_to_one(code) {
            push(other, folded);
        } else if !is_mark(code) {
            folded.push(lower);
        }
    }
}

fn one_to_one(code: u32) -> Option<u32> {
    let digit = match code {
        0x660..0x66A => Some(code - 0x660),
        0x6F0..0x6FA => Some(code - 0x6F0),
        0xE50..0xE5A => Some(code - 0xE50),
        _ => None,
    };
    let code = u16::try_from(code).ok()?;
    let listed = || ONE_TO_ONE.binary_search_by_key(&code, |pair| pair.0).ok();
    digit.map(|it| it + 0x30).or_else(|| listed().map(|at| u32::from(ONE_TO_ONE[at].1)))
}

/// Hiragana for katakana, and without the marks that make `か` into `が`.
fn kana(code: u32, letter: char) -> char {
    let hiragana = match code {
        0x30A1..0x30F7 | 0x30FD | 0x30FE => code - 0x60,
        0x30F7..0x30FB => code - 0x68,
        _ => code,
    };
    let plain = match hiragana {
        0x304B..=0x3062 => hiragana - (hiragana + 1) % 2,
        0x3064..=0x3069 => hiragana - hiragana % 2,
        0x306F..=0x307D => hiragana - hiragana % 3,
        0x3094 => 0x3046,
        0x309E => 0x309D,
        _ => hiragana,
    };
    char::from_u32(plain).unwrap_or(letter)
}

/// The letters of a Korean syllable (Unicode Standard, section 3.12), so that one half typed is
/// the start of the whole.
fn korean_syllable(index: u32, folded: &mut String) {
    push(0x1100 + index / 588, folded);
    push(0x1161 + index % 588 / 28, folded);
    if !index.is_multiple_of(28) {
        push(0x11A7 + index % 28, folded);
    }
}

/// A Korean letter that stands alone, as it does while a syllable is being typed.
fn korean_letter(code: u32) -> u32 {
    match code {
        0..0x314F => 0x1100 + u32::from(KOREAN_CONSONANTS[(code - 0x3131) as usize]),
        _ => code - 0x314F + 0x1161,
    }
}

fn arabic_shape(at: u32, folded: &mut String) {
    match ARABIC_SHAPES.get(at as usize) {
        Some(&shape) => push(u32::from(shape) - 0x41 + 0x621, folded),
        None => folded.push_str("لا"),
    }
}

/// The half-width forms of Japanese and Korean, and the signs among them.
fn half_width(code: u32, letter: char, folded: &mut String) {
    let full = match code {
        0xFF70 => 0x30FC,
        0xFF66..0xFF9E => u32::from(HALF_KANA[(code - 0xFF66) as usize]) - 0x1F + 0x3040,
        0xFFA1..0xFFBF => korean_letter(code - 0xFFA1 + 0x3131),
        0xFFC2..0xFFC8 => code - 0xFFC2 + 0x1161,
        0xFFCA..0xFFD0 => code - 0xFFCA + 0x1167,
        0xFFD2..0xFFD8 => code - 0xFFD2 + 0x116D,
        0xFFDA..0xFFDD => code - 0xFFDA + 0x1173,
        _ => {
            const SIGNS: [(u32, char); 22] = [
                (0xFF5F, '⦅'),
                (0xFF60, '⦆'),
                (0xFFA0, '\u{1160}'),
                (0xFFEE, '○'),
                (0xFF61, '。'),
                (0xFF62, '「'),
                (0xFF63, '」'),
                (0xFF64, '、'),
                (0xFF65, '・'),
                (0xFFE0, '¢'),
                (0xFFE1, '£'),
                (0xFFE2, '¬'),
                (0xFFE3, ' '),
                (0xFFE4, '¦'),
                (0xFFE5, '¥'),
                (0xFFE6, '₩'),
                (0xFFE8, '│'),
                (0xFFE9, '←'),
                (0xFFEA, '↑'),
                (0xFFEB, '→'),
                (0xFFEC, '↓'),
                (0xFFED, '■'),
            ];
            let sign = SIGNS.iter().find(|(it, _)| *it == code);
            sign.map_or(letter, |(_, full)| *full) as u32
        }
    };
    push(full, folded);
}

fn shifted(code: u32) -> char {
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn push(code: u32, folded: &mut String) {
    folded.push(shifted(code));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_has_the_same_key_as_any() {
        const LETTERS: [char; 7] = ['a', 'Z', ' ', '-', '1', '\u{e9}', '\''];
        let mut texts = vec![String::new()];
        for _ in 0..5 {
            let longer = |text: &String| LETTERS.map(|letter| format!("{text}{letter}"));
            texts = texts.iter().flat_map(longer).collect();
            for text in &texts {
                let plain = plain_sort_key(text);
                assert!(plain.is_none_or(|it| it == any_sort_key(text)), "{text:?}");
            }
        }
        assert_eq!(plain_sort_key("Ada Ash").as_deref(), Some("ada ash"));
        assert_eq!(plain_sort_key("Ada  Ash"), None);
    }
}
