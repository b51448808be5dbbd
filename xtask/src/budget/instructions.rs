//! Counting the instructions that the core takes for its work (tests/counted), by callgrind.

use super::Missing;
use crate::failure::Failure;
use crate::machine::{self, cargo, checkout, run, run_hearing, target};
use std::env::consts::ARCH;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::budgets::{Figures, Kind};
use xtask::program::{on_path, says};

const PACKAGE: &str = "byname-counted";

/// The function in which the work is done.
const COUNTED: &str = "byname_counted::work::within_the_count";

/// Counts them, once each: they are the same every time.
///
/// # Errors
/// When the program cannot be built, or callgrind does not count.
pub fn count(valgrind: &Path) -> Result<Figures, Failure> {
    run(cargo(&["build", "--profile", "counted", "--package", PACKAGE]).env_remove("RUSTFLAGS"))?;
    let folder = target().join("xtask").join("callgrind");
    let at = |error| Failure::File(folder.clone(), error);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(at)?;
    }
    fs::create_dir_all(&folder).map_err(at)?;
    let dumps = folder.join("count");
    let mut callgrind = Command::new(valgrind);
    callgrind.args(["--quiet", "--tool=callgrind"]);
    callgrind.arg(format!("--callgrind-out-file={}", dumps.display()));
    callgrind.arg(format!("--toggle-collect={COUNTED}"));
    callgrind.arg(format!("--dump-after={COUNTED}"));
    callgrind.arg(target().join("counted").join(PACKAGE));
    let mut names = Vec::new();
    run_hearing(&mut callgrind, |name| names.push(name.to_owned()))?;
    let figures = (1..).zip(names).map(|(nth, name)| {
        Ok((Kind::Instructions.named(&name), total(&dumps.with_extension(nth.to_string()))?))
    });
    figures.collect()
}

/// On which processor and by which compiler they are counted here.
pub fn counted() -> String {
    let compiler = says(Command::new("rustc").arg("--version").current_dir(checkout()));
    format!("{ARCH} by {}", compiler.unwrap_or_default())
}

/// What one dump counts.
fn total(dump: &Path) -> Result<u64, Failure> {
    let text = fs::read_to_string(dump).map_err(|error| Failure::File(dump.into(), error))?;
    total_in(&text).ok_or_else(|| Failure::BadLine(dump.into(), "totals".to_owned()))
}

fn total_in(text: &str) -> Option<u64> {
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "))?.parse().ok();
    // Nothing takes no instruction.
    total.filter(|it| *it > 0)
}

/// Where it is, installed first where that is allowed; else why not.
///
/// # Errors
/// What is in the way.
pub fn valgrind() -> Result<PathBuf, Missing> {
    if !cfg!(target_os = "linux") || ARCH != "x86_64" {
        return Err(Missing::Nowhere("the budgets are of Linux on x86_64"));
    }
    if on_path("valgrind").is_none() && machine::may_install_packages() {
        // Whether it worked is seen by looking again.
        let _ = machine::install_packages(&["valgrind"]);
        let known = says(Command::new("apt-cache").args(["show", "valgrind"]));
        if on_path("valgrind").is_none() && known.is_none_or(|it| it.is_empty()) {
            return Err(Missing::Nowhere("this system has no package of valgrind"));
        }
    }
    on_path("valgrind").ok_or(Missing::Installable("install valgrind (apt: valgrind)"))
}

#[cfg(test)]
mod tests {
    use super::total_in;

    #[test]
    fn a_dump_says_what_it_counts() {
        let dump = "version: 1\nevents: Ir\nfn=(1) find\n3 40\n\ntotals: 1234\n";
        assert_eq!(total_in(dump), Some(1_234));
        assert_eq!(total_in("events: Ir\ntotals: 0\n"), None);
        assert_eq!(total_in("events: Ir\n"), None);
    }
}
