//! vCards: whatever is written is read as it was, in both versions, and keeps to the format.

use byname::domain::draft::PersonDraft;
use byname::domain::kind::Consent;
use byname::exchange::outgoing::Outgoing;
use byname::exchange::{Version, write_card};
use proptest::prelude::*;

use super::any::anybody;
use super::{consenting, everything, outgoing, read_one, somebody, taken_in};
use crate::exchange::read;
use crate::support::{cases, date};

const VERSIONS: [Version; 2] = [Version::V3, Version::V4];

/// What every written card keeps to.
fn check_format(card: &str) {
    assert!(card.starts_with("BEGIN:VCARD\r\nVERSION:") && card.ends_with("\r\nEND:VCARD\r\n"));
    for line in card.strip_suffix("\r\n").expect("a line ends").split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line:?}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
    let entries = calcard::vcard::VCard::parse(card).expect("calcard reads it").entries;
    let lines = card.replace("\r\n ", "");
    // BEGIN and END are no entries of their own.
    assert_eq!(entries.len(), lines.lines().count() - 2, "{card}");
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn anybody_is_read_as_they_were_written(one in anybody()) {
        for version in VERSIONS {
            let card = write_card(version, &one);
            check_format(&card);
            prop_assert_eq!(read_one(card.as_bytes()), taken_in(one.incoming()), "{}", card);
        }
    }

    #[test]
    fn many_in_one_file_stay_apart(people in proptest::collection::vec(anybody(), 1..4)) {
        for version in VERSIONS {
            let file: String = people.iter().map(|it| write_card(version, it)).collect();
            let reading = read(file.as_bytes()).expect("our own file");
            let read: Vec<_> = reading.people.into_iter().map(taken_in).collect();
            let meant: Vec<_> = people.iter().map(|it| taken_in(it.incoming())).collect();
            prop_assert_eq!(read, meant);
        }
    }
}

#[test]
fn nothing_usual_needs_our_own_exact_field() {
    for version in VERSIONS {
        let card = write_card(version, &everything());
        assert!(!card.contains("X-BYNAME-AS-IS"), "{card}");
    }
}

#[test]
fn what_somebody_agreed_to_is_said_on_our_own_line_and_on_no_other() {
    for version in VERSIONS {
        let card = write_card(version, &consenting());
        assert!(card.contains("\r\nX-BYNAME-CONSENTS:photo phone post\r\n"), "{card}");
        assert!(!write_card(version, &everything()).contains("CONSENTS"));
    }
    let newer = "BEGIN:VCARD\nFN:Anna\nX-BYNAME-CONSENTS:post fax\nEND:VCARD\n";
    assert_eq!(read_one(newer.as_bytes()).person.consents, [Consent::Post]);
}

/// The lines of a card of somebody with this date as their birthday.
fn birthday(version: Version, written: &str) -> Vec<String> {
    let dates =
        vec![(byname::domain::occasion::OccasionKind::Birthday, String::new(), date(written))];
    let card = write_card(version, &Outgoing { dates, ..somebody("Anna") });
    let lines = card.lines().filter(|it| it.contains("BDAY") || it.contains("X-BYNAME"));
    lines.map(str::to_owned).collect()
}

#[test]
fn dates_are_written_as_each_version_has_them() {
    let cases = [
        ("1985-04-12", "BDAY:1985-04-12", "BDAY:19850412"),
        ("--04-12", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "BDAY:--0412"),
        ("--02-29", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "BDAY:--0229"),
        ("1985-04", "item1.X-BYNAME-DATE:1985-04", "BDAY:1985-04"),
        ("1985", "item1.X-BYNAME-DATE:1985", "BDAY:1985"),
        ("--04", "item1.X-BYNAME-DATE:--04", "BDAY:--04"),
        ("~1960", "item1.X-BYNAME-DATE:~1960", "BDAY;VALUE=text:circa 1960"),
    ];
    for (date, three, four) in cases {
        assert_eq!(birthday(Version::V3, date), [three], "{date}");
        assert_eq!(birthday(Version::V4, date), [four], "{date}");
    }
}

#[test]
fn what_another_program_changed_stays_changed() {
    let person = PersonDraft { tags: vec!["a, b".into()], ..PersonDraft::named("Anna  Berg") };
    let card = write_card(Version::V4, &outgoing(person));
    assert!(card.contains("X-BYNAME-AS-IS"), "{card}");
    let changed = card.replace("FN:Anna  Berg", "FN:Anna Miller").replace("N:Berg;", "N:Miller;");
    let read = read_one(changed.as_bytes()).person;
    assert_eq!((read.name.as_str(), &read.tags[..]), ("Anna Miller", &["a, b".to_owned()][..]));
}

#[test]
fn an_exact_field_that_is_damaged_changes_nothing() {
    for broken in ["", "{", "[]", "{\"name\":[1]}", "{\"name\":[0,[\"x\"]]}", "{\"age\":[0,[]]}"] {
        let card = format!("BEGIN:VCARD\nFN:Anna\nX-BYNAME-AS-IS:{broken}\nEND:VCARD\n");
        let read = read_one(card.as_bytes());
        assert_eq!((read.person.name.as_str(), read.note.as_str()), ("Anna", ""), "{broken}");
    }
}

#[test]
fn a_card_has_its_own_name_or_the_one_that_others_gave_it() {
    let uid = |uid: &str| {
        let person = PersonDraft { uid: uid.into(), ..PersonDraft::named("Anna") };
        let card = write_card(Version::V4, &outgoing(person));
        card.lines().find(|it| it.starts_with("UID:")).map(str::to_owned)
    };
    let ours = "UID:urn:uuid:01990000-0000-7000-8000-000000000001";
    assert_eq!(uid("").as_deref(), Some(ours));
    assert_eq!(uid("4711@phone").as_deref(), Some("UID:4711@phone"));
}

#[test]
fn foreign_lines_go_back_in_the_way_of_the_version() {
    let foreign = "X-SHOE-SIZE:38\nFN:Somebody else\nitem7.X-THING:a;b\nitem7.X-ABLabel:Thing\n\
                   KEY;PREF=1:data:application/pgp-keys;base64,AAAA\nBEGIN:VCARD\nno line\n\
                   LOGO;ENCODING=b;TYPE=PNG:BBBB\nX-BYNAME-LIKES:tea";
    let person = PersonDraft {
        foreign: foreign.into(),
        phones: vec![super::contact("Stall", "1")],
        ..PersonDraft::named("Anna")
    };
    let one = outgoing(person);
    let three = write_card(Version::V3, &one);
    let four = write_card(Version::V4, &one);
    for card in [&three, &four] {
        check_format(card);
        for line in ["X-SHOE-SIZE:38", "item7.X-THING:a;b", "item7.X-ABLabel:Thing", "item8.TEL:1"]
        {
            assert!(card.contains(&format!("\r\n{line}\r\n")), "{line}: {card}");
        }
        assert!(!card.contains("Somebody else") && !card.contains("LIKES"), "{card}");
        assert_eq!(card.matches("BEGIN:VCARD").count(), 1, "{card}");
    }
    assert!(three.contains("\r\nKEY;ENCODING=b;TYPE=PGP-KEYS;TYPE=PREF:AAAA\r\n"), "{three}");
    assert!(three.contains("\r\nLOGO;ENCODING=b;TYPE=PNG:BBBB\r\n"), "{three}");
    assert!(four.contains("\r\nLOGO:data:image/png;base64,BBBB\r\n"), "{four}");
    assert!(four.contains("\r\nKEY;PREF=1:data:application/pgp-keys;base64,AAAA\r\n"), "{four}");
}

#[test]
fn a_photo_goes_out_as_each_version_has_it() {
    let photo =
        Some(Box::from(&b"\xff\xd8\xff\xe0 a picture that is longer than a line of a card"[..]));
    for (version, start) in [
        (Version::V3, "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4CBh"),
        (Version::V4, "PHOTO:data:image/jpeg"),
    ] {
        let card = write_card(version, &Outgoing { photo: photo.clone(), ..somebody("Anna") });
        check_format(&card);
        assert!(card.contains(&format!("\r\n{start}")), "{card}");
    }
}
