//! Dates on a card, as far as each version can say them.

use crate::domain::date::PartialDate;
use crate::domain::occasion::OccasionKind;

use super::{Card, Version};

type Dated = (OccasionKind, String, PartialDate);

/// Writes all dates, in their order.
pub(super) fn put(card: &mut Card, dates: &[Dated]) {
    for (place, (kind, label, date)) in dates.iter().enumerate() {
        let is_first = dates[..place].iter().all(|(it, ..)| it != kind);
        match (kind, is_first) {
            (OccasionKind::Birthday, true) => birthday(card, *date),
            (OccasionKind::Anniversary, true) => anniversary(card, *date),
            (OccasionKind::Birthday, false) => labelled(card, "birthday", *date),
            (OccasionKind::Anniversary, false) => labelled(card, "anniversary", *date),
            (OccasionKind::NameDay, _) => labelled(card, "Name day", *date),
            (OccasionKind::Own, _) => labelled(card, label, *date),
        }
    }
}

fn birthday(card: &mut Card, date: PartialDate) {
    match written(card.version, date) {
        Some(written) => card.line(&format!("BDAY{written}")),
        None => card.grouped("X-BYNAME-DATE", "birthday", &date.to_string()),
    }
}

fn anniversary(card: &mut Card, date: PartialDate) {
    match (card.version, written(card.version, date)) {
        (Version::V4, Some(written)) => card.line(&format!("ANNIVERSARY{written}")),
        (Version::V3, Some(written)) => {
            card.line(&format!("X-ANNIVERSARY{written}"));
            labelled(card, "anniversary", date);
        }
        (_, None) => labelled(card, "anniversary", date),
    }
}

/// A date beside its label, as Apple's programs began it and many read it.
fn labelled(card: &mut Card, label: &str, date: PartialDate) {
    match written(card.version, date) {
        Some(written) => {
            let (parameters, value) = written.rsplit_once(':').unwrap_or(("", &written));
            card.grouped(&format!("X-ABDATE{parameters}"), label, value);
        }
        None => card.grouped("X-BYNAME-DATE", label, &date.to_string()),
    }
}

/// The parameters and the value of a date, a colon between them. `None` where the version has no
/// way to say it.
fn written(version: Version, date: PartialDate) -> Option<String> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    match version {
        // RFC 6350, section 6.2.5, has the word for an estimate.
        Version::V4 if date.is_about() => {
            Some(format!(";VALUE=text:circa {}", date.to_string().trim_start_matches('~')))
        }
        Version::V4 => Some(match (year, month, day) {
            (Some(year), Some(month), Some(day)) => format!(":{year:04}{month:02}{day:02}"),
            (None, Some(month), Some(day)) => format!(":--{month:02}{day:02}"),
            (Some(_) | None, _, _) => format!(":{date}"),
        }),
        Version::V3 if date.is_about() => None,
        Version::V3 => match (year, month, day) {
            (Some(_), Some(_), Some(_)) => Some(format!(":{date}")),
            // Apple's way to say that there is no year; 1604 had a 29 February.
            (None, Some(month), Some(day)) => {
                Some(format!(";X-APPLE-OMIT-YEAR=1604:1604-{month:02}-{day:02}"))
            }
            (Some(_) | None, _, _) => None,
        },
    }
}
