//! The end-to-end tests, in one binary: `cargo xtask test e2e`.

#![allow(clippy::print_stdout, reason = "a test that measures says what it found")]

mod export;
mod failing_save;
mod finding;
mod habits;
mod harness;
mod journeys;
mod keys;
mod many;
mod people;
mod safety;
mod settings;
mod the_book_opens_again;
mod the_card;
mod the_cards_dates;
mod the_timeline;
mod today;
mod two_tabs;
