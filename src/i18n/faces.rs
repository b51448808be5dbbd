//! The phrases of faces: photos, and learning who is who.

use crate::i18n::Number;
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
    pub practice: &'static str,
    /// Of its place and of how many there are.
    pub place: fn(&Number, &Number) -> String,
    pub show_name: &'static str,
    pub knew: &'static str,
    pub missed: &'static str,
    /// Of how many were known and of how many were asked.
    pub known: fn(&Number, &Number) -> String,
    pub come_back: &'static str,
    pub nobody_due: &'static str,
    pub next_round: &'static str,
    pub practise_anyway: &'static str,
    pub practise: &'static str,
}
}
