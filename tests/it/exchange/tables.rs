//! Tables: separators, headers, and what the columns mean.

use byname::exchange::Source;

use super::{read, told_of_one};

#[test]
fn every_separator_is_found() {
    for separator in [",", ";", "\t", "|"] {
        let rows = [["Name", "Phone", "E-mail"], ["Anna", "12", "a@b.example"]];
        let file = rows.map(|row| row.join(separator)).join("\n");
        assert_eq!(told_of_one(&file), ["Anna", "phone: 12", "mail: a@b.example"], "{separator}");
    }
    // More commas than semicolons, and still it is the semicolons.
    let file = "Name;Phone;Notes\n\"Berg, Anna\";12;a, b, c, d, e\n";
    assert_eq!(told_of_one(file), ["Berg, Anna", "phone: 12", "note: a, b, c, d, e"]);
    assert_eq!(told_of_one("sep=|\nName|Phone\nAnna|12\n"), ["Anna", "phone: 12"]);
}

#[test]
fn columns_are_known_by_many_names() {
    let cases = [
        ("First Name", "Anna", "Anna"),
        ("SURNAME", "Berg", "Berg"),
        ("Full name", "Anna Berg", "Anna Berg"),
        ("mobile_phone", "1", "phone (mobile): 1"),
        ("Cell", "1", "phone (mobile): 1"),
        ("Business Phone 2", "1", "phone (work): 1"),
        ("Home Fax", "1", "phone (home fax): 1"),
        ("Telefon", "1", "phone: 1"),
        ("E-mail 2 Address", "a@b.example", "mail: a@b.example"),
        ("Work E-mail", "a@b.example", "mail (work): a@b.example"),
        ("Company", "Bakery", "at: Bakery"),
        ("Job Title", "Baker", "as: Baker"),
        ("Date of Birth", "1985-04-17", "birthday: 1985-04-17"),
        ("Birthday", "0/0/00", ""),
        ("Birthday", "02-29", "birthday: --02-29"),
        ("Birthday", "02-03", "note: Birthday: 02-03"),
        ("Anniversary", "2009-08-08", "anniversary: 2009-08-08"),
        ("Customer since", "2019", "since: 2019"),
        ("Web Page", "b.example", "link: b.example"),
        ("Notes", "likes tea", "note: likes tea"),
        ("Tags", "tea, cake", "tag: tea"),
        ("Categories", "tea;cake", "tag: tea"),
        ("Home Street", "1 High St", "address (home): 1 High St"),
        ("Business Postal Code", "12", "address (work): 12"),
        ("Zip", "12", "address: 12"),
        ("Town", "Hull", "address: Hull"),
        ("Shoe size", "38", "note: Shoe size: 38"),
        ("Gender", "Unspecified", ""),
        ("Priority", "Normal", ""),
        ("Nickname", "Nan", "called: Nan"),
        ("Phonetic Last Name", "Bairk", "said: Bairk"),
    ];
    for (header, cell, expected) in cases {
        let file = format!("Display Name\t{header}\tPhone\nX\t{cell}\t99\n");
        let told = told_of_one(&file);
        let is_name = ["First Name", "SURNAME", "Full name"].contains(&header);
        let found = told.iter().any(|it| it.contains(expected));
        assert!(found || is_name && told[0].contains('X'), "{header}: {told:?}");
        assert!(!expected.is_empty() || told == ["X", "phone: 99"], "{header}: {told:?}");
    }
}

#[test]
fn names_are_put_together() {
    let cases: [(&str, &[&str]); 8] = [
        ("First,Last,Phone\nAnna,Berg,1", &["Anna Berg", "phone: 1"]),
        ("Prefix,First,Middle,Last,Suffix\nDr.,Anna,M.,Berg,jr.", &["Dr. Anna M. Berg jr."]),
        ("Name,First name\nBerg,Anna", &["Anna Berg"]),
        ("Name,First name\nAnna Berg,Anna", &["Anna Berg"]),
        ("Nom;Prénom\nBerg;Anna", &["Anna Berg"]),
        ("Name,Last name\nAnna Berg,Berg", &["Anna Berg"]),
        ("First,Last,Phone\n小明,王,1", &["王 小明", "phone: 1"]),
        ("Company,Phone\nBakery,1", &["?", "at: Bakery", "phone: 1"]),
    ];
    for (file, expected) in cases {
        assert_eq!(told_of_one(file), expected, "{file}");
    }
}

#[test]
fn a_guard_against_formulas_is_taken_off_and_an_apostrophe_is_not() {
    let told = told_of_one("Name,Phone,Zip\n'T Hooft,'+31 20,'0123\n");
    assert_eq!(told, ["'T Hooft", "phone: +31 20", "address: 0123"]);
}

#[test]
fn googles_groups_become_tags_but_for_its_own() {
    let told = told_of_one(
        "Name,Group Membership,Phone 1 - Type,Phone 1 - Value\n\
         Anna,Tea ::: * friends ::: * myContacts ::: * starred,Mobile,1 ::: 2\n",
    );
    assert_eq!(told, ["Anna", "has a star", "tag: Tea", "phone (mobile): 1", "phone (mobile): 2"]);
}

#[test]
fn several_addresses_in_one_cell_stay_apart() {
    let told = told_of_one(
        "Name,Address 1 - Label,Address 1 - Street,Address 1 - City\n\
         Anna,Home,1 High St ::: 2 Low St,Hull ::: York\n",
    );
    let addresses = ["address (home): 1 High St / Hull", "address (home): 2 Low St / York"];
    assert_eq!(told, ["Anna", addresses[0], addresses[1]]);
}

#[test]
fn google_is_told_from_other_tables() {
    let source = |file: &str| read(file.as_bytes()).map(|it| it.source);
    assert_eq!(source("Name,E-mail 1 - Value\nAnna,a@b.example\n"), Ok(Source::Google));
    assert_eq!(source("Name,E-mail\nAnna,a@b.example\n"), Ok(Source::OtherCsv));
    assert_eq!(source("BEGIN:VCARD\nFN:Anna\nEND:VCARD\n"), Ok(Source::VCard));
}

#[test]
fn a_preamble_is_passed_over_and_places_count_it() {
    let file =
        "Notes:\nsome words about privacy\n\nFirst Name,Last Name,Email\nAnna,Berg,\n,,\n,x,\n";
    let reading = read(file.as_bytes()).expect("a table");
    let names: Vec<_> = reading.people.iter().map(|it| it.person.name.as_str()).collect();
    assert_eq!(names, ["Anna Berg", "x"]);
    let file = "Customers\nName,Phone,Size\nAnna,1,\n,,38\n";
    let reading = read(file.as_bytes()).expect("a table");
    assert_eq!(reading.skipped.iter().map(|it| it.place).collect::<Vec<_>>(), [4]);
}
