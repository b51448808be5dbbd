//! Visits, notes and whatever else happened.

use byname::domain::command::{Command, Problem};
use byname::domain::draft::{Fault, FormField};
use byname::domain::entry::{Away, EntryDraft, EntryKind};
use byname::domain::id::EntryId;
use byname::domain::step::StepKind;

use crate::support::{Device, when};

#[test]
fn was_here_is_one_command_and_moves_her_to_the_front() {
    let mut shop = Device::new(1);
    let (ada, bob) = (shop.adds("Ada"), shop.adds("Bob"));
    assert_eq!(shop.book.last_visit(ada), None);
    shop.was_here(ada, when("2026-11-20 09:00"));
    shop.was_here(bob, when("2026-11-20 17:00"));
    assert_eq!(recently_seen(&shop), ["Bob", "Ada"]);

    let draft = EntryDraft::visit(ada, when("2026-11-21 08:30"));
    let id = EntryId(shop.new_id());
    let step = shop.does(Command::AddEntry { id, draft });
    assert_eq!(step.kind, StepKind::Visit);
    assert_eq!(shop.book.last_visit(ada), Some(when("2026-11-21 08:30")));
    assert_eq!((shop.book.visits(ada), recently_seen(&shop)), (2, vec!["Ada", "Bob"]));

    shop.takes_back(&step);
    assert_eq!(shop.book.last_visit(ada), Some(when("2026-11-20 09:00")));
    assert_eq!((shop.book.visits(ada), recently_seen(&shop)), (1, vec!["Bob", "Ada"]));
}

fn recently_seen(shop: &Device) -> Vec<&str> {
    shop.names(shop.book.recently_seen().map(|(id, _)| id))
}

#[test]
fn a_visit_of_an_earlier_day_takes_its_place_in_time() {
    let mut shop = Device::new(1);
    let (ada, bob) = (shop.adds("Ada"), shop.adds("Bob"));
    let today = shop.was_here(ada, when("2026-11-21 09:00"));
    shop.was_here(bob, when("2026-11-20"));
    let earlier = shop.was_here(ada, when("2026-11-03"));
    assert_eq!(shop.book.timeline(ada), [today, earlier]);
    assert_eq!(shop.book.last_visit(ada), Some(when("2026-11-21 09:00")));
    assert_eq!(recently_seen(&shop), ["Ada", "Bob"]);
}

#[test]
fn several_people_come_in_together() {
    let mut shop = Device::new(1);
    let (ada, bob) = (shop.adds("Ada"), shop.adds("Bob"));
    let mut draft = EntryDraft::visit(ada, when("2026-11-21"));
    draft.people.push(bob);
    let visit = shop.writes(draft);
    for id in [ada, bob] {
        assert_eq!((shop.book.timeline(id), shop.book.visits(id)), (vec![visit], 1));
    }
    shop.edits_entry(visit, |draft| draft.people.retain(|id| *id == bob));
    assert_eq!((shop.book.timeline(ada), shop.book.last_visit(ada)), (vec![], None));
    assert_eq!(recently_seen(&shop), ["Bob"]);
}

#[test]
fn a_note_has_a_kind_and_needs_words() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    for kind in EntryKind::NOTES {
        let mut draft = EntryDraft::note(ada, kind.clone(), when("2026-11-21"), " has a dog ");
        if kind == EntryKind::Away {
            let day = draft.when.day;
            draft.away = Some(Away { from: day, until: day });
        }
        let note = shop.writes(draft.clone());
        let entry = shop.book.entry(note).unwrap();
        assert_eq!((entry.kind(), entry.text()), (kind.clone(), "has a dog"));
        let id = EntryId(shop.new_id());
        let silent = EntryDraft { text: " \n".into(), ..draft };
        let fault = Problem::Form(vec![(FormField::Text, Fault::Empty)]);
        // A journey says by its days what it is.
        if kind == EntryKind::Away {
            shop.does(Command::AddEntry { id, draft: silent });
            continue;
        }
        assert_eq!(shop.refuses(Command::AddEntry { id, draft: silent }), fault);
    }
    assert_eq!(shop.book.last_visit(ada), None, "a note is no visit");
}

#[test]
fn a_note_of_a_kind_of_a_newer_version_keeps_its_kind() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let kind = EntryKind::Other("call".into());
    let call = shop.writes(EntryDraft::note(ada, kind.clone(), when("2026-11-21"), ""));
    shop.edits_entry(call, |draft| draft.text = "asked for the red one".into());
    assert_eq!(shop.book.entry(call).unwrap().kind(), kind);
}

#[test]
fn editing_the_day_of_an_entry_moves_it_on_the_timeline() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let first = shop.was_here(ada, when("2026-11-18"));
    let second = shop.was_here(ada, when("2026-11-19"));
    let note = shop.notes(ada, when("2026-11-20"), "likes plums");
    assert_eq!(shop.book.timeline(ada), [note, second, first]);

    let step = shop.edits_entry(first, |draft| draft.when = when("2026-11-21 10:00"));
    assert_eq!(step.kind, StepKind::EditEntry);
    assert_eq!(shop.book.timeline(ada), [first, note, second]);
    assert_eq!(shop.book.last_visit(ada), Some(when("2026-11-21 10:00")));

    shop.edits_entry(first, |draft| {
        draft.kind = EntryKind::InJoke;
        draft.text = "the goose".into();
    });
    assert_eq!((shop.book.visits(ada), shop.book.last_visit(ada)), (1, Some(when("2026-11-19"))));

    shop.does(Command::DeleteEntry { id: second });
    assert_eq!((shop.book.visits(ada), shop.book.last_visit(ada)), (0, None));
    assert!(recently_seen(&shop).is_empty());
}

#[test]
fn of_one_minute_what_was_written_last_comes_first() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let moment = when("2026-11-21 10:00");
    let notes: Vec<_> = ["one", "two", "three"].map(|it| shop.notes(ada, moment, it)).into();
    let newest_first: Vec<_> = notes.iter().rev().copied().collect();
    assert_eq!(shop.book.timeline(ada), newest_first);
    shop.edits_entry(notes[0], |draft| draft.text = "one, more exactly".into());
    assert_eq!(shop.book.timeline(ada), newest_first, "an edit makes nothing happen later");
}

#[test]
fn a_major_event_stays_major() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let note = shop.notes(ada, when("2026-11-21"), "twins");
    let step = shop.edits_entry(note, |draft| draft.major = true);
    assert!(shop.book.entry(note).unwrap().is_major());
    shop.takes_back(&step);
    assert!(!shop.book.entry(note).unwrap().is_major());
}

#[test]
fn what_happened_happened_to_somebody() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let visit = shop.was_here(ada, when("2026-11-21"));
    let nobodys = EntryDraft { people: vec![], ..EntryDraft::visit(ada, when("2026-11-21")) };
    let id = EntryId(shop.new_id());
    let add = Command::AddEntry { id, draft: nobodys.clone() };
    assert_eq!(shop.refuses(add), Problem::UnknownPerson);
    let edit = Command::EditEntry { id: visit, draft: nobodys };
    assert_eq!(shop.refuses(edit), Problem::UnknownPerson, "it would stand on no timeline");
}

#[test]
fn an_entry_of_somebody_deleted_can_still_be_edited_for_the_others() {
    let mut shop = Device::new(1);
    let (ada, bob) = (shop.adds("Ada"), shop.adds("Bob"));
    let mut draft = EntryDraft::note(ada, EntryKind::Talk, when("2026-11-21"), "came by");
    draft.people.push(bob);
    let note = shop.writes(draft);
    let step = shop.deletes(ada);
    shop.edits_entry(note, |draft| draft.text = "came by with cake".into());
    assert_eq!(shop.book.entry(note).unwrap().text(), "came by with cake");
    shop.takes_back(&step);
    assert_eq!(shop.book.timeline(ada), [note]);
}
