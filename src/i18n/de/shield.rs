//! What is said when a customer is looking, in German.

use crate::i18n::Shield;

/// What is hidden while a customer looks at the screen, and the PIN that brings it back.
pub(super) const SHIELD: Shield = Shield {
    hide: "Kunde schaut zu",
    bar: "Kunde schaut zu · zum Öffnen antippen",
    page: "Gesichter und Namen",
    hint: "Hier stehen nur Gesichter und Namen. Notizen, Daten und Nummern sind weggelegt.",
    not_saved: "Die letzten Änderungen sind noch nicht gespeichert. Sie sind noch da, und Byname versucht es weiter. Mehr steht da, sobald der Bildschirm geöffnet ist.",
    somebody_else: "Jemand anders",
    pin: "PIN-Code",
    open: "Öffnen",
    wrong: "Das ist nicht die PIN.",
    wait: "Zu oft falsch. Bitte später noch einmal.",
    wait_seconds: |seconds| {
        format!("Zu oft falsch. Der nächste Versuch geht in {}.", seconds.of("Sekunde", "Sekunden"))
    },
    wait_minutes: |minutes| {
        format!("Zu oft falsch. Der nächste Versuch geht in {}.", minutes.of("Minute", "Minuten"))
    },
    not_checked: "Die PIN ließ sich nicht prüfen. Bitte noch einmal.",
    forgot: "PIN vergessen?",
    forgot_hint: "Die PIN verdeckt, sie verschlüsselt nicht. Sagen Sie hier, dass sie vergessen ist: Zehn \
                  Minuten später lässt sie sich wegnehmen, und vom Buch geht nichts verloren. Die \
                  richtige PIN hält das auf.",
    forget: "Die PIN ist vergessen",
    goes_in: |minutes| {
        format!("Die PIN lässt sich in {} wegnehmen.", minutes.of("Minute", "Minuten"))
    },
    keep: "PIN behalten",
    take_away: "PIN wegnehmen und öffnen",
    title: "Wenn ein Kunde zuschaut",
    settings_hint: "Ein Tipp legt alles außer Gesichtern und Namen weg. Derselbe Tipp bringt es zurück, \
                    oder eine PIN, wenn hier eine gesetzt ist. Das gilt nur für dieses Gerät.",
    hides_only: "Die PIN verdeckt, sie verschlüsselt nicht: Wer dieses Gerät lange genug hat, kommt an \
                 ihr vorbei. Ist sie vergessen, lässt sie sich nach zehn Minuten wegnehmen.",
    new_pin: "Neue PIN, 4 bis 8 Ziffern",
    set: "PIN setzen",
    change: "PIN ändern",
    remove: "PIN entfernen",
    is_set: "Die PIN ist gesetzt",
    no_pin: "Eine PIN hat 4 bis 8 Ziffern.",
    is_gone: "Die PIN ist weg",
    alone: "Von selbst, wenn niemand den Bildschirm berührt hat",
    never: "Nie",
    after_minutes: |minutes| format!("Nach {}", minutes.of("Minute", "Minuten")),
};
