//! What a booklet says besides what the book says: in her language, as the caller has it.

use std::fmt;

use crate::domain::date::{Day, PartialDate};
use crate::domain::entry::EntryKind;
use crate::domain::kind::{Consent, Kind, Source, Standing, Tier};
use crate::domain::language::Direction;
use crate::domain::occasion::OccasionKind;
use crate::domain::tie::Role;

/// The words of a booklet in one language.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "each says itself")]
pub struct Labels {
    /// The language of the page (BCP 47).
    pub language: &'static str,
    /// The way it is written.
    pub direction: Direction,
    /// The name of the list of letters.
    pub letters: &'static str,
    pub star: &'static str,
    pub recognise: &'static str,
    pub likes: &'static str,
    pub careful: &'static str,
    pub usual: &'static str,
    pub wishes: &'static str,
    pub kinds: &'static str,
    pub tags: &'static str,
    pub since: &'static str,
    pub consents: &'static str,
    /// After how many days they are missed.
    pub limit: &'static str,
    /// The day before which they are not expected.
    pub paused: &'static str,
    /// The day before which they are left out of the list of those who are late.
    pub snoozed: &'static str,
    pub phone: &'static str,
    pub mail: &'static str,
    pub link: &'static str,
    pub address: &'static str,
    pub family: &'static str,
    /// What is to be done.
    pub to_do: &'static str,
    /// Done on a day.
    pub done_on: fn(&str) -> String,
    pub source: &'static str,
    pub visits: &'static str,
    pub notes: &'static str,
    pub major: &'static str,
    pub deleted: &'static str,
    pub ask_next_time: &'static str,
    pub asked: &'static str,
    /// What is kept for other programs.
    pub foreign: &'static str,
    pub kind: fn(Kind) -> &'static str,
    pub standing: fn(Standing) -> &'static str,
    /// What somebody is to the person.
    pub role: fn(Role) -> &'static str,
    /// What brought somebody here: ours in her language, her own words as they are.
    pub source_of: fn(Source) -> &'static str,
    pub tier: fn(Tier) -> &'static str,
    pub occasion: fn(OccasionKind) -> &'static str,
    pub entry: fn(&EntryKind) -> String,
    /// To ask from a day on.
    pub ask_on: fn(&str) -> String,
    /// Away from a day until another.
    pub away: fn(&str, &str) -> String,
    /// How to say a name.
    pub said: fn(&str) -> String,
    /// What somebody does, and where.
    pub work: fn(&str, &str) -> String,
    /// What somebody agreed to, and since when.
    pub consent: fn(Consent, &str) -> String,
}

/// The words, and whoever writes dates and numbers as one does where she lives.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The words.
    pub labels: &'a Labels,
    /// Writes a date as far as it is known.
    pub date: &'a dyn Fn(PartialDate) -> String,
    /// Writes a day.
    pub day: &'a dyn Fn(Day) -> String,
    /// Writes the day of a moment, in milliseconds since 1970 (UTC).
    pub moment: &'a dyn Fn(u64) -> String,
    /// Says what a phone, an address or a date is called: ours in her language, hers as it is.
    pub label: &'a dyn Fn(&str) -> String,
    /// Says how often somebody was here, and when last.
    pub came: &'a dyn Fn(u32, &str) -> String,
}

impl fmt::Debug for Voice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Voice").field("labels", self.labels).finish_non_exhaustive()
    }
}
