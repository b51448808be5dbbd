//! The three pages that are measured, laid out as a server has them that packs what it sends: each
//! with the script that watches how it starts.

use crate::failure::Failure;
use crate::machine::checkout;
use crate::{npm, size};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use xtask::shell;

const PROBE: &str = "probe.js";

/// A page: its name, the folders it is made of, and single files beside them.
type Made<'a> = (&'a str, Vec<&'a Path>, Vec<(&'a Path, &'a str)>);

/// Lays them below a folder, and gives the one that has them: `app`, `floor` and `usual`.
///
/// # Errors
/// When npm gives nothing, or a file cannot be written.
pub fn lay(app: &Path, home: &Path) -> Result<PathBuf, Failure> {
    let (plain, packed) = (home.join("plain"), home.join("pages"));
    let bench = checkout().join("bench");
    let probe = bench.join(PROBE);
    let page = bench.join("page");
    let [floor, usual] = ["floor", "usual"].map(|it| bench.join(it));
    let (dexie, minisearch) = npm::records_and_search()?;
    let watch = (probe.as_path(), PROBE);
    let npm = [(dexie.as_path(), "dexie.mjs"), (minisearch.as_path(), "minisearch.js"), watch];
    let pages: [Made<'_>; 3] = [
        ("app", vec![app], vec![watch]),
        ("floor", vec![&page, &floor], vec![watch]),
        ("usual", vec![&page, &usual], npm.to_vec()),
    ];
    for (name, folders, files) in pages {
        let (from, to) = (plain.join(name), packed.join(name));
        let failure = |error| Failure::File(from.clone(), error);
        compose(&from, &folders, &files).map_err(failure)?;
        // What was packed of another build must not lie beside it.
        let _ = fs::remove_dir_all(&to);
        size::pack(&from, &to)?;
    }
    Ok(packed)
}

/// Lays folders over each other and files beside them, and makes one whole of it.
fn compose(to: &Path, folders: &[&Path], files: &[(&Path, &str)]) -> io::Result<()> {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to)?;
    for folder in folders {
        copy(folder, to)?;
    }
    for (file, name) in files {
        fs::copy(file, to.join(name))?;
    }
    let index = to.join("index.html");
    fs::write(&index, watched(&fs::read_to_string(&index)?))?;
    shell::seal(to).map(drop)
}

/// The page with the script that watches before anything else of it.
fn watched(page: &str) -> String {
    let script = format!("<head>\n        <script src=\"/{PROBE}\"></script>");
    page.replacen("<head>", &script, 1)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)?.flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::watched;

    #[test]
    fn the_script_that_watches_stands_first() {
        let page = watched("<html><head><meta><script src=\"page.js\"></script></head></html>");
        let at = |text: &str| page.find(text).expect("it is in the page");
        assert!(at("/probe.js") < at("<meta>"));
    }
}
