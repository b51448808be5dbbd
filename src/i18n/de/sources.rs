//! Where a file came from, in German.

use crate::domain::foreign::Source;

/// The name of what wrote a file.
pub(super) fn source(source: Source) -> &'static str {
    match source {
        Source::VCard => "vCard-Datei",
        Source::Google => "Google-Kontakte",
        Source::Outlook => "Outlook-Kontakte",
        Source::ICloud => "iCloud-Kontakte",
        Source::Thunderbird => "Thunderbird-Adressbuch",
        Source::Square => "Square-Kundschaft",
        Source::Shopify => "Shopify-Kundschaft",
        Source::HubSpot => "HubSpot-Kontakte",
        Source::Mailchimp => "Mailchimp-Zielgruppe",
        Source::LinkedIn => "LinkedIn-Kontakte",
        Source::OtherCsv => "CSV-Tabelle",
    }
}
