//! Habits by which simulated people come in, with noise, and chance that is the same every time.

use byname::domain::entry::When;
use chrono::{Datelike, NaiveDate};

/// SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, most: u32) -> u32 {
        u32::try_from(self.next() % u64::from(most)).expect("a remainder is below its divisor")
    }

    pub fn percent(&mut self, often: u32) -> bool {
        self.below(100) < often
    }

    /// About normal, with this standard deviation: the sum of twelve even ones.
    fn noise(&mut self, spread: i32) -> i32 {
        let sum: u32 = (0..12).map(|_| self.below(1_001)).sum();
        (i32::try_from(sum).expect("it is small") - 6_000) * spread / 1_000
    }
}

/// What brings somebody in.
#[derive(Debug, Clone)]
pub enum Habit {
    /// On these weekdays (Monday is 0) of every or every other week, at about this minute.
    Weekdays { days: Vec<u32>, every: u32, minute: i32, spread: i32, percent: u32 },
    /// On any working day, at the end of a shift; the shifts of a team change each week.
    Shifts { team: u32, ends: [i32; 3], percent: u32 },
    /// At any time, once in so many days.
    Occasionally { gap: u32 },
    /// On working days in the morning, and often again at noon.
    TwiceADay { morning: i32, noon: i32 },
}

/// Somebody who comes.
#[derive(Debug, Clone)]
pub struct Comer {
    pub habit: Habit,
    /// The week in which they are on holiday, and the next.
    pub away: Option<u32>,
    /// The week from which on they come two weekdays later.
    pub moves: Option<u32>,
}

impl Comer {
    pub fn of(habit: Habit) -> Self {
        Self { habit, away: None, moves: None }
    }

    /// When they come on a day of a week that is counted from the first.
    pub fn comes(&self, day: NaiveDate, week: u32, chance: &mut Chance) -> Vec<When> {
        if self.away.is_some_and(|away| (away..away + 2).contains(&week)) {
            return Vec::new();
        }
        let weekday = day.weekday().num_days_from_monday();
        let mut minutes = Vec::new();
        match &self.habit {
            Habit::Weekdays { days, every, minute, spread, percent } => {
                let moved = if self.moves.is_some_and(|from| week >= from) { 2 } else { 0 };
                let is_day = days.iter().any(|it| (it + moved) % 6 == weekday);
                let is_week =
                    (week + u32::try_from(minute % 7).unwrap_or(0)).is_multiple_of(*every);
                if is_day && is_week && chance.percent(*percent) {
                    minutes.push(minute + chance.noise(*spread));
                }
            }
            Habit::Shifts { team, ends, percent } => {
                if weekday < 5 && chance.percent(*percent) {
                    minutes.push(ends[((week + team) % 3) as usize] + chance.noise(15));
                }
            }
            Habit::Occasionally { gap } => {
                if chance.below(*gap) == 0 {
                    minutes.push(9 * 60 + i32::try_from(chance.below(565)).expect("it is small"));
                }
            }
            Habit::TwiceADay { morning, noon } => {
                if weekday < 5 && chance.percent(80) {
                    minutes.push(morning + chance.noise(10));
                    if chance.percent(50) {
                        minutes.push(noon + chance.noise(12));
                    }
                }
            }
        }
        let within = |it: i32| u16::try_from(it.clamp(9 * 60, 18 * 60 + 25)).expect("it is small");
        minutes.into_iter().map(|it| When::at(day, within(it))).collect()
    }
}
