//! The end-to-end tests, in one binary: `cargo xtask test e2e`.

#![allow(clippy::print_stdout, reason = "a test that measures says what it found")]

mod arabic;
mod backup;
mod backup_folder;
mod barriers;
mod copies;
mod copies_bad;
mod export;
mod failing_save;
mod finding;
mod first_run;
mod gone;
mod habits;
mod harness;
mod import;
mod import_bad;
mod import_choices;
mod incoming;
mod journeys;
mod keyboard;
mod keys;
mod languages;
mod large;
mod many;
mod monkey;
mod people;
mod photos;
mod safety;
mod settings;
mod soak;
mod the_book_opens_again;
mod the_card;
mod the_cards_dates;
mod the_timeline;
mod three_tabs;
mod today;
mod two_devices;
mod two_tabs;
