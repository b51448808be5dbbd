//! Tags, in Arabic.

use crate::domain::tag::Hue;
use crate::i18n::Tags;

/// Tags.
pub(super) const TAGS: Tags = Tags {
    edit: "تعديل الوسم",
    name: "اسم الوسم",
    hint: "في كل بطاقة وكل قائمة؛ والوسم الذي له هذا الاسم يضم هذا",
    colour: "اللون",
    own: "حسب الاسم",
    remove: "إزالة من كل مكان",
    hue: |hue| match hue {
        Hue::Gold => "ذهبي",
        Hue::Teal => "فيروزي",
        Hue::Blue => "أزرق",
        Hue::Plum => "خوخي",
        Hue::Orange => "برتقالي",
        Hue::Slate => "رمادي",
        Hue::Green => "أخضر",
        Hue::Red => "أحمر",
        Hue::Violet => "بنفسجي",
        Hue::Brown => "بني",
    },
};
