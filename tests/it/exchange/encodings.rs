//! The same file in every encoding says the same.

use super::{read, told_of_one};

const TABLE: &str = "Name,Phone\nZoë Brontë – “Zo”,+44 20 7946 0000\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn a_file_says_the_same_in_every_encoding() {
    let told = ["Zoë Brontë – “Zo”", "phone: +44 20 7946 0000"];
    let windows_1252 = b"Name,Phone\nZo\xeb Bront\xeb \x96 \x93Zo\x94,+44 20 7946 0000\n";
    let files = [
        ("UTF-8", TABLE.as_bytes().to_vec()),
        ("UTF-8 with a mark", ["\u{feff}", TABLE].concat().into_bytes()),
        ("UTF-16LE", utf16(TABLE, u16::to_le_bytes)),
        ("UTF-16LE with a mark", utf16(&["\u{feff}", TABLE].concat(), u16::to_le_bytes)),
        ("UTF-16BE", utf16(TABLE, u16::to_be_bytes)),
        ("UTF-16BE with a mark", utf16(&["\u{feff}", TABLE].concat(), u16::to_be_bytes)),
        ("Windows-1252", windows_1252.to_vec()),
    ];
    for (encoding, file) in files {
        assert_eq!(told_of_one(file), told, "{encoding}");
    }
}

#[test]
fn every_byte_of_windows_1252_has_its_character() {
    let high: Vec<u8> = (0x80..=0xff).collect();
    let file = [b"Name\nx".as_slice(), &high, b"x\n"].concat();
    let name = told_of_one(file).remove(0);
    let expected = "x€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž ‘’“”•–—˜™š›œ žŸ";
    let kept: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let squeezed = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(squeezed.starts_with(expected), "{squeezed}");
    assert!(squeezed.ends_with("øùúûüýþÿx"), "{squeezed}");
}

#[test]
fn a_file_put_together_from_two_encodings_reads_both() {
    let file = b"BEGIN:VCARD\nFN:Zo\xc3\xab\nNOTE:Bront\xeb\nEND:VCARD\n";
    assert_eq!(told_of_one(file), ["Zoë", "note: Brontë"]);
}

#[test]
fn a_fold_within_a_character_is_no_break() {
    for fold in ["\r\n ", "\n ", "\n\t"] {
        let file =
            [b"BEGIN:VCARD\nFN:Zo\xc3", fold.as_bytes(), b"\xab Brown\nEND:VCARD\n"].concat();
        assert_eq!(told_of_one(file), ["Zoë Brown"], "{fold:?}");
    }
}

#[test]
fn half_a_pair_in_utf_16_spoils_one_character_alone() {
    let mut file = utf16("\u{feff}Name\nAnna", u16::to_le_bytes);
    file.extend(0xd800_u16.to_le_bytes());
    file.extend(utf16(" Berg\n", u16::to_le_bytes));
    assert_eq!(told_of_one(file), ["Anna\u{fffd} Berg"]);
}

#[test]
fn two_bytes_are_no_utf_16() {
    assert!(read(b"a\0").is_ok_and(|it| it.people.is_empty()) || read(b"a\0").is_err());
}
