//! Ids as small numbers, and where the document of each is.

use uuid::Uuid;

/// Small numbers found by hash: an open table that holds nothing but the numbers.
///
/// Whoever keeps one also keeps what the numbers stand for, and is asked for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Slots {
    // A number plus one, or 0 for a free slot. The length is 0 or a power of two; at least half
    // is free, so that every search ends. The low bits of the hash say where a search begins.
    table: Vec<u32>,
    used: usize,
}

/// The place in the table where a number was looked for and not found.
#[derive(Debug)]
pub(super) struct Vacancy(usize);

impl Slots {
    /// The number that `is_it` knows, among those with this hash, or else the place for it.
    #[inline(always)]
    pub(super) fn find(&self, hash: u32, is_it: impl Fn(u32) -> bool) -> Result<u32, Vacancy> {
        let table = &self.table[..];
        let Some(mask) = table.len().checked_sub(1) else { return Err(Vacancy(0)) };
        let mut at = hash as usize & mask;
        loop {
            match table[at] {
                0 => return Err(Vacancy(at)),
                stored if is_it(stored - 1) => return Ok(stored - 1),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// Puts a number where it was missed; `hash_of` is asked for all of them when the table grows.
    pub(super) fn insert(&mut self, at: Vacancy, number: u32, hash_of: impl Fn(u32) -> u32) {
        self.used += 1;
        if self.used * 2 <= self.table.len() {
            self.table[at.0] = number + 1;
            return;
        }
        let wider = vec![0; (self.table.len() * 2).max(64)];
        let stored = std::mem::replace(&mut self.table, wider);
        for other in stored.into_iter().filter(|it| *it != 0).chain([number + 1]) {
            // Not one of them is in the wider table yet.
            if let Err(vacancy) = self.find(hash_of(other - 1), |_| false) {
                self.table[vacancy.0] = other;
            }
        }
    }

    pub(super) fn size(&self) -> usize {
        4 * self.table.capacity()
    }
}

/// Where a document is: which segment, and which document in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct At {
    pub segment: usize,
    pub doc: u32,
}

/// Bits of a document's number; the rest says which segment.
pub(super) const DOC_BITS: u32 = 27;
const NOWHERE: u32 = u32::MAX;

/// Every id that was ever seen, as a number that stays.
///
/// Limitation: the number of an id that is gone (24 bytes) is kept until the index is built anew.
#[derive(Debug, Clone, Default)]
pub(super) struct Keys {
    ids: Vec<Uuid>,
    at: Vec<u32>,
    slots: Slots,
}

impl Keys {
    /// The number of an id, a new one if it has none yet.
    pub(super) fn number(&mut self, id: Uuid) -> u32 {
        let vacancy = match self.slots.find(hash(id), |number| self.ids[number as usize] == id) {
            Ok(known) => return known,
            Err(vacancy) => vacancy,
        };
        let number = self.ids.len() as u32;
        self.ids.push(id);
        self.slots.insert(vacancy, number, |number| hash(self.ids[number as usize]));
        self.at.push(NOWHERE);
        number
    }

    pub(super) fn find(&self, id: Uuid) -> Option<u32> {
        self.slots.find(hash(id), |number| self.ids[number as usize] == id).ok()
    }

    #[inline(always)]
    pub(super) fn id(&self, number: u32) -> Uuid {
        self.ids[number as usize]
    }

    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    #[inline(always)]
    pub(super) fn at(&self, number: u32) -> Option<At> {
        let at = self.at[number as usize];
        let segment = (at >> DOC_BITS) as usize;
        (at != NOWHERE).then_some(At { segment, doc: at & ((1 << DOC_BITS) - 1) })
    }

    pub(super) fn move_to(&mut self, number: u32, at: Option<At>) {
        self.at[number as usize] =
            at.map_or(NOWHERE, |it| (it.segment as u32) << DOC_BITS | it.doc);
    }

    pub(super) fn size(&self) -> usize {
        16 * self.ids.capacity() + 4 * self.at.capacity() + self.slots.size()
    }

    pub(super) fn shrink(&mut self) {
        self.ids.shrink_to_fit();
        self.at.shrink_to_fit();
    }
}

fn hash(id: Uuid) -> u32 {
    let (high, low) = id.as_u64_pair();
    let mixed = (high ^ low.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 32) as u32
}
