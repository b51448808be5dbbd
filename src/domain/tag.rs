//! A tag as a thing of its own: the colour the owner chose for it, another name, and its end.

use std::collections::BTreeMap;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::draft::{Fault, FormField, tidy, too_long};
use crate::domain::limits;
use crate::domain::person::{self, Person};
use crate::domain::record::{Record, RecordKind, element_key};
use crate::domain::shop::SHOP;
use crate::domain::smart_list;
use crate::domain::step::StepKind;
use crate::domain::value::{Stored, Value, coded};

/// The registers of the shop's record that say the colours of tags: one a tag, so that two devices that
/// each colour one end with both.
pub(crate) const HUES: &str = "hue/";

/// A colour that a tag may have. Until one is chosen, a tag has the one that its name gives it.
#[allow(missing_docs, reason = "they are colours")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hue {
    Gold,
    Teal,
    Blue,
    Plum,
    Orange,
    Slate,
    Green,
    Red,
    Violet,
    Brown,
}

coded!(Hue {
    Gold = "gold",
    Teal = "teal",
    Blue = "blue",
    Plum = "plum",
    Orange = "orange",
    Slate = "slate",
    Green = "green",
    Red = "red",
    Violet = "violet",
    Brown = "brown",
});

/// What is done to a tag, wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TagDeed {
    /// It is called this from now on, and has this colour; `None` is the one that its name gives it.
    Set {
        /// What it is called. A tag that is there already takes this one in.
        name: String,
        /// Its colour.
        hue: Option<Hue>,
    },
    /// Nobody has it any more.
    Remove,
}

impl Book {
    /// The tags for which the owner chose a colour.
    pub fn hues(&self) -> BTreeMap<String, Hue> {
        let Some(shop) = self.record(&RecordKind::Shop, SHOP) else { return BTreeMap::new() };
        let registers = shop.registers();
        let tags = registers.iter().filter_map(|it| it.key.strip_prefix(HUES));
        tags.filter_map(|tag| Some((tag.to_owned(), hue_of(shop, tag)?))).collect()
    }

    /// The colour that the owner chose for a tag.
    pub fn hue(&self, tag: &str) -> Option<Hue> {
        hue_of(self.record(&RecordKind::Shop, SHOP)?, tag)
    }
}

fn hue_of(shop: &Record, tag: &str) -> Option<Hue> {
    shop.read::<Option<Hue>>(&element_key(HUES, tag)).flatten()
}

/// Every record as it stands once something was done to a tag.
///
/// Whoever is in the bin keeps their tags, and has them again when they come back.
pub(crate) fn done(
    book: &Book,
    tag: &str,
    deed: TagDeed,
    stamp: Stamp,
) -> Result<(StepKind, Vec<Record>), Problem> {
    match deed {
        TagDeed::Set { name, hue } => {
            let name = checked(&name, tag)?;
            let mut records = vec![painted(book, tag, &name, hue, stamp)];
            if name != tag {
                records.extend(retagged(book, tag, Some(&name), stamp));
                records.extend(smart_list::retagged(book, tag, &name, stamp));
            }
            Ok((StepKind::Tag, records))
        }
        TagDeed::Remove => {
            let mut records = vec![painted(book, tag, tag, None, stamp)];
            records.extend(retagged(book, tag, None, stamp));
            Ok((StepKind::RemoveTag, records))
        }
    }
}

/// A name that a tag may have. What came with a file may be longer, and may stay so.
fn checked(name: &str, tag: &str) -> Result<String, Problem> {
    if name == tag {
        return Ok(tag.to_owned());
    }
    let name = tidy(name);
    let empty = name.is_empty().then_some(Fault::Empty);
    match empty.or_else(|| too_long(&name, limits::NAME)) {
        Some(fault) => Err(Problem::Form(vec![(FormField::Name, fault)])),
        None => Ok(name),
    }
}

/// The shop's record once a tag of this name has this colour.
fn painted(book: &Book, tag: &str, name: &str, hue: Option<Hue>, stamp: Stamp) -> Record {
    let shop = book.record(&RecordKind::Shop, SHOP);
    let mut record =
        shop.map_or_else(|| Record::new(RecordKind::Shop, SHOP), |it| Record::clone(it));
    let before = hue_of(&record, tag);
    let mut hue = hue;
    if name != tag {
        // Of a tag that takes another one in, the colour is only changed where one was chosen just now.
        let kept = hue_of(&record, name).filter(|_| hue == before);
        hue = kept.or(hue);
        record.write(element_key(HUES, tag), Value::Nothing, stamp);
    }
    // A colour of a newer version stays until another is chosen.
    if hue_of(&record, name) != hue {
        record.write(element_key(HUES, name), hue.store(), stamp);
    }
    record
}

/// The cards of everybody who has a tag, once they have another one or none in its place.
fn retagged<'a>(
    book: &'a Book,
    tag: &'a str,
    name: Option<&'a str>,
    stamp: Stamp,
) -> impl Iterator<Item = Record> + 'a {
    let have = book.people().filter(move |it: &&Person| it.tags().any(|it| it == tag));
    have.map(move |person| {
        let mut record = Record::clone(person.record());
        record.write(element_key(person::TAGS, tag), Value::Flag(false), stamp);
        if let Some(name) = name {
            record.write(element_key(person::TAGS, name), Value::Flag(true), stamp);
        }
        record
    })
}
