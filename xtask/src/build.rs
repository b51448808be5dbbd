//! Building `dist/`, and knowing when that is not necessary.

use crate::failure::Failure;
use crate::fingerprint;
use crate::machine::{cargo, checkout, run, target};
use crate::pieces;
use crate::tools::{self, Tools, WASM};
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::shell;

/// One way of building the app.
#[derive(Clone, Debug)]
pub struct Build {
    /// Where the files go.
    pub folder: PathBuf,
    /// The path the app will be served below: `/` or `/book/`.
    pub public_url: String,
    /// How much the compiler may take its time.
    pub make: Make,
}

/// How much work goes into the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Make {
    /// As it is handed out: optimised by the compiler, cut into pieces, and shrunk by wasm-opt.
    Release,
    /// The same without the wasm-opt pass.
    Unshrunk,
    /// Optimised by the compiler alone, in one piece, with the names of its functions.
    Named,
    /// As fast as can be, for working on it.
    Dev,
    /// The same, and it breaks at the step that a test tells it.
    Brittle,
}

impl Build {
    /// The release in `dist/`.
    pub fn release(public_url: &str) -> Self {
        let folder = checkout().join("dist");
        Self { folder, public_url: public_url.to_owned(), make: Make::Release }
    }

    /// Builds, unless nothing changed since the last time. Installs what is missing first.
    ///
    /// # Errors
    /// When a tool is missing or the build fails.
    pub fn make_if_changed(&self) -> Result<(), Failure> {
        let stamp = self.stamp();
        let last = fs::read_to_string(&stamp).unwrap_or_default();
        // What is changed while it builds is not in what is built.
        let sources = self.sources()?;
        if self.index().is_file() && last == sources.clone() + &self.made()? {
            println!("{} is up to date.", self.folder.display());
            return Ok(());
        }
        let tools = tools::for_building()?;
        self.make(&tools)?;
        if self.make == Make::Release && !(tools.shrinks && tools.cuts) {
            // Not what was wished for: the next time it is tried again.
            return Ok(());
        }
        let folder = stamp.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder).map_err(|error| Failure::File(folder.to_path_buf(), error))?;
        let now = sources + &self.made()?;
        fs::write(&stamp, now).map_err(|error| Failure::File(stamp, error))
    }

    /// Builds now.
    ///
    /// # Errors
    /// When the build fails.
    pub fn make(&self, tools: &Tools) -> Result<(), Failure> {
        // Trunk is kept off the network, so what it would fetch is fetched before.
        run(&mut cargo(&["fetch", "--target", WASM]))?;
        if matches!(self.make, Make::Release | Make::Unshrunk) {
            println!("Building the app: about 4 minutes the first time, then less.");
        }
        self.build(&mut self.trunk(tools, "build"), &target(), tools)
    }

    /// The same with everything compiled anew, in a folder of its own.
    ///
    /// # Errors
    /// When the build fails.
    pub fn make_apart(&self, tools: &Tools, folder: &Path) -> Result<(), Failure> {
        let mut trunk = self.trunk(tools, "build");
        self.build(trunk.env("CARGO_TARGET_DIR", folder), folder, tools)
    }

    fn build(&self, trunk: &mut Command, target: &Path, tools: &Tools) -> Result<(), Failure> {
        run(trunk)?;
        if self.is_cut(tools) {
            pieces::cut(&self.folder, target, tools)?;
        }
        if self.make == Make::Release && tools.shrinks {
            pieces::shrink(&self.folder, tools)?;
        }
        self.complete().map_err(|error| Failure::File(self.folder.clone(), error))
    }

    fn is_cut(&self, tools: &Tools) -> bool {
        matches!(self.make, Make::Release | Make::Unshrunk) && tools.cuts
    }

    /// Makes one whole of what Trunk has built. The quick build stays as it is: its worker keeps
    /// nothing, so that every change is seen at once.
    fn complete(&self) -> io::Result<()> {
        if self.make == Make::Dev {
            return Ok(());
        }
        shell::join_styles(&self.folder, &self.public_url)?;
        shell::identify(&self.folder, &self.public_url)?;
        shell::name_reader(&self.folder)?;
        shell::seal(&self.folder)?;
        shell::write_headers(&self.folder, &self.public_url)
    }

    /// A Trunk command for this build: `build` or `watch`.
    pub fn trunk(&self, tools: &Tools, verb: &str) -> Command {
        let mut trunk = Command::new("trunk");
        trunk.arg(verb).args(["--offline", "--skip-version-check"]);
        match self.make {
            // For `--release` Trunk would call wasm-opt, before the program is cut.
            Make::Release | Make::Unshrunk | Make::Named => {
                trunk.args(["--cargo-profile", "release"])
            }
            Make::Dev => &mut trunk,
            Make::Brittle => trunk.args(["--features", "brittle"]),
        };
        if self.is_cut(tools) {
            trunk.args(["--features", "split"]);
        }
        trunk.arg("--public-url").arg(&self.public_url).arg("--dist").arg(&self.folder);
        trunk.env("PATH", &tools.path).current_dir(checkout());
        if env::var_os("NO_COLOR").is_some() {
            // Trunk takes this variable for one of its own switches and refuses the usual "1".
            trunk.env("NO_COLOR", "true");
        }
        trunk
    }

    fn index(&self) -> PathBuf {
        self.folder.join("index.html")
    }

    /// Where the fingerprint of the last build of this folder is kept, outside of what is served.
    fn stamp(&self) -> PathBuf {
        let name = self.folder.file_name().unwrap_or_default().to_string_lossy();
        target().join("xtask").join(format!("{name}.fingerprint"))
    }

    /// Tells one state of the sources from any other.
    fn sources(&self) -> Result<String, Failure> {
        let root = checkout();
        let sources = ["src", "style", "public", "index.html", "Trunk.toml", "Cargo.toml"];
        let more = ["Cargo.lock", "rust-toolchain.toml", ".cargo", "build.rs"];
        let behind = ["xtask/src/shell", "xtask/src/pieces.rs"];
        let sources = sources.into_iter().chain(more).chain(behind);
        let sources: Vec<PathBuf> = sources.map(|name| root.join(name)).collect();
        let wish = format!("{:?} {}", self.make, self.public_url);
        Ok(format!("{wish}\nfrom {:016x}\n", whole(&sources)?))
    }

    /// Tells one state of what was made of them from any other.
    fn made(&self) -> Result<String, Failure> {
        Ok(format!("made {:016x}\n", whole(std::slice::from_ref(&self.folder))?))
    }
}

fn whole(paths: &[PathBuf]) -> Result<u64, Failure> {
    fingerprint::of(paths).map_err(|(path, error)| Failure::File(path, error))
}

/// Builds the release into `dist/` for any static host.
///
/// # Errors
/// When a tool is missing or the build fails.
pub fn dist(public_url: &str) -> Result<(), Failure> {
    let build = Build::release(public_url);
    build.make_if_changed()?;
    println!("{} holds the app, to be served below {public_url}", shown(&build.folder));
    Ok(())
}

/// A path as seen from the checkout.
fn shown(path: &Path) -> String {
    path.strip_prefix(checkout()).unwrap_or(path).display().to_string()
}
