//! What was measured, by what it is, of whom, and in how large a book.

use crate::reckon::median;
use crate::subject::Subject;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Milliseconds.
    Millis,
    /// Thousands of bytes.
    Kilobytes,
    /// Millions of bytes.
    Megabytes,
    /// So many of something.
    Count,
}

/// Everything that may stand in the table, in its order.
pub const ROWS: &[(&str, Unit)] = &[
    ("before first use, raw", Unit::Kilobytes),
    ("before first use, gzip", Unit::Kilobytes),
    ("before first use, brotli", Unit::Kilobytes),
    ("everything, raw", Unit::Kilobytes),
    ("everything, gzip", Unit::Kilobytes),
    ("everything, brotli", Unit::Kilobytes),
    ("cold start, first paint", Unit::Millis),
    ("cold start, usable", Unit::Millis),
    ("warm start, first paint", Unit::Millis),
    ("warm start, usable", Unit::Millis),
    ("the book opens, warm", Unit::Millis),
    ("new browser, usable", Unit::Millis),
    ("first letter, done, p50", Unit::Millis),
    ("first letter, done, p95", Unit::Millis),
    ("first letter, painted, p50", Unit::Millis),
    ("first letter, painted, p95", Unit::Millis),
    ("first letter, painted, p99", Unit::Millis),
    ("further letter, done, p50", Unit::Millis),
    ("further letter, done, p95", Unit::Millis),
    ("further letter, done, p99", Unit::Millis),
    ("further letter, painted, p50", Unit::Millis),
    ("further letter, painted, p95", Unit::Millis),
    ("further letter, painted, p99", Unit::Millis),
    ("a typo, done, p50", Unit::Millis),
    ("a typo, done, p95", Unit::Millis),
    ("a typo, found of 20", Unit::Count),
    ("no accents, done, p50", Unit::Millis),
    ("no accents, found of 20", Unit::Count),
    ("card, done, p50", Unit::Millis),
    ("card, painted, p50", Unit::Millis),
    ("card, painted, p95", Unit::Millis),
    ("note saved, p50", Unit::Millis),
    ("note saved, p95", Unit::Millis),
    ("was here, done, p50", Unit::Millis),
    ("was here, painted, p50", Unit::Millis),
    ("was here, painted, p95", Unit::Millis),
    ("list opens, painted", Unit::Millis),
    ("list, late frames of 1000", Unit::Count),
    ("list, longest frame", Unit::Millis),
    ("list, nodes", Unit::Count),
    ("faces, late frames of 1000", Unit::Count),
    ("faces, longest frame", Unit::Millis),
    ("faces, nodes", Unit::Count),
    ("Today the first time, done", Unit::Millis),
    ("Today the first time, painted", Unit::Millis),
    ("Today, done, p50", Unit::Millis),
    ("Today, painted, p50", Unit::Millis),
    ("memory, scripts", Unit::Megabytes),
    ("memory, program", Unit::Megabytes),
    ("memory, process", Unit::Megabytes),
    ("nodes at rest", Unit::Count),
    ("a copy in, looked at", Unit::Millis),
    ("a copy in, saved", Unit::Millis),
    ("a copy in, longest task", Unit::Millis),
    ("a copy out, ready", Unit::Millis),
    ("vCards in, looked at", Unit::Millis),
    ("vCards in, saved", Unit::Millis),
    ("vCards in, longest task", Unit::Millis),
    ("a table in, looked at", Unit::Millis),
    ("a table in, saved", Unit::Millis),
    ("a table in, longest task", Unit::Millis),
];

/// All figures so far.
#[derive(Clone, Debug, Default)]
pub struct Figures(BTreeMap<(usize, usize, Subject), Vec<f64>>);

impl Figures {
    /// Takes one figure of one run down.
    ///
    /// # Panics
    /// When nothing of that name stands in the table.
    pub fn add(&mut self, people: usize, row: &str, subject: Subject, figure: Option<f64>) {
        let at = ROWS.iter().position(|(name, _)| *name == row);
        let at = at.unwrap_or_else(|| panic!("{row} has no place in the table"));
        if let Some(figure) = figure {
            self.0.entry((people, at, subject)).or_default().push(figure);
        }
    }

    /// The middle one of all runs.
    pub fn middle(&self, people: usize, row: usize, subject: Subject) -> Option<f64> {
        median(self.0.get(&(people, row, subject))?)
    }

    /// The books, the smallest first.
    pub fn books(&self) -> Vec<usize> {
        let mut books: Vec<usize> = self.0.keys().map(|(people, ..)| *people).collect();
        books.dedup();
        books
    }

    /// Every figure of every run.
    pub fn json(&self) -> Value {
        let figures = self.0.iter().map(|((people, row, subject), runs)| {
            let (name, unit) = ROWS[*row];
            json!({
                "people": people,
                "what": name,
                "unit": unit.name(),
                "of": subject.name(),
                "median": median(runs),
                "runs": runs,
            })
        });
        figures.collect()
    }
}

impl Unit {
    /// As it stands behind a figure.
    pub fn name(self) -> &'static str {
        match self {
            Self::Millis => "ms",
            Self::Kilobytes => "kB",
            Self::Megabytes => "MB",
            Self::Count => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Figures, ROWS};
    use crate::subject::Subject;

    #[test]
    fn the_middle_of_the_runs_counts_for_each_alone() {
        let mut figures = Figures::default();
        for figure in [3.0, 1.0, 9.0] {
            figures.add(50, ROWS[0].0, Subject::App, Some(figure));
        }
        figures.add(50, ROWS[0].0, Subject::Floor, Some(2.0));
        figures.add(10, ROWS[1].0, Subject::Floor, None);
        assert_eq!(figures.middle(50, 0, Subject::App), Some(3.0));
        assert_eq!(figures.middle(50, 0, Subject::Floor), Some(2.0));
        assert_eq!(figures.middle(50, 0, Subject::Usual), None);
        assert_eq!(figures.books(), [50]);
        assert_eq!(figures.json()[0]["runs"], serde_json::json!([3.0, 1.0, 9.0]));
    }
}
