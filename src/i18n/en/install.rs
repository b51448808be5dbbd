//! Installing the app, in English.

use crate::domain::install::Tap;
use crate::i18n::Install;

/// The app on the home screen.
pub(super) const INSTALL: Install = Install {
    title: "Byname as an app",
    text: "It opens by its own icon like any other app and fills the whole screen.",
    install: "Install",
    installed: "Byname is installed. From now on it opens like any other app.",
    how: "A few taps, and it is there",
    before: "It is best to do this before the first card. The app keeps a book of its own, apart \
             from this page, and the browser forgets what a page kept when nobody opens it for \
             seven days.",
    after: "The app begins with an empty book of its own. Please make a copy here first, and \
            bring it in there. Do not wait long: the browser forgets what a page kept when \
            nobody opens it for seven days.",
    tap: |tap| match tap {
        Tap::ShareBelow => {
            "Tap the Share button at the bottom of the screen. If it is not there, tap the \
             three dots first."
        }
        Tap::ShareAbove => "Tap the Share button at the top of the screen.",
        Tap::ShareInBar => "Tap the Share button beside the address.",
        Tap::ToHomeScreen => "Go down the list and tap “Add to Home Screen”.",
        Tap::Confirm => "Tap “Add”. Then open Byname from the home screen.",
        Tap::InSafari => "Open this page in Safari. There Byname tells you how to go on.",
        Tap::Dots => "Tap the three dots beside the address.",
        Tap::InDots => "Tap “Install” or “Add app to Home screen”.",
        Tap::FileMenu => "Choose “File” in the line of menus.",
        Tap::ToDock => "Choose “Add to Dock”.",
        Tap::ConfirmInDock => "Choose “Add”. Then open Byname from the Dock.",
    },
};
