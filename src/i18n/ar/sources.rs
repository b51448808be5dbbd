//! Where a file came from, in Arabic.

use crate::domain::foreign::Source;

/// The name of what wrote a file.
pub(super) fn source(source: Source) -> &'static str {
    match source {
        Source::VCard => "ملف vCard",
        Source::Google => "جهات اتصال Google",
        Source::Outlook => "جهات اتصال Outlook",
        Source::ICloud => "جهات اتصال iCloud",
        Source::Thunderbird => "دفتر عناوين Thunderbird",
        Source::Square => "زبائن Square",
        Source::Shopify => "زبائن Shopify",
        Source::HubSpot => "جهات اتصال HubSpot",
        Source::Mailchimp => "جمهور Mailchimp",
        Source::LinkedIn => "معارف LinkedIn",
        Source::OtherCsv => "جدول CSV",
    }
}
