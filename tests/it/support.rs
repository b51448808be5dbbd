//! A shop to test in: devices with books and clocks, and random days of work in it.

mod asking;
pub mod device;
pub mod envelope;
pub mod handing;
pub mod records;
pub mod script;
pub mod seen;

use byname::domain::date::{Day, PartialDate};
use byname::domain::entry::When;
use proptest::test_runner::Config;

pub use device::Device;

/// A day from ISO text.
pub fn day(text: &str) -> Day {
    text.parse().unwrap_or_else(|problem| panic!("{text}: {problem}"))
}

/// A partial date from its canonical text.
pub fn date(text: &str) -> PartialDate {
    text.parse().unwrap_or_else(|problem| panic!("{text}: {problem:?}"))
}

/// A moment from `2026-11-21` or `2026-11-21 14:05`.
pub fn when(text: &str) -> When {
    let Some((day_text, time)) = text.split_once(' ') else { return When::on(day(text)) };
    let (hour, minute) = time.split_once(':').expect("a time has a colon");
    let number = |digits: &str| digits.parse::<u16>().expect("a time is two numbers");
    When::at(day(day_text), number(hour) * 60 + number(minute))
}

/// How often a property is tried: this often, or as often as `PROPTEST_CASES` says, if that is
/// more. What failed is printed whole, so nothing is written beside the tests.
pub fn cases(least: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    let cases = asked.unwrap_or(0).max(least);
    Config { cases, failure_persistence: None, ..Config::default() }
}
