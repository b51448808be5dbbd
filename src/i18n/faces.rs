//! The phrases of faces: photos, and learning who is who.

use crate::i18n::phrases::phrases;

phrases! { faces:
/// Faces: photos, and learning who is who.
pub struct Faces {
    pub photo: &'static str,
    /// Of a name.
    pub photo_of: fn(&str) -> String,
    pub ask_first: &'static str,
    pub take: &'static str,
    pub choose: &'static str,
    pub remove: &'static str,
    pub use_it: &'static str,
    pub frame: &'static str,
    pub frame_hint: &'static str,
    pub zoom: &'static str,
    pub no_picture: &'static str,
}
}
