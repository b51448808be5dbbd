//! Byname: an offline customer book that merges.
//!
//! Four ranks. `ui` on top; `store`, `exchange`, `browser` and `i18n` below it, four siblings that
//! never see each other; then `disk`; and `domain` at the bottom. **A module uses only what is
//! ranked below it, and there is no circle.** `main.rs` alone names everything, once, to wire it.
//!
//! ```text
//!                   main.rs             wires the layers together
//!  rank 4              ui               what a person sees; cannot write, only `commit`
//!  rank 3   store exchange browser i18n the one door for writes, files, the web platform, words
//!  rank 2             disk              bytes, log and pages; knows no browser
//!  rank 1            domain             what is true, on any machine; no web, clock or chance
//! ```
//!
//! `tests/it/architecture.rs` holds us to it. The feature `web` (on by default) holds everything
//! that needs a browser, so `cargo test --no-default-features` tests the rest in seconds.

pub mod disk;
pub mod domain;
pub mod exchange;
pub mod i18n;

#[cfg(feature = "web")]
pub mod browser;
#[cfg(feature = "web")]
pub mod store;
#[cfg(feature = "web")]
pub mod ui;
