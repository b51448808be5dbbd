//! Folding, held against the Unicode decomposition; and the order from A to Z.

use byname::domain::find::{fold, sort_key};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What folding does beyond the decomposition, by the letter that the decomposition leaves.
const MORE: [(&str, &str); 14] = [
    ("ßẞ", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"), ("øɵ", "o"), ("đðɗ", "d"), ("ł", "l"),
    ("ħ", "h"), ("ŧ", "t"), ("ı", "i"), ("ŋ", "n"), ("ə", "e"), ("ɓ", "b"), ("ƙ", "k"),
];
const LETTERS: [(char, char); 26] = [
    ('ƴ', 'y'), ('ς', 'σ'), ('ך', 'כ'), ('ם', 'מ'), ('ן', 'נ'), ('ף', 'פ'), ('ץ', 'צ'),
    ('ة', 'ه'), ('ى', 'ي'), ('ٱ', 'ا'), ('ک', 'ك'), ('ھ', 'ه'), ('ہ', 'ه'), ('ۃ', 'ه'),
    ('ە', 'ه'), ('ی', 'ي'), ('ۍ', 'ي'), ('ې', 'ي'), ('ے', 'ي'), ('ヲ', 'を'), ('ー', 'ー'),
    ('・', '・'), ('ヽ', 'ゝ'), ('ゝ', 'ゝ'), ('ۂ', 'ه'), ('ۀ', 'ه'),
];
