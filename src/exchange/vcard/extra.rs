//! Properties that become a line of the note, or a link, in a form of their own.
//!
//! Each function tells whether it has kept the property.

use crate::exchange::card::Card;
use crate::exchange::kin;
use crate::exchange::label;

use super::line::Line;
use super::own;
use super::plain;
use super::roster;

/// A profile in a network: a link where it is one.
pub(super) fn profile(card: &mut Card, line: &Line<'_>) {
    let service = line.parameter("SERVICE-TYPE").map_or_else(|| line.label(), str::to_owned);
    let text = line.text();
    if text.starts_with("http://") || text.starts_with("https://") {
        card.link(&service, &text);
    } else {
        let (scheme, name) = text.split_once(':').unwrap_or(("", &text));
        let name = if scheme == "x-apple" { name } else { text.as_str() };
        card.extra(&label::capital(&service), name);
    }
}

/// `RELATED;TYPE=spouse;VALUE=text:Anna`; a card that is not in the file, and oneself, is none for
/// her.
pub(super) fn related(card: &mut Card, line: &Line<'_>) -> bool {
    let text = line.text();
    let relation = relation(line);
    if roster::is_uri(&text) || relation.eq_ignore_ascii_case("me") {
        return false;
    }
    if ["mailto:", "tel:"].iter().any(|it| text.trim().to_lowercase().starts_with(it)) {
        card.extra(&label::capital(&label::human(&relation)), &text);
    } else {
        card.related(&relation, &text, "");
    }
    true
}

/// What somebody is who is named: by the label beside it, else by the type that tells most.
pub(super) fn relation(line: &Line<'_>) -> String {
    let is_telling = |it: &&str| !it.eq_ignore_ascii_case("pref");
    let types: Vec<&str> = line.written.types().filter(is_telling).collect();
    let known = types.iter().find(|it| kin::role(it).is_some()).or(types.first());
    line.own_label().unwrap_or_else(|| known.map_or_else(String::new, |it| it.to_lowercase()))
}

/// `item1.X-ABRELATEDNAMES:Anna` with its label beside it.
pub(super) fn apple_related(card: &mut Card, line: &Line<'_>) {
    card.related(&line.own_label().unwrap_or_default(), &line.text(), "");
}

/// `IMPP;X-SERVICE-TYPE=Skype:skype:anna`
pub(super) fn messenger(card: &mut Card, line: &Line<'_>) {
    let text = line.text();
    let (scheme, name) = text.split_once(':').unwrap_or(("Messenger", &text));
    let service = line.parameter("X-SERVICE-TYPE").or_else(|| line.parameter("SERVICE-TYPE"));
    card.extra(&label::capital(service.unwrap_or(scheme)), name.strip_prefix("//").unwrap_or(name));
}

/// The name on a card within the card, or that card as one value (RFC 2426, section 3.5.4).
pub(super) fn agent(card: &mut Card, line: &Line<'_>) -> bool {
    let text = plain::unescaped(&line.written.value);
    let is_card = text.trim_start().get(..6).is_some_and(|it| it.eq_ignore_ascii_case("BEGIN:"));
    let is_link = line.parameter("VALUE").is_some_and(|it| !it.eq_ignore_ascii_case("text"));
    let inner = text.lines().find_map(|it| it.trim().strip_prefix("FN:"));
    if is_card {
        card.extra("Agent", &plain::unescaped(inner.unwrap_or_default()));
    } else if !is_link {
        card.extra("Agent", &text);
    }
    !is_link
}

/// A property that a program made up, where she can read it.
pub(super) fn own(card: &mut Card, line: &Line<'_>) -> bool {
    let text = line.text();
    let heading = own::heading(&line.written.name).filter(|_| own::is_human(&text));
    heading.inspect(|heading| card.extra(heading, &text)).is_some()
}

/// The words of the person come before the letter (RFC 6350, section 6.2.7).
pub(super) fn gender(line: &Line<'_>) -> String {
    let words = line.part(1, ", ");
    match (line.part(0, "").as_str(), words.as_str()) {
        ("M", "") => "male".to_owned(),
        ("F", "") => "female".to_owned(),
        ("O", "") => "other".to_owned(),
        (_, words) => words.to_owned(),
    }
}
