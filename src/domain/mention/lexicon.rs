//! The words by which a language speaks of days: data, which `i18n` has for each language.

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
}

impl Unit {
    /// All of them, in the order of [`Lexicon::units`].
    pub const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];
}

/// Which day a pattern speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sense {
    /// The day that its numbers and its month name; without a month, the next such day.
    Date,
    /// The weekday that it names, the next after today.
    Coming,
    /// The weekday that it names, in the week after this one.
    OfNextWeek,
    /// So many units from today as it says.
    After,
    /// So many of this unit from today.
    In(u16, Unit),
    /// The first day of the month that it names.
    Month,
    /// The first day of next week, a Monday.
    NextWeek,
    /// The first day of next month.
    NextMonth,
}

/// The words of a language. Case and accents do not count.
///
/// A pattern is words with a space between; `on|by` is one or the other. `{day}` is a number of 1 to
/// 31, with an ending of [`Self::ordinals`] or none; `{nth}` is one with an ending; `{n}` is any small
/// number, in digits or words; `{year}`, `{month}`, `{weekday}` and `{unit}` are such; `{date}` is
/// numbers that nobody writes but for a date, `12.5.2027`; `{d/m}` is `12/5` or `12.5`, which only a
/// word before it makes a date. `!every` in front: not after this word.
#[derive(Debug, Clone, Copy)]
pub struct Lexicon {
    /// The months, each in all ways to write it.
    pub months: [&'static [&'static str]; 12],
    /// The weekdays from Monday on, each in all ways to write it.
    pub weekdays: [&'static [&'static str]; 7],
    /// Days, weeks and months, in every form.
    pub units: [&'static [&'static str]; 3],
    /// Small numbers in words.
    pub numbers: &'static [(&'static str, u16)],
    /// What may stand right behind the number of a day.
    pub ordinals: &'static [&'static str],
    /// Whether `12.5.` is a date by itself.
    pub dots: bool,
    /// What is said of days, and what it means.
    pub patterns: &'static [(&'static str, Sense)],
    /// Words before a day until which something lasts.
    pub until: &'static [&'static str],
    /// Words that say the same once it was said from which day on.
    pub to: &'static [&'static str],
    /// Words before a day from which on something is.
    pub from: &'static [&'static str],
    /// Words that may stand between those and the day.
    pub links: &'static [&'static str],
    /// Words right behind what looks like a day, which say that it is none: "4 people".
    pub not_before: &'static [&'static str],
}
