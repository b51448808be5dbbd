//! The index: all segments, and which document is where.

use std::fmt;

use uuid::Uuid;

use super::draft::Draft;
use super::keys::{At, Keys};
use super::merge::merged;
use super::search::Search;
use super::segment::Segment;
use super::{Doc, Found, choose, doubles, query};
use crate::domain::id::PersonId;

/// How much larger than the next a segment is, at least.
const RATIO: u32 = 4;

/// Everything that can be found. Holds folded words only, no text.
#[derive(Clone, Default)]
pub struct Index {
    pub(super) keys: Keys,
    // Each at least RATIO times as large as the next.
    pub(super) segments: Vec<Segment>,
}

impl Index {
    /// Takes in many documents at once; of several with the same key the last one counts.
    pub fn build<Text: AsRef<str>>(docs: impl IntoIterator<Item = Doc<Text>>) -> Self {
        let mut index = Self::default();
        let docs = docs.into_iter();
        let mut draft = Draft::with_room(docs.size_hint().0);
        for doc in docs {
            index.write(&mut draft, &doc);
        }
        index.keys.shrink();
        index.segments.push(draft.finish());
        index
    }

    /// Takes in a document instead of the one with that key, if there was one.
    pub fn put<Text: AsRef<str>>(&mut self, doc: Doc<Text>) {
        self.put_all([doc]);
    }

    /// Takes in several documents, each instead of the one with its key; of several with the same
    /// key the last one counts.
    pub fn put_all<Text: AsRef<str>>(&mut self, docs: impl IntoIterator<Item = Doc<Text>>) {
        let mut docs = docs.into_iter().peekable();
        if docs.peek().is_none() {
            return;
        }
        let mut draft = Draft::default();
        docs.for_each(|doc| self.write(&mut draft, &doc));
        self.segments.push(draft.finish());
        self.settle();
    }

    /// Forgets the document with that key.
    pub fn remove(&mut self, key: Uuid) {
        if let Some(number) = self.keys.find(key) {
            if let Some(at) = self.keys.at(number) {
                self.segments[at.segment].docs.kill(at.doc);
            }
            self.keys.move_to(number, None);
        }
    }

    /// Finds the people for whom every word of the query matches somewhere in their documents.
    ///
    /// Best first: the whole name, a word, the start of the name, the start of another name, of a
    /// word elsewhere, inside a word, notes; typos and names that sound alike only when that was
    /// little. Ties go to the higher `weight` (the regulars), then from A to Z. Hidden ones come
    /// last.
    pub fn find(&self, query: &str, limit: usize, weight: &dyn Fn(PersonId) -> u32) -> Found {
        let mut found = Found { hits: Vec::new(), total: 0, exact_name: false };
        for asked in query::readings(query) {
            let search = Search::run(self, &asked, limit);
            found = choose::chosen(&search, limit, weight);
            if found.total > 0 {
                break;
            }
        }
        found
    }

    /// People who may be the one of this name, the likeliest first, three at most.
    ///
    /// Alike are the same words in any order, a Jaro-Winkler similarity of at least 0.92, or names
    /// of which every word sounds alike.
    pub fn doubles(&self, name: &str) -> Vec<PersonId> {
        doubles::doubles(self, name)
    }

    /// Bytes of memory taken.
    pub fn size(&self) -> usize {
        self.keys.size() + self.segments.iter().map(Segment::size).sum::<usize>()
    }

    /// Writes a document into the draft of the segment that comes next.
    fn write<Text: AsRef<str>>(&mut self, draft: &mut Draft, doc: &Doc<Text>) {
        if self.begin(draft, doc.key, &doc.people, doc.hidden) {
            for (field, text) in &doc.texts {
                draft.text(*field, text.as_ref());
            }
        }
    }

    /// Begins a document instead of the one with that key; one about nobody is not taken in.
    fn begin(&mut self, draft: &mut Draft, key: Uuid, people: &[PersonId], hidden: bool) -> bool {
        let segment = self.segments.len();
        let number = self.keys.number(key);
        match self.keys.at(number) {
            Some(at) if at.segment == segment => draft.kill(at.doc),
            Some(at) => self.segments[at.segment].docs.kill(at.doc),
            None => {}
        }
        if people.is_empty() {
            self.keys.move_to(number, None);
            return false;
        }
        if *people == [PersonId(key)] {
            draft.begin(number, hidden, &[number]);
        } else {
            let people: Vec<u32> = people.iter().map(|id| self.keys.number(id.0)).collect();
            draft.begin(number, hidden, &people);
        }
        self.keys.move_to(number, Some(At { segment, doc: draft.doc() }));
        true
    }

    /// Merges the last segments until each is again much larger than the next.
    fn settle(&mut self) {
        while let [.., before, last] = &self.segments[..]
            && before.docs.len() < RATIO * last.docs.len()
        {
            let whole = merged(before, last);
            self.segments.truncate(self.segments.len() - 2);
            let segment = self.segments.len();
            for doc in 0..whole.docs.len() {
                self.keys.move_to(whole.docs.key(doc), Some(At { segment, doc }));
            }
            self.segments.push(whole);
        }
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("segments", &self.segments.len()).finish_non_exhaustive()
    }
}
