//! When the sample shop's people came in: two years of weekdays, hours and habits.

use chrono::{Datelike, Duration, NaiveDate, Weekday};

use super::chance::Chance;
use super::notes::NOTED;
use super::people::{Rhythm, Sketch};
use crate::domain::entry::When;

/// How far the book goes back, in days.
const TWO_YEARS: i64 = 730;
/// Whoever stopped coming was last here so many days ago, or some more.
const STOPPED: i64 = 42;
/// Whoever delivered each month did so last at least so many days ago.
const LAPSED: i64 = 70;
/// Whoever is new came first within so many days.
const NEW: i64 = 21;
/// The shop opens at nine and closes at half past six, in minutes since midnight.
const OPENS: u16 = 9 * 60;
const CLOSES: u16 = 18 * 60 + 30;

/// Every visit of one person, the earliest first; none is later than now.
pub(super) fn visits(place: usize, sketch: &Sketch, now: When) -> Vec<When> {
    let mut chance = Chance::of(place);
    let habit = Habit::of(place, sketch.rhythm, now.day, &mut chance);
    let usual = OPENS + 20 + chance.below(CLOSES - OPENS - 40);
    let usual = if habit.is_of(now.day) { about_now(now, usual, &mut chance) } else { usual };
    let coming = (0..=TWO_YEARS).rev().filter_map(|ago| {
        let day = now.day - Duration::days(ago);
        if !habit.brings(ago, day, &mut chance) {
            return None;
        }
        Some(When::at(day, usual - 20 + chance.below(40)))
    });
    // What was noted after a visit is past, too.
    let noted = |when: &When| when.minute.map(|it| it + NOTED);
    let is_past = |when: &When| when.day < now.day || noted(when) < now.minute;
    coming.filter(is_past).collect()
}

/// Whoever comes on this weekday usually comes about now, so that somebody is likely to come in when
/// somebody looks at the open shop; and a little later, so that few of them have been here already.
fn about_now(now: When, usual: u16, chance: &mut Chance) -> u16 {
    let usually = |now: u16| (now + 10 + chance.below(30)).clamp(OPENS + 20, CLOSES - 25);
    now.minute.map_or(usual, usually)
}

/// What brings somebody in.
struct Habit {
    rhythm: Rhythm,
    closed: Weekday,
    weekdays: [Weekday; 2],
    /// Moves rhythms that are counted in days, so that not all come on the same ones.
    shift: i64,
    /// How many days ago they came first, at most.
    first: i64,
}

impl Habit {
    fn of(place: usize, rhythm: Rhythm, today: NaiveDate, chance: &mut Chance) -> Self {
        // The day of rest is a Sunday, unless that is the day on which somebody looks at the shop.
        let is_sunday = today.weekday() == Weekday::Sun;
        let closed = if is_sunday { Weekday::Mon } else { Weekday::Sun };
        let open = |at: usize| (0..=at % 6).fold(closed, |day, _| day.succ());
        let late = if place % 4 == 1 { i64::from(chance.below(300)) } else { 0 };
        Self {
            rhythm,
            closed,
            weekdays: [open(place), open(place + 3)],
            shift: i64::from(chance.below(120)),
            first: TWO_YEARS - late,
        }
    }

    /// Whether this is a day of the week on which they come.
    fn is_of(&self, today: NaiveDate) -> bool {
        match self.rhythm {
            Rhythm::TwiceAWeek => self.weekdays.contains(&today.weekday()),
            Rhythm::Weekly | Rhythm::EveryOtherWeek => self.weekdays[0] == today.weekday(),
            Rhythm::Lapsed
            | Rhythm::Monthly
            | Rhythm::Season(_)
            | Rhythm::Stopped
            | Rhythm::Rare
            | Rhythm::New => false,
        }
    }

    fn brings(&self, ago: i64, day: NaiveDate, chance: &mut Chance) -> bool {
        if self.closed == day.weekday() || ago > self.first {
            return false;
        }
        let on_weekday = day.weekday() == self.weekdays[0];
        // A day counted out that is a day of rest is kept on the day after.
        let rested = i64::from(day.weekday().pred() == self.closed);
        let every = |days: i64| (0..=rested).any(|late| (ago + late + self.shift) % days == 0);
        match self.rhythm {
            Rhythm::TwiceAWeek => self.weekdays.contains(&day.weekday()) && chance.percent(78),
            Rhythm::Weekly => on_weekday && chance.percent(82),
            Rhythm::EveryOtherWeek => {
                on_weekday && (ago / 7 + self.shift) % 2 == 0 && chance.percent(90)
            }
            Rhythm::Monthly => every(29),
            Rhythm::Lapsed => every(29) && ago >= LAPSED,
            Rhythm::Season(month) => day.month() == u32::from(month) && every(6),
            Rhythm::Stopped => on_weekday && ago >= STOPPED && chance.percent(84),
            Rhythm::Rare => every(119),
            Rhythm::New => ago < NEW && ago > 0 && every(6),
        }
    }
}
