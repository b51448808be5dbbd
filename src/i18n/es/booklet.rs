//! The book to read, and all about one person, in Spanish.

use crate::i18n::Booklet;

/// The book to read, and all about one person.
pub(super) const BOOKLET: Booklet = Booklet {
    title: "Un libro para leer",
    hint: "Una página con todas las personas, sus fotos, notas y fechas: para imprimir, o para \
           leer en cualquier dispositivo sin esta aplicación.",
    make: "Crear un libro para leer",
    nobody: "Todavía no hay nadie en el libro.",
    all_about: |name| format!("Todo sobre {name}"),
    all_about_hint: "Todo lo que aquí se guarda de esta persona, también lo que está en la \
                     papelera, para quien pregunte qué es.",
    print: "Imprimir",
    as_json: "Descargar como JSON",
    as_card: "Descargar como vCard",
    as_page: "Descargar como página",
    as_of: |day| format!("A fecha de {day}"),
    letters: "Letras",
    visits: "Visitas",
    came: |count, last| match count.count {
        1 => format!("una vez, el {last}"),
        _ => format!("{count} veces, la última el {last}"),
    },
    notes: "Notas y visitas",
    deleted: "eliminado",
    foreign: "Guardado para otros programas",
};
