//! Who is likely to come and who is late, in Arabic.

use super::counted;
use crate::domain::rhythm::Snooze;
use crate::i18n::{Number, Rhythm};

/// Who is likely to come, who is late, and how long the shop waits.
pub(super) const RHYTHM: Rhythm = Rhythm {
    likely: "متوقَّعون الآن",
    late: "متأخرون",
    late_deliveries: "توريدات متأخرة",
    usually: |days| match days.count {
        1 => "عادةً كل يوم".to_owned(),
        _ => format!("عادةً كل {}", some_days(days)),
    },
    usually_now: |days, now| format!("عادةً {}، والآن {now}", some_days(days)),
    within_now: |days, now| format!("متوقَّع خلال {}، والآن {now}", some_days(days)),
    delivers_now: |days, now| format!("يورّد عادةً بعد {}، والآن {now}", some_days(days)),
    delivery_within_now: |days, now| format!("توريد متوقَّع خلال {}، والآن {now}", some_days(days)),
    paused: |day| format!("غير متوقَّع قبل {day}"),
    snoozed: |day| format!("يمكنه الانتظار حتى {day}"),
    can_wait: "يمكن الانتظار أسبوعًا",
    wait_for: "يمكن الانتظار",
    snooze: |snooze| match snooze {
        Snooze::Week => "أسبوع",
        Snooze::Month => "شهر",
        Snooze::Quarter => "ثلاثة أشهر",
    },
    wait_no_longer: "إعادة إلى القائمة",
    all_late: |count| match count.count {
        1 => "المتأخر الوحيد".to_owned(),
        2 => "المتأخران".to_owned(),
        _ => format!("كل المتأخرين ({count})"),
    },
    late_first: "المتأخرون أولًا",
    limit: "متأخر بعد … يوم",
    limit_hint: "حتى يُعرف إيقاعه الخاص",
    paused_label: "غير متوقَّع قبل",
    snoozed_label: "يمكن الانتظار حتى",
    patience: "متى يُعدّ أحدهم متأخرًا",
    patience_hint: "بعد ثلاث زيارات يُحسب لكل شخص إيقاعه الخاص. وحتى ذلك الحين تُحسب هذه الأيام إن لم تذكر \
                    بطاقته غيرها: أيام الفئة أولًا، ثم أيام النوع.",
};

fn some_days(days: &Number) -> String {
    counted(days, ["يوم واحد", "يومين", "أيام", "يومًا", "يوم"])
}
