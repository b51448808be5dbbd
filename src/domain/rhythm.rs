//! How often somebody comes, learnt from their own visits, and how unusual it is that they do not.
//!
//! The usual gap is the median of the last gaps between the days of their visits, and the spread of
//! it the median absolute deviation (MAD): a holiday or a day with two visits moves neither. How
//! unusual a silence is, is the modified z-score of Iglewicz and Hoaglin ("How to Detect and Handle
//! Outliers", 1993, chapter 3.3), `(silence - median) / (1.4826 * MAD)`, and what is above 3.5 they
//! call an outlier. 1.4826 makes the MAD of normal noise its standard deviation (Rousseeuw and Croux,
//! "Alternatives to the Median Absolute Deviation", 1993).
//!
//! Where the MAD is nought, as with somebody who comes every Tuesday, that formula knows no answer.
//! So the spread is at least a day, and at least one part of the usual gap in as many as gaps are
//! known: of few gaps it is known little.

use crate::domain::closed::Closed;
use crate::domain::date::Day;

/// So many visits, on days of their own, show a rhythm.
pub const VISITS: usize = 3;
/// So many of the latest gaps count.
pub const GAPS: usize = 12;
/// A silence that is more unusual than this is late.
pub const UNUSUAL: f64 = 3.5;
/// Makes a MAD a standard deviation.
const NORMAL: f64 = 1.4826;
/// Whoever was silent for longer than this many days, and than six of their usual gaps, is no
/// longer late: they are gone.
const GONE: f64 = 183.0;
const GONE_GAPS: f64 = 6.0;

/// How often somebody comes by their own visits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rhythm {
    /// The median of the gaps, in days.
    gap: f64,
    /// The spread of the gaps, in days; never nought.
    spread: f64,
    /// The longest gap but one, in days.
    precedent: f64,
}

impl Rhythm {
    /// The rhythm of visits on these days, the latest first; a day may come several times. `None`
    /// while there are too few.
    pub fn of(latest_first: impl IntoIterator<Item = Day>) -> Option<Self> {
        let mut gaps = [0.0; GAPS];
        let mut count = 0;
        let mut later: Option<Day> = None;
        for day in latest_first {
            let gap = later.map_or(0, |later| (later - day).num_days());
            if count == GAPS {
                break;
            }
            if gap > 0 {
                gaps[count] = f64::from(u32::try_from(gap).unwrap_or(u32::MAX));
                count += 1;
            }
            later = Some(day);
        }
        let gaps = &mut gaps[..count];
        if gaps.len() + 1 < VISITS {
            return None;
        }
        gaps.sort_unstable_by(f64::total_cmp);
        let precedent = gaps[gaps.len() - 2];
        let gap = median(gaps);
        gaps.iter_mut().for_each(|it| *it = (*it - gap).abs());
        gaps.sort_unstable_by(f64::total_cmp);
        let known = f64::from(u32::try_from(gaps.len()).unwrap_or(u32::MAX));
        let spread = (NORMAL * median(gaps)).max(gap / known).max(1.0);
        Some(Self { gap, spread, precedent })
    }

    /// The usual gap, in whole days.
    pub fn usual(self) -> u32 {
        whole(self.gap)
    }

    /// How far gaps usually are from the usual one, in days, as a standard deviation.
    pub fn spread(self) -> f64 {
        self.spread
    }
}

/// The median of what is sorted and not empty.
fn median(sorted: &[f64]) -> f64 {
    let half = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[half] } else { f64::midpoint(sorted[half - 1], sorted[half]) }
}

/// Gaps are positive and far below what such a number holds.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "see above")]
fn whole(days: f64) -> u32 {
    days.round() as u32
}

/// By what it is known whether somebody is late.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Pace {
    /// Their own rhythm.
    Own(Rhythm),
    /// So many days, which the owner set: for them, or for their tier or kind. It counts while their
    /// own rhythm is not known.
    Limit(u16),
}

impl Pace {
    /// The days within which they are expected.
    pub fn usual(self) -> u32 {
        match self {
            Self::Own(rhythm) => rhythm.usual(),
            Self::Limit(days) => u32::from(days),
        }
    }

    /// How unusual it is to stay away for so many days. A limit has no spread: at its end a silence is
    /// as unusual as at the end of patience with a rhythm, and from there it grows as it gets longer.
    pub fn unusual(self, silence: u32) -> f64 {
        let silence = f64::from(silence);
        match self {
            Self::Own(rhythm) => (silence - rhythm.gap) / rhythm.spread,
            Self::Limit(days) => UNUSUAL * silence / f64::from(days.max(1)),
        }
    }

    /// Whether somebody who stayed away for so many days is late. Whoever did so twice among their last
    /// gaps, as one who comes in one season, is not; nor is whoever has not come for so long that
    /// they are gone.
    pub fn is_late(self, silence: u32) -> bool {
        let is_known_of_them = match self {
            Self::Own(rhythm) => f64::from(silence) <= rhythm.precedent,
            Self::Limit(_) => false,
        };
        let gone = GONE.max(GONE_GAPS * f64::from(self.usual()));
        self.unusual(silence) > UNUSUAL && !is_known_of_them && f64::from(silence) <= gone
    }
}

/// Where somebody stands by their pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// They were here, or are not expected yet.
    InTime,
    /// They are late.
    Late,
    /// They would be late, and the list leaves them out until a day.
    Snoozed(Day),
    /// They are not expected before a day.
    Paused(Day),
}

/// What is known of somebody's coming.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coming {
    /// By what it is judged.
    pub pace: Pace,
    /// Days since they were last here.
    pub silence: u32,
    /// How unusual that is.
    pub unusual: f64,
    /// Where they stand.
    pub wait: Wait,
}

/// What the owner said of when somebody is to be expected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said {
    /// They are not expected before this day.
    pub paused: Option<Day>,
    /// They are left out of the list before this day.
    pub snoozed: Option<Day>,
}

impl Coming {
    /// Looks at somebody of this pace who was last here on a day. What goes before the end of a pause is no
    /// silence of theirs, and neither are the days on which the shop was closed.
    pub fn of(pace: Pace, last: Day, said: Said, closed: &Closed, today: Day) -> Self {
        let since = |day: Day| u32::try_from((today - day).num_days()).unwrap_or_default();
        let counted = said.paused.map_or(last, |paused| paused.max(last));
        let counted = since(counted).saturating_sub(closed.since(counted));
        let unusual = pace.unusual(counted);
        let wait = match (said.paused, said.snoozed) {
            (Some(paused), _) if paused > today => Wait::Paused(paused),
            _ if !pace.is_late(counted) => Wait::InTime,
            (_, Some(snoozed)) if snoozed > today => Wait::Snoozed(snoozed),
            _ => Wait::Late,
        };
        Self { pace, silence: since(last), unusual, wait }
    }
}

/// How long somebody is left out of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Snooze {
    /// For a week.
    Week,
    /// For a month.
    Month,
    /// For three months.
    Quarter,
}

impl Snooze {
    /// Every one, the shortest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Quarter];

    /// The day from which they are late again.
    pub fn until(self, today: Day) -> Day {
        let days = match self {
            Self::Week => 7,
            Self::Month => 30,
            Self::Quarter => 91,
        };
        today + chrono::Days::new(days)
    }
}
