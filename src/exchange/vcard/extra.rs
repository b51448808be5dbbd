//! Properties without a field of their own: which of them go into the note, and what they say there.

use calcard::vcard::VCardProperty;

use crate::exchange::card::Card;
use crate::exchange::label;

use super::line::Line;

/// Beginnings of properties that only programs read.
const TECHNICAL: [&str; 33] = [
    "X-AB",
    "X-ADDRESSBOOKSERVER",
    "X-ALTBDAY",
    "X-ANDROID",
    "X-APPLE",
    "X-CALENDAR",
    "X-CLASS",
    "X-COUCHDB",
    "X-CREATED",
    "X-ETAG",
    "X-EVOLUTION-BLOG",
    "X-EVOLUTION-CALLBACK",
    "X-EVOLUTION-FILE-AS",
    "X-EVOLUTION-LIST",
    "X-EVOLUTION-UI",
    "X-EVOLUTION-VIDEO",
    "X-EVOLUTION-WEBDAV",
    "X-FC",
    "X-FILE-AS",
    "X-GENERATOR",
    "X-ID",
    "X-IMAGE",
    "X-KADDRESSBOOK",
    "X-LUID",
    "X-MOZILLA",
    "X-MS-CARDPICTURE",
    "X-MS-OL",
    "X-PHONETIC",
    "X-PRODID",
    "X-RADICALE",
    "X-SYNC",
    "X-UID",
    "X-WAB",
];

/// Old names without an `X-` that only programs read, and what is nobody's business here.
const TECHNICAL_WORDS: [&str; 10] = [
    "AGENT",
    "CLASS",
    "MAILER",
    "NAME",
    "PROFILE",
    "UID",
    "X-GENDER",
    "X-TZ",
    "X-VERSION",
    "X-REV",
];

/// Makers' marks in front of a name that is plain behind them.
const MAKERS: [&str; 5] = ["X-EVOLUTION-", "X-MS-", "X-GOOGLE-", "X-MOZ-", "X-"];

/// Names that a capital in front does not make readable.
const READABLE: [(&str, &str); 12] = [
    ("X-AIM", "AIM"),
    ("X-GOOGLE-TALK", "Google Talk"),
    ("X-GTALK", "Google Talk"),
    ("X-ICQ", "ICQ"),
    ("X-MAIDENNAME", "Maiden name"),
    ("X-MS-IMADDRESS", "Messenger"),
    ("X-MSN", "MSN"),
    ("X-QQ", "QQ"),
    ("X-SIP", "SIP"),
    ("X-SKYPE-USERNAME", "Skype"),
    ("X-WHATSAPP", "WhatsApp"),
    ("X-EVOLUTION-MANAGER", "Manager"),
];

/// A standard property that has no field of its own.
pub(super) fn standard(card: &mut Card, property: &VCardProperty, line: &Line<'_>) {
    match property {
        VCardProperty::Role => card.extra("Role", &line.text()),
        VCardProperty::Related => related(card, line),
        VCardProperty::Impp => messenger(card, line),
        VCardProperty::Gender => card.extra("Gender", &gender(line)),
        VCardProperty::Pronouns => card.extra("Pronouns", &line.text()),
        VCardProperty::Lang | VCardProperty::Language => card.extra("Language", &line.text()),
        VCardProperty::Birthplace => card.extra("Born in", &line.text()),
        VCardProperty::Deathplace => card.extra("Died in", &line.text()),
        VCardProperty::Hobby => card.extra("Hobby", &line.text()),
        VCardProperty::Interest => card.extra("Interest", &line.text()),
        VCardProperty::Expertise => card.extra("Expertise", &line.text()),
        VCardProperty::ContactUri => card.link("contact", &line.text()),
        // Technical, or a thing of its own that a note cannot hold: a photo, a key, a place.
        _ => {}
    }
}

/// A property that is no standard, by its name in capitals: for her, until it is known not to be.
pub(super) fn own(card: &mut Card, name: &str, line: &Line<'_>) {
    let text = line.text();
    if name == "X-ABRELATEDNAMES" {
        card.extra(&label::heading(line.own_label().unwrap_or("Related")), &text);
    } else if !is_technical(name) && is_human(&text) {
        card.extra(&heading(name), &text);
    }
}

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

/// `RELATED;TYPE=spouse;VALUE=text:Anna`; other cards, which are named by number, are left out.
fn related(card: &mut Card, line: &Line<'_>) {
    let text = line.text();
    if !text.to_ascii_lowercase().starts_with("urn:") {
        let label = line.own_label().map_or_else(
            || label::capital(&line.types().first().unwrap_or(&"related").to_lowercase()),
            label::heading,
        );
        card.extra(&label, &text);
    }
}

/// `IMPP;X-SERVICE-TYPE=Skype:skype:anna`
fn messenger(card: &mut Card, line: &Line<'_>) {
    let text = line.text();
    let (scheme, name) = text.split_once(':').unwrap_or(("Messenger", &text));
    let service = line.parameter("X-SERVICE-TYPE").or_else(|| line.parameter("SERVICE-TYPE"));
    card.extra(&label::capital(service.unwrap_or(scheme)), name.strip_prefix("//").unwrap_or(name));
}

/// The words of the person come before the letter (RFC 6350, section 6.2.7).
fn gender(line: &Line<'_>) -> String {
    let words = line.part(1, ", ");
    match (line.part(0, "").as_str(), words.as_str()) {
        ("M", "") => "male".to_owned(),
        ("F", "") => "female".to_owned(),
        ("O", "") => "other".to_owned(),
        (_, words) => words.to_owned(),
    }
}

fn is_technical(name: &str) -> bool {
    TECHNICAL_WORDS.contains(&name) || TECHNICAL.iter().any(|start| name.starts_with(start))
}

/// Whether a person may have written it: no markup, no object, no long run without a space.
fn is_human(text: &str) -> bool {
    let longest = text.split_whitespace().map(str::len).max().unwrap_or(0);
    !text.starts_with(['<', '{']) && longest <= 200
}

fn heading(name: &str) -> String {
    if let Some((_, readable)) = READABLE.iter().find(|(known, _)| *known == name) {
        return (*readable).to_owned();
    }
    let plain = MAKERS.iter().find_map(|maker| name.strip_prefix(maker)).unwrap_or(name);
    label::capital(&plain.to_lowercase().replace(['-', '_'], " "))
}
