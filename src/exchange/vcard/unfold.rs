//! The lines of a card, whole again: folds, soft line breaks, and what was forgotten to be folded.

use super::cut::{is_agent, is_mark, lines};
use super::table;
use crate::exchange::limits::CARD_LINES;

/// A line that is being put together.
#[derive(Default)]
struct Open {
    text: String,
    /// Whether its head is over, which tells how the rest is written.
    has_colon: bool,
    is_quoted: bool,
    is_base64: bool,
    is_note: bool,
}

/// The properties of a card, one a line, without BEGIN and END. A card within the card becomes
/// `AGENT:` and its name.
pub(super) fn whole_lines(card: &str) -> Vec<String> {
    let mut whole: Vec<Open> = Vec::new();
    let mut depth = 0;
    for (_, line) in lines(card) {
        if is_mark(line, "BEGIN") {
            depth += 1;
        } else if is_mark(line, "END") {
            depth -= 1;
        } else if depth <= 1 {
            // One more than allowed tells that there are too many.
            if CARD_LINES < whole.len() {
                break;
            }
            add(&mut whole, line);
        } else if let Some(agent) = whole.last_mut().filter(|it| is_agent(&it.text)) {
            agent.text.extend(name_of(line));
        }
    }
    whole.into_iter().map(|it| it.text).collect()
}

/// The name in a line of an agent's card.
fn name_of(line: &str) -> Option<String> {
    let (head, value) = line.split_once(':')?;
    let name = head.split(';').next().unwrap_or_default();
    let is_name = name.eq_ignore_ascii_case("FN") || name.eq_ignore_ascii_case("N");
    let value = value.replace(';', " ");
    (is_name && !value.trim().is_empty()).then(|| value.trim().to_owned())
}

fn add(whole: &mut Vec<Open>, line: &str) {
    let is_in_last = whole.last_mut().is_some_and(|open| open.goes_on_in(line));
    if !is_in_last && is_property(line) {
        whole.push(Open::new(line));
    }
}

impl Open {
    fn new(line: &str) -> Self {
        let name = name_end(line).map_or("", |end| &line[..end]);
        let name = name.rsplit('.').next().unwrap_or(name);
        let mut open = Self { is_note: name.eq_ignore_ascii_case("NOTE"), ..Self::default() };
        open.push(line);
        open
    }

    fn push(&mut self, piece: &str) {
        self.text.push_str(piece);
        if !self.has_colon && piece.contains(':') {
            self.has_colon = true;
            let head = self.text.split(':').next().unwrap_or_default().to_ascii_uppercase();
            let mut words = head.split([';', '=', ',']).map(|it| it.trim().trim_matches('"'));
            self.is_quoted = words.clone().any(|it| it == "QUOTED-PRINTABLE");
            self.is_base64 = !self.is_quoted && words.any(|it| it == "BASE64" || it == "B");
        }
    }

    /// Takes a line in, if it belongs to this one.
    fn goes_on_in(&mut self, line: &str) -> bool {
        let is_soft = self.is_quoted && self.text.trim_end().ends_with('=');
        if is_soft && !line.trim().is_empty() {
            self.text.truncate(self.text.trim_end().len() - 1);
            self.push(line);
        } else if is_soft {
            // Nothing follows the break: the value is over.
            self.text.truncate(self.text.trim_end().len() - 1);
        } else if line.trim().is_empty() {
            self.is_base64 = false;
        } else if line.starts_with([' ', '\t']) {
            self.push(if self.is_base64 { line.trim() } else { &line[1..] });
        } else if self.is_base64 && !line.contains(':') {
            self.push(line.trim());
        } else if self.is_note && is_loose(line) {
            self.push(if self.is_quoted { "=0A" } else { "\\n" });
            self.push(line);
        } else {
            return false;
        }
        true
    }
}

/// Whether a line behind a note is no property, but a line of the note that was not folded.
fn is_loose(line: &str) -> bool {
    let name = name_end(line).map(|end| &line[..end]).filter(|_| is_property(line));
    !name.is_some_and(|name| name.contains('.') || table::is_known(name))
}

/// Whether a line begins a property.
fn is_property(line: &str) -> bool {
    name_end(line).is_some_and(|end| {
        line[end..].starts_with(':') || line.contains(':') || table::is_known(&line[..end])
    })
}

/// Where the name of a property ends, its group included.
fn name_end(line: &str) -> Option<usize> {
    let end = line.find([':', ';'])?;
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
    let name = line[..end].trim_start_matches('\u{feff}').trim();
    (!name.is_empty() && name.bytes().all(is_letter)).then_some(end)
}
