//! What to ask next time, in German.

use crate::i18n::Openers;

/// What to ask next time.
pub(super) const OPENERS: Openers = Openers {
    ask_next_time: "Nächstes Mal fragen",
    ask_on: |day| format!("Am {day} fragen"),
    offer: |day| format!("Am {day} fragen?"),
    ask_from: "Fragen ab",
    ask: |text| format!("Frage: {text}"),
    asked: "Gefragt",
    to_ask: "Zu fragen",
    more: |count| format!("Noch {count} zu fragen"),
    away_until: |day| format!("Verreist bis {day}"),
    away_between: |from, until| format!("Verreist von {from} bis {until}"),
    offer_away: |day| format!("Verreist bis {day}?"),
    away_from: "Verreist ab",
    away_last: "Verreist bis",
    back: |text| format!("Zurück: {text}"),
    back_title: "Wieder da",
    next_visit: |nth| format!("Der nächste Besuch ist der {nth}."),
    this_visit: |nth| format!("Heute war der {nth}. Besuch"),
    visit_number: |nth| format!("Besuch Nr. {nth}"),
};
