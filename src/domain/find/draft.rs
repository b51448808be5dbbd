//! A segment in the making: words in the order in which they come, put in order at the end.

use super::Field;
use super::docs::Docs;
use super::phones::Digits;
use super::segment::{Posting, Postings, Segment};
use super::vocabulary::Vocabulary;
use super::words::Splitter;

/// Takes documents one after the other and becomes a [`Segment`].
#[derive(Debug, Default)]
pub(super) struct Draft {
    splitter: Splitter,
    words: Vocabulary,
    // Each posting with the word it is of: those in people's own names, and all others.
    names: Vec<(u32, Posting)>,
    others: Vec<(u32, Posting)>,
    docs: Docs,
    phones: Vec<Digits>,
    phone_docs: Vec<u32>,
}

impl Draft {
    /// With room for the postings of so many documents.
    pub(super) fn with_room(docs: usize) -> Self {
        Self {
            names: Vec::with_capacity(docs * 2),
            others: Vec::with_capacity(docs * 8),
            ..Self::default()
        }
    }

    /// Begins a document: the number of its id, and those of the people it is about.
    pub(super) fn begin(&mut self, key: u32, hidden: bool, people: &[u32]) {
        self.docs.push(key, hidden, people);
    }

    /// The document that is being written, or was written last.
    pub(super) fn doc(&self) -> u32 {
        self.docs.len() - 1
    }

    /// Makes an earlier document count no more.
    pub(super) fn kill(&mut self, doc: u32) {
        self.docs.kill(doc);
    }

    /// Adds a text to the document begun last.
    pub(super) fn text(&mut self, field: Field, text: &str) {
        if field == Field::Phone {
            self.phone(text);
            if !text.bytes().any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()) {
                return;
            }
        }
        let Self { splitter, words, names, others, docs, .. } = self;
        let postings = if field.is_own_name() { names } else { others };
        let doc = docs.len() - 1;
        splitter.split(text, field.is_name(), &mut |word| {
            // The digits of a phone are kept as a number.
            if field == Field::Phone && word.bytes.iter().all(u8::is_ascii_digit) {
                return;
            }
            let number = words.number(word.bytes, field.is_name());
            if word.is_own() && matches!(field, Field::Name | Field::Called) {
                docs.push_name(number, word.count == 0);
            }
            postings.push((number, Posting::new(doc, field, word.count == 0)));
        });
    }

    fn phone(&mut self, text: &str) {
        let digits = Digits::of(text);
        if digits.count() > 0 {
            self.phones.push(digits);
            self.phone_docs.push(self.doc());
        }
    }

    /// Puts all in order.
    pub(super) fn finish(mut self) -> Segment {
        let order = self.words.in_order();
        self.docs.rename(&self.words.new_numbers(&order));
        let mut segment = Segment {
            lexicon: self.words.lexicon(&order),
            sounds: self.words.sounds(&order),
            names: Postings::in_order(&self.names, &order),
            others: Postings::in_order(&self.others, &order),
            docs: self.docs,
            phones: self.phones,
            phone_docs: self.phone_docs,
        };
        segment.shrink();
        segment
    }
}
