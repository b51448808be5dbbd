//! The three browser engines the product is tested in, and where this machine has them.

use crate::cache;
use crate::program::{in_folder, on_path};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium or Chrome, driven by chromedriver.
    Chromium,
    /// Firefox, driven by geckodriver.
    Firefox,
    /// WebKitGTK's small browser, driven by WebKitWebDriver. Linux only.
    WebKit,
}

/// What is needed to drive an engine.
#[derive(Clone, Debug)]
pub struct Installed {
    /// The WebDriver program.
    pub driver: PathBuf,
    /// The browser, where the driver does not find it by itself.
    pub browser: Option<PathBuf>,
}

/// The part that an engine lacks on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The browser itself.
    Browser,
    /// The program between the tests and the browser.
    Driver,
    /// The screen without glass that WebKit needs.
    Xvfb,
    /// The system has no such engine.
    System,
}

impl Engine {
    /// All of them, in the order they are tested.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name used on the command line and in file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Looks for the engine and its driver.
    ///
    /// # Errors
    /// The first part that is missing.
    pub fn installed(self) -> Result<Installed, Missing> {
        match self {
            Self::Chromium => chromium(),
            Self::Firefox => firefox(),
            Self::WebKit => webkit(),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Engine {
    type Err = UnknownEngine;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|engine| engine.name() == name).ok_or(UnknownEngine)
    }
}

/// A name that is none of `chromium`, `firefox`, `webkit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownEngine;

impl fmt::Display for UnknownEngine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an engine is chromium, firefox or webkit")
    }
}

impl std::error::Error for UnknownEngine {}

fn chromium() -> Result<Installed, Missing> {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let browser = names.into_iter().find_map(on_path);
    // chromedriver looks in the usual places of macOS and Windows by itself.
    let browser_needed = cfg!(all(unix, not(target_os = "macos")));
    if browser.is_none() && browser_needed {
        return Err(Missing::Browser);
    }
    let driver = on_path("chromedriver").ok_or(Missing::Driver)?;
    Ok(Installed { driver, browser })
}

fn firefox() -> Result<Installed, Missing> {
    let usual = [
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ];
    let usual = usual.into_iter().map(PathBuf::from).find(|path| path.is_file());
    let browser = on_path("firefox-esr").or_else(|| on_path("firefox")).or(usual);
    let browser = browser.ok_or(Missing::Browser)?;
    let built = cache::tool("geckodriver", cache::GECKODRIVER);
    let driver = in_folder(&built.join("bin"), "geckodriver").or_else(|| on_path("geckodriver"));
    Ok(Installed { driver: driver.ok_or(Missing::Driver)?, browser: Some(browser) })
}

fn webkit() -> Result<Installed, Missing> {
    if !cfg!(target_os = "linux") {
        return Err(Missing::System);
    }
    let driver = on_path("WebKitWebDriver").ok_or(Missing::Driver)?;
    let browser = mini_browser().ok_or(Missing::Browser)?;
    on_path("Xvfb").ok_or(Missing::Xvfb)?;
    Ok(Installed { driver, browser: Some(browser) })
}

/// WebKitGTK's own browser, which distributions put beside the library: in
/// `/usr/lib/ARCH/webkit2gtk-4.1/` (Debian) or `/usr/libexec/webkit2gtk-4.1/` (Fedora).
fn mini_browser() -> Option<PathBuf> {
    let libraries = folders_in(Path::new("/usr/lib"));
    let homes = libraries.into_iter().chain(["/usr/lib".into(), "/usr/libexec".into()]);
    let mut found: Vec<PathBuf> = homes
        .flat_map(|home: PathBuf| folders_in(&home))
        .filter(|folder| folder.file_name().is_some_and(is_webkit))
        .filter_map(|folder| in_folder(&folder, "MiniBrowser"))
        .collect();
    found.sort();
    found.pop()
}

fn is_webkit(name: &std::ffi::OsStr) -> bool {
    name.to_string_lossy().starts_with("webkit")
}

fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}
