//! The book to read: who is in it and where, what is folded, and that nothing of hers is markup.

mod golden;
mod hostile;
pub mod markup;
pub mod voice;

use byname::domain::command::Command;
use byname::domain::entry::{Ask, EntryDraft, EntryKind};
use byname::domain::id::PersonId;
use byname::domain::kind::{Kind, Standing};
use byname::domain::photo::Photo;
use byname::exchange::booklet::{Booklet, Contents, Cover, Leaf};

use crate::support::{Device, day, when};
use markup::Page;
use voice::spoken;

/// The whole booklet of a book, without photos.
pub fn booklet(shop: &Device, title: &str) -> Vec<u8> {
    let contents = Contents::of(&shop.book);
    spoken(|voice| {
        let cover = Cover { title, lines: &["as of 21 November 2026".to_owned()] };
        let (mut booklet, mut page) = Booklet::begin(voice, cover, contents.letters.clone());
        for id in &contents.people {
            let leaf = Leaf::of(&shop.book, *id, None).expect("they are in the book");
            page.extend(booklet.person(&leaf));
        }
        page.extend(booklet.end());
        page
    })
}

/// The part of a booklet that is about one person.
fn part(shop: &Device, id: PersonId, photo: Option<Photo>) -> String {
    let leaf = Leaf::of(&shop.book, id, photo).expect("they are in the book");
    let cover = Cover { title: "", lines: &[] };
    let part = spoken(|voice| Booklet::begin(voice, cover, vec![]).0.person(&leaf));
    String::from_utf8(part).expect("it is UTF-8")
}

fn shop(names: &[&str]) -> (Device, Vec<PersonId>) {
    let mut shop = Device::new(1);
    let people = names.iter().map(|name| shop.adds(name)).collect();
    (shop, people)
}

#[test]
fn everybody_stands_under_a_letter_in_the_order_of_names() {
    let (mut shop, people) = shop(&["Zoë", "7 of 9", "ada", "Åsa", "☆", "مريم", "Bob"]);
    shop.edits(people[6], |draft| draft.called = "Abby".into());
    shop.edits(people[0], |draft| draft.standing = Standing::Died);
    let gone = shop.adds("Gone");
    shop.deletes(gone);
    let contents = Contents::of(&shop.book);
    assert_eq!(
        shop.names(contents.people.clone()),
        ["Bob", "ada", "Åsa", "Zoë", "مريم", "7 of 9", "☆"]
    );
    assert_eq!(contents.letters, ["A", "Z", "م", "#"]);
    let page = Page::read(&booklet(&shop, "Corner Shop"));
    assert_eq!(page.of("h2"), ["A", "Z", "م", "#"]);
    assert_eq!(page.of("h3"), ["Abby", "ada", "Åsa", "Zoë", "مريم", "7 of 9", "☆"]);
    assert_eq!(page.links, page.ids, "each letter leads to its heading");
}

#[test]
fn a_note_says_that_it_is_to_be_asked_after_or_was() {
    let (mut shop, people) = shop(&["Ada"]);
    let ada = people[0];
    let asks = [Some(Ask::NextTime), Some(Ask::From(day("2026-12-12"))), None];
    let [next, dated, plain] = asks.map(|ask| {
        let note = EntryDraft::note(ada, EntryKind::Talk, when("2026-11-10"), "the exam");
        shop.writes(EntryDraft { ask, ..note })
    });
    let marks = |shop: &Device| {
        let text = part(shop, ada, None);
        ["Ask next time", "Ask on 2026-12-12", "Asked"].map(|it| text.matches(it).count())
    };
    assert_eq!(marks(&shop), [1, 1, 0]);
    let visit = shop.was_here(ada, when("2026-11-21"));
    for entry in [next, dated] {
        shop.edits_entry(entry, |it| it.asked = Some(visit));
    }
    assert_eq!(marks(&shop), [0, 0, 2]);
    shop.does(Command::DeleteEntry { id: plain });
    assert_eq!(marks(&shop), [0, 0, 2]);
}

#[test]
fn a_card_that_was_renamed_while_the_booklet_was_made_breaks_no_link() {
    let (mut shop, people) = shop(&["Ada", "Bob", "Cy"]);
    let contents = Contents::of(&shop.book);
    shop.edits(people[0], |draft| draft.name = "Cleo".into());
    shop.edits(people[2], |draft| draft.name = "Abe".into());
    let page = spoken(|voice| {
        let cover = Cover { title: "x", lines: &[] };
        let (mut booklet, mut page) = Booklet::begin(voice, cover, contents.letters.clone());
        for id in &contents.people {
            let leaf = Leaf::of(&shop.book, *id, None).expect("they are in the book");
            page.extend(booklet.person(&leaf));
        }
        page.extend(booklet.end());
        page
    });
    let page = Page::read(&page);
    assert_eq!(page.of("h3"), ["Cleo", "Bob", "Abe"]);
    assert_eq!(page.ids, ["letter-3"], "no heading comes twice, or before an earlier one");
}

#[test]
fn visits_without_a_word_are_one_line_and_all_else_is_told_the_newest_first() {
    let (mut shop, people) = shop(&["Ada"]);
    let ada = people[0];
    for day in ["2026-11-01", "2026-11-03", "2026-11-02"] {
        shop.was_here(ada, when(day));
    }
    shop.writes(EntryDraft::note(ada, EntryKind::Visit, when("2026-10-30"), "bought a clock"));
    shop.notes(ada, when("2026-11-02 14:05"), "has a dog");
    let deleted = shop.notes(ada, when("2026-11-02"), "wrong card");
    shop.does(byname::domain::command::Command::DeleteEntry { id: deleted });
    let page = Page::read_part(&part(&shop, ada, None));
    assert_eq!(page.of("dd"), ["4 times, last on 2026-11-03"]);
    assert_eq!(page.of("li"), ["2026-11-02 Talk has a dog", "2026-10-30 Visit bought a clock"]);
}

#[test]
fn what_goes_without_saying_is_not_said() {
    let (mut shop, people) = shop(&["Ada"]);
    let plain = "<article>\n<header>\n<div>\n<h3 dir=\"auto\">Ada</h3>\n</div>\n</header>\n<dl>\n\
                 </dl>\n</article>\n";
    assert_eq!(part(&shop, people[0], None), plain);
    shop.edits(people[0], |draft| draft.kinds.push(Kind::Neighbour));
    assert_eq!(Page::read_part(&part(&shop, people[0], None)).of("dd"), ["Neighbour"]);
}

#[test]
fn a_photo_is_in_the_page_itself() {
    let (shop, people) = shop(&["Ada"]);
    let part = part(&shop, people[0], Some(Photo::of(*b"\xff\xd8\xff\xe0 a picture")));
    let image = "<img alt=\"\" src=\"data:image/jpeg;base64,/9j/4CBhIHBpY3R1cmU=\">";
    assert!(part.contains(image), "{part}");
}

#[test]
fn the_page_says_its_language_and_that_nothing_may_run_or_be_fetched() {
    let (shop, _) = shop(&["Ada"]);
    let page = String::from_utf8(booklet(&shop, "Corner & Co")).expect("it is UTF-8");
    for part in [
        "<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src \
         'unsafe-inline'; img-src data:\">",
        "<title>Corner &amp; Co</title>",
        "<h1 dir=\"auto\">Corner &amp; Co</h1>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"));
    assert!(page.ends_with("</html>\n"));
}

#[test]
fn an_arabic_page_runs_from_right_to_left() {
    let cover = Cover { title: "x", lines: &[] };
    let begun = voice::in_arabic(|voice| Booklet::begin(voice, cover, vec![]).1);
    let begun = String::from_utf8(begun).expect("it is UTF-8");
    assert!(begun.contains("<html lang=\"ar\" dir=\"rtl\">"), "{begun}");
}

#[test]
fn an_empty_book_makes_a_page_too() {
    let page = Page::read(&booklet(&Device::new(1), "Corner Shop"));
    assert_eq!((page.of("h1"), page.of("h3")), (vec!["Corner Shop".to_owned()], vec![]));
}
