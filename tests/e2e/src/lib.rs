//! The harness of the end-to-end tests: a shop with its own server, a browser that knows nothing
//! of it, and hands and eyes that know a page only by roles and names, as a screen reader does.
//!
//! ```no_run
//! use byname_e2e::{button, heading, option, searchbox, starting, story};
//!
//! story(async |shop| {
//!     shop.type_into(searchbox("Find or add"), "ad").await;
//!     shop.tap(option(starting("Ada"))).await;
//!     shop.see(heading("Ada")).await;
//!     shop.tap(button("Was here")).await;
//! });
//! ```
//!
//! `cargo xtask test e2e` builds the app and tells every story once in each engine. To tell one
//! story again in one engine, without that: `BYNAME_ENGINE=firefox cargo test -p byname-e2e NAME`.
//!
//! Nothing sleeps. What must come to pass is looked for again and again until it is there, for
//! [`PATIENCE`] at most; then the test fails and says what is on the page instead.

mod app_copy;
mod barriers;
mod browser;
mod capabilities;
mod command;
mod driver;
mod eyes;
mod fields;
mod files;
mod folder;
mod hands;
#[cfg(feature = "bench")]
pub mod invented;
mod manifest;
#[cfg(feature = "bench")]
mod memory;
mod profile;
mod room;
mod screen;
mod setup;
mod shop;
mod sought;
mod spare;
mod story;
mod touch;
mod window;

pub use app_copy::AppCopy;
pub use capabilities::{Keeping, Pointer};
pub use eyes::{PATIENCE, Sight};
pub use hands::Counts;
#[cfg(feature = "bench")]
pub use memory::Memory;
pub use setup::{Kept, Setup};
pub use shop::{Shop, engine};
pub use sought::{
    Name, Sought, alert, any, button, checkbox, combobox, containing, date, dialog, group, heading,
    image, link, list, listbox, listitem, navigation, option, radio, region, role, saying,
    searchbox, starting, status, tab, textbox,
};
pub use story::{evidence_folder, story, story_in, story_of, story_of_in};
pub use thirtyfour::Key;
pub use window::Size;
pub use xtask::engine::Engine;
