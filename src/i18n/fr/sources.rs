//! Where a file came from, in French.

use crate::domain::foreign::Source;

/// The name of what wrote a file.
pub(super) fn source(source: Source) -> &'static str {
    match source {
        Source::VCard => "Fichier vCard",
        Source::Google => "Contacts Google",
        Source::Outlook => "Contacts Outlook",
        Source::ICloud => "Contacts iCloud",
        Source::Thunderbird => "Carnet d’adresses Thunderbird",
        Source::Square => "Clients Square",
        Source::Shopify => "Clients Shopify",
        Source::HubSpot => "Contacts HubSpot",
        Source::Mailchimp => "Audience Mailchimp",
        Source::LinkedIn => "Relations LinkedIn",
        Source::OtherCsv => "Tableau CSV",
    }
}
