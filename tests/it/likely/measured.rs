//! How many of those who do come in stand among the eight, against the plain order of who was here last.
#![allow(clippy::print_stdout, reason = "a test that measures says what it found")]

use std::collections::BTreeSet;

use byname::domain::entry::When;
use byname::domain::likely::{MOST, SLOT, likeliest, likelihood, slot};

use super::habits::Chance;
use super::shops::{Shop, measured_from, shops};

/// So many worlds a shop is tried in.
const WORLDS: u64 = 3;

/// People who came in, and how many of them were found.
#[derive(Debug, Default, Clone, Copy)]
struct Found {
    came: usize,
    /// As many as eight faces could have been right.
    possible: usize,
    likely: usize,
    recent: usize,
    /// Who was here last, but not today.
    recent_days: usize,
    /// Who came most often.
    frequent: usize,
}

impl Found {
    fn add(&mut self, other: Self) {
        self.came += other.came;
        self.possible += other.possible;
        self.likely += other.likely;
        self.recent += other.recent;
        self.recent_days += other.recent_days;
        self.frequent += other.frequent;
    }

    #[allow(clippy::cast_precision_loss, reason = "some thousands")]
    fn percent(self, found: usize) -> f64 {
        100.0 * found as f64 / self.came as f64
    }
}

/// Lives through the last weeks of a shop, half hour by half hour.
fn measure(shop: &Shop, chance: &mut Chance) -> Found {
    let visits = shop.visits(chance);
    let mut past: Vec<Vec<When>> = vec![Vec::new(); shop.comers.len()];
    let mut found = Found::default();
    let half_hour = |it: &(When, usize)| (it.0.day, slot(it.0.minute.expect("each has a time")));
    for coming in visits.chunk_by(|a, b| half_hour(a) == half_hour(b)) {
        let (day, slot) = half_hour(&coming[0]);
        if day >= measured_from() {
            let came: BTreeSet<usize> = coming.iter().map(|it| it.1).collect();
            found.add(look(&past, When::at(day, slot * SLOT), &came));
        }
        coming.iter().for_each(|(when, who)| past[*who].push(*when));
    }
    found
}

fn look(past: &[Vec<When>], now: When, came: &BTreeSet<usize>) -> Found {
    let among = |eight: &[usize]| eight.iter().filter(|it| came.contains(it)).count();
    let score = |(who, visits): (usize, &Vec<When>)| {
        Some((likelihood(visits.iter().rev().copied(), now)?, who))
    };
    let likely = likeliest(past.iter().enumerate().filter_map(score).collect());
    let mut recent: Vec<(When, usize)> =
        past.iter().enumerate().filter_map(|(who, it)| Some((*it.last()?, who))).collect();
    recent.sort_unstable_by(|a, b| b.cmp(a));
    let eight = |all: &mut dyn Iterator<Item = usize>| all.take(MOST).collect::<Vec<_>>();
    let days = eight(&mut recent.iter().filter(|it| it.0.day < now.day).map(|it| it.1));
    let mut often: Vec<(usize, usize)> =
        past.iter().enumerate().map(|(who, it)| (it.len(), who)).collect();
    often.sort_unstable_by(|a, b| b.cmp(a));
    Found {
        came: came.len(),
        possible: came.len().min(MOST),
        likely: among(&likely),
        recent: among(&eight(&mut recent.iter().map(|it| it.1))),
        recent_days: among(&days),
        frequent: among(&eight(&mut often.iter().map(|it| it.1))),
    }
}

#[test]
fn the_eight_find_far_more_of_those_who_come_than_the_last_eight_do() {
    println!("of those who come in a half hour, found among eight, in percent");
    println!("{:42} came possible likely last last-not-today most-often", "");
    let mut chance = Chance(7);
    for shop in shops(&mut chance) {
        let mut found = Found::default();
        for world in 0..WORLDS {
            found.add(measure(&shop, &mut Chance(1_000 + world)));
        }
        let percent = |it: usize| found.percent(it);
        println!(
            "{:42} {:4} {:8.1} {:6.1} {:4.1} {:14.1} {:10.1}",
            shop.name,
            found.came,
            percent(found.possible),
            percent(found.likely),
            percent(found.recent),
            percent(found.recent_days),
            percent(found.frequent),
        );
        // Of what eight faces could show at all, well over a third; and of the plain orders the best is
        // beaten at least twofold.
        let plain = found.recent.max(found.recent_days).max(found.frequent);
        assert!(found.came > 500, "{}: that is too few to say", shop.name);
        assert!(100 * found.likely >= 40 * found.possible, "{}: {found:?}", shop.name);
        assert!(found.likely >= 2 * plain, "{}: {found:?}", shop.name);
    }
}
