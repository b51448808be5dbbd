//! Files with a passphrase, in Arabic.

use crate::domain::foreign::SealProblem;
use crate::domain::passphrase::Strength;

/// Why a sealed file was not opened, and what to do.
pub(super) fn problem(problem: SealProblem) -> &'static str {
    match problem {
        SealProblem::WrongPassphrase => {
            "هذه ليست عبارة السر لهذا الملف. يُرجى كتابتها مجددًا؛ كل حرف ومسافة بحسابه."
        }
        SealProblem::Changed => {
            "تغيّر هذا الملف أو تلف في الطريق. لم يُؤخذ منه شيء؛ يُرجى طلب إرساله مرة أخرى."
        }
        SealProblem::Cut => "آخر هذا الملف ناقص. لم يُؤخذ منه شيء؛ يُرجى نسخه مرة أخرى.",
        SealProblem::Newer(_) => {
            "أُقفل هذا الملف بـ Byname أحدث. يُرجى تحديث هذا أولًا: أعد تحميل الصفحة عند الاتصال \
             بالإنترنت."
        }
        SealProblem::TooCostly => {
            "فتح هذا الملف يحتاج إلى ذاكرة أو وقت أكثر مما يتيحه هذا الجهاز. يُرجى تجربته على \
             جهاز آخر."
        }
        SealProblem::NotSealed => "هذا الملف غير مقفل بعبارة سر. يُرجى اختيار ملف آخر.",
    }
}

/// How good a passphrase is, and what makes it better.
pub(super) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::TooShort => "قصيرة جدًا. أربع كلمات لا صلة بينها أفضل.",
        Strength::Weak => "سهلة التخمين. أربع كلمات لا صلة بينها أفضل.",
        Strength::Fair => "مقبولة. كلمة أخرى تجعلها قوية.",
        Strength::Strong => "قوية. دوّنها في مكان آمن: لا أحد يفتح الملف من دونها.",
    }
}
