//! Who is likely to come in now: by weekday and hour, learnt from visits, the recent ones more.
//!
//! Each visit speaks for its person, the more the fewer days ago it was, on the same weekday, and at
//! about this time of day:
//!
//! ```text
//! score = sum over visits of  2^(-days / 42) * (1 if the same weekday, else 0.1) * e^(-(minutes / 30)^2 / 2)
//! ```
//!
//! That is a kernel estimate of the intensity of a point process (Diggle, "A Kernel Method for
//! Smoothing Point Process Data", 1985) in the time of day, with a Gaussian kernel, and exponential
//! forgetting in the days (Brown, "Smoothing, Forecasting and Prediction", 1963), as Firefox ranks
//! pages by frecency. The numbers were chosen by trying others in the simulated shops of
//! `tests/it/likely/`: half-lives of 14 to 84 days, half an hour against 20 and 45 minutes, 0.05 to 0.3.
//! The hazard by somebody's own rhythm as a further factor found as many within half of a hundredth in
//! four of five shops, so it was left out.

use crate::domain::date::Day;
use crate::domain::entry::When;
use crate::domain::rhythm::VISITS;

/// So many faces are shown.
pub const MOST: usize = 8;
/// A half hour is looked at as a whole, from its middle.
pub const SLOT: u16 = 30;
/// After so many days a visit counts half.
const HALF_LIFE: f64 = 42.0;
/// What is longer ago counts nothing: it would be a fiftieth.
const FORGOTTEN: u64 = 240;
/// What a visit on another weekday counts.
const OTHER_WEEKDAY: f64 = 0.1;
/// How far from its minute a visit speaks, in minutes.
const REACH: f64 = 30.0;
/// So many times further off a visit says nothing: it would be a three-thousandth.
const OUT_OF_REACH: f64 = 4.0;
/// What a visit counts at any time of which the minute is not known.
const SOME_TIME: f64 = 0.1;
/// Below half of a visit of today at this time, it is chance.
const EVIDENCE: f64 = 0.5;
/// Of so many earlier days it is seen whether somebody comes several times a day.
const DAYS: usize = 12;
/// They do when that was so on one of so many days.
const SEVERAL: usize = 4;
/// Nobody comes back within so many minutes.
const BACK: u16 = 45;

/// The half hour that a moment lies in, by its number on the day.
pub fn slot(minute: u16) -> u16 {
    minute / SLOT
}

/// How likely it is that somebody with these visits, the latest first, comes in around this moment;
/// nothing where it is not, or too little is known. Greater is likelier.
pub fn likelihood(latest_first: impl IntoIterator<Item = When>, now: When) -> Option<f64> {
    let middle = slot(now.minute?) * SLOT + SLOT / 2;
    let forgotten = now.day.checked_sub_days(chrono::Days::new(FORGOTTEN)).unwrap_or_default();
    let mut days = Days::default();
    let (mut score, mut visits) = (0.0, 0);
    // Days are compared, and counted only where it matters: this is asked of every visit of everybody.
    for visit in latest_first.into_iter().take_while(|it| it.day >= forgotten) {
        days.saw(visit, now);
        visits += 1;
        // What is not yet says nothing.
        if let Some(near) = hour(visit.minute, middle).filter(|_| visit.day <= now.day) {
            let ago = (now.day - visit.day).num_days();
            score += near * recent(ago) * weekday(ago);
        }
    }
    (visits >= VISITS && score >= EVIDENCE && days.may_come(now)).then_some(score)
}

fn recent(days: i64) -> f64 {
    // Never negative, and at most FORGOTTEN.
    let days = f64::from(u16::try_from(days).unwrap_or_default());
    (-days / HALF_LIFE).exp2()
}

fn weekday(ago: i64) -> f64 {
    if ago % 7 == 0 { 1.0 } else { OTHER_WEEKDAY }
}

/// Nothing for most visits: they were at another time.
fn hour(minute: Option<u16>, middle: u16) -> Option<f64> {
    let Some(minute) = minute else { return Some(SOME_TIME) };
    let far = f64::from(minute.abs_diff(middle)) / REACH;
    (far <= OUT_OF_REACH).then(|| (-far * far / 2.0).exp())
}

/// On how many days somebody came, and on how many of them several times.
#[derive(Debug, Default)]
struct Days {
    /// The last visit of today.
    today: Option<When>,
    day: Option<Day>,
    seen: usize,
    several: usize,
    /// Whether the day that is looked at was already counted among the latter.
    is_counted: bool,
}

impl Days {
    fn saw(&mut self, visit: When, now: When) {
        if visit.day >= now.day {
            self.today = self.today.or(Some(visit));
        } else if self.day != Some(visit.day) {
            self.day = Some(visit.day);
            self.seen += 1;
            self.is_counted = false;
        } else if !self.is_counted && self.seen <= DAYS {
            self.is_counted = true;
            self.several += 1;
        }
    }

    /// Whoever was here today comes again only if they often do, and not at once.
    fn may_come(&self, now: When) -> bool {
        let Some(today) = self.today else { return true };
        let often = self.several * SEVERAL >= self.seen.clamp(SEVERAL, DAYS);
        let since = today.minute.zip(now.minute).map(|(then, now)| now.saturating_sub(then));
        often && since.is_some_and(|it| it >= BACK)
    }
}

/// Of those who may come, the likeliest first, at most [`MOST`].
pub fn likeliest<Id: Ord>(mut all: Vec<(f64, Id)>) -> Vec<Id> {
    all.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    all.truncate(MOST);
    all.into_iter().map(|(_, id)| id).collect()
}
