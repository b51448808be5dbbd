//! Patterns of words and numbers, ready to be looked for in a text.

use super::lexicon::{Lexicon, Sense, Unit};
use super::token::Token;
use crate::domain::find::fold;

/// What one place of a pattern takes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Item {
    Words(Vec<String>),
    Day,
    Nth,
    Count,
    Year,
    Month,
    Weekday,
    Unit,
    /// Numbers that are a date by themselves.
    Date,
    /// Numbers that may be a day and a month.
    DayAndMonth,
}

/// What a pattern found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Caught {
    pub day: Option<u32>,
    pub month: Option<u32>,
    pub year: Option<u32>,
    /// From Monday, 0.
    pub weekday: Option<u32>,
    pub count: Option<u32>,
    pub unit: Option<Unit>,
}

/// A pattern, its words folded.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub sense: Sense,
    not_after: Vec<String>,
    items: Vec<Item>,
}

/// The words of a language, folded.
#[derive(Debug, Clone)]
pub(super) struct Words {
    months: Vec<Vec<String>>,
    weekdays: Vec<Vec<String>>,
    units: Vec<Vec<String>>,
    numbers: Vec<(String, u16)>,
    ordinals: Vec<String>,
    dots: bool,
}

impl Words {
    pub(super) fn of(lexicon: &Lexicon) -> Self {
        let numbers = lexicon.numbers.iter().map(|(word, number)| (fold(word), *number));
        Self {
            months: lexicon.months.iter().map(|it| folded(it)).collect(),
            weekdays: lexicon.weekdays.iter().map(|it| folded(it)).collect(),
            units: lexicon.units.iter().map(|it| folded(it)).collect(),
            numbers: numbers.collect(),
            ordinals: folded(lexicon.ordinals),
            dots: lexicon.dots,
        }
    }

    /// Whether a word is a part of a date itself.
    pub(super) fn is_month_or_weekday(&self, word: &str) -> bool {
        place_of(&self.months, word).or_else(|| place_of(&self.weekdays, word)).is_some()
    }

    fn is_ordinal(&self, ending: &str) -> bool {
        self.ordinals.iter().any(|it| it == ending)
    }

    fn number(&self, word: &str) -> Option<u32> {
        let number = self.numbers.iter().find(|(it, _)| it == word);
        number.map(|(_, number)| u32::from(*number))
    }
}

/// Words, folded.
pub(super) fn folded(words: &[&str]) -> Vec<String> {
    words.iter().map(|it| fold(it)).collect()
}

fn place_of(table: &[Vec<String>], word: &str) -> Option<u32> {
    let place = table.iter().position(|all| all.iter().any(|it| it == word))?;
    u32::try_from(place).ok()
}

impl Pattern {
    pub(super) fn of(text: &str, sense: Sense) -> Self {
        let words = |text: &str| text.split('|').map(fold).collect::<Vec<_>>();
        let mut not_after = Vec::new();
        let mut items = Vec::new();
        for part in text.split(' ') {
            match part.strip_prefix('!') {
                Some(not) => not_after = words(not),
                None => items.push(Item::of(part).unwrap_or_else(|| Item::Words(words(part)))),
            }
        }
        Self { sense, not_after, items }
    }

    /// What it finds at a place of a text, and where that ends.
    pub(super) fn find(
        &self,
        words: &Words,
        tokens: &[Token],
        start: usize,
    ) -> Option<(Caught, usize)> {
        if let Some(Token::Word(before)) = start.checked_sub(1).and_then(|it| tokens.get(it))
            && self.not_after.contains(before)
        {
            return None;
        }
        let (mut caught, mut at) = (Caught::default(), start);
        for (nth, item) in self.items.iter().enumerate() {
            // "Friday, 12 May", "après-demain"
            if nth > 0 && matches!(tokens.get(at), Some(Token::Sign(',' | '-'))) {
                at += 1;
            }
            item.take(words, tokens.get(at)?, &mut caught)?;
            at += 1;
            // "12 Dec. 2027"
            let is_last = nth + 1 == self.items.len();
            let is_short = matches!(&tokens[at - 1], Token::Word(word) if word.len() <= 5);
            if *item == Item::Month
                && is_short
                && !is_last
                && tokens.get(at) == Some(&Token::Sign('.'))
            {
                at += 1;
            }
        }
        Some((caught, at))
    }
}

impl Item {
    fn of(part: &str) -> Option<Self> {
        Some(match part {
            "{day}" => Self::Day,
            "{nth}" => Self::Nth,
            "{n}" => Self::Count,
            "{year}" => Self::Year,
            "{month}" => Self::Month,
            "{weekday}" => Self::Weekday,
            "{unit}" => Self::Unit,
            "{date}" => Self::Date,
            "{d/m}" => Self::DayAndMonth,
            _ => return None,
        })
    }

    /// Takes a piece, if it is of this kind.
    fn take(&self, words: &Words, token: &Token, caught: &mut Caught) -> Option<()> {
        match (self, token) {
            (Self::Words(all), Token::Word(word)) => all.contains(word).then_some(()),
            (Self::Month, Token::Word(word)) => {
                caught.month = Some(place_of(&words.months, word)? + 1);
                Some(())
            }
            (Self::Weekday, Token::Word(word)) => {
                caught.weekday = Some(place_of(&words.weekdays, word)?);
                Some(())
            }
            (Self::Unit, Token::Word(word)) => {
                let place = place_of(&words.units, word)?;
                caught.unit = Unit::ALL.get(place as usize).copied();
                Some(())
            }
            (Self::Count, Token::Word(word)) => {
                caught.count = Some(words.number(word)?);
                Some(())
            }
            (_, Token::Number { value, digits, ending }) => {
                self.take_number(words, (*value, *digits, ending), caught)
            }
            (_, Token::Numbers { values, sign, dot }) => {
                self.take_numbers(words, values, (*sign, *dot), caught)
            }
            (_, Token::Word(_) | Token::Sign(_)) => None,
        }
    }

    fn take_number(
        &self,
        words: &Words,
        (value, digits, ending): (u32, usize, &str),
        caught: &mut Caught,
    ) -> Option<()> {
        // A full stop may be the end of the sentence.
        let is_bare = matches!(ending, "" | ".");
        let is_day = digits <= 2 && (1..=31).contains(&value);
        match self {
            Self::Day if is_day && (is_bare || words.is_ordinal(ending)) => {
                caught.day = Some(value);
            }
            Self::Nth if is_day && words.is_ordinal(ending) => caught.day = Some(value),
            Self::Count if digits <= 2 && value > 0 && ending.is_empty() => {
                caught.count = Some(value);
            }
            Self::Year if digits == 4 && is_bare => caught.year = Some(value),
            Self::Words(_)
            | Self::Day
            | Self::Nth
            | Self::Count
            | Self::Year
            | Self::Month
            | Self::Weekday
            | Self::Unit
            | Self::Date
            | Self::DayAndMonth => return None,
        }
        Some(())
    }

    fn take_numbers(
        &self,
        words: &Words,
        values: &[u32],
        (sign, dot): (char, bool),
        caught: &mut Caught,
    ) -> Option<()> {
        let (day, month, year) = match (self, values, sign) {
            (Self::Date, [year @ 2000..2100, month, day], '-') => (*day, *month, Some(*year)),
            (Self::Date, [day, month, year], '.' | '/' | '-') => (*day, *month, Some(*year)),
            (Self::Date, [day, month], '.') if dot && words.dots => (*day, *month, None),
            (Self::DayAndMonth, [day, month], '.' | '/') => (*day, *month, None),
            (..) => return None,
        };
        // Some write the month first; where only that makes a date, it is what they meant.
        let (day, month) = if month > 12 && day <= 12 { (month, day) } else { (day, month) };
        let year = year.map(|it| if it < 100 { 2000 + it } else { it });
        if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
            return None;
        }
        (caught.day, caught.month, caught.year) = (Some(day), Some(month), year);
        Some(())
    }
}
