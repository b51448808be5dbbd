//! Before the book is open, in English.

use crate::i18n::Waiting;

/// What is said while the browser does not hand over the book.
pub(super) const WAITING: Waiting = Waiting {
    slow: "The browser does not hand over the book yet. Nothing is lost, and Byname keeps asking. \
         Often it helps to close other tabs with Byname, or to start the browser anew.",
    go_on: "Go on without the book",
    piece: "This part of Byname could not be fetched. Check the connection and try again, or reload the page. \
         Nothing is lost.",
};
