//! What we do not know, in Arabic.

use crate::domain::unknown::Unknown;
use crate::i18n::Unknowns;

/// What we do not know.
pub(super) const UNKNOWNS: Unknowns = Unknowns {
    title: "ما لا نعرفه",
    hint: "عن كل من في القوائم. لمسة تُظهر من هم، وعلى كل بطاقة السؤال التالي.",
    dont_ask: "بلا سؤال",
    ask_again: |what| format!("السؤال مجددًا: {what}"),
    ties: "الروابط المقترحة",
    nothing: "كل شيء معروف عن كل من في القوائم.",
    known: |some, all| format!("غير معروف عند {some} من {all}"),
    chip: |what| format!("غير معروف: {what}"),
    what: |unknown| match unknown {
        Unknown::Name => "الاسم الكامل",
        Unknown::Recognise => "كيف يُعرف",
        Unknown::Birthday => "عيد الميلاد",
        Unknown::Family => "العائلة",
        Unknown::Likes => "ما يحب",
        Unknown::Reason => "ما جاء به إلينا",
        Unknown::Reach => "هاتف أو بريد",
    },
    ask: |unknown, name| match unknown {
        Unknown::Name => format!("ما الاسم الكامل لـ {name}؟"),
        Unknown::Recognise => format!("كيف أتعرف على {name}؟"),
        Unknown::Birthday => format!("متى عيد ميلاد {name}؟"),
        Unknown::Family => format!("من هم أقارب {name}؟"),
        Unknown::Likes => format!("ماذا يحب {name}؟"),
        Unknown::Reason => format!("ما الذي جاء بـ {name} إلينا؟"),
        Unknown::Reach => format!("كيف يمكن الاتصال بـ {name}؟"),
    },
};
