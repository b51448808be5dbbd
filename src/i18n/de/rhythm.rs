//! Who is likely to come and who is late, in German.

use crate::domain::rhythm::Snooze;
use crate::i18n::Rhythm;

/// Who is likely to come, who is late, and how long the shop waits.
pub(super) const RHYTHM: Rhythm = Rhythm {
    likely: "Kommt jetzt wohl",
    late: "Überfällig",
    late_deliveries: "Lieferung überfällig",
    usually: |days| match days.count {
        1 => "sonst jeden Tag".to_owned(),
        _ => format!("sonst alle {days} Tage"),
    },
    usually_now: |days, now| format!("sonst {}, jetzt {now}", days.of("Tag", "Tage")),
    within_now: |days, now| format!("erwartet binnen {}, jetzt {now}", days.of("Tag", "Tagen")),
    delivers_now: |days, now| {
        format!("liefert sonst nach {}, jetzt {now}", days.of("Tag", "Tagen"))
    },
    delivery_within_now: |days, now| {
        format!("Lieferung erwartet binnen {}, jetzt {now}", days.of("Tag", "Tagen"))
    },
    paused: |day| format!("nicht erwartet vor dem {day}"),
    snoozed: |day| format!("hat Zeit bis {day}"),
    can_wait: "Hat eine Woche Zeit",
    wait_for: "Hat Zeit",
    snooze: |snooze| match snooze {
        Snooze::Week => "Eine Woche",
        Snooze::Month => "Einen Monat",
        Snooze::Quarter => "Drei Monate",
    },
    wait_no_longer: "Zurück auf die Liste",
    all_late: |count| match count.count {
        1 => "Wer überfällig ist".to_owned(),
        _ => format!("Alle {count} Überfälligen"),
    },
    late_first: "Überfällige zuerst",
    limit: "Überfällig nach … Tagen",
    limit_hint: "bis der eigene Rhythmus bekannt ist",
    paused_label: "Nicht erwartet vor dem",
    snoozed_label: "Hat Zeit bis",
    patience: "Wann jemand überfällig ist",
    patience_hint: "Nach drei Besuchen gilt für jeden der eigene Rhythmus. Bis dahin zählen diese Tage, \
                    wo auf der Karte keine stehen: erst die der Stufe, dann die der Art.",
};
