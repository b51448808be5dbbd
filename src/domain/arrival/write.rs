//! Writing an addition into the record of a card: that and nothing else.

use crate::domain::clock::Stamp;
use crate::domain::consent::CONSENTS;
use crate::domain::person::{
    ADDRESSES, KINDS, LIMIT, LINKS, MAILS, PAUSED, PHONES, PHOTO, SINCE, STANDING, STAR, TAGS, TIER,
};
use crate::domain::person::{Kind, Person};
use crate::domain::record::{Record, element_key};
use crate::domain::value::{Stored, Value};

use super::sketch::Addition;

/// Writes what an addition says; dates, ties and notes are records of their own.
pub(super) fn write(record: &mut Record, addition: &Addition, stamp: Stamp) {
    match addition {
        Addition::Line(key, text) => fill(record, key, text, stamp),
        Addition::Since(date) => fill(record, SINCE, date, stamp),
        Addition::Star => fill(record, STAR, &true, stamp),
        Addition::Tier(tier) => fill(record, TIER, tier, stamp),
        Addition::Standing(standing) => fill(record, STANDING, standing, stamp),
        Addition::Limit(days) => fill(record, LIMIT, days, stamp),
        Addition::Paused(until) => fill(record, PAUSED, until, stamp),
        Addition::Photo(photo) => fill(record, PHOTO, photo, stamp),
        Addition::Kind(kind) => write_kind(record, *kind, stamp),
        Addition::Consent(consent) => put(record, CONSENTS, consent.code(), stamp),
        Addition::Tag(tag) => put(record, TAGS, tag, stamp),
        Addition::Phone(phone) => put(record, PHONES, &phone.element(), stamp),
        Addition::Mail(mail) => put(record, MAILS, &mail.element(), stamp),
        Addition::Link(link) => put(record, LINKS, &link.element(), stamp),
        Addition::Address(address) => put(record, ADDRESSES, &address.element(), stamp),
        Addition::Date(..) | Addition::Tie(_) | Addition::Note(_) => {}
    }
}

/// Fills a field, unless a newer version wrote there what this one cannot read.
fn fill<T: Stored>(record: &mut Record, key: &'static str, value: &T, stamp: Stamp) {
    let is_unread = record
        .register(key)
        .is_some_and(|it| it.value != Value::Nothing && T::load(&it.value).is_none());
    if !is_unread {
        record.write(key, value.store(), stamp);
    }
}

fn put(record: &mut Record, set: &str, element: &str, stamp: Stamp) {
    record.write(element_key(set, element), Value::Flag(true), stamp);
}

/// Whoever is nothing else is a customer without that being written down; it is now.
fn write_kind(record: &mut Record, kind: Kind, stamp: Stamp) {
    let there = Person::kinds_in(record);
    for kind in there.into_iter().chain([kind]) {
        put(record, KINDS, kind.code(), stamp);
    }
}
