//! The phrases of who is likely to come, who is late, and how long the shop waits.

use crate::domain::rhythm::Snooze;
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { rhythm:
/// Who is likely to come, who is late, and how long the shop waits.
pub struct Rhythm {
    pub likely: &'static str,
    pub late: &'static str,
    pub late_deliveries: &'static str,
    /// Their own rhythm, on the card.
    pub usually: fn(&Number) -> String,
    /// Their own rhythm, and days since they were here.
    pub usually_now: fn(&Number, &Number) -> String,
    /// A limit that the owner set, and days since they were here.
    pub within_now: fn(&Number, &Number) -> String,
    pub delivers_now: fn(&Number, &Number) -> String,
    pub delivery_within_now: fn(&Number, &Number) -> String,
    pub paused: fn(&str) -> String,
    pub snoozed: fn(&str) -> String,
    /// Leaves somebody out of the list for a week, in one tap.
    pub can_wait: &'static str,
    pub wait_for: &'static str,
    pub snooze: fn(Snooze) -> &'static str,
    pub wait_no_longer: &'static str,
    pub all_late: fn(&Number) -> String,
    pub late_first: &'static str,
    pub limit: &'static str,
    pub limit_hint: &'static str,
    pub paused_label: &'static str,
    pub snoozed_label: &'static str,
    pub patience: &'static str,
    pub patience_hint: &'static str,
}
}
