//! The first day, and every place where nothing is yet, in Arabic.

use crate::i18n::First;

/// What to do first, and next.
pub(super) const FIRST: First = First {
    title: "أهلًا بك في دفتر زبائنك",
    text: "ما زال فارغًا. كيف تحب أن تبدأ؟",
    add: "إضافة أول شخص",
    add_text: "من يقف أمامك الآن. الاسم الأول يكفي.",
    add_hint: "اكتب اسمًا ثم المس «إضافة». كلمة واحدة تكفي: «هناء»، أو «سيدة الدراجة الحمراء».",
    bring: "إدخال جهات الاتصال",
    bring_text: "من هاتفك، أو من برنامج بريد، أو من جدول.",
    sample: "جولة في متجر للتجربة",
    sample_text: "ستون شخصًا من الخيال، بحكايات سنتين. تختفي كلها بلمسة واحدة.",
    shop_name: "ما اسم متجرك؟",
    shop_name_hint: "إن أحببت؛ يظهر في الأعلى",
    nobody: "لا أحد في الدفتر بعد.",
    nobody_matches: "لا أحد هنا بهذا الوصف.",
    show_everybody: "عرض الجميع",
    no_cards: "هنا تُفتح بطاقات زبائنك.",
    not_found: "لا أحد بهذا الوصف في الدفتر بعد.",
    quiet_day: "لا أعياد ميلاد ولا مناسبات قريبة. يوم مناسب لمفاجأة.",
    look_through: "تصفّح زبائنك",
    no_dates: "متى عيد الميلاد؟ يكفي اليوم والشهر.",
    no_entries: "لم يُكتب شيء بعد.",
    first_visit: "تسجيل أول زيارة",
    write_note: "كتابة ملاحظة",
    nothing_came: "لم يصل شيء بعد. ما تُدخله يظهر هنا، ويمكن التراجع عنه.",
};
