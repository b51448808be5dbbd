//! The phrases for when a customer is looking.

use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { shield:
/// What is hidden while a customer looks at the screen, and the PIN that brings it back.
pub struct Shield {
    /// On the button that hides, on every page.
    pub hide: &'static str,
    /// On the bar that stands over everything while it is hidden.
    pub bar: &'static str,
    pub page: &'static str,
    pub hint: &'static str,
    /// A save fails meanwhile.
    pub not_saved: &'static str,
    pub somebody_else: &'static str,
    pub pin: &'static str,
    pub open: &'static str,
    pub wrong: &'static str,
    pub wait: &'static str,
    pub wait_seconds: fn(&Number) -> String,
    pub wait_minutes: fn(&Number) -> String,
    pub not_checked: &'static str,
    pub forgot: &'static str,
    pub forgot_hint: &'static str,
    pub forget: &'static str,
    pub goes_in: fn(&Number) -> String,
    pub keep: &'static str,
    pub take_away: &'static str,
    pub title: &'static str,
    pub settings_hint: &'static str,
    pub hides_only: &'static str,
    pub new_pin: &'static str,
    pub set: &'static str,
    pub change: &'static str,
    pub remove: &'static str,
    pub is_set: &'static str,
    pub no_pin: &'static str,
    pub is_gone: &'static str,
    pub alone: &'static str,
    pub never: &'static str,
    pub after_minutes: fn(&Number) -> String,
}
}
