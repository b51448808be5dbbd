//! Smart lists, in Arabic.

use crate::domain::smart_list::{Having, Searched};
use crate::i18n::ar::counted;
use crate::i18n::{Lists, Subject};

/// Smart lists.
pub(super) const LISTS: Lists = Lists {
    new: "قائمة جديدة",
    save_filter: "حفظ كقائمة",
    edit: "تعديل القائمة",
    delete: "حذف القائمة",
    title: "قائمة تملأ نفسها",
    name: "اسم القائمة",
    joined: "من يظهر فيها",
    all_of: "كل ما يلي صحيح",
    any_of: "أي مما يلي صحيح",
    condition: "شرط",
    add: "إضافة شرط",
    remove: "إزالة الشرط",
    text: "نص",
    days: "أيام",
    times: "مرات",
    on_it: |count| {
        counted(count, ["شخص واحد فيها", "شخصان فيها", "أشخاص فيها", "شخصًا فيها", "شخص فيها"])
    },
    subject: |subject| match subject {
        Subject::Tag => "له الوسم",
        Subject::NotTag => "ليس له الوسم",
        Subject::Kind => "هو",
        Subject::NotKind => "ليس",
        Subject::Star => "له نجمة",
        Subject::NoStar => "بلا نجمة",
        Subject::Tier => "من الفئة",
        Subject::NotTier => "ليس من الفئة",
        Subject::Says => "فيه النص",
        Subject::Has => "لديه",
        Subject::HasNot => "ليس لديه",
        Subject::BornIn => "عيد ميلاده في شهر",
        Subject::SeenWithin => "جاء خلال آخر (أيام)",
        Subject::UnseenFor => "لم يأت منذ (أيام)",
        Subject::Visits => "جاء على الأقل (مرات)",
        Subject::Late => "متأخر",
        Subject::Away => "لم يعد يأتي",
        Subject::Unread => "شيء يطلبه إصدار أحدث من Byname",
    },
    searched: |field| match field {
        Searched::Any => "في أي مكان",
        Searched::Name => "الاسم",
        Searched::Company => "الشركة",
        Searched::Role => "الوظيفة",
        Searched::Street => "الشارع",
        Searched::PostCode => "الرمز البريدي",
        Searched::Town => "المدينة",
        Searched::Phone => "الهاتف",
        Searched::Mail => "البريد",
        Searched::Recognise => "كيف أعرفه",
        Searched::Likes => "ما يحب",
        Searched::Usual => "طلبه المعتاد",
        Searched::Careful => "انتباه",
        Searched::Wishes => "الأمنيات",
        Searched::Sender => "جاء عن طريق",
    },
    having: |what| match what {
        Having::Photo => "صورة",
        Having::Phone => "هاتف",
        Having::Mail => "بريد",
        Having::Address => "عنوان",
        Having::Birthday => "عيد ميلاد",
        Having::Family => "عائلة أو شركة",
        Having::Tag => "وسم",
        Having::Sender => "ما جاء به إلينا",
    },
};
