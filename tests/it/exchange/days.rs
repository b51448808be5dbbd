//! Dates in tables: which of two numbers is the day is found out from all of a column.

use byname::exchange::{DateOrder, open};

use super::{decode, told};

/// What is read of a column of birthdays, row by row.
fn birthdays(header: &str, cells: &[&str], order: Option<DateOrder>) -> Vec<String> {
    let rows: String = cells.iter().map(|it| format!("Anna;{it}\n")).collect();
    let file = format!("{header}\n{rows}");
    let opened = open(&file, &decode).expect("a table");
    let mut choice = opened.table().expect("a table").choice();
    choice.date_order = order.unwrap_or(choice.date_order);
    let people = opened.people(Some(&choice)).filter_map(|it| it.person.ok());
    people.map(|it| told(&it).pop().unwrap_or_default()).collect()
}

#[test]
fn one_date_that_can_be_read_in_one_way_tells_of_all() {
    let day = ["4/7/1985", "13/04/1990"];
    let expected = ["birthday: 1985-07-04", "birthday: 1990-04-13"];
    assert_eq!(birthdays("Name;Birthday", &day, None), expected);
    let month = ["4/7/1985", "04/13/1990"];
    let expected = ["birthday: 1985-04-07", "birthday: 1990-04-13"];
    assert_eq!(birthdays("Name;Birthday", &month, None), expected);
}

#[test]
fn a_column_that_is_not_clear_goes_into_the_note_unless_she_says() {
    let expected = ["note: Birthday: 4/7/1985"];
    assert_eq!(birthdays("Name;Birthday", &["4/7/1985"], None), expected);
    let both = ["4/7/1985", "13/1/1990", "1/13/1990"];
    let expected = ["note: Birthday: 4/7/1985", "birthday: 1990-01-13", "birthday: 1990-01-13"];
    assert_eq!(birthdays("Name;Birthday", &both, None), expected);
    let day = birthdays("Name;Birthday", &["4/7/1985"], Some(DateOrder::DayFirst));
    assert_eq!(day, ["birthday: 1985-07-04"]);
    let month = birthdays("Name;Birthday", &["4/7/1985"], Some(DateOrder::MonthFirst));
    assert_eq!(month, ["birthday: 1985-04-07"]);
}

#[test]
fn the_language_of_the_header_tells_where_no_date_does() {
    for header in ["Vorname;Geburtstag", "Prénom;Date de naissance", "Nombre;Fecha de nacimiento"]
    {
        assert_eq!(birthdays(header, &["4/7/1985"], None), ["birthday: 1985-07-04"], "{header}");
    }
}

#[test]
fn another_column_of_dates_tells_too() {
    let file = "Name,Birthday,Anniversary\nAnna,4/7/1985,12/25/2009\n";
    let opened = open(file, &decode).expect("a table");
    assert_eq!(opened.table().expect("a table").date_order, DateOrder::MonthFirst);
    let anna = opened.people(None).next().and_then(|it| it.person.ok()).expect("somebody");
    assert_eq!(told(&anna), ["Anna", "birthday: 1985-04-07", "anniversary: 2009-12-25"]);
}

#[test]
fn dates_are_read_in_every_form_that_is_one() {
    let cases = [
        ("17.04.1985", "birthday: 1985-04-17"),
        ("7.4.85", "birthday: 1985-04-07"),
        ("7.4.12", "note: Birthday: 7.4.12"),
        ("17.04.", "birthday: --04-17"),
        ("17.04.1985 00:00", "birthday: 1985-04-17"),
        ("4/17/1985 12:00:00 AM", "birthday: 1985-04-17"),
        ("1985-04-17", "birthday: 1985-04-17"),
        ("17 April 1985", "birthday: 1985-04-17"),
        ("April 17, 1985", "birthday: 1985-04-17"),
        ("17. Apr. 1985", "birthday: 1985-04-17"),
        ("1er juillet 1985", "birthday: 1985-07-01"),
        ("17 de agosto de 1985", "birthday: 1985-08-17"),
        ("17 augusti", "birthday: --08-17"),
        ("den 3 maj 1985", "birthday: 1985-05-03"),
        ("3rd of March 1985", "birthday: 1985-03-03"),
        ("April 1985", "birthday: 1985-04"),
        ("31 April 1985", "note: Birthday: 31 April 1985"),
        ("17 foo 1985", "note: Birthday: 17 foo 1985"),
        ("17 jui 1985", "note: Birthday: 17 jui 1985"),
        ("31/02/1985", "note: Birthday: 31/02/1985"),
        ("1/2", "note: Birthday: 1/2"),
        ("0/0/00", "Anna"),
    ];
    for (cell, expected) in cases {
        assert_eq!(birthdays("Name;Birthday", &[cell], None), [expected], "{cell}");
    }
}
