//! A month of people's days, and how early the shop begins, in German.

use crate::domain::attention::{Attention, Lead};
use crate::i18n::Calendar;

/// A month of people's days, and how early the shop begins with a gift or a card.
pub(super) const CALENDAR: Calendar = Calendar {
    title: "Monat",
    months: "Andere Monate",
    previous: "Monat davor",
    next: "Nächster Monat",
    nobody: "In diesem Monat hat niemand einen Tag.",
    whole: "Der ganze Monat",
    customer: |years| format!("seit {} Kunde", years.of("Jahr", "Jahren")),
    with_years: |kept, years| format!("{kept}, {years}"),
    leads: "Geschenke, Karten, späte Wünsche",
    leads_hint: "Auf der Karte einer Person kann jeder Tag sagen, ob er ein Geschenk, eine Karte oder ein Wort verdient. So viele Tage vorher steht er dann auf Heute.",
    lead: |lead| match lead {
        Lead::Gift => "Geschenk: Tage vorher",
        Lead::Card => "Karte: Tage vorher",
        Lead::Belated => "Späte Wünsche: Tage danach",
    },
    how_old: "Oder etwa wie alt",
    deserves: "Verdient",
    nothing_said: "Nichts gesagt",
    attention: |attention| match attention {
        Attention::Gift => "Ein Geschenk",
        Attention::Card => "Eine Karte",
        Attention::Word => "Ein Wort",
    },
    ready: "Geschenk oder Karte ist bereit",
    to_do: |attention, who, when| match attention {
        Attention::Gift => format!("Geschenk für {who}: {when}"),
        Attention::Card => format!("Karte für {who}: {when}"),
        Attention::Word => format!("Ein Wort für {who}: {when}"),
    },
};
