//! Today, people and settings, in English.

use crate::domain::person::Kind;
use crate::domain::shop::FirstDay;
use crate::i18n::{People, Settings, Today};

/// The page of this day.
pub(super) const TODAY: Today = Today {
    today: "Today",
    coming: "Coming up",
    missed: "Just missed",
    all: |count| format!("Show all ({count})"),
    fewer: "Show fewer",
    this_month: "Some day this month",
    recent: "Recently seen",
    was_here: "Was here",
    greeted: "Greeted",
};

/// The page of all people.
pub(super) const PEOPLE: People = People {
    title: "People",
    count: |count| count.of("person", "people"),
    list: "List",
    faces: "Faces",
    by_name: "A–Z",
    by_recent: "Recently seen",
    order: "Order",
    drawn: "View",
    filters: "Filter",
    everybody: "Everybody",
    away: "No longer coming",
    kinds: |kind| match kind {
        Kind::Customer => "Customers",
        Kind::Supplier => "Suppliers",
        Kind::Associate => "Associates",
        Kind::Neighbour => "Neighbours",
        Kind::Staff => "Staff",
    },
    never_here: "not seen yet",
    choose: "Choose somebody to see the card.",
    all: "All people",
};

/// The page of settings.
pub(super) const SETTINGS: Settings = Settings {
    title: "Settings",
    language: "Language",
    as_browser: "As the browser",
    theme: "Look",
    shop: "The shop",
    system: "As the device",
    light: "Light",
    dark: "Dark",
    stall: "Stall (sunlight)",
    shop_name: "Name of the shop",
    shop_name_hint: "shown on Today",
    first_day: "A week starts on",
    first_day_of: |day| match day {
        FirstDay::Monday => "Monday",
        FirstDay::Saturday => "Saturday",
        FirstDay::Sunday => "Sunday",
    },
    first_day_language: "as usual here",
    about: "About",
    about_text: "Byname is a customer book for small shops. It lives in this browser alone: no \
                 server, no account, and nothing is sent anywhere.",
    version: |version| format!("Version {version}"),
    diagnostics: "Diagnostics",
    diagnostics_hint: "About this device and the size of the book, for whoever helps you. No \
                       names and nothing that you wrote.",
    copy_diagnostics: "Copy diagnostics",
    copied: "Copied",
};
