//! What was written about the sample shop's people: talk, jokes, news, and what they like.

use super::SampleTexts;
use super::people::{Rhythm, Sketch};
use crate::domain::entry::{EntryDraft, EntryKind, When};
use crate::domain::id::PersonId;
use crate::domain::kind::Kind;

/// The notes about one person, each at one of the visits.
pub(super) fn notes(
    place: usize,
    sketch: &Sketch,
    id: PersonId,
    visits: &[When],
    texts: &SampleTexts,
) -> Vec<EntryDraft> {
    let count = how_many(sketch.rhythm).min(visits.len());
    // The latest note is a few visits old, with each of them a different few.
    let at = |nth: usize| visits[visits.len() - 1 - (nth * visits.len() + place % 3) / (count + 1)];
    let mut notes: Vec<EntryDraft> = (0..count)
        .map(|nth| {
            let (kind, text) = what(place, nth, sketch, texts);
            EntryDraft::note(id, kind, at(nth), text)
        })
        .collect();
    if let (true, Some(last)) = (place % 7 == 4, notes.last_mut()) {
        last.kind = EntryKind::FamilyNews;
        last.text = pick(&texts.major, place / 7).to_owned();
        last.major = true;
    }
    notes
}

fn how_many(rhythm: Rhythm) -> usize {
    match rhythm {
        Rhythm::TwiceAWeek => 7,
        Rhythm::Weekly | Rhythm::Stopped => 5,
        Rhythm::EveryOtherWeek => 4,
        Rhythm::Monthly => 3,
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
        6 if place % 3 == 0 => (EntryKind::Careful, pick(&texts.careful, place * 2 + nth)),
        _ => (EntryKind::Talk, pick(&texts.talk, place * 7 + nth)),
    }
}

/// One of some phrases, by a number of any size.
pub(super) fn pick<const N: usize>(phrases: &[&'static str; N], at: usize) -> &'static str {
    phrases[at % N]
}
