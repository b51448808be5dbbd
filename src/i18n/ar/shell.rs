//! Pages, toasts, banners and the box, in Arabic.

use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::find::{Field, How};
use crate::domain::step::StepKind;
use crate::i18n::ar::counted;
use crate::i18n::{Find, Nav, Shell};

/// Pages and ways between them.
pub(super) const NAV: Nav = Nav {
    main: "القائمة الرئيسية",
    today: "اليوم",
    people: "الأشخاص",
    exchange: "التبادل",
    settings: "الإعدادات",
    missing: "لا توجد صفحة كهذه.",
    missing_person: "هذه البطاقة ليست في الدفتر. ربما حُذفت.",
};

/// What is on every page.
pub(super) const SHELL: Shell = Shell {
    saved: "محفوظ",
    pending: "جارٍ الحفظ…",
    unsaved: |count| {
        let changes = ["تغيير واحد", "تغييران", "تغييرات", "تغييرًا", "تغيير"];
        format!("لم يُحفظ بعد: {}", counted(count, changes))
    },
    failed: |problem| match problem {
        DiskProblem::Full => {
            "امتلأ هذا الجهاز، ولم تُحفظ آخر التغييرات. ما زالت هنا: أفسح مكانًا على الجهاز ثم \
             حاول مجددًا، أو نزّل نسخة الآن."
        }
        DiskProblem::Unavailable | DiskProblem::Aborted => {
            "لم يحفظ المتصفح آخر التغييرات. ما زالت هنا، وما زال Byname يحاول. للأمان، نزّل نسخة \
             الآن."
        }
        DiskProblem::Silent => {
            "لا يجيب المتصفح، ولم تُحفظ آخر التغييرات بعد. ما زالت هنا، وما زال Byname يحاول. إن \
             استمر ذلك فنزّل نسخة، ثم أعد تحميل هذه الصفحة."
        }
        DiskProblem::Newer => {
            "هناك Byname أحدث مفتوح في تبويب آخر وقد تسلّم الدفتر. نزّل نسخة مما لم يُحفظ، ثم أعد \
             تحميل هذه الصفحة."
        }
        DiskProblem::Damaged => {
            "المكان الذي يُحفظ فيه الدفتر تالف، ولم تُحفظ آخر التغييرات. ما زالت هنا: نزّل نسخة \
             الآن."
        }
    },
    retry: "حاول مجددًا",
    download_copy: "تنزيل نسخة",
    reload: "إعادة التحميل",
    close: "إغلاق",
    undo: "تراجع",
    undone: |kind| match kind {
        StepKind::AddPerson => "أُزيلت البطاقة الجديدة",
        StepKind::EditPerson => "عادت البطاقة كما كانت",
        StepKind::DeletePerson => "رجعت البطاقة",
        StepKind::ChangeMany => "عاد الجميع كما كانوا",
        StepKind::Visit => "أُلغيت الزيارة",
        StepKind::Note => "أُلغيت الملاحظة",
        StepKind::Greeting => "لم تتم التهنئة بعد",
        StepKind::Asked => "لم يتم السؤال بعد",
        StepKind::EditEntry => "عاد المدخل كما كان",
        StepKind::DeleteEntry => "رجع المدخل",
        StepKind::Occasion => "عاد التاريخ كما كان",
        StepKind::DeleteOccasion => "رجع التاريخ",
        StepKind::Prepare => "ليس جاهزًا بعد",
        StepKind::Snooze => "عاد إلى القائمة",
        StepKind::Practice => "تراجعت",
        StepKind::Tie => "عادت الصلة كما كانت",
        StepKind::DeleteTie => "رجعت الصلة",
        StepKind::RefuseTie => "يمكن أن يعود السؤال",
        StepKind::GiveCard => "عاد اسمًا فقط",
        StepKind::WaveOff => "يمكن السؤال مجددًا",
        StepKind::AskAgain => "لن يُسأل كما كان",
        StepKind::List => "عادت القائمة كما كانت",
        StepKind::DeleteList => "رجعت القائمة",
        StepKind::Tag => "عاد الوسم كما كان",
        StepKind::RemoveTag => "رجع الوسم",
        StepKind::Task => "عادت المهمة كما كانت",
        StepKind::Tick => "لم تنجز بعد",
        StepKind::Reopen => "أنجزت كما كانت",
        StepKind::DeleteTask => "عادت المهمة",
        StepKind::Shop => "عادت الإعدادات كما كانت",
        StepKind::Import => "أُلغي الاستيراد",
        StepKind::Merge => "أُلغي الدمج",
        StepKind::AddSample => "أُزيل متجر التجربة من جديد",
        StepKind::RemoveSample => "عاد متجر التجربة",
        StepKind::Revert => "أُعيد ما كان",
        StepKind::Restore => "عاد إلى سلة المحذوفات",
        StepKind::Rewrite => "عاد كما كان",
        StepKind::Erase => "ما مُحي لا يعود",
        StepKind::Device => "عاد اسم الجهاز كما كان",
    },
    nothing_to_undo: "لا شيء للتراجع عنه",
    let_go: "أفلت الملف لينظر Byname فيه",
    first_of_several: "وصلت عدة ملفات. هذا أولها؛ يُرجى إحضار البقية واحدًا واحدًا.",
    file_lost: "لم يصل الملف. يُرجى مشاركته مرة أخرى.",
    file_waits: "هناك ملف قيد النظر. يُرجى استيراده أو إلغاؤه، ثم إحضار الملف الجديد من جديد.",
    damaged: |count| {
        let pieces = ["جزء واحد", "جزآن", "أجزاء", "جزءًا", "جزء"];
        format!(
            "تعذّرت قراءة ما يلي من الدفتر: {}. بقي على حاله، وكل ما عداه هنا. للأمان، نزّل نسخة.",
            counted(count, pieces)
        )
    },
    held: "لم يحفظ المتصفح آخر التغييرات رغم تكرار المحاولة. كي لا يضيع المزيد، لا يُقبل شيء جديد حتى يحفظها. نزّل نسخة الآن: آخر التغييرات فيها. ثم أعد التحميل.",
    nothing_is_kept: |problem| match problem {
        DiskProblem::Newer => {
            "استُخدم هذا الدفتر آخر مرة مع Byname أحدث. أعد التحميل للحصول على الإصدار الأحدث؛ \
             وحتى ذلك الحين لا يُحفظ شيء مما يُكتب هنا."
        }
        DiskProblem::Silent => {
            "لا يجيب المتصفح، ولذلك لا يظهر دفتر هذا الجهاز. ما زال موجودًا. ما يُكتب الآن يُحفظ \
             حالما يجيب المتصفح. أعد التحميل للمحاولة مجددًا."
        }
        DiskProblem::Full
        | DiskProblem::Unavailable
        | DiskProblem::Aborted
        | DiskProblem::Damaged => {
            "لا يسمح هذا المتصفح بأن يحفظ Byname شيئًا، كما في بعض النوافذ الخاصة. يمكن التصفح، \
             لكن ما يُكتب يضيع عند إغلاق الصفحة."
        }
    },
    older_elsewhere: "هناك Byname أقدم مفتوح في تبويب آخر. أغلق ذلك التبويب، وسيتابع هذا.",
    only_to_read: "استُخدم هذا الدفتر آخر مرة مع Byname أحدث. يمكنك هنا الاطلاع عليه دون أن يتغير شيء. \
                   أعد التحميل لاستعادة الإصدار الأحدث، أو نزّل نسخة وأدخلها إلى Byname في متصفح آخر \
                   أو على جهاز آخر.",
    newer_elsewhere: "هناك Byname أحدث مفتوح في تبويب آخر. أعد تحميل هذه الصفحة للمتابعة هنا.",
    new_version: "إصدار جديد من Byname جاهز.",
    use_new_version: "استخدام الإصدار الجديد",
    unfinished: "هناك شيء لم يكتمل هنا. يُرجى حفظه أو مسحه أولًا، ثم الانتقال إلى الإصدار الجديد.",
    problem: |problem| match problem {
        Problem::Form(_) => "يُرجى النظر إلى الحقول المعلَّمة",
        Problem::UnknownPerson => "لم تعد هذه البطاقة في الدفتر",
        Problem::UnknownEntry => "لم يعد هذا المدخل في الدفتر",
        Problem::UnknownOccasion => "لم يعد هذا التاريخ في الدفتر",
        Problem::UnknownTie => "لم تعد هذه الصلة في الدفتر",
        Problem::UnknownList => "لم تعد هذه القائمة في الدفتر",
        Problem::UnknownTask => "لم تعد هذه المهمة في الدفتر",
        Problem::NotInBin => "لم يعد هذا في سلة المحذوفات",
        Problem::NothingToDo => "لا شيء للتغيير",
        Problem::OnlyToRead => "لا يمكن هنا إلا الاطلاع على هذا الدفتر",
    },
    done: |kind, who| match kind {
        StepKind::AddPerson => format!("أُضيف إلى الدفتر: {who}"),
        StepKind::EditPerson => format!("عُدّلت بطاقة {who}"),
        StepKind::DeletePerson => format!("حُذفت بطاقة {who}"),
        StepKind::ChangeMany => format!("{who}: تم التغيير"),
        StepKind::Visit => format!("سُجّلت زيارة {who}"),
        StepKind::Note => "حُفظت الملاحظة".to_owned(),
        StepKind::Greeting => format!("تمت تهنئة {who}"),
        StepKind::Asked => format!("تم سؤال {who}"),
        StepKind::EditEntry => "عُدّل المدخل".to_owned(),
        StepKind::DeleteEntry => "حُذف المدخل".to_owned(),
        StepKind::Occasion => "حُفظ التاريخ".to_owned(),
        StepKind::DeleteOccasion => "حُذف التاريخ".to_owned(),
        StepKind::Prepare => format!("جاهز لـ {who}"),
        StepKind::Snooze => format!("{who}: يمكن الانتظار"),
        StepKind::Practice => "سُجِّل".to_owned(),
        StepKind::Tie => "حُفظت الصلة".to_owned(),
        StepKind::DeleteTie => "أُزيلت الصلة".to_owned(),
        StepKind::RefuseTie => "لن يُسأل عنه مجددًا".to_owned(),
        StepKind::GiveCard => format!("صار لـ {who} بطاقة"),
        StepKind::WaveOff => "لن يُسأل بعد الآن".to_owned(),
        StepKind::AskAgain => "سيُسأل مجددًا".to_owned(),
        StepKind::List => "حُفظت القائمة".to_owned(),
        StepKind::DeleteList => "حُذفت القائمة".to_owned(),
        StepKind::Tag => format!("تغيّر الوسم {who}"),
        StepKind::RemoveTag => format!("أُزيل الوسم {who} من كل مكان"),
        StepKind::Task => "حفظت المهمة".to_owned(),
        StepKind::Tick => format!("تم: {who}"),
        StepKind::Reopen => format!("مفتوحة من جديد: {who}"),
        StepKind::DeleteTask => "حذفت المهمة".to_owned(),
        StepKind::Shop => "حُفظت الإعدادات".to_owned(),
        StepKind::Import | StepKind::Merge => "الملف في الدفتر".to_owned(),
        StepKind::AddSample => "فُتح متجر التجربة".to_owned(),
        StepKind::RemoveSample => "أُزيل متجر التجربة".to_owned(),
        StepKind::Revert => "تم التراجع".to_owned(),
        StepKind::Restore => "عاد إلى الدفتر".to_owned(),
        StepKind::Rewrite => "القيمة الأخرى هي السارية الآن".to_owned(),
        StepKind::Erase => format!("مُحيت بيانات {who} نهائيًا"),
        StepKind::Device => "حُفظ اسم الجهاز".to_owned(),
    },
};

/// The box that finds and adds.
pub(super) const FIND: Find = Find {
    label: "بحث أو إضافة",
    found: "النتائج",
    add: |name| format!("إضافة «{name}»"),
    field: |field| match field {
        Field::Name => "الاسم",
        Field::Called => "اسم المناداة",
        Field::Reading => "النطق",
        Field::Company => "الشركة",
        Field::Recognise => "علامة التعرّف",
        Field::Phone => "الهاتف",
        Field::Mail => "البريد",
        Field::Address => "العنوان",
        Field::Link => "الرابط",
        Field::Tag => "الوسم",
        Field::Likes => "المفضّل",
        Field::Note => "ملاحظة",
        Field::Relative => "قريب",
        Field::Date => "تاريخ",
        Field::Other => "البطاقة",
    },
    how: |how| match how {
        How::Exact | How::Start | How::Inside | How::LastDigits => None,
        How::Typo => Some("مشابه"),
        How::SoundsLike => Some("يشبهه في اللفظ"),
    },
    why: |field| format!("{field}: "),
    why_how: |field, how| format!("{field}، {how}: "),
    likely_doubles: "ربما هنا من قبل",
    tasks: |count| {
        let tasks = ["مهمة واحدة", "مهمتان", "مهام", "مهمة", "مهمة"];
        format!("عُثر على: {}", counted(count, tasks))
    },
    hits: |count| match count.count {
        0 => "لم يُعثر على أحد".to_owned(),
        _ => {
            let people = ["شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص"];
            format!("عُثر على: {}", counted(count, people))
        }
    },
};
