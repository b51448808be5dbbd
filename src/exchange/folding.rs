//! Lines of vCards and calendars: how texts are escaped, and how long lines are folded.

/// Bytes of a line without its end (RFC 5545, section 3.1; RFC 6350, section 3.2).
const WIDTH: usize = 75;

/// Writes one line, folded so that no part is longer than 75 bytes and no character is cut.
pub(super) fn put_line(to: &mut String, line: &str) {
    let (mut rest, mut width) = (line, WIDTH);
    while width < rest.len() {
        let end = (0..=width).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(0);
        to.push_str(&rest[..end]);
        to.push_str("\r\n ");
        rest = &rest[end..];
        // The space in front of the next part counts.
        width = WIDTH - 1;
    }
    to.push_str(rest);
    to.push_str("\r\n");
}

/// A text as a value (RFC 6350, section 3.4; RFC 5545, section 3.3.11). Line ends of any kind are
/// `\n`, so that no text can begin a line of its own.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 16);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' => escaped.push_str("\\n"),
            c => escaped.push(c),
        }
    }
    escaped
}
