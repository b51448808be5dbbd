//! Files in and out, in Arabic.

use crate::domain::foreign::{Refusal, SkipReason, Unreadable, Whole};
use crate::domain::step::StepKind;
use crate::i18n::ar::counted;
use crate::i18n::{Exchange, Report};

use super::{seal, sources};

/// The page where files come in and go out.
pub(super) const EXCHANGE: Exchange = Exchange {
    title: "التبادل",
    choose: "اختيار ملف",
    drop: "أو أفلته هنا",
    report: |report| {
        let Report { new, changed, known, skipped } = report;
        format!("جديد: {new}، معدَّل: {changed}، هنا من قبل: {known}، متروك: {skipped}")
    },
    source: sources::source,
    unreadable: |problem| match problem {
        Unreadable::Empty => "هذا الملف فارغ. يُرجى اختيار ملف آخر.",
        Unreadable::TooLarge => {
            "هذا الملف كبير جدًا. يُرجى تصدير عدد أقل من الأشخاص دفعة واحدة؛ حتى 64 ميغابايت لا \
             بأس."
        }
        Unreadable::Picture => "هذه صورة. يُرجى اختيار ملف vCard (.vcf) أو CSV فيه جهات الاتصال.",
        Unreadable::Archive => {
            "هذا الملف مضغوط. يُرجى فك ضغطه واختيار ملف vCard أو CSV الذي بداخله."
        }
        Unreadable::Spreadsheet => "هذا جدول بيانات. يُرجى حفظه أولًا بصيغة CSV في برنامج الجداول.",
        Unreadable::Document => "هذا مستند. يُرجى اختيار ملف vCard (.vcf) أو CSV فيه جهات الاتصال.",
        Unreadable::WebPage => {
            "هذه صفحة ويب وليست جهات الاتصال نفسها. يُرجى تصديرها بصيغة vCard أو CSV واختيار ذلك \
             الملف."
        }
        Unreadable::NotAnAddressBook => {
            "هذا الملف ليس دفتر عناوين. يُرجى اختيار ملف vCard (.vcf) أو CSV."
        }
        Unreadable::NoNames => {
            "في هذا الملف جدول، لكن ليس فيه عمود للأسماء. يُرجى تسمية أحد الأعمدة «الاسم»."
        }
    },
    unreadable_file: "لم يسمح الجهاز بأن يقرأ Byname هذا الملف. يُرجى اختياره مجددًا.",
    sealed: "هذه النسخة مقفلة. يُرجى كتابة عبارة السر التي صُنعت بها.",
    unlock: "افتح",
    copy_of_byname: "نسخة من دفتر",
    refused: |problem| match problem {
        Refusal::NotOurs => "هذا الملف ليس نسخة من دفتر. يُرجى اختيار ملف آخر.",
        Refusal::Newer(_) => {
            "هذه النسخة من Byname أحدث. يُرجى تحديث هذا أولًا: أعد تحميل الصفحة عند الاتصال \
             بالإنترنت."
        }
        Refusal::TooLarge => "هذه النسخة كبيرة جدًا على هذا الجهاز.",
    },
    whole: |whole| match whole {
        Whole::Complete => None,
        Whole::Cut => Some("آخر الملف ناقص: يُرجى نسخه مرة أخرى."),
        Whole::Changed => Some("تغيّر الملف في الطريق؛ كل ما أمكنت قراءته موجود."),
    },
    seal_problem: seal::problem,
    strength: seal::strength,
    line_skipped: |line| format!("تعذّرت قراءة السطر {line}"),
    skipped: |place, why| {
        let why = match why {
            SkipReason::NoName => "ليس فيه ما يصلح اسمًا",
            SkipReason::NotAPerson => "هو قائمة أو مكان أو جهاز",
            SkipReason::TooLong => "هو طويل جدًا",
        };
        format!("تُرك الرقم {place}: {why}")
    },
    skipped_more: |count| format!("و{count} غيرها"),
    undo_import: "التراجع عن هذا الاستيراد",
    undone: "تم التراجع عنه أو تغيّر منذ ذلك",
    earlier: "ما وصل من قبل",
    step: |kind, people| {
        let what = if kind == StepKind::Merge { "دمج" } else { "استيراد" };
        let forms = ["شخص واحد", "شخصين", "أشخاص", "شخصًا", "شخص"];
        format!("{what} {}", counted(people, forms))
    },
};
