//! Cuts a text into cards, so that a broken one takes no other with it.

/// The dates that are read as they are written, and not by the vCard parser: what it makes of a
/// text that is no date ("circa 1960", "17 April") may look like one.
const DATES: [&str; 3] = ["BDAY", "ANNIVERSARY", "DEATHDATE"];

/// The cards of a text, each from its BEGIN to its END, to the next BEGIN, or to the end.
pub(super) fn cards(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = lines(text).peekable();
    std::iter::from_fn(move || {
        let (start, _) = rest.find(|(_, line)| is_mark(line, "BEGIN"))?;
        let mut end = text.len();
        let mut depth = 1;
        let mut before = "";
        while let Some((at, line)) = rest.peek().copied() {
            if is_mark(line, "BEGIN") {
                if !is_agent(before) {
                    end = at;
                    break;
                }
                depth += 1;
            }
            rest.next();
            if is_mark(line, "END") {
                depth -= 1;
                end = at + line.len();
            }
            if depth == 0 {
                break;
            }
            before = if line.trim().is_empty() { before } else { line };
        }
        Some(&text[start..end])
    })
}

/// The card as the parser reads it best: without cards inside it (`AGENT`), with line ends that it
/// knows, with dates marked as text, and with the lines of a note that somebody forgot to fold.
pub(super) fn prepared(card: &str) -> String {
    let mut text = String::with_capacity(card.len() + 64);
    let (mut depth, mut is_note, mut before) = (0, false, "");
    for (_, line) in lines(card) {
        depth += i32::from(is_mark(line, "BEGIN"));
        // A blank line ends a photo, but not a note.
        if depth == 1 && !(is_note && line.trim().is_empty()) {
            if is_note && is_loose(line, before) {
                text.push_str(" \\n");
            }
            let name = name_end(line);
            match name.filter(|end| is_named(&line[..*end], &DATES)) {
                Some(end) => text.extend([&line[..end], ";VALUE=text", &line[end..]]),
                None => text.push_str(line),
            }
            text.push('\n');
            is_note = name.map_or(is_note, |end| is_named(&line[..end], &["NOTE"]));
            before = line;
        }
        depth -= i32::from(is_mark(line, "END"));
    }
    text
}

/// Lines with their places. A file that has no line feed at all is of an old Mac.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let end = if text.contains('\n') { '\n' } else { '\r' };
    text.split(end).scan(0, |next, line| {
        let at = *next;
        *next += line.len() + 1;
        Some((at, line.strip_suffix('\r').unwrap_or(line)))
    })
}

fn is_mark(line: &str, mark: &str) -> bool {
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    line.split_once(':').is_some_and(|(name, value)| {
        name.trim_end().eq_ignore_ascii_case(mark) && value.trim().eq_ignore_ascii_case("VCARD")
    })
}

fn is_agent(line: &str) -> bool {
    line.trim_end().ends_with(':')
        && line.get(..5).is_some_and(|it| it.eq_ignore_ascii_case("AGENT"))
}

/// Whether a line belongs to none: neither a property nor folded, and what is before it is whole.
fn is_loose(line: &str, before: &str) -> bool {
    !line.trim().is_empty()
        && !line.starts_with([' ', '\t'])
        && !line.contains(':')
        && !before.ends_with('=')
}

/// Where the name of a property ends, in a line that begins one.
fn name_end(line: &str) -> Option<usize> {
    let is_first = line.contains(':') && !line.starts_with([' ', '\t']);
    line.find([':', ';']).filter(|_| is_first)
}

fn is_named(name: &str, names: &[&str]) -> bool {
    let name = name.rsplit('.').next().unwrap_or(name);
    names.iter().any(|it| it.eq_ignore_ascii_case(name))
}
