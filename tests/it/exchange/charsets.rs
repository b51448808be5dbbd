//! Charsets: those that a vCard declares, those that it does not, and files in two bytes a unit.

use encoding_rs::Encoding;

use super::{read, told, told_of_one};

fn bytes(text: &str, charset: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(charset.as_bytes()).expect("a charset");
    let (bytes, _, is_lossy) = encoding.encode(text);
    assert!(!is_lossy, "{text} cannot be written in {charset}");
    bytes.into_owned()
}

fn quoted(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("={byte:02X}")).collect()
}

const NAMES: [(&str, &str); 13] = [
    ("Shift_JIS", "表 ソノ子"),
    ("EUC-JP", "山田 太郎"),
    ("ISO-2022-JP", "山田 太郎"),
    ("Big5", "許功蓋"),
    ("GB18030", "张伟 㐀"),
    ("GBK", "王芳"),
    ("EUC-KR", "김민준"),
    ("KOI8-R", "Ольга Иванова"),
    ("Windows-1250", "Łucja Żak"),
    ("Windows-1251", "Борис"),
    ("ISO-8859-2", "Łucja Żak"),
    ("ISO-8859-15", "Zoë €"),
    ("UTF-8", "Zoë 山田"),
];

#[test]
fn a_property_is_read_in_the_charset_it_declares() {
    for (charset, name) in NAMES {
        let name_bytes = bytes(name, charset);
        let head = format!("BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET={charset}");
        let tail = b"\r\nTEL:12\r\nEND:VCARD\r\n";
        let raw = [head.as_bytes(), b":", &name_bytes, tail].concat();
        let encoded = format!("{head};ENCODING=QUOTED-PRINTABLE:{}", quoted(&name_bytes));
        let quoted = [encoded.as_bytes(), tail].concat();
        for file in [raw, quoted] {
            assert_eq!(told_of_one(file), [name, "phone: 12"], "{charset}");
        }
    }
}

#[test]
fn a_fold_within_a_character_of_two_bytes_is_no_break() {
    let name = bytes("表 ソノ子", "Shift_JIS");
    for at in 1..name.len() {
        let (one, two) = name.split_at(at);
        let head = b"BEGIN:VCARD\r\nFN;CHARSET=SHIFT_JIS:";
        let file = [head, one, b"\r\n ", two, b"\r\nEND:VCARD\r\n"].concat();
        assert_eq!(told_of_one(file), ["表 ソノ子"], "folded after {at} bytes");
        let (one, two) = (quoted(one), quoted(two));
        let head = "BEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:";
        let file = format!("{head}{one}=\r\n{two}\r\nEND:VCARD\r\n");
        assert_eq!(told_of_one(file), ["表 ソノ子"], "broken after {at} bytes");
    }
}

#[test]
fn japanese_is_told_from_western_text_where_nothing_is_declared() {
    let card = |text: &str| format!("BEGIN:VCARD\nFN:{text}\nEND:VCARD\n");
    for text in ["山田 太郎", "ソノ子", "ﾔﾏﾀﾞ ﾀﾛｳ", "さくら商店 表町"] {
        assert_eq!(told_of_one(bytes(&card(text), "Shift_JIS")), [text]);
        let table = format!("Name,Phone\n{text},12\n");
        assert_eq!(told_of_one(bytes(&table, "Shift_JIS")), [text, "phone: 12"]);
    }
    for text in [
        "Zoë Brontë",
        "Jürgen Müßig",
        "Weiß",
        "BÉRÉNICE ÇA",
        "Bérénice",
        "Anna’s “Zo”, Bo’s",
        "ÀÉÎ ß",
    ] {
        assert_eq!(told_of_one(bytes(&card(text), "Windows-1252")), [text]);
    }
}

#[test]
fn quoted_text_without_a_charset_is_utf_8_or_windows_1252() {
    let cases = [("=C3=AB", "ë"), ("=EB", "ë"), ("=80", "€"), ("x=3Dy", "x=y"), ("=ZZ", "=ZZ")];
    for (value, expected) in cases {
        let file = format!("BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:{value}\nEND:VCARD\n");
        assert_eq!(told_of_one(file), [expected], "{value}");
    }
    let unknown = "BEGIN:VCARD\nFN;CHARSET=X-NONE;QUOTED-PRINTABLE:Zo=C3=AB\nEND:VCARD\n";
    assert_eq!(told_of_one(unknown), ["Zoë"]);
}

#[test]
fn a_name_that_lies_does_no_harm_where_the_bytes_are_utf_8() {
    let whole =
        "BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:Zoë\nNOTE;CHARSET=SHIFT_JIS:Brontë\nEND:VCARD\n";
    assert_eq!(told_of_one(whole), ["Zoë", "note: Brontë"]);
    let mixed = b"BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:Zo\xc3\xab\nNOTE:Bront\xeb\nEND:VCARD\n";
    assert_eq!(told_of_one(mixed), ["Zoë", "note: Brontë"]);
}

#[test]
fn two_bytes_a_unit_are_told_without_a_mark_in_every_script() {
    for name in ["Zoë", "山田 太郎山田 太郎山田 太郎山田 太郎", "Борис Годунов"]
    {
        let card = format!("BEGIN:VCARD\r\nFN:{name}\r\nEND:VCARD\r\n");
        for unit in [u16::to_le_bytes, u16::to_be_bytes] {
            let file: Vec<u8> = card.encode_utf16().flat_map(unit).collect();
            assert_eq!(told_of_one(file), [name]);
        }
    }
    let short: Vec<u8> = "Name\nA".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(told_of_one(short), ["A"]);
}

#[test]
fn every_kind_of_line_end_ends_a_line() {
    for end in ["\n", "\r\n", "\r", "\r\r\n", "\r\n\r\n"] {
        let lines =
            ["BEGIN:VCARD", "FN:Anna", "NOTE;QUOTED-PRINTABLE:=C3=", "=AB", "TEL:1", "END:VCARD"];
        let reading = read(lines.join(end).as_bytes()).expect("a card");
        let expected: &[&str] = &["Anna", "phone: 1", "note: ë"];
        // A blank line ends what is quoted, so that the rest of it is lost.
        if end != "\r\n\r\n" {
            assert_eq!(told(&reading.people[0]), expected, "{end:?}");
        }
        assert_eq!(reading.people[0].person.phones.len(), 1, "{end:?}");
    }
}
