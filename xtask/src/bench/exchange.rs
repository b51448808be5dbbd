//! Measuring how long a copy of a large book takes to come in and to go out.

use crate::build::Build;
use crate::failure::Failure;
use crate::machine::{cargo, run};
use xtask::engine::Engine;

/// How large the book is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// People.
    pub people: usize,
    /// Visits and notes.
    pub entries: usize,
    /// Photos.
    pub photos: usize,
}

/// Builds the app, drives it in Chromium with a book of that size, and prints what it took.
///
/// # Errors
/// When the build fails, there is no Chromium, or the app does not take the book in.
pub fn exchange(wish: Wish) -> Result<(), Failure> {
    let build = Build::release("/");
    build.make_if_changed()?;
    let mut bench = cargo(&["run", "--package", "byname-e2e", "--features", "bench"]);
    bench.args(["--bin", "bench_exchange", "--"]);
    bench.args([wish.people, wish.entries, wish.photos].map(|it| it.to_string()));
    bench.env("BYNAME_DIST", &build.folder).env("BYNAME_ENGINE", Engine::Chromium.name());
    run(&mut bench)
}
