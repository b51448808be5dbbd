//! What to ask some of the sample shop's people, now, next time and not yet; and who is away.

use chrono::{Duration, NaiveDate};

use super::SampleTexts;
use super::notes::NOTED;
use crate::domain::entry::{Ask, Away, EntryDraft, EntryKind, When};
use crate::domain::id::PersonId;

/// Whom to ask, by their places among the people, and the days from today to the day of it.
const TO_ASK: [(usize, Option<i64>); 6] =
    [(10, Some(0)), (18, Some(-1)), (25, Some(6)), (8, None), (21, None), (33, None)];

/// Who is back since today, and who is away for more than a week, by their places.
const BACK: usize = 47;
const AWAY: usize = 39;

/// The journey of somebody, of which they told at a visit before it.
pub(super) fn journey(
    place: usize,
    id: PersonId,
    visits: &[When],
    texts: &SampleTexts,
    today: NaiveDate,
) -> Option<EntryDraft> {
    let (text, until) = match place {
        BACK => (texts.trips[0], -1),
        AWAY => (texts.trips[1], 9),
        _ => return None,
    };
    let before = today - Duration::days(3);
    let told = visits.iter().rfind(|it| it.day <= before)?;
    let when = When { minute: told.minute.map(|it| it + NOTED + 2), ..*told };
    // Whoever came in since has come back for that.
    let from = visits.last().map_or(told.day, |it| it.day).min(today + Duration::days(until));
    let away = Away::between(from, today + Duration::days(until));
    let note = EntryDraft::note(id, EntryKind::Away, when, text);
    Some(EntryDraft { away: Some(away), ..note })
}

/// What to ask somebody, noted at their last visit.
pub(super) fn opener(
    place: usize,
    id: PersonId,
    visits: &[When],
    texts: &SampleTexts,
    today: NaiveDate,
) -> Option<EntryDraft> {
    let at = TO_ASK.iter().position(|(it, _)| *it == place)?;
    let last = visits.last()?;
    // After what else was noted then.
    let when = When { minute: last.minute.map(|it| it + NOTED + 1), ..*last };
    let ask = TO_ASK[at].1.map_or(Ask::NextTime, |days| Ask::From(today + Duration::days(days)));
    let note = EntryDraft::note(id, EntryKind::Talk, when, texts.to_ask[at]);
    Some(EntryDraft { ask: Some(ask), ..note })
}
