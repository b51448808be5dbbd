//! Whatever goes wrong at whichever operation: what was said to be kept is there, whole, once.
#![allow(clippy::print_stdout, reason = "at how many points something went wrong is shown")]

pub mod commands;
mod photos;
mod work;

use byname::disk::DiskProblem;
use byname::disk::faulty::{Failure, Plan};
use proptest::prelude::*;

use super::compacting::batch_of;
use crate::support::script::script_with_merges;
use crate::support::{Device, cases};
use commands::{BEFORE, commands};
use work::{Rhythm, Start, Work};

/// In the ordinary run something goes wrong at no fewer points than this.
const POINTS: usize = 20_000;

const FOR_EVER: usize = usize::MAX;

/// Every way in which something goes wrong, and how often. Twice: the first try after it fails, too.
const FAILURES: [(Failure, usize); 11] = [
    (Failure::Refused(DiskProblem::Full), 1),
    (Failure::Refused(DiskProblem::Full), 2),
    (Failure::Refused(DiskProblem::Aborted), FOR_EVER),
    (Failure::Unheard, 1),
    (Failure::Unheard, 2),
    (Failure::Unheard, FOR_EVER),
    (Failure::Cut, 1),
    (Failure::Cut, 2),
    (Failure::Cut, FOR_EVER),
    (Failure::KilledBefore, 1),
    (Failure::KilledAfter, 1),
];

/// Lets each operation go wrong, one after the other, until none is left; says at how many something
/// did.
fn at_every_operation(work: &Work, rhythm: Rhythm, failure: Failure, times: usize) -> usize {
    let plans = (0..).map(|from| Plan { from, times, failure });
    plans.map_while(|plan| work.goes_wrong(rhythm, plan)).filter(|has_struck| *has_struck).count()
}

/// The same in every way and rhythm.
fn in_every_way(work: &Work) -> usize {
    let ways =
        Rhythm::ALL.iter().flat_map(|rhythm| FAILURES.map(|(it, times)| (*rhythm, it, times)));
    ways.map(|(rhythm, failure, times)| at_every_operation(work, rhythm, failure, times)).sum()
}

#[test]
fn nothing_kept_is_lost_halved_or_doubled_whatever_fails_at_whichever_operation() {
    let mut all = 0;
    for (name, parcels) in commands() {
        for start in Start::ALL {
            let work = Work::behind(name, BEFORE, start, parcels.clone());
            let points = in_every_way(&work);
            assert!(points > 100, "{name}: {points}");
            all += points;
        }
    }
    println!("something went wrong at {all} points, and nothing that was kept was lost");
    assert!(all >= POINTS, "{all} points");
}

#[test]
fn pages_that_are_cut_in_two_are_there_whole_or_as_they_were() {
    let tie = |ids: std::ops::RangeInclusive<u128>| batch_of("tie", ids).into();
    let parcels = vec![tie(1..=1_400), tie(1_401..=1_502), tie(700..=701), tie(5_000..=5_000)];
    let work = Work::new("pages", parcels);
    let ways = FAILURES.into_iter().filter(|(_, times)| *times == 1);
    let points = ways.map(|(it, times)| at_every_operation(&work, Rhythm::Often, it, times));
    assert!(points.sum::<usize>() > 40);
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn any_days_of_work_are_kept_whatever_goes_wrong(
        script in script_with_merges(60),
        way in 0..FAILURES.len(),
        rhythm in prop::sample::select(&Rhythm::ALL[..]),
    ) {
        let batches = Device::new(1).works(&script);
        prop_assume!(batches.len() > 4);
        let work = Work::new("a script", batches.into_iter().map(Into::into).collect());
        let (failure, times) = FAILURES[way];
        prop_assert!(at_every_operation(&work, rhythm, failure, times) > 0);
    }
}
