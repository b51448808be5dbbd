//! Files that somebody made to do harm: they cost no more than files that mean well.

use std::fmt::Write;
use std::hint::black_box;

use byname::exchange::byname::{LINES, LineProblem, Refusal, VALUES, Whole, read};

use super::{edited, opened, person};

const STAMP: &str = "019ad0fb7f3d0000-00000000000000a1";
const HEADER: &str = r#"{"format":"byname","version":1,"records":1}"#;

/// A line about one of these ids, with one field.
fn line(id: usize, field: usize) -> String {
    format!(
        r#"{{"kind":"person","id":"00000000-0000-0000-0000-{id:012x}","fields":{{"{field:x}":[1,"{STAMP}"]}}}}"#
    )
}

/// How often something can be done in the time in which `other` is done once.
fn ratio(other: impl Fn(), it: impl Fn()) -> f64 {
    let clock = || {
        let mut times = Vec::new();
        for work in [&other as &dyn Fn(), &it] {
            // The quicker of two, because other programs run beside us.
            let once = || {
                let began = now();
                work();
                now() - began
            };
            times.push(once().min(once()));
        }
        times
    };
    let times = clock();
    times[1] / times[0].max(f64::EPSILON)
}

/// Seconds since some moment.
#[allow(clippy::disallowed_methods, reason = "a test runs on a machine that has a clock")]
fn now() -> f64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .expect("it is later")
        .as_secs_f64()
}

/// A file of so many lines.
fn many(lines: usize, line: impl Fn(usize) -> String) -> Vec<u8> {
    let mut text = String::from(HEADER);
    (0..lines).for_each(|number| write!(text, "\n{}", line(number)).expect("it is memory"));
    text.into_bytes()
}

#[test]
fn a_million_copies_of_one_record_take_no_longer_than_a_million_records() {
    const MANY: usize = 1_000_000;
    let records = many(MANY, |number| line(number, 1));
    // Backwards, so that each would have to be put before all others.
    let copies = many(MANY, |number| line(7, MANY - number));
    let joined = opened(&copies);
    assert_eq!((joined.records.len(), joined.skipped), (1, vec![]));
    assert_eq!(joined.records[0].registers().len(), MANY);
    let times = ratio(|| drop(black_box(opened(&records))), || drop(black_box(opened(&copies))));
    assert!(times < 8.0, "{times}");
}

#[test]
fn a_line_of_many_fields_takes_no_longer_when_they_stand_backwards() {
    const MANY: usize = 300_000;
    let fields = |place: fn(usize) -> usize| {
        let fields = (0..MANY).map(|it| format!(r#""{:06x}":[1,"{STAMP}"]"#, place(it)));
        let fields = fields.collect::<Vec<_>>().join(",");
        let id = "00000000-0000-0000-0000-000000000007";
        edited(&[&format!(r#"{{"kind":"person","id":"{id}","fields":{{{fields}}}}}"#)])
    };
    let (forth, back) = (fields(|it| it), fields(|it| MANY - it));
    assert_eq!(opened(&back).records[0].registers().len(), MANY);
    let times = ratio(|| drop(black_box(opened(&forth))), || drop(black_box(opened(&back))));
    assert!(times < 8.0, "{times}");
}

#[test]
fn a_file_with_more_lines_than_the_limit_is_refused_before_its_end() {
    let mut reading = byname::exchange::byname::Reading::default();
    reading.add(HEADER.as_bytes()).expect("it is ours");
    let blank = b"\n{}".repeat(LINES / 100);
    let mut left_out = 0;
    for _ in 0..100 {
        reading.add(&blank).expect("no more than the limit");
        left_out += reading.take_skipped().len();
    }
    assert_eq!(left_out, LINES - 2, "one has not ended, one is held back");
    assert_eq!(reading.add(b"\n{}\n"), Ok(()));
    assert_eq!(reading.add(b"{}\n"), Err(Refusal::TooLarge));
}

#[test]
fn a_file_with_more_values_than_the_limit_is_refused() {
    const IN_LINE: usize = 1_000_000;
    let list = |length: usize| vec!["0"; length].join(",");
    let id = "00000000-0000-0000-0000-000000000007";
    // The list is a value, too.
    let line = |values: usize| {
        let list = list(values - 1);
        format!(r#"{{"kind":"person","id":"{id}","fields":{{"x":[[{list}],"{STAMP}"]}}}}"#)
    };
    let whole = line(IN_LINE);
    for (last, refused) in
        [(IN_LINE - 1, None), (IN_LINE, None), (IN_LINE + 1, Some(Refusal::TooLarge))]
    {
        let last = line(last);
        let count = VALUES / IN_LINE;
        let file = many(count, |it| if it + 1 == count { last.clone() } else { whole.clone() });
        assert_eq!(read(&file).err(), refused);
    }
}

#[test]
fn counts_that_promise_more_than_there_is_take_no_memory() {
    for count in ["9007199254740993", "18446744073709551615", "-1", "1e400", "\"many\"", "[[[]]]"] {
        let header =
            format!(r#"{{"format":"byname","version":1,"records":{count},"photos":{count}}}"#);
        let trailer =
            format!(r#"{{"end":"byname","records":{count},"photos":{count},"sha256":""}}"#);
        let file = [&header, &line(1, 1), &trailer].map(String::as_str).join("\n");
        let read = opened(file.as_bytes());
        let is_json = count != "1e400";
        let whole = if is_json { Whole::Changed } else { Whole::Cut };
        assert_eq!((read.records.len(), read.whole), (1, whole), "{count}");
    }
}

#[test]
fn a_trailer_that_tells_the_right_hash_and_wrong_counts_is_noticed() {
    let text = String::from_utf8(super::file(&[person(1, "Fred")])).expect("it is text");
    for (counts, whole) in [
        ("\"records\":1", Whole::Complete),
        ("\"records\":0,\"photos\":1", Whole::Complete),
        ("\"records\":1,\"photos\":1", Whole::Changed),
        ("\"records\":18446744073709551615,\"photos\":2", Whole::Changed),
        ("\"records\":2", Whole::Changed),
        ("\"records\":-1", Whole::Changed),
        ("\"photos\":1", Whole::Changed),
    ] {
        let (body, trailer) = text.split_at(text.find("{\"end\"").expect("it ends"));
        let lying = [body, &trailer.replace("\"records\":1", counts)].concat();
        assert_eq!(opened(lying.as_bytes()).whole, whole, "{counts}");
    }
}

#[test]
fn nesting_is_cut_off_wherever_it_stands() {
    for deep in ["[".repeat(3_000_000), "{\"a\":".repeat(3_000_000)] {
        for at in [
            deep.clone(),
            format!(r#"{{"kind":"person","more":{deep}"#),
            format!(r#"{{"fields":{deep}"#),
            format!(r#"{{"fields":{{"x":{deep}"#),
            format!(r#"{{"fields":{{"x":[1,"{STAMP}",{deep}"#),
            format!(r#"{{"photo":{deep}"#),
        ] {
            let read = opened(&edited(&[&at, &line(1, 1)]));
            assert_eq!(read.skipped, [(2, LineProblem::TooDeep)]);
            assert_eq!(read.records.len(), 1);
        }
        // In the header, and where the trailer should be.
        let header = format!(r#"{{"format":"byname","version":1,"vector":{deep}"#);
        let file = [&header, &line(1, 1), &format!(r#"{{"end":"byname","records":{deep}"#)];
        let read = opened(file.map(String::as_str).join("\n").as_bytes());
        assert_eq!((read.head, read.records.len(), read.whole), (None, 1, Whole::Cut));
    }
}

#[test]
fn markup_in_names_stays_text() {
    let names =
        ["<script>alert(1)</script>", "\u{202e}<img src=x onerror=alert(1)>", "&lt;b&gt;\0"];
    for name in names {
        let read = opened(&super::file(&[person(1, name)]));
        assert_eq!(read.records[0].text("name"), name);
        assert_eq!(read.whole, Whole::Complete);
    }
}
