//! Labels of phones, addresses and dates, in French.

use crate::domain::label::Label;
use crate::i18n::Labels;

/// What a phone, an address or a date is called.
pub(super) const LABELS: Labels = Labels {
    of: |label| match label {
        Label::Anniversary => "anniversaire de mariage",
        Label::Assistant => "assistant",
        Label::Billing => "facturation",
        Label::Birthday => "anniversaire",
        Label::Blog => "blog",
        Label::Brother => "frère",
        Label::Car => "voiture",
        Label::Child => "enfant",
        Label::Daughter => "fille",
        Label::Delivery => "livraison",
        Label::Fax => "fax",
        Label::Father => "père",
        Label::Friend => "ami",
        Label::Home => "domicile",
        Label::HomeFax => "fax domicile",
        Label::Homepage => "page d’accueil",
        Label::Main => "principal",
        Label::Manager => "responsable",
        Label::Mobile => "mobile",
        Label::Mother => "mère",
        Label::Other => "autre",
        Label::OtherFax => "autre fax",
        Label::Pager => "bipeur",
        Label::Parent => "parent",
        Label::Partner => "partenaire",
        Label::Profile => "profil",
        Label::Relative => "famille",
        Label::School => "école",
        Label::Shipping => "expédition",
        Label::Sister => "sœur",
        Label::Son => "fils",
        Label::Spouse => "conjoint",
        Label::Wife => "épouse",
        Label::Husband => "époux",
        Label::Work => "travail",
        Label::WorkFax => "fax travail",
        Label::WorkMobile => "mobile travail",
        Label::NameDay => "fête du prénom",
    },
};
