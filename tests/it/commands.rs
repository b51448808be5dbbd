//! What a person may do with the book, in her own words.

mod away;
mod bin;
mod celebrations;
mod copies;
mod customer_years;
mod devices;
mod entries;
mod history;
mod lists;
mod many;
mod openers;
mod prepared;
mod round_visits;
mod sorted;

use byname::domain::command::{Command, Problem};
use byname::domain::contact::{Address, Contact};
use byname::domain::draft::{Fault, FormField, PersonDraft};
use byname::domain::id::{EntryId, OccasionId, PersonId};
use byname::domain::occasion::OccasionDraft;
use byname::domain::person::{Kind, Tier};
use byname::domain::record::RecordKind;
use byname::domain::shop::{FirstDay, ShopDraft};
use uuid::Uuid;

use crate::support::{Device, date, when};

#[test]
fn a_card_needs_one_word_only() {
    let mut shop = Device::new(1);
    let lady = shop.adds("lady with the red bicycle");
    let draft = shop.draft(lady);
    assert_eq!(draft, PersonDraft::named("lady with the red bicycle"));
    assert_eq!(draft.kinds, [Kind::Customer]);
    assert_eq!(shop.book.person(lady).unwrap().greeting_name(), "lady with the red bicycle");
}

#[test]
fn everything_on_a_card_is_kept() {
    let mut shop = Device::new(1);
    let draft = whole_draft();
    let ada = shop.adds_draft(draft.clone());
    assert_eq!(shop.draft(ada), draft);
    assert_eq!(shop.book.person(ada).unwrap().greeting_name(), "Ada");
}

/// A draft of which every field says something, in the order in which the book gives sets back.
fn whole_draft() -> PersonDraft {
    let contact = |label: &str, value: &str| Contact { label: label.into(), value: value.into() };
    PersonDraft {
        name: "Augusta Ada King".into(),
        called: "Ada".into(),
        reading: "AY-da".into(),
        title: "Countess".into(),
        company: "Analytical Engines".into(),
        role: "first programmer".into(),
        recognise: "carries a notebook".into(),
        likes: "poetry\nand engines".into(),
        usual: "black tea".into(),
        careful: "no nuts".into(),
        wishes: "a difference engine".into(),
        since: Some(date("2016-11")),
        star: true,
        tier: Some(Tier::First),
        kinds: vec![Kind::Customer, Kind::Neighbour],
        tags: vec!["regular".into(), "wine/red".into()],
        phones: vec![contact("", "020 1234"), contact("mobile", "+44 7700 900123")],
        mails: vec![contact("work", "ada@example.org")],
        links: vec![contact("", "example.org/ada")],
        addresses: vec![Address {
            street: "12 St James's Square\nBack door".into(),
            code: "SW1Y".into(),
            city: "London".into(),
            ..Address::default()
        }],
        ..PersonDraft::default()
    }
}

#[test]
fn an_edit_only_stamps_what_it_changed() {
    let mut shop = Device::new(1);
    let ada = shop.adds_draft(whole_draft());
    let before = shop.book.record(&RecordKind::Person, ada.0).unwrap().clone();
    let step = shop.edits(ada, |draft| {
        draft.likes = "tea".into();
        draft.tags.push("new".into());
    });
    let after = shop.book.record(&RecordKind::Person, ada.0).unwrap();
    let registers = after.registers();
    let changed: Vec<&str> = registers
        .iter()
        .filter(|register| before.register(&register.key).as_deref() != Some(register))
        .map(|register| register.key.as_ref())
        .collect();
    assert_eq!(changed, ["likes", "tags/new"]);
    assert!(changed.iter().all(|key| after.register(key).unwrap().stamp == step.stamp));
}

#[test]
fn space_around_what_was_typed_does_not_count() {
    let mut shop = Device::new(1);
    let draft = PersonDraft {
        name: "  Ada\t ".into(),
        tags: vec![" regular".into(), "regular ".into(), " ".into()],
        phones: vec![Contact::plain(" 1 "), Contact::plain("1"), Contact::plain("")],
        addresses: vec![Address::default()],
        kinds: vec![Kind::Staff, Kind::Staff],
        ..PersonDraft::default()
    };
    let ada = shop.adds_draft(draft);
    let shown = shop.draft(ada);
    assert_eq!((shown.name.as_str(), shown.tags), ("Ada", vec!["regular".to_owned()]));
    assert_eq!((shown.phones, shown.addresses), (vec![Contact::plain("1")], vec![]));
    assert_eq!(shown.kinds, [Kind::Staff]);
}

#[test]
fn somebody_without_a_name_is_refused_and_the_fault_stands_beside_the_name() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    for name in ["", "  ", "\n\t", "\u{1} \u{1}"] {
        let draft = PersonDraft::named(name);
        let faults = Problem::Form(vec![(FormField::Name, Fault::Empty)]);
        let id = PersonId(shop.new_id());
        assert_eq!(
            shop.refuses(Command::AddPerson { id, draft: draft.clone() }),
            faults,
            "{name:?}"
        );
        assert_eq!(shop.refuses(Command::EditPerson { id: ada, draft }), faults, "{name:?}");
    }
    assert_eq!(shop.name(ada), "Ada");
}

#[test]
fn all_faults_of_a_form_come_at_once_each_beside_its_field() {
    let mut shop = Device::new(1);
    let draft = PersonDraft {
        called: "a".repeat(201),
        likes: "a".repeat(20_001),
        tags: vec!["ok".into(), "a".repeat(201)],
        phones: vec![Contact::plain("030 1"), Contact::plain("ask her")],
        mails: vec![Contact::plain("ada at example.org"), Contact::plain("a@b")],
        links: vec![Contact::plain("javascript:alert(1)")],
        addresses: vec![Address { city: "a".repeat(501), ..Address::default() }],
        ..PersonDraft::default()
    };
    let Problem::Form(mut faults) =
        shop.refuses(Command::AddPerson { id: PersonId(Uuid::nil()), draft })
    else {
        panic!("a form with faults is refused for its faults");
    };
    faults.sort_unstable();
    assert_eq!(
        faults,
        [
            (FormField::Name, Fault::Empty),
            (FormField::Line("called"), Fault::TooLong(200)),
            (FormField::Line("likes"), Fault::TooLong(20_000)),
            (FormField::Tags, Fault::TooLong(200)),
            (FormField::Phone(1), Fault::NoPhone),
            (FormField::Mail(0), Fault::NoMail),
            (FormField::Link(0), Fault::NoLink),
            (FormField::Address(0), Fault::TooLong(500)),
        ]
    );
}

#[test]
fn a_link_leads_to_the_web_or_nowhere() {
    let mut shop = Device::new(1);
    for (link, fits) in [
        ("https://example.org/ada?a=b#c", true),
        ("HTTP://example.org", true),
        ("example.org:8080/ada", true),
        ("example.org", true),
        ("javascript:alert(1)", false),
        ("JaVaScRiPt:alert(1)", false),
        ("data:text/html,hi", false),
        ("vbscript:x", false),
        ("file:///etc/passwd", false),
        ("java script:alert(1)", false),
    ] {
        let id = PersonId(shop.new_id());
        let links = vec![Contact::plain(link)];
        let draft = PersonDraft { links, ..PersonDraft::named("Ada") };
        assert_eq!(shop.commit(Command::AddPerson { id, draft }).is_ok(), fits, "{link}");
    }
}

#[test]
fn deleting_hides_and_undo_brings_back_with_everything_that_happened() {
    let mut shop = Device::new(1);
    let (ada, bob) = (shop.adds("Ada"), shop.adds("Bob"));
    let together = shop.was_here(ada, when("2026-11-20"));
    shop.edits_entry(together, |draft| draft.people.push(bob));
    shop.notes(ada, when("2026-11-21"), "has a new dog");
    shop.remembers(OccasionDraft::birthday(ada, date("--11-21")));
    let before = crate::support::seen::seen(&shop.book);

    let step = shop.deletes(ada);
    assert!(shop.book.person(ada).is_none());
    assert_eq!(shop.names(shop.book.list(&Default::default(), Default::default())), ["Bob"]);
    assert_eq!(shop.book.recently_seen().map(|(id, _)| id).collect::<Vec<_>>(), [bob]);
    assert!(
        shop.book.celebrations(crate::support::day("2026-11-21"), Default::default()).is_empty()
    );
    assert_eq!(shop.book.timeline(bob), [together], "it happened to Bob too");

    shop.takes_back(&step);
    assert_eq!(crate::support::seen::seen(&shop.book), before);
}

#[test]
fn the_shop_has_a_name_and_a_first_day_of_the_week() {
    let mut shop = Device::new(1);
    assert_eq!(shop.book.shop(), ShopDraft::default());
    let draft = ShopDraft {
        name: " Corner Shop ".into(),
        first_day: Some(FirstDay::Sunday),
        ..ShopDraft::default()
    };
    let step = shop.does(Command::EditShop { draft });
    assert_eq!(shop.book.shop().name, "Corner Shop");
    assert_eq!(shop.book.shop().first_day, Some(FirstDay::Sunday));
    shop.takes_back(&step);
    assert_eq!(shop.book.shop(), ShopDraft::default());
}

#[test]
fn whoever_is_not_there_cannot_be_changed() {
    let mut shop = Device::new(1);
    let gone = shop.adds("Ada");
    shop.deletes(gone);
    for id in [gone, PersonId(Uuid::from_u128(404))] {
        let draft = PersonDraft::named("Ada");
        let visit = byname::domain::entry::EntryDraft::visit(id, when("2026-11-21"));
        let birthday = OccasionDraft::birthday(id, date("--11-21"));
        for command in [
            Command::EditPerson { id, draft },
            Command::DeletePerson { id },
            Command::AddEntry { id: EntryId(Uuid::from_u128(1)), draft: visit },
            Command::SetOccasion { id: OccasionId(Uuid::from_u128(1)), draft: birthday },
        ] {
            assert_eq!(shop.refuses(command), Problem::UnknownPerson);
        }
    }
}

#[test]
fn what_is_not_there_cannot_be_changed() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let visit = shop.was_here(ada, when("2026-11-21"));
    let birthday = shop.remembers(OccasionDraft::birthday(ada, date("--11-21")));
    let draft = shop.book.entry(visit).unwrap().draft().unwrap();
    shop.does(Command::DeleteEntry { id: visit });
    shop.does(Command::DeleteOccasion { id: birthday });
    for id in [visit, EntryId(Uuid::from_u128(404))] {
        let edit = Command::EditEntry { id, draft: draft.clone() };
        assert_eq!(shop.refuses(edit), Problem::UnknownEntry);
        assert_eq!(shop.refuses(Command::DeleteEntry { id }), Problem::UnknownEntry);
    }
    for id in [birthday, OccasionId(Uuid::from_u128(404))] {
        assert_eq!(shop.refuses(Command::DeleteOccasion { id }), Problem::UnknownOccasion);
    }
}

#[test]
fn saving_what_is_there_already_is_nothing_to_do() {
    let mut shop = Device::new(1);
    let ada = shop.adds_draft(whole_draft());
    let visit = shop.was_here(ada, when("2026-11-21 10:00"));
    let birthday = shop.remembers(OccasionDraft::birthday(ada, date("--11-21")));
    let entry = shop.book.entry(visit).unwrap().draft().unwrap();
    let occasion = shop.book.occasion(birthday).unwrap().draft();
    for command in [
        Command::EditPerson { id: ada, draft: shop.draft(ada) },
        Command::EditEntry { id: visit, draft: entry },
        Command::SetOccasion { id: birthday, draft: occasion },
        Command::EditShop { draft: ShopDraft::default() },
        Command::Import { arrivals: Vec::new() },
        Command::Merge { records: shop.records() },
        Command::Merge { records: Vec::new() },
    ] {
        assert_eq!(shop.refuses(command), Problem::NothingToDo);
    }
}
