//! What other programs call a card: one name of each has a field, more are lines for the way out.
//!
//! Whoever is added to the card of somebody else must be known when the same file comes again.

use crate::domain::id::PersonId;

use super::gain::Card;
use super::pieces::plain;

/// A uid of so many bytes is given once in the world; shorter ones may be numbers of a list.
const WORLDWIDE: usize = 16;
/// The property of a vCard that holds one (RFC 6350, section 6.7.6).
const PROPERTY: &str = "UID:";

/// Whether nobody else in the world is called so.
pub(super) fn is_worldwide(uid: &str) -> bool {
    uid.len() >= WORLDWIDE
}

/// Whether another program calls this card so, or we do.
pub(super) fn has_uid(card: Card<'_>, uid: &str) -> bool {
    let draft = &card.sketch.draft;
    let is_second = || uids_in(&draft.foreign).any(|it| it == plain(uid));
    !uid.is_empty() && (draft.uid == uid || own_id(uid) == Some(card.id) || is_second())
}

/// A line that holds another uid, where the card has one already.
pub(super) fn second_uid(card: Card<'_>, uid: &str) -> Option<String> {
    let has_other = !card.sketch.draft.uid.is_empty() && !has_uid(card, uid);
    (has_other && is_worldwide(uid)).then(|| [PROPERTY, &plain(uid)].concat())
}

/// Every uid in the lines of other programs.
pub(super) fn uids_in(foreign: &str) -> impl Iterator<Item = &str> {
    foreign.lines().filter_map(|line| line.strip_prefix(PROPERTY))
}

/// The id of a card of ours that went out and comes back.
pub(super) fn own_id(uid: &str) -> Option<PersonId> {
    uid.strip_prefix("urn:uuid:").unwrap_or(uid).parse().ok()
}
