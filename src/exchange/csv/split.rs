//! Cuts a text into rows and cells. Quotes that are not balanced spoil the row they are in, and no
//! other; whatever the text is, the time it takes grows with its length alone.

use std::borrow::Cow;

use memchr::{memchr2, memchr3};

use crate::exchange::limits::{COLUMNS, QUOTED_BYTES};

/// One row of a table.
#[derive(Debug)]
pub(super) struct Row<'a> {
    /// Which one, from 1; blank lines do not count.
    pub place: usize,
    /// Where it ends in the text, in bytes.
    pub end: usize,
    /// It, as it was written.
    pub raw: &'a str,
    /// What is in it; beyond the limit of columns, the rest of the line is one cell.
    pub cells: Vec<Cow<'a, str>>,
}

/// All rows of a text.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    text: &'a str,
    separator: u8,
    at: usize,
    place: usize,
    /// How many more bytes may be looked through in vain for the end of a quoted cell.
    patience: usize,
}

impl<'a> Rows<'a> {
    /// The rows of a text from a place on, in bytes.
    pub(super) fn new(text: &'a str, from: usize, separator: u8) -> Self {
        Self { text, separator, at: from, place: 0, patience: text.len().max(QUOTED_BYTES) }
    }

    /// The cell that begins at a place, and where it ends.
    fn cell(&mut self, at: usize) -> (Cow<'a, str>, usize) {
        let bytes = self.text.as_bytes();
        let spaces = bytes[at..].iter().take_while(|it| **it == b' ').count();
        if bytes.get(at + spaces) == Some(&b'"') {
            match self.quoted(at + spaces) {
                Ok(cell) => return cell,
                Err(vain) => self.patience = self.patience.saturating_sub(vain),
            }
        }
        let end = memchr3(self.separator, b'\n', b'\r', &bytes[at..]);
        let end = end.map_or(bytes.len(), |end| at + end);
        (without_lone_quote(&self.text[at..end]).into(), end)
    }

    /// A cell in quotes, from the first of them; the error is how far was looked for the last.
    fn quoted(&self, open: usize) -> Result<(Cow<'a, str>, usize), usize> {
        let bytes = self.text.as_bytes();
        let (mut at, mut from) = (open + 1, open + 1);
        let mut cell = String::new();
        let (mut first_break, mut is_odd) = (None, false);
        while let Some(hit) = memchr3(b'"', b'\n', b'\r', &bytes[at..]).map(|hit| at + hit) {
            let is_over = first_break.is_some_and(|it| it + QUOTED_BYTES.min(self.patience) < hit);
            if is_over {
                return Err(hit - open);
            }
            at = hit + 1;
            if bytes[hit] != b'"' {
                first_break.get_or_insert(hit);
                // A quote that stood alone before the line ended says that they are not balanced.
                if is_odd || self.patience == 0 {
                    return Err(hit - open);
                }
            } else if first_break.is_some() && self.is_another(hit) {
                return Err(hit - open);
            } else if bytes.get(at) == Some(&b'"') {
                cell.push_str(&self.text[from..at]);
                at += 1;
                from = at;
            } else if let Some(end) = self.cell_end(at) {
                let rest = &self.text[from..hit];
                let whole = if cell.is_empty() { rest.into() } else { (cell + rest).into() };
                return Ok((whole, end));
            } else {
                is_odd = true;
            }
        }
        Err(bytes.len() - open)
    }

    /// Whether a quote on a later line begins another cell, so that an earlier one has no end.
    fn is_another(&self, quote: usize) -> bool {
        let bytes = self.text.as_bytes();
        let before = bytes[quote - 1];
        let is_first = before == self.separator || matches!(before, b'\n' | b'\r');
        let is_begun = if bytes.get(quote + 1) == Some(&b'"') {
            self.cell_end(quote + 2).is_some()
        } else {
            self.cell_end(quote + 1).is_none()
        };
        is_first && is_begun
    }

    /// Where a cell ends, when nothing but spaces comes before that.
    fn cell_end(&self, at: usize) -> Option<usize> {
        let rest = &self.text.as_bytes()[at..];
        let spaces = rest.iter().take_while(|it| **it == b' ').count();
        let is_end =
            rest.get(spaces).is_none_or(|it| *it == self.separator || matches!(it, b'\n' | b'\r'));
        is_end.then_some(at + spaces)
    }
}

/// Without the quote at the beginning that has no other.
fn without_lone_quote(cell: &str) -> &str {
    let rest = cell.trim_start().strip_prefix('"');
    rest.filter(|rest| rest.matches('"').count() % 2 == 0).unwrap_or(cell)
}

impl<'a> Iterator for Rows<'a> {
    type Item = Row<'a>;

    fn next(&mut self) -> Option<Row<'a>> {
        let bytes = self.text.as_bytes();
        self.at += bytes[self.at..].iter().take_while(|it| matches!(it, b'\n' | b'\r')).count();
        let start = self.at;
        if start == bytes.len() {
            return None;
        }
        self.place += 1;
        let mut cells = Vec::new();
        loop {
            let (cell, end) = if cells.len() < COLUMNS {
                self.cell(self.at)
            } else {
                let rest = &bytes[self.at..];
                let end = self.at + memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
                (self.text[self.at..end].into(), end)
            };
            cells.push(cell);
            self.at = end;
            if bytes.get(end) != Some(&self.separator) {
                break;
            }
            self.at += 1;
        }
        let raw = &self.text[start..self.at];
        Some(Row { place: self.place, end: self.at, raw, cells })
    }
}
