//! The phrases of the first day, and of every place where nothing is yet.

use crate::i18n::phrases::phrases;

phrases! { first:
/// What to do first, and next.
pub struct First {
    pub title: &'static str,
    pub text: &'static str,
    pub add: &'static str,
    pub add_text: &'static str,
    pub add_hint: &'static str,
    pub bring: &'static str,
    pub bring_text: &'static str,
    pub sample: &'static str,
    pub sample_text: &'static str,
    pub shop_name: &'static str,
    pub shop_name_hint: &'static str,
    pub nobody: &'static str,
    pub nobody_matches: &'static str,
    pub show_everybody: &'static str,
    pub no_cards: &'static str,
    pub not_found: &'static str,
    pub quiet_day: &'static str,
    pub look_through: &'static str,
    pub no_dates: &'static str,
    pub no_entries: &'static str,
    pub first_visit: &'static str,
    pub write_note: &'static str,
    pub nothing_came: &'static str,
}
}
