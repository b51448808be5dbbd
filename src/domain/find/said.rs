//! What an index says of each document, whichever way it came about: to compare two of them.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::docs::word_of;
use super::index::Index;
use super::keys::At;
use super::segment::{Posting, Segment};

/// A word as the index has it: folded.
type Word = Vec<u8>;

/// What is known of one document.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    // Living documents of this key: one, and the key leads to it.
    copies: usize,
    is_found: bool,
    hidden: bool,
    people: Vec<Uuid>,
    names: Vec<Vec<Word>>,
    // Each word with its field, and whether it is one of the document's own names.
    words: Vec<(Word, usize, bool)>,
    // The words that are names, and by which key others sound like them.
    sounds: Vec<(Word, u32)>,
    phones: Vec<u64>,
}

impl Index {
    /// What it says of each living document. Two that were built in different ways of the same
    /// documents say the same.
    pub(crate) fn said(&self) -> BTreeMap<Uuid, Said> {
        let mut all = BTreeMap::<Uuid, Said>::new();
        for (place, segment) in self.segments.iter().enumerate() {
            for (doc, said) in self.said_in(place, segment).into_iter().enumerate() {
                if !segment.docs.is_dead(doc as u32) {
                    let copies = all.get(&self.key_of(segment, doc)).map_or(1, |it| it.copies + 1);
                    all.insert(self.key_of(segment, doc), Said { copies, ..said });
                }
            }
        }
        for said in all.values_mut() {
            said.words.sort_unstable();
            said.sounds.sort_unstable();
            said.sounds.dedup();
            said.phones.sort_unstable();
        }
        all
    }

    fn key_of(&self, segment: &Segment, doc: usize) -> Uuid {
        self.keys.id(segment.docs.key(doc as u32))
    }

    /// The same of every document of one segment, dead or alive.
    fn said_in(&self, place: usize, segment: &Segment) -> Vec<Said> {
        let docs = &segment.docs;
        let of = |doc: u32| Said {
            is_found: self.keys.at(docs.key(doc)) == Some(At { segment: place, doc }),
            hidden: docs.is_hidden(doc),
            people: docs.people(doc).iter().map(|it| self.keys.id(*it)).collect(),
            names: docs.names(doc).map(|name| words_of(segment, name)).collect(),
            ..Said::default()
        };
        let mut all: Vec<Said> = (0..docs.len()).map(of).collect();
        let mut keys = BTreeMap::<u32, Vec<u32>>::new();
        segment.sounds.iter().for_each(|(key, word)| keys.entry(*word).or_default().push(*key));
        for number in segment.lexicon.all() {
            let word = segment.lexicon.word(number);
            let keys = keys.get(&number).map(Vec::as_slice).unwrap_or_default();
            let run = number..number + 1;
            let mut note = |postings: &[Posting], own: bool| {
                for posting in postings {
                    let said = &mut all[posting.doc() as usize];
                    said.words.push((word.to_vec(), posting.kind(), own));
                    if posting.field().is_name() {
                        said.sounds.extend(keys.iter().map(|key| (word.to_vec(), *key)));
                    }
                }
            };
            note(segment.names.of(&run), true);
            note(segment.others.of(&run), false);
        }
        for (phone, doc) in segment.phones.iter().zip(&segment.phone_docs) {
            all[*doc as usize].phones.push(phone.0);
        }
        all
    }
}

fn words_of(segment: &Segment, name: &[u32]) -> Vec<Word> {
    name.iter().map(|it| segment.lexicon.word(word_of(*it)).to_vec()).collect()
}
