//! All about one person: everything the book holds about them, for whoever asks what that is.
//!
//! As JSON (RFC 8259), pretty printed:
//!
//! ```text
//! {
//!   "format": "byname-person",
//!   "version": 1,
//!   "id": "0192…",
//!   "name": "Ada Ash",
//!   "photo": { "sha256": "ba78…", "jpeg": "/9j/4AAQ…" },
//!   "person": { "kind": "person", "id": "0192…", "deleted": false, "fields": {
//!     "likes": { "value": "tea", "written": "2026-11-21T09:30:00.000Z", "device": "00000000000000a1" },
//!     "phones/": [
//!       { "element": ["mobile", "+44 20 7946 0958"], "value": true, "written": "…", "device": "…" }
//!     ] } },
//!   "dates": [ … ],
//!   "entries": [ … ],
//!   "ties": [ … ],
//!   "tasks": [ … ],
//!   "others": [ … ]
//! }
//! ```
//!
//! - `photo` is `null` when the card names none; its `jpeg` is the picture in base64, or `null` when it
//!   was not at hand.
//! - `person`, and each of `dates`, `entries`, `ties`, `tasks` and `others`, is a record of the book. `deleted` says that
//!   it lies in the bin. Entries come newest first; what is deleted is among them.
//! - A field has what it says now, and when (by the clock of that device, in UTC) and on which device
//!   that was written. A field that was emptied is there, too, as `""` or `null`.
//! - A set, whose name ends with a slash (`tags/`, `kinds/`, `consents/`, `phones/`, `people/` …), is a
//!   list of all elements that were ever in it: `value` says whether an element is in it now. An element is
//!   a text, or the parts of one: label and number; label, street, post code, town, region, country.
//! - `ties`, where there are any, says who is or was tied to the person (`one/` and `other/`), and what each is to the other
//!   (`roles`: what the first is, then what the second is).
//! - `tasks`, where there are any, says what is to be done about the person (`people/`) or by them (`by/`), and on which
//!   days it was done (`done/`).
//! - Values that JSON does not have are as in [`crate::exchange::byname`].
//! - `others` has records of kinds that this version does not know, wherever they name the person.

mod about;
mod json;

use crate::domain::book::Book;
use crate::domain::id::PersonId;
use crate::domain::photo::Photo;
use crate::exchange::booklet::{Booklet, Cover, Leaf, Relative, Voice};

use about::About;

/// Everything as JSON; `None` when the book has never had such a person. The photo is the one that
/// the card names, where it is at hand.
pub fn json(book: &Book, id: PersonId, photo: Option<&Photo>) -> Option<Vec<u8>> {
    let about = About::of(book, id)?;
    let photo = photo.filter(|it| about.person.photo() == Some(it.id()));
    Some(json::written(&about, photo))
}

/// The same as a page to read, which has nothing folded and marks what was deleted.
///
/// It has no word for fields and kinds that this version does not know: those are in the JSON alone,
/// and so are the times and devices of fields.
pub fn page(
    book: &Book,
    id: PersonId,
    photo: Option<&Photo>,
    voice: Voice<'_>,
    cover: Cover<'_>,
) -> Option<Vec<u8>> {
    let About { person, dates, entries, tasks, .. } = About::of(book, id)?;
    let photo = photo.filter(|it| person.photo() == Some(it.id())).cloned();
    let leaf = Leaf {
        person,
        dates,
        entries,
        visits: None,
        relatives: Relative::all(book, id),
        tasks,
        photo,
    };
    let (mut booklet, mut page) = Booklet::begin(voice, cover, Vec::new());
    page.extend(booklet.whole_person(&leaf));
    page.extend(booklet.end());
    Some(page)
}
