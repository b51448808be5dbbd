//! How a file leaves the device: one decision, from what the device is and can do.

/// Where the app runs, as far as it matters for files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Surroundings {
    /// The app is on the home screen and runs without the browser's frame.
    pub installed: bool,
    /// An iPhone or iPad.
    pub ios: bool,
    /// An Android phone or tablet.
    pub android: bool,
    /// The browser hands files on to other apps.
    pub can_share_files: bool,
    /// The browser has a dialog for where to save a file.
    pub can_save_picker: bool,
}

/// What kind of file leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// vCards.
    Cards,
    /// A table.
    Table,
    /// A calendar.
    Calendar,
    /// A copy of the whole book.
    Copy,
    /// A page to read: the book, or all about a person.
    Booklet,
    /// All about a person, for programs.
    Dossier,
}

/// How a file leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// It is handed to another app, under a name with this ending and as this type.
    Share {
        /// The ending of its name, with the dot.
        name_ending: &'static str,
        /// Its media type.
        media_type: &'static str,
    },
    /// It goes to the downloads.
    Download,
    /// She says where it goes.
    SaveDialog,
}

impl FileKind {
    /// The ending of its name, with the dot.
    pub fn name_ending(self) -> &'static str {
        match self {
            Self::Cards => ".vcf",
            Self::Table => ".csv",
            Self::Calendar => ".ics",
            Self::Copy => ".byname",
            Self::Booklet => ".html",
            Self::Dossier => ".json",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Cards => "text/vcard",
            Self::Table => "text/csv",
            Self::Calendar => "text/calendar",
            Self::Copy => "application/octet-stream",
            Self::Booklet => "text/html",
            Self::Dossier => "application/json",
        }
    }

    /// The ending and type under which Chromium on Android shares it. It shares only what is on a
    /// list: there is no vcf, ics, json or type of one's own on it. A copy is text, and Byname takes
    /// it in by whatever name; cards and calendars under a false name would open in no other app.
    fn shared_on_android(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Table => Some((".csv", "text/csv")),
            Self::Copy => Some((".txt", "text/plain")),
            Self::Booklet => Some((".html", "text/html")),
            Self::Cards | Self::Calendar | Self::Dossier => None,
        }
    }
}

/// How a file of a kind leaves such a device.
pub fn delivery(around: &Surroundings, kind: FileKind) -> Delivery {
    let share = |(name_ending, media_type)| Delivery::Share { name_ending, media_type };
    // An installed app on iOS has no downloads: a link to one opens the file in the app's own
    // window, and there is no way back. In Safari a download works.
    if around.ios && around.installed && around.can_share_files {
        return share((kind.name_ending(), kind.media_type()));
    }
    if around.android && around.can_share_files {
        return kind.shared_on_android().map_or(Delivery::Download, share);
    }
    // A copy is to be kept somewhere safe, so on a desktop she says where. Everything else is on
    // its way to another program, and that is looked for among the downloads.
    let is_desktop = !around.ios && !around.android;
    if is_desktop && around.can_save_picker && kind == FileKind::Copy {
        return Delivery::SaveDialog;
    }
    Delivery::Download
}
