//! A month of people's days, and how early the shop begins, in Spanish.

use crate::domain::attention::{Attention, Lead};
use crate::i18n::Calendar;

/// A month of people's days, and how early the shop begins with a gift or a card.
pub(super) const CALENDAR: Calendar = Calendar {
    title: "Mes",
    months: "Otros meses",
    previous: "Mes anterior",
    next: "Mes siguiente",
    nobody: "Nadie tiene un día este mes.",
    whole: "Todo el mes",
    customer: |years| format!("cliente desde hace {}", years.of("año", "años")),
    with_years: |kept, years| format!("{kept}, {years}"),
    leads: "Regalos, tarjetas, felicitaciones tardías",
    leads_hint: "En la ficha de una persona, cada fecha puede decir si merece un regalo, una tarjeta o unas palabras. Entonces aparece en Hoy esos días antes.",
    lead: |lead| match lead {
        Lead::Gift => "Un regalo: días antes",
        Lead::Card => "Una tarjeta: días antes",
        Lead::Belated => "Felicitar tarde: días después",
    },
    how_old: "O más o menos qué edad",
    deserves: "Merece",
    nothing_said: "Nada dicho",
    attention: |attention| match attention {
        Attention::Gift => "Un regalo",
        Attention::Card => "Una tarjeta",
        Attention::Word => "Unas palabras",
    },
    ready: "Regalo o tarjeta listos",
    to_do: |attention, who, when| match attention {
        Attention::Gift => format!("Regalo para {who}: {when}"),
        Attention::Card => format!("Tarjeta para {who}: {when}"),
        Attention::Word => format!("Unas palabras para {who}: {when}"),
    },
};
