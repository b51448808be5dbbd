//! The backup conscience: when it is time for a new copy of the whole book.

/// A copy so many days old is due, if anything has changed since.
pub const DAYS: u32 = 7;

/// So many changes make a copy due, however young the last one is.
pub const CHANGES: usize = 50;

/// So many people can be written down again from memory; one more, and a first copy is due.
pub const PEOPLE: usize = 10;

/// The last copy of the whole book that was read back and found good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastCopy {
    /// How many days ago it was made, by the clock on the wall; 0 when the clock went back since.
    pub days: u32,
    /// What would be missing if the book had to be taken from it, as
    /// [`Book::changes_since`](crate::domain::book::Book::changes_since) counts it.
    pub changes: usize,
}

/// Why a copy is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Due {
    /// There is none, and more people than anybody remembers.
    First,
    /// Much has changed since the last one.
    ManyChanges,
    /// The last one is old, and something has changed since.
    LongAgo,
}

/// Why a new copy is due, if it is.
///
/// - Without a copy: as soon as more than [`PEOPLE`] people are in the book, invented ones apart.
/// - With one: from [`CHANGES`] changes on, or when it is [`DAYS`] days old and anything has changed.
///   An old copy of a book that nobody touched is as good as a new one.
pub fn due(last: Option<LastCopy>, people: usize) -> Option<Due> {
    match last {
        None => (PEOPLE < people).then_some(Due::First),
        Some(LastCopy { changes: 0, .. }) => None,
        Some(LastCopy { changes, .. }) if CHANGES <= changes => Some(Due::ManyChanges),
        Some(LastCopy { days, .. }) => (DAYS <= days).then_some(Due::LongAgo),
    }
}

/// A copy that is kept by itself is written so many milliseconds after the last one at the earliest,
/// as long as somebody is at work.
pub const PAUSE: u64 = 10 * 60 * 1_000;

/// When it is asked whether a copy is to be written by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    /// Somebody is at work: there will be another moment.
    AtWork,
    /// The app has just started, or is about to leave the screen: there may be no other.
    AtTheDoor,
}

/// Whether a copy is written by itself now.
///
/// - Never one that says the same as the last one, nor one of a book that nobody is in.
/// - At work not before [`PAUSE`] is over, or as soon as the clock went back behind the last one.
/// - At the door always.
pub fn is_written(last: Option<u64>, now: u64, changes: usize, moment: Moment) -> bool {
    let is_time = |last: u64| now < last || PAUSE <= now - last;
    changes > 0
        && match moment {
            Moment::AtTheDoor => true,
            Moment::AtWork => last.is_none_or(is_time),
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_written_by_itself_after_changes_and_not_too_often() {
        const LAST: u64 = 1_795_250_000_000;
        for (last, after, changes, moment, is_due) in [
            (None, 0, 0, Moment::AtWork, false),
            (None, 0, 1, Moment::AtWork, true),
            (Some(LAST), 0, 1, Moment::AtWork, false),
            (Some(LAST), PAUSE - 1, 9_000, Moment::AtWork, false),
            (Some(LAST), PAUSE, 1, Moment::AtWork, true),
            (Some(LAST), PAUSE, 0, Moment::AtWork, false),
            (Some(LAST), 1, 1, Moment::AtTheDoor, true),
            (Some(LAST), PAUSE, 0, Moment::AtTheDoor, false),
        ] {
            let what = format!("{last:?} {after} {changes} {moment:?}");
            assert_eq!(is_written(last, LAST + after, changes, moment), is_due, "{what}");
        }
        assert!(is_written(Some(LAST), LAST - 1, 1, Moment::AtWork), "the clock went back");
    }

    #[test]
    fn a_first_copy_is_due_when_there_are_more_people_than_anybody_remembers() {
        for (people, is_due) in
            [(0, None), (1, None), (10, None), (11, Some(Due::First)), (5_000, Some(Due::First))]
        {
            assert_eq!(due(None, people), is_due, "{people} people");
        }
    }

    #[test]
    fn another_copy_is_due_after_many_changes_or_after_a_week_with_any() {
        for (days, changes, is_due) in [
            (0, 0, None),
            (0, 49, None),
            (0, 50, Some(Due::ManyChanges)),
            (6, 1, None),
            (6, 49, None),
            (6, 50, Some(Due::ManyChanges)),
            (7, 0, None),
            (7, 1, Some(Due::LongAgo)),
            (8, 49, Some(Due::LongAgo)),
            (400, 0, None),
            (400, 51, Some(Due::ManyChanges)),
        ] {
            for people in [0, 10, 11, 5_000] {
                let last = Some(LastCopy { days, changes });
                assert_eq!(due(last, people), is_due, "{days} days, {changes} changes");
            }
        }
    }
}
