//! Many cards at once: one step, and one way back.

use byname::domain::command::{Command, ForMany, Problem};
use byname::domain::draft::{Fault, FormField, PersonDraft};
use byname::domain::id::{OccasionId, PersonId, TieId};
use byname::domain::limits;
use byname::domain::person::{Being, Person, Standing};
use byname::domain::step::StepKind;
use byname::domain::tie::{LightDraft, Role, TieDraft};

use crate::support::Device;

fn tags(shop: &Device, id: PersonId) -> Vec<&str> {
    shop.book.person(id).map(|it| it.tags().collect()).unwrap_or_default()
}

fn tagged(name: &str, tags: &[&str]) -> PersonDraft {
    PersonDraft { tags: tags.iter().map(|&it| it.into()).collect(), ..PersonDraft::named(name) }
}

fn tag(people: &[PersonId], tag: &str) -> Command {
    Command::ChangeMany { people: people.to_vec(), change: ForMany::Tag(tag.into()) }
}

#[test]
fn a_tag_for_many_is_one_step_and_goes_as_one() {
    let mut shop = Device::new(1);
    let [ada, bo] = ["Ada", "Bo"].map(|name| shop.adds(name));
    let cy = shop.adds_draft(tagged("Cy", &["choir", "old"]));
    let step = shop.does(tag(&[ada, bo, cy], " choir "));
    assert_eq!(step.kind, StepKind::ChangeMany);
    // Cy had it already and is not part of the step.
    assert_eq!(step.changes.len(), 2);
    assert!([ada, bo].iter().all(|id| tags(&shop, *id) == ["choir"]));
    assert_eq!(shop.book.tags()[0], ("choir".to_owned(), 3));
    shop.takes_back(&step);
    assert!([ada, bo].iter().all(|id| tags(&shop, *id).is_empty()));
    assert_eq!(tags(&shop, cy), ["choir", "old"]);
}

#[test]
fn taking_a_tag_from_many_leaves_their_other_tags() {
    let mut shop = Device::new(1);
    let people = ["Ada", "Bo"].map(|name| shop.adds_draft(tagged(name, &["choir", "old"])));
    let change = ForMany::Untag("old".into());
    let step = shop.does(Command::ChangeMany { people: people.to_vec(), change: change.clone() });
    assert!(people.iter().all(|id| tags(&shop, *id) == ["choir"]));
    let again = Command::ChangeMany { people: people.to_vec(), change };
    assert_eq!(shop.refuses(again), Problem::NothingToDo);
    // What somebody was given since stays.
    shop.edits(people[0], |draft| draft.tags.push("new".into()));
    shop.takes_back(&step);
    assert_eq!(tags(&shop, people[0]), ["choir", "new", "old"]);
}

#[test]
fn many_are_archived_and_come_back() {
    let mut shop = Device::new(1);
    let [ada, bo, cy] = ["Ada", "Bo", "Cy"].map(|name| shop.adds(name));
    let stand = |standing, people: &[PersonId]| Command::ChangeMany {
        people: people.to_vec(),
        change: ForMany::Stand(standing),
    };
    shop.does(stand(Standing::Archived, &[ada, bo]));
    assert_eq!(shop.book.count(), 1);
    shop.does(stand(Standing::Here, &[ada, bo, cy]));
    assert_eq!(shop.book.count(), 3);
    let here = shop.book.person(cy).map(Person::standing);
    assert_eq!(here, Some(Standing::Here));
    assert_eq!(shop.refuses(stand(Standing::Here, &[ada])), Problem::NothingToDo);
}

#[test]
fn whoever_is_gone_or_has_no_card_or_no_room_stays_as_they_are() {
    let mut shop = Device::new(1);
    let [ada, bo] = ["Ada", "Bo"].map(|name| shop.adds(name));
    let many: Vec<String> = (0..limits::PER_PERSON).map(|it| format!("tag {it}")).collect();
    let full = shop.adds_draft(PersonDraft { tags: many, ..PersonDraft::named("Full") });
    let rex = PersonId(shop.new_id());
    let relative = byname::domain::command::NewRelative {
        relative: LightDraft { name: "Rex".into(), being: Being::Animal, born: None },
        birthday: OccasionId(shop.new_id()),
        tie: TieId(shop.new_id()),
        draft: TieDraft::new(ada, rex, Role::Dog),
    };
    shop.does(Command::AddRelative(Box::new(relative)));
    shop.deletes(bo);
    let step = shop.does(tag(&[ada, bo, full, rex], "choir"));
    assert_eq!(step.changes.len(), 1);
    assert_eq!(tags(&shop, ada), ["choir"]);
    assert_eq!(tags(&shop, full).len(), limits::PER_PERSON);
}

#[test]
fn a_tag_must_be_one() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let fault = |fault| Problem::Form(vec![(FormField::Tags, fault)]);
    assert_eq!(shop.refuses(tag(&[ada], " \n")), fault(Fault::Empty));
    let long = "x".repeat(limits::NAME + 1);
    assert_eq!(shop.refuses(tag(&[ada], &long)), fault(Fault::TooLong(limits::NAME)));
    shop.does(tag(&[ada], &"x".repeat(limits::NAME)));
    assert_eq!(shop.refuses(tag(&[], "choir")), Problem::NothingToDo);
}
