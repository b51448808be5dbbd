//! A copy of the app that may be changed: cut short, or with a browser that fails it.

use crate::folder::OwnFolder;
use crate::setup::Setup;
use std::fs;
use std::path::{Path, PathBuf};

/// A copy of the release, gone when dropped. What a test changes in it, every engine meets alike.
#[derive(Debug)]
pub struct AppCopy {
    folder: OwnFolder,
    setup: Setup,
}

impl AppCopy {
    /// Copies the release.
    ///
    /// # Panics
    /// When there is none.
    pub fn new() -> Self {
        Self::of(Setup::app())
    }

    /// Copies what another shop begins with, which may lie below a path.
    ///
    /// # Panics
    /// When it is not there.
    pub fn of(setup: Setup) -> Self {
        let folder = OwnFolder::new("copy");
        copy(&setup.folder, folder.path());
        Self { folder, setup }
    }

    /// A copy in which a script runs before anything else of the app.
    ///
    /// # Panics
    /// When there is no release.
    pub fn with_script(script: &str) -> Self {
        let copy = Self::new();
        copy.change("boot.js", |boot| format!("{script};\n{boot}"));
        copy
    }

    /// Changes the text of one of its files.
    ///
    /// # Panics
    /// When there is no such file, or it is no text.
    pub fn change(&self, file: &str, change: impl FnOnce(String) -> String) {
        let path = self.folder.path().join(file);
        let text = fs::read_to_string(&path);
        let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        fs::write(path, change(text)).expect("the folder is ours");
    }

    /// Puts one more file beside its own.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn add(&self, file: &str, content: impl AsRef<[u8]>) {
        fs::write(self.folder.path().join(file), content).expect("the folder is ours");
    }

    /// The program: what is compiled of the app itself.
    ///
    /// # Panics
    /// When there is none.
    pub fn program(&self) -> PathBuf {
        let mut files = fs::read_dir(self.folder.path()).expect("the folder is ours").flatten();
        let is_program = |name: &str| name.starts_with("app-") && name.ends_with(".wasm");
        let found = files.find(|file| is_program(&file.file_name().to_string_lossy()));
        found.expect("the app has a program").path()
    }

    /// A shop that begins with it.
    pub fn setup(&self) -> Setup {
        Setup { folder: self.folder.path().to_path_buf(), ..self.setup.clone() }
    }
}

impl Default for AppCopy {
    fn default() -> Self {
        Self::new()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder is ours");
    let entries = fs::read_dir(from);
    let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    for entry in entries.flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).expect("the folder is ours");
        }
    }
}
