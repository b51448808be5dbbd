//! What another program wrote on a card goes back to where it came from.

use crate::domain::arrival::Related;
use crate::exchange::outgoing::Outgoing;
use crate::exchange::vcard::roster;

use super::{Card, Version};

/// Properties that are written anyway: a second one would say the same twice, or the old.
const WRITTEN: [&str; 22] = [
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "UID",
    "FN",
    "N",
    "NICKNAME",
    "ORG",
    "TITLE",
    "TEL",
    "EMAIL",
    "ADR",
    "CATEGORIES",
    "NOTE",
    "BDAY",
    "REV",
    "URL",
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-ABDATE",
    "X-ABLABEL",
];

/// One line of a card in its parts.
struct Parts<'a> {
    group: &'a str,
    name: &'a str,
    parameters: Vec<&'a str>,
    value: &'a str,
}

/// Writes the lines that came with the card and that nothing of ours repeats.
pub(super) fn put(card: &mut Card, one: &Outgoing) {
    let lines: Vec<Parts<'_>> = one.person.foreign.lines().filter_map(parts).collect();
    let is_kept = |it: &&Parts<'_>| {
        let name = it.name.to_ascii_uppercase();
        let is_repeated = WRITTEN.contains(&name.as_str()) || name.starts_with(super::byname::OURS);
        let is_tie = is_written_tie(it, &one.ties);
        !is_repeated && !is_tie && (name != "PHOTO" || one.photo.is_none())
    };
    for line in lines.iter().filter(is_kept) {
        let written = rewritten(card.version, line);
        card.line(&written);
        let label = |it: &&Parts<'_>| {
            !line.group.is_empty()
                && it.group.eq_ignore_ascii_case(line.group)
                && it.name.eq_ignore_ascii_case("X-ABLABEL")
        };
        if let Some(label) = lines.iter().find(label) {
            card.line(&format!("{}.{}:{}", label.group, label.name, label.value));
        }
    }
}

/// The lines that came with the card, without what another program would have no reason to write
/// there: our own properties, and a second one of what a card has once.
pub(super) fn of_others(foreign: &str, ties: &[Related]) -> String {
    let is_theirs = |line: &&str| {
        parts(line).is_some_and(|it| {
            let name = it.name.to_ascii_uppercase();
            let is_date =
                it.parameters.iter().any(|it| it.to_ascii_uppercase().starts_with("CALSCALE="));
            let is_kept = is_date || ["UID", "X-ABLABEL"].contains(&name.as_str());
            let is_ours = name.starts_with(super::byname::OURS) || is_written_tie(&it, ties);
            !is_ours && (is_kept || !WRITTEN.contains(&name.as_str()))
        })
    };
    foreign.lines().filter(is_theirs).collect::<Vec<_>>().join("\n")
}

/// Whether a line ties somebody to a card to which they are tied here too.
fn is_written_tie(line: &Parts<'_>, ties: &[Related]) -> bool {
    let key = roster::key(line.value);
    line.name.eq_ignore_ascii_case("RELATED") && ties.iter().any(|it| roster::key(&it.uid) == key)
}

/// The highest number of a group `itemN` among foreign lines, so that no label of ours meets one.
pub(super) fn last_group(foreign: &str) -> usize {
    let groups = foreign.lines().filter_map(parts).filter_map(|it| {
        let number = it.group.get(..4).filter(|it| it.eq_ignore_ascii_case("item"));
        number.and_then(|_| it.group[4..].parse::<u32>().ok())
    });
    groups.max().map_or(0, |it| it as usize)
}

/// The parts of a line; `None` for what is no property at all.
fn parts(line: &str) -> Option<Parts<'_>> {
    let line = line.trim_end_matches('\r');
    let mut quoted = false;
    let colon = line.find(|c: char| {
        quoted ^= c == '"';
        c == ':' && !quoted
    })?;
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let mut quoted = false;
    let mut parameters = head.split(move |c: char| {
        quoted ^= c == '"';
        c == ';' && !quoted
    });
    let name = parameters.next()?;
    let (group, name) = name.split_once('.').unwrap_or(("", name));
    let is_token = |it: &str| it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
    let fits = !name.is_empty() && is_token(name) && is_token(group);
    fits.then(|| Parts { group, name, parameters: parameters.collect(), value })
}

/// A line as a version has it: the two differ in how bytes and the preferred one are written.
fn rewritten(version: Version, line: &Parts<'_>) -> String {
    let Parts { group, name, parameters, value } = line;
    let name = if group.is_empty() { (*name).to_owned() } else { format!("{group}.{name}") };
    let (parameters, value) = match version {
        Version::V3 => in_version_3(parameters, value),
        Version::V4 => in_version_4(parameters, value),
    };
    let parameters: String = parameters.iter().map(|it| format!(";{it}")).collect();
    format!("{name}{parameters}:{value}")
}

/// `data:image/png;base64,…` becomes `ENCODING=b;TYPE=PNG`, and `PREF=1` becomes `TYPE=PREF`.
fn in_version_3(parameters: &[&str], value: &str) -> (Vec<String>, String) {
    let is_pref = |it: &&str| it.to_ascii_uppercase().starts_with("PREF=");
    let mut kept: Vec<String> = parameters
        .iter()
        .map(|it| if is_pref(it) { "TYPE=PREF".to_owned() } else { (*it).to_owned() })
        .collect();
    let data = value.strip_prefix("data:").and_then(|it| it.split_once(";base64,"));
    let Some((media_type, bytes)) = data else { return (kept, value.to_owned()) };
    let kind = media_type.rsplit('/').next().unwrap_or_default().to_ascii_uppercase();
    kept.retain(|it| !it.to_ascii_uppercase().starts_with("VALUE="));
    kept.insert(0, "ENCODING=b".to_owned());
    kept.insert(1, format!("TYPE={kind}"));
    (kept, bytes.to_owned())
}

/// The other way round.
fn in_version_4(parameters: &[&str], value: &str) -> (Vec<String>, String) {
    let upper = |it: &str| it.to_ascii_uppercase();
    let is_bytes = |it: &str| ["ENCODING=B", "ENCODING=BASE64"].contains(&upper(it).as_str());
    let pref =
        |it: &str| if upper(it) == "TYPE=PREF" { "PREF=1".to_owned() } else { it.to_owned() };
    if !parameters.iter().any(|it| is_bytes(it)) {
        return (parameters.iter().map(|it| pref(it)).collect(), value.to_owned());
    }
    let kind = parameters.iter().find(|it| upper(it).starts_with("TYPE=")).map(|it| &it[5..]);
    let media_type = kind.map(|it| it.trim_matches('"').to_ascii_lowercase());
    let media_type = match media_type.as_deref() {
        Some(full) if full.contains('/') => full.to_owned(),
        Some("jpg") | None => "image/jpeg".to_owned(),
        Some(kind) => format!("image/{kind}"),
    };
    let others = parameters.iter().filter(|it| !is_bytes(it) && !upper(it).starts_with("TYPE="));
    let others = others.map(|it| (*it).to_owned()).collect();
    (others, format!("data:{media_type};base64,{value}"))
}
