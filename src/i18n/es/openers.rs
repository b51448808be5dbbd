//! What to ask next time, in Spanish.

use crate::i18n::Openers;

/// What to ask next time.
pub(super) const OPENERS: Openers = Openers {
    ask_next_time: "Preguntar la próxima vez",
    ask_on: |day| format!("Preguntar el {day}"),
    offer: |day| format!("¿Preguntar el {day}?"),
    ask_from: "Preguntar desde",
    ask: |text| format!("Preguntar: {text}"),
    asked: "Preguntado",
    to_ask: "Por preguntar",
    more: |count| format!("{count} más por preguntar"),
    away_until: |day| format!("De viaje hasta el {day}"),
    away_between: |from, until| format!("De viaje del {from} al {until}"),
    offer_away: |day| format!("¿De viaje hasta el {day}?"),
    away_from: "De viaje desde",
    away_last: "De viaje hasta",
    back: |text| format!("De vuelta: {text}"),
    back_title: "De vuelta",
    next_visit: |nth| format!("La próxima visita es la número {nth}"),
    this_visit: |nth| format!("Hoy fue la visita número {nth}"),
    visit_number: |nth| format!("Visita n.º {nth}"),
};
