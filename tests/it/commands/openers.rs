//! What to ask next time: one opener leads, waits for its day, goes when it was asked or is past.

use byname::domain::book::integrity_check;
use byname::domain::command::{Command, Problem};
use byname::domain::entry::{Ask, DAYS_OF_GRACE, EntryDraft, EntryKind};
use byname::domain::id::{EntryId, PersonId};
use byname::domain::person::Standing;
use byname::domain::step::{Step, StepKind};
use chrono::Duration;
use uuid::Uuid;

use crate::support::{Device, day, when};

const TODAY: &str = "2026-11-21";

impl Device {
    /// Notes something to ask about.
    fn is_to_ask(&mut self, id: PersonId, text: &str, ask: Ask) -> EntryId {
        let note = EntryDraft::note(id, EntryKind::Talk, when("2026-11-10 10:00"), text);
        self.writes(EntryDraft { ask: Some(ask), ..note })
    }

    /// Asks at nine in the morning of a day.
    fn asks(&mut self, opener: EntryId, person: PersonId, day_text: &str) -> Step {
        let visit = EntryId(self.new_id());
        let when = when(&format!("{day_text} 09:00"));
        self.does(Command::Ask { opener, person, visit, when })
    }

    /// What to ask, in its order.
    fn to_ask(&self, id: PersonId, day_text: &str) -> Vec<String> {
        let all = self.book.openers(id, day(day_text));
        assert_eq!(self.book.opener(id, day(day_text)), all.first().copied());
        all.iter().map(|id| self.book.entry(*id).unwrap().text().to_owned()).collect()
    }
}

fn from(day_text: &str) -> Ask {
    Ask::From(day(day_text))
}

#[test]
fn an_opener_waits_for_its_day_and_goes_some_days_after_it() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.is_to_ask(ada, "exam on the 12th", from("2026-12-12"));
    let last = (day("2026-12-12") + Duration::days(DAYS_OF_GRACE)).to_string();
    let after = (day("2026-12-12") + Duration::days(DAYS_OF_GRACE + 1)).to_string();
    let table = [
        (TODAY, false),
        ("2026-12-11", false),
        ("2026-12-12", true),
        ("2026-12-13", true),
        (last.as_str(), true),
        (after.as_str(), false),
        ("2027-12-12", false),
    ];
    for (day_text, is_due) in table {
        assert_eq!(!shop.to_ask(ada, day_text).is_empty(), is_due, "{day_text}");
    }
}

#[test]
fn what_has_a_day_goes_first_then_the_latest() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.is_to_ask(ada, "the accordion", Ask::NextTime);
    shop.is_to_ask(ada, "the new flat", Ask::NextTime);
    shop.is_to_ask(ada, "the concert", from("2026-11-20"));
    shop.is_to_ask(ada, "the exam", from("2026-11-15"));
    shop.is_to_ask(ada, "Lisbon", from("2026-11-30"));
    let all = ["the exam", "the concert", "the new flat", "the accordion"];
    assert_eq!(shop.to_ask(ada, TODAY), all);
    assert_eq!(shop.to_ask(ada, "2026-11-29")[0], "the exam");
    assert_eq!(shop.to_ask(ada, "2026-11-30")[0], "the concert");
    assert_eq!(shop.to_ask(ada, "2026-12-05")[0], "Lisbon");
    assert_eq!(shop.to_ask(ada, "2027-05-01"), ["the new flat", "the accordion"]);
}

#[test]
fn asking_stamps_the_visit_and_is_one_step() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let opener = shop.is_to_ask(ada, "the exam", Ask::NextTime);
    let step = shop.asks(opener, ada, TODAY);
    assert_eq!(step.kind, StepKind::Asked);
    assert_eq!(shop.to_ask(ada, TODAY), [""; 0]);
    assert_eq!(shop.book.visits(ada), 1);
    let visit = shop.book.visit_on(ada, day(TODAY)).unwrap();
    assert_eq!(shop.book.entry(opener).unwrap().asked(), Some(visit));
    assert_eq!(shop.book.entry(visit).unwrap().when(), Some(when("2026-11-21 09:00")));
    // The note itself stays as it was.
    assert_eq!(shop.book.entry(opener).unwrap().text(), "the exam");
    shop.takes_back(&step);
    assert_eq!(shop.to_ask(ada, TODAY), ["the exam"]);
    assert_eq!((shop.book.visits(ada), shop.book.entry(opener).unwrap().asked()), (0, None));
    assert_eq!(integrity_check(&shop.book), []);
}

#[test]
fn whoever_was_here_today_is_not_here_twice() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.was_here(ada, when("2026-11-20 18:00"));
    let visit = shop.was_here(ada, when("2026-11-21 08:30"));
    let opener = shop.is_to_ask(ada, "the exam", Ask::NextTime);
    let step = shop.asks(opener, ada, TODAY);
    assert_eq!(shop.book.visits(ada), 2);
    assert_eq!(shop.book.entry(opener).unwrap().asked(), Some(visit));
    shop.takes_back(&step);
    assert_eq!(shop.book.visits(ada), 2);
}

#[test]
fn what_was_asked_can_be_asked_again_and_what_is_about_two_is_asked_once() {
    let mut shop = Device::new(1);
    let (ada, bob) = (shop.adds("Ada"), shop.adds("Bob"));
    let opener = shop.is_to_ask(ada, "the wedding", Ask::NextTime);
    shop.edits_entry(opener, |it| it.people.push(bob));
    assert_eq!(shop.to_ask(bob, TODAY), ["the wedding"]);
    shop.asks(opener, ada, TODAY);
    assert_eq!((shop.to_ask(ada, TODAY), shop.to_ask(bob, TODAY)), (vec![], vec![]));
    assert_eq!(shop.book.visits(bob), 0);
    shop.edits_entry(opener, |it| it.asked = None);
    assert_eq!(shop.to_ask(bob, TODAY), ["the wedding"]);
    shop.edits_entry(opener, |it| it.ask = None);
    assert_eq!(shop.to_ask(bob, TODAY), [""; 0]);
}

#[test]
fn only_openers_whose_day_has_just_come_are_of_the_day() {
    let mut shop = Device::new(1);
    let (ada, bob, cy) = (shop.adds("Ada"), shop.adds("Bob"), shop.adds("Cy"));
    shop.is_to_ask(ada, "whenever", Ask::NextTime);
    shop.is_to_ask(ada, "tomorrow", from("2026-11-22"));
    let now = shop.is_to_ask(ada, "today", from(TODAY));
    let lately = shop.is_to_ask(bob, "lately", from("2026-11-19"));
    shop.is_to_ask(bob, "longer ago", from("2026-11-18"));
    shop.is_to_ask(cy, "moved away", from(TODAY));
    shop.edits(cy, |it| it.standing = Standing::MovedAway);
    assert_eq!(shop.book.openers_of_the_day(day(TODAY)), [lately, now]);
    shop.asks(lately, bob, TODAY);
    assert_eq!(shop.book.openers_of_the_day(day(TODAY)), [now]);
}

#[test]
fn nobody_is_asked_what_is_gone() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let opener = shop.is_to_ask(ada, "the exam", Ask::NextTime);
    let ask = |opener, person| Command::Ask {
        opener,
        person,
        visit: EntryId(Uuid::from_u128(7)),
        when: when("2026-11-21 09:00"),
    };
    let nobody = PersonId(Uuid::from_u128(8));
    assert_eq!(shop.refuses(ask(opener, nobody)), Problem::UnknownPerson);
    shop.does(Command::DeleteEntry { id: opener });
    assert_eq!(shop.to_ask(ada, TODAY), [""; 0]);
    assert_eq!(shop.refuses(ask(opener, ada)), Problem::UnknownEntry);
}

#[test]
fn two_devices_that_ask_the_same_end_with_one_answer() {
    let mut counter = Device::new(1);
    let ada = counter.adds("Ada");
    let opener = counter.is_to_ask(ada, "the exam", Ask::NextTime);
    let mut stall = Device::new(2);
    stall.takes_in(counter.records());
    counter.asks(opener, ada, TODAY);
    stall.asks(opener, ada, TODAY);
    counter.takes_in(stall.records());
    stall.takes_in(counter.records());
    assert_eq!(counter.to_ask(ada, TODAY), [""; 0]);
    let asked = |it: &Device| it.book.entry(opener).unwrap().asked();
    assert_eq!(asked(&counter), asked(&stall));
}
