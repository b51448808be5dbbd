//! Lines that are no records are left out, with the reason, and only they.

use byname::domain::limits;
use byname::domain::value::{Fraction, Value};
use byname::exchange::byname::{KEY, LineProblem, Whole};

use super::{edited, head, opened, person};

use LineProblem::{BadStamp, BadValue, CutShort, LongName, NotARecord, NotJson, NotText, TooDeep};

const ID: &str = "00000000-0000-0000-0000-000000000007";
const STAMP: &str = "019ad0fb7f3d0000-00000000000000a1";

/// A line of one field that says `value`.
fn saying(value: &str) -> String {
    with_field(&format!(r#""x":[{value},"{STAMP}"]"#))
}

fn with_field(field: &str) -> String {
    format!(r#"{{"kind":"person","id":"{ID}","fields":{{{field}}}}}"#)
}

/// What is wrong with a line; `None` when it is a record.
fn problem(line: &str) -> Option<LineProblem> {
    let good = saying("true");
    let read = opened(&edited(&[&good.replace("07", "06"), line, &good.replace("07", "08")]));
    assert_eq!(read.whole, Whole::Changed, "{line}");
    assert_eq!(read.records.len(), 3 - read.skipped.len(), "{line}");
    assert!(read.skipped.iter().all(|(number, _)| *number == 3), "{line} {:?}", read.skipped);
    read.skipped.first().map(|(_, problem)| *problem)
}

#[test]
fn a_bad_line_is_left_out_with_its_reason_and_the_others_stay() {
    for (line, expected) in [
        (saying("true"), None),
        (saying("true") + "\r", None),
        (format!(" \t{}", saying("true")), None),
        ("hello".to_owned(), Some(NotJson)),
        (saying("true") + "}", Some(NotJson)),
        (saying("1e999"), Some(NotJson)),
        (saying(r#""\ud800""#), Some(NotJson)),
        (saying("true").replace("]}}", "]}"), Some(CutShort)),
        (saying("true").replace("true", "tr"), Some(NotJson)),
        ("[]".to_owned(), Some(NotARecord)),
        ("7".to_owned(), Some(NotARecord)),
        ("{}".to_owned(), Some(NotARecord)),
        (saying("true").replace("kind", "mind"), Some(NotARecord)),
        (saying("true").replace("\"person\"", "4"), Some(NotARecord)),
        (saying("true").replace(ID, "7"), Some(NotARecord)),
        (saying("true").replace("fields", "shields"), Some(NotARecord)),
        (with_field(r#""x":true"#), Some(NotARecord)),
        (with_field(r#""x":[true]"#), Some(NotARecord)),
        (with_field(r#""x":[true,7]"#), Some(NotARecord)),
        (with_field(r#""x":[true,"now"]"#), Some(BadStamp)),
        (saying("true").replace(STAMP, "019ad0fb7f3d0000"), Some(BadStamp)),
        (saying("true").replace("019ad", "+19ad"), Some(BadStamp)),
        (saying("true").replace("a1", "A1"), None),
        (saying(r#"{"$bytes":"00fF"}"#), None),
        (saying(r#"{"$bytes":"00f"}"#), Some(BadValue)),
        (saying(r#"{"$bytes":"+0"}"#), Some(BadValue)),
        (saying(r#"{"$bytes":7}"#), Some(BadValue)),
        (saying(r#"{"$bytes":"00","more":1}"#), Some(BadValue)),
        (saying(r#"{"more":1,"$bytes":"00"}"#), Some(BadValue)),
        (saying(r#"{"$fraction":"7ff0"}"#), Some(BadValue)),
        (saying(r#"{"$fraction":"7ff0000000000000"}"#), None),
    ] {
        assert_eq!(problem(&line), expected, "{line}");
    }
}

#[test]
fn a_line_that_is_no_utf_8_is_left_out() {
    let mut bytes = edited(&[&saying("\"Zoe\""), &saying("1").replace("07", "08")]);
    let letter = bytes.windows(3).position(|it| it == b"Zoe").expect("she is there");
    bytes[letter] = 0xff;
    let read = opened(&bytes);
    assert_eq!((read.records.len(), read.skipped), (1, vec![(2, NotText)]));
}

#[test]
fn a_stamp_later_than_any_clock_can_bring_about_is_left_out() {
    for (time, expected) in [
        ("e677d21fdbffffff", None),
        ("ffffc0000000fffe", None),
        ("ffffc0000000ffff", None),
        ("ffffc00000010000", Some(BadStamp)),
        ("ffffffffffffffff", Some(BadStamp)),
    ] {
        let line = saying("true").replace("019ad0fb7f3d0000", time);
        assert_eq!(problem(&line), expected, "{time}");
    }
}

#[test]
fn values_are_nested_as_deep_as_the_disk_takes_them() {
    for (depth, expected) in [
        (limits::DEPTH - 1, None),
        (limits::DEPTH, None),
        (limits::DEPTH + 1, Some(TooDeep)),
        (100_000, Some(TooDeep)),
    ] {
        let list = |inner| ["[".repeat(depth), inner, "]".repeat(depth)].concat();
        let map = |inner| [r#"{"x":"#.repeat(depth), inner, "}".repeat(depth)].concat();
        for value in [list("1".to_owned()), map("1".to_owned()), list(r#"{"$bytes":"00"}"#.into())]
        {
            assert_eq!(problem(&saying(&value)), expected, "{depth}");
        }
    }
}

#[test]
fn names_of_fields_and_kinds_are_as_long_as_the_limit() {
    for (length, expected) in [(KEY - 1, None), (KEY, None), (KEY + 1, Some(LongName))] {
        let name = "é".repeat(length);
        let field = with_field(&format!(r#""{name}":[1,"{STAMP}"]"#));
        assert_eq!(problem(&field), expected, "{length}");
        assert_eq!(problem(&saying("1").replace("person", &name)), expected, "{length}");
    }
}

#[test]
fn the_name_of_the_shop_ends_at_the_limit_for_names() {
    for (length, kept) in [
        (limits::NAME - 1, limits::NAME - 1),
        (limits::NAME, limits::NAME),
        (limits::NAME + 1, limits::NAME),
    ] {
        let mut head = head();
        head.shop = "é".repeat(length);
        let bytes = byname::exchange::byname::write(&head, [person(1, "Fred")].iter());
        let read = opened(&bytes);
        assert_eq!(read.head.map(|head| head.shop.chars().count()), Some(kept), "{length}");
    }
}

#[test]
fn numbers_are_whole_or_fractions_by_how_they_are_written() {
    let fraction = |number: f64| Value::Fraction(Fraction(number.to_bits()));
    for (text, value) in [
        ("7", Value::Number(7)),
        ("-7", Value::Number(-7)),
        ("9223372036854775807", Value::Number(i64::MAX)),
        ("-9223372036854775808", Value::Number(i64::MIN)),
        ("9223372036854775808", fraction(9_223_372_036_854_775_808.0)),
        ("99999999999999999999", fraction(1e20)),
        ("7.0", fraction(7.0)),
        ("7e0", fraction(7.0)),
        ("-0.0", fraction(-0.0)),
    ] {
        let read = opened(&edited(&[&saying(text)]));
        let register = read.records[0].register("x").expect(text);
        assert_eq!(register.value, value, "{text}");
    }
}

#[test]
fn a_field_that_comes_twice_is_kept_once_and_the_later_stands() {
    let later = STAMP.replace("019a", "019b");
    for fields in [
        format!(r#""x":["new","{later}"],"x":["old","{STAMP}"]"#),
        format!(r#""x":["old","{STAMP}"],"x":["new","{later}"]"#),
    ] {
        let read = opened(&edited(&[&with_field(&fields)]));
        assert_eq!(read.records[0].text("x"), "new");
        assert_eq!(read.records[0].registers().len(), 1);
    }
}
