//! What a card has beside words: its photo, its number, and what is kept for the way out.

use byname::domain::limits::{LINE, TEXT};
use byname::exchange::SkipReason;
use byname::exchange::limits::{CARD_LINES, FOREIGN_LINE, PHOTO_BYTES};

use super::{only_person, read, told_of_one};

fn card(lines: &str) -> String {
    format!("BEGIN:VCARD\nVERSION:3.0\nFN:Anna\n{lines}\nEND:VCARD\n")
}

fn foreign(lines: &str) -> String {
    only_person(card(lines)).person.foreign
}

fn photo(lines: &str) -> Option<Vec<u8>> {
    only_person(card(lines)).photo.map(Vec::from)
}

#[test]
fn a_photo_is_kept_in_whatever_way_it_is_written() {
    let ways = [
        "PHOTO;ENCODING=b;TYPE=JPEG:AAEC/w==",
        "PHOTO;TYPE=JPEG;ENCODING=B:AAEC\n /w=\n =",
        "PHOTO;JPEG;BASE64:\n AAEC\n /w==\n\n",
        "PHOTO;ENCODING=BASE64;TYPE=JPEG:AAEC\n/w==",
        "PHOTO;ENCODING=\"b\":AAEC/w",
        "PHOTO:data:image/jpeg;base64,AAEC/w==",
        "PHOTO;VALUE=uri:data:image/jpeg\\;base64\\,AAEC/w==",
        "item1.PHOTO;ENCODING=b:AAEC/w==",
    ];
    for way in ways {
        assert_eq!(photo(way), Some(vec![0, 1, 2, 255]), "{way}");
        assert_eq!(foreign(way), "", "{way}");
    }
}

#[test]
fn the_first_photo_wins_and_a_link_is_no_photo() {
    let two = "PHOTO;ENCODING=b:AAEC\nPHOTO;ENCODING=b:AwQF";
    assert_eq!(photo(two), Some(vec![0, 1, 2]));
    assert_eq!(foreign(two), "PHOTO;ENCODING=b:AwQF");
    let link = "PHOTO;VALUE=uri:https://a.example/a.png\nPHOTO;ENCODING=b:AAEC";
    assert_eq!(photo(link), Some(vec![0, 1, 2]));
    assert_eq!(foreign(link), "PHOTO;VALUE=uri:https://a.example/a.png");
    for none in ["PHOTO;ENCODING=b:", "PHOTO;ENCODING=b:A*B", "PHOTO:x", "PHOTO:data:,x"] {
        assert_eq!(photo(none), None, "{none}");
    }
}

#[test]
fn a_logo_stands_in_for_the_photo_of_a_company_alone() {
    let logo = "LOGO;ENCODING=b:AAEC";
    assert_eq!(photo(logo), None);
    assert_eq!(foreign(logo), logo);
    assert_eq!(photo(&format!("{logo}\nX-ABShowAs:COMPANY")), Some(vec![0, 1, 2]));
    let both = format!("{logo}\nKIND:org\nPHOTO;ENCODING=b:AwQF");
    assert_eq!(photo(&both), Some(vec![3, 4, 5]));
}

#[test]
fn a_photo_may_be_as_large_as_the_limit_and_no_larger() {
    for (length, is_kept) in
        [(PHOTO_BYTES - 1, true), (PHOTO_BYTES, true), (PHOTO_BYTES + 1, false)]
    {
        // Four letters are three bytes, three are two, and two are one.
        let letters = "A".repeat((length * 4).div_ceil(3));
        let found = photo(&format!("PHOTO;ENCODING=b:{letters}"));
        assert_eq!(found.map(|it| it.len()), is_kept.then_some(length));
    }
}

#[test]
fn what_nothing_here_is_for_is_kept_as_lines_for_the_way_out() {
    let cases = [
        ("GEO:52.1;4.2", "GEO:52.1;4.2"),
        ("i.X-ABUID:7\ni.X-ABLabel:Hers", "i.X-ABUID:7\ni.X-ABLabel:Hers"),
        ("X-ABLabel:alone", ""),
        ("KEY;X509;ENCODING=BASE64:AAEC", "KEY;TYPE=X509;ENCODING=b:AAEC"),
        ("TZ;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:a=C3=AB=0Ab", "TZ:aë\\nb"),
        ("KEY;A=\"x:y^'z\":q", "KEY;A=\"x:y^'z\":q"),
        ("CLASS:PU\n BLIC", "CLASS:PUBLIC"),
        ("RELATED:urn:uuid:7", "RELATED:urn:uuid:7"),
        ("X-COUCHDB-A:{\"a\": 1}", "X-COUCHDB-A:{\"a\": 1}"),
        ("SOUND;VALUE=uri:https://a.example/a.mp3", "SOUND;VALUE=uri:https://a.example/a.mp3"),
        ("REV:20260101\nPRODID:x\nVERSION:3.0", ""),
        ("NEVER-HEARD-OF:x", "NEVER-HEARD-OF:x"),
        ("GEO:", ""),
    ];
    for (lines, expected) in cases {
        assert_eq!(foreign(lines), expected, "{lines}");
        assert_eq!(told_of_one(card(lines)), ["Anna"], "{lines}");
    }
}

#[test]
fn the_number_of_a_card_is_kept_once() {
    let uid = |lines: &str| only_person(card(lines)).person.uid;
    assert_eq!(uid("UID:urn:uuid:1"), "urn:uuid:1");
    assert_eq!((uid("UID:1\nUID:2"), foreign("UID:1\nUID:2")), ("1".into(), "UID:2".into()));
    for (length, is_kept) in [(LINE - 1, true), (LINE, true), (LINE + 1, false)] {
        assert_eq!(uid(&format!("UID:{}", "7".repeat(length))).is_empty(), !is_kept, "{length}");
    }
}

#[test]
fn foreign_lines_are_left_out_whole_when_they_are_too_long() {
    let line = |length: usize| format!("GEO:{}", "7".repeat(length - "GEO:".len()));
    for (length, is_kept) in
        [(FOREIGN_LINE - 1, true), (FOREIGN_LINE, true), (FOREIGN_LINE + 1, false)]
    {
        assert_eq!(foreign(&line(length)).is_empty(), !is_kept, "{length}");
    }
    // Four long lines and a short one, with an end between each two.
    for (all, lines) in [(TEXT - 1, 6), (TEXT, 6), (TEXT + 1, 5)] {
        let long = vec![line(3_900); 5].join("\n");
        let short = line(all - long.len() - 1);
        let kept = foreign(&format!("{long}\n{short}"));
        assert_eq!(kept.lines().count(), lines, "{all}");
        assert!(kept.chars().count() <= TEXT && kept.ends_with(&short), "{all}");
    }
}

#[test]
fn a_card_may_have_as_many_lines_as_the_limit_and_no_more() {
    for (count, is_read) in [(CARD_LINES - 1, true), (CARD_LINES, true), (CARD_LINES + 1, false)] {
        let file = format!("BEGIN:VCARD\nFN:Anna\n{}END:VCARD\n", "REV:1\n".repeat(count - 1));
        let skipped = read(file.as_bytes()).expect("a card").skipped;
        let expected = (!is_read).then_some(SkipReason::TooLong);
        assert_eq!(skipped.first().map(|it| it.why), expected, "{count}");
    }
}

#[test]
fn a_cut_card_is_read_as_far_as_it_goes_when_it_has_a_name() {
    let cut = "BEGIN:VCARD\nFN:Anna\nTEL:1\nPHOTO;ENCODING=b:AAEC";
    let anna = only_person(cut);
    assert_eq!((anna.person.phones.len(), anna.photo), (1, None));
    let nameless = read(b"BEGIN:VCARD\nVERSION:3.0\nTEL:1").expect("a card");
    assert_eq!(nameless.skipped.first().map(|it| it.why), Some(SkipReason::NoName));
}

#[test]
fn a_card_in_a_card_leaves_its_name_and_nothing_else() {
    let cases = [
        ("AGENT:\nBEGIN:VCARD\nTEL:9\nFN:Bo\nFN:Cy\nEND:VCARD\nTEL:1", "note: Agent: Bo"),
        ("AGENT:\nBEGIN:VCARD\nN:Berg;Bo\nEND:VCARD\nTEL:1", "note: Agent: Berg Bo"),
        ("TEL:1\nAGENT:BEGIN:VCARD\\nTEL:9\\nFN:Bo\\nEND:VCARD", "note: Agent: Bo"),
    ];
    for (lines, note) in cases {
        assert_eq!(told_of_one(card(lines)), ["Anna", "phone: 1", note], "{lines}");
    }
}
