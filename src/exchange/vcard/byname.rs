//! What only this program writes on a card: `X-BYNAME-…`, so that our own file loses nothing.

use crate::domain::draft::PersonDraft;
use crate::domain::kind::{Consent, Kind, Standing, Tier};
use crate::exchange::card::Card;
use crate::exchange::dates;

/// What every property of ours begins with.
pub(super) const OURS: &str = "X-BYNAME-";
/// The property with the fields that no other holds exactly; see [`crate::exchange::as_is`].
pub(super) const AS_IS: &str = "X-BYNAME-AS-IS";

/// Puts one of our own properties, named without what all begin with, into its place.
pub(super) fn place(card: &mut Card, name: &str, label: &str, text: &str) {
    let person = card.person_mut();
    match name {
        "AS-IS" => card.as_is = Some(text.to_owned()),
        "DATE" if dates::date(text, None).is_some() => card.event(label, text, None),
        "READING" => text.clone_into(&mut person.reading),
        "RECOGNISE" => text.clone_into(&mut person.recognise),
        "LIKES" => text.clone_into(&mut person.likes),
        "USUAL" => text.clone_into(&mut person.usual),
        "CAREFUL" => text.clone_into(&mut person.careful),
        "WISHES" => text.clone_into(&mut person.wishes),
        "SOURCE" => text.clone_into(&mut person.source),
        "SINCE" => person.since = text.parse().ok(),
        "STAR" => person.star = text == "1",
        "TIER" => person.tier = Tier::from_code(text),
        "STANDING" => person.standing = Standing::from_code(text).unwrap_or_default(),
        "LIMIT" => person.limit = text.parse().ok(),
        "PAUSED" => person.paused = text.parse().ok(),
        "KINDS" => person.kinds = text.split(' ').filter_map(Kind::from_code).collect(),
        "CONSENTS" => person.consents = text.split(' ').filter_map(Consent::from_code).collect(),
        // What a later version writes is nothing for a note.
        _ => {}
    }
}

/// The properties of a person that have no place elsewhere, with their texts.
pub(super) fn properties(person: &PersonDraft) -> Vec<(&'static str, String)> {
    let kinds = person.kinds.iter().map(|it| it.code()).collect::<Vec<_>>().join(" ");
    let is_plain = matches!(person.kinds[..], [] | [Kind::Customer]);
    let consents = person.consents.iter().map(|it| it.code()).collect::<Vec<_>>().join(" ");
    let standing = person.standing;
    let all = [
        ("X-BYNAME-READING", person.reading.clone()),
        ("X-BYNAME-RECOGNISE", person.recognise.clone()),
        ("X-BYNAME-LIKES", person.likes.clone()),
        ("X-BYNAME-USUAL", person.usual.clone()),
        ("X-BYNAME-CAREFUL", person.careful.clone()),
        ("X-BYNAME-WISHES", person.wishes.clone()),
        ("X-BYNAME-SOURCE", person.source.clone()),
        ("X-BYNAME-SINCE", person.since.map(|it| it.to_string()).unwrap_or_default()),
        ("X-BYNAME-STAR", if person.star { "1".to_owned() } else { String::new() }),
        ("X-BYNAME-TIER", person.tier.map(|it| it.code().to_owned()).unwrap_or_default()),
        (
            "X-BYNAME-STANDING",
            if standing == Standing::Here { String::new() } else { standing.code().to_owned() },
        ),
        ("X-BYNAME-LIMIT", person.limit.map(|it| it.to_string()).unwrap_or_default()),
        ("X-BYNAME-PAUSED", person.paused.map(|it| it.to_string()).unwrap_or_default()),
        ("X-BYNAME-KINDS", if is_plain { String::new() } else { kinds }),
        ("X-BYNAME-CONSENTS", consents),
    ];
    all.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}
