//! What is kept of smart lists: made, changed, deleted, merged, and read by an older version.

use byname::domain::command::{Command, Problem};
use byname::domain::draft::{Fault, FormField};
use byname::domain::id::ListId;
use byname::domain::limits;
use byname::domain::person::{Kind, Tier};
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::smart_list::{Condition, Having, Joined, ListDraft, Searched};
use byname::domain::step::StepKind;
use byname::domain::value::Value;

use super::{list, shop, today};
use crate::support::Device;

#[test]
fn a_list_is_made_changed_deleted_and_each_is_taken_back() {
    let mut shop = Device::new(1);
    let id = ListId(shop.new_id());
    let draft = ListDraft { name: " Stars ".into(), ..list(&[Condition::Star { is: true }]) };
    let made = shop.does(Command::SetList { id, draft });
    assert_eq!(made.kind, StepKind::List);
    let stars = shop.book.smart_list(id).unwrap().draft();
    assert_eq!((stars.name.as_str(), stars.conditions.len()), ("Stars", 1));
    let changed = ListDraft {
        name: "Best".into(),
        joined: Joined::Any,
        conditions: vec![Condition::Away, Condition::Late],
    };
    let step = shop.does(Command::SetList { id, draft: changed.clone() });
    assert_eq!(shop.book.smart_list(id).unwrap().draft(), changed);
    shop.takes_back(&step);
    assert_eq!(shop.book.smart_list(id).unwrap().draft(), stars);
    let gone = shop.does(Command::DeleteList { id });
    assert!(shop.book.smart_lists().is_empty());
    assert_eq!(shop.refuses(Command::DeleteList { id }), Problem::UnknownList);
    assert_eq!(shop.refuses(Command::SetList { id, draft: changed }), Problem::UnknownList);
    let bin: Vec<_> = shop.book.bin(shop.now).into_iter().map(|it| it.kind).collect();
    assert_eq!(bin, [RecordKind::List]);
    shop.takes_back(&gone);
    assert_eq!(shop.book.smart_lists().len(), 1);
    shop.takes_back(&made);
    assert!(shop.book.smart_lists().is_empty());
}

#[test]
fn what_is_wrong_with_a_list_is_said_beside_it() {
    let mut shop = Device::new(1);
    let id = ListId(shop.new_id());
    let mut faults = |draft| shop.refuses(Command::SetList { id, draft }).faults();
    let nameless = ListDraft { name: " ".into(), ..ListDraft::default() };
    assert_eq!(
        faults(nameless),
        [(FormField::Name, Fault::Empty), (FormField::Text, Fault::Empty)]
    );
    let long = ListDraft { name: "x".repeat(limits::NAME + 1), ..list(&[Condition::Late]) };
    assert_eq!(faults(long), [(FormField::Name, Fault::TooLong(limits::NAME))]);
    // A condition without a text asks for nothing.
    let text = |text: String| list(&[Condition::Says { field: Searched::Town, text }]);
    assert_eq!(faults(text(" ".into())), [(FormField::Text, Fault::Empty)]);
    let fault = (FormField::Text, Fault::TooLong(limits::LINE));
    assert_eq!(faults(text("x".repeat(limits::LINE))), [fault]);
    let many = list(&(0..=50).map(Condition::Visits).collect::<Vec<_>>());
    assert_eq!(faults(many), [(FormField::Text, Fault::TooMany(limits::PER_PERSON))]);
}

#[test]
fn a_condition_is_kept_as_a_text_that_never_changes() {
    use Condition as It;
    // Golden: never edit these; lists that were kept would change.
    for (condition, element) in [
        (It::Kind { kind: Kind::Supplier, is: true }, "kind:supplier"),
        (It::Kind { kind: Kind::Staff, is: false }, "kind-not:staff"),
        (It::Tag { tag: "a:b/c-not".into(), is: true }, "tag:a:b/c-not"),
        (It::Tag { tag: "wine".into(), is: false }, "tag-not:wine"),
        (It::Star { is: true }, "star"),
        (It::Star { is: false }, "star-not"),
        (It::Tier { tier: Tier::Third, is: true }, "tier:3"),
        (It::Says { field: Searched::Town, text: "Bad: x".into() }, "says:city:Bad: x"),
        (It::Has { what: Having::Photo, is: false }, "has-not:photo"),
        (It::BornIn(12), "born-in:12"),
        (It::SeenWithin(30), "seen-within:30"),
        (It::UnseenFor(90), "unseen-for:90"),
        (It::Late, "late"),
        (It::Visits(5), "visits:5"),
        (It::Away, "away"),
    ] {
        assert_eq!(condition.element(), element);
        assert_eq!(It::from_element(element), condition);
    }
    for odd in
        ["", "born-in:13", "visits:-1", "visits:05", "late:x", "late-not", "moon:full", "star:x"]
    {
        assert_eq!(It::from_element(odd), It::Unread(odd.into()));
        assert_eq!(It::from_element(odd).element(), odd);
    }
}

#[test]
fn two_devices_that_each_add_a_condition_end_with_both() {
    let mut counter = Device::new(1);
    let id = ListId(counter.new_id());
    counter.does(Command::SetList { id, draft: list(&[Condition::Late]) });
    let mut stall = Device::new(2);
    stall.takes_in(counter.records());
    for (device, condition) in
        [(&mut counter, Condition::Visits(3)), (&mut stall, Condition::Star { is: true })]
    {
        let mut draft = device.book.smart_list(id).unwrap().draft();
        draft.conditions.push(condition);
        device.does(Command::SetList { id, draft });
    }
    counter.takes_in(stall.records());
    stall.takes_in(counter.records());
    let of = |device: &Device| device.book.smart_list(id).unwrap().draft();
    assert_eq!(of(&counter), of(&stall));
    assert_eq!(of(&counter).conditions.len(), 3);
}

#[test]
fn a_condition_of_a_newer_version_stays_and_admits_nobody() {
    let (mut shop, _) = shop();
    let id = ListId(shop.new_id());
    shop.does(Command::SetList { id, draft: list(&[Condition::Visits(0)]) });
    let mut record = Record::clone(shop.book.record(&RecordKind::List, id.0).unwrap());
    let stamp = shop.stamp();
    let key = "conditions/moon:full".into();
    record.take(Register { key, stamp, value: Value::Flag(true) });
    shop.takes_in(vec![record.into()]);
    let draft = shop.book.smart_list(id).unwrap().draft();
    assert!(shop.book.on_list(&draft, today()).is_empty());
    shop.does(Command::SetList { id, draft: ListDraft { name: "renamed".into(), ..draft } });
    let kept = shop.book.smart_list(id).unwrap().draft();
    assert!(kept.conditions.contains(&Condition::Unread("moon:full".into())));
}
