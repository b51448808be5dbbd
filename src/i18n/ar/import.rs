//! Bringing in contacts, in Arabic.

use crate::domain::arrival::{Addition, Likeness};
use crate::domain::foreign::{ColumnKind, DateOrder};
use crate::domain::occasion::OccasionKind;
use crate::i18n::ar::counted;
use crate::i18n::{Foreseen, Import, Number};

/// Bringing in contacts.
pub(super) const IMPORT: Import = Import {
    title: "إدخال جهات الاتصال",
    hint: "ملف vCard (.vcf) من هاتف أو برنامج بريد، أو جدول (.csv) من أي برنامج، أو نسخة من Byname \
           آخر. يظهر لك ما سيتغيّر قبل أن يتغيّر شيء.",
    paste: "لصق جهات الاتصال",
    paste_hint: "أو الصقها هنا",
    reading: |percent, people| format!("جارٍ القراءة: {percent}، {}", persons(people)),
    stop: "إيقاف",
    stopped: "تم الإيقاف. لم يتغيّر شيء.",
    counts,
    nothing: "كل من في هذا الملف موجود في الدفتر من قبل، بكل ما يقوله الملف.",
    import: "استيراد",
    cancel: "إلغاء",
    bringing: |percent| format!("جارٍ إدخالها: {percent}"),
    reader_gone: "كان هذا الملف فوق طاقة هذا الجهاز، ولم يتغيّر شيء. يُرجى إدخال عدد أقل من الأشخاص \
                  دفعة واحدة.",
    reader_other: "جرى تحديث Byname قبل لحظات. أعد تحميل هذه الصفحة، ثم اختر الملف مجددًا.",
    new_people: |count| {
        let forms = ["شخص جديد", "شخصان جديدان", "أشخاص جدد", "شخصًا جديدًا", "شخص جديد"];
        counted(count, forms)
    },
    known_people: |count| format!("هنا من قبل، مع إضافة جديدة: {}", persons(count)),
    same_people: |count| format!("هنا من قبل، بلا تغيير: {}", persons(count)),
    addition,
    doubles: |count| format!("ربما هنا من قبل: {}", persons(count)),
    doubles_hint: "الدمج يضيف إلى البطاقة ما ينقصها، ولا يمسّ أبدًا ما كتبته أنت.",
    join: |name| format!("دمج في بطاقة {name}"),
    join_in_file: |name| format!("دمج مع {name} من هذا الملف"),
    join_all: "دمج",
    likeness: |likeness| match likeness {
        Likeness::SameName => "الاسم نفسه",
        Likeness::SamePhone => "الهاتف نفسه",
        Likeness::SameMail => "البريد نفسه",
        Likeness::SameBirthday => "عيد الميلاد نفسه",
        Likeness::SimilarName => "اسم مشابه",
    },
    add: "إضافة ببطاقة جديدة",
    leave_out: "ترك",
    choice_of: |name| format!("ما العمل مع {name}"),
    for_all: "للجميع:",
    skipped: |count| format!("متروك: {count}"),
    download_skipped: "تنزيل ما تُرك",
    skipped_file: "ما-تُرك.txt",
    more: |count| format!("عرض المزيد ({count})"),
    columns: "ماذا في كل عمود",
    columns_hint: "كل عمود مع أول ما فيه. غيّر ما لم يُفهم كما يجب، فتتغيّر معه الأعداد في الأعلى.",
    column: |number| format!("العمود {number}"),
    kind_of: |name| format!("ماذا في {name}"),
    kind,
    has_header: "في الصف الأول أسماء الأعمدة",
    date_order: "ما معنى 4/7؟",
    // The months have other names in Cairo than in Damascus; their numbers are the same.
    date_order_of: |order| match order {
        DateOrder::DayFirst => "اليوم 4 من الشهر 7",
        DateOrder::MonthFirst => "اليوم 7 من الشهر 4",
        DateOrder::Unclear => "غير واضح: يبقى في الملاحظة",
    },
};

fn persons(count: &Number) -> String {
    counted(count, ["شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص"])
}

fn counts(foreseen: &Foreseen) -> String {
    let Foreseen { new, known, would_change, skipped } = foreseen;
    let known = match would_change.count {
        0 => format!("هنا من قبل: {known}"),
        _ => format!("هنا من قبل: {known} (سيتغيّر منها {would_change})"),
    };
    format!("جديد: {new}، {known}، متروك: {skipped}")
}

fn addition(addition: &Addition) -> String {
    let what = match addition {
        Addition::Line(key, _) => match *key {
            "called" => "اسم المناداة",
            "reading" => "كيف يُنطق",
            "title" => "اللقب",
            "company" => "الشركة",
            "role" => "العمل",
            "recognise" => "علامة التعرّف",
            "likes" => "المفضّل",
            "usual" => "الطلب المعتاد",
            "careful" => "انتبه",
            "wishes" => "الأمنيات",
            _ => "محفوظ لبرامج أخرى",
        },
        Addition::Since(_) => "معنا منذ",
        Addition::Star => "نجمة",
        Addition::Tier(_) => "الفئة",
        Addition::Standing(_) => "الحال",
        Addition::Limit(_) => "متأخر بعد",
        Addition::Paused(_) => "غير متوقَّع قبل",
        Addition::Kind(_) => "النوع",
        Addition::Consent(_) => "يمكننا",
        Addition::Tag(_) => "وسم",
        Addition::Phone(_) => "هاتف",
        Addition::Mail(_) => "بريد",
        Addition::Link(_) => "رابط",
        Addition::Address(_) => "عنوان",
        Addition::Photo(_) => "صورة",
        Addition::Date(OccasionKind::Birthday, ..) => "عيد الميلاد",
        Addition::Date(OccasionKind::Anniversary, ..) => "ذكرى الزواج",
        Addition::Date(OccasionKind::NameDay, ..) => "عيد الاسم",
        Addition::Date(OccasionKind::Own, label, _) => return label.clone(),
        Addition::Tie(_) => "العائلة والعمل",
        Addition::Note(_) => "ملاحظة",
    };
    what.to_owned()
}

fn kind(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Name => "الاسم الكامل",
        ColumnKind::Given => "الاسم الأول",
        ColumnKind::Middle => "الاسم الأوسط",
        ColumnKind::Family => "اسم العائلة",
        ColumnKind::Title => "اللقب قبل الاسم",
        ColumnKind::Suffix => "ما بعد الاسم",
        ColumnKind::Called => "اسم المناداة",
        ColumnKind::Reading => "كيف يُنطق الاسم",
        ColumnKind::Company => "الشركة",
        ColumnKind::Role => "العمل",
        ColumnKind::Phone => "الهاتف",
        ColumnKind::Mobile => "الجوال",
        ColumnKind::WorkPhone => "هاتف العمل",
        ColumnKind::HomePhone => "هاتف المنزل",
        ColumnKind::Mail => "البريد",
        ColumnKind::WorkMail => "بريد العمل",
        ColumnKind::HomeMail => "البريد الشخصي",
        ColumnKind::Link => "صفحة ويب",
        ColumnKind::Address => "العنوان كاملًا",
        ColumnKind::Street => "الشارع",
        ColumnKind::Code => "الرمز البريدي",
        ColumnKind::City => "المدينة",
        ColumnKind::Region => "المنطقة",
        ColumnKind::Country => "البلد",
        ColumnKind::Birthday => "عيد الميلاد",
        ColumnKind::Anniversary => "ذكرى الزواج",
        ColumnKind::Date => "تاريخ آخر",
        ColumnKind::Since => "معنا منذ",
        ColumnKind::Note => "ملاحظة",
        ColumnKind::Tags => "الوسوم",
        ColumnKind::Label => "يقول ما في العمود التالي",
        ColumnKind::InNote => "شيء آخر: يبقى في الملاحظة",
        ColumnKind::LeaveOut => "ترك",
    }
}
