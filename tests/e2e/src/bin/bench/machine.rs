//! On what it was measured.

use byname_e2e::Shop;
use serde_json::{Value, json};
use std::fs;
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

/// The machine, the browser, and the day.
#[derive(Clone, Debug)]
pub struct Machine {
    cores: usize,
    model: String,
    browser: String,
    date: String,
}

impl Machine {
    /// Asks the system, and the browser of a page.
    pub fn of(shop: &Shop) -> Self {
        let capabilities = shop.session().capabilities();
        let said = |name: &str| match capabilities.get(name) {
            Some(Value::String(text)) => text.clone(),
            _ => String::new(),
        };
        Self {
            cores: thread::available_parallelism().map_or(0, usize::from),
            model: model(),
            browser: format!("{} {}", said("browserName"), said("browserVersion")),
            date: date(),
        }
    }

    /// As one line of the table.
    pub fn line(&self) -> String {
        let Self { cores, model, browser, date } = self;
        format!("{browser}, headless; {cores} cores of {model}; {date}")
    }

    /// As it stands in the file.
    pub fn json(&self) -> Value {
        let Self { cores, model, browser, date } = self;
        json!({ "cores": cores, "model": model, "browser": browser, "date": date })
    }
}

/// What Linux calls the processor.
fn model() -> String {
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let line = told.lines().find_map(|it| it.strip_prefix("model name"));
    let model = line.map(|it| it.trim_start_matches([' ', '\t', ':']).to_owned());
    model.unwrap_or_else(|| "a processor that is not told".to_owned())
}

/// The day in UTC, as `2026-11-21`.
fn date() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
    civil(now.as_secs() / 86_400)
}

/// The date so many days after 1 January 1970.
fn civil(mut days: u64) -> String {
    let is_leap =
        |year: u64| year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_since_1970_are_dates() {
        for (days, date) in [(0, "1970-01-01"), (11_016, "2000-02-29"), (20_778, "2026-11-21")] {
            assert_eq!(civil(days), date);
        }
    }
}
