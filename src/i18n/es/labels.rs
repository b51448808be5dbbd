//! Labels of phones, addresses and dates, in Spanish.

use crate::domain::label::Label;
use crate::i18n::Labels;

/// What a phone, an address or a date is called.
pub(super) const LABELS: Labels = Labels {
    of: |label| match label {
        Label::Anniversary => "aniversario",
        Label::Assistant => "asistente",
        Label::Billing => "facturación",
        Label::Birthday => "cumpleaños",
        Label::Blog => "blog",
        Label::Brother => "hermano",
        Label::Car => "coche",
        Label::Child => "hijo o hija",
        Label::Daughter => "hija",
        Label::Delivery => "entrega",
        Label::Fax => "fax",
        Label::Father => "padre",
        Label::Friend => "amistad",
        Label::Home => "casa",
        Label::HomeFax => "fax casa",
        Label::Homepage => "página de inicio",
        Label::Main => "principal",
        Label::Manager => "responsable",
        Label::Mobile => "móvil",
        Label::Mother => "madre",
        Label::Other => "otro",
        Label::OtherFax => "otro fax",
        Label::Pager => "busca",
        Label::Parent => "padre o madre",
        Label::Partner => "pareja",
        Label::Profile => "perfil",
        Label::Relative => "familiar",
        Label::School => "escuela",
        Label::Shipping => "envío",
        Label::Sister => "hermana",
        Label::Son => "hijo",
        Label::Spouse => "cónyuge",
        Label::Wife => "esposa",
        Label::Husband => "esposo",
        Label::Work => "trabajo",
        Label::WorkFax => "fax trabajo",
        Label::WorkMobile => "móvil trabajo",
        Label::NameDay => "santo",
    },
};
