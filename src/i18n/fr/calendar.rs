//! A month of people's days, and how early the shop begins, in French.

use super::counted;
use crate::domain::attention::{Attention, Lead};
use crate::i18n::Calendar;

/// A month of people's days, and how early the shop begins with a gift or a card.
pub(super) const CALENDAR: Calendar = Calendar {
    title: "Mois",
    months: "Autres mois",
    previous: "Mois précédent",
    next: "Mois suivant",
    nobody: "Personne n’a de jour ce mois-ci.",
    whole: "Tout le mois",
    customer: |years| format!("client depuis {}", counted(years, "an", "ans")),
    with_years: |kept, years| format!("{kept}, {years}"),
    leads: "Cadeaux, cartes, vœux tardifs",
    leads_hint: "Sur la fiche d’une personne, chaque date peut dire si elle mérite un cadeau, une carte ou un mot. Elle paraît alors sur Aujourd’hui autant de jours avant.",
    lead: |lead| match lead {
        Lead::Gift => "Cadeau : jours avant",
        Lead::Card => "Carte : jours avant",
        Lead::Belated => "Vœux tardifs : jours après",
    },
    how_old: "Ou à peu près quel âge",
    deserves: "Elle mérite",
    nothing_said: "Rien de dit",
    attention: |attention| match attention {
        Attention::Gift => "Un cadeau",
        Attention::Card => "Une carte",
        Attention::Word => "Un mot",
    },
    ready: "Cadeau ou carte prêt",
    to_do: |attention, who, when| match attention {
        Attention::Gift => format!("Cadeau pour {who} : {when}"),
        Attention::Card => format!("Carte pour {who} : {when}"),
        Attention::Word => format!("Un mot pour {who} : {when}"),
    },
};
