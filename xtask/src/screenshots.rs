//! Taking the pictures of the README, and of the app for those who have yet to install it.

use crate::build::Build;
use crate::failure::Failure;
use crate::machine::{cargo, checkout, run};
use xtask::engine::Engine;

/// Builds the app and takes the pictures in Chromium, into `docs/` and `public/screenshots/`.
///
/// # Errors
/// When the build fails, there is no Chromium, or the app does not show what is to be taken.
pub fn take() -> Result<(), Failure> {
    let build = Build::release("/");
    build.make_if_changed()?;
    let mut taking = cargo(&["run", "--package", "byname-e2e", "--bin", "screenshots", "--"]);
    let folders = ["docs", "public/screenshots"].map(|it| checkout().join(it));
    taking.args(folders).env("BYNAME_DIST", &build.folder);
    taking.env("BYNAME_ENGINE", Engine::Chromium.name());
    run(&mut taking)
}
