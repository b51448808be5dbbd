//! The phrases for a month of people's days, and for how early the shop begins.

use crate::domain::attention::{Attention, Lead};
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { calendar:
/// A month of people's days, and how early the shop begins with a gift or a card.
pub struct Calendar {
    pub title: &'static str,
    pub months: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub nobody: &'static str,
    /// On Today, below what is coming.
    pub whole: &'static str,
    pub customer: fn(&Number) -> String,
    pub with_years: fn(&str, &Number) -> String,
    pub leads: &'static str,
    pub leads_hint: &'static str,
    pub lead: fn(Lead) -> &'static str,
    /// Beside a birthday of which the year is not known.
    pub how_old: &'static str,
    pub deserves: &'static str,
    pub nothing_said: &'static str,
    pub attention: fn(Attention) -> &'static str,
    /// The tick of what is to be got ready.
    pub ready: &'static str,
    /// "Card for Ada: in 3 days".
    pub to_do: fn(Attention, &str, &str) -> String,
}
}
