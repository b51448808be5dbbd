//! A number in a sentence: how many there are, and how that is written where she lives.

use std::fmt;

/// A number as it counts, for the grammar, and as it is written, for the eye.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// How many.
    pub count: usize,
    /// As one writes it: "12,000", "12.000", "١٢٬٠٠٠".
    pub written: String,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

impl Number {
    /// "1 visit" or "12 visits", for languages that have these two.
    pub(super) fn of(&self, one: &str, more: &str) -> String {
        format!("{self} {}", if self.count == 1 { one } else { more })
    }
}
