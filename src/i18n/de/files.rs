//! Files in and out, in German.

use crate::domain::foreign::{Refusal, SkipReason, Unreadable, Whole};
use crate::domain::step::StepKind;
use crate::i18n::{Exchange, Report};

use super::{seal, sources};

/// The page where files come in and go out.
pub(super) const EXCHANGE: Exchange = Exchange {
    title: "Austausch",
    choose: "Datei wählen",
    drop: "oder hier ablegen",
    report: |report| {
        let Report { new, changed, known, skipped } = report;
        format!("{new} neu, {changed} geändert, {known} schon da, {skipped} übersprungen")
    },
    source: sources::source,
    unreadable: |problem| match problem {
        Unreadable::Empty => "Diese Datei ist leer. Bitte eine andere wählen.",
        Unreadable::TooLarge => {
            "Diese Datei ist zu groß. Bitte weniger Leute auf einmal exportieren; bis 64 MB geht \
             es gut."
        }
        Unreadable::Picture => {
            "Das ist ein Bild. Bitte eine vCard- (.vcf) oder CSV-Datei mit den Kontakten wählen."
        }
        Unreadable::Archive => {
            "Diese Datei ist gepackt. Bitte auspacken und die vCard- oder CSV-Datei darin wählen."
        }
        Unreadable::Spreadsheet => {
            "Das ist eine Tabellenmappe. Bitte zuerst im Tabellenprogramm als CSV speichern."
        }
        Unreadable::Document => {
            "Das ist ein Dokument. Bitte eine vCard- (.vcf) oder CSV-Datei mit den Kontakten \
             wählen."
        }
        Unreadable::WebPage => {
            "Das ist eine Webseite und nicht die Kontakte selbst. Bitte sie als vCard oder CSV \
             exportieren und diese Datei wählen."
        }
        Unreadable::NotAnAddressBook => {
            "Diese Datei ist kein Adressbuch. Bitte eine vCard- (.vcf) oder CSV-Datei wählen."
        }
        Unreadable::NoNames => {
            "In dieser Datei steht eine Tabelle, aber keine Spalte mit Namen. Bitte eine Spalte \
             „Name“ nennen."
        }
    },
    unreadable_file: "Das Gerät ließ Byname diese Datei nicht lesen. Bitte noch einmal wählen.",
    sealed: "Diese Kopie ist verschlossen. Bitte das Kennwort eingeben, mit dem sie gemacht wurde.",
    unlock: "Öffnen",
    copy_of_byname: "Kopie eines Buchs",
    refused: |problem| match problem {
        Refusal::NotOurs => "Diese Datei ist keine Kopie eines Buchs. Bitte eine andere wählen.",
        Refusal::Newer(_) => {
            "Diese Kopie stammt von einem neueren Byname. Bitte zuerst dieses erneuern: die Seite \
             neu laden, wenn das Gerät im Netz ist."
        }
        Refusal::TooLarge => "Diese Kopie ist zu groß für dieses Gerät.",
    },
    whole: |whole| match whole {
        Whole::Complete => None,
        Whole::Cut => Some("Das Ende der Datei fehlt: bitte noch einmal kopieren."),
        Whole::Changed => Some("Die Datei wurde unterwegs verändert; alles Lesbare ist da."),
    },
    seal_problem: seal::problem,
    strength: seal::strength,
    line_skipped: |line| format!("Zeile {line} war nicht lesbar"),
    skipped: |place, why| {
        let why = match why {
            SkipReason::NoName => "es steht nichts darin, was ein Name sein könnte",
            SkipReason::NotAPerson => "es ist eine Liste, ein Ort oder ein Gerät",
            SkipReason::TooLong => "es ist zu lang",
        };
        format!("Nummer {place} wurde übersprungen: {why}")
    },
    skipped_more: |count| format!("und {count} weitere"),
    undo_import: "Diesen Import zurücknehmen",
    undone: "zurückgenommen oder seither geändert",
    earlier: "Was hereinkam",
    step: |kind, people| {
        let what = if kind == StepKind::Merge { "Zusammengeführt" } else { "Importiert" };
        format!("{what}: {}", people.of("Person", "Personen"))
    },
};
