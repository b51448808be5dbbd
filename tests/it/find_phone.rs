//! Phones: the last digits are enough, however a number is written.

use byname::domain::find::{Field, How, Index};

use super::{card, check, found};

#[test]
fn a_phone_is_found_by_its_last_digits_however_it_is_written() {
    check(
        Field::Phone,
        &[
            ("+49 171 2345678", "678", How::LastDigits),
            ("+49 (0)171 / 23 45-678", "5678", How::LastDigits),
            ("0171 2345678", "+49 171 2345678", How::LastDigits),
            ("+49 171 2345678", "0171 2345678", How::LastDigits),
            ("0171-2345678", "0049 171 234 56 78", How::LastDigits),
            ("+49 171 2345678", "0171 23", How::Inside),
            ("+49 171 2345678", "2345", How::Inside),
            ("٠١٢٣٤٥٦٧٨٩", "6789", How::LastDigits),
            ("+1 (555) 010-0815", "0815", How::LastDigits),
        ],
    );
    let index = Index::build([card(1, &[(Field::Phone, "+49 171 2345678")])]);
    for other in ["67", "876", "679", "0172 2345678", "+43 171 2345678", "1712345678999"] {
        assert_eq!(found(&index, other), [0_u32; 0], "{other}");
    }
}

#[test]
fn the_end_of_a_phone_is_better_than_its_middle_and_digits_are_also_words() {
    let index = Index::build([
        card(1, &[(Field::Name, "Ann"), (Field::Phone, "0151 4711 222")]),
        card(2, &[(Field::Name, "Bob"), (Field::Phone, "0151 222 4711")]),
        card(3, &[(Field::Name, "Cid"), (Field::Address, "Kölnisch Wasser 4711")]),
    ]);
    assert_eq!(found(&index, "4711"), [2, 3, 1]);
    assert_eq!(found(&index, "bob 4711"), [2]);
    let index = Index::build([card(1, &[(Field::Date, "12 03 1985")])]);
    assert_eq!(found(&index, "1985 12"), [1], "no phone, so these are words");
}
