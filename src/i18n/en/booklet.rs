//! The book to read, and all about one person, in English.

use crate::i18n::Booklet;

/// The book to read, and all about one person.
pub(super) const BOOKLET: Booklet = Booklet {
    title: "A book to read",
    hint: "One page with everybody in it, their photos, notes and dates: to print, or to read on \
           any device without this app.",
    make: "Make a book to read",
    nobody: "There is nobody in the book yet.",
    all_about: |name| format!("All about {name}"),
    all_about_hint: "Everything that is kept here about this person, also what lies in the bin, \
                     for whoever asks what that is.",
    print: "Print",
    as_json: "Download as JSON",
    as_card: "Download as vCard",
    as_page: "Download as a page",
    as_of: |day| format!("As of {day}"),
    letters: "Letters",
    visits: "Visits",
    came: |count, last| match count.count {
        1 => format!("once, on {last}"),
        _ => format!("{count} times, last on {last}"),
    },
    notes: "Notes and visits",
    deleted: "deleted",
    foreign: "Kept for other programs",
};
