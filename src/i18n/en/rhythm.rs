//! Who is likely to come and who is late, in English.

use crate::domain::rhythm::Snooze;
use crate::i18n::Rhythm;

/// Who is likely to come, who is late, and how long the shop waits.
pub(super) const RHYTHM: Rhythm = Rhythm {
    likely: "Likely now",
    late: "Late",
    late_deliveries: "Late deliveries",
    usually: |days| match days.count {
        1 => "usually every day".to_owned(),
        _ => format!("usually every {days} days"),
    },
    usually_now: |days, now| format!("usually {}, now {now}", days.of("day", "days")),
    within_now: |days, now| format!("expected within {}, now {now}", days.of("day", "days")),
    delivers_now: |days, now| {
        format!("usually delivers after {}, now {now}", days.of("day", "days"))
    },
    delivery_within_now: |days, now| {
        format!("delivery expected within {}, now {now}", days.of("day", "days"))
    },
    paused: |day| format!("not expected before {day}"),
    snoozed: |day| format!("can wait until {day}"),
    can_wait: "Can wait a week",
    wait_for: "Can wait",
    snooze: |snooze| match snooze {
        Snooze::Week => "A week",
        Snooze::Month => "A month",
        Snooze::Quarter => "Three months",
    },
    wait_no_longer: "Back on the list",
    all_late: |count| match count.count {
        1 => "The one who is late".to_owned(),
        _ => format!("All {count} who are late"),
    },
    late_first: "Late first",
    limit: "Late after … days",
    limit_hint: "until their own rhythm is known",
    paused_label: "Not expected before",
    snoozed_label: "Can wait until",
    patience: "When somebody is late",
    patience_hint: "After three visits everybody is late by their own rhythm. Until then these days \
                    count, where somebody has none of their own: first those of the tier, then those \
                    of the kind.",
};
