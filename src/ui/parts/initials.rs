//! The one or two letters that stand for a name beside its motif.

/// What stands before a name and is no part of it, in small letters without full stops. No "Don"
/// and no "M": the one is a name, the other a surname cut short.
const TITLES: [&str; 25] = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "rev", "herr", "frau", "hr",
    "fr", "mme", "mlle", "sr", "sra", "srta", "sig", "dott", "señor", "señora", "г-н", "г-жа",
];

/// What stands after a name and is no part of it, written as [`TITLES`] are.
const SUFFIXES: [&str; 4] = ["jr", "sr", "ii", "iii"];

/// At most two letters that stand for `name`: of its first and last word, without titles and what
/// is in brackets; one only where a character is a word (Chinese, Japanese, Korean). Empty when
/// the name has no letter.
pub fn initials(name: &str) -> String {
    let plain = name.split(['(', '[', '（']).find(|piece| letter(piece).is_some());
    let words: Vec<&str> = plain
        .unwrap_or_default()
        .split_whitespace()
        .filter(|word| letter(word).is_some())
        .collect();
    let words = without_titles(&words);

    let first = words.first().and_then(|word| letter(word)).unwrap_or_default();
    let last = words.last().and_then(|word| letter(word)).unwrap_or_default();
    if words.len() < 2 || first.chars().any(is_a_word_by_itself) {
        return first;
    }
    // Arabic letters would join hands and read as a syllable.
    let between = if last.chars().any(joins) { "\u{200c}" } else { "" };
    format!("{first}{between}{last}")
}

/// The first letter or digit of `word` in its capital form, with the marks that stand on it.
fn letter(word: &str) -> Option<String> {
    let start = word.find(char::is_alphanumeric)?;
    let mut rest = word[start..].chars();
    let mut letter: String = capital(rest.next()?);
    letter.extend(rest.take_while(|mark| is_mark(*mark)));
    Some(letter)
}

/// The capital of `letter`, or itself where there is none, or none of one letter ("ß"), or none
/// that a name is written with (Georgian).
fn capital(letter: char) -> String {
    let capital = letter.to_uppercase();
    if capital.len() != 1 || ('\u{10d0}'..='\u{10ff}').contains(&letter) {
        return letter.to_string();
    }
    capital.to_string()
}

/// `words` from the first that is no title to the last that is no suffix; all, if none is left.
fn without_titles<'a>(words: &'a [&'a str]) -> &'a [&'a str] {
    let is_one_of = |list: &[&str], word: &str| {
        list.contains(&word.trim_end_matches(['.', ',']).to_lowercase().as_str())
    };
    let start = words.iter().position(|word| !is_one_of(&TITLES, word));
    let end = words.iter().rposition(|word| !is_one_of(&SUFFIXES, word));
    match (start, end) {
        (Some(start), Some(end)) if start <= end => &words[start..=end],
        _ => words,
    }
}

/// Marks that stand on the letter before them: accents, Hebrew and Arabic points, Indic vowels.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5c7}'
            | '\u{64b}'..='\u{65f}'
            | '\u{93a}'..='\u{93c}'
            | '\u{93e}'..='\u{94f}'
            | '\u{9be}'..='\u{9cd}'
            | '\u{bbe}'..='\u{bcd}'
            | '\u{e31}'
            | '\u{e34}'..='\u{e3a}'
            | '\u{e47}'..='\u{e4e}'
    )
}

fn is_a_word_by_itself(c: char) -> bool {
    matches!(
        c,
        '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7a3}'
            | '\u{20000}'..='\u{323af}'
    )
}

fn joins(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{8ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_the_first_and_the_last_word() {
        for (name, letters) in [
            ("Jack", "J"),
            ("Fred Orr", "FO"),
            ("fred  van der orr ", "FO"),
            ("Tom & Ann", "TA"),
            ("lady with the red bicycle", "LB"),
            ("7-Eleven", "7"),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }

    #[test]
    fn initials_skip_what_is_no_name() {
        for (name, letters) in [
            ("Mrs. Lindqvist", "L"),
            ("Prof. Dr. Ada Berg", "AB"),
            ("Herr Müller", "M"),
            ("Martin King, Jr.", "MK"),
            ("Jack (fish stall)", "J"),
            ("(Jack)", "J"),
            ("“Bo” O’Neill", "BO"),
            ("- Ana -", "A"),
            ("Dr", "D"),
            ("Anna M.", "AM"),
            ("Don Pascoe", "DP"),
            ("", ""),
            ("🐟 !", ""),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }

    #[test]
    fn initials_are_right_in_other_scripts() {
        for (name, letters) in [
            ("王小明", "王"),
            ("王 小明", "王"),
            ("김 철수", "김"),
            ("さくら", "さ"),
            ("Ольга Иванова", "ОИ"),
            ("Ελένη Παππά", "ΕΠ"),
            ("émile zola", "ÉZ"),
            ("e\u{301}mile", "E\u{301}"),
            ("נועה לוי", "נל"),
            ("ليلى حسن", "ل\u{200c}ح"),
            ("गीता शर्मा", "गीश"),
            ("ნინო", "ნ"),
            ("ßen", "ß"),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }
}
