//! The card, its form and its dates, in Arabic.

use crate::domain::date::DateProblem;
use crate::domain::draft::Fault;
use crate::domain::entry::EntryKind;
use crate::domain::milestone::{Milestone, Wedding};
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{Consent, Kind, Standing, Tier};
use crate::i18n::ar::counted;
use crate::i18n::{Card, Dates, Form, Headline, Number, Tense};

/// The page of one person.
pub(super) const CARD: Card = Card {
    was_here: "تسجيل زيارة",
    edit: "تعديل",
    delete: "حذف",
    more: "المزيد",
    call: "اتصال",
    message: "رسالة",
    write: "كتابة",
    last_here: |when| format!("آخر زيارة: {when}"),
    never_here: "لا زيارة بعد",
    visits: |count| counted(count, ["زيارة واحدة", "زيارتان", "زيارات", "زيارة", "زيارة"]),
    customer_since: |since| format!("معنا منذ {since}"),
    at_company: |role, company| match (role.is_empty(), company.is_empty()) {
        (true, _) => company.to_owned(),
        (false, true) => role.to_owned(),
        (false, false) => format!("{role}، {company}"),
    },
    said: |reading| format!("يُنطق «{reading}»"),
    note: "ملاحظة",
    save_note: "حفظ الملاحظة",
    note_kind: "نوع الملاحظة",
    note_more: "يوم آخر، حدث كبير",
    note_day: "اليوم",
    major: "حدث كبير",
    timeline: "السجل",
    entry: |kind| match kind {
        EntryKind::Visit => "زيارة".to_owned(),
        EntryKind::Talk => "حديث".to_owned(),
        EntryKind::InJoke => "نكتة بيننا".to_owned(),
        EntryKind::Likes => "المفضّل".to_owned(),
        EntryKind::Careful => "نفور أو حساسية".to_owned(),
        EntryKind::FamilyNews => "أخبار العائلة".to_owned(),
        EntryKind::SupplierNews => "أخبار المورد".to_owned(),
        EntryKind::Away => "سفر".to_owned(),
        EntryKind::Greeting => "تمت التهنئة".to_owned(),
        EntryKind::Other(code) => code.to_string(),
    },
    edit_entry: "تعديل المدخل",
    delete_entry: "حذف المدخل",
    save: "حفظ",
    cancel: "إلغاء",
    standing: |standing| match standing {
        Standing::Here => "يأتي إلينا",
        Standing::Archived => "مؤرشف",
        Standing::MovedAway => "انتقل من هنا",
        Standing::Died => "متوفى",
    },
    dates: "التواريخ",
    add_date: "إضافة تاريخ",
    edit_date: |what| format!("تعديل {what}"),
    delete_date: |what| format!("حذف {what}"),
    starred: "بنجمة",
    tier: |tier| match tier {
        Tier::First => "الفئة الأولى",
        Tier::Second => "الفئة الثانية",
        Tier::Third => "الفئة الثالثة",
    },
    consents: "يمكننا",
    consent: |consent, since| format!("{}، منذ {since}", consent_to(consent)),
};

/// The form of a card.
pub(super) const FORM: Form = Form {
    title: "تعديل البطاقة",
    name: "الاسم",
    called: "اسم المناداة",
    called_hint: "الاسم عند التحية، إن كان مختلفًا",
    reading: "كيف يُنطق",
    person_title: "اللقب",
    company: "الشركة",
    role: "العمل",
    recognise: "كيف أتعرّف عليه أو عليها",
    recognise_hint: "دراجة حمراء، صفير دائم",
    likes: "المفضّل",
    usual: "الطلب المعتاد",
    careful: "انتبه: حساسية أو نفور",
    wishes: "الأمنيات",
    kinds: "النوع",
    kind: |kind| match kind {
        Kind::Customer => "زبون",
        Kind::Supplier => "مورد",
        Kind::Associate => "شريك",
        Kind::Neighbour => "جار",
        Kind::Staff => "من الفريق",
    },
    tags: "الوسوم",
    tags_hint: "تفصل بينها فواصل",
    phone: "هاتف",
    mail: "بريد",
    link: "رابط",
    address: "عنوان",
    label: "التسمية",
    add_phone: "إضافة هاتف",
    add_mail: "إضافة بريد",
    add_link: "إضافة رابط",
    add_address: "إضافة عنوان",
    remove: |what| format!("إزالة {what}"),
    street: "الشارع",
    code: "الرمز البريدي",
    city: "المدينة",
    region: "المنطقة",
    country: "البلد",
    since: "معنا منذ",
    star: "نجمة",
    tier: "الفئة",
    no_tier: "بلا",
    standing: "الحال",
    consents: "هل يمكننا…؟",
    consent: consent_to,
    basics: "الاسم",
    reach: "طرق التواصل",
    know: "ما يحسن معرفته",
    shop: "في المتجر",
    fault: |fault, most| match fault {
        Fault::Empty => "يُرجى ملء هذا الحقل".to_owned(),
        Fault::TooLong(_) => format!("الحد الأقصى للأحرف: {most}"),
        Fault::TooMany(_) => format!("العدد الأقصى: {most}"),
        Fault::NoPhone => "رقم الهاتف يحتاج إلى رقم واحد على الأقل".to_owned(),
        Fault::NoMail => "عنوان البريد يشبه name@example.com".to_owned(),
        Fault::NoLink => "الرابط يشبه https://example.com".to_owned(),
        Fault::NoDays(_) => format!("يُرجى كتابة عدد أيام من 1 إلى {most}"),
    },
    date_fault: |problem| match problem {
        DateProblem::Empty => "يُرجى ذكر الشهر أو السنة على الأقل",
        DateProblem::YearOutOfRange => "السنة عدد بين 1 و9999",
        DateProblem::MonthOutOfRange => "يُرجى اختيار شهر",
        DateProblem::DayOutOfRange => "اليوم عدد بين 1 و31",
        DateProblem::DayWithoutMonth => "يُرجى اختيار الشهر أيضًا",
        DateProblem::NoSuchDay => "ليس في هذا الشهر يوم كهذا",
        DateProblem::AboutWithoutYear => "«نحو» تحتاج إلى سنة",
        DateProblem::Unreadable => "هذا ليس تاريخًا",
    },
};

/// What somebody may agree to.
fn consent_to(consent: Consent) -> &'static str {
    match consent {
        Consent::Photo => "الاحتفاظ بصورة",
        Consent::Phone => "الاتصال أو إرسال الرسائل",
        Consent::Post => "المراسلة بالبريد الورقي",
    }
}

/// Dates and ages.
pub(super) const DATES: Dates = Dates {
    day: "اليوم",
    month: "الشهر",
    year: "السنة",
    about: "نحو تلك السنة",
    unknown: "غير معروف",
    kind: |kind| match kind {
        OccasionKind::Birthday => "عيد الميلاد",
        OccasionKind::Anniversary => "ذكرى الزواج",
        OccasionKind::NameDay => "عيد الاسم",
        OccasionKind::Own => "يوم آخر",
    },
    kind_label: "أي يوم",
    own_label: "ما اسمه",
    leap: "في السنوات الأخرى يكون في",
    age: plural_years,
    about_age: |age| format!("نحو {}", ago_years(age)),
    either_age: |low, high| format!("{low} أو {}", plural_years(high)),
    years: plural_years,
    about_date: |date| format!("نحو {date}"),
    distance: |distance, date| format!("{distance}، {date}"),
    headline,
    milestone: |milestone| match milestone {
        Milestone::Birthday(_) => Some("رقم مميّز"),
        Milestone::Wedding(Wedding::Silver) => Some("يوبيل الزواج الفضي"),
        Milestone::Wedding(Wedding::Golden) => Some("يوبيل الزواج الذهبي"),
        Milestone::CustomerYears(_) => None,
    },
    this_week: "هذا الأسبوع",
    next_week: "الأسبوع القادم",
    in_days: |days| format!("بعد {}", some_days(days)),
    days_ago: |days| format!("قبل {}", some_days(days)),
    weeks_ago: |weeks| {
        let forms = ["أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع"];
        format!("قبل {}", counted(weeks, forms))
    },
    months_ago: |months| {
        let forms = ["شهر واحد", "شهرين", "أشهر", "شهرًا", "شهر"];
        format!("قبل {}", counted(months, forms))
    },
    years_ago: |years| format!("قبل {}", ago_years(years)),
    and: |names| names.join(" و"),
};

fn headline(it: &Headline<'_>) -> String {
    let Headline { who, several, label, years, tense, .. } = *it;
    let today = if tense == Tense::Now { " اليوم" } else { "" };
    let birthday = if several { "أعياد ميلاد" } else { "عيد ميلاد" };
    match (it.kind, years.filter(|years| years.count > 0)) {
        (Some(OccasionKind::Birthday), Some(years)) => {
            format!("{birthday} {who}{today}: {}", plural_years(years))
        }
        (Some(OccasionKind::Birthday), None) if years.is_some() => format!("ولادة {who}{today}"),
        (Some(OccasionKind::Birthday), None) => format!("{birthday} {who}{today}"),
        (Some(OccasionKind::Anniversary), Some(years)) => match years.count {
            25 => format!("يوبيل الزواج الفضي{today}: {who}"),
            50 => format!("يوبيل الزواج الذهبي{today}: {who}"),
            _ => format!("ذكرى زواج {who}{today}: {}", plural_years(years)),
        },
        (Some(OccasionKind::Anniversary), None) => format!("ذكرى زواج {who}{today}"),
        (Some(OccasionKind::NameDay), _) => format!("عيد اسم {who}{today}"),
        (Some(OccasionKind::Own), Some(years)) => {
            format!("{who}{today}: {label}، {}", plural_years(years))
        }
        (Some(OccasionKind::Own), None) => format!("{who}{today}: {label}"),
        (None, Some(years)) => format!("{who} معنا{today} منذ {}", ago_years(years)),
        (None, None) => format!("أول زيارة{today}: {who}"),
    }
}

fn plural_years(years: &Number) -> String {
    counted(years, ["سنة واحدة", "سنتان", "سنوات", "سنة", "سنة"])
}

/// The same behind "ago" and the like, where two has another ending.
fn ago_years(years: &Number) -> String {
    counted(years, ["سنة واحدة", "سنتين", "سنوات", "سنة", "سنة"])
}

fn some_days(days: &Number) -> String {
    counted(days, ["يوم واحد", "يومين", "أيام", "يومًا", "يوم"])
}
