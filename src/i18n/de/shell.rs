//! Pages, toasts, banners and the box, in German.

use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::find::{Field, How};
use crate::domain::step::StepKind;
use crate::i18n::{Find, Nav, Shell};

/// Pages and ways between them.
pub(super) const NAV: Nav = Nav {
    main: "Hauptmenü",
    today: "Heute",
    people: "Leute",
    exchange: "Austausch",
    settings: "Einstellungen",
    missing: "Diese Seite gibt es nicht.",
    missing_person: "Diese Karte steht nicht im Buch. Vielleicht wurde sie gelöscht.",
};

/// What is on every page.
pub(super) const SHELL: Shell = Shell {
    saved: "Gespeichert",
    pending: "Wird gespeichert …",
    unsaved: |count| {
        count.of("Änderung ist noch nicht gespeichert", "Änderungen sind noch nicht gespeichert")
    },
    failed: |problem| match problem {
        DiskProblem::Full => {
            "Dieses Gerät ist voll, die letzten Änderungen sind nicht gespeichert. Sie sind noch \
             da: bitte Platz schaffen und es noch einmal versuchen, oder jetzt eine Kopie \
             herunterladen."
        }
        DiskProblem::Unavailable | DiskProblem::Aborted => {
            "Der Browser hat die letzten Änderungen nicht gespeichert. Sie sind noch da, und \
             Byname versucht es weiter. Am sichersten ist es, jetzt eine Kopie herunterzuladen."
        }
        DiskProblem::Silent => {
            "Der Browser antwortet nicht, die letzten Änderungen sind noch nicht gespeichert. \
             Sie sind noch da, und Byname versucht es weiter. Bleibt das so: bitte eine Kopie \
             herunterladen und dann diese Seite neu laden."
        }
        DiskProblem::Newer => {
            "In einem anderen Tab ist ein neueres Byname offen und hat das Buch übernommen. \
             Bitte eine Kopie von dem herunterladen, was nicht gespeichert ist, und dann diese \
             Seite neu laden."
        }
        DiskProblem::Damaged => {
            "Der Ort, an dem das Buch liegt, ist beschädigt, die letzten Änderungen sind nicht \
             gespeichert. Sie sind noch da: bitte jetzt eine Kopie herunterladen."
        }
    },
    retry: "Noch einmal versuchen",
    download_copy: "Kopie herunterladen",
    reload: "Neu laden",
    close: "Schließen",
    undo: "Rückgängig",
    undone: |kind| match kind {
        StepKind::AddPerson => "Die neue Karte ist wieder weg",
        StepKind::EditPerson => "Die Karte ist wie vorher",
        StepKind::DeletePerson => "Die Karte ist wieder da",
        StepKind::ChangeMany => "Alle wie vorher",
        StepKind::Visit => "Der Besuch ist zurückgenommen",
        StepKind::Note => "Die Notiz ist zurückgenommen",
        StepKind::Greeting => "Doch noch nicht gratuliert",
        StepKind::Asked => "Doch noch nicht gefragt",
        StepKind::EditEntry => "Der Eintrag ist wie vorher",
        StepKind::DeleteEntry => "Der Eintrag ist wieder da",
        StepKind::Occasion => "Das Datum ist wie vorher",
        StepKind::DeleteOccasion => "Das Datum ist wieder da",
        StepKind::Prepare => "Doch nicht bereit",
        StepKind::Snooze => "Wieder auf der Liste",
        StepKind::Practice => "Zurückgenommen",
        StepKind::Tie => "Die Verbindung ist wie vorher",
        StepKind::DeleteTie => "Die Verbindung ist wieder da",
        StepKind::RefuseTie => "Die Frage darf wiederkommen",
        StepKind::GiveCard => "Wieder nur ein Name",
        StepKind::WaveOff => "Es darf wieder gefragt werden",
        StepKind::AskAgain => "Wird wie vorher nicht gefragt",
        StepKind::List => "Die Liste ist wie vorher",
        StepKind::DeleteList => "Die Liste ist wieder da",
        StepKind::Tag => "Das Stichwort ist wie vorher",
        StepKind::RemoveTag => "Das Stichwort ist wieder da",
        StepKind::Task => "Die Aufgabe ist wie vorher",
        StepKind::Tick => "Doch nicht erledigt",
        StepKind::Reopen => "Erledigt, wie vorher",
        StepKind::DeleteTask => "Die Aufgabe ist wieder da",
        StepKind::Shop => "Die Einstellungen sind wie vorher",
        StepKind::Import => "Der Import ist zurückgenommen",
        StepKind::Merge => "Das Zusammenführen ist zurückgenommen",
        StepKind::AddSample => "Der Musterladen ist wieder weg",
        StepKind::RemoveSample => "Der Musterladen ist wieder da",
        StepKind::Revert => "Wieder wie zuvor",
        StepKind::Restore => "Es liegt wieder im Papierkorb",
        StepKind::Rewrite => "Wieder wie zuvor",
        StepKind::Erase => "Ausgelöscht bleibt ausgelöscht",
        StepKind::Device => "Das Gerät heißt wieder wie zuvor",
    },
    nothing_to_undo: "Es gibt nichts rückgängig zu machen",
    let_go: "Loslassen, und Byname sieht sich die Datei an",
    first_of_several: "Es kamen mehrere Dateien. Das ist die erste; die anderen bitte einzeln bringen.",
    file_lost: "Die Datei ist nicht angekommen. Bitte noch einmal teilen.",
    file_waits: "Es wird schon eine Datei angesehen. Bitte erst diese importieren oder abbrechen, dann die neue noch einmal bringen.",
    damaged: |count| match count.count {
        1 => "Ein Stück des Buchs ließ sich nicht lesen. Es bleibt, wie es ist, und alles andere \
              ist da. Zur Sicherheit bitte eine Kopie herunterladen."
            .to_owned(),
        _ => format!(
            "{count} Stücke des Buchs ließen sich nicht lesen. Sie bleiben, wie sie sind, und \
             alles andere ist da. Zur Sicherheit bitte eine Kopie herunterladen."
        ),
    },
    held: "Der Browser hat die letzten Änderungen nicht gesichert, so oft es auch versucht wurde. Damit nicht noch mehr verloren gehen kann, wird nichts Neues angenommen, bis er es tut. Jetzt eine Kopie herunterladen: Die letzten Änderungen stehen darin. Danach neu laden.",
    nothing_is_kept: |problem| match problem {
        DiskProblem::Newer => {
            "Dieses Buch wurde zuletzt mit einem neueren Byname benutzt. Neu laden holt die \
             neuere Version; bis dahin wird nichts behalten, was hier geschrieben wird."
        }
        DiskProblem::Silent => {
            "Der Browser antwortet nicht, deshalb wird das Buch dieses Geräts nicht gezeigt. Es \
             ist noch da. Was hier geschrieben wird, wird gespeichert, sobald der Browser \
             antwortet. Neu laden versucht es noch einmal."
        }
        DiskProblem::Full
        | DiskProblem::Unavailable
        | DiskProblem::Aborted
        | DiskProblem::Damaged => {
            "Dieser Browser lässt Byname nichts behalten, wie in manchen privaten Fenstern. \
             Umsehen geht, aber was hier geschrieben wird, ist beim Schließen der Seite weg."
        }
    },
    older_elsewhere: "In einem anderen Tab ist ein älteres Byname offen. Bitte jenen Tab schließen, dann geht es hier weiter.",
    only_to_read: "Dieses Buch wurde zuletzt mit einem neueren Byname benutzt. Hier kann man es ansehen, \
                   und nichts wird geändert. Neu laden holt die neuere Version zurück; oder eine \
                   Kopie herunterladen und in einem anderen Browser oder auf einem anderen Gerät in \
                   Byname hereinholen.",
    newer_elsewhere: "In einem anderen Tab ist ein neueres Byname offen. Bitte diese Seite neu laden, um hier weiterzumachen.",
    new_version: "Eine neue Version von Byname ist bereit.",
    use_new_version: "Neue Version benutzen",
    unfinished: "Hier ist noch etwas nicht fertig. Bitte erst speichern oder leeren, dann wechseln.",
    problem: |problem| match problem {
        Problem::Form(_) => "Bitte die markierten Felder ansehen",
        Problem::UnknownPerson => "Diese Karte steht nicht mehr im Buch",
        Problem::UnknownEntry => "Dieser Eintrag steht nicht mehr im Buch",
        Problem::UnknownOccasion => "Dieses Datum steht nicht mehr im Buch",
        Problem::UnknownTie => "Diese Verbindung steht nicht mehr im Buch",
        Problem::UnknownList => "Diese Liste steht nicht mehr im Buch",
        Problem::UnknownTask => "Diese Aufgabe steht nicht mehr im Buch",
        Problem::NotInBin => "Das liegt nicht mehr im Papierkorb",
        Problem::NothingToDo => "Es gibt nichts zu ändern",
        Problem::OnlyToRead => "Dieses Buch kann man hier nur ansehen",
    },
    done: |kind, who| match kind {
        StepKind::AddPerson => format!("{who} steht im Buch"),
        StepKind::EditPerson => format!("{who} ist geändert"),
        StepKind::DeletePerson => format!("{who} ist gelöscht"),
        StepKind::ChangeMany => format!("{who} geändert"),
        StepKind::Visit => format!("{who} war da"),
        StepKind::Note => "Notiz gespeichert".to_owned(),
        StepKind::Greeting => format!("{who}: gratuliert"),
        StepKind::Asked => format!("{who}: gefragt"),
        StepKind::EditEntry => "Eintrag geändert".to_owned(),
        StepKind::DeleteEntry => "Eintrag gelöscht".to_owned(),
        StepKind::Occasion => "Datum gespeichert".to_owned(),
        StepKind::DeleteOccasion => "Datum gelöscht".to_owned(),
        StepKind::Prepare => format!("Bereit für {who}"),
        StepKind::Snooze => format!("{who} hat Zeit"),
        StepKind::Practice => "Gemerkt".to_owned(),
        StepKind::Tie => "Familie und Firma: gespeichert".to_owned(),
        StepKind::DeleteTie => "Verbindung entfernt".to_owned(),
        StepKind::RefuseTie => "Wird nicht mehr gefragt".to_owned(),
        StepKind::GiveCard => format!("{who} hat jetzt eine Karte"),
        StepKind::WaveOff => "Wird nicht mehr gefragt".to_owned(),
        StepKind::AskAgain => "Wird wieder gefragt".to_owned(),
        StepKind::List => "Liste gespeichert".to_owned(),
        StepKind::DeleteList => "Liste gelöscht".to_owned(),
        StepKind::Tag => format!("Stichwort {who}: geändert"),
        StepKind::RemoveTag => format!("Stichwort {who}: überall entfernt"),
        StepKind::Task => "Aufgabe gespeichert".to_owned(),
        StepKind::Tick => format!("Erledigt: {who}"),
        StepKind::Reopen => format!("Wieder offen: {who}"),
        StepKind::DeleteTask => "Aufgabe gelöscht".to_owned(),
        StepKind::Shop => "Einstellungen gespeichert".to_owned(),
        StepKind::Import | StepKind::Merge => "Die Datei ist im Buch".to_owned(),
        StepKind::AddSample => "Der Musterladen ist offen".to_owned(),
        StepKind::RemoveSample => "Der Musterladen ist weg".to_owned(),
        StepKind::Revert => "Zurückgenommen".to_owned(),
        StepKind::Restore => "Es ist wieder da".to_owned(),
        StepKind::Rewrite => "Jetzt gilt der andere Wert".to_owned(),
        StepKind::Erase => format!("{who} ist endgültig ausgelöscht"),
        StepKind::Device => "Das Gerät hat seinen Namen".to_owned(),
    },
};

/// The box that finds and adds.
pub(super) const FIND: Find = Find {
    label: "Finden oder hinzufügen",
    found: "Gefunden",
    add: |name| format!("„{name}“ hinzufügen"),
    field: |field| match field {
        Field::Name => "Name",
        Field::Called => "Rufname",
        Field::Reading => "Aussprache",
        Field::Company => "Firma",
        Field::Recognise => "Erkennungszeichen",
        Field::Phone => "Telefon",
        Field::Mail => "E-Mail",
        Field::Address => "Adresse",
        Field::Link => "Link",
        Field::Tag => "Stichwort",
        Field::Likes => "mag",
        Field::Note => "Notiz",
        Field::Relative => "Angehörige",
        Field::Date => "Datum",
        Field::Other => "Karte",
    },
    how: |how| match how {
        How::Exact | How::Start | How::Inside | How::LastDigits => None,
        How::Typo => Some("ähnlich"),
        How::SoundsLike => Some("klingt so"),
    },
    why: |field| format!("{field}: "),
    why_how: |field, how| format!("{field}, {how}: "),
    likely_doubles: "Vielleicht schon da",
    tasks: |count| count.of("Aufgabe gefunden", "Aufgaben gefunden"),
    hits: |count| match count.count {
        0 => "Niemand gefunden".to_owned(),
        _ => count.of("Person gefunden", "Personen gefunden"),
    },
};
