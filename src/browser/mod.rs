//! Everything we ask of the browser, and the only place that asks it. Knows no screen.

#[cfg(feature = "brittle")]
pub mod breaking;
pub mod clock;
pub mod database;
pub mod diary;
pub mod files;
pub mod folder;
pub mod gzip;
pub mod incoming;
pub mod install;
pub mod intl;
pub mod memory;
pub mod page;
pub mod photo;
pub mod photo_urls;
pub mod settings;
pub mod shield;
pub mod splash;
pub mod tabs;
pub mod text_decoder;
pub mod twin_files;
pub mod typed;
pub mod version;
pub mod worker;

use crate::disk::twofold::Twofold;

/// Where the book is kept: in the database, and once more in files.
pub type BookDisk = Twofold<database::Database, twin_files::TwinFiles>;
