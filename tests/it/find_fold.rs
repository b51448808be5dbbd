//! Folding, held against the Unicode decomposition; and the order from A to Z.

use std::ops::Range;

use byname::domain::find::{fold, sort_key};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What folding does beyond the decomposition: to each of these letters, that is.
const MORE: [(&str, &str); 23] = [
    ("ß", "ss"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("þ", "th"),
    ("ø", "o"),
    ("đðɗ", "d"),
    ("ł", "l"),
    ("ħ", "h"),
    ("ŧ", "t"),
    ("ı", "i"),
    ("ŋ", "n"),
    ("ə", "e"),
    ("ɓ", "b"),
    ("ƙ", "k"),
    ("ƴ", "y"),
    ("ς", "σ"),
    ("ٱ", "ا"),
    ("ةھہۃە", "ه"),
    ("ىیۍېے", "ي"),
    ("ک", "ك"),
    // Marks that Unicode counts as letters or signs.
    ("\u{640}\u{61C}\u{AD}\u{FEFF}", ""),
    // Signs inside a letter: ŀ, ŉ, ẚ.
    ("ʼʾ", ""),
    ("\u{fe73}", "\u{fe73}"),
];

/// Final letters of Hebrew and the others they are.
const HEBREW: [(char, char); 5] = [('ך', 'כ'), ('ם', 'מ'), ('ן', 'נ'), ('ף', 'פ'), ('ץ', 'צ')];

/// What the letter should be by the rule.
fn expected(letter: char) -> String {
    let plain =
        |text: String| -> String { text.nfkd().filter(|it| !is_combining_mark(*it)).collect() };
    let lower = plain(plain(letter.to_string()).to_lowercase());
    let lower = if matches!(letter, 'Ŀ' | 'ŀ') { "l".to_owned() } else { lower };
    lower.chars().map(other_form).collect()
}

fn other_form(letter: char) -> String {
    if let Some((_, folded)) = MORE.iter().find(|(letters, _)| letters.contains(letter)) {
        return (*folded).to_owned();
    }
    let hebrew = HEBREW.iter().find(|(last, _)| *last == letter).map(|(_, other)| *other);
    let kana = matches!(letter, 'ァ'..='ヶ' | 'ヽ').then(|| letter as u32 - 0x60);
    let digit = [0x660, 0x6F0].iter().find_map(|zero| {
        (letter as u32).checked_sub(*zero).filter(|it| *it < 10).map(|it| it + 0x30)
    });
    let other = kana.or(digit).and_then(char::from_u32);
    hebrew.or(other).unwrap_or(letter).to_string()
}

#[track_caller]
fn check(name: &str, letters: Range<u32>, but: &str) {
    let letters = letters.filter_map(char::from_u32).filter(|it| !but.contains(*it));
    let wrong: Vec<_> = letters
        .map(|it| (format!("{it:?} U+{:04X}", it as u32), fold(&it.to_string()), expected(it)))
        .filter(|(_, is, should)| is != should)
        .collect();
    assert_eq!(wrong, [], "{name}");
}

#[test]
fn folding_is_the_decomposition_without_marks_in_lower_case() {
    check("ASCII", 0..0x80, "");
    check("Latin", 0x80..0x250, "");
    check("marks", 0x300..0x370, "");
    check("Greek", 0x370..0x400, "");
    check("Cyrillic", 0x400..0x530, "");
    // But for four ligatures with a high hamza, of Kazakh in Arabic letters.
    check("Hebrew and Arabic", 0x590..0x700, "\u{675}\u{676}\u{677}\u{678}");
    check("more marks", 0x1DC0..0x1E00, "");
    check("Latin of Vietnam and others", 0x1E00..0x1F00, "");
    check("Greek with old accents", 0x1F00..0x2000, "");
    check("hiragana and katakana", 0x3041..0x3100, "ゟヿ゛゜");
    check("Korean syllables", 0xAC00..0xD7A4, "");
    check("Korean letters", 0x3131..0x3164, "");
    check("ligatures", 0xFB00..0xFB07, "");
    check("Hebrew with points", 0xFB1D..0xFB4F, "\u{FB29}");
    check("shapes of Arabic letters", 0xFE80..0xFF00, "");
    check("half and full width", 0xFF00..0xFFF0, "");
}

#[test]
fn folding_twice_changes_nothing_more() {
    for letter in (0..0x3_0000).filter_map(char::from_u32) {
        let once = fold(&letter.to_string());
        assert_eq!(fold(&once), once, "{letter:?} U+{:04X}", letter as u32);
    }
}

#[test]
fn folding_keeps_signs_and_spaces() {
    assert_eq!(fold("Smith & Søn, 5 %"), "smith & son, 5 %");
    assert_eq!(fold("🌸 Ａ١२"), "🌸 a12");
}

#[test]
fn people_are_in_the_order_of_the_alphabet_whatever_the_accents() {
    let order = [
        "Abel",
        "Äbel Anna",
        "abeln",
        "Öhm",
        "Ohmann",
        "Zoë",
        "zu Berg",
        "(Zwei)",
        "Ωμέγα",
        "Борис",
        "3 Köpfe",
        "Ünal 2",
        "!!!",
    ];
    let mut sorted = order;
    sorted.sort_by_key(|name| sort_key(name));
    let expected = [
        "Abel",
        "Äbel Anna",
        "abeln",
        "Öhm",
        "Ohmann",
        "Ünal 2",
        "Zoë",
        "zu Berg",
        "(Zwei)",
        "Ωμέγα",
        "Борис",
        "3 Köpfe",
        "!!!",
    ];
    assert_eq!(sorted, expected);
}
