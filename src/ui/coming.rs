//! When somebody usually comes, and how long it has been, as one says it.

use crate::browser::intl::{self, Shape};
use crate::domain::command::Command;
use crate::domain::date::Day;
use crate::domain::id::PersonId;
use crate::domain::rhythm::{Coming, Pace, Snooze, Wait};
use crate::ui::here::Here;

impl Here {
    /// A day that is wholly known: "3 December 2026".
    pub fn written_day(&self, day: Day) -> String {
        intl::date(self.language, day, Shape::DayMonthYear)
    }

    /// "usually 9 days, now 21", or by a limit, or of whoever delivers.
    pub fn how_late(&self, coming: &Coming, delivers: bool) -> String {
        let words = &self.words.rhythm;
        let say = match (coming.pace, delivers) {
            (Pace::Own(_), false) => words.usually_now,
            (Pace::Limit(_), false) => words.within_now,
            (Pace::Own(_), true) => words.delivers_now,
            (Pace::Limit(_), true) => words.delivery_within_now,
        };
        let days = |days: u32| self.number(days as usize);
        say(&days(coming.pace.usual()), &days(coming.silence))
    }

    /// Takes somebody off the list of those who are late for a while, or puts them on it again.
    pub fn snooze(&self, id: PersonId, how_long: Option<Snooze>) {
        let until = how_long.map(|it| it.until(self.store.this_day()));
        // A refusal has been said.
        let _ = self.commit(Command::Snooze { id, until }, &self.name_of(id));
    }

    /// What a card says of somebody's rhythm; nothing where there is nothing to say.
    pub fn rhythm(&self, coming: &Coming, delivers: bool) -> String {
        match (coming.wait, coming.pace) {
            (Wait::Late | Wait::Snoozed(_), _) => self.how_late(coming, delivers),
            (Wait::InTime | Wait::Paused(_), Pace::Own(rhythm)) => {
                (self.words.rhythm.usually)(&self.number(rhythm.usual() as usize))
            }
            (Wait::InTime | Wait::Paused(_), Pace::Limit(_)) => String::new(),
        }
    }
}
