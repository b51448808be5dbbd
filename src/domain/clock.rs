//! Time that never runs backwards and never ties.
//!
//! A hybrid logical clock (Kulkarni, Demirbas et al., "Logical Physical Clocks", 2014): wall time
//! in milliseconds, then a counter, then the device. Counter and milliseconds share one number, so
//! that a counter that runs over carries into the milliseconds instead of failing.

use std::fmt;

use crate::domain::id::DeviceId;

/// How many low bits of [`Stamp::time`] count writes within one millisecond.
const TURN_BITS: u32 = 16;

/// The latest time a clock may say, in milliseconds: the end of the year 9999.
///
/// Far above any clock that is merely wrong.
pub const LATEST_MILLIS: u64 = 253_402_300_799_999;

/// The latest stamp a device may read from outside: some 890 years later, so that what is written
/// over a stamp of the latest clock can be read too, and still far below where the number would run
/// over, so that whoever has seen a stamp can always write a later one.
const LATEST_READ: u64 = (1 << 48) - (1 << 30);

/// When and where a value was written. Later stamps win; the device breaks ties.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    time: u64,
    /// The device that wrote.
    pub device: DeviceId,
}

impl Stamp {
    /// The stamp of the `turn`-th write of a millisecond (since 1970, UTC) on a device.
    pub fn new(millis: u64, turn: u16, device: DeviceId) -> Self {
        Self { time: millis.min(LATEST_MILLIS) << TURN_BITS | u64::from(turn), device }
    }

    /// Reads a stamp from outside; `None` when it lies later than any clock can have brought about.
    pub fn from_time(time: u64, device: DeviceId) -> Option<Self> {
        (time >> TURN_BITS <= LATEST_READ).then_some(Self { time, device })
    }

    /// Reads a stamp as this device kept it. What it once took in must never make it unreadable.
    pub fn as_kept(time: u64, device: DeviceId) -> Self {
        Self { time, device }
    }

    /// Milliseconds and counter in one number that only grows; this is what is kept.
    pub fn time(self) -> u64 {
        self.time
    }

    /// A [`Stamp::time`] so many milliseconds before another.
    pub fn earlier(time: u64, millis: u64) -> u64 {
        time.saturating_sub(millis.min(LATEST_MILLIS) << TURN_BITS)
    }

    /// This stamp or, where another is as late or later, the next after that, of the same device.
    pub fn after(self, other: Option<Self>) -> Self {
        match other {
            Some(other) if other.time >= self.time => {
                Self { time: other.time.saturating_add(1), device: self.device }
            }
            Some(_) | None => self,
        }
    }

    /// Milliseconds since 1970 (UTC) by the clock of the device that wrote.
    pub fn millis(self) -> u64 {
        self.time >> TURN_BITS
    }
}

impl fmt::Debug for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let turn = self.time & ((1 << TURN_BITS) - 1);
        write!(f, "{}.{turn}@{:016x}", self.millis(), self.device.0)
    }
}

/// Hands out stamps, each greater than every stamp seen so far.
#[derive(Debug, Clone)]
pub struct Clock {
    latest: u64,
    device: DeviceId,
}

impl Clock {
    /// The clock of a device that has seen nothing yet.
    pub fn new(device: DeviceId) -> Self {
        Self { latest: 0, device }
    }

    /// The clock of a device that has seen everything until this stamp.
    pub fn past(device: DeviceId, latest: Option<Stamp>) -> Self {
        Self { latest: latest.map_or(0, Stamp::time), device }
    }

    /// The device whose clock this is.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The stamp of a write at `now_millis`, or just after the latest stamp seen, if that is later.
    pub fn tick(&mut self, now_millis: u64) -> Stamp {
        let now = now_millis.min(LATEST_MILLIS) << TURN_BITS;
        self.latest = now.max(self.latest.saturating_add(1));
        Stamp { time: self.latest, device: self.device }
    }

    /// Moves past a stamp from elsewhere, so that what has seen it can write over it.
    pub fn observe(&mut self, stamp: Stamp) {
        self.latest = self.latest.max(stamp.time);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: DeviceId = DeviceId(1);

    #[test]
    fn stamps_grow_even_when_the_wall_clock_goes_back() {
        let mut clock = Clock::new(HERE);
        let first = clock.tick(1_000);
        let second = clock.tick(5);
        assert!(first < second);
    }

    #[test]
    fn a_hundred_thousand_writes_in_one_millisecond_keep_their_order() {
        let mut clock = Clock::new(HERE);
        let mut last = clock.tick(1_000);
        for _ in 0..100_000 {
            let next = clock.tick(1_000);
            assert!(last < next);
            last = next;
        }
    }

    #[test]
    fn a_stamp_from_the_far_future_can_be_written_over() {
        let mut clock = Clock::new(HERE);
        let far = Stamp::new(LATEST_MILLIS, u16::MAX, DeviceId(9));
        clock.observe(far);
        assert!(far < clock.tick(1_000));
    }

    #[test]
    fn a_stamp_after_the_year_9999_is_no_stamp() {
        assert_eq!(Stamp::from_time(u64::MAX, HERE), None);
    }
}
