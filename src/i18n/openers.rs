//! The phrases of what to ask next time.

use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { openers:
/// What to ask next time.
pub struct Openers {
    pub ask_next_time: &'static str,
    /// Ask on a day.
    pub ask_on: fn(&str) -> String,
    /// Ask on a day that was read in a note?
    pub offer: fn(&str) -> String,
    pub ask_from: &'static str,
    /// Ask after what was noted.
    pub ask: fn(&str) -> String,
    pub asked: &'static str,
    pub to_ask: &'static str,
    /// So many openers besides the first.
    pub more: fn(&Number) -> String,
    /// Away until a day.
    pub away_until: fn(&str) -> String,
    /// Away from a day until another.
    pub away_between: fn(&str, &str) -> String,
    /// Away until a day that was read in a note?
    pub offer_away: fn(&str) -> String,
    pub away_from: &'static str,
    pub away_last: &'static str,
    /// Back from what was noted of a journey.
    pub back: fn(&str) -> String,
    pub back_title: &'static str,
    /// The next visit is round.
    pub next_visit: fn(&Number) -> String,
    /// Today's visit was round.
    pub this_visit: fn(&Number) -> String,
    /// The same of either, below a face.
    pub visit_number: fn(&Number) -> String,
}
}
