//! Every limit of what the book takes in: one below, at, and one above.
//!
//! Those of files that are read stand with the tests of the exchange.

use byname::disk::format;
use byname::domain::book::Book;
use byname::domain::clock::{Clock, LATEST_MILLIS, Stamp};
use byname::domain::command::{Command, Problem, decide};
use byname::domain::contact::{Address, Contact};
use byname::domain::draft::{Fault, FormField, PersonDraft};
use byname::domain::entry::{EntryDraft, EntryKind, When};
use byname::domain::id::{DeviceId, PersonId};
use byname::domain::limits;
use byname::domain::occasion::{OccasionDraft, OccasionKind};
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::shop::ShopDraft;
use byname::domain::value::Value;
use uuid::Uuid;

use crate::support::{Device, date, day, when};

/// The letter that is counted: three bytes, one character.
fn text(length: usize) -> String {
    "€".repeat(length)
}

/// Checks that what `draft` makes of one below and of the limit is taken, and that one above is
/// refused with this fault beside this field.
fn check(
    what: &str,
    limit: usize,
    field: FormField,
    fault: Fault,
    draft: impl Fn(usize) -> PersonDraft,
) {
    let ada = |length| {
        let id = PersonId(Uuid::from_u128(1));
        let stamp = Stamp::new(1, 0, DeviceId(1));
        decide(&Book::default(), Command::AddPerson { id, draft: draft(length) }, stamp).map(drop)
    };
    assert_eq!(ada(limit - 1), Ok(()), "{what}: one below");
    assert_eq!(ada(limit), Ok(()), "{what}: at the limit");
    assert_eq!(ada(limit + 1), Err(Problem::Form(vec![(field, fault)])), "{what}: one above");
}

/// Something that makes the text of one field of a card.
type Set = fn(&mut PersonDraft) -> &mut String;

#[test]
fn texts_of_a_card() {
    let names: [(&'static str, Set); 5] = [
        ("called", |it| &mut it.called),
        ("reading", |it| &mut it.reading),
        ("title", |it| &mut it.title),
        ("company", |it| &mut it.company),
        ("role", |it| &mut it.role),
    ];
    let texts: [(&'static str, Set); 5] = [
        ("recognise", |it| &mut it.recognise),
        ("likes", |it| &mut it.likes),
        ("usual", |it| &mut it.usual),
        ("careful", |it| &mut it.careful),
        ("wishes", |it| &mut it.wishes),
    ];
    let fields = names.map(|it| (it, limits::NAME)).into_iter();
    for ((key, set), limit) in fields.chain(texts.map(|it| (it, limits::TEXT))) {
        check(key, limit, FormField::Line(key), Fault::TooLong(limit), |length| {
            let mut draft = PersonDraft::named("Ada");
            *set(&mut draft) = text(length);
            draft
        });
    }
    check("name", limits::NAME, FormField::Name, Fault::TooLong(limits::NAME), |length| {
        PersonDraft::named(text(length))
    });
}

#[test]
fn tags() {
    let tagged = |tags| PersonDraft { tags, ..PersonDraft::named("Ada") };
    check("a tag", limits::NAME, FormField::Tags, Fault::TooLong(limits::NAME), |length| {
        tagged(vec![text(length)])
    });
    let most = limits::PER_PERSON;
    check("tags", most, FormField::Tags, Fault::TooMany(most), |count| {
        tagged((0..count).map(|number| number.to_string()).collect())
    });
}

/// Names a place in a list of a form.
type Place = fn(usize) -> FormField;
/// Something that makes one of the lists of contacts.
type Contacts = fn(&mut PersonDraft) -> &mut Vec<Contact>;

#[test]
fn contacts() {
    let kinds: [(Place, Contacts, &str); 3] = [
        (FormField::Phone, |it| &mut it.phones, "1"),
        (FormField::Mail, |it| &mut it.mails, "a@b"),
        (FormField::Link, |it| &mut it.links, "a.b/"),
    ];
    for (field, contacts, start) in kinds {
        let with = |list: Vec<Contact>| {
            let mut draft = PersonDraft::named("Ada");
            *contacts(&mut draft) = list;
            draft
        };
        check(start, limits::LINE, field(0), Fault::TooLong(limits::LINE), |length| {
            let value = format!("{start}{}", text(length - start.len()));
            with(vec![Contact::plain(value)])
        });
        check("a label", limits::NAME, field(0), Fault::TooLong(limits::NAME), |length| {
            with(vec![Contact { label: text(length), value: start.into() }])
        });
        let most = limits::PER_PERSON;
        check("contacts", most, field(most), Fault::TooMany(most), |count| {
            with((0..count).map(|number| Contact::plain(format!("{start}{number}"))).collect())
        });
    }
}

#[test]
fn addresses() {
    let with = |addresses| PersonDraft { addresses, ..PersonDraft::named("Ada") };
    let fault = Fault::TooLong(limits::LINE);
    // Between the six parts of an address stand five separators.
    check("an address", limits::LINE - 5, FormField::Address(0), fault, |length| {
        let (street, city) = (text(length - 10), text(10));
        with(vec![Address { street, city, ..Address::default() }])
    });
    let most = limits::PER_PERSON;
    check("addresses", most, FormField::Address(most), Fault::TooMany(most), |count| {
        let town = |number: usize| Address { city: number.to_string(), ..Address::default() };
        with((0..count).map(town).collect())
    });
}

#[test]
fn notes_dates_and_the_shop() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let notes = (limits::TEXT, FormField::Text);
    let labels = (limits::NAME, FormField::Label);
    let names = (limits::NAME, FormField::Name);
    for ((limit, field), length) in [notes, labels, names]
        .into_iter()
        .flat_map(|it| [it.0 - 1, it.0, it.0 + 1].map(|length| (it, length)))
    {
        let text = text(length);
        let note = EntryDraft::note(ada, EntryKind::Talk, when("2026-11-21"), text.clone());
        let own = OccasionDraft {
            kind: OccasionKind::Own,
            label: text.clone(),
            ..OccasionDraft::birthday(ada, date("--11-21"))
        };
        let faults = match field {
            FormField::Text => note.checked().err(),
            FormField::Label => own.checked().err(),
            _ => ShopDraft { name: text, ..ShopDraft::default() }.checked().err(),
        };
        let expected = (length > limit).then(|| vec![(field, Fault::TooLong(limit))]);
        assert_eq!(faults, expected, "{field:?} of {length}");
    }
}

#[test]
fn how_deep_a_value_may_be() {
    let nested = |depth: usize| (0..depth).fold(Value::Nothing, |it, _| Value::List([it].into()));
    let named = |depth: usize| {
        (0..depth).fold(Value::Nothing, |it, _| Value::Map([("a".into(), it)].into()))
    };
    for make in [&nested as &dyn Fn(usize) -> Value, &named] {
        for (depth, fits) in
            [(limits::DEPTH - 1, true), (limits::DEPTH, true), (limits::DEPTH + 1, false)]
        {
            let stamp = Stamp::new(1, 0, DeviceId(1));
            let register = Register { key: "newer".into(), stamp, value: make(depth) };
            let record = Record::from_registers(RecordKind::Person, Uuid::nil(), vec![register]);
            let bytes = format::write_page(&[record.into()]);
            assert_eq!(format::read_page(&bytes).is_ok(), fits, "{depth} deep");
        }
    }
}

#[test]
fn how_late_a_stamp_may_be() {
    let device = DeviceId(1);
    let time = |millis: u64| millis << 16;
    // As much later as a clock can be driven by stamps that were seen.
    let latest_read: u64 = (1 << 48) - (1 << 30);
    for (millis, fits) in [
        (LATEST_MILLIS - 1, true),
        (LATEST_MILLIS, true),
        (LATEST_MILLIS + 1, true),
        (latest_read, true),
        (latest_read + 1, false),
    ] {
        let stamp = Stamp::from_time(time(millis), device);
        assert_eq!(stamp.map(Stamp::millis), fits.then_some(millis));
    }
    let mut clock = Clock::new(device);
    for (now, millis) in [
        (LATEST_MILLIS - 1, LATEST_MILLIS - 1),
        (LATEST_MILLIS, LATEST_MILLIS),
        (u64::MAX, LATEST_MILLIS),
    ] {
        assert_eq!(clock.tick(now).millis(), millis, "a clock says no later time by itself");
        assert_eq!(Stamp::new(now, 0, device).millis(), millis);
    }
}

#[test]
fn the_last_minute_of_a_day() {
    for (minute, kept) in [(1_438, 1_438), (1_439, 1_439), (1_440, 1_439), (u16::MAX, 1_439)] {
        assert_eq!(When::at(day("2026-11-21"), minute).minute, Some(kept));
    }
}
