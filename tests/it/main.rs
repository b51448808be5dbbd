//! Everything that needs no browser, tested as one binary.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod answers;
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
mod gathering;
mod install;
mod likely;
mod limits;
mod lock;
mod manifest;
mod mentions;
mod merge;
mod outgoing;
mod practice;
mod records;
mod repeats;
mod rescue;
mod rhythm;
mod sample;
mod sealed;
mod smart_lists;
mod steps;
mod support;
mod tags;
mod tasks;
mod ties;
mod unknowns;
mod vectors;
