//! Where everything comes from: what is depended on, under which licences, and whether two builds are
//! the same to the last byte.

use crate::build::Build;
use crate::failure::Failure;
use crate::machine::{checkout, run, target};
use crate::tools;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether all that is depended on may be: its licences, where it comes from, and what must not be
/// there twice or at all.
///
/// # Errors
/// When something may not, or the tool is not there.
pub fn check() -> Result<(), Failure> {
    run(deny()?.args(["--all-features", "check", "licenses", "bans", "sources"]))
}

/// Whether anything that is depended on is known to be harmful. The list is fetched from where the
/// Rust project keeps it.
///
/// # Errors
/// When something is, or the list cannot be fetched.
pub fn advisories() -> Result<(), Failure> {
    run(deny()?.args(["--all-features", "check", "advisories"]))
}

fn deny() -> Result<Command, Failure> {
    let mut deny = Command::new(tools::cargo_deny()?);
    deny.current_dir(checkout());
    Ok(deny)
}

/// Builds the release once more, from nothing and in another place, and compares the two.
///
/// # Errors
/// When a build fails, or the two differ: in which files.
pub fn twice() -> Result<(), Failure> {
    let one = Build::release("/");
    one.make_if_changed()?;
    let apart = target().join("xtask").join("apart");
    let built = apart.join("target");
    // Whether it was there does not matter.
    let _ = fs::remove_dir_all(&apart);
    let other = Build { folder: apart.join("dist"), ..Build::release("/") };
    other.make_apart(&tools::for_building()?, &built)?;
    let (one, other) = (contents(&one.folder)?, contents(&other.folder)?);
    // It is large, and of no more use.
    let _ = fs::remove_dir_all(&built);
    let all: BTreeSet<&PathBuf> = one.keys().chain(other.keys()).collect();
    let differing: Vec<String> = all
        .into_iter()
        .filter(|it| one.get(*it) != other.get(*it))
        .map(|it| it.display().to_string())
        .collect();
    if differing.is_empty() {
        let bytes: usize = one.values().map(Vec::len).sum();
        println!(
            "Two builds of {} files, {bytes} bytes, are the same to the last byte.",
            one.len()
        );
        return Ok(());
    }
    Err(Failure::Differ(differing.join(", ")))
}

/// Every file below a folder, by its path.
fn contents(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, Failure> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(at) = folders.pop() {
        let failure = |error| Failure::File(at.clone(), error);
        for entry in fs::read_dir(&at).map_err(failure)? {
            let path = entry.map_err(failure)?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).map_err(failure)?;
                files.insert(path.strip_prefix(folder).unwrap_or(&path).to_path_buf(), bytes);
            }
        }
    }
    Ok(files)
}
