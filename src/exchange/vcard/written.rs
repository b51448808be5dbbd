//! A property as it was written: its group, name, parameters and value, in clean UTF-8.

use crate::exchange::text::Decode;

use super::plain;
use super::table::{self, Home};

/// A property, not yet taken apart further than its syntax goes.
#[derive(Debug)]
pub(super) struct Written {
    /// What holds it together with its label, in small letters; empty where there is none.
    pub group: String,
    /// Its name, in capitals.
    pub name: String,
    /// Where it is kept.
    pub home: Home,
    /// Its parameters, their names in capitals. Bare ones of version 2.1 have the name they mean.
    pub params: Vec<(String, String)>,
    /// Its value with its escapes: `\n`, `\,`, `\;`. Base64 stays what it is.
    pub value: String,
    /// Whether the value is base64.
    pub is_base64: bool,
}

impl Written {
    /// Takes a whole line apart; none where it is none.
    pub(super) fn read(line: &str, decode: Decode<'_>) -> Option<Self> {
        let line = line.trim_start_matches('\u{feff}');
        let colon = outside_quotes(line, ':').next().or_else(|| line.find(':'))?;
        let colon = behind_bare_label(line, colon).unwrap_or(colon);
        let (head, value) = (&line[..colon], &line[colon + 1..]);
        let mut parts = split_outside_quotes(head, ';');
        let full_name = parts.next()?.trim();
        let (group, name) = full_name.rsplit_once('.').unwrap_or(("", full_name));
        let params = parts.filter_map(parameter).collect();
        let (group, name) = (group.to_lowercase(), name.to_ascii_uppercase());
        let (home, value_now) = (table::home(&name), String::new());
        let mut it = Self { group, name, home, params, value: value_now, is_base64: false };
        it.set_value(value, decode);
        (!it.name.is_empty()).then_some(it)
    }

    fn set_value(&mut self, value: &str, decode: Decode<'_>) {
        let encoding = self.parameter("ENCODING").map(str::to_ascii_uppercase);
        let charset = self.parameter("CHARSET").map(str::to_owned);
        self.value = match encoding.as_deref() {
            Some("QUOTED-PRINTABLE" | "Q") => {
                plain::on_one_line(&plain::unquoted(value, charset.as_deref(), decode))
            }
            Some("BASE64" | "B") => self.of_base64(value, charset.as_deref(), decode),
            Some(_) | None => value.to_owned(),
        };
        let is_base64 = self.is_base64;
        self.params.retain(|(name, _)| name != "CHARSET" && name != "ENCODING");
        // As version 3.0 has it, whatever this one says.
        self.params.extend(is_base64.then(|| ("ENCODING".to_owned(), "b".to_owned())));
    }

    /// Text may be base64 as well, in whatever has a place for text.
    fn of_base64(&mut self, value: &str, charset: Option<&str>, decode: Decode<'_>) -> String {
        let is_text = !self.home.is_kept_whole();
        let bytes = is_text.then(|| plain::base64(value, value.len())).flatten();
        self.is_base64 = bytes.is_none();
        bytes.map_or_else(
            || value.to_owned(),
            |bytes| plain::on_one_line(&plain::told(&bytes, charset, decode)),
        )
    }

    /// The first parameter of a name in capitals.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// Its types, as they were written.
    pub(super) fn types(&self) -> impl Iterator<Item = &str> {
        let lists = self.params.iter().filter(|(name, _)| name == "TYPE");
        lists.flat_map(|(_, list)| list.split(',')).map(str::trim).filter(|it| !it.is_empty())
    }

    /// It as one line of a vCard of version 3.0 or 4.0 (RFC 6350, section 3.3), not folded.
    pub(super) fn line(&self) -> String {
        let mut line = String::with_capacity(self.value.len() + 64);
        if !self.group.is_empty() {
            line.extend([&self.group, "."]);
        }
        line.push_str(&self.name);
        for (name, value) in &self.params {
            let value = plain::with_carets(value);
            let quote = if value.contains([':', ';', ',']) { "\"" } else { "" };
            line.extend([";", name, "=", quote, &value, quote]);
        }
        line.extend([":", &self.value]);
        line
    }
}

/// The colon before an address whose label stands in front of it without the quotes it must have,
/// and has colons of its own: the last that has all seven parts of an address behind it.
fn behind_bare_label(line: &str, first: usize) -> Option<usize> {
    let head = &line[..first];
    let is_address = head.get(..4).is_some_and(|it| it.eq_ignore_ascii_case("ADR;"));
    let label = head.rsplit(';').next().and_then(|it| it.split_once('='));
    let is_bare = label.is_some_and(|(name, value)| {
        name.trim().eq_ignore_ascii_case("LABEL") && !value.contains('"')
    });
    let (sixth, _) = line.rmatch_indices(';').nth(5).filter(|_| is_address && is_bare)?;
    line[first..sixth].rfind(':').map(|at| first + at)
}

/// A parameter by its name; a bare one is an encoding, or else a type.
fn parameter(text: &str) -> Option<(String, String)> {
    if let Some(own) = androids_own(text.trim()) {
        return Some(("TYPE".to_owned(), own));
    }
    let (name, value) = text.split_once('=').unwrap_or(("", text));
    let name = name.trim().to_ascii_uppercase();
    // Of a list, each may be in quotes of its own.
    let value = value.trim().split('"').collect::<String>();
    let value = plain::without_carets(&value).replace("\\n", "\n");
    let is_encoding = |it: &str| {
        ["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"]
            .iter()
            .any(|one| it.eq_ignore_ascii_case(one))
    };
    let is_name = name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
    match name.as_str() {
        "" if value.is_empty() => None,
        "" if is_encoding(&value) => Some(("ENCODING".to_owned(), value)),
        "" => Some(("TYPE".to_owned(), value)),
        _ if !is_name => None,
        _ => Some((name, value)),
    }
}

/// `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=A9)`: a label, as Android writes it.
fn androids_own(text: &str) -> Option<String> {
    let inner = text.strip_prefix("X-CUSTOM(")?.strip_suffix(')')?;
    let (_, label) = inner.split_once("QUOTED-PRINTABLE,")?;
    Some(plain::unquoted(label, None, &|_, _| None))
}

/// The places of a mark that stands outside quotes.
fn outside_quotes(text: &str, mark: char) -> impl Iterator<Item = usize> {
    let mut is_quoted = false;
    text.char_indices().filter_map(move |(at, c)| {
        is_quoted ^= c == '"';
        (c == mark && !is_quoted).then_some(at)
    })
}

fn split_outside_quotes(text: &str, mark: char) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let ends = outside_quotes(text, mark).chain([text.len()]);
    ends.map(move |end| {
        let part = &text[from..end];
        from = end + mark.len_utf8();
        part
    })
}
