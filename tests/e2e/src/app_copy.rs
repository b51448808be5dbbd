//! A copy of the app that may be changed: cut short, or with a browser that fails it.

use crate::folder::OwnFolder;
use crate::setup::Setup;
use std::fs;
use std::path::{Path, PathBuf};
use xtask::shell::seal;

/// A copy of the release, gone when dropped. What a test changes in it, every engine meets alike, and
/// the list of its files is made anew.
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
        self.seal();
    }

    /// Puts one more file beside its own.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn add(&self, file: &str, content: impl AsRef<[u8]>) {
        fs::write(self.folder.path().join(file), content).expect("the folder is ours");
        self.seal();
    }

    /// Spoils or adds a file behind the back of the list that the worker has, as a host may do.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn spoil(&self, file: &str, content: impl AsRef<[u8]>) {
        fs::write(self.folder.path().join(file), content).expect("the folder is ours");
    }

    /// Loses a file behind the back of that list.
    ///
    /// # Panics
    /// When it is not there.
    pub fn lose(&self, file: &str) {
        fs::remove_file(self.folder.path().join(file)).expect("the file is there");
    }

    /// Makes another version of it: the page names it, and the programs have other names.
    ///
    /// # Panics
    /// When a program is missing.
    pub fn becomes_version(&self, name: &str, mark: char) {
        let describe = format!("name=\"description\" content=\"{name}: ");
        self.change("index.html", |page| {
            page.replacen("name=\"description\" content=\"", &describe, 1)
        });
        for program in ["app-", "reader-"] {
            self.rename(program, &mark.to_string().repeat(16));
        }
        self.seal();
    }

    /// Gives the files of a program another mark, wherever they are named.
    fn rename(&self, program: &str, mark: &str) {
        let files = self.files();
        let wasm = files.iter().find(|it| it.starts_with(program) && it.ends_with("_bg.wasm"));
        let wasm = wasm.expect("the program is there");
        let old = &wasm[program.len()..wasm.len() - "_bg.wasm".len()];
        for file in &files {
            let path = self.folder.path().join(file);
            if [".html", ".js"].iter().any(|ending| file.ends_with(ending)) {
                let text = fs::read_to_string(&path).expect("the folder is ours");
                fs::write(&path, text.replace(old, mark)).expect("the folder is ours");
            }
            let new = self.folder.path().join(file.replace(old, mark));
            fs::rename(path, new).expect("the folder is ours");
        }
    }

    /// Puts another version in its place, as a host does: the files of this one are gone.
    ///
    /// # Panics
    /// When a file cannot be written.
    pub fn deploy(&self, other: &Self) {
        for file in self.files() {
            fs::remove_file(self.folder.path().join(file)).expect("the folder is ours");
        }
        copy(other.folder.path(), self.folder.path());
    }

    /// The names of the files at its root.
    pub fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).expect("the folder is ours").flatten();
        let files = entries.filter(|it| it.path().is_file());
        files.map(|it| it.file_name().to_string_lossy().into_owned()).collect()
    }

    /// The list of its files, made anew.
    fn seal(&self) {
        seal(self.folder.path()).expect("the folder is ours");
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
