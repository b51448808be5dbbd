//! What holds of every file and every book: twice is once, in slices is at once, and back is back.

use byname::domain::arrival::{Choice, Incoming, Intake, Planned, Planner, Related, Verdict};
use byname::domain::book::Book;
use byname::domain::command::{Command, Problem, decide};
use byname::domain::contact::{Address, Contact};
use byname::domain::draft::PersonDraft;
use byname::domain::id::PersonId;
use byname::domain::occasion::OccasionKind;
use byname::domain::person::{Consent, Kind, Person, Standing, Tier};
use byname::domain::photo::PhotoId;
use byname::domain::record::Record;
use byname::domain::tie::Role;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

use crate::support::script::script;
use crate::support::seen::seen;
use crate::support::{Device, cases, date};

fn text(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(texts).prop_map(str::to_owned)
}

fn contacts(values: &'static [&'static str]) -> impl Strategy<Value = Vec<Contact>> {
    let label = text(&["", "", "work"]);
    let contact = (label, text(values)).prop_map(|(label, value)| Contact { label, value });
    vec(contact, 0..3)
}

fn draft() -> impl Strategy<Value = PersonDraft> {
    let names = text(&["Ada", "ADA", "Ada King", "King Ada", "Adah Kingg", "Bob", "Zoë", "☆", ""]);
    let texts = (
        names,
        text(&["", "", "Engines", "engines", "Engines Ltd.", "Looms"]),
        text(&["", "", "tea", "tea and plums", "plums\nfigs"]),
        text(&["", "", "1", "urn:uuid:4f1c2a9e-8d1b-4c6e-9b1a-2f60a7a3c111", "abcdefghijklmnopq"]),
        text(&["", "", "X-A:1", "X-B:2", "X-A:1\nX-C:3"]),
    );
    let ways = (
        contacts(&["030 12345678", "+49 30 12345678", "0049 (0)30 1234 5678", "030 1", "½"]),
        contacts(&["ada@example.org", "Ada@Example.org", "shop@example.org"]),
        contacts(&["example.org", "https://www.example.org/"]),
        vec(select(&["Main St. 1", "main st 1", "Elsewhere 2"][..]), 0..2),
        vec(select(&["wine", "Wine", "tea"][..]), 0..3),
    );
    let rest = (
        option::of(select(&["2016", "2016-11", "~2001"][..])),
        any::<bool>(),
        option::of(select(Tier::ALL)),
        select(&[Standing::Here, Standing::Here, Standing::Died][..]),
        subsequence(Kind::ALL.to_vec(), 0..2),
        subsequence(Consent::ALL.to_vec(), 0..3),
        option::of(0..3_u8),
    );
    (texts, ways, rest).prop_map(|(texts, ways, rest)| PersonDraft {
        name: texts.0,
        company: texts.1,
        likes: texts.2,
        uid: texts.3,
        foreign: texts.4,
        phones: ways.0,
        mails: ways.1,
        links: ways.2,
        addresses: ways
            .3
            .into_iter()
            .map(|street| Address { street: street.into(), ..Address::default() })
            .collect(),
        tags: ways.4.into_iter().map(str::to_owned).collect(),
        since: rest.0.map(date),
        star: rest.1,
        tier: rest.2,
        standing: rest.3,
        limit: rest.2.map(|_| 30),
        paused: rest.6.map(|_| crate::support::day("2027-03-01")),
        kinds: rest.4,
        consents: rest.5,
        photo: rest.6.map(|byte| PhotoId([byte; 32])),
        ..PersonDraft::default()
    })
}

/// Somebody of a file in which many are alike.
pub(super) fn one() -> impl Strategy<Value = Incoming> {
    let dates = ["1985-04-17", "--04-17", "1985-04", "1990-01-02", "~1985-04-17"];
    let when = (select(OccasionKind::ALL), text(&["", "moved in"]), select(dates.to_vec()));
    let when = when.prop_map(|(kind, label, text)| (kind, label, date(text)));
    let roles = [Role::Wife, Role::Spouse, Role::Partner, Role::Son, Role::Relative, Role::Own];
    let tie = (
        select(roles.to_vec()),
        text(&["", "pupil", "Pupil", "tenant"]),
        text(&["Ada", "ada", "Ada King", "Bob", "Zoë", "Tom", "☆", " "]),
        text(&["", "", "1", "urn:uuid:4f1c2a9e-8d1b-4c6e-9b1a-2f60a7a3c111", "abcdefghijklmnopq"]),
    );
    let tie = tie.prop_map(|(role, word, name, uid)| Related { role, word, name, uid });
    let lines = ["has a dog", "likes tea", "", "has  a dog", "\u{2028}", "a\tb", "---"];
    let note = vec(select(lines.to_vec()), 0..4).prop_map(|it| it.join("\n"));
    let all = (draft(), vec(when, 0..3), vec(tie, 0..4), note);
    all.prop_map(|(person, dates, ties, note)| Incoming { person, dates, ties, note, photo: None })
}

fn file() -> impl Strategy<Value = Vec<Incoming>> {
    vec(one(), 0..7)
}

/// A shop after some work, and with people of an earlier file.
fn shop() -> impl Strategy<Value = Device> {
    (script(12), file()).prop_map(|(work, earlier)| {
        let mut shop = Device::new(1);
        shop.works(&work);
        imports(&mut shop, earlier);
        shop
    })
}

fn imports(shop: &mut Device, file: Vec<Incoming>) {
    let arrivals = shop.arrivals(file);
    match shop.commit(Command::Import { arrivals }) {
        Ok(_) | Err(Problem::NothingToDo) => {}
        Err(problem) => panic!("an import is never refused: {problem:?}"),
    }
}

/// Chooses for likely doubles: their own card, or one of those named, in the book or the file.
fn choose(planned: &mut [Planned], choices: &[Index]) {
    for (one, choice) in planned.iter_mut().zip(choices) {
        let Verdict::Like(likes) = &one.verdict else { continue };
        let choice = match choice.index(likes.len() + 1).checked_sub(1) {
            None => Choice::Add,
            Some(at) => Choice::Join(likes[at].0),
        };
        one.choose(choice);
    }
}

/// What every record says, but for those that are deleted.
fn said(book: &Book) -> Vec<(uuid::Uuid, u64)> {
    let records = book.records().filter(|it| !it.is_deleted());
    let mut said: Vec<_> = records.map(|it| (it.id, Record::said(it))).collect();
    said.sort_unstable();
    said
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_file_that_came_in_brings_nothing_when_it_comes_again(
        mut shop in shop(), file in file(), choices in vec(any::<Index>(), 7),
    ) {
        let mut planned = shop.plans(file.clone());
        choose(&mut planned, &choices);
        let arrivals = shop.chosen(planned);
        let step = shop.commit(Command::Import { arrivals }).map(|it| it.step);
        prop_assert!(matches!(step, Ok(_) | Err(Problem::NothingToDo)));

        let mut again = shop.plans(file);
        for one in &mut again {
            let Verdict::Same(id) = one.verdict else { panic!("{:?} of {:?}", one.verdict, one) };
            prop_assert_eq!(one.choice, Choice::Skip);
            one.choose(Choice::Join(id));
        }
        let arrivals = shop.chosen(again);
        prop_assert_eq!(shop.refuses(Command::Import { arrivals }), Problem::NothingToDo);
    }

    #[test]
    fn an_import_that_is_taken_back_leaves_the_book_as_it_was(
        mut shop in shop(), file in file(), choices in vec(any::<Index>(), 7),
    ) {
        let before = said(&shop.book);
        let looks = seen(&shop.book).without_order_of_writing();
        let mut planned = shop.plans(file);
        choose(&mut planned, &choices);
        let arrivals = shop.chosen(planned);
        if let Ok(batch) = shop.commit(Command::Import { arrivals }) {
            shop.takes_back(&batch.step);
        }
        prop_assert_eq!(said(&shop.book), before);
        prop_assert_eq!(seen(&shop.book).without_order_of_writing(), looks);
    }

    #[test]
    fn joining_only_adds(mut shop in shop(), file in file(), choices in vec(any::<Index>(), 7)) {
        let there: Vec<_> = shop.book.people().map(Person::id).collect();
        let before: Vec<_> = there.iter().map(|id| shop.draft(*id)).collect();
        let mut planned = shop.plans(file);
        choose(&mut planned, &choices);
        let arrivals = shop.chosen(planned);
        let _ = shop.commit(Command::Import { arrivals });
        for (id, before) in there.into_iter().zip(before) {
            let after = shop.draft(id);
            let kept = |ours: &str, now: &str| ours.is_empty() || ours == now;
            prop_assert_eq!(&before.name, &after.name);
            prop_assert!(kept(&before.company, &after.company) && kept(&before.likes, &after.likes));
            prop_assert!(kept(&before.uid, &after.uid));
            prop_assert!(before.phones.iter().all(|it| after.phones.contains(it)));
            prop_assert!(before.mails.iter().all(|it| after.mails.contains(it)));
            prop_assert!(before.tags.iter().all(|it| after.tags.contains(it)));
            prop_assert!(before.kinds.iter().all(|it| after.kinds.contains(it)));
            prop_assert!(before.consents.iter().all(|it| after.consents.contains(it)));
            prop_assert!(before.since.is_none() || before.since == after.since);
            prop_assert!(before.photo.is_none() || before.photo == after.photo);
        }
    }

    #[test]
    fn in_any_slices_and_any_order_of_the_book_the_plan_is_the_same(
        shop in shop(), file in file(), size in 1..4_usize, order in vec(any::<u8>(), 40),
    ) {
        let mut people: Vec<_> = shop.book.people().map(Person::id).collect();
        people.sort_by_key(|id| (order.get(usize::from(id.0.as_bytes()[15]) % 40), *id));
        let mut sliced = Planner::start();
        people.chunks(size).for_each(|slice| sliced.learn(&shop.book, slice));
        let mut whole = Planner::new(&shop.book);
        for (number, one) in file.into_iter().enumerate() {
            let id = PersonId(uuid::Uuid::from_u128(number as u128));
            let planned = whole.plan(&shop.book, one.clone(), id);
            prop_assert_eq!(sliced.plan(&shop.book, one, id), planned);
        }
    }

    #[test]
    fn taken_in_and_applied_in_slices_it_is_the_same_batch_and_book(
        mut shop in shop(), file in file(), size in 1..4_usize,
    ) {
        let arrivals = shop.arrivals(file);
        let stamp = shop.stamp();
        let whole = decide(&shop.book, Command::Import { arrivals: arrivals.clone() }, stamp);
        let mut intake = Intake::new(stamp);
        for slice in arrivals.chunks(size) {
            intake.take(&shop.book, slice.iter().cloned());
        }
        prop_assert_eq!(&intake.finish(&shop.book), &whole);
        let Ok(batch) = whole else { return Ok(()) };
        let mut sliced = Book::new(shop.book.records().cloned());
        batch.records.chunks(size).for_each(|records| sliced.apply_records(records));
        shop.book.apply(&batch);
        prop_assert_eq!(seen(&sliced), seen(&shop.book));
    }

    #[test]
    fn somebody_who_is_handed_over_as_text_arrives_whole(mut one in one(), mut other in one()) {
        let text = serde_json::to_string(&one).unwrap();
        prop_assert_eq!(serde_json::from_str::<Incoming>(&text).unwrap(), one.clone());
        one.photo = Some([1, 2].into());
        prop_assert_eq!(&serde_json::to_string(&one).unwrap(), &text, "the picture goes beside it");
        other.person.name.push('\u{0}');
        let text = serde_json::to_string(&other).unwrap();
        prop_assert_eq!(serde_json::from_str::<Incoming>(&text).unwrap(), other);
    }
}
