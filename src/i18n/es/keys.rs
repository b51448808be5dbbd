//! Keys and commands, in Spanish.

use crate::i18n::{Deed, Errand, Keys, Place};

/// Keys, commands, and what is only for paper or for the ear.
pub(super) const KEYS: Keys = Keys {
    title: "Teclas",
    place: |place| match place {
        Place::Everywhere => "En todas partes",
        Place::Card => "En una ficha",
        Place::List => "En la lista y en las caras",
        Place::Finder => "En el buscador",
        Place::NoteBox => "En el cuadro de la nota",
    },
    deed: |deed| match deed {
        Deed::Find => "Buscar a alguien",
        Deed::Add => "Añadir a alguien",
        Deed::AllKeys => "Mostrar todas las teclas",
        Deed::Palette => "Órdenes y personas",
        Deed::Undo => "Deshacer",
        Deed::Leave => "Salir del buscador y luego de la ficha",
        Deed::WasHere => "Ha venido",
        Deed::Edit => "Editar la ficha",
        Deed::Note => "Escribir una nota",
        Deed::SaveNote => "Guardar la nota",
        Deed::NextFound => "El resultado siguiente",
        Deed::PreviousFound => "El resultado anterior",
        Deed::Choose => "Abrir el resultado marcado, o añadir el nombre",
        Deed::Down => "Abajo",
        Deed::Up => "Arriba",
        Deed::Left => "A la izquierda, en las caras",
        Deed::Right => "A la derecha, en las caras",
        Deed::PageDown => "Una pantalla abajo",
        Deed::PageUp => "Una pantalla arriba",
        Deed::First => "El principio",
        Deed::Last => "El final",
    },
    key: |key| match key {
        "ArrowDown" => "↓",
        "ArrowUp" => "↑",
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "Escape" => "Esc",
        "Enter" => "Intro",
        "Home" => "Inicio",
        "End" => "Fin",
        "PageDown" => "Av Pág",
        "PageUp" => "Re Pág",
        key => key,
    },
    control: "Ctrl",
    or: "o",
    letters: "Atajos de una sola tecla",
    letters_hint: "Una letra hace algo mientras no está escribiendo. Desactívelos si pulsa teclas \
                   sin querer, o si habla al dispositivo.",
    letters_are_off: "Los atajos de una sola tecla están desactivados en Ajustes.",
    show: "Mostrar todas las teclas",
    skip: "Ir al contenido",
    news: "Novedades",
    palette: "Órdenes y personas",
    palette_box: "Buscar orden o persona",
    nothing: "No se ha encontrado nada",
    errand: |errand| match errand {
        Errand::WasHere => "Ha venido",
        Errand::Note => "Escribir una nota",
        Errand::Edit => "Editar esta ficha",
        Errand::Today => "Ir a Hoy",
        Errand::People => "Ir a Personas",
        Errand::Exchange => "Ir a Intercambio",
        Errand::Settings => "Ir a Ajustes",
        Errand::Add => "Añadir a una persona",
        Errand::Undo => "Deshacer el último paso",
        Errand::Copy => "Hacer una copia del libro",
        Errand::Print => "Imprimir esta página",
        Errand::Light => "Aspecto: claro",
        Errand::Dark => "Aspecto: oscuro",
        Errand::Stall => "Aspecto: puesto (a pleno sol)",
        Errand::AsDevice => "Aspecto: como el dispositivo",
        Errand::AllKeys => "Mostrar todas las teclas",
    },
    count: |count| match count.count {
        0 => "No se ha encontrado nada".to_owned(),
        _ => count.of("opción", "opciones"),
    },
    phone: "Teléfono",
    birthday: "Cumpleaños",
    name: "Nombre",
    more_on_paper: |count| {
        format!(
            "Sin imprimir: {count} más. Elija una etiqueta encima de la lista para imprimir una \
             parte."
        )
    },
};
