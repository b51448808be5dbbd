//! Tags, in Spanish.

use crate::domain::tag::Hue;
use crate::i18n::Tags;

/// Tags.
pub(super) const TAGS: Tags = Tags {
    edit: "Editar etiqueta",
    name: "Nombre de la etiqueta",
    hint: "En cada ficha y en cada lista; una etiqueta de ese nombre absorbe esta",
    colour: "Color",
    own: "según el nombre",
    remove: "Quitar en todas partes",
    hue: |hue| match hue {
        Hue::Gold => "Dorado",
        Hue::Teal => "Turquesa",
        Hue::Blue => "Azul",
        Hue::Plum => "Ciruela",
        Hue::Orange => "Naranja",
        Hue::Slate => "Gris",
        Hue::Green => "Verde",
        Hue::Red => "Rojo",
        Hue::Violet => "Violeta",
        Hue::Brown => "Marrón",
    },
};
