//! Who is likely to come in now: the rules, and whether it finds more people than the plain order of who
//! was here last does, in simulated shops.

mod habits;
mod measured;
mod shops;

use byname::domain::draft::PersonDraft;
use byname::domain::entry::When;
use byname::domain::id::PersonId;
use byname::domain::likely::{MOST, likeliest, likelihood};
use byname::domain::person::Standing;

use crate::support::{Device, when};

/// Tuesdays at half past three, the latest first, before the Tuesday of these tests.
fn tuesdays(count: u64) -> Vec<When> {
    let week = |nth: u64| now().day - chrono::Days::new(7 * nth);
    (1..=count).map(|nth| When::at(week(nth), 15 * 60 + 30)).collect()
}

fn now() -> When {
    when("2026-11-24 15:40")
}

fn likely(visits: &[When], now: When) -> Option<f64> {
    likelihood(visits.iter().copied(), now)
}

#[test]
fn somebody_is_likely_at_their_weekday_and_hour() {
    let visits = tuesdays(6);
    let table = [
        ("2026-11-24 15:40", true),
        ("2026-11-24 15:05", true),
        ("2026-11-24 16:20", true),
        ("2026-11-24 18:00", false),
        ("2026-11-24 03:00", false),
        ("2026-11-25 15:40", false),
        // Without a time of day it is not now.
        ("2026-11-24", false),
    ];
    for (moment, is_likely) in table {
        assert_eq!(likely(&visits, when(moment)).is_some(), is_likely, "{moment}");
    }
}

#[test]
fn the_whole_half_hour_says_the_same() {
    let visits = tuesdays(6);
    let at = |moment| likely(&visits, when(moment));
    assert_eq!(at("2026-11-24 15:30"), at("2026-11-24 15:59"));
    assert_ne!(at("2026-11-24 15:30"), at("2026-11-24 16:00"));
}

#[test]
fn recent_visits_weigh_more_and_old_ones_are_forgotten() {
    let (recent, old) = (tuesdays(4), tuesdays(30).split_off(26));
    assert_eq!(recent.len(), old.len());
    assert!(likely(&recent, now()) > likely(&old, now()));
    assert_eq!(likely(&tuesdays(60).split_off(40), now()), None);
}

#[test]
fn of_two_visits_nothing_is_known() {
    assert_eq!(likely(&tuesdays(2), now()), None);
    assert!(likely(&tuesdays(3), now()).is_some());
    // Nor of three that were at other times.
    let elsewhen: Vec<When> = tuesdays(3).into_iter().map(|it| When::at(it.day, 9 * 60)).collect();
    assert_eq!(likely(&elsewhen, now()), None);
}

#[test]
fn a_visit_without_its_time_of_day_says_a_little() {
    let somewhen: Vec<When> = tuesdays(12).into_iter().map(|it| When::on(it.day)).collect();
    let known = likely(&tuesdays(12), now());
    let little = likely(&somewhen, now());
    assert!(little.is_some() && little < known);
    assert_eq!(likely(&somewhen[..4], now()), None);
}

#[test]
fn whoever_was_here_today_is_not_likely_again_unless_they_often_are() {
    let morning = when("2026-11-24 08:00");
    let with = |mut visits: Vec<When>, today: When| {
        visits.insert(0, today);
        visits
    };
    assert_eq!(likely(&with(tuesdays(6), morning), now()), None);
    // Coffee at eight, bread at half past three, each Tuesday.
    let twice: Vec<When> =
        tuesdays(6).into_iter().flat_map(|it| [it, When::at(it.day, 8 * 60)]).collect();
    assert!(likely(&with(twice.clone(), morning), now()).is_some());
    // But they have only just left.
    assert_eq!(likely(&with(twice.clone(), when("2026-11-24 15:10")), now()), None);
    // Nobody knows when they were here.
    assert_eq!(likely(&with(twice, when("2026-11-24")), now()), None);
}

#[test]
fn eight_at_most_the_likeliest_first() {
    let all: Vec<(f64, u8)> = (0..20).map(|it| (f64::from(it % 10), it)).collect();
    assert_eq!(likeliest(all), [9, 19, 8, 18, 7, 17, 6, 16]);
    assert_eq!(MOST, 8);
    assert!(likeliest::<u8>(Vec::new()).is_empty());
}

#[test]
fn a_book_shows_whoever_is_listed_and_not_away() {
    let mut shop = Device::new(1);
    let regular = |shop: &mut Device, name: &str| -> PersonId {
        let id = shop.adds_draft(PersonDraft::named(name));
        for when in tuesdays(5) {
            shop.was_here(id, when);
        }
        id
    };
    let ada = regular(&mut shop, "Ada");
    let bo = regular(&mut shop, "Bo");
    let cy = regular(&mut shop, "Cy");
    shop.adds("Dee");
    let likely = |shop: &Device| {
        let mut names = shop.names(shop.book.likely(now()));
        names.sort_unstable();
        names.join(" ")
    };
    assert_eq!(likely(&shop), "Ada Bo Cy");
    shop.edits(ada, |draft| draft.standing = Standing::MovedAway);
    shop.edits(bo, |draft| draft.paused = Some(crate::support::day("2026-11-25")));
    assert_eq!(likely(&shop), "Cy");
    shop.edits(bo, |draft| draft.paused = Some(crate::support::day("2026-11-24")));
    assert_eq!(likely(&shop), "Bo Cy");
    shop.was_here(cy, when("2026-11-24 15:35"));
    assert_eq!(likely(&shop), "Bo");
}
