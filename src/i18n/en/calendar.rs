//! A month of people's days, and how early the shop begins, in English.

use crate::domain::attention::{Attention, Lead};
use crate::i18n::Calendar;

/// A month of people's days, and how early the shop begins with a gift or a card.
pub(super) const CALENDAR: Calendar = Calendar {
    title: "Month",
    months: "Other months",
    previous: "Month before",
    next: "Next month",
    nobody: "Nobody has a day in this month.",
    whole: "The whole month",
    customer: |years| format!("customer for {}", years.of("year", "years")),
    with_years: |kept, years| format!("{kept}, {years}"),
    leads: "Gifts, cards, late wishes",
    leads_hint: "On the card of a person each date can say whether it deserves a gift, a card or a word. It then stands on Today as many days before.",
    lead: |lead| match lead {
        Lead::Gift => "A gift: days before",
        Lead::Card => "A card: days before",
        Lead::Belated => "Late wishes: days after",
    },
    how_old: "Or about how old",
    deserves: "It deserves",
    nothing_said: "Nothing said",
    attention: |attention| match attention {
        Attention::Gift => "A gift",
        Attention::Card => "A card",
        Attention::Word => "A word",
    },
    ready: "Gift or card is ready",
    to_do: |attention, who, when| match attention {
        Attention::Gift => format!("Gift for {who}: {when}"),
        Attention::Card => format!("Card for {who}: {when}"),
        Attention::Word => format!("A word for {who}: {when}"),
    },
};
