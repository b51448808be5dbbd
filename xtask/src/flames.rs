//! Pictures of where the time goes.

use crate::build::{Build, Make};
use crate::failure::Failure;
use crate::machine::{cargo, checkout, run, target};
use xtask::engine::Engine;

/// The story waits for a large book to come in.
const LONGEST: &str = "1800";

/// Builds the app with the names of its functions, and draws what Chromium's profiler sees of a start
/// and of typing, into `docs/`.
///
/// # Errors
/// When the build fails, there is no Chromium, or the app does not do what it should.
pub fn draw() -> Result<(), Failure> {
    let folder = target().join("xtask").join("named");
    let build = Build { folder, public_url: "/".to_owned(), make: Make::Named };
    build.make_if_changed()?;
    let mut drawing = cargo(&["run", "--profile", "test", "--package", "byname-e2e"]);
    drawing.args(["--features", "bench", "--bin", "flames", "--"]);
    drawing.arg(&build.folder).arg(checkout().join("docs"));
    drawing.env("BYNAME_ENGINE", Engine::Chromium.name()).env("BYNAME_STORY_SECONDS", LONGEST);
    run(&mut drawing)
}
