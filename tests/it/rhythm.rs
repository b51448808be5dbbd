//! How often somebody comes, and who is late: a table for every rule.

mod closed;
mod late;
mod speed;

use byname::domain::closed::Closed;
use byname::domain::date::Day;
use byname::domain::rhythm::{Coming, GAPS, Pace, Rhythm, Said, Snooze, UNUSUAL, Wait};
use proptest::prelude::*;

use crate::support::{cases, day};

/// The rhythm of visits with these gaps between them, in days, the earliest first.
fn rhythm(gaps: &[u64]) -> Option<Rhythm> {
    let mut days = vec![day("2026-01-05")];
    for gap in gaps {
        days.push(days[days.len() - 1] + chrono::Days::new(*gap));
    }
    Rhythm::of(days.into_iter().rev())
}

fn own(gaps: &[u64]) -> Pace {
    Pace::Own(rhythm(gaps).expect("three visits are enough"))
}

/// The first silence that is late.
fn late_from(pace: Pace) -> u32 {
    (0..4_000).find(|silence| pace.is_late(*silence)).expect("everybody is late some day")
}

#[test]
fn three_visits_on_days_of_their_own_are_enough_and_two_are_not() {
    let table: [(&[u64], Option<u32>); 7] = [
        (&[], None),
        (&[9], None),
        // Twice on one day is once.
        (&[0, 0, 0, 0], None),
        (&[9, 0], None),
        (&[9, 9], Some(9)),
        (&[9, 0, 9, 0], Some(9)),
        (&[1, 1], Some(1)),
    ];
    for (gaps, usual) in table {
        assert_eq!(rhythm(gaps).map(Rhythm::usual), usual, "{gaps:?}");
    }
}

#[test]
fn the_usual_gap_is_the_middle_one_and_the_spread_follows_the_others() {
    let table: [(&[u64], u32, f64, u32); 10] = [
        // Gaps, the usual one, the spread, and the first day on which it is late.
        // Of two gaps little is known: the spread is half of the usual one.
        (&[7, 7], 7, 3.5, 20),
        (&[7, 7, 7], 7, 7.0 / 3.0, 16),
        (&[7, 7, 7, 7, 7, 7, 7], 7, 1.0, 11),
        // One holiday moves nothing.
        (&[7, 7, 7, 35, 7, 7, 7], 7, 1.0, 11),
        (&[8, 10, 9, 11, 8, 9, 10], 9, 1.4826, 15),
        (&[1, 1, 1, 1, 1, 1, 1], 1, 1.0, 5),
        (&[3, 4, 3, 4, 3, 4], 4, 1.0, 8),
        (&[20, 40], 30, 15.0, 83),
        (&[2, 30, 5, 18, 9], 9, 1.4826 * 7.0, 46),
        (&[29, 28, 31, 29, 30, 29], 29, 29.0 / 6.0, 46),
    ];
    for (gaps, usual, spread, late) in table {
        let found = rhythm(gaps).expect("there are enough");
        assert_eq!(found.usual(), usual, "{gaps:?}");
        assert!((found.spread() - spread).abs() < 1e-9, "{gaps:?}: {}", found.spread());
        assert_eq!(late_from(Pace::Own(found)), late, "{gaps:?}");
    }
}

#[test]
fn only_the_last_gaps_count() {
    let before = [60; 30];
    let now = [7; GAPS];
    assert_eq!(rhythm(&[&before[..], &now].concat()), rhythm(&now));
}

#[test]
fn a_limit_is_over_when_it_is_over() {
    for limit in [1, 7, 30, 365, 3_650] {
        let pace = Pace::Limit(limit);
        assert_eq!(late_from(pace), u32::from(limit) + 1, "{limit}");
        assert!(pace.unusual(u32::from(limit)) <= UNUSUAL);
    }
}

#[test]
fn whoever_did_the_same_twice_is_not_late_and_whoever_is_gone_is_not_either() {
    // Comes in autumn, and again in autumn.
    let seasons = own(&[6, 6, 6, 340, 6, 6, 6, 340, 6, 6, 6]);
    assert!(!seasons.is_late(200));
    assert!(!seasons.is_late(340));
    let once = own(&[6, 6, 6, 340, 6, 6, 6, 6]);
    assert!(once.is_late(20));
    assert!(once.is_late(183));
    assert!(!once.is_late(184), "half a year after that they are gone");
    // Of somebody who comes twice a year, half a year is nothing.
    let rare = own(&[180, 170, 190, 182]);
    assert!(!rare.is_late(184));
    assert!(rare.is_late(400));
    assert!(!rare.is_late(1_100));
}

#[test]
fn a_pause_and_a_snooze_keep_somebody_off_the_list_until_their_day() {
    let (last, weekly) = (day("2026-11-01"), own(&[7, 7, 7, 7, 7, 7, 7]));
    let until = |text: &str| Some(day(text));
    let said = |paused, snoozed| Said { paused, snoozed };
    let table = [
        (said(None, None), "2026-11-11", Wait::InTime),
        (said(None, None), "2026-11-12", Wait::Late),
        (said(None, until("2026-11-19")), "2026-11-11", Wait::InTime),
        (said(None, until("2026-11-19")), "2026-11-18", Wait::Snoozed(day("2026-11-19"))),
        (said(None, until("2026-11-19")), "2026-11-19", Wait::Late),
        (said(until("2026-12-01"), None), "2026-11-02", Wait::Paused(day("2026-12-01"))),
        (said(until("2026-12-01"), None), "2026-11-30", Wait::Paused(day("2026-12-01"))),
        // What goes before the end of a pause is no silence.
        (said(until("2026-12-01"), None), "2026-12-01", Wait::InTime),
        (said(until("2026-12-01"), None), "2026-12-11", Wait::InTime),
        (said(until("2026-12-01"), None), "2026-12-12", Wait::Late),
        (
            said(until("2026-12-01"), until("2026-12-24")),
            "2026-11-20",
            Wait::Paused(day("2026-12-01")),
        ),
        (
            said(until("2026-12-01"), until("2026-12-24")),
            "2026-12-20",
            Wait::Snoozed(day("2026-12-24")),
        ),
        // A pause that is over before they were here again says nothing.
        (said(until("2026-10-01"), None), "2026-11-12", Wait::Late),
        // A clock that ran ahead.
        (said(None, None), "2026-10-01", Wait::InTime),
    ];
    for (said, today, wait) in table {
        let coming = Coming::of(weekly, last, said, &Closed::default(), day(today));
        assert_eq!(coming.wait, wait, "{said:?} on {today}");
    }
    let paused = Coming::of(
        weekly,
        last,
        said(until("2026-12-01"), None),
        &Closed::default(),
        day("2026-12-20"),
    );
    assert_eq!(paused.silence, 49, "but she sees how long it has been");
}

#[test]
fn a_snooze_has_its_days() {
    let until = Snooze::ALL.map(|it| it.until(day("2026-11-21")));
    assert_eq!(until, ["2026-11-28", "2026-12-21", "2027-02-20"].map(day));
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_order_of_what_is_unusual_is_that_of_the_silence(
        gaps in proptest::collection::vec(0_u64..200, 2..30),
        silence in 0_u32..500,
    ) {
        if let Some(rhythm) = rhythm(&gaps) {
            let pace = Pace::Own(rhythm);
            prop_assert!(pace.unusual(silence) < pace.unusual(silence + 1));
            prop_assert!(rhythm.spread() >= 1.0);
            // Nobody is late before the usual gap is over.
            prop_assert!(!pace.is_late(rhythm.usual().min(silence)));
        }
    }

    #[test]
    fn what_is_late_is_late_until_they_come_or_are_gone(
        gaps in proptest::collection::vec(1_u64..60, 2..30),
    ) {
        let pace = own(&gaps);
        let from = late_from(pace);
        let gone = (pace.usual() * 6).max(183);
        let late: Vec<bool> = (0..gone + 2).map(|silence| pace.is_late(silence)).collect();
        let expected: Vec<bool> = (0..gone + 2).map(|it| it >= from && it <= gone).collect();
        prop_assert_eq!(late, expected);
    }

    #[test]
    fn visits_twice_on_a_day_change_nothing(
        gaps in proptest::collection::vec(1_u64..60, 2..20),
        doubled in proptest::collection::vec(any::<bool>(), 20),
    ) {
        let twice: Vec<u64> = gaps
            .iter()
            .zip(&doubled)
            .flat_map(|(gap, twice)| if *twice { vec![*gap, 0] } else { vec![*gap] })
            .collect();
        prop_assert_eq!(rhythm(&twice), rhythm(&gaps));
    }
}

/// So many days before the day of these tests.
pub fn ago(days: u64) -> Day {
    day("2026-11-21") - chrono::Days::new(days)
}
