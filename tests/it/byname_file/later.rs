//! Files of versions that do not exist yet.

use byname::domain::clock::LATEST_MILLIS;
use byname::domain::record::RecordKind;
use byname::exchange::byname::{Refusal, VERSION, Whole, read, write};

use super::{head, opened};

const STAMP: &str = "019ad0fb7f3d0000-00000000000000a1";

/// Lines as a later app of the same version may write them, in the order of a file.
fn records() -> Vec<String> {
    let fields = [
        format!(r#""$later":[{{"$date":"2031-06-05"}},"{STAMP}"]"#),
        format!(r#""kind":[{{"paid":12.5,"left":[{{"$money":[1250,"CHF"]}},null]}},"{STAMP}"]"#),
        format!(r#""seen/":["","{STAMP}"]"#),
    ];
    let id = "01920000-0000-7000-8000-0000000000f1";
    ["$ticket", "person", "voucher"]
        .map(|kind| format!(r#"{{"kind":"{kind}","id":"{id}","fields":{{{}}}}}"#, fields.join(",")))
        .to_vec()
}

#[test]
fn kinds_fields_and_values_of_a_later_app_are_handed_on_as_they_were() {
    let header =
        r#"{"format":"byname","version":1,"packed":{"by":["none"]},"records":3,"seen":{}}"#;
    let lines = records();
    let read = opened([header, &lines.join("\n")].join("\n").as_bytes());
    assert_eq!(read.skipped, []);
    assert_eq!(read.records[2].kind, RecordKind::Other("voucher".into()));
    let again = String::from_utf8(write(&head(), read.records.iter())).expect("it is text");
    let written: Vec<&str> = again.lines().collect();
    assert_eq!(written[1..4], lines);
}

#[test]
fn names_beside_the_fields_and_after_a_stamp_are_passed_over() {
    let id = "00000000-0000-0000-0000-000000000007";
    let line = format!(
        r#"{{"part":2,"kind":"person","more":{{"a":[1]}},"id":"{id}","fields":{{"name":["Fred","{STAMP}","why"]}}}}"#
    );
    let read = opened(&super::edited(&[&line]));
    assert_eq!(read.skipped, []);
    assert_eq!(read.records[0].text("name"), "Fred");
}

#[test]
fn a_later_version_of_the_format_is_refused_by_its_number() {
    for (version, refusal) in [
        ("1", None),
        ("2", Some(Refusal::Newer(2))),
        ("17", Some(Refusal::Newer(17))),
        ("4294967296", Some(Refusal::Newer(u32::MAX))),
        // Never written by anybody: the header is damaged, the records may be good.
        ("0", None),
        ("-3", None),
        ("\"2\"", None),
    ] {
        let file = format!(r#"{{"format":"byname","version":{version},"x":1}}"#);
        assert_eq!(read(file.as_bytes()).err(), refusal, "{version}");
    }
    assert_eq!(VERSION, 1);
}

#[test]
fn a_header_that_is_damaged_does_not_keep_us_from_the_records() {
    for header in [
        r#"{"format":"byname","version":1,"device":"a1","made":"2026-11-21T09:30:00Z"}"#,
        r#"{"format":"byname","version":1,"device":"00000000000000a1","made":"yesterday"}"#,
        r#"{"format":"byname","version":1,"#,
        r#"{"format":"byname"}"#,
    ] {
        let read = opened([header, &records().join("\n")].join("\n").as_bytes());
        assert_eq!((read.head, read.records.len(), read.whole), (None, 3, Whole::Cut), "{header}");
    }
}

#[test]
fn when_a_copy_was_made_is_read_in_any_zone_between_1970_and_9999() {
    for (made, millis) in [
        ("2026-11-21T09:30:00.125Z", Some(1_795_253_400_125)),
        ("2026-11-21T10:30:00.125+01:00", Some(1_795_253_400_125)),
        ("1970-01-01T00:00:00Z", Some(0)),
        ("1969-12-31T23:59:59.999Z", None),
        ("9999-12-31T23:59:59.999Z", Some(LATEST_MILLIS)),
        ("9999-12-31T23:59:59.999-00:01", None),
    ] {
        let header = format!(
            r#"{{"format":"byname","version":1,"device":"00000000000000A1","made":"{made}"}}"#
        );
        assert_eq!(opened(header.as_bytes()).head.map(|head| head.made), millis, "{made}");
    }
}
