//! Bringing in contacts, in German.

use crate::domain::arrival::{Addition, Likeness};
use crate::domain::foreign::{ColumnKind, DateOrder};
use crate::domain::occasion::OccasionKind;
use crate::i18n::{Foreseen, Import};

/// Bringing in contacts.
pub(super) const IMPORT: Import = Import {
    title: "Kontakte mitbringen",
    hint: "Eine vCard-Datei (.vcf) aus einem Telefon oder Mailprogramm, eine Tabelle (.csv) aus \
           irgendeinem Programm oder die Kopie eines anderen Byname. Zuerst wird gezeigt, was \
           sich ändern würde.",
    paste: "Kontakte einfügen",
    paste_hint: "oder hier einfügen",
    reading: |percent, people| {
        format!("Wird gelesen: {percent}, {}", people.of("Person", "Personen"))
    },
    stop: "Anhalten",
    stopped: "Angehalten. Nichts wurde geändert.",
    counts,
    nothing: "Alle aus dieser Datei stehen schon im Buch, mit allem, was dazugehört.",
    import: "Importieren",
    cancel: "Abbrechen",
    bringing: |percent| format!("Kommt ins Buch: {percent}"),
    reader_gone: "Diese Datei war zu viel für dieses Gerät, und nichts wurde geändert. Bitte \
                  weniger Leute auf einmal mitbringen.",
    reader_other: "Byname wurde gerade erneuert. Bitte diese Seite neu laden und die Datei noch \
                   einmal wählen.",
    new_people: |count| format!("{count} neu"),
    known_people: |count| format!("{count} schon da, mit etwas Neuem"),
    same_people: |count| format!("{count} schon da, nichts zu ändern"),
    addition,
    doubles: |count| format!("{count} vielleicht schon da"),
    doubles_hint: "Zusammenführen ergänzt, was auf der Karte fehlt; was dort schon steht, wird \
                   nie überschrieben.",
    join: |name| format!("Mit {name} zusammenführen"),
    join_in_file: |name| format!("Mit {name} aus dieser Datei zusammenführen"),
    join_all: "Zusammenführen",
    likeness: |likeness| match likeness {
        Likeness::SameName => "gleicher Name",
        Likeness::SamePhone => "gleiches Telefon",
        Likeness::SameMail => "gleiche E-Mail",
        Likeness::SameBirthday => "gleicher Geburtstag",
        Likeness::SimilarName => "ähnlicher Name",
    },
    add: "Neu hinzufügen",
    leave_out: "Weglassen",
    choice_of: |name| format!("Was mit {name} geschehen soll"),
    for_all: "Alle zusammen:",
    skipped: |count| format!("{count} übersprungen"),
    download_skipped: "Übersprungenes herunterladen",
    skipped_file: "übersprungen.txt",
    more: |count| format!("Mehr zeigen ({count})"),
    columns: "Was in welcher Spalte steht",
    columns_hint: "Jede Spalte mit dem Ersten, was darin steht. Was falsch verstanden wurde, \
                   lässt sich hier ändern; die Zahlen oben ziehen mit.",
    column: |number| format!("Spalte {number}"),
    kind_of: |name| format!("Was in „{name}“ steht"),
    kind,
    has_header: "In der ersten Zeile stehen die Namen der Spalten",
    date_order: "Was heißt 4/7?",
    date_order_of: |order| match order {
        DateOrder::DayFirst => "4. Juli",
        DateOrder::MonthFirst => "7. April",
        DateOrder::Unclear => "Unklar: in die Notiz damit",
    },
};

fn counts(foreseen: &Foreseen) -> String {
    let Foreseen { new, known, would_change, skipped } = foreseen;
    let changes = match would_change.count {
        0 => String::new(),
        1 => format!(" ({would_change} würde sich ändern)"),
        _ => format!(" ({would_change} würden sich ändern)"),
    };
    format!("{new} neu, {known} schon da{changes}, {skipped} übersprungen")
}

fn addition(addition: &Addition) -> String {
    let what = match addition {
        Addition::Line(key, _) => match *key {
            "called" => "Rufname",
            "reading" => "Aussprache",
            "title" => "Titel",
            "company" => "Firma",
            "role" => "Aufgabe",
            "recognise" => "Erkennungszeichen",
            "likes" => "Mag",
            "usual" => "Wie immer",
            "careful" => "Vorsicht",
            "wishes" => "Wünsche",
            _ => "Für andere Programme aufgehoben",
        },
        Addition::Since(_) => "Bei uns seit",
        Addition::Star => "Stern",
        Addition::Tier(_) => "Stufe",
        Addition::Standing(_) => "Stand",
        Addition::Limit(_) => "Überfällig nach",
        Addition::Paused(_) => "Nicht erwartet vor",
        Addition::Kind(_) => "Art",
        Addition::Consent(_) => "Wir dürfen",
        Addition::Tag(_) => "Stichwort",
        Addition::Phone(_) => "Telefon",
        Addition::Mail(_) => "E-Mail",
        Addition::Link(_) => "Link",
        Addition::Address(_) => "Adresse",
        Addition::Photo(_) => "Foto",
        Addition::Date(OccasionKind::Birthday, ..) => "Geburtstag",
        Addition::Date(OccasionKind::Anniversary, ..) => "Hochzeitstag",
        Addition::Date(OccasionKind::NameDay, ..) => "Namenstag",
        Addition::Date(OccasionKind::Own, label, _) => return label.clone(),
        Addition::Tie(_) => "Familie und Firma",
        Addition::Note(_) => "Notiz",
    };
    what.to_owned()
}

fn kind(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Name => "Ganzer Name",
        ColumnKind::Given => "Vorname",
        ColumnKind::Middle => "Zweiter Vorname",
        ColumnKind::Family => "Nachname",
        ColumnKind::Title => "Titel vor dem Namen",
        ColumnKind::Suffix => "Zusatz hinter dem Namen",
        ColumnKind::Called => "Rufname",
        ColumnKind::Reading => "Aussprache des Namens",
        ColumnKind::Company => "Firma",
        ColumnKind::Role => "Aufgabe",
        ColumnKind::Phone => "Telefon",
        ColumnKind::Mobile => "Mobiltelefon",
        ColumnKind::WorkPhone => "Telefon bei der Arbeit",
        ColumnKind::HomePhone => "Telefon privat",
        ColumnKind::Mail => "E-Mail",
        ColumnKind::WorkMail => "E-Mail bei der Arbeit",
        ColumnKind::HomeMail => "E-Mail privat",
        ColumnKind::Link => "Webseite",
        ColumnKind::Address => "Ganze Adresse",
        ColumnKind::Street => "Straße",
        ColumnKind::Code => "Postleitzahl",
        ColumnKind::City => "Ort",
        ColumnKind::Region => "Region",
        ColumnKind::Country => "Land",
        ColumnKind::Birthday => "Geburtstag",
        ColumnKind::Anniversary => "Hochzeitstag",
        ColumnKind::Date => "Ein anderes Datum",
        ColumnKind::Since => "Bei uns seit",
        ColumnKind::Note => "Notiz",
        ColumnKind::Tags => "Stichwörter",
        ColumnKind::Label => "Sagt, was in der nächsten Spalte steht",
        ColumnKind::InNote => "Etwas anderes: in die Notiz damit",
        ColumnKind::LeaveOut => "Weglassen",
    }
}
