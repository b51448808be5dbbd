//! Labels of phones, addresses and dates, in Arabic.

use crate::domain::label::Label;
use crate::i18n::Labels;

/// What a phone, an address or a date is called.
pub(super) const LABELS: Labels = Labels {
    of: |label| match label {
        Label::Anniversary => "ذكرى سنوية",
        Label::Assistant => "مساعد",
        Label::Billing => "الفواتير",
        Label::Birthday => "عيد ميلاد",
        Label::Blog => "مدوّنة",
        Label::Brother => "أخ",
        Label::Car => "السيارة",
        Label::Child => "طفل",
        Label::Daughter => "ابنة",
        Label::Delivery => "التوصيل",
        Label::Fax => "فاكس",
        Label::Father => "أب",
        Label::Friend => "صديق",
        Label::Home => "المنزل",
        Label::HomeFax => "فاكس المنزل",
        Label::Homepage => "الصفحة الرئيسية",
        Label::Main => "الرئيسي",
        Label::Manager => "المدير",
        Label::Mobile => "الجوال",
        Label::Mother => "أم",
        Label::Other => "آخر",
        Label::OtherFax => "فاكس آخر",
        Label::Pager => "جهاز نداء",
        Label::Parent => "أحد الوالدين",
        Label::Partner => "شريك",
        Label::Profile => "ملف شخصي",
        Label::Relative => "قريب",
        Label::School => "المدرسة",
        Label::Shipping => "الشحن",
        Label::Sister => "أخت",
        Label::Son => "ابن",
        Label::Spouse => "زوج أو زوجة",
        Label::Wife => "زوجة",
        Label::Husband => "زوج",
        Label::Work => "العمل",
        Label::WorkFax => "فاكس العمل",
        Label::WorkMobile => "جوال العمل",
        Label::NameDay => "عيد الاسم",
    },
};
