//! What does not fit a field of the book goes into a note: nothing of anybody is lost.

use byname::domain::arrival::Incoming;
use byname::domain::command::{Command, Problem};
use byname::domain::contact::{Address, Contact};
use byname::domain::draft::PersonDraft;
use byname::domain::limits;
use byname::domain::occasion::OccasionKind;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{arrives, named};
use crate::support::{cases, date};

#[test]
fn what_does_not_fit_its_field_is_in_the_note() {
    let labelled = |label: &str, value: &str| Contact { label: label.into(), value: value.into() };
    let person = PersonDraft {
        called: "c".repeat(201),
        phones: vec![labelled("work", "ask reception"), Contact::plain("030 1")],
        mails: vec![labelled("", "ada at example.org")],
        links: vec![labelled("blog", "javascript:alert(1)")],
        addresses: vec![Address { city: "x".repeat(501), ..Address::default() }],
        limit: Some(4_321),
        tags: (0..51).map(|number| format!("tag{number}")).collect(),
        ..PersonDraft::named("Ada")
    };
    let ada = arrives(Incoming { person, note: "first".into(), ..Incoming::default() });
    let draft = ada.draft();
    assert_eq!((draft.name.as_str(), draft.called.as_str()), ("Ada", ""));
    assert_eq!(draft.phones, [Contact::plain("030 1")]);
    assert!(draft.mails.is_empty() && draft.links.is_empty() && draft.addresses.is_empty());
    assert_eq!(draft.limit, None);
    let note = ada.note();
    assert!(note.starts_with("first\n"));
    let (called, city) = ("c".repeat(201), "x".repeat(501));
    for lost in
        ["work ask reception", "ada at example.org", "blog javascript:alert(1)", "tag50", "4321"]
    {
        assert!(note.contains(lost), "{lost}");
    }
    assert!(note.contains(&called) && note.contains(&city));
}

#[test]
fn what_fits_stays_where_it_is() {
    let mut phones: Vec<_> = (0..51).map(|it| Contact::plain(format!("030 {it}"))).collect();
    phones[3].value = "ask reception".into();
    let ada = arrives(Incoming {
        person: PersonDraft { phones, ..PersonDraft::named("Ada") },
        ..Incoming::default()
    });
    assert_eq!(ada.draft().phones.len(), 50, "only one of them does not fit");
    assert_eq!(ada.note(), "ask reception");
}

#[test]
fn whoever_has_no_name_gets_the_next_best() {
    let mail = |person: &mut PersonDraft| person.mails = vec![Contact::plain("ada@example.org")];
    let phone = |person: &mut PersonDraft| person.phones = vec![Contact::plain("030 1")];
    let mut everything = PersonDraft { company: "Engines".into(), ..PersonDraft::default() };
    mail(&mut everything);
    phone(&mut everything);
    let mut reached = PersonDraft::default();
    mail(&mut reached);
    phone(&mut reached);
    let mut called = PersonDraft::default();
    phone(&mut called);
    for (person, note, name) in [
        (PersonDraft { called: "Abby".into(), ..everything.clone() }, "", "Abby"),
        (everything, "hello", "Engines"),
        (reached, "hello", "ada@example.org"),
        (called, "hello", "030 1"),
        (PersonDraft::named(" \t"), "hello\nthere", "hello"),
        (PersonDraft::default(), "", "?"),
    ] {
        let somebody = arrives(Incoming { person, note: note.into(), ..Incoming::default() });
        assert_eq!(somebody.draft().name, name);
    }
}

#[test]
fn a_name_that_is_too_long_is_cut_and_whole_in_the_note() {
    let long = "Ada ".repeat(60).trim().to_owned();
    let ada = arrives(named(&long));
    assert_eq!(ada.draft().name, long[..200].trim());
    assert_eq!(ada.note(), long);
}

#[test]
fn a_date_whose_name_does_not_fit_is_not_lost() {
    for label in [String::new(), "l".repeat(201)] {
        let dates = vec![(OccasionKind::Own, label.clone(), date("2016-11-21"))];
        let ada = arrives(Incoming { dates, ..named("Ada") });
        let kept = ada.dates().iter().any(|it| it.date == Some(date("2016-11-21")));
        assert!(kept || ada.note().contains("2016-11-21"), "a label of {}", label.len());
        assert!(ada.note().contains(&label));
    }
}

#[test]
fn a_note_that_is_too_long_for_one_is_not_lost() {
    let words: Vec<String> = (0..5_000).map(|number| format!("word{number}")).collect();
    let ada = arrives(Incoming { note: words.join(" "), ..named("Ada") });
    let note = ada.note();
    let lost = words.iter().filter(|word| !note.contains(word.as_str())).count();
    assert_eq!(lost, 0, "words that are nowhere in the book");
    assert!(ada.notes().iter().all(|it| it.text().chars().count() <= limits::TEXT));
}

fn any_contacts() -> impl Strategy<Value = Vec<Contact>> {
    let short = prop_oneof!["[0-9 +]{1,12}", "[a-z]{1,8}@[a-z]{1,8}", "[a-z]{1,10}", "\\PC{0,12}"];
    let value = prop_oneof![4 => short.clone(), 1 => "x{498,503}"];
    let contact = ("[a-z]{0,6}|y{199,202}", value);
    let contact = contact.prop_map(|(label, value)| Contact { label, value });
    // Not so many that are long that one note could not hold them.
    prop_oneof![9 => vec(contact, 0..4), 1 => vec(short.prop_map(Contact::plain), 48..54)]
}

fn any_line() -> impl Strategy<Value = String> {
    prop_oneof![8 => "\\PC{0,16}", 1 => "z{198,203}", 1 => "[ \t\n\r]{0,3}"]
}

fn any_incoming() -> impl Strategy<Value = Incoming> {
    let texts = (any_line(), any_line(), any_line(), any_line());
    let contacts = (any_contacts(), any_contacts(), any_contacts());
    let tags = prop_oneof![9 => vec(any_line(), 0..4), 1 => vec("[a-z]{1,6}", 49..60)];
    (texts, contacts, tags, any_line()).prop_map(|(texts, contacts, tags, note)| Incoming {
        person: PersonDraft {
            name: texts.0,
            called: texts.1,
            company: texts.2,
            likes: texts.3,
            phones: contacts.0,
            mails: contacts.1,
            links: contacts.2,
            tags,
            ..PersonDraft::default()
        },
        dates: vec![(OccasionKind::Birthday, String::new(), date("--11-21"))],
        note,
        ..Incoming::default()
    })
}

/// Everything one can read in a text, without spaces and control characters.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn whatever_comes_fits_the_book_and_nothing_of_it_is_lost(one in any_incoming()) {
        let mut somebody = arrives(one.clone());
        let draft = somebody.draft();
        let edit = Command::EditPerson { id: somebody.id, draft: draft.clone() };
        prop_assert_eq!(somebody.shop.refuses(edit), Problem::NothingToDo, "as good as typed");

        let contacts = [&draft.phones, &draft.mails, &draft.links].map(Clone::clone).concat();
        let mut kept = vec![&draft.name, &draft.called, &draft.company, &draft.likes];
        kept.extend(contacts.iter().map(|it| &it.value).chain(&draft.tags));
        let note = somebody.note();
        let kept: Vec<String> = kept.into_iter().chain([&note]).map(|it| letters(it)).collect();
        let person = &one.person;
        let said = [&person.name, &person.called, &person.company, &person.likes, &one.note];
        let values = [&person.phones, &person.mails, &person.links].into_iter().flatten();
        for text in said.into_iter().chain(&person.tags).chain(values.map(|it| &it.value)) {
            let text = letters(text);
            prop_assert!(kept.iter().any(|it| it.contains(&text)), "{text:?} is not in {kept:?}");
        }
        prop_assert_eq!(somebody.dates().len(), 1);
        prop_assert_eq!(somebody.shop.counts(vec![one]).same, 1, "the same again is known");
    }
}
