//! What is known of each document beside its words: whose it is, and the names in it.

/// Whose a document is, in 32 bits: one person's number, a place in `lists`, or nobody's.
const LIST: u32 = 1 << 31;
/// Nobody's: the document is gone.
pub(super) const DEAD: u32 = u32::MAX;
const HIDDEN: u32 = 1 << 31;
/// Marks the word with which a name starts.
const START: u32 = 1 << 31;

/// What is kept of each document, column by column.
#[derive(Debug, Clone, Default)]
pub(super) struct Docs {
    // The number of the document's own id; the top bit says hidden.
    keys: Vec<u32>,
    owners: Vec<u32>,
    // For documents of several people: how many, then their numbers.
    lists: Vec<u32>,
    // The words of all names; those of document n end at the nth place of `name_ends`.
    names: Vec<u32>,
    name_ends: Vec<u32>,
}

impl Docs {
    pub(super) fn len(&self) -> u32 {
        self.keys.len() as u32
    }

    pub(super) fn push(&mut self, key: u32, hidden: bool, people: &[u32]) {
        self.keys.push(if hidden { key | HIDDEN } else { key });
        let owner = match people {
            [] => DEAD,
            [one] => *one,
            many => {
                let place = self.lists.len() as u32;
                self.lists.push(many.len() as u32);
                self.lists.extend_from_slice(many);
                place | LIST
            }
        };
        self.owners.push(owner);
        self.name_ends.push(self.names.len() as u32);
    }

    /// Adds a word to a name of the last document; `first` begins another name.
    pub(super) fn push_name(&mut self, word: u32, first: bool) {
        self.names.push(if first { word | START } else { word });
        if let Some(end) = self.name_ends.last_mut() {
            *end += 1;
        }
    }

    pub(super) fn rename(&mut self, words: &[u32]) {
        for name in &mut self.names {
            *name = *name & START | words[(*name & !START) as usize];
        }
    }

    /// The people of a document: none when it is gone.
    #[inline(always)]
    pub(super) fn people(&self, doc: u32) -> &[u32] {
        let owner = &self.owners[doc as usize];
        match *owner {
            DEAD => &[],
            one if one & LIST == 0 => std::slice::from_ref(owner),
            many => {
                let place = (many & !LIST) as usize;
                let count = self.lists[place] as usize;
                &self.lists[place + 1..=place + count]
            }
        }
    }

    pub(super) fn is_dead(&self, doc: u32) -> bool {
        self.owners[doc as usize] == DEAD
    }

    pub(super) fn kill(&mut self, doc: u32) {
        self.owners[doc as usize] = DEAD;
    }

    pub(super) fn key(&self, doc: u32) -> u32 {
        self.keys[doc as usize] & !HIDDEN
    }

    #[inline(always)]
    pub(super) fn is_hidden(&self, doc: u32) -> bool {
        self.keys[doc as usize] & HIDDEN != 0
    }

    /// The names of a document, each as its words.
    pub(super) fn names(&self, doc: u32) -> impl Iterator<Item = &[u32]> {
        self.all_names(doc).chunk_by(|_, next| next & START == 0)
    }

    /// The words of the first name of a document.
    pub(super) fn first_name(&self, doc: u32) -> &[u32] {
        let names = self.all_names(doc);
        let mut count = names.len().min(1);
        while count < names.len() && names[count] & START == 0 {
            count += 1;
        }
        &names[..count]
    }

    #[inline(always)]
    fn all_names(&self, doc: u32) -> &[u32] {
        let ends = &self.name_ends[..];
        let start = if doc > 0 { ends[doc as usize - 1] } else { 0 };
        &self.names[start as usize..ends[doc as usize] as usize]
    }

    /// The numbers that the living documents get when `first` is given to the first of them.
    pub(super) fn renumbered(&self, first: u32) -> Vec<u32> {
        let mut next = first;
        let number = |doc| {
            let number = if self.is_dead(doc) { DEAD } else { next };
            next += u32::from(number != DEAD);
            number
        };
        (0..self.len()).map(number).collect()
    }

    /// Takes over the living documents of another, whose words have new numbers.
    pub(super) fn take_over(&mut self, other: &Self, words: &[u32]) {
        for doc in (0..other.len()).filter(|doc| !other.is_dead(*doc)) {
            self.push(other.key(doc), other.is_hidden(doc), other.people(doc));
            for name in other.names(doc) {
                for (at, &word) in name.iter().enumerate() {
                    self.push_name(words[word_of(word) as usize], at == 0);
                }
            }
        }
    }

    pub(super) fn shrink(&mut self) {
        let Self { keys, owners, lists, names, name_ends } = self;
        [keys, owners, lists, names, name_ends].into_iter().for_each(Vec::shrink_to_fit);
    }

    /// Bytes that are taken.
    pub(super) fn size(&self) -> usize {
        let columns = [&self.keys, &self.owners, &self.lists, &self.names, &self.name_ends];
        columns.iter().map(|column| 4 * column.capacity()).sum()
    }
}

/// The number of a word in a name.
pub(super) fn word_of(name: u32) -> u32 {
    name & !START
}
