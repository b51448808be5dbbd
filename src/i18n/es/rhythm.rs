//! Who is likely to come and who is late, in Spanish.

use crate::domain::rhythm::Snooze;
use crate::i18n::Rhythm;

/// Who is likely to come, who is late, and how long the shop waits.
pub(super) const RHYTHM: Rhythm = Rhythm {
    likely: "Probables ahora",
    late: "Con retraso",
    late_deliveries: "Entregas con retraso",
    usually: |days| match days.count {
        1 => "suele venir cada día".to_owned(),
        _ => format!("suele venir cada {days} días"),
    },
    usually_now: |days, now| format!("suele tardar {}, ahora {now}", days.of("día", "días")),
    within_now: |days, now| format!("se espera en {}, ahora {now}", days.of("día", "días")),
    delivers_now: |days, now| {
        format!("suele entregar a los {}, ahora {now}", days.of("día", "días"))
    },
    delivery_within_now: |days, now| {
        format!("entrega esperada en {}, ahora {now}", days.of("día", "días"))
    },
    paused: |day| format!("no se espera antes del {day}"),
    snoozed: |day| format!("puede esperar hasta el {day}"),
    can_wait: "Puede esperar una semana",
    wait_for: "Puede esperar",
    snooze: |snooze| match snooze {
        Snooze::Week => "Una semana",
        Snooze::Month => "Un mes",
        Snooze::Quarter => "Tres meses",
    },
    wait_no_longer: "Volver a la lista",
    all_late: |count| match count.count {
        1 => "Quien se retrasa".to_owned(),
        _ => format!("Los {count} con retraso"),
    },
    late_first: "Retrasos primero",
    limit: "Con retraso después de … días",
    limit_hint: "hasta que se conozca su ritmo",
    paused_label: "No se espera antes del",
    snoozed_label: "Puede esperar hasta el",
    patience: "Cuándo alguien se retrasa",
    patience_hint: "Después de tres visitas cuenta el ritmo de cada persona. Hasta entonces cuentan estos \
                    días, si la ficha no indica otros: primero los del nivel, luego los del tipo.",
};
