//! Where each property of a vCard goes.

use crate::domain::contact::Address;
use crate::exchange::card::{self, Card};
use crate::exchange::name::NameParts;

use super::line::Line;
use super::table::Home;
use super::{android, byname, extra, photo, plain};

/// Puts what a property says into its place on the card, and tells whether there is one; if not, it
/// is kept for the way out.
pub(super) fn place(card: &mut Card, home: Home, line: &Line<'_>) -> bool {
    match home {
        Home::Photo | Home::Logo => {
            let is_wanted = home == Home::Photo || card.is_company;
            let bytes = is_wanted.then(|| photo::bytes(line.written)).flatten();
            return bytes.is_some_and(|it| card.photo(it));
        }
        Home::Uid => return card.uid(&plain::unescaped(&line.written.value)),
        Home::Birthday | Home::Anniversary | Home::Date if is_of_another_calendar(line) => {
            return false;
        }
        Home::Birthday => card.birthday(&line.text(), no_year(line)),
        Home::Anniversary => card.anniversary(&line.text()),
        Home::Date => {
            card.event(&line.own_label().unwrap_or_default(), &line.text(), no_year(line));
        }
        Home::Died => card.died(&line.text()),
        Home::Sound if !line.written.types().any(|it| it.eq_ignore_ascii_case("X-IRMC-N")) => {
            return false;
        }
        Home::Sound => card.reading(&line.text().replace(';', " ")),
        Home::Related => return extra::related(card, line),
        Home::Agent => return extra::agent(card, line),
        Home::Android => return android::custom(card, &line.text()),
        Home::Own => return own(card, line),
        Home::Foreign => return false,
        Home::Nowhere | Home::Label => {}
        Home::Kind | Home::ShownAs => {
            let kind = line.text();
            let names = ["org", "organization", "company"];
            card.is_company |= names.iter().any(|it| kind.eq_ignore_ascii_case(it));
        }
        home => line_of_text(card, home, line),
    }
    true
}

/// What is no standard: ours, or what another program made up.
fn own(card: &mut Card, line: &Line<'_>) -> bool {
    let name = line.written.name.to_ascii_uppercase();
    let Some(ours) = name.strip_prefix(byname::OURS) else { return extra::own(card, line) };
    byname::place(card, ours, &line.own_label().unwrap_or_default(), &line.text());
    true
}

/// What always has a place.
fn line_of_text(card: &mut Card, home: Home, line: &Line<'_>) {
    let text = line.text();
    match home {
        Home::Name => card.name(&text),
        Home::Parts => name(card, line),
        Home::Called => line.texts().iter().for_each(|it| card.called(it)),
        Home::SoundOfGiven => card.sounds.given = text,
        Home::SoundOfAdditional => card.sounds.additional = text,
        Home::SoundOfFamily => card.sounds.family = text,
        Home::Sorted => sorted_as(card, &text),
        Home::Company => organisation(card, line),
        Home::Role => card.role(&text),
        Home::Phone => phone(card, line),
        Home::Mail => card.mail(&line.label(), &text),
        Home::Link => card.link(&line.label(), &text),
        Home::Address => card.address(address(line)),
        Home::PrintedAddress => printed_address(card, line),
        // Some programs write the commas between categories as if they were within one.
        Home::Tags => line.texts().iter().flat_map(|it| it.split(',')).for_each(|it| card.tag(it)),
        Home::Note => card.note(&text),
        Home::Profile => extra::profile(card, line),
        Home::Messenger => extra::messenger(card, line),
        Home::AppleRelated => extra::apple_related(card, line),
        Home::Gender => card.extra("Gender", &extra::gender(line)),
        Home::Line(heading) => card.extra(heading, &text),
        // Placed before.
        Home::Sound
        | Home::Birthday
        | Home::Anniversary
        | Home::Date
        | Home::Died
        | Home::Kind
        | Home::ShownAs
        | Home::Photo
        | Home::Logo
        | Home::Uid
        | Home::Related
        | Home::Agent
        | Home::Android
        | Home::Own
        | Home::Label
        | Home::Foreign
        | Home::Nowhere => {}
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
    let printed = line.parameter("LABEL").unwrap_or_default().trim();
    let in_parts = (0..7).any(|place| !part(place).is_empty());
    let street = street.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n");
    Address {
        label: line.label(),
        street: if in_parts { street } else { printed.to_owned() },
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

/// Whether a date is counted in another calendar (`CALSCALE`; RFC 6350, section 5.8).
fn is_of_another_calendar(line: &Line<'_>) -> bool {
    line.parameter("CALSCALE").is_some_and(|it| !it.eq_ignore_ascii_case("gregorian"))
}
