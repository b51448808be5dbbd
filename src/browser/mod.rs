//! Everything we ask of the browser, and the only place that asks it. Knows no screen.

pub mod clock;
pub mod database;
pub mod files;
pub mod gzip;
pub mod incoming;
pub mod install;
pub mod intl;
pub mod page;
pub mod photo;
pub mod photo_urls;
pub mod settings;
pub mod tabs;
pub mod text_decoder;
pub mod typed;
pub mod version;
pub mod worker;
