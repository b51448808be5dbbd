//! The disk in IndexedDB does what the disk in memory does.

use std::cell::Cell;
use std::rc::Rc;

use byname::browser::clock;
use byname::browser::database::{Database, StoreEvent};
use byname::disk::compact::compact;
use byname::disk::open::open;
use byname::disk::{Disk, DiskProblem, PageKey, Rewrite, format};
use byname::domain::book::{Book, Filter, Order};
use byname::domain::clock::Clock;
use byname::domain::command::{Batch, Command, decide};
use byname::domain::draft::PersonDraft;
use byname::domain::id::{DeviceId, PersonId, uuid_v7};
use idb::Factory;
use wasm_bindgen_test::wasm_bindgen_test;

/// A database that no other test uses.
fn fresh() -> (String, Database) {
    let name = format!("test-{:016x}", clock::random_number());
    let database = Database::named(&name, |_| {});
    (name, database)
}

fn added(book: &Book, clock: &mut Clock, name: &str) -> Batch {
    let id = PersonId(uuid_v7(clock::now(), clock::random()));
    let command = Command::AddPerson { id, draft: PersonDraft::named(name) };
    decide(book, command, clock.tick(clock::now())).unwrap()
}

fn names(book: &Book) -> Vec<String> {
    let ids = book.list(&Filter::default(), Order::Name);
    ids.into_iter().map(|id| book.person(id).unwrap().name().to_owned()).collect()
}

#[wasm_bindgen_test]
async fn what_was_appended_is_there_in_its_order_after_opening_again() {
    let (name, database) = fresh();
    for entry in [b"one".as_slice(), b"two", b"three"] {
        database.append(entry, &[]).await.unwrap();
    }
    drop(database);

    let contents = Database::named(&name, |_| {}).read().await.unwrap();
    let entries: Vec<_> = contents.log.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    assert_eq!(entries, [b"one".as_slice(), b"two", b"three"]);
}

#[wasm_bindgen_test]
async fn a_book_comes_back_from_the_log_and_from_its_pages() {
    let (_, database) = fresh();
    let (mut book, mut clock) = (Book::default(), Clock::new(DeviceId(1)));
    for name in ["Ada", "Bo", "Cy"] {
        let batch = added(&book, &mut clock, name);
        book.apply(&batch);
        database.append(&format::write_batch(&batch), &[]).await.unwrap();
    }
    let from_log = open(database.read().await.unwrap()).unwrap();
    assert_eq!(names(&Book::new(from_log.records)), ["Ada", "Bo", "Cy"]);
    assert_eq!(from_log.steps.len(), 3);

    assert_eq!(compact(&database).await, Ok(3));
    let contents = database.read().await.unwrap();
    assert!(contents.log.is_empty());
    let from_pages = open(contents.clone()).unwrap();
    assert_eq!(names(&Book::new(from_pages.records)), ["Ada", "Bo", "Cy"]);
    let steps = database.steps(2).await.unwrap();
    let stamps: Vec<_> = steps.iter().map(|it| format::read_step(it).unwrap().stamp).collect();
    assert_eq!(stamps, from_log.steps[1..].iter().map(|it| it.stamp).collect::<Vec<_>>());
}

#[wasm_bindgen_test]
async fn ten_thousand_people_are_kept_in_pages_and_found_again() {
    let (_, database) = fresh();
    let (book, mut clock) = (Book::default(), Clock::new(DeviceId(1)));
    let mut all = added(&book, &mut clock, "Person 0");
    for number in 1..10_000 {
        all.records.extend(added(&book, &mut clock, &format!("Person {number}")).records);
    }
    database.append(&format::write_batch(&all), &[]).await.unwrap();
    assert_eq!(compact(&database).await, Ok(1));

    let contents = database.read().await.unwrap();
    assert!(contents.pages.len() > 5, "{} pages", contents.pages.len());
    let opened = open(contents.clone()).unwrap();
    assert_eq!(Book::new(opened.records).count(), 10_000);
}

#[wasm_bindgen_test]
async fn a_rewrite_is_done_whole() {
    let (_, database) = fresh();
    database.append(b"absorbed", &[]).await.unwrap();
    database.append(b"stays", &[]).await.unwrap();
    let (log, pages) = database.log().await.unwrap();
    assert!(pages.is_empty());

    let key = PageKey([7; 17]);
    let rewrite = Rewrite {
        pages: vec![(key, b"page".to_vec())],
        steps: vec![b"step".to_vec()],
        absorbed: vec![log[0].0],
        ..Rewrite::default()
    };
    database.rewrite(&rewrite).await.unwrap();

    assert_eq!(database.pages(&[key]).await.unwrap(), [b"page".to_vec()]);
    assert_eq!(database.pages(&[PageKey([8; 17])]).await, Err(DiskProblem::Damaged));
    assert_eq!(database.steps(5).await.unwrap(), [b"step".to_vec()]);
    let contents = database.read().await.unwrap();
    assert_eq!(contents.log, [log[1].clone()]);
}

#[wasm_bindgen_test]
async fn two_connections_see_what_the_other_wrote() {
    let (name, one) = fresh();
    let two = Database::named(&name, |_| {});
    one.append(b"from one", &[]).await.unwrap();
    two.append(b"from two", &[]).await.unwrap();
    assert_eq!(one.read().await.unwrap().log.len(), 2);
}

#[wasm_bindgen_test]
async fn a_newer_version_gets_the_store_to_itself_and_the_old_one_says_so() {
    let told = Rc::new(Cell::new(None));
    let hear = Rc::clone(&told);
    let name = format!("test-{:016x}", clock::random_number());
    let old = Database::named(&name, move |event| hear.set(Some(event)));
    old.append(b"before", &[]).await.unwrap();

    // Without giving way this would wait for ever.
    let newer = Factory::new().unwrap().open(&name, Some(3)).unwrap().await.unwrap();

    assert_eq!(told.get(), Some(StoreEvent::GaveWay));
    assert_eq!(old.append(b"after", &[]).await, Err(DiskProblem::Newer));
    newer.close();
    // And an app that is older than what is there reads it and does not touch it.
    let older = Database::named(&name, |_| {});
    let there = older.read().await.unwrap();
    assert_eq!(there.log.iter().map(|it| &it.1[..]).collect::<Vec<_>>(), [b"before"]);
    assert!(older.is_newer());
    assert_eq!(older.append(b"after", &[]).await, Err(DiskProblem::Newer));
    assert_eq!(older.read().await.unwrap(), there);
}

#[wasm_bindgen_test]
async fn a_connection_that_was_closed_is_opened_anew() {
    let (name, database) = fresh();
    database.append(b"one", &[]).await.unwrap();
    Factory::new().unwrap().delete(&name).unwrap().await.unwrap();
    // The deletion made this connection give way, as a newer version would.
    assert_eq!(database.append(b"two", &[]).await, Err(DiskProblem::Newer));

    let again = Database::named(&name, |_| {});
    again.append(b"two", &[]).await.unwrap();
    assert_eq!(again.read().await.unwrap().log.len(), 1);
}
