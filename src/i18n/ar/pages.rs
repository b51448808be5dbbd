//! Today, people and settings, in Arabic.

use crate::domain::person::Kind;
use crate::domain::shop::FirstDay;
use crate::i18n::ar::counted;
use crate::i18n::{People, Settings, Today};

/// The page of this day.
pub(super) const TODAY: Today = Today {
    today: "اليوم",
    coming: "قريبًا",
    missed: "فات للتو",
    all: |count| format!("عرض الكل ({count})"),
    fewer: "عرض أقل",
    this_month: "في يوم ما هذا الشهر",
    recent: "آخر الزوار",
    was_here: "تسجيل زيارة",
    greeted: "تمت التهنئة",
};

/// The page of all people.
pub(super) const PEOPLE: People = People {
    title: "الأشخاص",
    count: |count| counted(count, ["شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص"]),
    list: "قائمة",
    faces: "وجوه",
    by_name: "أبجديًا",
    by_recent: "الأحدث زيارة",
    order: "الترتيب",
    drawn: "العرض",
    filters: "تصفية",
    everybody: "الجميع",
    away: "لم يعودوا يأتون",
    kinds: |kind| match kind {
        Kind::Customer => "الزبائن",
        Kind::Supplier => "الموردون",
        Kind::Associate => "الشركاء",
        Kind::Neighbour => "الجيران",
        Kind::Staff => "فريق العمل",
    },
    never_here: "لا زيارة بعد",
    choose: "اختر شخصًا لترى بطاقته.",
    all: "كل الأشخاص",
};

/// The page of settings.
pub(super) const SETTINGS: Settings = Settings {
    title: "الإعدادات",
    language: "اللغة",
    as_browser: "كما في المتصفح",
    theme: "المظهر",
    shop: "المتجر",
    system: "كما في الجهاز",
    light: "فاتح",
    dark: "داكن",
    stall: "كشك (تحت الشمس)",
    shop_name: "اسم المتجر",
    shop_name_hint: "يظهر في صفحة اليوم",
    first_day: "يبدأ الأسبوع يوم",
    first_day_of: |day| match day {
        FirstDay::Monday => "الاثنين",
        FirstDay::Saturday => "السبت",
        FirstDay::Sunday => "الأحد",
    },
    first_day_language: "كالمعتاد هنا",
    about: "حول التطبيق",
    about_text: "Byname دفتر زبائن للمتاجر الصغيرة. يعيش في هذا المتصفح وحده: لا خادم، ولا \
                 حساب، ولا يُرسل شيء إلى أي مكان.",
    version: |version| format!("الإصدار {version}"),
    diagnostics: "التشخيص",
    diagnostics_hint: "عن هذا الجهاز وحجم الدفتر، لمن يساعدك. لا أسماء ولا شيء مما كتبت.",
    copy_diagnostics: "نسخ التشخيص",
    copied: "تم النسخ",
};
