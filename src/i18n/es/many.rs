//! Many people at once, in Spanish.

use crate::i18n::Many;

/// Many people at once.
pub(super) const MANY: Many = Many {
    title: "Personas elegidas",
    select: "Seleccionar",
    done: "Listo",
    picked: |some, all| format!("{some} de {all} elegidas"),
    all: "Elegir a todos",
    archive: "Archivar",
    bring_back: "Recuperar",
    print: "Imprimir estas",
    tags_of_all: "Etiquetas de todos los elegidos",
    new_tag: "Etiqueta nueva",
    add_tag: "Añadir etiqueta",
};
