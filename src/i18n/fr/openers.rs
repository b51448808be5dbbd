//! What to ask next time, in French.

use crate::i18n::Openers;

/// What to ask next time.
pub(super) const OPENERS: Openers = Openers {
    ask_next_time: "Demander la prochaine fois",
    ask_on: |day| format!("Demander le {day}"),
    offer: |day| format!("Demander le {day} ?"),
    ask_from: "Demander à partir du",
    ask: |text| format!("Demander : {text}"),
    asked: "Demandé",
    to_ask: "À demander",
    more: |count| format!("Encore {count} à demander"),
    away_until: |day| format!("En voyage jusqu’au {day}"),
    away_between: |from, until| format!("En voyage du {from} au {until}"),
    offer_away: |day| format!("En voyage jusqu’au {day} ?"),
    away_from: "En voyage dès le",
    away_last: "En voyage jusqu’au",
    back: |text| format!("De retour : {text}"),
    back_title: "De retour",
    next_visit: |nth| format!("La prochaine visite est la {nth}ᵉ"),
    this_visit: |nth| format!("C’était aujourd’hui la {nth}ᵉ visite"),
    visit_number: |nth| format!("Visite nᵒ {nth}"),
};
