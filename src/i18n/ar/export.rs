//! Contacts on their way out, in Arabic.

use crate::domain::occasion::OccasionKind;
use crate::i18n::Export;
use crate::i18n::ar::counted;

/// Contacts on their way out.
pub(super) const EXPORT: Export = Export {
    title: "أخذ جهات الاتصال معك",
    hint: "إلى هاتف أو برنامج بريد أو جدول بيانات أو تقويم. مَن يدخل في الملف؟",
    form: "بصيغة",
    cards: "vCard 4",
    old_cards: "vCard 3",
    table: "جدول",
    calendar: "تقويم",
    cards_hint: "جهات اتصال لبرامج البريد والهواتف الحديثة، مع الملاحظات وكل ما في البطاقة.",
    old_cards_hint: "جهات اتصال للهواتف القديمة، ولكل جهاز لا يقبل الصيغة الأخرى.",
    table_hint: "سطر لكل شخص، لجدول بيانات أو لخدمة Google (CSV).",
    calendar_hint: "أعياد الميلاد وما يعود كل سنة من تواريخ، والمهام التي لها يوم (.ics).",
    make: "صنع الملف",
    making: |percent| format!("جارٍ صنع الملف… {percent}%"),
    download: "تنزيل",
    share: "مشاركة",
    dates: |count| counted(count, ["تاريخ واحد", "تاريخان", "تواريخ", "تاريخًا", "تاريخ"]),
    made: |what, kilobytes| format!("{what}، {kilobytes} كيلوبايت"),
    nobody: "لا أحد هنا بهذا الوصف.",
    no_dates: "ليس لأحد من هؤلاء تاريخ فيه يوم وشهر.",
    downloaded: |name| format!("{name} الآن بين التنزيلات"),
    refused: "لم يقبل الجهاز الملف. حاول مرة أخرى.",
    this_list: "تصدير هذه القائمة",
    share_card: "مشاركة البطاقة",
    calendar_name: "أعياد الميلاد والمناسبات",
    event: |kind, label, who, year| {
        let what = match kind {
            OccasionKind::Birthday => "عيد ميلاد",
            OccasionKind::Anniversary => "ذكرى زواج",
            OccasionKind::NameDay => "عيد اسم",
            OccasionKind::Own => label,
        };
        match year {
            Some(year) => format!("{what}: {who} ({year})"),
            None => format!("{what}: {who}"),
        }
    },
};
