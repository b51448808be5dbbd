//! What to ask next time, in Arabic.

use crate::i18n::Openers;

/// What to ask next time.
pub(super) const OPENERS: Openers = Openers {
    ask_next_time: "السؤال في المرة القادمة",
    ask_on: |day| format!("السؤال في {day}"),
    offer: |day| format!("السؤال في {day}؟"),
    ask_from: "السؤال ابتداءً من",
    ask: |text| format!("السؤال عن: {text}"),
    asked: "تم السؤال",
    to_ask: "للسؤال",
    more: |count| format!("المزيد للسؤال ({count})"),
    away_until: |day| format!("في سفر حتى {day}"),
    away_between: |from, until| format!("في سفر من {from} إلى {until}"),
    offer_away: |day| format!("في سفر حتى {day}؟"),
    away_from: "السفر من",
    away_last: "السفر حتى",
    back: |text| format!("عودة: {text}"),
    back_title: "العائدون",
    next_visit: |nth| format!("الزيارة القادمة رقمها {nth}"),
    this_visit: |nth| format!("زيارة اليوم رقمها {nth}"),
    visit_number: |nth| format!("الزيارة رقم {nth}"),
};
