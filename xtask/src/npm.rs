//! What comes from npm: unpacked once, by version, outside the checkout.

use crate::failure::Failure;
use crate::machine::{install_packages, may_install_packages, run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::cache;
use xtask::program::on_path;

/// The last one for Node 20.
const LIGHTHOUSE: &str = "12.8.2";

/// What a web developer keeps records in a browser with, and finds them by: for the bench alone.
const DEXIE: &str = "4.4.7";
/// See [`DEXIE`].
const MINISEARCH: &str = "7.2.0";

/// The folder of wasm-opt's programs.
///
/// # Errors
/// When Node is missing, or npm gives nothing.
pub fn binaryen(version: &str) -> Result<PathBuf, Failure> {
    let home = cache::tool("binaryen", version);
    let folder = home.join("node_modules").join(".bin");
    if !folder.is_dir() {
        unpack(&home, "wasm-opt", &format!("binaryen@{version}"))?;
    }
    Ok(folder)
}

/// The script that looks for what keeps people out of a page.
///
/// # Errors
/// When npm is missing, or gives nothing.
pub fn axe() -> Result<PathBuf, Failure> {
    let script = cache::axe();
    if !script.is_file() {
        let home = cache::tool("axe-core", cache::AXE);
        unpack(&home, "axe-core", &format!("axe-core@{}", cache::AXE))?;
    }
    Ok(script)
}

/// The program that looks at a page as Lighthouse does.
///
/// # Errors
/// When npm is missing, or gives nothing.
pub fn lighthouse() -> Result<PathBuf, Failure> {
    let home = cache::tool("lighthouse", LIGHTHOUSE);
    let program = home.join("node_modules").join(".bin").join("lighthouse");
    if !program.is_file() {
        unpack(&home, "Lighthouse", &format!("lighthouse@{LIGHTHOUSE}"))?;
    }
    Ok(program)
}

/// The scripts of Dexie and of MiniSearch, as they are published for a page without a bundler.
///
/// # Errors
/// When npm is missing, or gives nothing.
pub fn records_and_search() -> Result<(PathBuf, PathBuf), Failure> {
    let script = |name: &str, version: &str, path: &str| {
        let home = cache::tool(name, version);
        let script = home.join("node_modules").join(name).join(path);
        if !script.is_file() {
            unpack(&home, name, &format!("{name}@{version}"))?;
        }
        Ok(script)
    };
    let dexie = script("dexie", DEXIE, "dist/modern/dexie.min.mjs")?;
    Ok((dexie, script("minisearch", MINISEARCH, "dist/es/index.js")?))
}

/// Node with npm, installed by the package manager where that is allowed.
fn npm() -> Result<PathBuf, Failure> {
    let both = || on_path("node").and(on_path("npm"));
    if both().is_none() && may_install_packages() {
        // Whether it worked is seen by looking again.
        let _ = install_packages(&["nodejs", "npm"]);
    }
    let remedy = "Install Node.js (nodejs, npm).".to_owned();
    both().ok_or_else(|| Failure::Missing("npm".to_owned(), remedy))
}

/// Installs into a folder beside the final one and renames it, so that half an install never
/// looks like a whole one.
fn unpack(home: &Path, what: &str, package: &str) -> Result<(), Failure> {
    let npm = npm()?;
    println!("Downloading {what} ({package}) with npm, some seconds, once.");
    let part = home.with_extension(format!("part-{}", std::process::id()));
    fs::create_dir_all(&part).map_err(|error| Failure::File(part.clone(), error))?;
    let mut npm = Command::new(npm);
    npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]);
    npm.arg(&part).arg(package).current_dir(&part);
    run(&mut npm)?;
    fs::rename(&part, home).map_err(|error| Failure::File(home.to_path_buf(), error))
}
