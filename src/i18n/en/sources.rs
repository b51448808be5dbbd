//! Where a file came from, in English.

use crate::domain::foreign::Source;

/// The name of what wrote a file.
pub(super) fn source(source: Source) -> &'static str {
    match source {
        Source::VCard => "vCard file",
        Source::Google => "Google contacts",
        Source::Outlook => "Outlook contacts",
        Source::ICloud => "iCloud contacts",
        Source::Thunderbird => "Thunderbird address book",
        Source::Square => "Square customers",
        Source::Shopify => "Shopify customers",
        Source::HubSpot => "HubSpot contacts",
        Source::Mailchimp => "Mailchimp audience",
        Source::LinkedIn => "LinkedIn connections",
        Source::OtherCsv => "CSV table",
    }
}
