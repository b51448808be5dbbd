//! Cuts a text into cards, so that a broken one takes no other with it.

/// A card as it stands in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cut<'a> {
    /// From its BEGIN to its END, to the next BEGIN, or to the end of the text.
    pub raw: &'a str,
    /// Where it ends in the text, in bytes.
    pub end: usize,
    /// Whether its END is there.
    pub is_whole: bool,
}

/// The cards of a text, one after the other; the text is walked through once.
pub(super) fn cards(text: &str) -> impl Iterator<Item = Cut<'_>> {
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
        Some(Cut { raw: &text[start..end], end, is_whole: depth == 0 })
    })
}

/// Lines with their places. They end as on any system, also with two returns and a feed, which is
/// what becomes of a file that is changed twice from one system's line ends to another's.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    let mut is_over = false;
    std::iter::from_fn(move || {
        let at = next;
        let rest = (!is_over).then(|| &text[at..])?;
        let Some(end) = memchr::memchr2(b'\n', b'\r', rest.as_bytes()) else {
            is_over = true;
            return Some((at, rest));
        };
        let mark = &rest.as_bytes()[end..];
        let width = [&b"\r\r\n"[..], b"\r\n"].into_iter().find(|it| mark.starts_with(it));
        next = at + end + width.map_or(1, <[u8]>::len);
        Some((at, &rest[..end]))
    })
}

/// Whether a text has more lines than a limit, folded ones counted once.
pub(super) fn has_more_lines(text: &str, limit: usize) -> bool {
    let bytes = text.as_bytes();
    let is_over =
        |end: &usize| !matches!(bytes.get(end + 1), None | Some(b' ' | b'\t' | b'\n' | b'\r'));
    memchr::memchr2_iter(b'\n', b'\r', bytes).filter(is_over).nth(limit).is_some()
}

/// Whether a text has more commas and semicolons than a limit.
pub(super) fn has_more_parts(text: &str, limit: usize) -> bool {
    memchr::memchr2_iter(b',', b';', text.as_bytes()).nth(limit).is_some()
}

/// Whether a line begins or ends a card.
pub(super) fn is_mark(line: &str, mark: &str) -> bool {
    let line = line.trim_start_matches('\u{feff}');
    // Long lines are not searched to their end for the colon.
    let is_near = line.get(..mark.len()).is_some_and(|it| it.eq_ignore_ascii_case(mark));
    is_near
        && line[mark.len()..]
            .trim_start()
            .strip_prefix(':')
            .is_some_and(|value| value.trim().eq_ignore_ascii_case("VCARD"))
}

/// Whether a card within the card follows (`AGENT`, version 2.1).
pub(super) fn is_agent(line: &str) -> bool {
    line.trim_end().ends_with(':')
        && line.get(..5).is_some_and(|it| it.eq_ignore_ascii_case("AGENT"))
}
