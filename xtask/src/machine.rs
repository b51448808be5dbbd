//! Running commands on this machine, and asking its package manager for more.

use crate::failure::Failure;
use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use xtask::program;

/// The folder of the checkout: the one with the workspace's `Cargo.toml`.
pub fn checkout() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("xtask lies below the root of the checkout").to_path_buf()
}

/// The folder cargo builds in.
pub fn target() -> PathBuf {
    let own = env::var_os("CARGO_TARGET_DIR").filter(|own| !own.is_empty());
    checkout().join(own.unwrap_or_else(|| "target".into()))
}

/// A cargo command that runs at the root of the checkout.
pub fn cargo(args: &[&str]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let (verb, more) = args.split_at(args.len().min(1));
    cargo.args(verb).current_dir(checkout());
    // Nothing is tested but what was written down. Where people work, the lock follows the manifest.
    if nothing_may_be_left_out() && !matches!(verb, ["fmt" | "install"]) {
        cargo.arg("--locked");
    }
    cargo.args(more);
    cargo
}

/// Whether `CI` is set to anything but no.
pub fn nothing_may_be_left_out() -> bool {
    env::var("CI").is_ok_and(|ci| !matches!(ci.as_str(), "" | "0" | "false"))
}

/// Runs a command with its output shown, after saying what is run.
///
/// # Errors
/// When it cannot be started or says that it failed.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let line = line(command);
    println!("$ {line}");
    let status = command.status().map_err(|error| Failure::NotStarted(line.clone(), error))?;
    if status.success() { Ok(()) } else { Err(Failure::Failed(line)) }
}

/// Runs a command, shows its lines as they come, and lets `hear` hear each of them.
///
/// # Errors
/// When it cannot be started or says that it failed.
pub fn run_hearing(command: &mut Command, mut hear: impl FnMut(&str)) -> Result<(), Failure> {
    let line = line(command);
    println!("$ {line}");
    let not_started = |error| Failure::NotStarted(line.clone(), error);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(not_started)?;
    // It was asked for above.
    let output = child.stdout.take().into_iter().flat_map(|it| BufReader::new(it).lines());
    for said in output.map_while(Result::ok) {
        println!("{said}");
        hear(&said);
    }
    let status = child.wait().map_err(not_started)?;
    if status.success() { Ok(()) } else { Err(Failure::Failed(line)) }
}

/// The command as one would type it, with programs by name and not by path.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Whether packages may be installed here without asking: Debian or Ubuntu, as root.
pub fn may_install_packages() -> bool {
    program::on_path("apt-get").is_some() && program::is_root()
}

/// Installs Debian packages, with a look at the package list first if it is too old or absent.
///
/// # Errors
/// When the packages do not exist here or cannot be fetched.
pub fn install_packages(packages: &[&str]) -> Result<(), Failure> {
    println!("Installing {} with apt, about a minute, once.", packages.join(" "));
    let install = || {
        let mut apt = apt_get();
        apt.args(["install", "--yes", "--no-install-recommends"]).args(packages);
        run(&mut apt)
    };
    install().or_else(|_| {
        run(apt_get().arg("update"))?;
        install()
    })
}

fn apt_get() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
    apt
}
