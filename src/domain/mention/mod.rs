//! Days that a note speaks of: "exam on the 12th", "back 12 May", "in two weeks", "until Friday".
//!
//! They are offered, never assumed, so what is found must be right, and nothing may be found where
//! nobody spoke of a day to come: a table for 4, 2 kg, at 10, a phone number. Only days after today
//! are found. Which words are looked for is said by a [`Lexicon`], one for each language.

mod lexicon;
mod pattern;
mod token;

use chrono::{Datelike, Days, Months};

use crate::domain::date::Day;

pub use lexicon::{Lexicon, Sense, Unit};

use pattern::{Caught, Pattern, Words, folded};
use token::{Token, tokens};

/// A day of this year or the next of which nobody said the year lies at most so many days ahead: what
/// is further was said of the past.
const FARTHEST: i64 = 330;
/// The same for a month.
const FARTHEST_MONTH: i64 = 300;
/// A day with a year lies at most so many years ahead.
const MOST_YEARS: i32 = 5;

/// What a day is to what the note says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// On that day.
    On,
    /// From that day on.
    From,
    /// Until that day, which still belongs to it.
    Until,
}

/// A day that a note speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mention {
    /// The day, after today.
    pub day: Day,
    /// What it is to the note.
    pub role: Role,
}

/// Reads notes in one language.
#[derive(Debug, Clone)]
pub struct Reader {
    words: Words,
    patterns: Vec<Pattern>,
    until: Vec<String>,
    to: Vec<String>,
    from: Vec<String>,
    links: Vec<String>,
    not_before: Vec<String>,
}

impl Reader {
    /// A reader of a language.
    pub fn new(lexicon: &Lexicon) -> Self {
        let patterns = lexicon.patterns.iter().map(|(text, sense)| Pattern::of(text, *sense));
        Self {
            words: Words::of(lexicon),
            patterns: patterns.collect(),
            until: folded(lexicon.until),
            to: folded(lexicon.to),
            from: folded(lexicon.from),
            links: folded(lexicon.links),
            not_before: folded(lexicon.not_before),
        }
    }

    /// The days to come that a note speaks of, in its order, each once.
    pub fn read(&self, note: &str, today: Day) -> Vec<Mention> {
        let tokens = tokens(note);
        let mut mentions: Vec<Mention> = Vec::new();
        let (mut at, mut is_open) = (0, false);
        while at < tokens.len() {
            let Some((sense, caught, end)) = self.longest(&tokens, at) else {
                at += 1;
                continue;
            };
            let role = self.role(&tokens, at, is_open);
            is_open |= role == Role::From;
            // "From the 3rd to 12 May" is the 3rd of May, which nobody knows before the end.
            let is_whole = sense != Sense::Date || caught.month.is_some() || role != Role::From;
            let day = day_of(sense, &caught, today).filter(|_| is_whole);
            let mention = day.map(|day| Mention { day, role });
            mentions.extend(mention.filter(|it| !mentions.contains(it)));
            at = end;
        }
        mentions
    }

    /// The longest that is found at a place. Before a date its weekday says nothing more.
    fn longest(&self, tokens: &[Token], at: usize) -> Option<(Sense, Caught, usize)> {
        let found = self.patterns.iter().filter_map(|pattern| {
            let (caught, end) = pattern.find(&self.words, tokens, at)?;
            self.is_free(tokens, at, end).then_some((pattern.sense, caught, end))
        });
        let longest = found.max_by_key(|(.., end)| *end)?;
        if longest.0 == Sense::Date && longest.1.month.is_none() {
            // "Le 12" may go on with "mai".
            let whole = self.longest_from(tokens, longest.2 - 1, at);
            return Some(whole.filter(|(_, it, _)| it.month.is_some()).unwrap_or(longest));
        }
        if longest.0 == Sense::Coming {
            let comma = usize::from(tokens.get(longest.2) == Some(&Token::Sign(',')));
            let date = self.longest(tokens, longest.2 + comma);
            if let Some(date) = date.filter(|(sense, ..)| *sense == Sense::Date) {
                return Some(date);
            }
        }
        Some(longest)
    }

    /// What is found at a later place, unless that is the same place.
    fn longest_from(
        &self,
        tokens: &[Token],
        later: usize,
        at: usize,
    ) -> Option<(Sense, Caught, usize)> {
        if later > at { self.longest(tokens, later) } else { None }
    }

    /// Whether nothing right before or behind it says that it is another number.
    fn is_free(&self, tokens: &[Token], start: usize, end: usize) -> bool {
        let before = start.checked_sub(1).and_then(|it| tokens.get(it));
        let is_number = matches!(tokens[start], Token::Number { .. } | Token::Numbers { .. });
        let is_part = |it: &Token| match it {
            Token::Number { ending, .. } => ending.is_empty(),
            Token::Numbers { .. } => true,
            Token::Sign(sign) => !matches!(sign, ',' | '.' | ';' | '!' | '?' | '"' | '“' | '«'),
            Token::Word(_) => false,
        };
        // A bracket or a dash before a word is only writing; before a number it may be a phone's.
        let follows = is_number && before.is_some_and(is_part);
        let is_other = match tokens.get(end) {
            Some(Token::Word(word)) => self.not_before.contains(word),
            Some(Token::Sign(sign)) => {
                matches!(sign, '%' | '€' | '$' | '£' | '/' | '+' | '°' | '#')
            }
            Some(Token::Number { .. } | Token::Numbers { .. }) => {
                matches!(tokens[end - 1], Token::Number { .. } | Token::Numbers { .. })
            }
            None => false,
        };
        !follows && !is_other
    }

    /// What is said before a day; `is_open` when there was a day from which on something is.
    fn role(&self, tokens: &[Token], at: usize, is_open: bool) -> Role {
        // The word itself may be the first of what was found: "until Friday".
        let words: Vec<&String> = tokens[at.saturating_sub(2)..=at]
            .iter()
            .rev()
            .map_while(|it| match it {
                Token::Word(word) => Some(Some(word)),
                Token::Number { .. } | Token::Numbers { .. } => Some(None),
                Token::Sign(_) => None,
            })
            .flatten()
            .collect();
        if is_open && words.iter().any(|it| self.to.contains(it)) {
            return Role::Until;
        }
        let linked = |it: &&&String| self.links.contains(it);
        let is_of_date = |it: &&&String| self.words.is_month_or_weekday(it);
        let telling = words.iter().find(|it| !linked(it) && !is_of_date(it));
        match telling {
            Some(word) if self.until.contains(word) => Role::Until,
            Some(word) if self.from.contains(word) => Role::From,
            Some(_) | None => Role::On,
        }
    }
}

/// The day that was meant, if it is to come.
fn day_of(sense: Sense, caught: &Caught, today: Day) -> Option<Day> {
    let after = |days: u32| today.checked_add_days(Days::new(u64::from(days)));
    let monday = || after(7 - today.weekday().num_days_from_monday());
    match sense {
        Sense::Date => date(caught, today),
        Sense::Coming => {
            let ahead = (caught.weekday? + 7 - today.weekday().num_days_from_monday()) % 7;
            after(if ahead == 0 { 7 } else { ahead })
        }
        Sense::OfNextWeek => monday()?.checked_add_days(Days::new(u64::from(caught.weekday?))),
        Sense::After => later(caught.count.unwrap_or(1), caught.unit?, today),
        Sense::In(count, unit) => later(u32::from(count), unit, today),
        Sense::Month => {
            let first = next(today, |year| Day::from_ymd_opt(year, caught.month?, 1))?;
            (caught.month != Some(today.month()))
                .then_some(first)
                .filter(|it| (*it - today).num_days() <= FARTHEST_MONTH)
        }
        Sense::NextWeek => monday(),
        Sense::NextMonth => today.with_day(1)?.checked_add_months(Months::new(1)),
    }
}

fn later(count: u32, unit: Unit, today: Day) -> Option<Day> {
    match unit {
        Unit::Day => today.checked_add_days(Days::new(u64::from(count))),
        Unit::Week => today.checked_add_days(Days::new(u64::from(count) * 7)),
        Unit::Month => today.checked_add_months(Months::new(count)),
    }
}

fn date(caught: &Caught, today: Day) -> Option<Day> {
    let day = caught.day?;
    match (caught.month, caught.year) {
        (Some(month), Some(year)) => {
            let date = Day::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
            (date > today && date.year() <= today.year() + MOST_YEARS).then_some(date)
        }
        (Some(month), None) => next(today, |year| Day::from_ymd_opt(year, month, day))
            .filter(|it| (*it - today).num_days() <= FARTHEST),
        // A month without that day is left out: the 31st in September is that of October.
        (None, _) => (0..=2).find_map(|months| {
            let month = today.with_day(1)?.checked_add_months(Months::new(months))?;
            month.with_day(day).filter(|it| *it > today)
        }),
    }
}

/// The next day after today that a year has, this one or the next.
fn next(today: Day, in_year: impl Fn(i32) -> Option<Day>) -> Option<Day> {
    [today.year(), today.year() + 1].into_iter().filter_map(in_year).find(|it| *it > today)
}
