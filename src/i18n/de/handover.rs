//! Copies for other devices, in German.

use crate::i18n::Handover;
use crate::i18n::handover::DeviceKind;

/// A copy for another device.
pub(super) const HANDOVER: Handover = Handover {
    title: "Eine Kopie machen",
    hint: "Das Buch in einer Datei: für ein anderes Gerät, das sie mit seinem eigenen Buch \
           zusammenführt, oder zum Aufheben an einem sicheren Ort.",
    what: "Was hineinkommt",
    everything: "Das ganze Buch",
    only_news: |device| format!("Nur, was „{device}“ noch nicht gesehen hat"),
    sealed: "Mit einem Passwort schützen",
    passphrase: "Passwort",
    passphrase_hint: "Wer die Datei öffnet, wird danach gefragt. Bitte aufschreiben: Ohne das \
                      Passwort kann niemand die Datei öffnen, auch Byname nicht.",
    make: "Eine Kopie machen",
    making: |percent, size| format!("Die Kopie wird gemacht: {percent}, {size}"),
    stopped: "Angehalten. Es wurde keine Kopie gemacht.",
    ready: |size, people| {
        format!("Die Kopie ist fertig: {size}, {}", people.of("Person", "Personen"))
    },
    save: "Speichern",
    devices: "Geräte dieses Ladens",
    devices_hint: "Alle Geräte, von denen je durch eine Datei zu hören war, und was sie noch nicht \
                   gesehen haben.",
    this_device: "Dieses Gerät",
    name_of_device: "Wie dieses Gerät heißt",
    a_device: |number| format!("Gerät {number}"),
    kind: |kind| match kind {
        DeviceKind::Phone => "Telefon",
        DeviceKind::Tablet => "Tablet",
        DeviceKind::Computer => "Computer",
    },
    heard: |when| format!("zuletzt gehört: {when}"),
    unseen: |count| count.of("Änderung noch nicht gesehen", "Änderungen noch nicht gesehen"),
    has_all: "hat alles gesehen",
};
