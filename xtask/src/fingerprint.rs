//! One number for the content of many files. Times are not asked: a checkout changes them all.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// The number of all files at or below these paths, with their names. Paths that do not exist
/// count as such.
///
/// # Errors
/// The path that could not be read, and why.
pub fn of(paths: &[PathBuf]) -> Result<u64, (PathBuf, io::Error)> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        add(path, &mut hasher)?;
    }
    Ok(hasher.finish())
}

fn add(path: &Path, hasher: &mut DefaultHasher) -> Result<(), (PathBuf, io::Error)> {
    let problem = |error| (path.to_path_buf(), error);
    path.file_name().hash(hasher);
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(problem)?;
        let mut inside: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        inside.sort();
        inside.len().hash(hasher);
        inside.iter().try_for_each(|path| add(path, hasher))
    } else if path.is_file() {
        fs::read(path).map_err(problem)?.hash(hasher);
        Ok(())
    } else {
        false.hash(hasher);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::of;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("byname-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("src")).expect("the temporary folder is ours");
        fs::write(folder.join("src/a.rs"), "one").expect("the temporary folder is ours");
        folder
    }

    fn number(folder: &Path) -> u64 {
        of(&[folder.join("src"), folder.join("absent")]).expect("the temporary folder is ours")
    }

    #[test]
    fn the_same_content_has_the_same_number_whenever_it_was_written() {
        let folder = folder("same");
        let before = number(&folder);
        fs::write(folder.join("src/a.rs"), "one").expect("the temporary folder is ours");
        assert_eq!(before, number(&folder));
        fs::remove_dir_all(folder).expect("the temporary folder is ours");
    }

    #[test]
    fn a_changed_a_new_and_a_renamed_file_are_seen() {
        let folder = folder("changed");
        let mut seen = vec![number(&folder)];
        fs::write(folder.join("src/a.rs"), "two").expect("the temporary folder is ours");
        seen.push(number(&folder));
        fs::write(folder.join("src/b.rs"), "").expect("the temporary folder is ours");
        seen.push(number(&folder));
        fs::rename(folder.join("src/b.rs"), folder.join("src/c.rs"))
            .expect("the temporary folder is ours");
        seen.push(number(&folder));
        fs::write(folder.join("absent"), "").expect("the temporary folder is ours");
        seen.push(number(&folder));
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count, "two different states have one number");
        fs::remove_dir_all(folder).expect("the temporary folder is ours");
    }
}
