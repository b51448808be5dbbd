//! People of a foreign address book: who is new, who is known, and that nothing of theirs is lost.

use std::collections::BTreeSet;

use byname::domain::arrival::{Arrival, Incoming};
use byname::domain::command::Command;
use byname::domain::contact::{Address, Contact};
use byname::domain::date::{LeapRule, PartialDate};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryKind, When};
use byname::domain::occasion::OccasionKind;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::{Device, cases, date, day};

fn named(name: &str) -> Incoming {
    Incoming { person: PersonDraft::named(name), ..Incoming::default() }
}

fn with_phone(name: &str, phone: &str) -> Incoming {
    let person = PersonDraft { phones: vec![Contact::plain(phone)], ..PersonDraft::named(name) };
    Incoming { person, ..Incoming::default() }
}

fn with_mail(name: &str, mail: &str) -> Incoming {
    let person = PersonDraft { mails: vec![Contact::plain(mail)], ..PersonDraft::named(name) };
    Incoming { person, ..Incoming::default() }
}

/// The one who arrives.
fn arrives(one: Incoming) -> Arrival {
    let mut plan = Device::new(1).plans(vec![one]);
    assert_eq!((plan.arrivals.len(), plan.known), (1, 0));
    plan.arrivals.remove(0)
}

fn note(arrival: &Arrival) -> &str {
    arrival.note.as_ref().map(|(_, draft)| draft.text.as_str()).unwrap_or_default()
}

#[test]
fn whoever_is_new_comes_in_with_dates_and_a_note_of_today() {
    let one = Incoming {
        dates: vec![
            (OccasionKind::Birthday, String::new(), date("--02-29")),
            (OccasionKind::Own, "moved in".into(), date("2016-11")),
        ],
        note: " likes plums\n".into(),
        ..with_phone("Ada", "030 1")
    };
    let arrival = arrives(one.clone());
    let (id, draft) = &arrival.person;
    assert_eq!(draft, &one.person);
    let dates: Vec<_> = arrival
        .occasions
        .iter()
        .map(|(_, it)| (it.kind, it.label.as_str(), it.date.unwrap(), it.people == [*id], it.leap_rule))
        .collect();
    assert_eq!(dates, [
        (OccasionKind::Birthday, "", date("--02-29"), true, LeapRule::February28),
        (OccasionKind::Own, "moved in", date("2016-11"), true, LeapRule::February28),
    ]);
    let (_, written) = arrival.note.as_ref().unwrap();
    assert_eq!((written.text.as_str(), &written.kind), ("likes plums", &EntryKind::Talk));
    assert_eq!((written.when, &written.people), (When::on(day("2026-11-21")), &vec![*id]));
    assert_eq!(arrives(named("Bob")).note, None, "no words, no note");
}

#[test]
fn everything_has_an_id_of_its_own() {
    let dates = vec![(OccasionKind::Birthday, String::new(), date("--11-21")); 2];
    let one = |name| Incoming { dates: dates.clone(), note: "hello".into(), ..named(name) };
    let plan = Device::new(1).plans(vec![one("Ada"), one("Bob")]);
    let ids = plan.arrivals.iter().flat_map(|it| {
        let occasions = it.occasions.iter().map(|(id, _)| id.0);
        occasions.chain([it.person.0.0, it.note.as_ref().unwrap().0.0]).collect::<Vec<_>>()
    });
    assert_eq!(ids.collect::<BTreeSet<_>>().len(), 8);
}

#[test]
fn the_same_file_twice_brings_nobody() {
    let file = vec![
        with_phone("Ada", "+49 30 123 456 78"),
        with_mail("Bob", "bob@example.org"),
        named("Eve"),
        named(""),
    ];
    let mut shop = Device::new(1);
    let plan = shop.plans(file.clone());
    assert_eq!((plan.arrivals.len(), plan.known), (4, 0));
    shop.does(Command::Import { arrivals: plan.arrivals });
    let again = shop.plans(file);
    assert_eq!((again.arrivals.len(), again.known), (0, 4));
}

#[test]
fn two_are_the_same_when_name_and_a_way_to_reach_them_are() {
    for (there, comes, known) in [
        (with_phone("Ada", "+49 30 12345678"), with_phone("ADA", "(030) 1234-5678"), true),
        (with_phone("Zoë", "030 1"), with_phone("Zoe", "0301"), true),
        (with_mail("Ada", "Ada@Example.org"), with_mail("Ada", "ada@example.org"), true),
        (named("Ada"), named("ada"), true),
        (with_phone("Ada", "030 12345678"), with_phone("Ada", "030 87654321"), false),
        (with_phone("Ada", "030 1"), named("Ada"), false),
        (named("Ada"), with_mail("Ada", "ada@example.org"), false),
        (with_phone("Ada", "030 1"), with_phone("Bob", "030 1"), false),
        (named("Ada"), named("Ada King"), false),
    ] {
        let mut shop = Device::new(1);
        let plan = shop.plans(vec![there.clone()]);
        shop.does(Command::Import { arrivals: plan.arrivals });
        let in_book = shop.plans(vec![comes.clone()]).known;
        let in_file = Device::new(2).plans(vec![there.clone(), comes.clone()]).known;
        let expected = usize::from(known);
        assert_eq!((in_book, in_file), (expected, expected), "{there:?} and {comes:?}");
    }
}

#[test]
fn whoever_was_deleted_may_come_again() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    assert_eq!(shop.plans(vec![named("Ada")]).known, 1);
    shop.deletes(ada);
    assert_eq!(shop.plans(vec![named("Ada")]).arrivals.len(), 1);
}

#[test]
fn what_does_not_fit_its_field_is_in_the_note() {
    let labelled = |label: &str, value: &str| Contact { label: label.into(), value: value.into() };
    let person = PersonDraft {
        called: "c".repeat(201),
        phones: vec![labelled("work", "ask reception"), Contact::plain("030 1")],
        mails: vec![labelled("", "ada at example.org")],
        links: vec![labelled("blog", "javascript:alert(1)")],
        addresses: vec![Address { city: "x".repeat(501), ..Address::default() }],
        tags: (0..51).map(|number| format!("tag{number}")).collect(),
        ..PersonDraft::named("Ada")
    };
    let arrival = arrives(Incoming { person, note: "first".into(), ..Incoming::default() });
    let draft = &arrival.person.1;
    assert_eq!((draft.name.as_str(), draft.called.as_str()), ("Ada", ""));
    assert_eq!(draft.phones, [Contact::plain("030 1")]);
    assert!(draft.mails.is_empty() && draft.links.is_empty() && draft.addresses.is_empty());
    let note = note(&arrival);
    assert!(note.starts_with("first\n"));
    for lost in [&"c".repeat(201), "work ask reception", "ada at example.org", "blog javascript:alert(1)", &"x".repeat(501), "tag50"] {
        assert!(note.contains(lost), "{lost}");
    }
}

#[test]
fn what_fits_stays_where_it_is() {
    let mut phones: Vec<_> = (0..51).map(|it| Contact::plain(format!("030 {it}"))).collect();
    phones[3].value = "ask reception".into();
    let arrival = arrives(Incoming {
        person: PersonDraft { phones, ..PersonDraft::named("Ada") },
        ..Incoming::default()
    });
    assert_eq!(arrival.person.1.phones.len(), 50, "only one of them does not fit");
    assert_eq!(note(&arrival), "ask reception");
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
        let arrival = arrives(Incoming { person, note: note.into(), ..Incoming::default() });
        assert_eq!(arrival.person.1.name, name);
    }
}

#[test]
fn a_name_that_is_too_long_is_cut_and_whole_in_the_note() {
    let long = "Ada ".repeat(60).trim().to_owned();
    let arrival = arrives(named(&long));
    assert_eq!(arrival.person.1.name, long[..200]);
    assert_eq!(note(&arrival), long);
}

#[test]
fn a_date_whose_name_does_not_fit_is_not_lost() {
    for label in [String::new(), "l".repeat(201)] {
        let dates = vec![(OccasionKind::Own, label.clone(), date("2016-11-21"))];
        let arrival = arrives(Incoming { dates, ..named("Ada") });
        let kept = arrival.occasions.iter().any(|(_, it)| it.date == Some(date("2016-11-21")));
        assert!(kept || note(&arrival).contains("2016-11-21"), "a label of {}", label.len());
        assert!(note(&arrival).contains(&label));
    }
}

#[test]
fn a_note_that_is_too_long_for_one_is_not_lost() {
    let words: Vec<String> = (0..5_000).map(|number| format!("word{number}")).collect();
    let mut shop = Device::new(1);
    let arrivals = shop.plans(vec![Incoming { note: words.join(" "), ..named("Ada") }]).arrivals;
    shop.does(Command::Import { arrivals });
    let kept: String = shop
        .book
        .records()
        .flat_map(|record| record.registers())
        .filter_map(|register| register.value.text())
        .collect::<Vec<_>>()
        .join(" ");
    let lost = words.iter().filter(|word| !kept.contains(word.as_str())).count();
    assert_eq!(lost, 0, "words that are nowhere in the book");
}

fn any_contacts() -> impl Strategy<Value = Vec<Contact>> {
    let value = prop_oneof![
        "[0-9 +]{1,12}", "[a-z]{1,8}@[a-z]{1,8}", "[a-z]{1,10}", "x{498,503}", "\\PC{0,12}",
    ];
    let contact = ("[a-z]{0,6}|y{199,202}", value);
    let contact = contact.prop_map(|(label, value)| Contact { label, value });
    prop_oneof![9 => vec(contact.clone(), 0..4), 1 => vec(contact, 48..54)]
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
        let mut shop = Device::new(1);
        let plan = shop.plans(vec![one.clone()]);
        let arrival = &plan.arrivals[0];
        let draft = arrival.person.1.clone();
        prop_assert_eq!(draft.clone().checked(), Ok(draft.clone()), "as good as typed");

        let contacts = |draft: &PersonDraft| {
            let all = [&draft.phones, &draft.mails, &draft.links].map(Clone::clone).concat();
            all.into_iter().flat_map(|it| [it.label, it.value]).collect::<Vec<_>>()
        };
        let mut kept = vec![draft.name.clone(), draft.called.clone(), draft.company.clone()];
        kept.extend([draft.likes.clone(), note(arrival).to_owned()]);
        kept.extend(draft.tags.iter().cloned().chain(contacts(&draft)));
        let kept: Vec<String> = kept.iter().map(|it| letters(it)).collect();
        let person = &one.person;
        // A contact with a label alone says nothing; of twice the same, one is enough.
        let said = [&person.name, &person.called, &person.company, &person.likes, &one.note];
        let values = [&person.phones, &person.mails, &person.links];
        let values = values.into_iter().flatten().map(|it| &it.value);
        for text in said.into_iter().chain(&person.tags).chain(values) {
            let text = letters(text);
            prop_assert!(kept.iter().any(|it| it.contains(&text)), "{text:?} is in none of {kept:?}");
        }
        prop_assert_eq!(arrival.occasions.len(), 1);
        shop.does(Command::Import { arrivals: plan.arrivals.clone() });
        prop_assert_eq!(shop.draft(arrival.person.0).name, draft.name);
        prop_assert_eq!(shop.plans(vec![one]).known, 1, "the same again is known");
    }
}

#[test]
fn dates_come_as_they_are_known() {
    for text in ["1985-04-17", "--04-17", "1985", "~1985", "--04"] {
        let known: PartialDate = date(text);
        let dates = vec![(OccasionKind::Birthday, String::new(), known)];
        let arrival = arrives(Incoming { dates, ..named("Ada") });
        assert_eq!(arrival.occasions[0].1.date, Some(known), "{text}");
    }
}
