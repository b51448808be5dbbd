//! The size of what is downloaded. The scales are a program of their own (`src/bin/weigh.rs`), so
//! that nobody who only serves or tests waits for compressors to compile.

use crate::build::Build;
use crate::failure::Failure;
use crate::machine::{cargo, run};
use std::path::Path;
use std::process::Command;
use xtask::program::says;

/// Prints the size of every file of the release: raw, gzip and brotli.
///
/// # Errors
/// When the build or the scales fail.
pub fn size() -> Result<(), Failure> {
    let build = Build::release("/");
    build.make_if_changed()?;
    run(weigh().arg(&build.folder))
}

/// Every file of a folder with its size, as brotli packs it.
///
/// # Errors
/// When the scales fail.
pub fn packed(folder: &Path) -> Result<Vec<(String, u64)>, Failure> {
    println!("Weighing {}.", folder.display());
    let table = says(weigh().arg(folder)).ok_or_else(|| Failure::Failed("weigh".to_owned()))?;
    let row = |line: &str| {
        let mut words = line.split_whitespace();
        Some((words.next()?.to_owned(), words.last()?.parse().ok()?))
    };
    Ok(table.lines().filter_map(row).collect())
}

/// Lays a folder out as a server has it that packs what it sends.
///
/// # Errors
/// When the scales fail.
pub fn pack(folder: &Path, into: &Path) -> Result<(), Failure> {
    run(weigh().args([folder, into]))
}

fn weigh() -> Command {
    let scales = ["run", "--quiet", "--release", "--package", "xtask", "--features", "weigh"];
    let mut weigh = cargo(&scales);
    // The release profile is made for the app in the browser; the scales have other needs.
    weigh.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "2");
    weigh.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    weigh.args(["--bin", "weigh", "--"]);
    weigh
}
