//! Before the book is open, in Arabic.

use crate::i18n::Waiting;

/// What is said while the browser does not hand over the book.
pub(super) const WAITING: Waiting = Waiting {
    slow: "لم يسلّم المتصفح الدفتر بعد. لم يضع شيء، وما زال Byname يسأل. كثيرًا ما يفيد إغلاق \
         التبويبات الأخرى التي فيها Byname، أو تشغيل المتصفح من جديد.",
    go_on: "المتابعة بلا الدفتر",
    piece: "تعذّر جلب هذا الجزء من Byname. تحقّق من الاتصال ثم حاول مرة أخرى، أو أعد تحميل الصفحة. لم يضع \
         شيء.",
};
