//! The backup conscience, in Arabic.

use crate::i18n::Backup;
use crate::i18n::ar::counted;

/// Whether there is a copy of the book, and how old it is.
pub(super) const BACKUP: Backup = Backup {
    title: "النسخة الاحتياطية",
    none: "لا توجد نسخة من هذا الدفتر بعد.",
    since: |when, changes| match changes.count {
        0 => format!("آخر نسخة: {when}، ولم يتغير شيء منذ ذلك الحين."),
        _ => {
            let forms = ["تغيير واحد", "تغييران", "تغييرات", "تغييرًا", "تغيير"];
            format!("آخر نسخة: {when}، ومنذ ذلك الحين {}.", counted(changes, forms))
        }
    },
    reading_back: "جارٍ التحقق من النسخة بقراءتها…",
    good: "قُرئت من جديد وقورنت بالدفتر: إنها سليمة.",
    look_for_it: "المتصفح لا يخبر هل وصلت. ابحث عنها بين تنزيلاتك.",
    not_good: "هذه النسخة غير سليمة: عند قراءتها من جديد لم تطابق ما في الدفتر. لا تُحتسب. حاول مرة \
               أخرى.",
    not_read: "تعذّرت قراءتها من جديد هنا، لذلك لا تُحتسب. احتفظ بها واصنع نسخة أخرى.",
    by_itself: "نسخة تلقائية",
    by_itself_hint: "يستطيع Byname أيضًا أن يحفظ نسخة في مجلد على هذا الحاسوب من غير أن يُطلب منه \
                     ذلك: بعد التغييرات، مرة كل عشر دقائق على الأكثر. والأفضل على قرص آخر أو ذاكرة \
                     خارجية. وهي بلا كلمة مرور.",
    choose_folder: "اختيار مجلد",
    kept: |folder, when| format!("تُحفظ أيضًا تلقائيًا في المجلد «{folder}»، وآخر مرة {when}."),
    keeping: |folder| format!("تُحفظ أيضًا تلقائيًا في المجلد «{folder}»، ابتداءً من التغيير القادم."),
    asks: |folder| format!("يسألك المتصفح من جديد هل يُسمح لـ Byname بالكتابة في «{folder}»."),
    allow: "السماح",
    failed: |folder| {
        format!("تعذّر حفظ نسخة سليمة في المجلد «{folder}». ربما لم يعد موجودًا أو امتلأ أو لم يوصَل.")
    },
    stop: "إيقاف الحفظ هناك",
};
