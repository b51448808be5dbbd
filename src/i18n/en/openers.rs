//! What to ask next time, in English.

use crate::i18n::Openers;

/// What to ask next time.
pub(super) const OPENERS: Openers = Openers {
    ask_next_time: "Ask next time",
    ask_on: |day| format!("Ask on {day}"),
    offer: |day| format!("Ask on {day}?"),
    ask_from: "Ask from",
    ask: |text| format!("Ask: {text}"),
    asked: "Asked",
    to_ask: "To ask",
    more: |count| format!("{count} more to ask"),
    away_until: |day| format!("Away until {day}"),
    away_between: |from, until| format!("Away from {from} until {until}"),
    offer_away: |day| format!("Away until {day}?"),
    away_from: "Away from",
    away_last: "Away until",
    back: |text| format!("Back: {text}"),
    back_title: "Back",
    next_visit: |nth| format!("The next visit is number {nth}"),
    this_visit: |nth| format!("Today was visit number {nth}"),
    visit_number: |nth| format!("Visit no. {nth}"),
};
