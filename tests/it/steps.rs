//! Taking back: the earlier values come again, and what was changed since stays.

use byname::domain::arrival::Incoming;
use byname::domain::command::{Batch, Command, Problem};
use byname::domain::contact::Contact;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::id::{EntryId, OccasionId, PersonId};
use byname::domain::occasion::{OccasionDraft, OccasionKind};
use byname::domain::person::{Consent, Kind, Person, Standing, Tier};
use byname::domain::shop::ShopDraft;
use byname::domain::step::{Step, StepKind};
use proptest::prelude::*;

use crate::support::script::{Wish, script, script_with_merges};
use crate::support::seen::{Seen, seen};
use crate::support::{Device, cases, date, when};

fn looks(shop: &Device) -> Seen {
    seen(&shop.book).without_order_of_writing()
}

fn revert(step: &Step) -> Command {
    Command::Revert { step: Box::new(step.clone()) }
}

/// A shop with a card, a visit, a birthday and a name.
fn shop() -> (Device, PersonId, EntryId, OccasionId) {
    let mut shop = Device::new(1);
    let ada = shop.adds_draft(PersonDraft {
        called: "Abby".into(),
        tags: vec!["wine".into()],
        phones: vec![Contact::plain("030 1")],
        ..PersonDraft::named("Ada")
    });
    let visit = shop.was_here(ada, when("2026-11-20 10:00"));
    let born = shop.remembers(OccasionDraft::birthday(ada, date("1961-11-21")));
    shop.does(Command::EditShop {
        draft: ShopDraft { name: "Corner".into(), ..ShopDraft::default() },
    });
    (shop, ada, visit, born)
}

#[test]
fn every_kind_of_step_can_be_taken_back_and_the_taking_back_too() {
    let (mut shop, ada, visit, born) = shop();
    let edited = PersonDraft {
        likes: "tea".into(),
        since: Some(date("2016")),
        tier: Some(Tier::First),
        standing: Standing::Archived,
        kinds: vec![Kind::Staff],
        consents: vec![Consent::Post],
        tags: vec!["cheese".into()],
        ..PersonDraft::named("Ada King")
    };
    let note = EntryDraft::note(ada, EntryKind::Talk, when("2026-11-21"), "has a dog");
    let greeting = EntryDraft { kind: EntryKind::Greeting, occasion: Some(born), ..note.clone() };
    let moved =
        OccasionDraft { kind: OccasionKind::NameDay, ..OccasionDraft::birthday(ada, date("--05")) };
    let incoming = vec![Incoming { person: PersonDraft::named("Bob"), ..Incoming::default() }];
    let arrivals = shop.arrivals(incoming);
    let mut other = Device::new(2);
    other.takes_in(shop.records());
    other.edits(ada, |draft| draft.wishes = "a goose".into());
    other.adds("Olga");
    let id = |shop: &mut Device| EntryId(shop.new_id());
    let commands = [
        Command::AddPerson { id: PersonId(shop.new_id()), draft: PersonDraft::named("Eve") },
        Command::EditPerson { id: ada, draft: edited },
        Command::DeletePerson { id: ada },
        Command::AddEntry { id: id(&mut shop), draft: EntryDraft::visit(ada, when("2026-11-21")) },
        Command::AddEntry { id: id(&mut shop), draft: note.clone() },
        Command::AddEntry { id: id(&mut shop), draft: greeting },
        Command::EditEntry { id: visit, draft: note },
        Command::DeleteEntry { id: visit },
        Command::SetOccasion { id: born, draft: moved },
        Command::DeleteOccasion { id: born },
        Command::EditShop { draft: ShopDraft { name: "Shop".into(), ..ShopDraft::default() } },
        Command::Import { arrivals },
        Command::Merge { records: other.records() },
    ];
    for command in commands {
        let before = looks(&shop);
        let step = shop.does(command.clone());
        let after = looks(&shop);
        assert_ne!(after, before, "{command:?} shows");
        let back = shop.takes_back(&step);
        assert_eq!((back.kind, looks(&shop)), (StepKind::Revert, before.clone()), "{command:?}");
        assert_eq!(shop.refuses(revert(&step)), Problem::NothingToDo, "{command:?} twice");
        let again = shop.takes_back(&back);
        assert_eq!(looks(&shop), after, "{command:?}");
        shop.takes_back(&again);
        assert_eq!(looks(&shop), before, "{command:?}");
    }
}

#[test]
fn what_was_changed_since_stays() {
    let (mut shop, ada, ..) = shop();
    let step = shop.edits(ada, |draft| {
        draft.name = "Ada King".into();
        draft.likes = "tea".into();
        draft.tags = vec!["wine".into(), "cheese".into(), "regular".into()];
    });
    shop.edits(ada, |draft| {
        draft.likes = "tea and plums".into();
        draft.tags.retain(|tag| tag != "cheese");
        draft.star = true;
    });
    shop.takes_back(&step);
    let draft = shop.draft(ada);
    assert_eq!(
        (draft.name.as_str(), draft.likes.as_str(), draft.star),
        ("Ada", "tea and plums", true)
    );
    assert_eq!(draft.tags, ["wine"]);
    assert_eq!(shop.refuses(revert(&step)), Problem::NothingToDo);
}

#[test]
fn undo_again_and_again_leads_back_one_step_at_a_time() {
    let mut shop = Device::new(1);
    let id = PersonId(shop.new_id());
    let added = shop.does(Command::AddPerson { id, draft: PersonDraft::named("Ada") });
    let tea = shop.edits(id, |draft| draft.likes = "tea".into());
    let wine = shop.edits(id, |draft| draft.likes = "wine".into());
    let tags = shop.edits(id, |draft| draft.tags.push("regular".into()));
    shop.takes_back(&tags);
    assert_eq!(shop.draft(id).tags, [""; 0]);
    shop.takes_back(&wine);
    assert_eq!(shop.draft(id).likes, "tea");
    shop.takes_back(&tea);
    assert_eq!(shop.draft(id).likes, "");
    shop.takes_back(&added);
    assert!(shop.book.person(id).is_none());
}

#[test]
fn a_card_that_was_edited_since_is_not_taken_back() {
    let mut shop = Device::new(1);
    let id = PersonId(shop.new_id());
    let step = shop.does(Command::AddPerson { id, draft: PersonDraft::named("Ada") });
    shop.edits(id, |draft| draft.likes = "tea".into());
    assert_eq!(shop.refuses(revert(&step)), Problem::NothingToDo);
    assert_eq!(shop.name(id), "Ada");
}

#[test]
fn an_import_goes_as_one_step_and_whoever_was_edited_since_stays() {
    let (mut shop, ada, ..) = shop();
    let before = looks(&shop);
    let incoming = ["Bob", "Eve", "Zoë"].map(|name| Incoming {
        person: PersonDraft::named(name),
        dates: vec![(OccasionKind::Birthday, String::new(), date("--11-21"))],
        note: "from the old book".into(),
        ..Incoming::default()
    });
    let arrivals = shop.arrivals(incoming.to_vec());
    let [bob, eve] = [arrivals[0].id, arrivals[1].id];
    let step = shop.does(Command::Import { arrivals });
    assert_eq!((step.kind, step.changes.len(), shop.book.count()), (StepKind::Import, 9, 4));

    let back = shop.takes_back(&step);
    assert_eq!(looks(&shop), before);
    shop.takes_back(&back);
    assert_eq!(shop.book.count(), 4);

    // Days later, after other work and after a merge with another device:
    let incoming = vec![Incoming { person: PersonDraft::named("Olga"), ..Incoming::default() }];
    let arrivals = shop.arrivals(incoming);
    let olga = arrivals[0].id;
    let second = shop.does(Command::Import { arrivals });
    let mut other = Device::new(2);
    other.takes_in(shop.records());
    other.edits(bob, |draft| draft.likes = "tea".into());
    shop.takes_in(other.records());
    shop.edits(eve, |draft| draft.star = true);
    shop.takes_back(&second);
    assert!(shop.book.person(olga).is_none());
    assert_eq!((shop.name(bob), shop.name(eve), shop.name(ada)), ("Bob", "Eve", "Ada"));
}

#[test]
fn of_an_import_that_is_taken_back_only_the_edited_stay() {
    let mut shop = Device::new(1);
    let incoming = ["Bob", "Eve", "Zoë"]
        .map(|name| Incoming { person: PersonDraft::named(name), ..Incoming::default() });
    let arrivals = shop.arrivals(incoming.to_vec());
    let eve = arrivals[1].id;
    let step = shop.does(Command::Import { arrivals });
    shop.edits(eve, |draft| draft.star = true);
    shop.takes_back(&step);
    let people: Vec<_> = shop.book.people().map(Person::id).collect();
    assert_eq!(people, [eve]);
}

#[test]
fn of_an_import_that_is_taken_back_whoever_was_here_since_stays_with_all_that_came() {
    let mut shop = Device::new(1);
    let incoming = ["Bob", "Eve"].map(|name| Incoming {
        person: PersonDraft::named(name),
        dates: vec![(OccasionKind::Birthday, String::new(), date("--11-21"))],
        note: "from the old book".into(),
        ..Incoming::default()
    });
    let arrivals = shop.arrivals(incoming.to_vec());
    let [bob, eve] = [arrivals[0].id, arrivals[1].id];
    let step = shop.does(Command::Import { arrivals });
    shop.was_here(bob, when("2026-11-21 10:00"));
    shop.takes_back(&step);
    assert!(shop.book.person(eve).is_none());
    assert_eq!(shop.name(bob), "Bob");
    assert_eq!(shop.book.occasions_of(bob).len(), 1);
    assert_eq!(shop.book.timeline(bob).len(), 2);
}

#[test]
fn a_step_can_be_taken_back_on_another_device() {
    let (mut shop, ada, ..) = shop();
    let step = shop.edits(ada, |draft| draft.likes = "tea".into());
    let mut other = Device::new(2);
    other.takes_in(shop.records());
    other.takes_back(&step);
    shop.takes_in(other.records());
    assert_eq!(shop.draft(ada).likes, "");
}

/// Takes back every step, the latest first, as pressing "Undo" again and again does.
fn take_all_back(shop: &mut Device, batches: &[Batch]) {
    for batch in batches.iter().rev() {
        match shop.commit(revert(&batch.step)) {
            Ok(_) | Err(Problem::NothingToDo) => {}
            Err(problem) => panic!("taking back is never refused: {problem:?}"),
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn taking_everything_back_leads_to_where_it_began(
        before in script_with_merges(25),
        mut work in script(25),
    ) {
        work.retain(|wish| !matches!(wish, Wish::TakeBack(_)));
        let mut shop = Device::new(1);
        shop.works(&before);
        let start = looks(&shop);
        let batches = shop.works(&work);
        take_all_back(&mut shop, &batches);
        prop_assert_eq!(looks(&shop), start);
    }

    #[test]
    fn taking_back_the_latest_step_restores_exactly_what_was_there(
        script in script_with_merges(30),
    ) {
        let mut shop = Device::new(1);
        let mut steps = Vec::new();
        for wish in &script {
            let before = looks(&shop);
            let Some(batch) = shop.asked(wish, &steps) else { continue };
            // Whatever was erased on another device does not come back.
            if batch.records.iter().any(|it| it.is_erased()) {
                steps.push(batch.step);
                continue;
            }
            let after = looks(&shop);
            let back = shop.commit(revert(&batch.step)).map(|it| it.step);
            prop_assert_eq!(looks(&shop), before.clone(), "{:?}", batch.step);
            if let Ok(back) = back {
                shop.takes_back(&back);
                prop_assert_eq!(looks(&shop), after);
            }
            steps.push(batch.step);
        }
    }
}
