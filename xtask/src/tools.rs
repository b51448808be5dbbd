//! The tools a build needs: what is missing is installed, once, by version, with a word on how long.

use crate::failure::Failure;
use crate::machine::{cargo, checkout, run};
use crate::npm;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use xtask::cache;
use xtask::program::{on_path, says};

/// The target the app is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Newer versions of Trunk want a newer compiler than this workspace promises to need.
const TRUNK: &str = "0.21.14";

/// The wasm-opt of distributions is years old and fails on, or breaks, the modules of today.
const BINARYEN: &str = "132.0.0";

/// What cuts the program into pieces: the splitter of Leptos's own build tool.
const WASM_SPLIT: &str = "0.2.4";

/// What looks for files that break a reader.
const CARGO_DENY: &str = "0.20.2";
const CARGO_FUZZ: &str = "0.13.2";

/// The tools, ready for use.
#[derive(Debug)]
pub struct Tools {
    /// `PATH` with the folders of the tools before all others, as Trunk looks for them there.
    pub path: OsString,
    /// Whether wasm-opt is there. Without it the app works and is bigger.
    pub shrinks: bool,
    /// Whether the splitter is there. Without it the app works and comes as one piece.
    pub cuts: bool,
}

impl Tools {
    /// One of the tools, to be run at the root of the checkout.
    pub fn command(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.env("PATH", &self.path).current_dir(checkout());
        command
    }
}

/// Installs what is missing for building the app.
///
/// # Errors
/// When something is missing that cannot be installed from here.
pub fn for_building() -> Result<Tools, Failure> {
    wasm_target()?;
    let trunk = cargo_tool("trunk", TRUNK, "trunk", 4)?;
    let bindgen = wasm_bindgen()?;
    let wasm_opt = wasm_opt();
    if wasm_opt.is_none() {
        println!("NOTE: without wasm-opt the app is built BIGGER THAN IT SHOULD BE.");
    }
    let splitter = splitter();
    let (shrinks, cuts) = (wasm_opt.is_some(), splitter.is_some());
    let first = [Some(trunk), Some(bindgen), splitter, wasm_opt].into_iter().flatten();
    Ok(Tools { path: path_with(first), shrinks, cuts })
}

/// Installs rustfmt and clippy where the toolchain came without them, and the wasm target.
///
/// # Errors
/// When they are missing and rustup is not there to add them.
pub fn for_linting() -> Result<(), Failure> {
    for (component, sign) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if says(cargo(&[sign, "--version"]).stderr(Stdio::null())).is_none() {
            rustup(&["component", "add", component])?;
        }
    }
    wasm_target()
}

/// Installs geckodriver, which stands between the tests and Firefox.
///
/// # Errors
/// When it can neither be downloaded nor compiled.
pub fn geckodriver() -> Result<(), Failure> {
    cargo_tool("geckodriver", cache::GECKODRIVER, "geckodriver", 1).map(drop)
}

/// The program of cargo-fuzz, which runs the readers on whatever bytes it can think of.
///
/// # Errors
/// When it can neither be downloaded nor compiled.
pub fn cargo_fuzz() -> Result<PathBuf, Failure> {
    let folder = cargo_tool("cargo-fuzz", CARGO_FUZZ, "cargo-fuzz", 1)?;
    Ok(folder.join("cargo-fuzz").with_extension(env::consts::EXE_EXTENSION))
}

/// The program of cargo-deny, which knows where everything comes from and what may be done with it.
///
/// # Errors
/// When it can neither be downloaded nor compiled.
pub fn cargo_deny() -> Result<PathBuf, Failure> {
    let folder = cargo_tool("cargo-deny", CARGO_DENY, "cargo-deny", 8)?;
    Ok(folder.join("cargo-deny").with_extension(env::consts::EXE_EXTENSION))
}

/// Adds the wasm target to the toolchain.
fn wasm_target() -> Result<(), Failure> {
    let sysroot = says(Command::new("rustc").args(["--print", "sysroot"]).current_dir(checkout()));
    let library = PathBuf::from(sysroot.unwrap_or_default()).join("lib/rustlib").join(WASM);
    if library.is_dir() {
        return Ok(());
    }
    println!("Adding the {WASM} target, some seconds, once.");
    rustup(&["target", "add", WASM])
}

fn rustup(args: &[&str]) -> Result<(), Failure> {
    if on_path("rustup").is_none() {
        let what = args.last().copied().unwrap_or_default().to_owned();
        let remedy = "Install it with your Rust, or install Rust from https://rustup.rs.";
        return Err(Failure::Missing(what, remedy.to_owned()));
    }
    run(Command::new("rustup").args(args).current_dir(checkout()))
}

/// Trunk insists on the very version of wasm-bindgen that the app is compiled with.
fn wasm_bindgen() -> Result<PathBuf, Failure> {
    let lock = checkout().join("Cargo.lock");
    if !lock.is_file() {
        run(&mut cargo(&["generate-lockfile"]))?;
    }
    let text = fs::read_to_string(&lock).map_err(|error| Failure::File(lock, error))?;
    let Some(version) = locked_version(&text, "wasm-bindgen") else {
        let remedy = "The app depends on it; look at Cargo.toml.".to_owned();
        return Err(Failure::Missing("wasm-bindgen in Cargo.lock".to_owned(), remedy));
    };
    cargo_tool("wasm-bindgen-cli", version, "wasm-bindgen", 2)
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// A tool that is a Rust program: downloaded where cargo-binstall is at hand, or else compiled.
/// Gives the folder its program lies in.
fn cargo_tool(name: &str, version: &str, program: &str, minutes: u8) -> Result<PathBuf, Failure> {
    let home = cache::tool(name, version);
    let ready = || cache::program(&home, program).is_file();
    if !ready() && on_path("cargo-binstall").is_some() {
        println!("Downloading {name} {version}, some seconds, once.");
        let download = run(&mut binstall(name, version));
        if download.is_err() || !ready() {
            println!("There is nothing to download for this machine.");
        }
    }
    if !ready() {
        let time = if minutes == 1 { "a minute".into() } else { format!("{minutes} minutes") };
        println!("Building {name} {version} from source, about {time}, once.");
        compile(name, version)?;
    }
    Ok(home.join("bin"))
}

fn binstall(name: &str, version: &str) -> Command {
    let mut install = Command::new("cargo");
    install.args(["binstall", "--no-confirm", "--disable-strategies", "compile", "--root"]);
    install.arg(cache::tool(name, version)).arg(format!("{name}@{version}"));
    install
}

/// Compiles a tool with its locked dependencies, or with newer ones where those are gone.
fn compile(name: &str, version: &str) -> Result<(), Failure> {
    let bench = cache::workbench(name, version);
    fs::create_dir_all(&bench).map_err(|error| Failure::File(bench.clone(), error))?;
    run(install(name, version).arg("--locked")).or_else(|_| run(&mut install(name, version)))?;
    // Some hundred megabytes, which only an interrupted install would need again.
    fs::remove_dir_all(&bench).map_err(|error| Failure::File(bench, error))
}

fn install(name: &str, version: &str) -> Command {
    let mut install = Command::new("cargo");
    install.args(["install", name, "--version", version, "--root"]);
    // Some have their program only where it is asked for.
    let build_binary = ["--features", "build-binary"];
    install.arg(cache::tool(name, version));
    install.args(build_binary.into_iter().filter(|_| name == "wasm_split_cli_support"));
    // Tools that run for seconds need not be compiled for speed; this halves the wait.
    install
        .env("CARGO_TARGET_DIR", cache::workbench(name, version))
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env_remove("RUSTFLAGS")
        .current_dir(cache::folder());
    install
}

/// The folder of wasm-opt, from npm; `None`, with the reason said, where that cannot be had.
fn wasm_opt() -> Option<PathBuf> {
    let folder = match npm::binaryen(BINARYEN) {
        Ok(folder) => folder,
        Err(failure) => {
            println!("wasm-opt could not be installed: {failure}");
            return None;
        }
    };
    let wasm_opt = xtask::program::in_folder(&folder, "wasm-opt")?;
    if says(Command::new(wasm_opt).arg("--version")).is_none() {
        println!("wasm-opt does not start here; Node may be missing or too old for it.");
        return None;
    }
    Some(folder)
}

/// The folder of the splitter; `None`, with the reason said, where it cannot be had: it may want a
/// newer compiler than the app does.
fn splitter() -> Option<PathBuf> {
    let tool = cargo_tool("wasm_split_cli_support", WASM_SPLIT, "wasm-split-cli", 2);
    if let Err(failure) = &tool {
        println!("The splitter could not be installed: {failure}");
        println!("NOTE: without it the app comes as ONE PIECE and starts later.");
    }
    tool.ok()
}

/// `PATH` with these folders first.
fn path_with(first: impl Iterator<Item = PathBuf>) -> OsString {
    let usual = env::var_os("PATH").unwrap_or_default();
    let folders = first.chain(env::split_paths(&usual));
    env::join_paths(folders).expect("the folders of PATH and of the cache hold no separator")
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n\n\
                        [[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.99\"\n";

    #[test]
    fn the_version_is_that_of_the_very_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm-bindgen-macro"), Some("0.2.99"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }
}
