//! Today, people and settings, in German.

use crate::domain::person::Kind;
use crate::domain::shop::FirstDay;
use crate::i18n::{People, Settings, Today};

/// The page of this day.
pub(super) const TODAY: Today = Today {
    today: "Heute",
    coming: "Demnächst",
    missed: "Gerade verpasst",
    all: |count| format!("Alle zeigen ({count})"),
    fewer: "Weniger zeigen",
    this_month: "Irgendwann diesen Monat",
    recent: "Zuletzt gesehen",
    was_here: "War da",
    greeted: "Gratuliert",
};

/// The page of all people.
pub(super) const PEOPLE: People = People {
    title: "Leute",
    count: |count| count.of("Person", "Personen"),
    list: "Liste",
    faces: "Gesichter",
    by_name: "A–Z",
    by_recent: "Zuletzt gesehen",
    order: "Reihenfolge",
    drawn: "Ansicht",
    filters: "Auswahl",
    everybody: "Alle",
    away: "Kommen nicht mehr",
    kinds: |kind| match kind {
        Kind::Customer => "Kundschaft",
        Kind::Supplier => "Lieferanten",
        Kind::Associate => "Geschäftspartner",
        Kind::Neighbour => "Nachbarn",
        Kind::Staff => "Team",
    },
    never_here: "noch nicht gesehen",
    choose: "Jemanden antippen, um die Karte zu sehen.",
    all: "Alle Leute",
};

/// The page of settings.
pub(super) const SETTINGS: Settings = Settings {
    title: "Einstellungen",
    language: "Sprache",
    as_browser: "Wie der Browser",
    theme: "Aussehen",
    shop: "Der Laden",
    system: "Wie das Gerät",
    light: "Hell",
    dark: "Dunkel",
    stall: "Marktstand (Sonne)",
    shop_name: "Name des Ladens",
    shop_name_hint: "steht auf „Heute“",
    first_day: "Die Woche beginnt am",
    first_day_of: |day| match day {
        FirstDay::Monday => "Montag",
        FirstDay::Saturday => "Samstag",
        FirstDay::Sunday => "Sonntag",
    },
    first_day_language: "wie hier üblich",
    about: "Über Byname",
    about_text: "Byname ist ein Kundenbuch für kleine Läden. Es lebt allein in diesem Browser: \
                 kein Server, kein Konto, und nichts wird irgendwohin geschickt.",
    version: |version| format!("Version {version}"),
    diagnostics: "Diagnose",
    diagnostics_hint: "Über dieses Gerät und die Größe des Buchs, für alle, die helfen. Keine \
                       Namen und nichts Geschriebenes.",
    copy_diagnostics: "Diagnose kopieren",
    copied: "Kopiert",
};
