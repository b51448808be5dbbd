//! Tables: what a table can hold is read as it was written, and no cell is a formula.

use byname::domain::arrival::{Incoming, Related};
use byname::domain::contact::Contact;
use byname::domain::draft::PersonDraft;
use byname::domain::occasion::OccasionKind;
use byname::domain::tie::Role;
use byname::exchange::outgoing::Outgoing;
use byname::exchange::{Columns, Source, Written};
use proptest::prelude::*;

use super::any::anybody;
use super::{everything, outgoing, read_one, taken_in};
use crate::exchange::read;
use crate::support::cases;

/// The table of a list.
pub(super) fn table(people: &[Outgoing]) -> Vec<u8> {
    let mut columns = Columns::default();
    people.iter().for_each(|it| columns.measure(it));
    let mut table = Written::new(columns);
    people.iter().for_each(|it| table.add(it));
    table.bytes()
}

/// A text as a table holds it: one space between words, nothing that stands between values, and no
/// apostrophe in front.
fn plain(text: &str) -> String {
    let words = text.replace(":::", "").replace([',', ';'], "").replace("mailto:", "");
    let words = words.replace("BEGIN:VCARD", "").replace('"', "");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_start_matches(['\'', '*', ' ']).to_owned()
}

/// A text of several lines as a table holds it. One line that begins a card would make it cards, and
/// a quote that begins a line looks like another cell.
fn long(text: &str) -> String {
    text.replace("BEGIN:VCARD", "").replace('"', "").trim_start_matches('\'').trim().to_owned()
}

/// Who is read from a table: it has no photo and nothing that is for other programs only.
fn in_a_table(incoming: Incoming) -> Incoming {
    let Incoming { person, dates, ties, note, .. } = taken_in(incoming);
    let person = PersonDraft { uid: String::new(), foreign: String::new(), ..person };
    Incoming { person, dates, ties, note, photo: None }
}

/// The same person as far as a table can say it.
fn as_a_table_holds_it(one: Outgoing) -> Option<Outgoing> {
    let mut person = one.person;
    // A name that begins with the title loses it, and a name of a word of a label is no label.
    person.name = format!("Ann {}", plain(&person.name));
    person.title = if person.title.is_empty() { String::new() } else { "Dr.".into() };
    for text in [&mut person.called, &mut person.reading, &mut person.company, &mut person.role] {
        *text = plain(text);
    }
    for text in [
        &mut person.likes,
        &mut person.usual,
        &mut person.careful,
        &mut person.wishes,
        &mut person.recognise,
    ] {
        *text = long(text);
    }
    let known = |label: &str| ["home", "work", "mobile", "other"].contains(&label);
    let label = |label: &str| if known(label) { label.to_owned() } else { String::new() };
    let contact = |it: &Contact| Contact { label: label(&it.label), value: plain(&it.value) };
    for list in [&mut person.phones, &mut person.mails, &mut person.links] {
        *list = list.iter().map(contact).collect();
    }
    for address in &mut person.addresses {
        address.label = label(&address.label);
        let parts =
            [&mut address.code, &mut address.city, &mut address.region, &mut address.country];
        parts.into_iter().for_each(|it| *it = plain(it));
        address.street = plain(&address.street);
    }
    person.tags = person.tags.iter().map(|it| plain(it)).collect();
    person.tags.retain(|it| !it.to_lowercase().replace(' ', "").contains("mycontacts"));
    let mut dates = one.dates;
    let mut kinds = Vec::new();
    dates.retain(|(kind, ..)| {
        let is_new = !kinds.contains(kind);
        kinds.push(*kind);
        is_new
    });
    dates.sort_by_key(|(kind, ..)| *kind != OccasionKind::Birthday);
    for (kind, label, date) in &mut dates {
        if *kind == OccasionKind::Own {
            *label = "Moved in".into();
        }
        // 1604 is Apple's word for no year.
        if date.year() == Some(1604) {
            *date = crate::support::date("1985");
        }
    }
    let ties = ties_of_a_table(one.ties);
    let since = person.since.filter(|it| it.year() != Some(1604));
    let notes = one.notes.iter().map(|it| long(it));
    let notes = notes.filter(|it| !it.is_empty()).collect();
    let person = PersonDraft { since, ..person }.checked().ok()?;
    Some(Outgoing { person, dates, ties, notes, ..one })
}

/// Ties as a table holds them. Two who are called the same and are the same are one.
fn ties_of_a_table(ties: Vec<Related>) -> Vec<Related> {
    let mut held: Vec<Related> = Vec::new();
    for mut tie in ties {
        tie.name = format!("A {}", plain(&tie.name));
        if tie.role == Role::Own {
            tie.word = format!("Own {}", plain(&tie.word).replace(':', ""));
        }
        if !held.contains(&tie) {
            held.push(tie);
        }
    }
    held
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn whatever_a_table_can_hold_is_read_as_it_was(one in anybody()) {
        let Some(one) = as_a_table_holds_it(one) else { return Ok(()) };
        let file = table(std::slice::from_ref(&one));
        let text = String::from_utf8_lossy(&file).into_owned();
        prop_assert_eq!(read_one(&file), in_a_table(one.incoming()), "{}", text);
    }

    #[test]
    fn no_cell_is_a_formula_and_every_row_is_whole(
        people in proptest::collection::vec(anybody().prop_filter_map("", as_a_table_holds_it), 1..5),
    ) {
        let file = table(&people);
        prop_assert!(file.starts_with(b"\xef\xbb\xbfName,"));
        let mut rows = ::csv::ReaderBuilder::new().has_headers(false).from_reader(&file[3..]);
        let rows: Vec<_> = rows.records().collect::<Result<_, _>>().expect("rows of one width");
        prop_assert_eq!(rows.len(), people.len() + 1);
        for cell in rows.iter().flatten() {
            let calls = cell.chars().any(|it| it.is_alphabetic() || matches!(it, '!' | '|' | '='));
            let is_risky = cell.starts_with(['=', '-', '@', '\t', '\r'])
                || cell.starts_with('+') && calls;
            prop_assert!(!is_risky, "{:?}", cell);
        }
        prop_assert_eq!(read(&file).expect("our own file").people.len(), people.len());
    }
}

#[test]
fn an_apostrophe_of_ones_own_comes_back() {
    let mut one = everything();
    one.person.company = "'0".into();
    one.person.role = "''=1".into();
    let read = read_one(&table(std::slice::from_ref(&one))).person;
    assert_eq!((read.company.as_str(), read.role.as_str()), ("'0", "''=1"));
}

#[test]
fn everything_that_is_known_of_somebody_comes_back() {
    let one = everything();
    assert_eq!(read_one(&table(std::slice::from_ref(&one))), in_a_table(one.incoming()));
}

#[test]
fn a_column_says_what_somebody_agreed_to_when_it_says_nothing_else() {
    let one = super::consenting();
    assert_eq!(read_one(&table(std::slice::from_ref(&one))), in_a_table(one.incoming()));
    let theirs = read_one(b"Name,Agreed to\nAnna,the terms of 2021\n");
    assert_eq!(
        (theirs.person.consents, theirs.note.as_str()),
        (vec![], "Agreed to: the terms of 2021")
    );
}

#[test]
fn a_column_says_whom_somebody_is_tied_to_when_it_says_nothing_else() {
    let read = |cell: &str| read_one(format!("Name,Belongs to\nAnna,{cell}\n").as_bytes());
    let ties = [
        Related::named(Role::Wife, "Bo"),
        Related { word: "Tenant".into(), ..Related::named(Role::Own, "Cy") },
    ];
    let one = read("wife: Bo ::: Tenant: Cy");
    assert_eq!((&one.ties[..], one.note.as_str()), (&ties[..], ""));
    let other = read("two children");
    assert_eq!((other.ties, other.note.as_str()), (vec![], "Belongs to: two children"));
}

#[test]
fn the_table_is_one_that_google_reads_and_as_wide_as_it_must_be() {
    let narrow = table(&[super::somebody("Anna")]);
    let header = |file: &[u8]| {
        let text = String::from_utf8_lossy(file).into_owned();
        text.lines().next().map(|it| it.split(',').map(str::to_owned).collect::<Vec<_>>())
    };
    assert_eq!(header(&narrow).map(|it| it.len()), Some(16));
    let wide = header(&table(&[super::somebody("Bo"), everything()])).expect("a header");
    for name in ["Phone 4 - Value", "E-mail 2 - Value", "Address 1 - Street", "Event 3 - Label"] {
        assert!(wide.iter().any(|it| it == name), "{name}: {wide:?}");
    }
    assert!(!wide.iter().any(|it| it.starts_with("Phone 5")), "{wide:?}");
    assert_eq!(read(&narrow).map(|it| it.source), Ok(Source::Google));
}

#[test]
fn the_guard_stands_where_something_could_be_called() {
    let cells = [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
        ("-2", "'-2"),
        ("@SUM(1)", "'@SUM(1)"),
        ("plain = text", "plain = text"),
    ];
    for (text, cell) in cells {
        let person = PersonDraft { likes: text.into(), ..PersonDraft::named("Anna") };
        let one = outgoing(person);
        let file = table(std::slice::from_ref(&one));
        assert!(String::from_utf8_lossy(&file).contains(cell), "{text}");
        assert_eq!(read_one(&file).person.likes, text);
    }
    let phone = |number: &str| {
        let phones = vec![Contact::plain(number)];
        let one = outgoing(PersonDraft { phones, ..PersonDraft::named("Anna") });
        String::from_utf8(table(&[one])).expect("it is UTF-8")
    };
    assert!(phone("+44 20 7946 0958").contains(",+44 20 7946 0958"));
    assert!(phone("+44 20 ext. 3").contains(",'+44 20 ext. 3"));
}
