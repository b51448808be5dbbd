//! Many people at once, in Arabic.

use crate::i18n::Many;

/// Many people at once.
pub(super) const MANY: Many = Many {
    title: "الأشخاص المختارون",
    select: "اختيار",
    done: "تم",
    picked: |some, all| format!("اختير {some} من {all}"),
    all: "اختيار الكل",
    archive: "أرشفة",
    bring_back: "إرجاع",
    print: "طباعة المختارين",
    tags_of_all: "وسوم كل المختارين",
    new_tag: "وسم جديد",
    add_tag: "إضافة وسم",
};
