//! Two devices wrote the same field, and neither knew of the other.

use crate::domain::clock::Stamp;
use crate::domain::record::{DELETED, Key, Record, RecordKind, Register, is_empty};
use crate::domain::value::Value;
use crate::domain::vector::Vector;

/// Whose word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// That of the book here.
    Ours,
    /// That of the copy.
    Theirs,
}

/// Two words for one field. Unless she says otherwise the later one stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The field. [`DELETED`] when one side deleted what the other went on writing in.
    pub key: Key,
    /// What the book says.
    pub ours: Register,
    /// What the copy says.
    pub theirs: Register,
    /// Whose word is to stand.
    pub chosen: Side,
}

/// What each side has seen of every device.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) ours: &'a Vector,
    pub(super) theirs: &'a Vector,
    /// Whether the other side told it, so that it is remembered and nothing clashes twice.
    pub(super) is_told: bool,
}

impl Seen<'_> {
    fn is_news_to_us(self, stamp: Stamp) -> bool {
        !self.ours.has_seen(stamp)
    }

    fn is_news_to_them(self, stamp: Stamp) -> bool {
        !self.theirs.has_seen(stamp)
    }
}

impl Clash {
    fn new(ours: Register, theirs: Register) -> Self {
        let chosen = if theirs.beats(&ours) { Side::Theirs } else { Side::Ours };
        Self { key: ours.key.clone(), ours, theirs, chosen }
    }

    /// A clash about whether a record is deleted, where the other side went on writing at `since`.
    pub(super) fn of_deletion(deletion: &Register, by: Side, since: Stamp) -> Self {
        let kept = Register { key: DELETED.into(), stamp: since, value: Value::Flag(false) };
        let (ours, theirs) = match by {
            Side::Ours => (deletion.clone(), kept),
            Side::Theirs => (kept, deletion.clone()),
        };
        // A deletion stands until somebody takes it back, whenever the other side wrote.
        Self { key: DELETED.into(), ours, theirs, chosen: by }
    }

    /// Whose word stands when nobody chooses.
    pub fn stands(&self) -> Side {
        if self.key == DELETED {
            let is_theirs = self.theirs.value == Value::Flag(true);
            return if is_theirs { Side::Theirs } else { Side::Ours };
        }
        if self.theirs.beats(&self.ours) { Side::Theirs } else { Side::Ours }
    }

    /// Whether what the copy says is said nowhere afterwards.
    pub(super) fn is_lost_to_us(&self) -> bool {
        self.chosen == Side::Ours && self.key != DELETED
    }

    /// What is to be written for the chosen word to stand; `None` when it stands by itself.
    pub fn to_write(&self) -> Option<&Value> {
        let word = match self.chosen {
            Side::Ours => &self.ours.value,
            Side::Theirs => &self.theirs.value,
        };
        (self.chosen != self.stands()).then_some(word)
    }
}

/// Every field that both sides wrote without having seen what the other wrote.
pub(super) fn clashes(ours: &Record, theirs: &Record, seen: Seen<'_>) -> Vec<Clash> {
    // Only a device itself writes its record, so nobody could say which word of it is right.
    if ours.is_erased() || theirs.is_erased() || ours.kind == RecordKind::Device {
        return Vec::new();
    }
    let mut found: Vec<Clash> = theirs
        .registers()
        .iter()
        .filter(|it| it.key != DELETED && seen.is_news_to_us(it.stamp))
        .filter_map(|it| {
            let own = ours.register(&it.key)?;
            let is_one_word = own.value == it.value || is_empty(&own.value) && is_empty(&it.value);
            (!is_one_word && seen.is_news_to_them(own.stamp))
                .then(|| Clash::new(own.into_owned(), it.clone()))
        })
        .collect();
    found.extend(clash_of_deletion(ours, theirs, seen));
    found.retain(|it| seen.is_told || it.stands() == Side::Theirs);
    found
}

/// One side deleted the record and the other wrote in it, or took an earlier deletion back.
fn clash_of_deletion(ours: &Record, theirs: &Record, seen: Seen<'_>) -> Option<Clash> {
    let written = |record: &Record, is_news: &dyn Fn(Stamp) -> bool| {
        record.stamps().into_iter().filter(|it| is_news(*it)).max()
    };
    match (ours.is_deleted(), theirs.is_deleted()) {
        (true, true) | (false, false) => None,
        // The shop is there, whatever its record says.
        _ if ours.kind == RecordKind::Shop => None,
        (true, false) => {
            let deletion = ours.register(DELETED).filter(|it| seen.is_news_to_them(it.stamp))?;
            let since = written(theirs, &|it| seen.is_news_to_us(it))?;
            // Whoever took it back last is right, and nothing clashes.
            let stands = theirs.register(DELETED).is_none_or(|it| deletion.beats(&it));
            stands.then(|| Clash::of_deletion(&deletion, Side::Ours, since))
        }
        (false, true) => {
            let deletion = theirs.register(DELETED).filter(|it| seen.is_news_to_us(it.stamp))?;
            let since = written(ours, &|it| seen.is_news_to_them(it))?;
            let stands = ours.register(DELETED).is_none_or(|it| deletion.beats(&it));
            stands.then(|| Clash::of_deletion(&deletion, Side::Theirs, since))
        }
    }
}
