//! Properties that somebody else made up: which of them she can read, and under what heading.

use crate::exchange::label;

/// Beginnings of properties that only programs read.
const TECHNICAL: [&str; 39] = [
    "X-AB",
    "X-ACCOUNT",
    "X-ADDRESSBOOKSERVER",
    "X-ALTBDAY",
    "X-ANDROID",
    "X-APPLE",
    "X-CALENDAR",
    "X-CLASS",
    "X-COUCHDB",
    "X-CREATED",
    "X-ETAG",
    "X-EVOLUTION-CALLBACK",
    "X-EVOLUTION-FILE-AS",
    "X-EVOLUTION-LIST",
    "X-EVOLUTION-UI",
    "X-EVOLUTION-WEBDAV",
    "X-FC",
    "X-FILE-AS",
    "X-GENERATOR",
    "X-GROUP-MEMBERSHIP",
    "X-HW-",
    "X-ID",
    "X-IMAGE",
    "X-KADDRESSBOOK",
    "X-LOTUS",
    "X-LUID",
    "X-MOZILLA",
    "X-MS-CARDPICTURE",
    "X-MS-OL",
    "X-NEXTCLOUD",
    "X-OC-",
    "X-PHONETIC",
    "X-PM-",
    "X-PRODID",
    "X-RADICALE",
    "X-SAMSUNG",
    "X-SYNC",
    "X-UID",
    "X-WAB",
];

/// Makers' marks in front of a name that is plain behind them.
const MAKERS: [&str; 7] =
    ["X-KADDRESSBOOK-X-", "X-KADDRESSBOOK-", "X-EVOLUTION-", "X-GOOGLE-", "X-MS-", "X-MOZ-", "X-"];

/// Names of things that people write of people, and a readable one where a capital in front does
/// not make it so. Behind a maker's mark they are readable, whatever else that maker writes.
const READABLE: [(&str, &str); 27] = [
    ("AIM", "AIM"),
    ("ASSISTANT", "Assistant"),
    ("ASSISTANTSNAME", "Assistant"),
    ("CUSTOM-IM", "Messenger"),
    ("GADUGADU", "Gadu-Gadu"),
    ("GOOGLE-TALK", "Google Talk"),
    ("GTALK", "Google Talk"),
    ("ICQ", "ICQ"),
    ("IMADDRESS", "Messenger"),
    ("MAIDENNAME", "Maiden name"),
    ("MANAGER", "Manager"),
    ("MANAGERSNAME", "Manager"),
    ("MSN", "MSN"),
    ("OFFICE", "Office"),
    ("PARTNER", "Partner"),
    ("PROFESSION", "Profession"),
    ("QQ", "QQ"),
    ("SIP", "SIP"),
    ("SKYPE-USERNAME", "Skype"),
    ("SPOUSE", "Spouse"),
    ("SPOUSENAME", "Spouse"),
    ("SPOUSESNAME", "Spouse"),
    ("TALK", "Google Talk"),
    ("WECHAT", "WeChat"),
    ("WHATSAPP", "WhatsApp"),
    ("XING", "Xing"),
    ("YAHOO", "Yahoo"),
];

/// The heading of a property by its name in capitals, unless only programs read it.
pub(super) fn heading(name: &str) -> Option<String> {
    let plain = MAKERS.iter().find_map(|maker| name.strip_prefix(maker))?;
    if let Some((_, readable)) = READABLE.iter().find(|(known, _)| *known == plain) {
        return Some((*readable).to_owned());
    }
    let is_technical = TECHNICAL.iter().any(|start| name.starts_with(start));
    (!is_technical).then(|| label::capital(&plain.to_lowercase().replace(['-', '_'], " ")))
}

/// Whether a person may have written it: no markup, no object, no long run without a space.
pub(super) fn is_human(text: &str) -> bool {
    let longest = text.split_whitespace().map(str::len).max().unwrap_or(0);
    !text.starts_with(['<', '{', '[']) && longest <= 200
}
