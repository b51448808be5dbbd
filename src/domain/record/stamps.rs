//! When a record was written, and whether somebody has seen all of it.

use super::Record;
use crate::domain::clock::Stamp;
use crate::domain::vector::Vector;

impl Record {
    /// Every stamp in the record.
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut stamps = Vec::new();
        self.each(|it| stamps.push(it.stamp));
        stamps
    }

    /// The latest stamp in the record; `None` while nothing was written.
    pub fn latest(&self) -> Option<Stamp> {
        let mut latest = None;
        self.each(|it| latest = latest.max(Some(it.stamp)));
        latest
    }

    /// A stamp that nothing in the record is later than: its latest, or that of the page where it is
    /// kept, which takes no look at it.
    pub fn not_after(&self) -> Option<Stamp> {
        self.words.bounds().map_or_else(|| self.latest(), |bounds| bounds.iter().max().copied())
    }

    /// Whether somebody has seen all that was written in it.
    pub fn is_seen(&self, by: &Vector) -> bool {
        let bounds = self.words.bounds();
        bounds.is_some_and(|bounds| bounds.iter().all(|it| by.has_seen(*it)))
            || !self.any(|it| !by.has_seen(it.stamp))
    }

    /// The earliest stamp in the record, which is when it was made.
    pub fn earliest(&self) -> Option<Stamp> {
        let mut earliest: Option<Stamp> = None;
        self.each(|it| earliest = Some(earliest.map_or(it.stamp, |other| other.min(it.stamp))));
        earliest
    }
}
