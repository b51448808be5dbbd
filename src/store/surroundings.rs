//! The machine that the store runs on: its clocks, chance, and the diary.

use leptos::prelude::*;

use crate::disk::diary::Event;
use crate::domain::clock::Clock;
use crate::domain::date::Day;
use crate::domain::entry::When;
use crate::domain::id::{DeviceId, EntryId, ListId, OccasionId, PersonId, TieId, uuid_v7};
use crate::domain::likely::slot;
use crate::store::Store;

/// What the store asks of the machine it runs on.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings {
    /// Milliseconds since 1970 (UTC).
    pub now: fn() -> u64,
    /// The day and the minute of the day by the clock on the wall.
    pub wall_clock: fn() -> (Day, u16),
    /// Ten random bytes.
    pub random: fn() -> [u8; 10],
    /// Notes what happened in the diary.
    pub note: fn(Event),
}

impl Store {
    /// A new id for a person.
    pub fn new_person(&self) -> PersonId {
        PersonId(self.new_id())
    }

    /// A new id for an entry.
    pub fn new_entry(&self) -> EntryId {
        EntryId(self.new_id())
    }

    /// A new id for a smart list.
    pub fn new_list(&self) -> ListId {
        ListId(self.new_id())
    }

    /// A new id for an occasion.
    pub fn new_occasion(&self) -> OccasionId {
        OccasionId(self.new_id())
    }

    /// A new id for a tie.
    pub fn new_tie(&self) -> TieId {
        TieId(self.new_id())
    }

    /// A new id for anything.
    pub fn new_id(&self) -> uuid::Uuid {
        uuid_v7((self.surroundings.now)(), (self.surroundings.random)())
    }

    /// This moment, by the clock on the wall.
    pub fn this_moment(&self) -> When {
        let (day, minute) = (self.surroundings.wall_clock)();
        When::at(day, minute)
    }

    /// This moment in milliseconds since 1970 (UTC).
    pub fn moment(&self) -> u64 {
        (self.surroundings.now)()
    }

    /// The device this is.
    pub fn device(&self) -> DeviceId {
        self.clock.with_value(Clock::device)
    }

    /// Looks at the clock on the wall again: the day may have changed, or the half hour.
    pub fn look_at_the_clock(&self) {
        let (day, minute) = (self.surroundings.wall_clock)();
        if self.half_hour.get_untracked() != slot(minute) {
            self.half_hour.set(slot(minute));
        }
        if self.today.get_untracked() != day {
            self.today.set(day);
        }
    }
}
