//! Whose day it is: today, coming, just missed, and whether they were wished well.

use byname::domain::book::{Celebration, Reason};
use byname::domain::command::{Command, Problem};
use byname::domain::date::{Count, LeapRule};
use byname::domain::draft::{Fault, FormField};
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::id::{EntryId, OccasionId, PersonId};
use byname::domain::milestone::{Milestone, Wedding};
use byname::domain::occasion::{OccasionDraft, OccasionKind};
use byname::domain::person::Standing;
use byname::domain::reminder::{Nearness, Window};
use byname::domain::step::StepKind;
use proptest::prelude::*;

use crate::support::script::script;
use crate::support::{Device, cases, date, day, when};

const TODAY: &str = "2026-11-21";

fn celebrations(shop: &Device) -> Vec<Celebration> {
    shop.book.celebrations(day(TODAY), Window::default())
}

fn birthday(shop: &mut Device, name: &str, born: &str) -> (PersonId, OccasionId) {
    let id = shop.adds(name);
    (id, shop.remembers(OccasionDraft::birthday(id, date(born))))
}

#[test]
fn this_day_comes_first_then_what_is_coming_then_what_was_just_missed() {
    let mut shop = Device::new(1);
    for (name, born) in [
        ("missed", "1990-11-16"),
        ("too late", "1990-11-15"),
        ("coming", "1977-12-05"),
        ("far", "1990-12-06"),
        ("tomorrow", "--11-22"),
        ("today", "1961-11-21"),
        ("this month", "1966-11"),
        ("yesterday", "~1950-11-20"),
        ("some year", "1966"),
    ] {
        birthday(&mut shop, name, born);
    }
    let shown: Vec<_> = celebrations(&shop)
        .iter()
        .map(|it| (shop.name(it.people[0]).to_owned(), it.near.nearness(), it.near.years()))
        .collect();
    let expected = [
        ("today", Nearness::Today, Some(Count::Exact(65))),
        ("tomorrow", Nearness::Coming { days: 1 }, None),
        ("coming", Nearness::Coming { days: 14 }, Some(Count::Exact(49))),
        ("yesterday", Nearness::JustMissed { days: 1 }, Some(Count::About(76))),
        ("missed", Nearness::JustMissed { days: 5 }, Some(Count::Exact(36))),
        ("this month", Nearness::ThisMonth, Some(Count::Exact(60))),
    ];
    assert_eq!(shown, expected.map(|(name, near, years)| (name.to_owned(), near, years)));
}

#[test]
fn round_years_are_told() {
    let mut shop = Device::new(1);
    let (ada, _) = birthday(&mut shop, "Ada", "1961-11-21");
    let bob = shop.adds("Bob");
    let wedding = OccasionDraft {
        people: vec![ada, bob],
        kind: OccasionKind::Anniversary,
        ..OccasionDraft::birthday(ada, date("2001-11-24"))
    };
    shop.remembers(wedding);
    let milestones: Vec<_> = celebrations(&shop).iter().map(|it| it.milestone).collect();
    let golden = [Some(Milestone::Birthday(65)), Some(Milestone::Wedding(Wedding::Silver))];
    assert_eq!(milestones, golden);
}

#[test]
fn a_couple_has_one_date_and_both_have_it() {
    let mut shop = Device::new(1);
    let (ada, bob) = (shop.adds("Ada"), shop.adds("Bob"));
    let draft = OccasionDraft {
        people: vec![ada, bob],
        kind: OccasionKind::Anniversary,
        ..OccasionDraft::birthday(ada, date("1999-11-21"))
    };
    let wedding = shop.remembers(draft);
    assert_eq!(shop.book.occasions_of(ada), [wedding]);
    assert_eq!(shop.book.occasions_of(bob), [wedding]);
    let days = celebrations(&shop);
    assert_eq!(days.len(), 1);
    assert_eq!(shop.names(days[0].people.clone()), ["Ada", "Bob"]);

    let died = shop.edits(bob, |draft| draft.standing = Standing::Died);
    assert_eq!(shop.names(celebrations(&shop)[0].people.clone()), ["Ada"]);
    shop.edits(ada, |draft| draft.standing = Standing::MovedAway);
    assert!(celebrations(&shop).is_empty(), "nobody is left to congratulate");
    shop.takes_back(&died);
    assert_eq!(shop.names(celebrations(&shop)[0].people.clone()), ["Bob"]);
}

#[test]
fn the_date_of_a_couple_can_be_changed_after_one_card_was_deleted() {
    let mut shop = Device::new(1);
    let (ada, bob) = (shop.adds("Ada"), shop.adds("Bob"));
    let mut draft = OccasionDraft::birthday(ada, date("1999-11-21"));
    draft.people.push(bob);
    let id = shop.remembers(draft);
    shop.deletes(bob);
    let mut shown = shop.book.occasion(id).unwrap().draft();
    shown.date = Some(date("1999-11-22"));
    assert_eq!(shop.commit(Command::SetOccasion { id, draft: shown }).err(), None);
    assert_eq!(shop.book.occasion(id).unwrap().date(), Some(date("1999-11-22")));
}

#[test]
fn a_date_is_changed_and_deleted_and_comes_back() {
    let mut shop = Device::new(1);
    let (ada, born) = birthday(&mut shop, "Ada", "1961-11-21");
    let draft = OccasionDraft {
        date: Some(date("1961-03-05")),
        ..shop.book.occasion(born).unwrap().draft()
    };
    let moved = shop.does(Command::SetOccasion { id: born, draft });
    assert_eq!((moved.kind, celebrations(&shop).len()), (StepKind::Occasion, 0));
    shop.takes_back(&moved);
    let deleted = shop.does(Command::DeleteOccasion { id: born });
    assert_eq!((shop.book.occasions_of(ada).len(), celebrations(&shop).len()), (0, 0));
    shop.takes_back(&deleted);
    assert_eq!((shop.book.occasions_of(ada), celebrations(&shop).len()), (vec![born], 1));
}

#[test]
fn a_date_that_was_deleted_elsewhere_is_there_again_or_refused_but_never_lost() {
    let mut shop = Device::new(1);
    let (_, born) = birthday(&mut shop, "Ada", "1961-11-21");
    let draft = shop.book.occasion(born).unwrap().draft();
    shop.does(Command::DeleteOccasion { id: born });
    let saved = shop.commit(Command::SetOccasion { id: born, draft });
    assert_eq!(saved.is_ok(), shop.book.occasion(born).is_some(), "it said that it was saved");
}

#[test]
fn a_date_of_ones_own_kind_needs_a_name_and_every_date_a_date() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let id = OccasionId(shop.new_id());
    let draft = OccasionDraft {
        kind: OccasionKind::Own,
        date: None,
        ..OccasionDraft::birthday(ada, date("--11-21"))
    };
    let faults = vec![(FormField::Label, Fault::Empty), (FormField::Date, Fault::Empty)];
    assert_eq!(shop.refuses(Command::SetOccasion { id, draft }), Problem::Form(faults));
    let nobodys = OccasionDraft { people: vec![], ..OccasionDraft::birthday(ada, date("--11-21")) };
    let problem = shop.refuses(Command::SetOccasion { id, draft: nobodys });
    assert_eq!(problem, Problem::UnknownPerson);
}

#[test]
fn a_29_february_is_kept_as_each_chose() {
    let mut shop = Device::new(1);
    let (_, by_february) = birthday(&mut shop, "Ada", "2000-02-29");
    let (_, by_march) = birthday(&mut shop, "Bob", "2000-02-29");
    let draft = shop.book.occasion(by_march).unwrap().draft();
    let draft = OccasionDraft { leap_rule: LeapRule::March1, ..draft };
    shop.does(Command::SetOccasion { id: by_march, draft });
    for (today, who) in [
        ("2026-02-28", vec![by_february]),
        ("2026-03-01", vec![by_march]),
        ("2028-02-28", vec![]),
        ("2028-02-29", vec![by_february, by_march]),
        ("2028-03-01", vec![]),
    ] {
        let window = Window { ahead: 0, back: 0 };
        let days = shop.book.celebrations(day(today), window);
        let found: Vec<_> = days
            .into_iter()
            .filter_map(|it| match it.reason {
                Reason::Occasion(id, ..) => Some(id),
                Reason::CustomerYears(_) => None,
            })
            .collect();
        assert_eq!(found, who, "{today}");
    }
}

#[test]
fn round_years_as_our_customer_are_celebrated_and_no_others() {
    for (since, years) in [
        ("2025-11-21", Some(1)),
        ("2024-11-21", None),
        ("2016-11-25", Some(10)),
        ("2001-11-18", Some(25)),
        ("2026-11-21", None),
        ("~2016-11-21", None),
        ("2016-11", None),
    ] {
        let mut shop = Device::new(1);
        let ada = shop.adds("Ada");
        shop.edits(ada, |draft| draft.since = Some(date(since)));
        let expected = years.map(Reason::CustomerYears);
        let days = celebrations(&shop);
        assert_eq!(days.first().map(|it| it.reason.clone()), expected, "{since}");
        assert_eq!(days.first().and_then(|it| it.milestone), years.map(Milestone::CustomerYears));
        shop.edits(ada, |draft| draft.standing = Standing::Archived);
        assert!(celebrations(&shop).is_empty());
    }
}

#[test]
fn wishing_well_is_one_command_that_is_seen_and_can_be_undone() {
    let mut shop = Device::new(1);
    let (ada, born) = birthday(&mut shop, "Ada", "1961-11-21");
    shop.edits(ada, |draft| draft.since = Some(date("2016-11-21")));
    // Ten years are fewer than 65, so they come first.
    let greeted = |shop: &Device| -> Vec<_> {
        celebrations(shop).iter().map(|it| it.greeted.is_some()).collect()
    };
    assert_eq!(greeted(&shop), [false, false]);
    let greeting = |occasion| EntryDraft {
        occasion,
        ..EntryDraft::note(ada, EntryKind::Greeting, when(TODAY), "")
    };
    let id = EntryId(shop.new_id());
    let step = shop.does(Command::AddEntry { id, draft: greeting(Some(born)) });
    assert_eq!(step.kind, StepKind::Greeting);
    assert_eq!(greeted(&shop), [false, true], "only for her birthday");
    assert_eq!(celebrations(&shop)[1].greeted, Some(id));
    shop.writes(greeting(None));
    assert_eq!(greeted(&shop), [true, true], "and for her ten years");
    shop.takes_back(&step);
    assert_eq!(greeted(&shop), [true, false]);
}

#[test]
fn a_couple_is_wished_well_through_either_of_them() {
    for greeted in [0, 1] {
        let mut shop = Device::new(1);
        let couple = [shop.adds("Ada"), shop.adds("Bob")];
        let draft = OccasionDraft {
            people: couple.to_vec(),
            kind: OccasionKind::Anniversary,
            ..OccasionDraft::birthday(couple[0], date("1999-11-21"))
        };
        let occasion = Some(shop.remembers(draft));
        let note = EntryDraft::note(couple[greeted], EntryKind::Greeting, when(TODAY), "");
        let greeting = shop.writes(EntryDraft { occasion, ..note });
        assert_eq!(celebrations(&shop)[0].greeted, Some(greeting));
    }
}

#[test]
fn last_years_wishes_do_not_count_and_late_ones_do() {
    let mut shop = Device::new(1);
    let (ada, born) = birthday(&mut shop, "Ada", "1961-11-18");
    let greeting = |day_text| EntryDraft {
        occasion: Some(born),
        ..EntryDraft::note(ada, EntryKind::Greeting, when(day_text), "")
    };
    shop.writes(greeting("2025-11-18"));
    assert_eq!(celebrations(&shop)[0].greeted, None);
    let late = shop.writes(greeting("2026-11-20"));
    assert_eq!(celebrations(&shop)[0].greeted, Some(late));
}

proptest! {
    #![proptest_config(cases(200))]

    /// The calendar looks only where it must; it finds what looking everywhere finds.
    #[test]
    fn no_near_date_is_ever_missed(
        script in script(40),
        days in 0..400_i64,
        ahead in 0..200_u16,
        back in 0..200_u16,
    ) {
        let mut shop = Device::new(1);
        shop.works(&script);
        let today = day("2026-01-01") + chrono::Duration::days(days);
        let window = Window { ahead, back };
        let mut found: Vec<OccasionId> = shop
            .book
            .celebrations(today, window)
            .into_iter()
            .filter_map(|it| match it.reason {
                Reason::Occasion(id, ..) => Some(id),
                Reason::CustomerYears(_) => None,
            })
            .collect();
        found.sort();
        let all = shop.book.records().map(|it| OccasionId(it.id));
        let mut near: Vec<OccasionId> =
            all.filter(|id| shop.book.celebration(*id, today, window).is_some()).collect();
        near.sort();
        prop_assert_eq!(found, near);
    }
}
