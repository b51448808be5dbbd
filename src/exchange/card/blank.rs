//! Whether a card under construction says anything, and who it is.

use super::Card;

impl Card {
    /// Whether anything but the extras tells who this is.
    pub(in crate::exchange) fn tells_who(&self) -> bool {
        let it = &self.person;
        let lines = [&it.name, &it.called, &it.reading, &it.company, &it.role];
        lines.iter().any(|line| !line.is_empty())
            || !self.parts.whole().is_empty()
            || !self.notes.is_empty()
            || ![it.phones.len(), it.mails.len(), it.links.len(), it.addresses.len()]
                .iter()
                .all(|count| *count == 0)
    }

    /// Whether there is a name of any kind.
    pub(in crate::exchange) fn has_name(&self) -> bool {
        let it = &self.person;
        [&it.name, &it.called, &it.company].iter().any(|line| !line.is_empty())
            || !self.parts.whole().is_empty()
    }

    /// Whether there is nothing at all.
    pub(in crate::exchange) fn is_blank(&self) -> bool {
        !self.tells_who()
            && self.photo.is_none()
            && self.dates.is_empty()
            && self.extras.is_empty()
            && self.ties.is_empty()
            && self.person.tags.is_empty()
            && self.parts.prefix.trim().is_empty()
    }
}
