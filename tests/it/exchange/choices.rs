//! What she says of a table is what counts.

use byname::exchange::{ColumnKind, DateOrder, Opened, Table, TableChoice, Unreadable, open};

use super::{decode, read, told};

fn opened(file: &str) -> Opened<'static> {
    open(file, &decode).expect("a table")
}

fn table(opened: &Opened<'_>) -> Table {
    opened.table().expect("a table")
}

/// Everybody as they are read with a choice.
fn said(opened: &Opened<'_>, choice: &TableChoice) -> Vec<Vec<String>> {
    let people = opened.people(Some(choice));
    people.filter_map(|it| Some(told(&it.person.ok()?))).collect()
}

#[test]
fn a_table_says_how_it_was_understood() {
    let table = table(&opened("Name,Mobile,Size\nAnna,1,38\nBo,2,40\n"));
    let columns: Vec<_> = table.columns.iter().map(|it| (it.name.as_str(), it.kind)).collect();
    let expected =
        [("Name", ColumnKind::Name), ("Mobile", ColumnKind::Mobile), ("Size", ColumnKind::InNote)];
    assert_eq!(columns, expected);
    assert_eq!(table.columns[2].sample, ["38", "40"]);
    assert!(table.has_header);
    assert_eq!(table.date_order, DateOrder::Unclear);
}

#[test]
fn a_sample_is_of_five_rows() {
    let rows: String = (0..9).map(|it| format!("A{it},{it}\n")).collect();
    let table = table(&opened(&format!("Name,Phone\n{rows}")));
    assert_eq!(table.columns[1].sample, ["0", "1", "2", "3", "4"]);
}

#[test]
fn a_choice_that_changes_nothing_reads_the_same() {
    for file in ["outlook-fr.csv", "google-new.csv", "thunderbird.csv", "no-header.csv", "till.csv"]
    {
        let path = format!("{}/tests/fixtures/exchange/{file}", env!("CARGO_MANIFEST_DIR"));
        let opened =
            open(std::fs::read(path).unwrap(), &decode).unwrap_or_else(|it| panic!("{it:?}"));
        let choice = table(&opened).choice();
        let chosen: Vec<_> = opened.people(Some(&choice)).collect();
        let unchosen: Vec<_> = opened.people(None).collect();
        assert_eq!(chosen, unchosen, "{file}");
        assert!(!chosen.is_empty(), "{file}");
    }
}

#[test]
fn nobody_is_recognised_until_she_says_who() {
    let file = "what;how much\ntea;3\ncake;4\n";
    let opened = opened(file);
    let mut choice = table(&opened).choice();
    assert!(!choice.tells_who());
    assert_eq!(read(file.as_bytes()).map(|it| it.people), Err(Unreadable::NoNames));
    choice.kinds[0] = ColumnKind::Name;
    assert!(choice.tells_who());
    let expected = [["tea", "note: how much: 3"], ["cake", "note: how much: 4"]];
    assert_eq!(said(&opened, &choice), expected);
}

#[test]
fn a_column_may_be_made_anything() {
    let opened = opened("Name,X\nAnna,1 2 3\n");
    let cases = [
        (ColumnKind::InNote, "note: X: 1 2 3"),
        (ColumnKind::Note, "note: 1 2 3"),
        (ColumnKind::Called, "called: 1 2 3"),
        (ColumnKind::Company, "at: 1 2 3"),
        (ColumnKind::Role, "as: 1 2 3"),
        (ColumnKind::Tags, "tag: 1 2 3"),
        (ColumnKind::Phone, "phone: 1 2 3"),
        (ColumnKind::Mobile, "phone (mobile): 1 2 3"),
        (ColumnKind::WorkPhone, "phone (work): 1 2 3"),
        (ColumnKind::HomeMail, "mail (home): 1 2 3"),
        (ColumnKind::Link, "link: 1 2 3"),
        (ColumnKind::Address, "address: 1 2 3"),
        (ColumnKind::Street, "address: 1 2 3"),
        (ColumnKind::City, "address: 1 2 3"),
        (ColumnKind::Birthday, "note: Birthday: 1 2 3"),
        (ColumnKind::Date, "note: X: 1 2 3"),
    ];
    for (kind, expected) in cases {
        let mut choice = table(&opened).choice();
        choice.kinds[1] = kind;
        assert_eq!(said(&opened, &choice), [["Anna", expected]], "{kind:?}");
    }
    let mut choice = table(&opened).choice();
    choice.kinds[1] = ColumnKind::LeaveOut;
    assert_eq!(said(&opened, &choice), [["Anna"]]);
}

#[test]
fn every_kind_of_column_can_be_read_and_has_a_code() {
    let opened = opened("Name,X,Y\nAnna,1,2\n");
    for kind in ColumnKind::ALL {
        assert_eq!(ColumnKind::from_code(kind.code()), Some(*kind));
        let mut choice = table(&opened).choice();
        choice.kinds[1] = *kind;
        assert_eq!(opened.people(Some(&choice)).count(), 1, "{kind:?}");
    }
}

#[test]
fn what_she_does_not_change_keeps_its_finer_meaning() {
    let opened =
        opened("Name,Shipping Street,Shipping City,Other Fax,X\nAnna,1 High St,Hull,12,y\n");
    let mut choice = table(&opened).choice();
    choice.kinds[4] = ColumnKind::Called;
    let expected =
        [["Anna", "called: y", "phone (other fax): 12", "address (shipping): 1 High St / Hull"]];
    assert_eq!(said(&opened, &choice), expected);
}

#[test]
fn a_label_is_of_the_next_column() {
    let opened = opened("Name,Which,Phone\nAnna,Boat,12\n");
    let mut choice = table(&opened).choice();
    choice.kinds[1] = ColumnKind::Label;
    assert_eq!(said(&opened, &choice), [["Anna", "phone (Boat): 12"]]);
}

#[test]
fn a_header_may_be_none_and_a_first_row_one() {
    let with = opened("Name,Phone\nAnna,12\n");
    let mut choice = table(&with).choice();
    choice.has_header = false;
    assert_eq!(said(&with, &choice), [["Name", "phone: Phone"], ["Anna", "phone: 12"]]);
    let without = opened("Rosa Lind,rosa@b.example,tea\nBo Ek,bo@b.example,cake\n");
    let mut choice = table(&without).choice();
    assert!(!choice.has_header);
    choice.has_header = true;
    assert_eq!(said(&without, &choice), [["Bo Ek", "mail: bo@b.example", "note: tea: cake"]]);
}

#[test]
fn a_header_in_a_language_nobody_knows_is_still_a_header() {
    let table = table(&opened(
        "Imię,Poczta,Rozmiar\nOla Nowak,ola@b.example,38\nJan Kos,jan@b.example,40\n",
    ));
    let kinds: Vec<_> = table.columns.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [ColumnKind::Name, ColumnKind::Mail, ColumnKind::InNote]);
    assert!(table.has_header);
    assert_eq!(table.columns[2].name, "Rozmiar");
}

#[test]
fn a_list_of_names_or_mail_addresses_is_a_table() {
    let kinds =
        |file: &str| table(&opened(file)).columns.iter().map(|it| it.kind).collect::<Vec<_>>();
    assert_eq!(kinds("Anna Berg\nBo Ek\nCy Dal\n"), [ColumnKind::Name]);
    assert_eq!(kinds("a@b.example\nc@d.example\n"), [ColumnKind::Mail]);
}

#[test]
fn places_and_ends_tell_how_far_it_is() {
    let file = "sep=,\r\nName,Phone\r\nAnna,1\r\n\r\n,\r\nBo,2\r\n";
    let opened = opened(file);
    let found: Vec<_> = opened.people(None).map(|it| (it.place, it.end, it.raw)).collect();
    assert_eq!(found, [(2, 25, "Anna,1"), (4, 36, "Bo,2")]);
    assert_eq!(opened.size(), file.len());
}

#[test]
fn what_was_skipped_is_kept_as_it_was_written() {
    let reading = read(b"Name,Phone,Size\nAnna,1,\n,,\"38\"\n").expect("a table");
    assert_eq!(reading.skipped[0].raw, ",,\"38\"");
}
