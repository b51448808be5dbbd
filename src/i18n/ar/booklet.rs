//! The book to read, and all about one person, in Arabic.

use crate::i18n::Booklet;
use crate::i18n::ar::counted;

/// The book to read, and all about one person.
pub(super) const BOOKLET: Booklet = Booklet {
    title: "كتاب للقراءة",
    hint: "صفحة واحدة فيها الجميع بصورهم وملاحظاتهم وتواريخهم: للطباعة، أو للقراءة على أي جهاز من \
           دون هذا التطبيق.",
    make: "صنع كتاب للقراءة",
    nobody: "لا أحد في الكتاب بعد.",
    all_about: |name| format!("كل شيء عن {name}"),
    all_about_hint: "كل ما هو محفوظ هنا عن هذا الشخص، وأيضًا ما في سلة المحذوفات، لمن يسأل عنه.",
    print: "طباعة",
    as_json: "تنزيل بصيغة JSON",
    as_card: "تنزيل بصيغة vCard",
    as_page: "تنزيل صفحةً للقراءة",
    as_of: |day| format!("بتاريخ {day}"),
    letters: "الحروف",
    visits: "الزيارات",
    came: |count, last| {
        let times = counted(count, ["مرة واحدة", "مرتان", "مرات", "مرة", "مرة"]);
        format!("{times}، آخرها {last}")
    },
    notes: "الملاحظات والزيارات",
    deleted: "محذوف",
    foreign: "محفوظ لبرامج أخرى",
};
