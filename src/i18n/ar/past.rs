//! What was, in Arabic.

use crate::domain::step::StepKind;
use crate::i18n::Past;

/// What was.
pub(super) const PAST: Past = Past {
    history: "التغييرات",
    history_hint: "كل تغيير في هذه البطاقة يعرفه هذا الجهاز، الأحدث أولًا.",
    show_history: "عرض التغييرات",
    reading: "جارٍ البحث…",
    no_history: "لم يتغيّر شيء بعد.",
    by: |device, when| format!("{device}، {when}"),
    through: |kind| match kind {
        StepKind::Import => Some("استيراد"),
        StepKind::Merge => Some("دمج"),
        StepKind::Revert => Some("تراجع"),
        StepKind::Restore => Some("استعادة"),
        StepKind::Rewrite => Some("كتابة من جديد"),
        StepKind::AddSample | StepKind::RemoveSample => Some("متجر التجربة"),
        StepKind::AddPerson
        | StepKind::EditPerson
        | StepKind::DeletePerson
        | StepKind::ChangeMany
        | StepKind::Visit
        | StepKind::Note
        | StepKind::Greeting
        | StepKind::Asked
        | StepKind::EditEntry
        | StepKind::DeleteEntry
        | StepKind::Occasion
        | StepKind::DeleteOccasion
        | StepKind::Prepare
        | StepKind::Snooze
        | StepKind::Practice
        | StepKind::Tie
        | StepKind::DeleteTie
        | StepKind::RefuseTie
        | StepKind::GiveCard
        | StepKind::WaveOff
        | StepKind::AskAgain
        | StepKind::List
        | StepKind::DeleteList
        | StepKind::Tag
        | StepKind::RemoveTag
        | StepKind::Task
        | StepKind::Tick
        | StepKind::Reopen
        | StepKind::DeleteTask
        | StepKind::Shop
        | StepKind::Erase
        | StepKind::Device => None,
    },
    made: |what| format!("{what}: إضافة"),
    lost: "لم يُعتمد",
    the_card: "البطاقة",
    nothing: "لا شيء",
    yes: "نعم",
    no: "لا",
    photo: "الصورة",
    earlier_photo: "صورة",
    date: "التاريخ",
    when: "متى",
    about_whom: "عمّن",
    deleted: "محذوف",
    other_field: "شيء كتبه Byname أحدث",
    write_again: |what| format!("كتابة من جديد: {what}"),
    more: |count| format!("عرض المزيد ({count})"),
    bin: "سلة المحذوفات",
    bin_hint: "ما حُذف في آخر 30 يومًا، على هذا الجهاز أو غيره. بعد ذلك لا تمكن استعادته هنا.",
    open_bin: "فتح سلة المحذوفات",
    empty_bin: "سلة المحذوفات فارغة.",
    deleted_by: |device, when| format!("حُذف: {when}، {device}"),
    restore: "استعادة",
    erase: "محو نهائي",
    erase_question: |name| format!("محو كل بيانات {name} نهائيًا؟"),
    erase_hint: "تختفي البطاقة وتواريخها وملاحظاتها وصورها وتغييراتها من هذا الجهاز الآن، ومن كل \
                 جهاز آخر مع النسخة التالية. النسخ القديمة لا تعيدها. لا يمكن التراجع عن هذا. أما \
                 النسخ التي صُنعت من قبل والملفات التي صُدّرت، فعليك حذفها بنفسك.",
    erase_now: |name| format!("محو بيانات {name} نهائيًا"),
    keep: "إبقاء",
};
