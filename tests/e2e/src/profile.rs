//! The profile of a browser: what it keeps of the pages that were open in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::story::evidence_folder;

/// What a browser can fetch or make again, and what belongs to the process that is gone.
const FLEETING: [&str; 12] = [
    "Cache",
    "Code Cache",
    "DawnGraphiteCache",
    "DawnWebGPUCache",
    "GPUCache",
    "GrShaderCache",
    "Service Worker",
    "ShaderCache",
    "cache",
    "cache2",
    "serviceworker.txt",
    "startupCache",
];

/// Copies a profile with the data of pages, and without their files: as if they had never been fetched.
///
/// # Panics
/// When it cannot be read or written.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder is ours");
    for entry in fs::read_dir(from).expect("there is a profile").flatten() {
        let name = entry.file_name();
        let is_fleeting = FLEETING.iter().any(|it| name == *it);
        let kind = entry.file_type().expect("it is in the folder");
        if is_fleeting || kind.is_symlink() {
            continue;
        }
        let (from, to) = (entry.path(), to.join(name));
        if kind.is_dir() {
            copy(&from, &to);
        } else if kind.is_file() {
            fs::copy(&from, &to).expect("the folder is ours");
        }
    }
}

/// What Firefox makes of its own program in every new profile, always the same: half of the time that
/// it takes to start. Nothing of any page is in it.
const PREPARED: [&str; 2] = ["startupCache", "compatibility.ini"];

/// Where that lies from one run to the next.
fn prepared() -> PathBuf {
    evidence_folder().with_file_name("e2e-firefox")
}

/// Whether what is kept of that was made by the Firefox that uses this profile.
pub fn is_prepared(profile: &Path) -> bool {
    let made_by = |folder: &Path| fs::read(folder.join("compatibility.ini")).ok();
    made_by(profile).is_some_and(|it| made_by(&prepared()) == Some(it))
}

/// Spares a new profile of Firefox what was made before.
pub fn prepare(profile: &Path) {
    for name in PREPARED {
        // Without it Firefox only takes longer.
        let _ = copy_all(&prepared().join(name), &profile.join(name));
    }
}

/// Keeps what a Firefox has made that was closed in an orderly way.
pub fn keep_prepared(profile: &Path) {
    static KEEPING: Mutex<()> = Mutex::new(());
    // Of the stories that are told at once at the very beginning, the first has done it for all.
    let _one = KEEPING.lock();
    if is_prepared(profile) {
        return;
    }
    let own = prepared().with_extension(std::process::id().to_string());
    let kept = PREPARED.iter().try_for_each(|it| copy_all(&profile.join(it), &own.join(it)));
    // In one move, so that no other story finds half of it.
    let _ = fs::remove_dir_all(prepared());
    if kept.is_err() || fs::rename(&own, prepared()).is_err() {
        let _ = fs::remove_dir_all(&own);
    }
}

/// Copies a file, or a folder of files.
fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_file() {
        let folder = to.parent().unwrap_or(to);
        fs::create_dir_all(folder)?;
        return fs::copy(from, to).map(drop);
    }
    let entries = fs::read_dir(from)?;
    fs::create_dir_all(to)?;
    for entry in entries {
        let entry = entry?;
        copy_all(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
