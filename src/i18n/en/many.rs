//! Many people at once, in English.

use crate::i18n::Many;

/// Many people at once.
pub(super) const MANY: Many = Many {
    title: "Selected people",
    select: "Select",
    done: "Done",
    picked: |some, all| format!("{some} of {all} selected"),
    all: "Select all",
    archive: "Archive",
    bring_back: "Bring back",
    print: "Print these",
    tags_of_all: "Tags of all selected",
    new_tag: "New tag",
    add_tag: "Add tag",
};
