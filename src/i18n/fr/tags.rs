//! Tags, in French.

use crate::domain::tag::Hue;
use crate::i18n::Tags;

/// Tags.
pub(super) const TAGS: Tags = Tags {
    edit: "Modifier l’étiquette",
    name: "Nom de l’étiquette",
    hint: "Sur chaque fiche et dans chaque liste ; une étiquette du même nom absorbe celle-ci",
    colour: "Couleur",
    own: "selon le nom",
    remove: "Retirer partout",
    hue: |hue| match hue {
        Hue::Gold => "Doré",
        Hue::Teal => "Turquoise",
        Hue::Blue => "Bleu",
        Hue::Plum => "Prune",
        Hue::Orange => "Abricot",
        Hue::Slate => "Gris",
        Hue::Green => "Vert",
        Hue::Red => "Rouge",
        Hue::Violet => "Lilas",
        Hue::Brown => "Brun",
    },
};
