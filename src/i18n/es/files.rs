//! Files in and out, in Spanish.

use crate::domain::foreign::{Refusal, SkipReason, Unreadable, Whole};
use crate::domain::step::StepKind;
use crate::i18n::{Exchange, Report};

use super::{seal, sources};

/// The page where files come in and go out.
pub(super) const EXCHANGE: Exchange = Exchange {
    title: "Intercambio",
    choose: "Elegir un archivo",
    drop: "o suéltelo aquí",
    report: |report| {
        let Report { new, changed, known, skipped } = report;
        let new = new.of("nuevo", "nuevos");
        let changed = changed.of("cambiado", "cambiados");
        let skipped = skipped.of("omitido", "omitidos");
        format!("{new}, {changed}, {known} ya aquí, {skipped}")
    },
    source: sources::source,
    unreadable: |problem| match problem {
        Unreadable::Empty => "Este archivo está vacío. Elija otro.",
        Unreadable::TooLarge => {
            "Este archivo es demasiado grande. Exporte menos personas a la vez; hasta 64 MB va \
             bien."
        }
        Unreadable::Picture => {
            "Esto es una imagen. Elija un archivo vCard (.vcf) o CSV con sus contactos."
        }
        Unreadable::Archive => {
            "Este archivo está comprimido. Descomprímalo y elija el archivo vCard o CSV que \
             contiene."
        }
        Unreadable::Spreadsheet => {
            "Esto es una hoja de cálculo. Guárdela antes como CSV en su programa de hojas de \
             cálculo."
        }
        Unreadable::Document => {
            "Esto es un documento. Elija un archivo vCard (.vcf) o CSV con sus contactos."
        }
        Unreadable::WebPage => {
            "Esto es una página web, no los contactos en sí. Expórtelos como vCard o CSV y elija \
             ese archivo."
        }
        Unreadable::NotAnAddressBook => {
            "Este archivo no es una agenda. Elija un archivo vCard (.vcf) o CSV."
        }
        Unreadable::NoNames => {
            "En este archivo hay una tabla, pero ninguna columna de nombres. Llame «Nombre» a \
             una columna."
        }
    },
    unreadable_file: "El dispositivo no ha dejado que Byname lea este archivo. Vuelva a elegirlo.",
    sealed: "Esta copia está sellada. Escriba la frase secreta con la que se hizo.",
    unlock: "Abrir",
    copy_of_byname: "Copia de un libro",
    refused: |problem| match problem {
        Refusal::NotOurs => "Este archivo no es la copia de un libro. Elija otro.",
        Refusal::Newer(_) => {
            "Esta copia es de un Byname más nuevo. Actualice antes este: recargue la página \
             cuando tenga conexión."
        }
        Refusal::TooLarge => "Esta copia es demasiado grande para este dispositivo.",
    },
    whole: |whole| match whole {
        Whole::Complete => None,
        Whole::Cut => Some("Falta el final del archivo: cópielo otra vez."),
        Whole::Changed => {
            Some("El archivo ha cambiado por el camino; está todo lo que se podía leer.")
        }
    },
    seal_problem: seal::problem,
    strength: seal::strength,
    line_skipped: |line| format!("La línea {line} no se ha podido leer"),
    skipped: |place, why| {
        let why = match why {
            SkipReason::NoName => "no hay nada que pueda ser un nombre",
            SkipReason::NotAPerson => "es una lista, un lugar o un aparato",
            SkipReason::TooLong => "es demasiado largo",
        };
        format!("El número {place} se ha omitido: {why}")
    },
    skipped_more: |count| format!("y {count} más"),
    undo_import: "Deshacer esta importación",
    undone: "deshecho o cambiado desde entonces",
    earlier: "Lo que ha llegado",
    step: |kind, people| {
        let what = if kind == StepKind::Merge { "Fusión" } else { "Importación" };
        format!("{what} de {}", people.of("persona", "personas"))
    },
};
