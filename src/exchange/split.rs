//! A whole name in two parts, for programs that have no place for a whole one.

/// Small words that belong to the family name behind them.
const PARTICLES: [&str; 24] = [
    "af", "al", "av", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos",
    "du", "el", "la", "le", "ten", "ter", "van", "von", "y", "zu",
];

/// More words than this are a description and no name.
const MOST_WORDS: usize = 5;

/// The family name and the other names, which together have every word of a name.
///
/// The name stays whole in every format (`FN`, "Name"), and this is only how lists elsewhere sort
/// it. One word, or a description such as "lady with the red bicycle", is not split: it is all
/// given name, so that no list puts her among the bicycles.
pub(super) fn family_and_given(name: &str) -> (String, String) {
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_particle = |word: &str| PARTICLES.contains(&word);
    let is_name = |word: &&str| is_particle(word) || !word.starts_with(char::is_lowercase);
    if words.len() < 2 || MOST_WORDS < words.len() || !words.iter().all(is_name) {
        return (String::new(), words.join(" "));
    }
    let is_family_first = words.iter().all(|word| word.chars().all(is_east_asian));
    if is_family_first {
        return (words[0].to_owned(), words[1..].join(" "));
    }
    let particle = words.iter().skip(1).position(|word| is_particle(word)).map(|at| at + 1);
    let family = particle.unwrap_or(words.len() - 1);
    (words[family..].join(" "), words[..family].join(" "))
}

/// Whether a character is Han, kana or hangul, where names begin with the family's.
fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_split_where_it_is_one() {
        let cases = [
            ("Fred Orr", "Orr", "Fred"),
            ("Fred", "", "Fred"),
            ("Anna Maria Berg", "Berg", "Anna Maria"),
            ("Anna van der Berg", "van der Berg", "Anna"),
            ("lady with the red bicycle", "", "lady with the red bicycle"),
            ("王 小明", "王", "小明"),
            ("王小明", "", "王小明"),
            ("محمد علي", "علي", "محمد"),
            ("", "", ""),
        ];
        for (name, family, given) in cases {
            assert_eq!(family_and_given(name), (family.to_owned(), given.to_owned()), "{name}");
        }
    }
}
