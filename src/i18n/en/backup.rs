//! The backup conscience, in English.

use crate::i18n::Backup;

/// Whether there is a copy of the book, and how old it is.
pub(super) const BACKUP: Backup = Backup {
    title: "Backup",
    none: "There is no copy of this book yet.",
    since: |when, changes| match changes.count {
        0 => format!("Last copy {when}, nothing changed since."),
        _ => format!("Last copy {when}, {} since.", changes.of("change", "changes")),
    },
    reading_back: "Reading the copy back …",
    good: "It was read back and compared: it is good.",
    look_for_it: "Whether it has arrived, the browser does not tell. Look for it among your downloads.",
    not_good: "This copy is not good: read back, it did not say what the book says. It does not \
               count. Please try again.",
    not_read: "It could not be read back here, so it does not count. Keep it, and make another one.",
    by_itself: "A copy by itself",
    by_itself_hint: "Byname can also keep a copy in a folder of this computer, without being asked: \
                     after changes, every ten minutes at most. Best on another disk or a stick. \
                     It has no passphrase.",
    choose_folder: "Choose a folder",
    kept: |folder, when| format!("Also kept by itself in the folder “{folder}”, last {when}."),
    keeping: |folder| {
        format!("Also kept by itself in the folder “{folder}”, from the next change on.")
    },
    asks: |folder| format!("The browser asks you again whether Byname may write to “{folder}”."),
    allow: "Allow it",
    failed: |folder| {
        format!(
            "No good copy could be kept in the folder “{folder}”. Perhaps it is gone, full, or not \
             plugged in."
        )
    },
    stop: "Stop keeping it there",
};
