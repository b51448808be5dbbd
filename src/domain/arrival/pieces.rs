//! Texts of any length as notes: cut where they are too long for one, put together where they fit.

use crate::domain::draft::tidy;
use crate::domain::limits;

/// At most so many characters of a text.
pub(super) fn cut(text: &str, limit: usize) -> &str {
    text.char_indices().nth(limit).map_or(text, |(at, _)| &text[..at])
}

/// The lines of a text, blank ones too; one that is too long for a note is several. They stay the
/// same however they are spread over notes, so that they can be known again.
pub(super) fn lines(text: &str) -> Vec<String> {
    let text = tidy(text);
    let mut lines = Vec::new();
    for line in text.split('\n') {
        if line.len() <= limits::TEXT {
            lines.push(line.to_owned());
        } else {
            lines.extend(pieces(line).map(str::to_owned));
        }
    }
    lines
}

/// A line in pieces that a note can hold, cut where a word ends if there is one.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line.trim();
    std::iter::from_fn(move || {
        let whole = cut(rest, limits::TEXT);
        let end = whole.rfind(' ').filter(|at| *at > 0).unwrap_or(whole.len());
        let piece = if whole.len() == rest.len() { rest } else { &whole[..end] };
        rest = rest[piece.len()..].trim_start();
        (!piece.is_empty()).then_some(piece)
    })
}

/// A line as it is compared with others; empty for a blank one.
pub(super) fn plain(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines put together to as few notes as can hold them in their order; blank notes are left out.
pub(super) fn notes(lines: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut notes: Vec<(String, usize)> = Vec::new();
    for line in lines {
        let length = line.chars().count();
        match notes.last_mut() {
            Some((note, held)) if *held + 1 + length <= limits::TEXT => {
                note.push('\n');
                note.push_str(&line);
                *held += 1 + length;
            }
            Some(_) | None => notes.push((line, length)),
        }
    }
    let notes = notes.into_iter().map(|(note, _)| tidy(&note));
    notes.filter(|note| !note.is_empty()).collect()
}
