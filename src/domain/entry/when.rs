//! When something happened.

use std::fmt;

use chrono::NaiveDate;

use crate::domain::value::{Stored, Value};

/// When something happened, by the shop's own calendar and clock: no time zone can move it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    /// The day.
    pub day: NaiveDate,
    /// Minutes since midnight, where the time of day is known.
    pub minute: Option<u16>,
}

impl When {
    /// Some time on a day.
    pub fn on(day: NaiveDate) -> Self {
        Self { day, minute: None }
    }

    /// A minute of a day; minutes past the end of the day are its last minute.
    pub fn at(day: NaiveDate, minute: u16) -> Self {
        Self { day, minute: Some(minute.min(24 * 60 - 1)) }
    }

    /// Reads what stands in files. A book that opens reads one of each entry, so what is written here is
    /// read where it lies; whatever else may be a date is left to the calendar.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [day @ .., b'T', h1, h2, b':', m1, m2] => {
                let (hour, minute) = (number([h1, h2])?, number([m1, m2])?);
                (hour < 24 && minute < 60).then_some(Self::at(read(day)?, hour * 60 + minute))
            }
            day => read(day).map(Self::on),
        }
    }
}

/// Reads a day as it is written here, `2026-05-12`, or in another way that chrono knows.
fn read(day: &[u8]) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = day else {
        return std::str::from_utf8(day).ok()?.parse().ok();
    };
    let (century, year) = (number([y1, y2])?, number([y3, y4])?);
    let year = i32::from(century * 100 + year);
    NaiveDate::from_ymd_opt(year, number([m1, m2])?.into(), number([d1, d2])?.into())
}

/// A number of two digits.
fn number([tens, ones]: [&u8; 2]) -> Option<u16> {
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u16::from(byte - b'0'));
    Some(digit(tens)? * 10 + digit(ones)?)
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.minute {
            None => write!(f, "{}", self.day),
            Some(minute) => write!(f, "{}T{:02}:{:02}", self.day, minute / 60, minute % 60),
        }
    }
}

impl Stored for When {
    fn store(&self) -> Value {
        Value::Text(self.to_string().into())
    }

    fn load(value: &Value) -> Option<Self> {
        Self::from_text(value.text()?)
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(days in 0..4_000_000_u64, minute in prop::option::of(0..1_440_u16)) {
            let day = NaiveDate::from_ymd_opt(-500, 1, 1).expect("a day") + Days::new(days);
            let when = When { day, minute };
            prop_assert_eq!(When::from_text(&when.to_string()), Some(when));
        }

        #[test]
        fn no_other_text_is_a_day(text in "[-+0-9T: ]{0,18}") {
            let (day, time) = text.split_once('T').map_or((&*text, None), |(day, time)| (day, Some(time)));
            let day = day.parse::<NaiveDate>().ok();
            let time = time.map(|it| chrono::NaiveTime::parse_from_str(it, "%H:%M").is_ok());
            prop_assert!(When::from_text(&text).is_none() || (day.is_some() && time != Some(false)));
        }
    }

    #[test]
    fn what_is_no_day_or_no_time_is_nothing() {
        let bad =
            ["", "T", "T10:30", "2026-02-29", "2026-13-01", "2026-05-12T", "2026-05-12T24:00"];
        let more = [
            "2026-05-12T10:60",
            "2026-05-12T1x:00",
            "2026-0a-12",
            "2026/05/12",
            "2026-05-12 10:30",
        ];
        for text in bad.into_iter().chain(more) {
            assert_eq!(When::from_text(text), None, "{text}");
        }
    }
}
