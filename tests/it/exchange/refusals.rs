//! What is no address book, and what is too much of one.

use byname::domain::limits::{FILE_BYTES, FILE_PEOPLE, PER_PERSON};
use byname::exchange::limits::{
    CARD_BYTES, COLUMNS, FILE_CELLS, FILE_LINES, FILE_PARTS, HEADER_BYTES, HEADER_ROWS,
    QUOTED_BYTES,
};
use byname::exchange::{SkipReason, Unreadable, open};

use super::{only_person, read};

#[test]
fn what_is_no_address_book_is_named() {
    let cases: [(&[u8], Unreadable); 24] = [
        (b"", Unreadable::Empty),
        (b"\xef\xbb\xbf", Unreadable::Empty),
        (b" \r\n\t ", Unreadable::Empty),
        (b"\x89PNG\r\n\x1a\n", Unreadable::Picture),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Unreadable::Picture),
        (b"GIF89a", Unreadable::Picture),
        (b"RIFF\0\0\0\0WEBP", Unreadable::Picture),
        (b"\0\0\0\x18ftypheic", Unreadable::Picture),
        (b"PK\x03\x04\x14\0anna.vcf", Unreadable::Archive),
        (b"PK\x03\x04\x14\0xl/workbook.xml", Unreadable::Spreadsheet),
        (b"PK\x03\x04\x14\0word/document.xml", Unreadable::Document),
        (
            b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            Unreadable::Spreadsheet,
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Unreadable::Spreadsheet),
        (b"\x1f\x8b\x08", Unreadable::Archive),
        (b"7z\xbc\xaf\x27\x1c", Unreadable::Archive),
        (b"Rar!\x1a\x07", Unreadable::Archive),
        (b"%PDF-1.7", Unreadable::Document),
        (b"{\\rtf1 Anna}", Unreadable::Document),
        (b"\n<!DOCTYPE html><p>Name,Phone", Unreadable::WebPage),
        (b"<html><body>", Unreadable::WebPage),
        (b"{\"name\": \"Anna\"}", Unreadable::NotAnAddressBook),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", Unreadable::NotAnAddressBook),
        (b"Dear Anna,\n\nhow are you?\n", Unreadable::NotAnAddressBook),
        (b"item,price\ntea,3\ncake,4\n", Unreadable::NoNames),
    ];
    for (file, expected) in cases {
        let file_text = String::from_utf8_lossy(file);
        assert_eq!(read(file).map(|it| it.people), Err(expected), "{file_text:?}");
    }
}

/// Bytes that are no text, and begin like nothing known.
#[test]
fn noise_is_no_address_book() {
    let noise: Vec<u8> = (0..4_000_u32).map(|it| (it * 7 % 32) as u8).collect();
    assert_eq!(read(&noise).map(|it| it.people), Err(Unreadable::NotAnAddressBook));
}

#[test]
fn a_file_may_be_as_long_as_the_limit_and_no_longer() {
    for (length, is_read) in [(FILE_BYTES - 1, true), (FILE_BYTES, true), (FILE_BYTES + 1, false)] {
        let mut file = b"Name\nAnna\n".to_vec();
        file.resize(length, b' ');
        let people = read(&file).map(|it| it.people.len());
        let expected = if is_read { Ok(1) } else { Err(Unreadable::TooLarge) };
        assert_eq!(people, expected, "{length} bytes");
    }
}

#[test]
fn a_file_may_have_as_many_people_as_the_limit_and_no_more() {
    for (count, is_read) in [(FILE_PEOPLE - 1, true), (FILE_PEOPLE, true), (FILE_PEOPLE + 1, false)]
    {
        let expected = if is_read { Ok(count) } else { Err(Unreadable::TooLarge) };
        let table = "Name\n".to_owned() + &"A\n".repeat(count);
        assert_eq!(read(table.as_bytes()).map(|it| it.people.len()), expected, "{count} rows");
        let cards = "BEGIN:VCARD\nFN:A\nEND:VCARD\n".repeat(count);
        assert_eq!(read(cards.as_bytes()).map(|it| it.people.len()), expected, "{count} cards");
    }
}

#[test]
fn cards_may_have_as_many_lines_and_parts_as_the_limits_and_no_more() {
    let cases = [(FILE_LINES, "FN:Anna\n", "REV:1\n", 1), (FILE_PARTS, "FN:Anna\nKEY:", ",", 0)];
    for (limit, start, one, more) in cases {
        for (count, is_read) in [(limit - 1, true), (limit, true), (limit + 1, false)] {
            let file = format!("BEGIN:VCARD\n{start}{}\n \n", one.repeat(count - more));
            let opened = open(file.as_bytes(), &|_, _| None).map(drop);
            let expected = if is_read { Ok(()) } else { Err(Unreadable::TooLarge) };
            assert_eq!(opened, expected, "{count} of {one:?}");
        }
    }
}

#[test]
fn a_card_that_is_too_long_is_left_out_alone() {
    let frame = "BEGIN:VCARD\nFN:Anna\nPHOTO:\nEND:VCARD".len();
    for (length, is_read) in [(CARD_BYTES - 1, true), (CARD_BYTES, true), (CARD_BYTES + 1, false)] {
        let photo = "A".repeat(length - frame);
        let file = format!("BEGIN:VCARD\nFN:Anna\nPHOTO:{photo}\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\n");
        let reading = read(file.as_bytes()).expect("cards");
        assert_eq!(reading.people.len(), if is_read { 2 } else { 1 }, "{length} bytes");
        let left_out: Vec<_> = reading.skipped.iter().map(|it| (it.place, it.why)).collect();
        let expected = if is_read { vec![] } else { vec![(1, SkipReason::TooLong)] };
        assert_eq!(left_out, expected, "{length} bytes");
    }
}

#[test]
fn a_row_that_is_too_long_is_left_out_alone() {
    for (length, is_read) in [(CARD_BYTES - 1, true), (CARD_BYTES, true), (CARD_BYTES + 1, false)] {
        let note = "n".repeat(length - "Anna".len());
        let file = format!("Name,Note\nAnna,{note}\nBo,\n");
        let reading = read(file.as_bytes()).expect("a table");
        assert_eq!(reading.people.len(), if is_read { 2 } else { 1 }, "{length} bytes");
        assert!(reading.skipped.iter().all(|it| (it.place, it.why) == (2, SkipReason::TooLong)));
    }
}

#[test]
fn a_table_may_have_as_many_columns_as_the_limit_and_no_more() {
    for (count, is_read) in [(COLUMNS - 1, true), (COLUMNS, true), (COLUMNS + 1, false)] {
        let header = "Name,Phone".to_owned() + &",x".repeat(count - 2);
        let people = read(format!("{header}\nAnna\n").as_bytes()).map(|it| it.people.len());
        let expected = if is_read { Ok(1) } else { Err(Unreadable::TooLarge) };
        assert_eq!(people, expected, "{count} columns");
    }
}

#[test]
fn a_table_may_have_as_many_cells_as_the_limit_and_no_more() {
    for (count, is_read) in [(FILE_CELLS - 1, true), (FILE_CELLS, true), (FILE_CELLS + 1, false)] {
        let row = ",".repeat(999) + "\n";
        let rows = count / 1_000 - 1;
        // The last two rows have what is left, and one cell.
        let rest = ",".repeat(count - 1_000 * rows - 2) + "\na";
        let file = "Name,Phone\n".to_owned() + &row.repeat(rows) + &rest;
        let opened = open(file.as_bytes(), &|_, _| None).map(drop);
        assert_eq!(opened, if is_read { Ok(()) } else { Err(Unreadable::TooLarge) }, "{count}");
    }
}

#[test]
fn a_header_is_looked_for_as_far_down_as_the_limit() {
    for (above, is_found) in
        [(HEADER_ROWS - 2, true), (HEADER_ROWS - 1, true), (HEADER_ROWS, false)]
    {
        let file = "a preamble,of two cells\n".repeat(above) + "Name,Phone\nAnna,12\n";
        let people = read(file.as_bytes()).map(|it| it.people.len());
        let expected = if is_found { Ok(1) } else { Err(Unreadable::NoNames) };
        assert_eq!(people, expected, "{above} rows above the header");
    }
}

#[test]
fn a_header_is_looked_for_within_as_many_bytes_as_the_limit() {
    let header = "Name,Phone";
    for (end, is_found) in
        [(HEADER_BYTES - 1, true), (HEADER_BYTES, true), (HEADER_BYTES + 1, false)]
    {
        let above = "x".repeat(end - header.len() - 1);
        let file = format!("{above}\n{header}\nAnna,12\n");
        let phones = read(file.as_bytes()).map(|it| it.people[0].person.phones.len());
        assert_eq!(phones.is_ok(), is_found, "a header that ends after {end} bytes");
    }
}

#[test]
fn a_cell_in_quotes_may_go_on_for_as_many_bytes_as_the_limit() {
    for (length, is_one) in
        [(QUOTED_BYTES - 1, true), (QUOTED_BYTES, true), (QUOTED_BYTES + 1, false)]
    {
        // The line end is one of them.
        let note = "n".repeat(length - 1);
        let file = format!("Name,Note\nAnna,\"\n{note}\"\nBo,\n");
        let reading = read(file.as_bytes()).expect("a table");
        let kept = reading.people[0].note.len();
        assert_eq!(kept == note.len(), is_one, "{length} bytes behind the first line");
        assert_eq!(reading.people.last().map(|it| it.person.name.as_str()), Some("Bo"));
    }
}

#[test]
fn what_one_person_has_too_much_of_goes_into_the_note() {
    for count in [PER_PERSON - 1, PER_PERSON, PER_PERSON + 1] {
        let phones: String = (0..count).map(|it| format!("TEL:{it}\n")).collect();
        let tags: String = (0..count).map(|it| format!("CATEGORIES:tag {it}\n")).collect();
        let streets: String = (0..count).map(|it| format!("ADR:;;{it} High St;;;;\n")).collect();
        let dates: String = (0..count).map(|it| format!("X-ABDATE:{}\n", 1900 + it)).collect();
        let file = format!("BEGIN:VCARD\nFN:Anna\n{phones}{tags}{streets}{dates}END:VCARD\n");
        let anna = only_person(file);
        let kept = count.min(PER_PERSON);
        assert_eq!(anna.person.phones.len(), kept);
        assert_eq!(anna.person.tags.len(), kept);
        assert_eq!(anna.person.addresses.len(), kept);
        assert_eq!(anna.dates.len(), kept);
        let over = "Phone: 50\nTag: tag 50\nAddress: 50 High St\nDate: 1950";
        assert_eq!(anna.note, if count == PER_PERSON + 1 { over } else { "" });
    }
}
