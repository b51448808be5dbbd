//! The phrases of the page before the book is open.

use crate::i18n::phrases::phrases;

phrases! { waiting:
/// What is said while the browser does not hand over the book.
pub struct Waiting {
    /// It has been silent for some seconds.
    pub slow: &'static str,
    /// To begin with nothing on the screen, although there may be a book.
    pub go_on: &'static str,
    /// A piece of the program could not be fetched.
    pub piece: &'static str,
}
}
