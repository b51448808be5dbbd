//! How a shop begins: what is served, where, and in how large a window.

use crate::capabilities::{Keeping, Pointer};
use crate::window::Size;
use std::env;
use std::path::{Path, PathBuf};

/// How a shop begins.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The folder that is served.
    pub folder: PathBuf,
    /// The path it is served below.
    pub base: String,
    /// The path of the first page, below the base: `people`, or nothing.
    pub path: String,
    /// The size of the window.
    pub size: Size,
    /// What the person points with.
    pub pointer: Pointer,
    /// The languages that the person wants pages in, the dearest first: `en-GB,en`. WebKitGTK takes
    /// no order here: it goes by the languages that are installed on the machine.
    pub languages: String,
    /// What the browser lets pages keep.
    pub keeping: Keeping,
    /// What the browser has kept from before; else nobody used it yet at this address.
    pub kept: Option<Kept>,
    /// Whether this must be the first story of the browser, and the last.
    pub is_first: bool,
}

/// What a browser has kept: its profile, and the port where the pages lay that wrote it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The folder. It is copied, so that it stays as it is.
    pub profile: PathBuf,
    /// The port.
    pub port: u16,
}

impl Setup {
    /// The release of the app at `/`, on a tablet.
    pub fn app() -> Self {
        Self { is_first: false, ..Self::folder(&named("BYNAME_DIST", "dist")) }
    }

    /// The app as it is built for a host that serves it below `/book/`.
    pub fn app_below() -> Self {
        let folder = named("BYNAME_DIST_BELOW", "target/xtask/below");
        Self { base: "/book/".to_owned(), is_first: false, ..Self::folder(&folder) }
    }

    /// An app that breaks at the step a story tells it: `bynameBreakAt(7)`.
    pub fn brittle() -> Self {
        Self::folder(&named("BYNAME_DIST_BRITTLE", "target/xtask/brittle"))
    }

    /// Any folder with an `index.html`, in a browser that no other story was told in.
    pub fn folder(folder: &Path) -> Self {
        let (base, path) = ("/".to_owned(), String::new());
        Self {
            folder: folder.to_path_buf(),
            base,
            path,
            size: Size::TABLET,
            pointer: Pointer::Mouse,
            languages: "en-GB,en".to_owned(),
            keeping: Keeping::Usual,
            kept: None,
            is_first: true,
        }
    }

    /// The same, in a browser that no other story was told in: for measuring, and for what changes it.
    #[must_use]
    pub fn first(self) -> Self {
        Self { is_first: true, ..self }
    }

    /// The same, in a window of another size.
    #[must_use]
    pub fn sized(self, size: Size) -> Self {
        Self { size, ..self }
    }

    /// The same, on a device without mouse and keyboard.
    #[must_use]
    pub fn by_finger(self) -> Self {
        Self { pointer: Pointer::Finger, ..self }
    }

    /// The same, for a person with other languages.
    #[must_use]
    pub fn reading(self, languages: &str) -> Self {
        Self { languages: languages.to_owned(), ..self }
    }

    /// The same, in a browser that keeps less.
    #[must_use]
    pub fn keeping(self, keeping: Keeping) -> Self {
        Self { keeping, ..self }
    }

    /// The same, in a browser that was used before.
    #[must_use]
    pub fn with(self, kept: Kept) -> Self {
        Self { kept: Some(kept), ..self }
    }

    /// The same, with another first page.
    #[must_use]
    pub fn at(self, path: &str) -> Self {
        Self { path: path.trim_start_matches('/').to_owned(), ..self }
    }
}

/// A folder named by the environment, or else one of the checkout.
fn named(variable: &str, usual: &str) -> PathBuf {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    env::var_os(variable).map_or_else(|| checkout.join(usual), PathBuf::from)
}
