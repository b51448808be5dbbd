//! What the core does at the counter, each piece of work on one seeded book, for `cargo xtask budget` to
//! count the instructions of. Alone it only says what there is.
//!
//! Each piece of work runs inside of `work::within_the_count`, which callgrind is told to look at. The name
//! of each is printed before it, and so stands in the order of callgrind's dumps.
#![allow(clippy::print_stdout, reason = "the names are what this program is for")]

mod book;
mod chance;
mod files;
mod work;

fn main() {
    work::all();
}
