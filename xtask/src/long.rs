//! Stories that are told at length on demand: a soak, a monkey, kills in
//! the middle of writing, tabs that write at once. In the ordinary
//! run each of them is short.

use crate::failure::Failure;
use crate::task::{read_as, value};
use crate::test::{Part, Wish};
use xtask::engine::Engine;

/// What such a story may take beside what it is told, in seconds.
const MARGIN: u64 = 1_800;

/// The wish behind `cargo xtask test`, if it is one of these; the words that say so are taken.
///
/// # Errors
/// A value that is none.
pub fn read(words: &mut Vec<String>) -> Result<Option<Wish>, Failure> {
    let (name, seconds, told) = match words.first().map(String::as_str) {
        Some("soak") => {
            ("soak", 0, vec![("BYNAME_SOAK_EDITS", 10_000), ("BYNAME_SOAK_PAGES", 2_000)])
        }
        Some("monkey") => {
            let seconds = number(words, "--minutes")?.unwrap_or(5).saturating_mul(60);
            let seed = number(words, "--seed")?.unwrap_or(1);
            let told = vec![("BYNAME_MONKEY_SECONDS", seconds), ("BYNAME_MONKEY_SEED", seed)];
            ("monkey", seconds, told)
        }
        Some("kill") => {
            let times = number(words, "--times")?.unwrap_or(300);
            ("kills", times.saturating_mul(10), vec![("BYNAME_KILLS", times)])
        }
        Some("tabs") => ("three_tabs", 60, vec![("BYNAME_TABS_SECONDS", 60)]),
        Some(_) | None => return Ok(None),
    };
    words.remove(0);
    let longest = ("BYNAME_STORY_SECONDS", seconds.saturating_add(MARGIN));
    let told = told.into_iter().chain([longest]).map(|(name, it)| (name, it.to_string())).collect();
    let (part, engines) = (Part::EndToEnd, vec![Engine::Chromium]);
    Ok(Some(Wish { part, engines, names: vec![name.to_owned()], told }))
}

fn number(words: &mut Vec<String>, option: &'static str) -> Result<Option<u64>, Failure> {
    value(words, option)?.map(|it| read_as(option, &it)).transpose()
}

#[cfg(test)]
mod tests {
    use super::read;

    fn told(line: &str) -> Option<(String, Vec<(&'static str, String)>)> {
        let mut words = line.split_whitespace().map(str::to_owned).collect();
        let wish = read(&mut words).expect("nothing is wrong with it")?;
        assert!(words.is_empty(), "{words:?}");
        Some((wish.names.concat(), wish.told))
    }

    #[test]
    fn a_monkey_taps_as_long_and_in_the_order_that_one_says() {
        for (line, seconds, seed, longest) in [
            ("monkey", "300", "1", "2100"),
            ("monkey --minutes 60 --seed 7", "3600", "7", "5400"),
            ("monkey --seed=9", "300", "9", "2100"),
        ] {
            let told = told(line).expect("it is one of these");
            assert_eq!(told.0, "monkey");
            let values: Vec<&str> = told.1.iter().map(|(_, it)| it.as_str()).collect();
            assert_eq!(values, [seconds, seed, longest], "{line}");
        }
    }

    #[test]
    fn other_words_are_left_to_others() {
        let mut words = vec!["core".to_owned(), "--cases".to_owned(), "7".to_owned()];
        assert_eq!(read(&mut words).expect("nothing is wrong with it"), None);
        assert_eq!(words.len(), 3);
        assert_eq!(told("soak").expect("it is one of these").0, "soak");
        assert_eq!(told("tabs").expect("it is one of these").0, "three_tabs");
    }
}
