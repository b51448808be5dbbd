//! A shop that was closed finds nobody late for that.
#![allow(clippy::float_cmp, reason = "whole numbers are exact")]

use byname::domain::closed::Closed;
use byname::domain::command::Command;
use byname::domain::date::Day;
use byname::domain::entry::When;
use byname::domain::id::PersonId;
use byname::domain::rhythm::Wait;

use super::ago;
use crate::support::{Device, day};

const DAILY: [&str; 3] = ["daily", "daily, too", "daily as well"];

fn today() -> Day {
    day("2026-11-21")
}

/// Somebody who was here on each of these days.
fn visitor(shop: &mut Device, name: &str, days: impl IntoIterator<Item = u64>) -> PersonId {
    let id = shop.adds(name);
    for days in days {
        shop.was_here(id, When::at(ago(days), 600));
    }
    id
}

fn late(shop: &Device, today: Day) -> Vec<&str> {
    shop.names(shop.book.late(today).into_iter().map(|it| it.id))
}

/// A shop in which three people come every day, up to the day before a closure of so many days.
fn closed_for(days: u64) -> Device {
    let mut shop = Device::new(1);
    visitor(&mut shop, "daily", days + 1..days + 40);
    visitor(&mut shop, "daily, too", days + 1..days + 40);
    visitor(&mut shop, "daily as well", days + 1..days + 40);
    shop
}

#[test]
fn after_three_weeks_of_holidays_nobody_is_late_who_was_in_time_before() {
    let mut shop = closed_for(21);
    visitor(&mut shop, "weekly", (0..8).map(|it| 24 + 7 * it));
    visitor(&mut shop, "late before", 21 + 20..21 + 40);
    visitor(&mut shop, "weekly, late before", (0..8).map(|it| 21 + 30 + 7 * it));
    // The first day again, before and after the first visit.
    assert_eq!(late(&shop, today()), ["weekly, late before", "late before"]);
    visitor(&mut shop, "first again", [0]);
    assert_eq!(late(&shop, today()), ["weekly, late before", "late before"]);
    // A week later the closure is still none of theirs, and the daily ones are missed.
    let later = today() + chrono::Days::new(6);
    let missed = late(&shop, later);
    assert!(DAILY.iter().all(|it| missed.contains(it)), "{missed:?}");
    assert!(!missed.contains(&"weekly"), "{missed:?}");
    let weekly = shop.book.list(&Default::default(), Default::default());
    let weekly = weekly.into_iter().find(|id| shop.name(*id) == "weekly").unwrap();
    let coming = shop.book.coming(weekly, today()).unwrap();
    assert_eq!((coming.wait, coming.silence), (Wait::InTime, 24), "she sees how long it has been");
}

#[test]
fn a_week_without_anybody_is_no_closure_and_one_day_more_is() {
    // Regulars who come each day are late after five days.
    for (days, are_late) in [(3, false), (4, true), (6, true), (7, false), (30, false)] {
        let shop = closed_for(days);
        assert_eq!(!late(&shop, today()).is_empty(), are_late, "{days} days");
    }
}

#[test]
fn one_regular_who_stays_away_closes_no_shop_and_neither_do_visits_that_are_written_down_seldom() {
    let mut shop = Device::new(1);
    visitor(&mut shop, "the only one", 20..60);
    assert_eq!(late(&shop, today()), ["the only one"]);
    let mut shop = Device::new(1);
    for name in ["Ada", "Bo", "Cy"] {
        visitor(&mut shop, name, (0..9).map(|it| 30 + 7 * it));
    }
    assert_eq!(late(&shop, today()).len(), 3);
}

#[test]
fn closures_are_between_days_far_apart_of_a_shop_that_writes_its_visits_down() {
    let open = |people: usize, days: &[u64]| -> Vec<(Day, usize)> {
        days.iter().rev().map(|it| (ago(*it), people)).collect()
    };
    let month: Vec<u64> = (30..60).collect();
    let thrice_a_week: Vec<u64> = (30..60).filter(|it| it % 7 % 2 == 0 && it % 7 != 6).collect();
    let twice_a_week: Vec<u64> = (30..60).filter(|it| it % 7 % 3 == 0 && it % 7 != 6).collect();
    for (what, days, since, closed) in [
        ("nobody ever", vec![], 10, 0),
        ("open to the last", open(2, &(0..60).collect::<Vec<_>>()), 40, 0),
        ("a month", open(2, &month), 30, 29),
        ("a month, and in the middle of it", open(2, &month), 10, 10),
        ("a month, and from before it", open(2, &month), 50, 29),
        ("by one person a day", open(1, &month), 30, 0),
        ("three days a week", open(2, &thrice_a_week), 30, 29),
        ("two days a week", open(2, &twice_a_week), 30, 0),
        ("a new shop", open(2, &(30..41).collect::<Vec<_>>()), 30, 0),
        ("open again", [open(2, &month), open(1, &[3, 2, 1, 0])].concat(), 30, 0),
    ] {
        let mut days = days;
        days.sort_unstable();
        let found = Closed::of(days, today()).since(ago(since));
        if what == "open again" {
            assert_eq!(found, 26, "{what}");
        } else {
            assert_eq!(found, closed, "{what}");
        }
    }
}

#[test]
fn a_visit_that_is_taken_back_was_on_no_open_day() {
    let mut shop = closed_for(21);
    let daily = shop.book.recently_seen().next().unwrap().0;
    // Each comes every day, give or take one: of a silence a day more is one more.
    let counted = |shop: &Device| shop.book.coming(daily, today()).unwrap().unusual + 1.0;
    assert_eq!(counted(&shop), 1.0);
    // With somebody here every few days it was open all the time.
    let bo = shop.adds("Bo");
    let [first, second] = [20, 14].map(|days| shop.was_here(bo, When::at(ago(days), 600)));
    shop.was_here(bo, When::at(ago(7), 600));
    let again = shop.was_here(bo, When::at(ago(14), 900));
    assert_eq!(counted(&shop), 22.0);
    shop.does(Command::DeleteEntry { id: second });
    assert_eq!(counted(&shop), 22.0, "Bo came twice on that day");
    shop.does(Command::DeleteEntry { id: again });
    assert_eq!(counted(&shop), 22.0 - 12.0, "nobody was here for twelve days");
    shop.does(Command::DeleteEntry { id: first });
    assert_eq!(counted(&shop), 22.0 - 14.0, "nobody was here for fourteen days");
}
