//! How the app gets onto the home screen or into the dock: one decision, from what is known of the
//! browser.

/// The browser, as far as it matters for installing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Browser {
    /// The app runs without the browser's frame already, or was installed a moment ago.
    pub installed: bool,
    /// The browser has offered to install it.
    pub offers: bool,
    /// What the browser says it is.
    pub agent: String,
    /// How many fingers the screen feels at a time.
    pub fingers: i32,
}

/// The way onto the home screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// It is gone already.
    Done,
    /// The browser installs it when it is asked.
    Offer,
    /// She does it herself in the browser's own menus.
    Guide(Guide),
    /// None that we know of: the browser installs nothing, or will offer it when it likes.
    Unknown,
}

/// A browser whose menus she needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Guide {
    /// Safari on an iPhone.
    IPhone,
    /// Safari on an iPad.
    IPad,
    /// Another browser on an iPhone or iPad.
    OtherOnIos,
    /// A window that another app on an iPhone or iPad has opened, or a browser that is too old.
    NotHere,
    /// Firefox on Android.
    FirefoxOnAndroid,
    /// Safari on a Mac.
    SafariOnMac,
}

/// Where she taps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tap {
    /// The Share button at the lower edge of a phone.
    ShareBelow,
    /// The Share button at the upper edge of a tablet.
    ShareAbove,
    /// The Share button in the line with the address.
    ShareInBar,
    /// "Add to Home Screen" among what can be done with a page.
    ToHomeScreen,
    /// "Add", to say that it is meant.
    Confirm,
    /// The page is opened in Safari first.
    InSafari,
    /// The button with three dots.
    Dots,
    /// "Install", or "Add to Home screen", in its menu.
    InDots,
    /// "File" in the line of menus.
    FileMenu,
    /// "Add to Dock" in that menu.
    ToDock,
    /// "Add", to say that it is meant.
    ConfirmInDock,
}

impl Tap {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::ShareBelow,
        Self::ShareAbove,
        Self::ShareInBar,
        Self::ToHomeScreen,
        Self::Confirm,
        Self::InSafari,
        Self::Dots,
        Self::InDots,
        Self::FileMenu,
        Self::ToDock,
        Self::ConfirmInDock,
    ];
}

impl Guide {
    /// What she taps, one after the other.
    pub fn taps(self) -> &'static [Tap] {
        match self {
            Self::IPhone => &[Tap::ShareBelow, Tap::ToHomeScreen, Tap::Confirm],
            Self::IPad => &[Tap::ShareAbove, Tap::ToHomeScreen, Tap::Confirm],
            Self::OtherOnIos => &[Tap::ShareInBar, Tap::ToHomeScreen, Tap::Confirm],
            Self::NotHere => &[Tap::InSafari],
            Self::FirefoxOnAndroid => &[Tap::Dots, Tap::InDots],
            Self::SafariOnMac => &[Tap::FileMenu, Tap::ToDock, Tap::ConfirmInDock],
        }
    }

    /// Whether the installed app keeps a book of its own, apart from that of the tab. WebKit does so,
    /// and clears what a page has stored when nobody was there for seven days:
    /// <https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/>.
    pub fn has_own_book(self) -> bool {
        match self {
            Self::IPhone | Self::IPad | Self::OtherOnIos | Self::NotHere | Self::SafariOnMac => {
                true
            }
            Self::FirefoxOnAndroid => false,
        }
    }
}

/// Since this version of iOS, other browsers than Safari put pages on the home screen, too.
const OTHERS_SINCE: (u32, u32) = (16, 4);

/// Since this version, Safari on a Mac puts pages into the dock.
const DOCK_SINCE: u32 = 17;

/// The way onto the home screen of such a device.
pub fn way(browser: &Browser) -> Way {
    if browser.installed {
        return Way::Done;
    }
    if browser.offers {
        return Way::Offer;
    }
    guide(&browser.agent, browser.fingers).map_or(Way::Unknown, Way::Guide)
}

fn guide(agent: &str, fingers: i32) -> Option<Guide> {
    let says = |what: &str| agent.contains(what);
    // An iPad says that it is a Mac; no Mac feels more than one finger.
    let is_ipad = says("iPad") || says("Macintosh") && fingers > 1;
    if is_ipad || says("iPhone") || says("iPod") {
        return Some(on_ios(agent, is_ipad));
    }
    if says("Android") && says("Firefox/") {
        return Some(Guide::FirefoxOnAndroid);
    }
    // Browsers that are built like Safari or Chromium name Safari, too.
    let is_safari = says("Macintosh") && says("Safari/") && !says("Chrome/");
    let version = number_behind(agent, "Version/").filter(|_| is_safari);
    version.filter(|it| *it >= DOCK_SINCE).map(|_| Guide::SafariOnMac)
}

fn on_ios(agent: &str, is_ipad: bool) -> Guide {
    let is_other = ["CriOS/", "FxiOS/", "EdgiOS/", "OPT/", "DuckDuckGo/"];
    if is_other.iter().any(|it| agent.contains(it)) {
        let is_old = system(agent).is_some_and(|system| system < OTHERS_SINCE);
        return if is_old { Guide::NotHere } else { Guide::OtherOnIos };
    }
    // Only a whole browser says both.
    if !(agent.contains("Version/") && agent.contains("Safari/")) {
        return Guide::NotHere;
    }
    if is_ipad { Guide::IPad } else { Guide::IPhone }
}

/// The version of iOS: "CPU iPhone OS 16_4 like Mac OS X". An iPad that says it is a Mac does not tell.
fn system(agent: &str) -> Option<(u32, u32)> {
    let (_, version) = agent.split_once(" OS ").filter(|_| agent.contains("like Mac OS X"))?;
    let mut numbers = version.split(|it: char| !it.is_ascii_digit()).map(str::parse);
    let (large, small) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    Some((large, small))
}

/// The number that follows a word.
fn number_behind(agent: &str, word: &str) -> Option<u32> {
    let (_, rest) = agent.split_once(word)?;
    rest.split(|it: char| !it.is_ascii_digit()).next()?.parse().ok()
}
