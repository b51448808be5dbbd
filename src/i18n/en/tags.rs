//! Tags, in English.

use crate::domain::tag::Hue;
use crate::i18n::Tags;

/// Tags.
pub(super) const TAGS: Tags = Tags {
    edit: "Edit tag",
    name: "Name of the tag",
    hint: "On every card and in every list; a tag of that name takes this one in",
    colour: "Colour",
    own: "by its name",
    remove: "Remove everywhere",
    hue: |hue| match hue {
        Hue::Gold => "Gold",
        Hue::Teal => "Teal",
        Hue::Blue => "Blue",
        Hue::Plum => "Plum",
        Hue::Orange => "Orange",
        Hue::Slate => "Grey",
        Hue::Green => "Green",
        Hue::Red => "Red",
        Hue::Violet => "Violet",
        Hue::Brown => "Brown",
    },
};
