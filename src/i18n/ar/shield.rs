//! What is said when a customer is looking, in Arabic.

use super::counted;
use crate::i18n::{Number, Shield};

/// What is hidden while a customer looks at the screen, and the PIN that brings it back.
pub(super) const SHIELD: Shield = Shield {
    hide: "زبون ينظر",
    bar: "زبون ينظر · انقر للفتح",
    page: "وجوه وأسماء",
    hint: "هنا الوجوه والأسماء فقط. أما الملاحظات والتواريخ والأرقام فمخبّأة.",
    not_saved: "لم تُحفظ آخر التغييرات بعد. ما زالت هنا، ويواصل Byname المحاولة. افتح الشاشة لمعرفة المزيد.",
    somebody_else: "شخص آخر",
    pin: "الرمز",
    open: "فتح",
    wrong: "ليس هذا هو الرمز.",
    wait: "محاولات خاطئة كثيرة. حاول لاحقًا.",
    wait_seconds: |seconds| {
        let seconds = counted(seconds, ["ثانية واحدة", "ثانيتين", "ثوانٍ", "ثانية", "ثانية"]);
        format!("محاولات خاطئة كثيرة. حاول مجددًا بعد {seconds}.")
    },
    wait_minutes: |minutes| {
        format!("محاولات خاطئة كثيرة. حاول مجددًا بعد {}.", some_minutes(minutes))
    },
    not_checked: "تعذّر التحقق من الرمز. حاول مجددًا.",
    forgot: "هل نسيت الرمز؟",
    forgot_hint: "الرمز يُخفي ولا يشفّر. قل هنا إنه نُسي، وبعد عشر دقائق يمكن إزالته، ولا يضيع شيء من \
                  الدفتر. والرمز الصحيح يوقف ذلك.",
    forget: "نسيت الرمز",
    goes_in: |minutes| format!("يمكن إزالة الرمز بعد {}.", some_minutes(minutes)),
    keep: "إبقاء الرمز",
    take_away: "إزالة الرمز والفتح",
    title: "عندما ينظر زبون",
    settings_hint: "نقرة واحدة تخبّئ كل شيء عدا الوجوه والأسماء. والنقرة نفسها تعيده، أو رمز إن وُضع هنا. \
                    وهذا لهذا الجهاز وحده.",
    hides_only: "الرمز يُخفي ولا يشفّر: من يبقى هذا الجهاز عنده وقتًا كافيًا يتجاوزه. وإن نُسي أمكنت \
                 إزالته بعد عشر دقائق.",
    new_pin: "رمز جديد من 4 إلى 8 أرقام",
    set: "وضع الرمز",
    change: "تغيير الرمز",
    remove: "إزالة الرمز",
    is_set: "الرمز موضوع",
    no_pin: "الرمز من 4 إلى 8 أرقام.",
    is_gone: "أُزيل الرمز",
    alone: "من تلقاء نفسه، حين لا يلمس أحد الشاشة",
    never: "أبدًا",
    after_minutes: |minutes| format!("بعد {}", some_minutes(minutes)),
};

fn some_minutes(minutes: &Number) -> String {
    counted(minutes, ["دقيقة واحدة", "دقيقتين", "دقائق", "دقيقة", "دقيقة"])
}
