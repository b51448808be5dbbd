//! What was waved off is asked again when the owner wants it.

use byname::domain::command::{Command, Problem};
use byname::domain::draft::PersonDraft;
use byname::domain::id::TieId;
use byname::domain::step::StepKind;
use byname::domain::tie::{Role, TieDraft};
use byname::domain::unknown::Unknown;

use crate::support::Device;

#[test]
fn whatever_was_waved_off_is_asked_again_and_that_is_taken_back() {
    let mut shop = Device::new(1);
    let [ada, bo, son] = ["Ada", "Bo", "Tom"].map(|it| shop.adds_draft(PersonDraft::named(it)));
    let tie = |shop: &mut Device, one, other, role| {
        let id = TieId(shop.new_id());
        shop.does(Command::SetTie { id, draft: TieDraft::new(one, other, role) });
    };
    tie(&mut shop, ada, bo, Role::Husband);
    tie(&mut shop, bo, son, Role::Son);
    let suggested = shop.book.suggested_tie(ada).unwrap();
    assert_eq!(suggested.other, son);
    let id = TieId(shop.new_id());
    shop.does(Command::RefuseTie { id, draft: suggested.draft.clone() });
    shop.does(Command::WaveOff { id: ada, unknown: Unknown::Name });
    shop.does(Command::WaveOff { id: ada, unknown: Unknown::Birthday });
    assert_eq!(shop.book.suggested_tie(ada), None);
    let waved_off = (vec![Unknown::Name, Unknown::Birthday], true);
    assert_eq!(shop.book.waved_off(ada), waved_off);
    // It was refused on either card.
    assert_eq!(shop.book.waved_off(son), (vec![], true));

    let step = shop.does(Command::AskAgain { id: ada });
    assert_eq!(step.kind, StepKind::AskAgain);
    assert_eq!(shop.book.waved_off(ada), (vec![], false));
    assert_eq!(shop.book.next_unknown(ada), Some(Unknown::Name));
    assert_eq!(shop.book.suggested_tie(ada), Some(suggested));
    assert_eq!(shop.refuses(Command::AskAgain { id: ada }), Problem::NothingToDo);
    shop.takes_back(&step);
    assert_eq!(shop.book.waved_off(ada), waved_off);
    assert_eq!(shop.book.suggested_tie(ada), None);
}

#[test]
fn what_is_known_by_now_need_not_be_asked_again() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.does(Command::WaveOff { id: ada, unknown: Unknown::Name });
    shop.edits(ada, |it| it.name = "Ada Ash".into());
    assert_eq!(shop.book.waved_off(ada), (vec![], false));
    shop.does(Command::DeletePerson { id: ada });
    assert_eq!(shop.refuses(Command::AskAgain { id: ada }), Problem::UnknownPerson);
}

#[test]
fn of_whoever_is_only_a_name_the_ties_that_were_refused_are_asked_again() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let [rex, tom] = [super::relative(&mut shop, ada), super::relative(&mut shop, ada)];
    let draft = TieDraft::new(rex, tom, Role::Relative);
    let id = TieId(shop.new_id());
    shop.does(Command::RefuseTie { id, draft });
    assert_eq!(shop.book.waved_off(rex), (vec![], true));
    assert_eq!(shop.book.waved_off(ada), (vec![], false));
    shop.does(Command::AskAgain { id: rex });
    assert_eq!(shop.book.waved_off(rex), (vec![], false));
}
