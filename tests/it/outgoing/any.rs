//! Any valid person, and such as a table can hold.

use byname::domain::arrival::Related;
use byname::domain::contact::{Address, Contact};
use byname::domain::date::{Day, PartialDate};
use byname::domain::draft::{PersonDraft, tidy};
use byname::domain::kind::{Consent, Kind, Standing, Tier};
use byname::domain::occasion::OccasionKind;
use byname::domain::tie::Role;
use byname::exchange::outgoing::Outgoing;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::outgoing;
use crate::exchange::read;

/// Pieces that files have a meaning for.
const PIECES: [&str; 40] = [
    " ",
    "  ",
    "\n",
    ",",
    ";",
    ":",
    "\\",
    "\\n",
    "\"",
    "'",
    "=",
    "+",
    "-",
    "@",
    "^",
    "&",
    ".",
    "::: ",
    " ::: ",
    "BEGIN:VCARD",
    "\nEND:VCARD\n",
    "item1.",
    "mailto:",
    "tel:",
    "* ",
    "Dr. ",
    "\u{feff}",
    "\u{2028}",
    "\u{a0}",
    "\u{3000}",
    "é",
    "ß",
    "王",
    "小明",
    "👩‍🍳",
    "مرحبا",
    "data:",
    "~",
    "0",
    "x",
];

/// Text of any characters.
pub(super) fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        2 => any::<char>().prop_map(String::from),
        3 => select(PIECES.to_vec()).prop_map(str::to_owned),
        3 => "[a-zA-Z]{1,9}",
        1 => "[a-z ]{60,90}",
    ];
    vec(piece, 0..6).prop_map(|pieces| tidy(&pieces.concat()))
}

fn label() -> impl Strategy<Value = String> {
    let known = ["", "home", "work", "mobile", "Mobile", "cell", "work fax", "other", "homepage"];
    prop_oneof![2 => select(known.to_vec()).prop_map(str::to_owned), 1 => text()]
}

fn contacts(value: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<Contact>> {
    vec((label(), value).prop_map(|(label, value)| Contact { label, value }), 0..4)
}

fn phone() -> impl Strategy<Value = String> {
    prop_oneof!["\\+?[0-9 ()./-]{1,14}[0-9]", text().prop_map(|it| format!("{it}7"))]
}

fn mail() -> impl Strategy<Value = String> {
    let word = text().prop_map(|it| it.split_whitespace().collect::<String>());
    (word, "[a-z]{1,8}").prop_map(|(who, host)| format!("{who}x@{host}.example"))
}

fn link() -> impl Strategy<Value = String> {
    let word = text().prop_map(|it| it.split_whitespace().collect::<String>());
    word.prop_map(|path| format!("https://a.example/{path}"))
}

fn address() -> impl Strategy<Value = Address> {
    (label(), text(), text(), text(), text(), text()).prop_map(
        |(label, street, code, city, region, country)| Address {
            label,
            street,
            code,
            city,
            region,
            country,
        },
    )
}

/// Any date of which anything is known.
pub(super) fn date() -> impl Strategy<Value = PartialDate> {
    let year = proptest::option::of(prop_oneof![1..=9999_i32, 1900..=2030_i32, Just(1604)]);
    let day = proptest::option::of(1..=31_u8);
    let date = (year, proptest::option::of(1..=12_u8), day, any::<bool>());
    date.prop_filter_map("no date", |(year, month, day, about)| {
        PartialDate::new(year, month, day, about).ok()
    })
}

fn dates() -> impl Strategy<Value = Vec<(OccasionKind, String, PartialDate)>> {
    let own = prop_oneof![text(), Just("Birthday".to_owned()), Just("moving".to_owned())];
    let own = own.prop_map(|label| if label.is_empty() { "x".to_owned() } else { label });
    let dated =
        (select(OccasionKind::ALL.to_vec()), own, date()).prop_map(|(kind, label, date)| {
            let label = if kind == OccasionKind::Own { label } else { String::new() };
            (kind, label, date)
        });
    vec(dated, 0..5)
}

type Lines = (String, String, String, String, String, String);

fn lines() -> impl Strategy<Value = Lines> {
    (text(), text(), text(), text(), text(), text())
}

type Given = (Vec<Kind>, Vec<Consent>);
/// After how many days somebody is missed, and before which day they are not expected.
type Expected = (Option<u16>, Option<Day>);
type Standings = (Option<PartialDate>, bool, Option<Tier>, Standing, Given, Vec<String>, Expected);

fn standings() -> impl Strategy<Value = Standings> {
    (
        proptest::option::of(date()),
        any::<bool>(),
        proptest::option::of(select(Tier::ALL.to_vec())),
        select(Standing::ALL.to_vec()),
        (vec(select(Kind::ALL.to_vec()), 0..3), subsequence(Consent::ALL.to_vec(), 0..=3)),
        vec(text(), 0..4),
        (proptest::option::of(1..=3_650_u16), proptest::option::of(day())),
    )
}

fn day() -> impl Strategy<Value = Day> {
    (0..40_000_u64).prop_map(|days| crate::support::day("1990-01-01") + chrono::Days::new(days))
}

type Reach = (Vec<Contact>, Vec<Contact>, Vec<Contact>, Vec<Address>);

fn reach() -> impl Strategy<Value = Reach> {
    (contacts(phone()), contacts(mail()), contacts(link()), vec(address(), 0..3))
}

type Other = (String, String, Option<Box<[u8]>>);

/// What another program calls a card, what it wrote there, and a picture.
fn other() -> impl Strategy<Value = Other> {
    let uid = text().prop_map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    let uid = prop_oneof![Just(String::new()), uid];
    let photo = vec(any::<u8>(), 1..90).prop_map(Vec::into_boxed_slice);
    let all = (uid, foreign(), proptest::option::of(photo));
    // Of two pictures on a card the second is kept as a line. Where the first is gone, it is the photo
    // of whoever reads the card.
    all.prop_map(|(uid, foreign, photo)| match photo {
        None if foreign.contains("PHOTO;") => (uid, String::new(), None),
        photo => (uid, foreign, photo),
    })
}

/// Lines as the reader keeps them for the way out.
fn foreign() -> impl Strategy<Value = String> {
    let names = [
        "X-AB-THING",
        "item1.X-AB-THING",
        "item1.X-ABLabel",
        "KEY",
        "TZ",
        "GEO",
        "CLASS",
        "CALURI",
        "MEMBER",
        "LOGO",
        "SOUND",
        "UID",
        "PHOTO;VALUE=uri",
        "NEVER-HEARD-OF",
        "X-PHONETIC-ORG",
        "BDAY;CALSCALE=hebrew",
        "X-BYNAME-NEWER",
        "RELATED;VALUE=uri",
    ];
    let parameters = [
        "",
        "",
        ";TYPE=home",
        ";TYPE=PREF",
        ";PREF=1",
        ";PREF=3",
        ";TYPE=PREF;TYPE=PREF",
        ";X-A=\"b:c\"",
        ";ENCODING=b;TYPE=PNG",
        ";ENCODING=b",
        ";LANGUAGE=de",
        ";TYPE=\"a,b\"",
        ";MEDIATYPE=image/jpg",
    ];
    let value = prop_oneof![
        4 => text().prop_map(|it| it.replace('\n', "\\n")),
        1 => Just("AAAA".to_owned()),
        1 => Just("data:image/png;base64,AAAA".to_owned()),
        1 => Just("https://a.example/x".to_owned()),
    ];
    let line = (select(names.to_vec()), select(parameters.to_vec()), value)
        .prop_map(|(name, parameters, value)| format!("{name}{parameters}:{value}\r\n"));
    vec(line, 0..4).prop_map(|lines| {
        let lines = lines.concat();
        let card = format!("BEGIN:VCARD\r\nUID:u\r\nFN:x\r\n{lines}END:VCARD\r\n");
        let people = read(card.as_bytes()).expect("there is a name").people;
        people.into_iter().next().map(|it| tidy(&it.person.foreign)).unwrap_or_default()
    })
}

/// Ties to those of whom the file has no card.
fn ties() -> impl Strategy<Value = Vec<Related>> {
    let named = || text().prop_map(|it| format!("{}x", it.replace('\n', " ")));
    let tie = (select(Role::ALL.to_vec()), named(), named()).prop_map(|(role, word, name)| {
        let word = if role == Role::Own { word } else { String::new() };
        Related { word: tidy(&word), ..Related::named(role, tidy(&name)) }
    });
    vec(tie, 0..4)
}

/// Anybody whom the book would take.
pub fn anybody() -> impl Strategy<Value = Outgoing> {
    let notes = vec(text().prop_filter("empty", |it| !it.is_empty()), 0..3);
    let all = (lines(), lines(), standings(), reach(), other(), (dates(), ties()), notes);
    all.prop_filter_map("the book would not take them", |(a, b, c, d, e, (dates, ties), notes)| {
        let draft = PersonDraft {
            name: format!("N{}", a.0),
            called: a.1,
            reading: a.2,
            title: a.3,
            company: a.4,
            role: a.5,
            recognise: b.0,
            likes: b.1,
            usual: b.2,
            careful: b.3,
            wishes: b.4,
            source: b.5,
            since: c.0,
            star: c.1,
            tier: c.2,
            standing: c.3,
            limit: c.6.0,
            paused: c.6.1,
            kinds: c.4.0,
            consents: c.4.1,
            tags: c.5,
            phones: d.0,
            mails: d.1,
            links: d.2,
            addresses: d.3,
            uid: e.0,
            foreign: e.1,
            photo: None,
        };
        Some(Outgoing { dates, ties, notes, photo: e.2, ..outgoing(draft.checked().ok()?) })
    })
}
