//! What was written about the sample shop's people: talk, jokes, news, and what they like.

use super::SampleTexts;
use super::people::{Rhythm, Sketch};
use crate::domain::entry::{EntryDraft, EntryKind, When};
use crate::domain::id::PersonId;
use crate::domain::kind::Kind;

/// Minutes after which a visit is written about.
pub(super) const NOTED: u16 = 2;

/// The notes about one person, each at one of the visits.
pub(super) fn notes(
    place: usize,
    sketch: &Sketch,
    id: PersonId,
    visits: &[When],
    texts: &SampleTexts,
) -> Vec<EntryDraft> {
    let count = how_many(sketch.rhythm).min(visits.len());
    // Of what was said lately more is written down than of long ago, as it is in any book.
    let back = |nth: usize| nth * nth * visits.len() / (count * count) + nth + place % 3;
    let at = |nth: usize| {
        let visit = visits[visits.len().saturating_sub(1 + back(nth))];
        When { minute: visit.minute.map(|it| it + NOTED), ..visit }
    };
    let mut notes: Vec<EntryDraft> = (0..count)
        .map(|nth| {
            let (kind, text) = what(place, nth, sketch, texts);
            EntryDraft::note(id, kind, at(nth), text)
        })
        .collect();
    if let (true, Some(last)) = (place % 7 == 4, notes.get_mut(count / 2)) {
        last.kind = EntryKind::FamilyNews;
        last.text = pick(&texts.major, place / 7).to_owned();
        last.major = true;
    }
    notes
}

fn how_many(rhythm: Rhythm) -> usize {
    match rhythm {
        Rhythm::TwiceAWeek => 11,
        Rhythm::Weekly | Rhythm::Stopped => 8,
        Rhythm::EveryOtherWeek => 6,
        Rhythm::Monthly | Rhythm::Lapsed => 5,
        Rhythm::Season(_) => 2,
        Rhythm::Rare | Rhythm::New => 1,
    }
}

/// What the note of a person says. The steps share no factor with the numbers of phrases, so that
/// neighbours say different things and nobody says one thing twice.
fn what(
    place: usize,
    nth: usize,
    sketch: &Sketch,
    texts: &SampleTexts,
) -> (EntryKind, &'static str) {
    if sketch.kind == Kind::Supplier {
        return (EntryKind::SupplierNews, pick(&texts.supplier, place + nth));
    }
    match (place + nth) % 7 {
        1 => (EntryKind::FamilyNews, pick(&texts.family, place * 3 + nth)),
        3 => (EntryKind::InJoke, pick(&texts.jokes, place * 5 + nth)),
        5 => (EntryKind::Likes, pick(&texts.liked, place * 5 + nth)),
        // The cards of others say it already.
        6 if place % 8 != 4 && nth < 7 => (EntryKind::Careful, pick(&texts.careful, place * 2)),
        _ => (EntryKind::Talk, pick(&texts.talk, place * 7 + nth)),
    }
}

/// One of some phrases, by a number of any size.
pub(super) fn pick<const N: usize>(phrases: &[&'static str; N], at: usize) -> &'static str {
    phrases[at % N]
}
