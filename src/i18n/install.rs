//! The phrases of installing the app.

use crate::domain::install::Tap;
use crate::i18n::phrases::phrases;

phrases! { install:
/// The app on the home screen.
pub struct Install {
    pub title: &'static str,
    pub text: &'static str,
    pub install: &'static str,
    pub installed: &'static str,
    /// The heading of the steps.
    pub how: &'static str,
    /// Why it is best done in an empty book.
    pub before: &'static str,
    /// What to do where the book is no longer empty.
    pub after: &'static str,
    pub tap: fn(Tap) -> &'static str,
}
}
