//! What became of somebody: every change, when it was made, and by which device.

use byname::domain::arrival::Incoming;
use byname::domain::clock::Stamp;
use byname::domain::command::{Command, Problem};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::EntryDraft;
use byname::domain::history::{Event, EventKind, events, records_about};
use byname::domain::id::PersonId;
use byname::domain::person::Person;
use byname::domain::record::RecordKind;
use byname::domain::step::{Step, StepKind};
use byname::domain::value::Value;

use crate::support::handing::{counter_and_stall, hand_over};
use crate::support::{Device, when};

fn history(device: &Device, steps: &[Step], id: PersonId) -> Vec<Event> {
    let about = records_about(&device.book, id);
    steps.iter().flat_map(|step| events(step, &about).collect::<Vec<_>>()).collect()
}

/// What was written: the field, what stood there, what stands there now, and who wrote it.
fn wrote(event: &Event) -> Vec<(&str, &str, &str, Stamp)> {
    let EventKind::Wrote(was) = &event.what else { panic!("it was made: {event:?}") };
    let text = |value| Value::text(value).unwrap_or_default();
    was.iter().map(|it| (&*it.key, text(&it.value), text(&it.left), it.stamp)).collect()
}

#[test]
fn every_change_of_somebody_is_an_event_with_its_time_and_device() {
    let mut shop = Device::new(1);
    let id = PersonId(shop.new_id());
    let bob = shop.adds("Bob");
    let mut steps = vec![
        shop.does(Command::AddPerson { id, draft: PersonDraft::named("Ada") }),
        shop.edits(id, |draft| draft.likes = "tea".into()),
        shop.edits(bob, |draft| draft.likes = "wine".into()),
        shop.edits(id, |draft| draft.likes = "plums".into()),
    ];
    let note = byname::domain::id::EntryId(shop.new_id());
    let draft = EntryDraft::visit(id, when("2026-11-21"));
    steps.push(shop.does(Command::AddEntry { id: note, draft }));
    steps.push(shop.edits_entry(note, |draft| draft.people = vec![bob]));
    steps.push(shop.deletes(id));

    let told = history(&shop, &steps, id);
    let kinds: Vec<StepKind> = told.iter().map(|it| it.kind).collect();
    use StepKind as It;
    let expected =
        [It::AddPerson, It::EditPerson, It::EditPerson, It::Visit, It::EditEntry, It::DeletePerson];
    assert_eq!(kinds, expected, "also of what was about her once");
    assert_eq!(told[0].what, EventKind::Made(steps[0].stamp));
    assert_eq!(wrote(&told[1]), [("likes", "", "tea", steps[1].stamp)]);
    assert_eq!(wrote(&told[2]), [("likes", "tea", "plums", steps[3].stamp)]);
    assert_eq!((&told[3].record, told[3].id), (&RecordKind::Entry, note.0));
    assert_eq!(told[5].step, steps[6].stamp);
    assert_eq!(history(&shop, &steps, bob).len(), 3, "his card was made before");
}

#[test]
fn what_a_merge_brought_was_written_by_the_other_device_at_its_time() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    stall.now += 3_600_000;
    let tea = stall.edits(ada, |draft| draft.likes = "tea".into());
    let bread = stall.edits(ada, |draft| draft.usual = "bread".into());
    let bob = PersonId(stall.new_id());
    let made = stall.does(Command::AddPerson { id: bob, draft: PersonDraft::named("Bob") });
    stall.edits(bob, |draft| draft.likes = "wine".into());
    let merge = counter.takes(&stall.whole()).unwrap();
    assert_eq!((merge.kind, merge.stamp.device), (StepKind::Merge, counter.id()));

    let told = history(&counter, std::slice::from_ref(&merge), ada);
    assert_eq!((told.len(), told[0].step), (1, merge.stamp));
    assert_eq!(
        wrote(&told[0]),
        [("likes", "", "tea", tea.stamp), ("usual", "", "bread", bread.stamp)]
    );
    let told = history(&counter, std::slice::from_ref(&merge), bob);
    assert_eq!(told[0].what, EventKind::Made(made.stamp));
    let read = byname::disk::format::read_step(&byname::disk::format::write_step(&merge));
    assert_eq!(read, Ok(merge));
}

#[test]
fn what_an_import_brought_was_written_here() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let incoming = ["Ada", "Bob"].map(|name| Incoming {
        person: PersonDraft { likes: "tea".into(), ..PersonDraft::named(name) },
        ..Incoming::default()
    });
    let arrivals = shop.arrivals(incoming.to_vec());
    let step = shop.does(Command::Import { arrivals });
    let people: Vec<PersonId> = shop.book.people().map(Person::id).collect();
    assert!(people.len() >= 2);
    for id in people {
        for event in history(&shop, std::slice::from_ref(&step), id) {
            match event.what {
                EventKind::Made(stamp) => assert_eq!((id == ada, stamp), (false, step.stamp)),
                EventKind::Wrote(was) => assert!(was.iter().all(|it| it.stamp == step.stamp)),
            }
        }
    }
}

#[test]
fn an_earlier_value_is_written_again_and_that_is_an_event_too() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    counter.edits(ada, |draft| draft.likes = "tea".into());
    let wine = counter.edits(ada, |draft| draft.likes = "wine".into());
    let about = records_about(&counter.book, ada);
    let Some(Event { record, id, what: EventKind::Wrote(was), .. }) = events(&wine, &about).next()
    else {
        panic!("the edit wrote");
    };
    let (key, value) = (was[0].key.clone(), was[0].value.clone());
    let rewrite = Command::Rewrite { kind: record, id, key, value };
    let step = counter.does(rewrite.clone());
    assert_eq!((step.kind, counter.draft(ada).likes.as_str()), (StepKind::Rewrite, "tea"));
    assert_eq!(counter.refuses(rewrite), Problem::NothingToDo, "it stands there");
    let told = history(&counter, std::slice::from_ref(&step), ada);
    assert_eq!(wrote(&told[0]), [("likes", "wine", "tea", step.stamp)]);
    hand_over(&mut counter, &mut stall);
    assert_eq!(stall.draft(ada).likes, "tea");
    counter.takes_back(&step);
    assert_eq!(counter.draft(ada).likes, "wine");
}

#[test]
fn nothing_is_written_again_where_there_is_no_record() {
    let mut shop = Device::new(1);
    let (kind, id) = (RecordKind::Person, shop.new_id());
    let rewrite = Command::Rewrite { kind, id, key: "name".into(), value: Value::Text("A".into()) };
    assert_eq!(shop.refuses(rewrite), Problem::NothingToDo);
}
