//! `X-ANDROID-CUSTOM`: what the phones of one maker write where version 2.1 has no property.

use crate::exchange::card::Card;
use crate::exchange::label;

/// The relations that Android counts, from 1 (`ContactsContract.CommonDataKinds.Relation`).
const RELATIONS: [&str; 14] = [
    "Assistant",
    "Brother",
    "Child",
    "Domestic partner",
    "Father",
    "Friend",
    "Manager",
    "Mother",
    "Parent",
    "Partner",
    "Referred by",
    "Relative",
    "Sister",
    "Spouse",
];

/// Reads `vnd.android.cursor.item/KIND;VALUE;TYPE;LABEL;…`, and tells whether it was that.
pub(super) fn custom(card: &mut Card, text: &str) -> bool {
    let Some(text) = text.strip_prefix("vnd.android.cursor.item/") else { return false };
    let mut parts = text.split(';');
    let mut next = || parts.next().unwrap_or_default().trim();
    let (kind, value, number, own) = (next(), next(), next(), next());
    match kind {
        "nickname" => card.called(value),
        "contact_event" => {
            let event = match number {
                "1" => "anniversary",
                "3" => "birthday",
                "2" => "other",
                _ => own,
            };
            card.event(event, value, None);
        }
        "relation" => {
            let number = number.parse::<usize>().ok().and_then(|it| it.checked_sub(1));
            let known = number.and_then(|it| RELATIONS.get(it)).copied();
            card.related(known.unwrap_or(own), value, "");
        }
        kind => card.extra(&label::capital(&kind.replace('_', " ")), value),
    }
    true
}
