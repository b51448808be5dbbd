//! The words for relatives and colleagues, in Arabic.

use crate::domain::tie::Role;
use crate::i18n::Family;

/// Family and firm.
pub(super) const FAMILY: Family = Family {
    title: "العائلة والعمل",
    box_label: "إضافة شخص",
    box_hint: "زوجة أليس · ابن توم، 9 · كلب ركس",
    years: "سنوات|سنة|عاما|أعوام",
    how: "صلتهما",
    own_word: "كيف تسمّيها",
    own_back: "ومن الجهة الأخرى",
    add: "إضافة",
    give_card: "منح بطاقة",
    only_a_name: "اسم فقط حتى الآن: يُعثر عليه وليس في أي قائمة.",
    born: "العمر أو سنة الميلاد",
    rename: "الاسم",
    also_yes: "نعم",
    also_no: "لا، لا تسأل مجددًا",
    nobody: "من أقرباؤه؟ اكتب كما تقول.",
    role: role_word,
    of,
    typed,
    own_of: |word, name| format!("{word} لـ {name}"),
    add_as: |name, role| format!("إضافة «{name}»: {role}"),
    tie_as: |name, role| format!("{name}: {role}"),
    change: |name| format!("تغيير الصلة بـ {name}"),
    remove: |name| format!("إزالة الصلة بـ {name}"),
    also: |role, who, name| format!("هل {who} أيضًا {}؟", of(role, name)),
};

fn role_word(role: Role) -> &'static str {
    match role {
        Role::Spouse => "زوج أو زوجة",
        Role::Wife => "زوجة",
        Role::Husband => "زوج",
        Role::Partner => "شريك حياة",
        Role::Child => "ابن أو ابنة",
        Role::Daughter => "ابنة",
        Role::Son => "ابن",
        Role::Parent => "أحد الوالدين",
        Role::Mother => "أم",
        Role::Father => "أب",
        Role::Sibling => "أخ أو أخت",
        Role::Sister => "أخت",
        Role::Brother => "أخ",
        Role::Grandchild => "حفيد أو حفيدة",
        Role::Granddaughter => "حفيدة",
        Role::Grandson => "حفيد",
        Role::Grandparent => "جد أو جدة",
        Role::Grandmother => "جدة",
        Role::Grandfather => "جد",
        Role::AuntOrUncle => "من الأعمام أو الأخوال",
        Role::Aunt => "عمة أو خالة",
        Role::Uncle => "عم أو خال",
        Role::NieceOrNephew => "من أولاد الإخوة",
        Role::Niece => "بنت أخ أو أخت",
        Role::Nephew => "ابن أخ أو أخت",
        Role::Godparent => "عراب أو عرابة",
        Role::Godchild => "في رعايته الروحية",
        Role::Relative => "من الأقارب",
        Role::Friend => "صديق أو صديقة",
        Role::Neighbour => "جار أو جارة",
        Role::Colleague => "زميل أو زميلة",
        Role::Employer => "مكان العمل",
        Role::Employee => "يعمل هنا",
        Role::Sender => "دلّ على المحل",
        Role::Sent => "جاء بنصيحة",
        Role::Pet => "حيوان أليف",
        Role::Dog => "كلب",
        Role::Cat => "قط",
        Role::Bird => "طائر",
        Role::Horse => "حصان",
        Role::Rabbit => "أرنب",
        Role::PetOwner => "صاحب الحيوان",
        Role::Own => "شيء آخر",
    }
}

fn of(role: Role, name: &str) -> String {
    match role {
        Role::Spouse => format!("زوج أو زوجة {name}"),
        Role::Employer => format!("مكان عمل {name}"),
        Role::Employee => format!("يعمل لدى {name}"),
        Role::Sender => format!("أرسل {name} إلى المحل"),
        Role::Sent => format!("من طرف {name}"),
        Role::PetOwner => format!("عنده {name}"),
        Role::Own => format!("يعرف {name}"),
        Role::Wife
        | Role::Husband
        | Role::Partner
        | Role::Child
        | Role::Daughter
        | Role::Son
        | Role::Parent
        | Role::Mother
        | Role::Father
        | Role::Sibling
        | Role::Sister
        | Role::Brother
        | Role::Grandchild
        | Role::Granddaughter
        | Role::Grandson
        | Role::Grandparent
        | Role::Grandmother
        | Role::Grandfather
        | Role::AuntOrUncle
        | Role::Aunt
        | Role::Uncle
        | Role::NieceOrNephew
        | Role::Niece
        | Role::Nephew
        | Role::Godparent
        | Role::Godchild
        | Role::Relative
        | Role::Friend
        | Role::Neighbour
        | Role::Colleague
        | Role::Pet
        | Role::Dog
        | Role::Cat
        | Role::Bird
        | Role::Horse
        | Role::Rabbit => format!("{} لـ {name}", role_word(role)),
    }
}

/// What else is typed for it.
fn typed(role: Role) -> Option<&'static str> {
    match role {
        Role::Spouse => Some("متزوج من|متزوجة من"),
        Role::Wife => Some("زوجته|حرم"),
        Role::Husband => Some("زوجها"),
        Role::Partner => Some("خطيبة|خطيب|شريكة حياة"),
        Role::Child => Some("طفل|طفلة|رضيع"),
        Role::Daughter => Some("بنت"),
        Role::Son => Some("ولد"),
        Role::Parent => Some("والد أو والدة"),
        Role::Mother => Some("والدة|ماما"),
        Role::Father => Some("والد|بابا"),
        Role::Sibling => Some("توأم"),
        Role::Grandmother => Some("تيتا"),
        Role::Grandfather => Some("جدو"),
        Role::Aunt => Some("عمة|خالة"),
        Role::Uncle => Some("عم|خال"),
        Role::Niece => Some("بنت أخ|بنت أخت"),
        Role::Nephew => Some("ابن أخ|ابن أخت"),
        Role::Godparent => Some("عراب|عرابة"),
        Role::Godchild => Some("ابن بالمعمودية|ابنة بالمعمودية"),
        Role::Relative => Some("قريب|قريبة|ابن عم|ابنة عم|ابن خال|ابنة خال|حماة|حمو|صهر|كنة"),
        Role::Friend => Some("صديق|صديقة"),
        Role::Neighbour => Some("جار|جارة"),
        Role::Colleague => Some("زميل|زميلة|يعمل مع|تعمل مع"),
        Role::Employer => Some("يعمل لدى|تعمل لدى|مدير|مديرة"),
        Role::Employee => Some("موظف|موظفة"),
        Role::Sender => Some("من طرف|أرسله|أرسلها"),
        Role::Sent => Some("أرسل"),
        Role::Pet => Some("حيوان|سلحفاة|هامستر|سمكة"),
        Role::Dog => Some("كلبة|جرو"),
        Role::Cat => Some("قطة|هر"),
        Role::Bird => Some("ببغاء|كناري"),
        Role::Horse => Some("فرس|مهر"),
        Role::PetOwner => Some("صاحبة الحيوان"),
        Role::Sister
        | Role::Brother
        | Role::Grandchild
        | Role::Granddaughter
        | Role::Grandson
        | Role::Grandparent
        | Role::AuntOrUncle
        | Role::NieceOrNephew
        | Role::Rabbit
        | Role::Own => None,
    }
}
