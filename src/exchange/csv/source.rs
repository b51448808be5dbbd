//! Which program wrote a table, by the columns that no other has.

use crate::domain::foreign::Source;

use super::plain;

/// Columns of a program, and how many of them must be there.
const SIGNS: [(Source, usize, &str); 8] = [
    (Source::LinkedIn, 1, "connected on"),
    (Source::Square, 1, "square customer id, first visit, instant profile"),
    (Source::Shopify, 1, "accepts email marketing, accepts marketing, total spent, tax exempt"),
    (Source::Mailchimp, 1, "member rating, optin time, optin ip, leid, euid"),
    (
        Source::HubSpot,
        1,
        "lifecycle stage, lead status, contact owner, marketing contact status, associated company",
    ),
    (
        Source::Thunderbird,
        2,
        "primary email, secondary email, screen name, birth month, primäre e mail adresse, \
         sekundäre e mail adresse, messenger name, geburtsmonat, adresse électronique principale, \
         adresse électronique secondaire, mois de naissance, primär e postadress, \
         sekundär e postadress, födelsemånad",
    ),
    (
        Source::Outlook,
        2,
        "e mail display name, business street, home street, company main phone, \
         internet free busy, organizational id number, e mail angezeigter name, straße geschäftlich, \
         internet frei gebucht, telefon firma, nom complet de l adresse de messagerie, rue bureau, \
         disponibilité internet, téléphone société, nombre de pantalla de correo electrónico, \
         calle del trabajo, número de centralita de la organización, e postnamn, gatuadress arbete, \
         ledig upptagen information för internet, företag växel",
    ),
    (
        Source::ICloud,
        1,
        "i phone, iphone, phone i phone, icloud email, i cloud email, icloud mail, i cloud mail, \
         apple id, phonetic company",
    ),
];

/// The program, as far as the names of columns tell it.
pub(super) fn of(names: &[String], is_google: bool) -> Source {
    if is_google {
        return Source::Google;
    }
    let count = |signs: &str| names.iter().filter(|it| plain::is_named(it, signs)).count();
    let found = SIGNS.iter().find(|(_, enough, signs)| *enough <= count(signs));
    let is_apples = names.iter().any(|it| it.contains("_$!<"));
    found.map_or(if is_apples { Source::ICloud } else { Source::OtherCsv }, |(source, ..)| *source)
}
