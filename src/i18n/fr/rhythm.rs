//! Who is likely to come and who is late, in French.

use super::counted;
use crate::domain::rhythm::Snooze;
use crate::i18n::{Number, Rhythm};

/// Who is likely to come, who is late, and how long the shop waits.
pub(super) const RHYTHM: Rhythm = Rhythm {
    likely: "Attendus maintenant",
    late: "En retard",
    late_deliveries: "Livraisons en retard",
    usually: |days| match days.count {
        1 => "d’habitude chaque jour".to_owned(),
        _ => format!("d’habitude tous les {days} jours"),
    },
    usually_now: |days, now| format!("d’habitude {}, là {now}", some_days(days)),
    within_now: |days, now| format!("attendu sous {}, là {now}", some_days(days)),
    delivers_now: |days, now| format!("livre d’habitude après {}, là {now}", some_days(days)),
    delivery_within_now: |days, now| {
        format!("livraison attendue sous {}, là {now}", some_days(days))
    },
    paused: |day| format!("pas attendu avant le {day}"),
    snoozed: |day| format!("peut attendre jusqu’au {day}"),
    can_wait: "Peut attendre une semaine",
    wait_for: "Peut attendre",
    snooze: |snooze| match snooze {
        Snooze::Week => "Une semaine",
        Snooze::Month => "Un mois",
        Snooze::Quarter => "Trois mois",
    },
    wait_no_longer: "Remettre sur la liste",
    all_late: |count| match count.count {
        0 | 1 => "La personne en retard".to_owned(),
        _ => format!("Les {count} en retard"),
    },
    late_first: "Retards d’abord",
    limit: "En retard après … jours",
    limit_hint: "tant que son rythme n’est pas connu",
    paused_label: "Pas attendu avant le",
    snoozed_label: "Peut attendre jusqu’au",
    patience: "Quand quelqu’un est en retard",
    patience_hint: "Après trois visites, c’est le rythme de chacun qui compte. D’ici là, ce sont ces \
                    jours, si la fiche n’en donne pas : d’abord ceux du rang, puis ceux de la catégorie.",
};

fn some_days(days: &Number) -> String {
    counted(days, "jour", "jours")
}
