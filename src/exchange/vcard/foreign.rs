//! What other programs wrote and this one has no place for, kept for the way out.

use crate::domain::limits::TEXT;
use crate::exchange::limits::FOREIGN_LINE;

use super::written::Written;

/// Lines of a vCard, gathered until there is too much of them.
#[derive(Debug, Default)]
pub(super) struct Foreign {
    /// Each with the line of its label, so that neither is kept without the other.
    lines: Vec<String>,
}

impl Foreign {
    /// Keeps a property with the label of its group.
    pub(super) fn keep(&mut self, written: &Written, label: Option<&Written>) {
        if FOREIGN_LINE < written.value.len() || written.value.trim().is_empty() {
            return;
        }
        let label =
            label.map(|it| format!("\n{}.X-ABLabel:{}", it.group, it.value)).unwrap_or_default();
        // What the book would take out is not kept, so that a line stays the line it is.
        let line: String = (written.line() + &label)
            .chars()
            .filter(|it| *it == '\n' || !it.is_control())
            .collect();
        if line.len() <= FOREIGN_LINE {
            self.lines.push(line);
        }
    }

    /// All of it, one a line; where that is too long for a field, without the longest.
    pub(super) fn text(self) -> String {
        let length = |line: &String| line.chars().count() + 1;
        let mut by_length: Vec<usize> = (0..self.lines.len()).collect();
        by_length.sort_by_key(|at| std::cmp::Reverse(length(&self.lines[*at])));
        let mut all: usize = self.lines.iter().map(length).sum();
        let mut is_kept = vec![true; self.lines.len()];
        for at in by_length {
            // The last line has no line end.
            if all <= TEXT + 1 {
                break;
            }
            is_kept[at] = false;
            all -= length(&self.lines[at]);
        }
        let kept = self.lines.into_iter().zip(is_kept).filter(|(_, is_kept)| *is_kept);
        kept.map(|(line, _)| line).collect::<Vec<_>>().join("\n")
    }
}
