//! Files of other programs, the same every time: 500 vCards, and a table of 2,000 rows.

use std::fmt::Write;

use crate::book::Chance;

/// Five hundred cards as phones write them.
pub fn cards() -> Vec<u8> {
    let mut chance = Chance::new(500);
    let mut text = String::new();
    for number in 0..500 {
        let name = chance.name();
        let (first, last) = name.split_once(' ').expect("there are two names");
        let note = chance.note();
        let lines = [
            "BEGIN:VCARD".to_owned(),
            "VERSION:3.0".to_owned(),
            format!("N:{last};{first};;;"),
            format!("FN:{name}"),
            format!("TEL;TYPE=CELL:+44 7700 {:06}", chance.below(1_000_000)),
            format!("EMAIL;TYPE=INTERNET;TYPE=HOME:somebody.{number}@example.org"),
            format!("ADR;TYPE=HOME:;;{} Mill Lane;Ashford;;0{};", number % 90 + 1, number + 1_000),
            format!("BDAY:19{}-0{}-1{}", 40 + number % 50, 1 + number % 9, number % 10),
            "CATEGORIES:regular,choir".to_owned(),
            format!("NOTE:{note}\\, and so on."),
            "END:VCARD".to_owned(),
        ];
        lines.iter().for_each(|line| write!(text, "{line}\r\n").expect("it is memory"));
    }
    text.into_bytes()
}

/// Two thousand rows as a spreadsheet writes them.
pub fn table() -> Vec<u8> {
    let mut chance = Chance::new(2_000);
    let mut text = String::from("First name,Last name,Phone,E-mail,Street,City,Birthday,Notes\r\n");
    for number in 0..2_000 {
        let name = chance.name();
        let (first, last) = name.split_once(' ').expect("there are two names");
        let (phone, note) = (chance.below(1_000_000), chance.note());
        write!(
            text,
            "{first},{last},+44 7700 {phone:06},somebody.{number}@example.org,{} Mill Lane,Ashford,\
             19{}-0{}-1{},\"{note}, and so on\"\r\n",
            number % 90 + 1,
            40 + number % 50,
            1 + number % 9,
            number % 10,
        )
        .expect("it is memory");
    }
    text.into_bytes()
}
