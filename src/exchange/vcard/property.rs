//! Where each property of a vCard goes.

use calcard::vcard::VCardProperty;

use crate::domain::contact::Address;
use crate::exchange::card::{self, Card};
use crate::exchange::name::NameParts;

use super::line::Line;
use super::{android, byname, extra};

/// Puts what a property says into its place on the card.
pub(super) fn place(card: &mut Card, line: &Line<'_>) {
    match &line.entry.name {
        VCardProperty::Fn => card.name(&line.text()),
        VCardProperty::N => name(card, line),
        VCardProperty::Nickname => line.texts().iter().for_each(|it| card.called(it)),
        VCardProperty::Org => organisation(card, line),
        VCardProperty::Title => card.role(&line.text()),
        VCardProperty::Tel => phone(card, line),
        VCardProperty::Email => card.mail(&line.label(), &line.text()),
        VCardProperty::Url => card.link(&line.label(), &line.text()),
        VCardProperty::Socialprofile => extra::profile(card, line),
        VCardProperty::Adr => card.address(address(line)),
        VCardProperty::Bday => card.birthday(&line.text(), no_year(line)),
        VCardProperty::Anniversary => card.anniversary(&line.text()),
        VCardProperty::Categories => {
            // Some programs write the commas between categories as if they were within one.
            line.texts().iter().flat_map(|it| it.split(',')).for_each(|it| card.tag(it));
        }
        VCardProperty::Note => card.note(&line.text()),
        VCardProperty::Kind => card.is_company = line.text().eq_ignore_ascii_case("org"),
        VCardProperty::Sound if line.has_bare("X-IRMC-N") => {
            card.reading(&line.text().replace(';', " "));
        }
        VCardProperty::Deathdate => card.died(&line.text()),
        VCardProperty::Other(name) => other(card, line, &name.to_ascii_uppercase()),
        standard => extra::standard(card, standard, line),
    }
}

/// The properties that are no standard, by their name in capitals.
fn other(card: &mut Card, line: &Line<'_>, name: &str) {
    match name {
        "X-PHONETIC-FIRST-NAME" => card.sounds.given = line.text(),
        "X-PHONETIC-MIDDLE-NAME" => card.sounds.additional = line.text(),
        "X-PHONETIC-LAST-NAME" => card.sounds.family = line.text(),
        "SORT-STRING" => sorted_as(card, &line.text()),
        "X-ANNIVERSARY"
        | "X-EVOLUTION-ANNIVERSARY"
        | "X-MS-ANNIVERSARY"
        | "X-KADDRESSBOOK-X-ANNIVERSARY" => card.anniversary(&line.text()),
        "X-ABDATE" => {
            let label = line.own_label().unwrap_or_default();
            card.event(label, &line.text(), no_year(line));
        }
        "X-ABSHOWAS" => card.is_company |= line.text().eq_ignore_ascii_case("COMPANY"),
        "X-NICKNAME" => card.called(&line.text()),
        "X-SOCIALPROFILE" => extra::profile(card, line),
        "X-MS-TEL" => phone(card, line),
        "X-ANDROID-CUSTOM" => android::custom(card, &line.text()),
        "LABEL" => printed_address(card, line),
        name => match name.strip_prefix(byname::OURS) {
            Some(ours) => {
                byname::place(card, ours, line.own_label().unwrap_or_default(), &line.text());
            }
            None => extra::own(card, name, line),
        },
    }
}

fn name(card: &mut Card, line: &Line<'_>) {
    // A card may have its name in several scripts; the first is the name.
    if card.parts.whole().is_empty() {
        let part = |place| card::line(&line.part(place, " "));
        card.parts = NameParts {
            family: part(0),
            given: part(1),
            additional: part(2),
            prefix: part(3),
            suffix: part(4),
        };
    }
    if let Some(sorted) = line.parameter("SORT-AS") {
        sorted_as(card, sorted);
    }
}

/// How a name is sorted tells how it is said where it has no word of the name itself.
fn sorted_as(card: &mut Card, text: &str) {
    let name = card.parts.whole().to_lowercase();
    let says_more = text.split([',', ';', ' ']).all(|it| !name.contains(&it.trim().to_lowercase()));
    if says_more && !name.is_empty() {
        card.reading(&text.replace([',', ';'], " "));
    }
}

fn organisation(card: &mut Card, line: &Line<'_>) {
    let mut parts = line.texts().into_iter();
    if let Some(company) = parts.next() {
        card.company(&company);
    }
    card.extra("Department", &parts.collect::<Vec<_>>().join(", "));
}

fn phone(card: &mut Card, line: &Line<'_>) {
    let text = line.text();
    let text = text.trim();
    let is_link = text.get(..4).is_some_and(|it| it.eq_ignore_ascii_case("tel:"));
    card.phone(
        &line.label(),
        &if is_link { text[4..].replace(";ext=", " ext. ") } else { text.into() },
    );
}

/// The places are those of RFC 6350, section 6.3.1: box, extension, street, city, region, code,
/// country.
fn address(line: &Line<'_>) -> Address {
    let part = |place| line.part(place, ", ").trim().to_owned();
    let street = [part(2), part(1), part(0)];
    Address {
        label: line.label(),
        street: street.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n"),
        code: card::line(&part(5)),
        city: card::line(&part(3)),
        region: card::line(&part(4)),
        country: card::line(&part(6)),
    }
}

/// The address as it is printed, which versions before 4.0 have beside the one in parts.
fn printed_address(card: &mut Card, line: &Line<'_>) {
    let (label, street) = (line.label(), line.text().trim().to_owned());
    if !card.has_address(&label) {
        card.address(Address { label, street, ..Address::default() });
    }
}

fn no_year(line: &Line<'_>) -> Option<i32> {
    line.parameter("X-APPLE-OMIT-YEAR")?.parse().ok()
}
