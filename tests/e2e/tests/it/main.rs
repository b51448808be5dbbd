//! The end-to-end tests, in one binary: `cargo xtask test e2e`.

#![allow(clippy::print_stdout, reason = "a test that measures says what it found")]

mod arabic;
mod barriers;
mod broken;
mod closed;
mod copies;
mod copies_bad;
mod doors;
mod export;
mod failing_save;
mod finding;
mod first_run;
mod full;
mod gone;
mod habits;
mod harness;
mod import;
mod import_bad;
mod import_choices;
mod incoming;
mod installing;
mod journeys;
mod keyboard;
mod keys;
mod kills;
mod languages;
mod large;
mod many;
mod newer_book;
mod offline;
mod people;
mod photos;
mod safety;
mod second_copy;
mod settings;
mod the_book_opens_again;
mod the_card;
mod the_cards_dates;
mod the_timeline;
mod today;
mod two_devices;
mod two_tabs;
mod updates;
mod updates_at_random;
mod versions;
