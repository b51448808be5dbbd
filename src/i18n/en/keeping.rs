//! Where the book is kept, in English.

use crate::i18n::Keeping;

/// Where the book is kept.
pub(super) const KEEPING: Keeping = Keeping {
    healed: "The browser had lost a part of the book. It is back: the second copy on this device had it.",
    twin_renewed: "The second copy of the book on this device was damaged or gone. It has been made again, and nothing is missing.",
    second_fails: "The second copy of the book on this device could not be written. Make a copy, to be safe.",
    from_second: "The browser does not open the book. What you see is its second copy on this device. What you write now is kept as soon as the browser opens the book: reload to try again, and download a copy to be safe.",
    title: "Where the book is kept",
    twice: "On this device the book is kept twice: in the browser’s database, and as a second copy beside it. If the browser loses the one, the other brings it back.",
    once: "This browser can keep the book only once. A copy that you make here is the only second one: make one often, and keep it elsewhere.",
    understood: "All right",
    gone_title: "The book of this device is gone",
    gone_text: "The browser has thrown away what it kept for Byname, perhaps to make room. Whatever is in a copy can be brought back.",
    gone_last: |when| format!("The last copy was made {when}."),
    gone_never: "No copy of it was made on this device. If another device has the book, make a copy there.",
    gone_restore: "Restore it from a copy",
    gone_anew: "Begin a new book",
};
