//! Simulated shops: who comes there, and on which days they are closed.

use byname::domain::entry::When;
use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::habits::{Chance, Comer, Habit};
use crate::support::day;

/// Half a year and a month of visits.
pub const WEEKS: u32 = 30;

/// A shop and its people.
pub struct Shop {
    pub name: &'static str,
    pub comers: Vec<Comer>,
    /// Whether it is closed on some days, for a week and a half, and for a few days near the end.
    closes: bool,
}

impl Shop {
    /// Every visit, by whom, the earliest first.
    pub fn visits(&self, chance: &mut Chance) -> Vec<(When, usize)> {
        let first = day("2026-01-05");
        let mut visits = Vec::new();
        for nth in 0..WEEKS * 7 {
            let day = first + Days::new(u64::from(nth));
            if day.weekday() == Weekday::Sun || self.is_closed(nth) {
                continue;
            }
            for (who, comer) in self.comers.iter().enumerate() {
                visits.extend(comer.comes(day, nth / 7, chance).into_iter().map(|it| (it, who)));
            }
        }
        visits.sort_unstable();
        visits
    }

    fn is_closed(&self, nth: u32) -> bool {
        self.closes
            && ((90..100).contains(&nth) || (190..195).contains(&nth) || nth.is_multiple_of(50))
    }
}

/// From this day on it is measured.
pub fn measured_from() -> NaiveDate {
    day("2026-01-05") + Days::new(u64::from(WEEKS - 4) * 7)
}

/// Every shop.
pub fn shops(chance: &mut Chance) -> Vec<Shop> {
    vec![
        shop("regulars with noise", 150, 150, chance),
        shop("mostly occasional people", 60, 400, chance),
        with_holidays(shop("holidays, closures, habits that change", 180, 120, chance), chance),
        beside_the_works(chance),
        cafe(chance),
    ]
}

fn shop(name: &'static str, regulars: usize, others: usize, chance: &mut Chance) -> Shop {
    let mut comers: Vec<Comer> = (0..regulars).map(|_| regular(chance)).collect();
    comers.extend((0..others).map(|_| occasional(chance)));
    Shop { name, comers, closes: false }
}

/// A third of those who come on one day of the week do so every other week.
fn regular(chance: &mut Chance) -> Comer {
    let first = chance.below(6);
    let (days, every) = match chance.below(6) {
        0..3 => (vec![first, (first + 2 + chance.below(3)) % 6], 1),
        3 => (vec![first], 2),
        _ => (vec![first], 1),
    };
    let minute = 9 * 60 + 20 + i32::try_from(chance.below(540)).expect("it is small");
    Comer::of(Habit::Weekdays { days, every, minute, spread: 28, percent: 80 })
}

fn occasional(chance: &mut Chance) -> Comer {
    Comer::of(Habit::Occasionally { gap: 20 + chance.below(50) })
}

fn with_holidays(mut shop: Shop, chance: &mut Chance) -> Shop {
    shop.closes = true;
    for comer in &mut shop.comers {
        comer.away = Some(chance.below(WEEKS));
        comer.moves = (chance.below(4) == 0).then(|| 17 + chance.below(9));
    }
    shop
}

/// Three teams whose shifts change each week, beside some regulars.
fn beside_the_works(chance: &mut Chance) -> Shop {
    let ends = [14 * 60 + 15, 12 * 60 + 45, 9 * 60 + 10];
    let shift = |team: u32| Comer::of(Habit::Shifts { team: team % 3, ends, percent: 35 });
    let mut comers: Vec<Comer> = (0_u32..60).map(shift).collect();
    comers.extend((0..80).map(|_| regular(chance)));
    Shop { name: "shift workers", comers, closes: false }
}

fn cafe(chance: &mut Chance) -> Shop {
    let small = |it: u32| i32::try_from(it).expect("it is small");
    let mut comers: Vec<Comer> = (0..40)
        .map(|_| {
            let morning = 9 * 60 + small(chance.below(120));
            let noon = 12 * 60 + 30 + small(chance.below(150));
            Comer::of(Habit::TwiceADay { morning, noon })
        })
        .collect();
    comers.extend((0..120).map(|_| occasional(chance)));
    Shop { name: "twice a day", comers, closes: false }
}
