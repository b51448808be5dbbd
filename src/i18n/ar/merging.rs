//! A copy that comes in, in Arabic.

use crate::domain::merging::What;
use crate::i18n::ar::counted;
use crate::i18n::{Merged, Merging};

/// What a copy would change.
pub(super) const MERGING: Merging = Merging {
    title: "ما ستغيّره هذه النسخة",
    from: |device, when| format!("من {device}، {when}"),
    looking: |percent| format!("جارٍ قراءة النسخة: {percent}"),
    counts: |it| {
        let Merged { new, changed, deleted, clashes, skipped } = *it;
        let deleted = match deleted.count {
            0 => String::new(),
            _ => format!("، محذوف: {deleted}"),
        };
        format!("جديد: {new}، معدَّل: {changed}{deleted}، متعارض: {clashes}، متروك: {skipped}")
    },
    merge: "دمج",
    merging: |percent| format!("جارٍ الدمج: {percent}"),
    stopped: "تم الإيقاف. لم يتغيّر شيء.",
    nothing_new: "لا جديد في هذه النسخة.",
    clashes: |count| counted(count, ["تعارض واحد", "تعارضان", "تعارضات", "تعارضًا", "تعارض"]),
    clashes_hint: "كتب جهازان في المكان نفسه دون أن يعلم أحدهما بالآخر. القيمة الأحدث هي السارية؛ \
                   المس الأخرى لتُبقي عليها بدلًا منها. تبقى الاثنتان في «التغييرات».",
    clash_of: |who, what| format!("{who}: {what}"),
    word_of: |device, when| format!("{device}، {when}"),
    stands: "سارية",
    take_this: "اعتماد هذه",
    is_deleted: "محذوف",
    is_kept: "استمرت الكتابة فيه",
    people: |count| {
        let forms = [
            "بطاقة واحدة فيها جديد",
            "بطاقتان فيهما جديد",
            "بطاقات فيها جديد",
            "بطاقة فيها جديد",
            "بطاقة فيها جديد",
        ];
        counted(count, forms)
    },
    people_hint: "أزل العلامة عمّا لا تريد إدخاله في الدفتر.",
    take_in: |what| format!("إدخال {what}"),
    entries: |count| counted(count, ["تدوين واحد", "تدوينان", "تدوينات", "تدوينًا", "تدوين"]),
    all: "الكل",
    find: "البحث في هذه النسخة",
    none_found: "لا شيء في هذه النسخة بهذا الاسم.",
    what: |what| match what {
        What::New => "جديد",
        What::Changed => "معدَّل",
        What::Deleted => "محذوف",
        What::Restored => "عاد من جديد",
        What::Erased => "مُحي نهائيًا",
        What::Quiet => "بلا تغيير ظاهر",
    },
    the_shop: "المتجر",
    other_things: "ما كتبه Byname أحدث",
    lacks_ground: "في هذه النسخة آخر التغييرات فقط، وهي مبنية على تغييرات سابقة لم تصل إلى هنا. \
                   ادمجها، ثم اصنع على الجهاز الآخر نسخة من الدفتر كله.",
    ahead: |device, when| {
        format!(
            "ساعة «{device}» متقدّمة: فيه تغيير بتاريخ {when}. كل ما كُتب فيه يدخل الدفتر ويمكن \
             تعديله كالمعتاد؛ يُرجى ضبط ساعة ذلك الجهاز."
        )
    },
    skipped: |count| {
        let lines = ["سطر واحد", "سطرين", "أسطر", "سطرًا", "سطر"];
        format!("تعذّرت قراءة {}", counted(count, lines))
    },
    erased: |count| {
        let people = ["شخص واحد", "شخصين", "أشخاص", "شخصًا", "شخص"];
        format!(
            "مُحيت نهائيًا على جهاز آخر بيانات {}؛ لا يمكن التراجع عن هذا.",
            counted(count, people)
        )
    },
};
