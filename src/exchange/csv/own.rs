//! Columns that only this program has a field for, in and out.

use crate::domain::arrival::Related;
use crate::domain::draft::PersonDraft;
use crate::domain::kind::{Consent, Kind, Standing, Tier};
use crate::exchange::card::Card;
use crate::exchange::kin;

use super::writing::BETWEEN;

/// Stands between what somebody is and who it is.
const IS: &str = ": ";

const LIKES: &str = "Likes";
const USUAL: &str = "Usually buys";
const CAREFUL: &str = "Careful with";
const WISHES: &str = "Wishes";
const RECOGNISE: &str = "Recognised by";
const SOURCE: &str = "Sent by";
const KIND: &str = "Kind";
const TIER: &str = "Tier";
const STANDING: &str = "Standing";
const LIMIT: &str = "Limit (days)";
const PAUSED: &str = "Paused";
const CONSENTS: &str = "Agreed to";
/// Whom they are tied to: `wife: Alice ::: son: Tom`.
pub(super) const TIES: &str = "Belongs to";

/// Whether a column has this name, whatever is in it.
pub(super) fn is_ours(column: &str) -> bool {
    [
        LIKES, USUAL, CAREFUL, WISHES, RECOGNISE, SOURCE, KIND, TIER, STANDING, LIMIT, PAUSED,
        CONSENTS, TIES,
    ]
    .contains(&column)
}

/// The columns and what they say of a person.
pub(super) fn cells(person: &PersonDraft) -> [(&'static str, String); 12] {
    let kinds: &[Kind] = if person.kinds == [Kind::Customer] { &[] } else { &person.kinds };
    let standing = Some(person.standing).filter(|it| *it != Standing::Here);
    [
        (LIKES, person.likes.clone()),
        (USUAL, person.usual.clone()),
        (CAREFUL, person.careful.clone()),
        (WISHES, person.wishes.clone()),
        (RECOGNISE, person.recognise.clone()),
        (SOURCE, person.source.clone()),
        (KIND, kinds.iter().map(|it| it.code()).collect::<Vec<_>>().join(", ")),
        (TIER, person.tier.map(|it| it.code().to_owned()).unwrap_or_default()),
        (STANDING, standing.map(|it| it.code().to_owned()).unwrap_or_default()),
        (LIMIT, person.limit.map(|it| it.to_string()).unwrap_or_default()),
        (PAUSED, person.paused.map(|it| it.to_string()).unwrap_or_default()),
        (CONSENTS, person.consents.iter().map(|it| it.code()).collect::<Vec<_>>().join(", ")),
    ]
}

/// What the column of ties says.
pub(super) fn ties(ties: &[Related]) -> String {
    let one = |it: &Related| [kin::word(it), &it.name].join(IS);
    ties.iter().map(one).collect::<Vec<_>>().join(BETWEEN)
}

/// Puts a cell into its place, if its column is one of these and it says what such a column does.
pub(super) fn place(card: &mut Card, column: &str, cell: &str) -> bool {
    if column == TIES {
        let all: Option<Vec<_>> = cell.split(BETWEEN).map(|it| it.split_once(IS)).collect();
        all.iter().flatten().for_each(|(word, name)| card.related(word, name, ""));
        return all.is_some();
    }
    let person = card.person_mut();
    let text = match column {
        LIKES => &mut person.likes,
        USUAL => &mut person.usual,
        CAREFUL => &mut person.careful,
        WISHES => &mut person.wishes,
        RECOGNISE => &mut person.recognise,
        SOURCE => &mut person.source,
        KIND => {
            let kinds: Option<Vec<Kind>> = cell.split(", ").map(Kind::from_code).collect();
            return kinds.map(|kinds| person.kinds = kinds).is_some();
        }
        TIER => return Tier::from_code(cell).map(|it| person.tier = Some(it)).is_some(),
        STANDING => return Standing::from_code(cell).map(|it| person.standing = it).is_some(),
        LIMIT => return cell.parse().map(|it| person.limit = Some(it)).is_ok(),
        PAUSED => return cell.parse().map(|it| person.paused = Some(it)).is_ok(),
        CONSENTS => {
            let consents: Option<Vec<Consent>> = cell.split(", ").map(Consent::from_code).collect();
            return consents.map(|consents| person.consents = consents).is_some();
        }
        _ => return false,
    };
    let is_first = text.is_empty();
    if is_first {
        cell.clone_into(text);
    }
    is_first
}
