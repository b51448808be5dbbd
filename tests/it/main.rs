//! Everything that needs no browser, tested as one binary.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod architecture;
mod arrivals;
mod booklet;
mod byname_file;
mod commands;
mod dates;
mod disk;
mod dossier;
mod exchange;
mod find;
mod install;
mod limits;
mod manifest;
mod merge;
mod outgoing;
mod records;
mod rescue;
mod sample;
mod sealed;
mod steps;
mod support;
mod vectors;
