//! Tags, in German.

use crate::domain::tag::Hue;
use crate::i18n::Tags;

/// Tags.
pub(super) const TAGS: Tags = Tags {
    edit: "Stichwort bearbeiten",
    name: "Name des Stichworts",
    hint: "Auf jeder Karte und in jeder Liste; ein gleich benanntes nimmt dieses auf",
    colour: "Farbe",
    own: "nach dem Namen",
    remove: "Überall entfernen",
    hue: |hue| match hue {
        Hue::Gold => "Gelb",
        Hue::Teal => "Türkis",
        Hue::Blue => "Blau",
        Hue::Plum => "Pflaume",
        Hue::Orange => "Orangefarben",
        Hue::Slate => "Grau",
        Hue::Green => "Grün",
        Hue::Red => "Rot",
        Hue::Violet => "Lila",
        Hue::Brown => "Braun",
    },
};
