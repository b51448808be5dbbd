//! Where a file came from, in Spanish.

use crate::domain::foreign::Source;

/// The name of what wrote a file.
pub(super) fn source(source: Source) -> &'static str {
    match source {
        Source::VCard => "Archivo vCard",
        Source::Google => "Contactos de Google",
        Source::Outlook => "Contactos de Outlook",
        Source::ICloud => "Contactos de iCloud",
        Source::Thunderbird => "Agenda de Thunderbird",
        Source::Square => "Clientes de Square",
        Source::Shopify => "Clientes de Shopify",
        Source::HubSpot => "Contactos de HubSpot",
        Source::Mailchimp => "Público de Mailchimp",
        Source::LinkedIn => "Contactos de LinkedIn",
        Source::OtherCsv => "Tabla CSV",
    }
}
