//! The phrases of the page of settings.

use crate::domain::shop::FirstDay;
use crate::i18n::phrases::phrases;

phrases! { settings:
/// The page of settings.
pub struct Settings {
    pub title: &'static str,
    pub language: &'static str,
    pub as_browser: &'static str,
    pub theme: &'static str,
    pub shop: &'static str,
    pub system: &'static str,
    pub light: &'static str,
    pub dark: &'static str,
    pub stall: &'static str,
    pub shop_name: &'static str,
    pub shop_name_hint: &'static str,
    pub first_day: &'static str,
    pub first_day_of: fn(FirstDay) -> &'static str,
    pub first_day_language: &'static str,
    pub about: &'static str,
    pub about_text: &'static str,
    pub version: fn(&str) -> String,
    pub diagnostics: &'static str,
    pub diagnostics_hint: &'static str,
    pub copy_diagnostics: &'static str,
    pub copied: &'static str,
}
}
