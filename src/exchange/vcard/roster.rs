//! Whose cards are in a file: one card may name another by what programs call it.

use std::collections::HashMap;

use crate::domain::arrival::Related;
use crate::exchange::card::{self, Card};
use crate::exchange::name::NameParts;
use crate::exchange::text::Decode;

use super::cut::{self, Cut};
use super::line::Line;
use super::plain;
use super::table::Home;
use super::written::Written;

/// A shorter name for a card may be the number of a list.
const WORLDWIDE: usize = 16;
/// What begins a name for a card where it is a URI (RFC 9562, section 4).
const URN: &str = "urn:uuid:";

/// The names of those whose cards are in a file, by what other programs call their cards.
#[derive(Debug, Default)]
pub(super) struct Roster(HashMap<String, (String, String)>);

impl Roster {
    /// Of a file, if any of its cards may name another.
    pub(super) fn of_file(text: &str, decode: Decode<'_>) -> Self {
        let mut roster = Self::default();
        let names_others = ["RELATED", "related", "Related"];
        if names_others
            .iter()
            .any(|it| memchr::memmem::find(text.as_bytes(), it.as_bytes()).is_some())
        {
            for (uid, name) in cut::cards(text).filter_map(|it| named(it, decode)) {
                roster.enter(&uid, &name);
            }
        }
        roster
    }

    /// Of those whom one card names.
    pub(super) fn of_ties(ties: &[Related]) -> Self {
        let mut roster = Self::default();
        ties.iter().for_each(|it| roster.enter(&it.uid, &card::line(&it.name)));
        roster
    }

    fn enter(&mut self, uid: &str, name: &str) {
        if WORLDWIDE <= uid.len() && !name.is_empty() {
            self.0.entry(key(uid)).or_insert_with(|| (uid.to_owned(), name.to_owned()));
        }
    }

    /// Ties a card to another of the file, if that is what a property says; tells whether it did.
    pub(super) fn tie(&self, card: &mut Card, line: &Line<'_>) -> bool {
        if line.written.home != Home::Related || self.0.is_empty() {
            return false;
        }
        let uri = plain::unescaped(&line.written.value);
        let Some((uid, name)) = self.0.get(&key(&uri)).filter(|_| is_uri(&uri)) else {
            return false;
        };
        card.related(&super::extra::relation(line), name, uid);
        true
    }
}

/// Whether a text names something by a URI of those that name cards.
pub(super) fn is_uri(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    ["urn:", "http://", "https://"].iter().any(|it| text.starts_with(it))
}

/// The URI by which a card is named that programs call so; `None` where there is none.
pub(super) fn uri(uid: &str) -> Option<String> {
    let fits = WORLDWIDE <= uid.len() && !uid.contains(char::is_whitespace);
    let is_uuid = uid.parse::<uuid::Uuid>().is_ok() && !uid.contains([':', '{']);
    let uri = if is_uuid { format!("{URN}{uid}") } else { uid.to_owned() };
    (fits && is_uri(&uri)).then_some(uri)
}

/// What is the same for a name with and without what makes it a URI.
pub(super) fn key(uid: &str) -> String {
    let uid = uid.trim().to_ascii_lowercase();
    uid.strip_prefix(URN).map(str::to_owned).unwrap_or(uid)
}

/// What a card is called and whose it is.
fn named(cut: Cut<'_>, decode: Decode<'_>) -> Option<(String, String)> {
    let mut found: [Option<String>; 3] = [None, None, None];
    let mut rest = cut::lines(cut.raw).map(|(_, line)| line).peekable();
    while let Some(line) = rest.next() {
        let Some(at) = place(line) else { continue };
        let mut whole = line.to_owned();
        while let Some(more) = rest.next_if(|it| it.starts_with([' ', '\t'])) {
            whole.push_str(&more[1..]);
        }
        let value = Written::read(&whole, decode).map(|it| it.value);
        found[at] = found[at].take().or(value);
    }
    let [uid, name, parts] = found;
    let name = name.map(|it| plain::unescaped(&it)).filter(|it| !it.trim().is_empty());
    let name = name.or_else(|| parts.map(|it| whole_name(&it)))?;
    Some((card::line(&plain::unescaped(&uid?)), card::line(&name)))
}

fn whole_name(value: &str) -> String {
    let mut parts = value.split(';').map(plain::unescaped);
    let (family, given) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    NameParts { family, given, ..NameParts::default() }.whole()
}

/// Where a line belongs: the uid, the whole name, or the name in parts.
fn place(line: &str) -> Option<usize> {
    let head = line.get(..line.find([':', ';'])?)?;
    let name = head.rsplit('.').next().unwrap_or(head).trim();
    ["UID", "FN", "N"].iter().position(|it| name.eq_ignore_ascii_case(it))
}
