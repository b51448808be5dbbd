//! Looking for files that break a reader.

use crate::failure::Failure;
use crate::machine::{checkout, run, target};
use crate::tools;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The readers, as the targets in `fuzz/` name them, and where the files lie that each begins with.
const TARGETS: [(&str, &[&str]); 5] = [
    ("contacts", &["tests/fixtures/exchange", "tests/fixtures/crashers"]),
    ("table", &["tests/fixtures/exchange", "tests/fixtures/crashers"]),
    ("copy", &["tests/fixtures", "tests/fixtures/crashers"]),
    ("log", &["tests/it/golden", "tests/fixtures/crashers"]),
    ("sealed", &["tests/fixtures", "tests/fixtures/crashers"]),
];

/// What is to be looked through.
#[derive(Debug, PartialEq, Eq)]
pub struct Wish {
    /// Only this target, or all of them.
    pub target: Option<String>,
    /// How long each is run, in seconds.
    pub seconds: u32,
}

impl Wish {
    /// Whether a word names a target.
    pub fn knows(target: &str) -> bool {
        TARGETS.iter().any(|(name, _)| *name == target)
    }
}

/// Runs the targets one after the other, beginning with the fixtures.
///
/// # Errors
/// When cargo-fuzz cannot be installed, or a file was found that breaks a reader; it lies in
/// `fuzz/artifacts` then.
pub fn fuzz(wish: &Wish) -> Result<(), Failure> {
    let cargo_fuzz = tools::cargo_fuzz()?;
    let is_wanted = |name: &str| wish.target.as_deref().is_none_or(|it| it == name);
    for (name, seeds) in TARGETS.iter().filter(|(name, _)| is_wanted(name)) {
        let corpus = checkout().join("fuzz/corpus").join(name);
        fs::create_dir_all(&corpus).map_err(|error| Failure::File(corpus.clone(), error))?;
        run(&mut running(&cargo_fuzz, name, &corpus, seeds, wish.seconds))?;
    }
    Ok(())
}

/// The stable compiler counts branches too, if it is told that it may.
fn running(program: &Path, name: &str, corpus: &Path, seeds: &[&str], seconds: u32) -> Command {
    let mut fuzz = Command::new(program);
    fuzz.args(["fuzz", "run", "--fuzz-dir", "fuzz", "--sanitizer", "none"]);
    fuzz.args(["--no-trace-compares", name]).arg(corpus).args(seeds);
    fuzz.args(["--", &format!("-max_total_time={seconds}"), "-max_len=20000", "-timeout=10"]);
    fuzz.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", folder()).current_dir(checkout());
    fuzz
}

/// Built with other flags than the app, and so beside it.
fn folder() -> PathBuf {
    target().join("fuzz")
}
