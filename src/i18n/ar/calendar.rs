//! A month of people's days, and how early the shop begins, in Arabic.

use super::counted;
use crate::domain::attention::{Attention, Lead};
use crate::i18n::Calendar;

/// A month of people's days, and how early the shop begins with a gift or a card.
pub(super) const CALENDAR: Calendar = Calendar {
    title: "الشهر",
    months: "أشهر أخرى",
    previous: "الشهر السابق",
    next: "الشهر التالي",
    nobody: "ليس لأحد يوم في هذا الشهر.",
    whole: "الشهر كله",
    customer: |years| {
        format!("زبون منذ {}", counted(years, ["سنة واحدة", "سنتين", "سنوات", "سنة", "سنة"]))
    },
    with_years: |kept, years| format!("{kept}، {years}"),
    leads: "هدايا وبطاقات وتهانٍ متأخرة",
    leads_hint: "في بطاقة كل شخص يمكن لكل تاريخ أن يقول هل يستحق هدية أو بطاقة أو كلمة، فيظهر في «اليوم» قبله بهذا العدد من الأيام.",
    lead: |lead| match lead {
        Lead::Gift => "هدية: أيام قبلها",
        Lead::Card => "بطاقة: أيام قبلها",
        Lead::Belated => "تهنئة متأخرة: أيام بعدها",
    },
    how_old: "أو العمر تقريبًا",
    deserves: "يستحق",
    nothing_said: "لم يُذكر شيء",
    attention: |attention| match attention {
        Attention::Gift => "هدية",
        Attention::Card => "بطاقة",
        Attention::Word => "كلمة",
    },
    ready: "الهدية أو البطاقة جاهزة",
    to_do: |attention, who, when| match attention {
        Attention::Gift => format!("هدية إلى {who}: {when}"),
        Attention::Card => format!("بطاقة إلى {who}: {when}"),
        Attention::Word => format!("كلمة إلى {who}: {when}"),
    },
};
