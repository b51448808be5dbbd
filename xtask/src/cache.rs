//! Where the tools lie: outside the checkout, by version, shared by all clones.

use std::env;
use std::path::{Path, PathBuf};

/// The version of geckodriver that is built when Firefox is to be driven.
pub const GECKODRIVER: &str = "0.37.1";

/// The version of axe-core that the stories look for barriers with.
pub const AXE: &str = "4.14.1";

/// The folder of everything the workshop installs: `$BYNAME_TOOLS`, or else the cache folder that
/// is usual on this system.
pub fn folder() -> PathBuf {
    if let Some(own) = named("BYNAME_TOOLS") {
        return own;
    }
    if let Some(xdg) = named("XDG_CACHE_HOME") {
        return xdg.join("byname");
    }
    let home = named("HOME").or_else(|| named("USERPROFILE"));
    let home = home.unwrap_or_else(env::temp_dir);
    if cfg!(target_os = "macos") {
        home.join("Library/Caches/byname")
    } else if cfg!(windows) {
        named("LOCALAPPDATA").unwrap_or(home).join("byname")
    } else {
        home.join(".cache/byname")
    }
}

/// The folder one tool is installed to: `tools/trunk-0.21.14`.
pub fn tool(name: &str, version: &str) -> PathBuf {
    folder().join("tools").join(format!("{name}-{version}"))
}

/// The script of axe-core, which may not be there yet.
pub fn axe() -> PathBuf {
    tool("axe-core", AXE).join("node_modules/axe-core/axe.min.js")
}

/// The folder a tool is compiled in. It stays until the tool is installed, so that an interrupted
/// install goes on where it stopped.
pub fn workbench(name: &str, version: &str) -> PathBuf {
    folder().join("build").join(format!("{name}-{version}"))
}

/// The program inside a tool that `cargo install --root` put there.
pub fn program(tool: &Path, name: &str) -> PathBuf {
    tool.join("bin").join(name).with_extension(env::consts::EXE_EXTENSION)
}

/// A folder named by the environment; an empty name is none.
fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}
