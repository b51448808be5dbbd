//! The work that is counted.

use std::hint::black_box;
use std::sync::Arc;

use byname::disk::open::open;
use byname::disk::{Contents, PageKey, format};
use byname::domain::book::{Book, Filter, Order};
use byname::domain::clock::Stamp;
use byname::domain::command::{Batch, Command, decide};
use byname::domain::entry::{Entry, EntryDraft, EntryKind, When};
use byname::domain::find::{Doc, Field, Index};
use byname::domain::id::{EntryId, PersonId};
use byname::domain::merging::{Joining, Merging, Origin};
use byname::domain::record::{Record, RecordKind};
use byname::domain::reminder::Window;
use byname::domain::vector::Vector;
use byname::exchange::byname::{Head, in_order, read, write};

use crate::book::{self, COUNTER, STALL, THAT_MORNING, today};
use crate::files;

/// How many records lie in a page of the disk, about.
const PAGE: usize = 1_000;

/// Something is written of each fortieth of the people.
const PEOPLE_TO_WRITE_OF: usize = 40;

/// When the people of the book come.
fn now() -> When {
    When::at(today(), 10 * 60 + 40)
}

/// Does all of it, and says what.
pub fn all() {
    let (book, people) = book::made();
    find(&book);
    show(&book);
    change(&book, &people);
    merge(&book, &people);
    keep(&book);
    exchange(&book);
}

fn find(book: &Book) {
    let queries = [
        ("find a first letter", "m", true),
        ("find a whole word", "Kowalski", true),
        ("find with a typo", "Kowalsky", true),
        ("find without accents", "capek", true),
        ("find nobody", "Xylophon Qwertz", false),
    ];
    for (name, query, is_there) in queries {
        let found = counted(name, || book.find(query));
        assert_eq!(!found.people.is_empty() && !found.are_doubles, is_there, "{query}");
    }
    let docs = docs(book);
    counted("build the index of find", || Index::build(docs));
}

/// The texts of the book, about as it gives them to its own index.
fn docs(book: &Book) -> Vec<Doc> {
    let card = |person: &byname::domain::person::Person| {
        let draft = person.draft();
        let mut texts = vec![(Field::Name, draft.name), (Field::Likes, draft.likes)];
        texts.extend(draft.tags.into_iter().map(|it| (Field::Tag, it)));
        texts.extend(draft.phones.into_iter().map(|it| (Field::Phone, it.value)));
        texts.extend(draft.mails.into_iter().map(|it| (Field::Mail, it.value)));
        Doc { key: person.id().0, people: vec![person.id()], texts, hidden: false }
    };
    let note = |entry: &Entry| {
        let texts = vec![(Field::Note, entry.text().to_owned())];
        Doc { key: entry.id().0, people: entry.people(), texts, hidden: false }
    };
    // In an order of its own: that of a book's records is another every time.
    let mut docs: Vec<Doc> = book.people().map(card).collect();
    let entries = book.records().filter(|it| it.kind == RecordKind::Entry);
    let entries = entries.filter_map(|it| book.entry(EntryId(it.id)));
    docs.extend(entries.filter(|it| !it.text().is_empty()).map(note));
    docs.sort_unstable_by_key(|it| it.key);
    docs
}

fn show(book: &Book) {
    let late = counted("rhythm: who is late", || book.late(today()));
    assert!(!late.is_empty(), "somebody must be late");
    let likely = counted("rhythm: who is likely now", || book.likely(now()));
    assert!(!likely.is_empty(), "somebody must be likely");
    // Whoever is asked about first pays for all.
    let anybody = book.people().next().map(byname::domain::person::Person::id);
    counted("make the calendar", || anybody.map(|it| book.occasions_of(it)));
    let lines = counted("show what is on Today", || {
        let recent: Vec<_> = book.recently_seen().take(8).collect();
        let (days, tasks) =
            (book.celebrations(today(), Window::default()), book.due_tasks(today()));
        (recent, days, tasks, book.openers_of_the_day(today()), book.back_of_the_day(today()))
    });
    assert!(!lines.0.is_empty() && !lines.1.is_empty() && !lines.2.is_empty());
    let everybody =
        counted("show the list of people", || book.list(&Filter::default(), Order::Name));
    assert_eq!(everybody.len() as u64, book::PEOPLE);
}

/// Fifty of each, as now and then a table grows.
fn change(book: &Book, people: &[PersonId]) {
    let mut ours = Book::new(book.records().cloned());
    let mut ids = book::Chance::new(3);
    let mut does = |what: &str, draft: &dyn Fn(PersonId) -> EntryDraft| {
        let wanted: Vec<_> =
            people.iter().step_by(PEOPLE_TO_WRITE_OF).map(|it| draft(*it)).collect();
        let wanted = wanted.into_iter().map(|draft| {
            let id = EntryId(ids.id(THAT_MORNING));
            Command::AddEntry { id, draft }
        });
        let wanted: Vec<Command> = wanted.collect();
        let stamp = Stamp::new(THAT_MORNING, 1, COUNTER);
        let batches: Vec<Batch> = counted(&format!("decide {what}"), || {
            wanted.into_iter().filter_map(|it| decide(&ours, it, stamp).ok()).collect()
        });
        assert_eq!(batches.len(), people.len() / PEOPLE_TO_WRITE_OF, "all can be carried out");
        counted(&format!("encode {what}"), || {
            batches.iter().map(|it| format::write_batch(it).len()).sum::<usize>()
        });
        counted(&format!("apply {what}"), || batches.iter().for_each(|it| ours.apply(it)));
    };
    let text = "Her sister has a puppy that eats shoes";
    does("50 notes", &|person| EntryDraft::note(person, EntryKind::Talk, now(), text));
    does("50 visits", &|person| EntryDraft::visit(person, now()));
}

fn merge(book: &Book, people: &[PersonId]) {
    let (mut ours, theirs) = book::diverged(book, people);
    let vector = Vector::of(theirs.iter().map(|it| &**it));
    let theirs = in_order(&theirs);
    let origin = Origin { vector: Some(vector), ..Origin::default() };
    let looked = counted("merge: look at a copy", || {
        let mut merging = Merging::new(ours.seen_by(COUNTER), origin, THAT_MORNING);
        merging.look(&ours, theirs);
        merging.finish(&ours);
        merging
    });
    assert!(looked.counts().clashes > 0, "some words must clash");
    let decided = looked.decided();
    let batch = counted("merge: join two histories", || {
        let mut joining = Joining::new(Stamp::new(THAT_MORNING + 60_000, 0, COUNTER));
        joining.join(&ours, decided.records);
        joining.finish(&ours)
    });
    let batch = batch.expect("the copy has news");
    counted("merge: apply what came", || ours.apply(&batch));
}

fn keep(book: &Book) {
    let records = sorted(book);
    let page = records.get(..PAGE).expect("the book has more than a page");
    let bytes = counted("encode a page", || format::write_page(page));
    let again = counted("decode a page", || format::read_page(&bytes)).expect("it is ours");
    assert_eq!(again.len(), PAGE);
    let pages = records.chunks(PAGE).map(|it| (PageKey([0; 17]), format::write_page(it)));
    let contents = Contents { pages: pages.collect(), log: Vec::new() };
    let opened = counted("open the pages of a book", || open(contents)).expect("they are ours");
    counted("open a book of what is in its pages", || Book::new(opened.records));
    counted("open a book of records", || Book::new(records));
}

fn exchange(book: &Book) {
    let records = sorted(book);
    let vector = Some(book.seen_by(STALL));
    let head = Head { device: STALL, made: THAT_MORNING, shop: "Orr".into(), vector, since: None };
    let copy = counted("write a .byname copy", || write(&head, records.iter()));
    let again = counted("read a .byname copy", || read(&copy)).expect("it is ours");
    assert_eq!(again.records.len(), records.len());
    let files =
        [("read 500 vCards", files::cards(), 500), ("read 2000 rows", files::table(), 2_000)];
    for (name, bytes, people) in files {
        let reading = counted(name, || byname::exchange::read(&bytes, &|_, _| None));
        assert_eq!(reading.expect("it is an address book").people.len(), people, "{name}");
    }
}

/// Every record, in the order of a copy.
fn sorted(book: &Book) -> Vec<Arc<Record>> {
    in_order(book.records())
}

/// Does some work where it is counted. What is made of it is dropped elsewhere.
fn counted<T>(name: &str, work: impl FnOnce() -> T) -> T {
    println!("{name}");
    let (mut work, mut made) = (Some(work), None);
    within_the_count(&mut || made = work.take().map(|it| it()));
    black_box(made).expect("it was done")
}

/// What callgrind knows by its name: it counts from here on until here is left.
#[inline(never)]
fn within_the_count(work: &mut dyn FnMut()) {
    work();
    // So that the call above is not the last thing, which would be a jump without a return.
    black_box(());
}
