//! Whatever somebody writes into a card stays text: nothing of it is markup, and all of it is there.

use byname::domain::command::Command;
use byname::domain::draft::{PersonDraft, tidy};
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::kind::Consent;
use byname::domain::occasion::{OccasionDraft, OccasionKind};
use byname::exchange::booklet::Cover;
use byname::exchange::dossier;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::booklet;
use super::markup::Page;
use super::voice::spoken;
use crate::outgoing::any::anybody;
use crate::support::{Device, cases, date, day, when};

const PIECES: [&str; 24] = [
    "<script>alert(1)</script>",
    "</style>",
    "</title>",
    "</article></main>",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "\" onerror=\"alert(1)",
    "' autofocus onfocus='alert(1)",
    "<img src=x>",
    "<svg/onload=alert(1)>",
    "&lt;",
    "&#60;",
    "&",
    "javascript:alert(1)",
    "data:text/html,x",
    "\u{0}",
    "\u{1b}",
    "\u{202e}",
    "\u{feff}",
    "﹤script﹥",
    " ",
    "\n",
];

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-z]{1,5}",
    ];
    vec(piece, 1..5).prop_map(|it| tidy(&format!("x{}", it.concat())))
}

/// A book with one card on which everything is hostile, and one of anybody.
fn shop() -> impl Strategy<Value = (Device, PersonDraft, Vec<String>)> {
    (vec(hostile(), 18), anybody()).prop_map(|(texts, anybody)| {
        let mut shop = Device::new(1);
        shop.adds_draft(anybody.person);
        let mut all = texts.iter().cloned();
        let mut next = || all.next().expect("there are enough");
        let contact = |label: String, value: String| crate::outgoing::contact(&label, &value);
        let draft = PersonDraft {
            name: next(),
            called: next(),
            recognise: next(),
            likes: next(),
            usual: next(),
            careful: next(),
            wishes: next(),
            tags: vec![next(), next()],
            phones: vec![contact(String::new(), format!("{}1", next()))],
            consents: Consent::ALL.to_vec(),
            foreign: next(),
            ..PersonDraft::named("")
        };
        let id = shop.adds_draft(draft.clone());
        let note = next();
        shop.writes(EntryDraft::note(id, EntryKind::Talk, when("2026-11-21"), note.clone()));
        let other = EntryKind::Other(next().into());
        shop.writes(EntryDraft::note(id, other, when("2026-11-20"), next()));
        let born = OccasionDraft::birthday(id, date("1985-04-17"));
        let own = next();
        shop.remembers(OccasionDraft { kind: OccasionKind::Own, label: own.clone(), ..born });
        (shop, draft, vec![note, own.to_uppercase()])
    })
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn nothing_that_somebody_wrote_is_markup_and_all_of_it_is_there(
        (shop, draft, others) in shop(), title in hostile(),
    ) {
        let page = Page::read(&booklet(&shop, &title));
        let texts = [
            &title, &draft.called, &draft.name, &draft.recognise, &draft.likes, &draft.usual,
            &draft.careful, &draft.wishes, &draft.phones[0].value,
        ];
        for text in texts.into_iter().chain(&draft.tags).chain(&others) {
            prop_assert!(page.says(text), "{:?} is missing", text);
        }
        prop_assert_eq!(page.of("article").len(), 2);
        let links: std::collections::BTreeSet<_> = page.links.iter().collect();
        prop_assert_eq!(links.len(), page.links.len());
        prop_assert_eq!(&page.links, &page.ids);
    }

    #[test]
    fn so_it_is_on_the_page_of_one_person((shop, draft, others) in shop()) {
        let id = shop.book.people().find(|it| it.name() == draft.name).expect("they are there").id();
        let cover = Cover { title: &draft.name, lines: &[] };
        let page = spoken(|voice| dossier::page(&shop.book, id, None, voice, cover));
        let page = Page::read(&page.expect("they are in the book"));
        for text in [&draft.called, &draft.likes, &draft.foreign].into_iter().chain(&others) {
            prop_assert!(page.says(text), "{:?} is missing", text);
        }
    }
}

#[test]
fn when_somebody_is_expected_is_on_the_page_of_one_person() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.edits(ada, |draft| {
        draft.limit = Some(47);
        draft.paused = Some(day("2027-03-01"));
    });
    shop.does(Command::Snooze { id: ada, until: Some(day("2026-12-24")) });
    let cover = Cover { title: "Ada", lines: &[] };
    let page = spoken(|voice| dossier::page(&shop.book, ada, None, voice, cover));
    let page = String::from_utf8(page.expect("she is in the book")).expect("it is text");
    for said in ["Late after days", "47", "Not expected before", "Can wait until"] {
        assert!(page.contains(said), "{said} is missing");
    }
}
