//! Faces, in Arabic.

use crate::i18n::Faces;

/// Faces: photos, and learning who is who.
pub(super) const FACES: Faces = Faces {
    photo: "صورة",
    photo_of: |name| format!("صورة {name}"),
    ask_first: "الصورة تساعد على التعرف. استأذن أولًا.",
    take: "التقاط صورة",
    choose: "اختيار صورة",
    remove: "إزالة الصورة",
    use_it: "استخدام هذه الصورة",
    frame: "الصورة في إطارها؛ مفاتيح الأسهم تحركها",
    frame_hint: "حرّك الصورة بإصبعك حتى يصير الوجه في الوسط، أو انقر على الوجه.",
    zoom: "أكبر",
    no_picture: "لا يمكن عرض هذا الملف كصورة. اختر صورة أخرى لا تزيد على 40 ميغابكسل.",
    practice: "من هذا؟",
    place: |place, of| format!("الوجه {place} من {of}"),
    show_name: "أظهر الاسم",
    knew: "عرفته",
    missed: "ليس بعد",
    known: |known, of| format!("عرفت {known} من {of}"),
    come_back: "من لم تعرفه يعود غدًا.",
    nobody_due: "لا أحد اليوم: إما أنك تعرفهم جميعًا، أو أن الدفتر ما زال فارغًا.",
    next_round: "جولة أخرى",
    practise_anyway: "تدرّب على أي حال",
    practise: "تدرّب على الأسماء",
};
