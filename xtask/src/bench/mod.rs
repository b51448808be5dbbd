//! The bench: the app beside the cheapest page that does the same, and beside what is usually built.

pub mod exchange;
mod pages;
pub mod wish;

use crate::build::Build;
use crate::failure::Failure;
use crate::machine::{cargo, run, target};
use wish::Wish;

/// A story of the bench may take so long, in seconds: a large book takes its time to come in.
const LONGEST: &str = "3600";

/// Builds the app and the two pages, drives all three, and prints what it took.
///
/// # Errors
/// When a build fails, the browser is missing, or a page does not do what it should.
pub fn measure(wish: &Wish) -> Result<(), Failure> {
    let build = Build::release("/");
    build.make_if_changed()?;
    let home = target().join("bench");
    let pages = pages::lay(&build.folder, &home)?;
    // Inventing a large book takes minutes where nothing is optimised.
    let mut bench = cargo(&["run", "--profile", "test", "--package", "byname-e2e"]);
    let list = |of: Vec<String>| of.join(",");
    bench.args(["--features", "bench", "--bin", "bench", "--"]).arg(pages).arg(&home);
    bench.arg(wish.runs.to_string()).arg(list(wish.people.iter().map(usize::to_string).collect()));
    bench.arg(list(wish.measures.iter().map(|it| (*it).to_owned()).collect()));
    bench.env("BYNAME_ENGINE", wish.engine.name()).env("BYNAME_STORY_SECONDS", LONGEST);
    run(&mut bench)
}
