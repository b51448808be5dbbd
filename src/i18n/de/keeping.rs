//! Where the book is kept, in German.

use crate::i18n::Keeping;

/// Where the book is kept.
pub(super) const KEEPING: Keeping = Keeping {
    healed: "Der Browser hatte einen Teil des Buches verloren. Er ist wieder da: Die zweite Kopie auf diesem Gerät hatte ihn.",
    twin_renewed: "Die zweite Kopie des Buches auf diesem Gerät war beschädigt oder weg. Sie ist neu gemacht, und nichts fehlt.",
    second_fails: "Die zweite Kopie des Buches auf diesem Gerät ließ sich nicht schreiben. Sicherheitshalber eine Kopie machen.",
    from_second: "Der Browser öffnet das Buch nicht. Zu sehen ist seine zweite Kopie auf diesem Gerät. Was jetzt geschrieben wird, ist gesichert, sobald der Browser das Buch öffnet: neu laden, um es noch einmal zu versuchen, und sicherheitshalber eine Kopie herunterladen.",
    title: "Wo das Buch liegt",
    twice: "Auf diesem Gerät liegt das Buch zweimal: in der Datenbank des Browsers und als zweite Kopie daneben. Verliert der Browser das eine, bringt das andere es zurück.",
    once: "Dieser Browser kann das Buch nur einmal aufheben. Eine Kopie, die hier gemacht wird, ist die einzige zweite: am besten oft eine machen und anderswo aufheben.",
    understood: "In Ordnung",
    gone_title: "Das Buch dieses Geräts ist weg",
    gone_text: "Der Browser hat weggeworfen, was er für Byname aufgehoben hatte, vielleicht um Platz zu schaffen. Was in einer Kopie steht, lässt sich zurückholen.",
    gone_last: |when| format!("Die letzte Kopie wurde {when} gemacht."),
    gone_never: "Auf diesem Gerät wurde keine Kopie davon gemacht. Hat ein anderes Gerät das Buch, dort eine Kopie machen.",
    gone_restore: "Aus einer Kopie wiederherstellen",
    gone_anew: "Ein neues Buch beginnen",
};
