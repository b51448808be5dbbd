//! Ties: two-way links between people, and people who are only somebody's relative.

mod by_name;
mod finding;
mod household;
mod suggesting;
mod together;

use byname::domain::book::{Filter, Order, integrity_check};
use byname::domain::command::{Command, NewRelative, Problem};
use byname::domain::date::Age;
use byname::domain::draft::{Fault, FormField};
use byname::domain::entry::When;
use byname::domain::id::{OccasionId, PersonId, TieId};
use byname::domain::person::Being;
use byname::domain::practice::Asked;
use byname::domain::record::RecordKind;
use byname::domain::reminder::Window;
use byname::domain::step::{Step, StepKind};
use byname::domain::tie::{LightDraft, Role, TieDraft};

use crate::support::{Device, date, day};

/// Writes somebody in passing on the card of another.
fn writes_in_passing(
    shop: &mut Device,
    of: PersonId,
    role: Role,
    name: &str,
    born: Option<&str>,
) -> (PersonId, Step) {
    let id = PersonId(shop.new_id());
    let new = NewRelative {
        relative: LightDraft {
            name: name.into(),
            being: if role.is_animal() { Being::Animal } else { Being::Human },
            born: born.map(date),
        },
        birthday: OccasionId(shop.new_id()),
        tie: TieId(shop.new_id()),
        draft: TieDraft::new(of, id, role),
    };
    let step = shop.does(Command::AddRelative(Box::new(new)));
    (id, step)
}

fn ties(shop: &mut Device, person: PersonId, relative: PersonId, role: Role) -> TieId {
    let id = TieId(shop.new_id());
    shop.does(Command::SetTie { id, draft: TieDraft::new(person, relative, role) });
    id
}

/// Who is tied to somebody, and as what.
fn kin(shop: &Device, id: PersonId) -> Vec<(&str, Role)> {
    shop.book.ties_of(id).into_iter().map(|it| (shop.name(it.to), it.role)).collect()
}

fn holds(shop: &Device) {
    assert_eq!(integrity_check(&shop.book), []);
}

#[test]
fn a_tie_is_seen_from_both_ends() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred Orr"), shop.adds("Alice Orr"));
    let tie = ties(&mut shop, fred, alice, Role::Wife);
    assert_eq!(kin(&shop, fred), [("Alice Orr", Role::Wife)]);
    assert_eq!(kin(&shop, alice), [("Fred Orr", Role::Spouse)]);
    let draft = shop.book.tie(tie).unwrap().draft().unwrap();
    shop.does(Command::SetTie { id: tie, draft: draft.says(fred, Role::Husband, "") });
    assert_eq!(kin(&shop, fred), [("Alice Orr", Role::Wife)]);
    assert_eq!(kin(&shop, alice), [("Fred Orr", Role::Husband)]);
    holds(&shop);
}

#[test]
fn the_closest_come_first() {
    let mut shop = Device::new(1);
    let fred = shop.adds("Fred");
    for (name, role) in [
        ("Miller", Role::Employer),
        ("Rex", Role::Dog),
        ("Tom", Role::Son),
        ("Ann", Role::Mother),
        ("Alice", Role::Wife),
    ] {
        writes_in_passing(&mut shop, fred, role, name, None);
    }
    let names: Vec<&str> = kin(&shop, fred).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Alice", "Tom", "Ann", "Miller", "Rex"]);
}

#[test]
fn another_word_for_one_end_changes_the_other_only_where_it_no_longer_fits() {
    let mut shop = Device::new(1);
    let (fred, tom) = (shop.adds("Fred"), shop.adds("Tom"));
    let tie = ties(&mut shop, fred, tom, Role::Son);
    let draft = shop.book.tie(tie).unwrap().draft().unwrap();
    let draft = draft.says(fred, Role::Father, "").says(tom, Role::Child, "");
    assert_eq!((draft.one.role, draft.other.role), (Role::Father, Role::Child));
    let draft = draft.says(tom, Role::Nephew, "");
    assert_eq!((draft.one.role, draft.other.role), (Role::AuntOrUncle, Role::Nephew));
    shop.does(Command::SetTie { id: tie, draft });
    assert_eq!(kin(&shop, tom), [("Fred", Role::AuntOrUncle)]);
}

#[test]
fn a_kind_of_the_owners_own_has_a_word_for_either_end() {
    let mut shop = Device::new(1);
    let (fred, tom) = (shop.adds("Fred"), shop.adds("Tom"));
    let own = TieDraft::new(fred, tom, Role::Own);
    let id = TieId(shop.new_id());
    let refused = shop.refuses(Command::SetTie { id, draft: own.clone() });
    assert_eq!(refused, Problem::Form(vec![(FormField::Label, Fault::Empty)]));
    let draft = own.says(tom, Role::Own, " pupil ").says(fred, Role::Own, "teacher");
    shop.does(Command::SetTie { id, draft });
    let word = |of: PersonId| shop.book.ties_of(of)[0].word.clone();
    assert_eq!((word(fred), word(tom)), ("pupil".to_owned(), "teacher".to_owned()));
    let long = shop.book.tie(id).unwrap().draft().unwrap().says(tom, Role::Own, &"x".repeat(201));
    let refused = shop.refuses(Command::SetTie { id, draft: long });
    assert_eq!(refused, Problem::Form(vec![(FormField::Label, Fault::TooLong(200))]));
}

#[test]
fn what_cannot_be_is_refused() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred"), shop.adds("Alice"));
    let nobody = PersonId(shop.new_id());
    let tie = ties(&mut shop, fred, alice, Role::Wife);
    let mut odd = TieDraft::new(fred, alice, Role::Wife);
    odd.one.role = Role::Child;
    let id = TieId(shop.new_id());
    for (draft, problem) in [
        (TieDraft::new(fred, fred, Role::Friend), Problem::UnknownTie),
        (TieDraft::new(fred, nobody, Role::Friend), Problem::UnknownPerson),
        (odd, Problem::UnknownTie),
        (TieDraft::new(fred, alice, Role::Spouse), Problem::NothingToDo),
        (TieDraft::new(alice, fred, Role::Husband), Problem::NothingToDo),
    ] {
        assert_eq!(shop.refuses(Command::SetTie { id, draft }), problem);
    }
    let tom = shop.adds("Tom");
    let elsewhere = TieDraft::new(fred, tom, Role::Son);
    let refused = shop.refuses(Command::SetTie { id: tie, draft: elsewhere });
    assert_eq!(refused, Problem::UnknownTie, "who is tied never changes");
    assert_eq!(shop.refuses(Command::DeleteTie { id }), Problem::UnknownTie);
    // Friends and colleagues at once is possible.
    ties(&mut shop, fred, alice, Role::Colleague);
    holds(&shop);
}

#[test]
fn somebody_who_is_written_in_passing_comes_in_one_step_and_goes_in_one() {
    let mut shop = Device::new(1);
    let fred = shop.adds("Fred Orr");
    let (tom, step) = writes_in_passing(&mut shop, fred, Role::Son, " Tom ", Some("~2017"));
    assert_eq!((step.kind, step.changes.len()), (StepKind::Tie, 3));
    assert_eq!(kin(&shop, fred), [("Tom", Role::Son)]);
    let age = |on: &str| shop.book.born(tom).unwrap().age_on(day(on), Default::default());
    assert_eq!(age("2026-11-21"), Some(Age::About(9)));
    assert_eq!(age("2027-11-21"), Some(Age::About(10)), "next year it is right as well");
    holds(&shop);
    shop.takes_back(&step);
    assert!(shop.book.person(tom).is_none() && shop.book.ties_of(fred).is_empty());
    holds(&shop);
}

#[test]
fn a_relative_without_a_name_is_refused() {
    let mut shop = Device::new(1);
    let fred = shop.adds("Fred");
    let id = PersonId(shop.new_id());
    let new = NewRelative {
        relative: LightDraft { name: "  ".into(), being: Being::Human, born: None },
        birthday: OccasionId(shop.new_id()),
        tie: TieId(shop.new_id()),
        draft: TieDraft::new(fred, id, Role::Son),
    };
    let refused = shop.refuses(Command::AddRelative(Box::new(new)));
    assert_eq!(refused, Problem::Form(vec![(FormField::Name, Fault::Empty)]));
}

#[test]
fn a_light_person_is_in_no_list_and_keeps_a_day_of_their_own() {
    let mut shop = Device::new(1);
    let fred = shop.adds("Fred");
    let (tom, _) = writes_in_passing(&mut shop, fred, Role::Son, "Tom", Some("2017-11-21"));
    assert!(shop.book.person(tom).unwrap().is_light());
    assert_eq!(shop.book.list(&Filter::default(), Order::Name), [fred]);
    assert_eq!((shop.book.count(), shop.book.has_away()), (1, false));
    let away = Filter { away: true, ..Filter::default() };
    assert_eq!(shop.book.list(&away, Order::Name), []);
    let days = shop.book.celebrations(day("2026-11-21"), Window::default());
    assert_eq!(days.iter().map(|it| it.people.clone()).collect::<Vec<_>>(), [[tom]]);
}

#[test]
fn a_light_person_who_was_here_is_asked_for_missed_and_expected_by_nobody() {
    let mut shop = Device::new(1);
    let fred = shop.adds("Fred");
    let (tom, _) = writes_in_passing(&mut shop, fred, Role::Son, "Tom", None);
    // Every week on the same day at noon, and then no more.
    for week in 0..8 {
        let on = day("2026-06-05") + chrono::Days::new(7 * week);
        for id in [fred, tom] {
            shop.was_here(id, When::at(on, 12 * 60));
        }
    }
    let (next, later) = (When::at(day("2026-07-31"), 12 * 60), day("2026-10-30"));
    assert_eq!(shop.book.to_practise(Asked::Due, later), [fred]);
    assert_eq!(shop.book.to_practise(Asked::Next, later), [fred]);
    assert_eq!(shop.book.late(later).iter().map(|it| it.id).collect::<Vec<_>>(), [fred]);
    assert_eq!(shop.book.likely(next), [fred]);
    assert_eq!(shop.book.recently_seen().map(|it| it.0).collect::<Vec<_>>(), [fred]);
    shop.does(Command::GiveCard { id: tom });
    assert_eq!(shop.book.late(later).len(), 2);
    assert_eq!(shop.book.likely(next).len(), 2);
    assert_eq!(shop.book.to_practise(Asked::Due, later).len(), 2);
}

#[test]
fn who_gets_a_card_keeps_every_tie() {
    let mut shop = Device::new(1);
    let fred = shop.adds("Fred");
    let (alice, _) = writes_in_passing(&mut shop, fred, Role::Wife, "Alice", None);
    let step = shop.does(Command::GiveCard { id: alice });
    assert_eq!(step.kind, StepKind::GiveCard);
    assert_eq!(shop.names(shop.book.list(&Filter::default(), Order::Name)), ["Alice", "Fred"]);
    assert_eq!(kin(&shop, fred), [("Alice", Role::Wife)]);
    assert_eq!(kin(&shop, alice), [("Fred", Role::Spouse)]);
    assert_eq!(shop.refuses(Command::GiveCard { id: alice }), Problem::NothingToDo);
    holds(&shop);
    shop.takes_back(&step);
    assert!(shop.book.person(alice).unwrap().is_light());
    holds(&shop);
}

#[test]
fn a_tie_that_is_deleted_takes_whoever_is_light_and_tied_to_nobody_else() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred"), shop.adds("Alice"));
    let (tom, _) = writes_in_passing(&mut shop, fred, Role::Son, "Tom", None);
    let first = shop.book.ties_of(fred)[0].tie.id();
    let second = ties(&mut shop, alice, tom, Role::Son);
    shop.does(Command::DeleteTie { id: first });
    assert_eq!(kin(&shop, tom), [("Alice", Role::Parent)]);
    let step = shop.does(Command::DeleteTie { id: second });
    assert!(shop.book.person(tom).is_none() && shop.book.person(alice).is_some());
    holds(&shop);
    shop.takes_back(&step);
    assert_eq!(kin(&shop, alice), [("Tom", Role::Son)]);
    holds(&shop);
}

#[test]
fn deleting_somebody_hides_their_ties_and_they_come_back_together() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred"), shop.adds("Alice"));
    let tie = ties(&mut shop, fred, alice, Role::Wife);
    shop.deletes(alice);
    assert_eq!(kin(&shop, fred), []);
    assert!(shop.book.tie(tie).is_none());
    holds(&shop);
    shop.does(Command::Restore { kind: RecordKind::Person, id: alice.0 });
    assert_eq!(kin(&shop, fred), [("Alice", Role::Wife)]);
    shop.does(Command::DeleteTie { id: tie });
    let bin: Vec<_> = shop.book.bin(shop.now).into_iter().map(|it| (it.kind, it.id)).collect();
    assert_eq!(bin, [(RecordKind::Tie, tie.0)]);
    shop.does(Command::Restore { kind: RecordKind::Tie, id: tie.0 });
    assert_eq!(kin(&shop, fred), [("Alice", Role::Wife)]);
    holds(&shop);
}

#[test]
fn what_was_refused_ties_nobody_and_is_remembered() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred"), shop.adds("Alice"));
    let id = TieId(shop.new_id());
    let draft = TieDraft::new(fred, alice, Role::Sister);
    let step = shop.does(Command::RefuseTie { id, draft });
    assert_eq!((kin(&shop, fred), kin(&shop, alice)), (vec![], vec![]));
    assert!(shop.book.are_tied(fred, alice, Role::Sister.kind()));
    assert!(shop.book.find("Alice").people.iter().all(|it| it.id == alice));
    holds(&shop);
    shop.takes_back(&step);
    assert!(!shop.book.are_tied(fred, alice, Role::Sister.kind()));
}
