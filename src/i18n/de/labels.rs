//! Labels of phones, addresses and dates, in German.

use crate::domain::label::Label;
use crate::i18n::Labels;

/// What a phone, an address or a date is called.
pub(super) const LABELS: Labels = Labels {
    of: |label| match label {
        Label::Anniversary => "Jahrestag",
        Label::Assistant => "Assistenz",
        Label::Billing => "Rechnung",
        Label::Birthday => "Geburtstag",
        Label::Blog => "Blog",
        Label::Brother => "Bruder",
        Label::Car => "Auto",
        Label::Child => "Kind",
        Label::Daughter => "Tochter",
        Label::Delivery => "Lieferung",
        Label::Fax => "Fax",
        Label::Father => "Vater",
        Label::Friend => "Freundeskreis",
        Label::Home => "Privat",
        Label::HomeFax => "Privatfax",
        Label::Homepage => "Homepage",
        Label::Main => "Hauptnummer",
        Label::Manager => "Leitung",
        Label::Mobile => "Mobil",
        Label::Mother => "Mutter",
        Label::Other => "Andere",
        Label::OtherFax => "Anderes Fax",
        Label::Pager => "Pager",
        Label::Parent => "Elternteil",
        Label::Partner => "Lebenspartner",
        Label::Profile => "Profil",
        Label::Relative => "Verwandtschaft",
        Label::School => "Schule",
        Label::Shipping => "Versand",
        Label::Sister => "Schwester",
        Label::Son => "Sohn",
        Label::Spouse => "Ehepartner",
        Label::Wife => "Ehefrau",
        Label::Husband => "Ehemann",
        Label::Work => "Arbeit",
        Label::WorkFax => "Arbeitsfax",
        Label::WorkMobile => "Diensthandy",
        Label::NameDay => "Namenstag",
    },
};
