//! What somebody agreed to, and since when: a set on their card, so that every tick has its time.

use std::borrow::Cow;

use crate::domain::clock::Stamp;
use crate::domain::person::{Consent, Person};
use crate::domain::record::{Record, element_key};
use crate::domain::value::Value;

pub(crate) const CONSENTS: &str = "consents/";

impl Person {
    /// What they agreed to, each once, in a fixed order.
    pub fn consents(&self) -> Vec<Consent> {
        let given = |it: &Consent| self.consent_since(*it).is_some();
        Consent::ALL.iter().copied().filter(given).collect()
    }

    /// When it was written down that they agreed to something, in milliseconds since 1970 (UTC);
    /// `None` while they did not.
    ///
    /// It is the time of the tick that stands: one that was taken off and put back counts anew.
    pub fn consent_since(&self, consent: Consent) -> Option<u64> {
        let tick = self.record().register(&element_key(CONSENTS, consent.code()))?;
        (tick.value == Value::Flag(true)).then(|| tick.stamp.millis())
    }
}

/// Writes what they agreed to; what only a newer version can read stays.
pub(crate) fn write(record: &mut Record, consents: &[Consent], stamp: Stamp) {
    let codes = consents.iter().map(|it| Cow::Borrowed(it.code()));
    record.write_set_among(CONSENTS, codes, |code| Consent::from_code(code).is_some(), stamp);
}
