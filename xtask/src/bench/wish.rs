//! What may be asked of the bench.

use super::exchange;
use crate::failure::Failure;
use crate::task::{Task, read_as, value};
use xtask::engine::Engine;

/// What can be measured alone, in the order of the table.
pub const MEASURES: [&str; 10] =
    ["bytes", "start", "keys", "card", "scroll", "today", "memory", "copy", "vcards", "table"];

/// What is to be measured, where, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The browser.
    pub engine: Engine,
    /// How many people are in each of the books.
    pub people: Vec<usize>,
    /// How often everything is measured; the middle one counts.
    pub runs: usize,
    /// Some of [`MEASURES`].
    pub measures: Vec<&'static str>,
}

/// Reads the words behind `cargo xtask bench`.
///
/// # Errors
/// A word that means nothing, or a value that is none.
pub fn read(mut words: Vec<String>) -> Result<Task, Failure> {
    if words.iter().any(|it| it == "exchange") {
        return read_exchange(words);
    }
    let engine = value(&mut words, "--browser")?.map(|it| read_as("--browser", &it)).transpose()?;
    let people = value(&mut words, "--people")?.unwrap_or_else(|| "1000,10000,100000".to_owned());
    let people: Result<Vec<usize>, _> =
        people.split(',').map(|it| read_as("--people", it)).collect();
    let runs = number(&mut words, "--runs", 5)?;
    let people = people?;
    if runs == 0 || people.iter().any(|it| *it < 50) {
        let option = if runs == 0 { "--runs" } else { "--people" };
        return Err(Failure::BadValue(option, "too few".to_owned()));
    }
    let named = |word: String| {
        let found = MEASURES.into_iter().find(|it| *it == word);
        found.ok_or(Failure::UnknownWord(word))
    };
    let mut measures: Vec<&str> = words.into_iter().map(named).collect::<Result<_, _>>()?;
    if measures.is_empty() {
        measures.extend(MEASURES);
    }
    let engine = engine.unwrap_or(Engine::Chromium);
    Ok(Task::Bench(Wish { engine, people, runs, measures }))
}

fn read_exchange(mut words: Vec<String>) -> Result<Task, Failure> {
    let wish = exchange::Wish {
        people: number(&mut words, "--people", 10_000)?,
        entries: number(&mut words, "--entries", 100_000)?,
        photos: number(&mut words, "--photos", 200)?,
    };
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["exchange"] if wish.people > 0 => Ok(Task::BenchExchange(wish)),
        ["exchange"] => Err(Failure::BadValue("--people", "0".to_owned())),
        [first, .., last] => {
            let word = if first == "exchange" { last } else { first };
            Err(Failure::UnknownWord(word.to_owned()))
        }
        [_] | [] => Err(Failure::NoValue("bench")),
    }
}

fn number(words: &mut Vec<String>, option: &'static str, usual: usize) -> Result<usize, Failure> {
    let asked = value(words, option)?.map(|it| read_as(option, &it)).transpose()?;
    Ok(asked.unwrap_or(usual))
}

#[cfg(test)]
mod tests {
    use super::{MEASURES, Wish, read};
    use crate::bench::exchange;
    use crate::task::Task;
    use xtask::engine::Engine;

    fn asked(line: &str) -> Option<Task> {
        read(line.split_whitespace().map(str::to_owned).collect()).ok()
    }

    #[test]
    fn everything_is_measured_five_times_unless_told_otherwise() {
        let all = Wish {
            engine: Engine::Chromium,
            people: vec![1_000, 10_000, 100_000],
            runs: 5,
            measures: MEASURES.to_vec(),
        };
        assert_eq!(asked(""), Some(Task::Bench(all)));
        let some = Wish {
            engine: Engine::Firefox,
            people: vec![1_000],
            runs: 2,
            measures: vec!["keys", "start"],
        };
        let line = "keys --browser firefox --people 1000 start --runs=2";
        assert_eq!(asked(line), Some(Task::Bench(some)));
    }

    #[test]
    fn the_bench_of_copies_has_numbers_of_its_own() {
        let usual = exchange::Wish { people: 10_000, entries: 100_000, photos: 200 };
        let small = exchange::Wish { people: 50, entries: 100_000, photos: 0 };
        for (line, wish) in [("exchange", usual), ("--photos 0 exchange --people=50", small)] {
            assert_eq!(asked(line), Some(Task::BenchExchange(wish)), "{line}");
        }
    }

    #[test]
    fn what_means_nothing_is_refused() {
        for line in [
            "nothing",
            "keys --runs 0",
            "--people 1000,x",
            "--people 7",
            "--browser ie",
            "exchange now",
            "exchange --people 0",
            "exchange --photos some",
            "exchange keys",
        ] {
            assert_eq!(asked(line), None, "{line}");
        }
    }
}
