//! Copies for other devices, in Arabic.

use crate::i18n::Handover;
use crate::i18n::ar::counted;
use crate::i18n::handover::DeviceKind;

/// A copy for another device.
pub(super) const HANDOVER: Handover = Handover {
    title: "صنع نسخة",
    hint: "الدفتر كله في ملف واحد. انقله إلى جهازك الآخر ليدمجه مع دفتره، أو احفظه في مكان آمن.",
    what: "ماذا في النسخة",
    everything: "الدفتر كله",
    only_news: |device| format!("ما لم يصل إلى «{device}» بعد فقط"),
    sealed: "حمايتها بكلمة مرور",
    passphrase: "كلمة المرور",
    passphrase_hint: "تُطلب ممن يفتح الملف. اكتبها عندك: بدونها لا يستطيع أحد فتح الملف، ولا حتى \
                      Byname.",
    make: "صنع نسخة",
    making: |percent, size| format!("جارٍ صنع النسخة: {percent}، {size}"),
    stopped: "تم الإيقاف. لم تُصنع أي نسخة.",
    ready: |size, people| {
        let forms = ["شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص"];
        format!("النسخة جاهزة: {size}، {}", counted(people, forms))
    },
    save: "حفظ",
    devices: "أجهزة هذا المتجر",
    devices_hint: "كل جهاز وصل خبر عنه في ملف، وما لم يصل إليه بعد.",
    this_device: "هذا الجهاز",
    name_of_device: "اسم هذا الجهاز",
    a_device: |number| format!("الجهاز {number}"),
    kind: |kind| match kind {
        DeviceKind::Phone => "هاتف",
        DeviceKind::Tablet => "جهاز لوحي",
        DeviceKind::Computer => "حاسوب",
    },
    heard: |when| format!("آخر خبر: {when}"),
    unseen: |count| {
        let changes = ["تغيير واحد", "تغييران", "تغييرات", "تغييرًا", "تغيير"];
        format!("لم يصل إليه بعد: {}", counted(count, changes))
    },
    has_all: "وصل إليه كل شيء",
};
