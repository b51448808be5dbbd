//! The phrases of where the book is kept: twice, once, or nowhere any more.

use crate::i18n::phrases::phrases;

phrases! { keeping:
/// Where the book is kept.
pub struct Keeping {
    pub healed: &'static str,
    pub twin_renewed: &'static str,
    pub second_fails: &'static str,
    pub from_second: &'static str,
    pub title: &'static str,
    pub twice: &'static str,
    pub once: &'static str,
    pub understood: &'static str,
    pub gone_title: &'static str,
    pub gone_text: &'static str,
    /// Of "3 days ago".
    pub gone_last: fn(&str) -> String,
    pub gone_never: &'static str,
    pub gone_restore: &'static str,
    pub gone_anew: &'static str,
}
}
