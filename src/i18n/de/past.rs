//! What was, in German.

use crate::domain::step::StepKind;
use crate::i18n::Past;

/// What was.
pub(super) const PAST: Past = Past {
    history: "Änderungen",
    history_hint: "Jede Änderung an dieser Karte, von der dieses Gerät weiß, die neueste zuerst.",
    show_history: "Änderungen zeigen",
    reading: "Wird nachgesehen …",
    no_history: "Noch hat sich nichts geändert.",
    by: |device, when| format!("{device}, {when}"),
    through: |kind| match kind {
        StepKind::Import => Some("importiert"),
        StepKind::Merge => Some("zusammengeführt"),
        StepKind::Revert => Some("zurückgenommen"),
        StepKind::Restore => Some("zurückgeholt"),
        StepKind::Rewrite => Some("wieder eingetragen"),
        StepKind::AddSample | StepKind::RemoveSample => Some("Musterladen"),
        StepKind::AddPerson
        | StepKind::EditPerson
        | StepKind::DeletePerson
        | StepKind::ChangeMany
        | StepKind::Visit
        | StepKind::Note
        | StepKind::Greeting
        | StepKind::Asked
        | StepKind::EditEntry
        | StepKind::DeleteEntry
        | StepKind::Occasion
        | StepKind::DeleteOccasion
        | StepKind::Prepare
        | StepKind::Snooze
        | StepKind::Practice
        | StepKind::Tie
        | StepKind::DeleteTie
        | StepKind::RefuseTie
        | StepKind::GiveCard
        | StepKind::WaveOff
        | StepKind::AskAgain
        | StepKind::List
        | StepKind::DeleteList
        | StepKind::Tag
        | StepKind::RemoveTag
        | StepKind::Task
        | StepKind::Tick
        | StepKind::Reopen
        | StepKind::DeleteTask
        | StepKind::Shop
        | StepKind::Erase
        | StepKind::Device => None,
    },
    made: |what| format!("{what}: hinzugefügt"),
    lost: "galt nicht",
    the_card: "Karte",
    nothing: "nichts",
    yes: "ja",
    no: "nein",
    photo: "Foto",
    earlier_photo: "ein Foto",
    date: "Datum",
    when: "Wann",
    about_whom: "Über wen",
    deleted: "Gelöscht",
    other_field: "Etwas, das ein neueres Byname geschrieben hat",
    write_again: |what| format!("Wieder eintragen: {what}"),
    more: |count| format!("Mehr zeigen ({count})"),
    bin: "Papierkorb",
    bin_hint: "Was in den letzten 30 Tagen gelöscht wurde, auf diesem Gerät oder einem anderen. \
               Danach lässt es sich hier nicht mehr zurückholen.",
    open_bin: "Papierkorb öffnen",
    empty_bin: "Der Papierkorb ist leer.",
    deleted_by: |device, when| format!("gelöscht: {when}, {device}"),
    restore: "Zurückholen",
    erase: "Endgültig auslöschen",
    erase_question: |name| format!("Alles über {name} endgültig auslöschen?"),
    erase_hint: "Die Karte mit ihren wichtigen Tagen, Notizen, Fotos und Änderungen verschwindet \
                 jetzt von diesem Gerät und mit der nächsten Kopie von jedem anderen. Eine alte \
                 Kopie bringt nichts davon zurück. Das lässt sich nicht rückgängig machen. \
                 Frühere Kopien und exportierte Dateien bitte selbst löschen.",
    erase_now: |name| format!("{name} endgültig auslöschen"),
    keep: "Behalten",
};
