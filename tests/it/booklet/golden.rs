//! Whole pages as they always were. None is ever edited to make a change pass.

use std::fs;
use std::path::PathBuf;

use byname::domain::command::Command;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::id::PersonId;
use byname::domain::kind::Consent;
use byname::domain::occasion::{OccasionDraft, OccasionKind};
use byname::domain::photo::Photo;
use byname::exchange::booklet::{Booklet, Contents, Cover, Leaf};
use byname::exchange::dossier;
use byname::exchange::outgoing::Outgoing;

use super::voice::spoken;
use crate::outgoing::everything;
use crate::support::{Device, date, when};

fn photo() -> Photo {
    Photo::of(*b"\xff\xd8\xff\xe0 a picture of her")
}

/// A small shop, and whoever in it has everything.
pub fn small_shop() -> (Device, PersonId) {
    let mut shop = Device::new(1);
    let Outgoing { person, dates, notes, .. } = everything();
    let person = PersonDraft {
        photo: Some(photo().id()),
        consents: vec![Consent::Photo, Consent::Post],
        uid: "4711@phone".into(),
        foreign: "X-SHOE-SIZE:38".into(),
        ..person
    };
    let anna = shop.adds_draft(person);
    let [bo, maryam] = ["Bo", "مريم"].map(|name| shop.adds(name));
    for (kind, label, date) in dates {
        let draft = OccasionDraft { kind, label, ..OccasionDraft::birthday(anna, date) };
        shop.remembers(draft);
    }
    for (text, day) in notes.iter().zip(["2026-11-19 14:05", "2026-11-20"]) {
        shop.notes(anna, when(day), text);
    }
    for day in ["2026-11-01", "2026-11-12 09:30"] {
        shop.was_here(anna, when(day));
        shop.was_here(maryam, when(day));
    }
    let moved = EntryDraft::note(anna, EntryKind::FamilyNews, when("2026-10-01"), "had twins");
    shop.writes(EntryDraft { major: true, people: vec![anna, bo], ..moved });
    let wrong = shop.notes(anna, when("2026-11-21"), "this was about somebody else");
    shop.does(Command::DeleteEntry { id: wrong });
    let day = OccasionDraft::birthday(anna, date("--05-05"));
    let day = OccasionDraft { kind: OccasionKind::Own, label: "Fair".into(), ..day };
    let id = shop.remembers(day);
    shop.does(Command::DeleteOccasion { id });
    shop.edits(anna, |draft| {
        draft.tags.retain(|it| it != "choir");
        draft.wishes.clear();
    });
    (shop, anna)
}

/// Holds that a file is what it always was.
#[track_caller]
fn check(name: &str, bytes: &[u8]) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exchange").join(name);
    let golden = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert_eq!(text(bytes), text(&golden), "{name}");
}

#[test]
fn the_booklet_of_a_small_shop_is_as_it_always_was() {
    let (shop, anna) = small_shop();
    let contents = Contents::of(&shop.book);
    let page = spoken(|voice| {
        let lines = ["As of 21 November 2026".to_owned(), "3 people".to_owned()];
        let cover = Cover { title: "Orr & Daughter", lines: &lines };
        let (mut booklet, mut page) = Booklet::begin(voice, cover, contents.letters.clone());
        for id in &contents.people {
            let photo = (*id == anna).then(photo);
            let leaf = Leaf::of(&shop.book, *id, photo).expect("they are in the book");
            page.extend(booklet.person(&leaf));
        }
        page.extend(booklet.end());
        page
    });
    check("booklet.html", &page);
}

#[test]
fn all_about_somebody_is_as_it_always_was() {
    let (shop, anna) = small_shop();
    let json = dossier::json(&shop.book, anna, Some(&photo())).expect("she is in the book");
    check("dossier.json", &json);
    let lines = ["As of 21 November 2026".to_owned()];
    let cover = Cover { title: "All about Nan", lines: &lines };
    let page = spoken(|voice| dossier::page(&shop.book, anna, Some(&photo()), voice, cover));
    check("dossier.html", &page.expect("she is in the book"));
}
