//! Tasks: what is to be done, by whom, about whom, and again and again.

mod finding;
mod together;

use byname::domain::book::integrity_check;
use byname::domain::command::{Command, Problem};
use byname::domain::date::Day;
use byname::domain::draft::{Fault, FormField, PersonDraft};
use byname::domain::id::{PersonId, TaskId};
use byname::domain::person::Kind;
use byname::domain::record::RecordKind;
use byname::domain::repeat::Again;
use byname::domain::step::Step;
use byname::domain::task::{Assignee, Task, TaskDeed, TaskDraft};

use crate::support::{Device, day};

/// 21 November 2026, a Saturday.
fn today() -> Day {
    day("2026-11-21")
}

fn to_do(text: &str) -> TaskDraft {
    TaskDraft { text: text.into(), ..TaskDraft::default() }
}

fn due(text: &str, on: &str) -> TaskDraft {
    TaskDraft { due: Some(day(on)), ..to_do(text) }
}

fn again(text: &str, on: &str, rule: &str) -> TaskDraft {
    TaskDraft { rule: rule.into(), ..due(text, on) }
}

fn about(people: &[PersonId], text: &str) -> TaskDraft {
    TaskDraft { people: people.to_vec(), ..to_do(text) }
}

fn sets(shop: &mut Device, draft: TaskDraft) -> TaskId {
    let id = TaskId(shop.new_id());
    shop.does(Command::Task { id, deed: TaskDeed::Set(draft) });
    id
}

fn ticks(shop: &mut Device, id: TaskId, on: &str) -> Step {
    let again = task(shop, id).again(day(on));
    shop.does(Command::Task { id, deed: TaskDeed::Tick(day(on), again) })
}

fn task(shop: &Device, id: TaskId) -> Task {
    shop.book.task(id).expect("the task is there")
}

fn texts(shop: &Device, ids: Vec<TaskId>) -> Vec<String> {
    ids.into_iter().map(|id| task(shop, id).text().to_owned()).collect()
}

fn open(shop: &Device) -> Vec<String> {
    texts(shop, shop.book.open_tasks())
}

fn holds(shop: &Device) {
    assert_eq!(integrity_check(&shop.book), []);
}

#[test]
fn what_has_been_due_longest_comes_first_and_what_has_no_day_last() {
    let mut shop = Device::new(1);
    sets(&mut shop, to_do("some day"));
    sets(&mut shop, due("next week", "2026-11-28"));
    sets(&mut shop, due("today", "2026-11-21"));
    sets(&mut shop, due("long ago", "2026-10-01"));
    sets(&mut shop, due("today too", "2026-11-21"));
    assert_eq!(open(&shop), ["long ago", "today", "today too", "next week", "some day"]);
    let now = texts(&shop, shop.book.due_tasks(today()));
    assert_eq!(now, ["long ago", "today", "today too"], "only what is for today");
    holds(&shop);
}

#[test]
fn a_task_that_is_done_is_done_for_good_and_undo_brings_it_back() {
    let mut shop = Device::new(1);
    let id = sets(&mut shop, due("order bags", "2026-11-21"));
    let step = ticks(&mut shop, id, "2026-11-21");
    assert_eq!(open(&shop), [""; 0]);
    assert_eq!(shop.book.done_tasks(day("2026-11-20")), [(today(), id)]);
    assert_eq!(shop.book.done_tasks(day("2026-11-22")), []);
    assert_eq!(
        shop.refuses(Command::Task { id, deed: TaskDeed::Tick(today(), Again::Never) }),
        Problem::NothingToDo,
        "what is done is done"
    );
    shop.takes_back(&step);
    assert_eq!(open(&shop), ["order bags"]);
    assert_eq!(shop.book.done_tasks(day("2026-11-20")), []);
    holds(&shop);
}

#[test]
fn a_task_that_was_done_can_be_opened_again() {
    let mut shop = Device::new(1);
    let id = sets(&mut shop, to_do("order bags"));
    assert_eq!(shop.refuses(Command::Task { id, deed: TaskDeed::Reopen }), Problem::NothingToDo);
    ticks(&mut shop, id, "2026-11-21");
    shop.does(Command::Task { id, deed: TaskDeed::Reopen });
    assert_eq!((open(&shop), task(&shop, id).done()), (vec!["order bags".to_owned()], vec![]));
    holds(&shop);
}

#[test]
fn a_task_that_repeats_comes_back_on_its_first_day_after_today() {
    for (rule, due_on, done_on, expected) in [
        ("FREQ=WEEKLY;BYDAY=SA", "2026-11-21", "2026-11-21", Some("2026-11-28")),
        // Three weeks late: the two that were missed are not made up for.
        ("FREQ=WEEKLY;BYDAY=SA", "2026-10-31", "2026-11-21", Some("2026-11-28")),
        // Ahead of time: this one is done, the next one is not.
        ("FREQ=WEEKLY;BYDAY=SA", "2026-11-28", "2026-11-21", Some("2026-12-05")),
        ("FREQ=DAILY", "2026-11-19", "2026-11-21", Some("2026-11-22")),
        // Every second week stays the same one, however late.
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "2026-11-07", "2026-11-16", Some("2026-11-21")),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "2026-11-07", "2026-11-22", Some("2026-12-05")),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-10-31", "2026-11-02", Some("2026-12-31")),
        ("FREQ=DAILY;UNTIL=20261122", "2026-11-21", "2026-11-21", Some("2026-11-22")),
        ("FREQ=DAILY;UNTIL=20261122", "2026-11-21", "2026-11-22", None),
    ] {
        let mut shop = Device::new(1);
        let id = sets(&mut shop, again("water", due_on, rule));
        let step = ticks(&mut shop, id, done_on);
        let now = task(&shop, id);
        assert_eq!(now.done(), [day(done_on)], "{rule}");
        assert_eq!(now.due().filter(|_| now.is_open()), expected.map(day), "{rule}");
        assert_eq!(now.is_open(), expected.is_some(), "{rule} has ended or not");
        shop.takes_back(&step);
        let before = task(&shop, id);
        assert_eq!((before.due(), before.done()), (Some(day(due_on)), vec![]), "{rule}");
        holds(&shop);
    }
}

#[test]
fn times_are_counted_from_the_first_day_and_not_from_the_next() {
    let mut shop = Device::new(1);
    let id = sets(&mut shop, again("three times", "2026-11-21", "FREQ=DAILY;COUNT=3"));
    for on in ["2026-11-21", "2026-11-22", "2026-11-23"] {
        assert!(task(&shop, id).is_open(), "{on}");
        ticks(&mut shop, id, on);
    }
    assert!(!task(&shop, id).is_open());
}

#[test]
fn whoever_gives_a_repeating_task_another_day_means_from_that_day_on() {
    let mut shop = Device::new(1);
    let rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA";
    let id = sets(&mut shop, again("water", "2026-11-21", rule));
    let draft = TaskDraft { due: Some(day("2026-11-28")), ..task(&shop, id).draft() };
    shop.does(Command::Task { id, deed: TaskDeed::Set(draft) });
    ticks(&mut shop, id, "2026-11-28");
    assert_eq!(task(&shop, id).due(), Some(day("2026-12-12")));
}

#[test]
fn a_rule_that_cannot_be_followed_is_kept_and_waits_for_a_day() {
    let mut shop = Device::new(1);
    let id = sets(&mut shop, again("feed", "2026-11-21", "FREQ=DAILY;BYHOUR=9"));
    ticks(&mut shop, id, "2026-11-21");
    let now = task(&shop, id);
    assert_eq!((now.is_open(), now.due()), (true, None));
    assert_eq!(now.rule(), "FREQ=DAILY;BYHOUR=9");
}

#[test]
fn a_task_says_what_it_lacks() {
    let mut shop = Device::new(1);
    let id = TaskId(shop.new_id());
    for (draft, fault) in [
        (to_do("  "), (FormField::Text, Fault::Empty)),
        (to_do(&"x".repeat(501)), (FormField::Text, Fault::TooLong(500))),
        (TaskDraft { rule: "FREQ=DAILY".into(), ..to_do("x") }, (FormField::Date, Fault::Empty)),
        (
            TaskDraft { assignee: Assignee::Named("x".repeat(201)), ..to_do("x") },
            (FormField::Name, Fault::TooLong(200)),
        ),
    ] {
        let refused = shop.refuses(Command::Task { id, deed: TaskDeed::Set(draft) });
        assert_eq!(refused, Problem::Form(vec![fault]));
    }
    let nobody = PersonId(shop.new_id());
    for draft in
        [about(&[nobody], "x"), TaskDraft { assignee: Assignee::Person(nobody), ..to_do("x") }]
    {
        assert_eq!(
            shop.refuses(Command::Task { id, deed: TaskDeed::Set(draft) }),
            Problem::UnknownPerson
        );
    }
    assert_eq!(shop.refuses(Command::Task { id, deed: TaskDeed::Delete }), Problem::UnknownTask);
    assert_eq!(
        shop.refuses(Command::Task { id, deed: TaskDeed::Tick(today(), Again::Never) }),
        Problem::UnknownTask
    );
}

#[test]
fn the_staff_and_whoever_was_asked_before_may_be_asked_by_name() {
    let mut shop = Device::new(1);
    let staff = |name: &str| PersonDraft { kinds: vec![Kind::Staff], ..PersonDraft::named(name) };
    let (tom, bea) = (shop.adds_draft(staff("Tom")), shop.adds_draft(staff("Bea")));
    let fred = shop.adds("Fred");
    assert_eq!(shop.book.assignees(), [Assignee::Person(bea), Assignee::Person(tom)]);
    let named = Assignee::Named("Aunt Ann".into());
    sets(&mut shop, TaskDraft { assignee: named.clone(), ..to_do("taste") });
    sets(&mut shop, TaskDraft { assignee: Assignee::Person(fred), ..to_do("carry") });
    let (bea, fred, tom) = (Assignee::Person(bea), Assignee::Person(fred), Assignee::Person(tom));
    assert_eq!(shop.book.assignees(), [named, bea, fred, tom]);
}

#[test]
fn what_is_about_somebody_stands_on_their_card_and_goes_and_comes_with_them() {
    let mut shop = Device::new(1);
    let (fred, ada) = (shop.adds("Fred"), shop.adds("Ada"));
    let call = sets(&mut shop, about(&[fred], "call"));
    let both = sets(&mut shop, TaskDraft { due: Some(today()), ..about(&[fred, ada], "invite") });
    assert_eq!(shop.book.tasks_of(fred), [both, call], "what has a day first");
    assert_eq!(shop.book.tasks_of(ada), [both]);
    let deleted = shop.deletes(fred);
    assert_eq!(open(&shop), ["invite"]);
    let bin: Vec<RecordKind> = shop.book.bin(shop.now).into_iter().map(|it| it.kind).collect();
    assert_eq!(bin, [RecordKind::Person]);
    shop.takes_back(&deleted);
    assert_eq!(open(&shop), ["invite", "call"]);
    holds(&shop);
}

#[test]
fn a_task_that_was_deleted_is_in_the_bin() {
    let mut shop = Device::new(1);
    let id = sets(&mut shop, to_do("order bags"));
    let step = shop.does(Command::Task { id, deed: TaskDeed::Delete });
    assert_eq!(open(&shop), [""; 0]);
    let bin: Vec<_> = shop.book.bin(shop.now).into_iter().map(|it| (it.kind, it.id)).collect();
    assert_eq!(bin, [(RecordKind::Task, id.0)]);
    shop.takes_back(&step);
    assert_eq!(open(&shop), ["order bags"]);
    shop.does(Command::Task { id, deed: TaskDeed::Delete });
    shop.does(Command::Restore { kind: RecordKind::Task, id: id.0 });
    assert_eq!(open(&shop), ["order bags"]);
    holds(&shop);
}

#[test]
fn what_is_only_about_somebody_is_erased_with_them_and_what_they_were_to_do_stays() {
    let mut shop = Device::new(1);
    let (fred, ada) = (shop.adds("Fred"), shop.adds("Ada"));
    let only = sets(&mut shop, about(&[fred], "call about the debt"));
    let both = sets(&mut shop, about(&[fred, ada], "invite"));
    let by = sets(&mut shop, TaskDraft { assignee: Assignee::Person(fred), ..to_do("carry") });
    shop.does(Command::Erase { id: fred });
    assert!(shop.book.record(&RecordKind::Task, only.0).is_some_and(|it| it.is_erased()));
    assert_eq!(task(&shop, both).people(), [ada]);
    assert_eq!(task(&shop, by).assignees(), []);
    assert_eq!(task(&shop, by).text(), "carry");
    holds(&shop);
}
