//! Everything that needs no browser, tested as one binary.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod architecture;
mod commands;
mod dates;
mod merge;
mod support;
