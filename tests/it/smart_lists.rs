//! Smart lists: each condition by a table, what is kept of them, and the law that nobody is on a list
//! who does not fulfil it.

mod kept;
mod laws;
mod speed;

use byname::domain::book::{Filter, Order, Part};
use byname::domain::command::Command;
use byname::domain::contact::{Address, Contact};
use byname::domain::date::Day;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::When;
use byname::domain::id::{ListId, PersonId, TieId};
use byname::domain::occasion::OccasionDraft;
use byname::domain::person::{Kind, Standing, Tier};
use byname::domain::photo::Photo;
use byname::domain::smart_list::{Condition, Having, Joined, ListDraft, Searched};
use byname::domain::tie::{Role, TieDraft};

use crate::support::{Device, date, day};

fn today() -> Day {
    day("2026-11-21")
}

fn list(conditions: &[Condition]) -> ListDraft {
    let conditions = conditions.to_vec();
    ListDraft { name: "list".into(), joined: Joined::All, conditions }
}

/// Three people of whom Ada has everything, Bo something, and Cy nothing; and Dan, who moved away.
fn shop() -> (Device, PersonId) {
    let mut shop = Device::new(1);
    let ada = shop.adds_draft(PersonDraft {
        called: "Addie".into(),
        reading: "AY-da".into(),
        company: "Ash & Sons".into(),
        role: "Owner".into(),
        recognise: "red bicycle".into(),
        likes: "Olives".into(),
        usual: "two loaves".into(),
        careful: "nuts".into(),
        wishes: "a bell".into(),
        star: true,
        tier: Some(Tier::First),
        kinds: vec![Kind::Customer, Kind::Neighbour],
        tags: vec!["regular".into()],
        phones: vec![Contact::plain("+49 761 / 555-12")],
        mails: vec![Contact::plain("ada@example.com")],
        addresses: vec![Address {
            street: "Müllerweg 3".into(),
            code: "79098".into(),
            city: "Freiburg".into(),
            ..Address::default()
        }],
        photo: Some(Photo::of(vec![1]).id()),
        ..PersonDraft::named("Ada Ash")
    });
    let bo = shop.adds_draft(PersonDraft {
        source: "flyer".into(),
        tier: Some(Tier::Second),
        kinds: vec![Kind::Supplier],
        ..PersonDraft::named("Bo")
    });
    shop.adds("Cy");
    shop.adds_draft(PersonDraft {
        standing: Standing::MovedAway,
        star: true,
        ..PersonDraft::named("Dan")
    });
    shop.remembers(OccasionDraft::birthday(ada, date("1961-05-02")));
    for (ago, minutes) in [(10, 600), (30, 600), (40, 600)] {
        shop.was_here(ada, When::at(today() - chrono::Days::new(ago), minutes));
    }
    shop.was_here(bo, When::at(today() - chrono::Days::new(31), 600));
    let tie = TieId(shop.new_id());
    shop.does(Command::SetTie { id: tie, draft: TieDraft::new(ada, bo, Role::Sender) });
    (shop, ada)
}

#[allow(clippy::too_many_lines, reason = "a table is as long as there are conditions")]
#[test]
fn each_condition_admits_whoever_fulfils_it() {
    use Condition as It;
    let (shop, _) = shop();
    let says = |field, text: &str| It::Says { field, text: text.into() };
    let has = |what| It::Has { what, is: true };
    let has_no = |what| It::Has { what, is: false };
    let tag = |is| It::Tag { tag: "regular".into(), is };
    let tier = |is| It::Tier { tier: Tier::First, is };
    let table: &[(It, &[&str])] = &[
        (It::Kind { kind: Kind::Neighbour, is: true }, &["Ada Ash"]),
        (It::Kind { kind: Kind::Customer, is: false }, &["Bo"]),
        (tag(true), &["Ada Ash"]),
        (tag(false), &["Bo", "Cy"]),
        (It::Star { is: true }, &["Ada Ash"]),
        (It::Star { is: false }, &["Bo", "Cy"]),
        (tier(true), &["Ada Ash"]),
        (tier(false), &["Bo", "Cy"]),
        (says(Searched::Any, "olive"), &["Ada Ash"]),
        (says(Searched::Any, "7615"), &["Ada Ash"]),
        (says(Searched::Name, "addie"), &["Ada Ash"]),
        (says(Searched::Name, "olive"), &[]),
        (says(Searched::Company, "ash &"), &["Ada Ash"]),
        (says(Searched::Role, "OWNER"), &["Ada Ash"]),
        (says(Searched::Street, "mullerweg"), &["Ada Ash"]),
        (says(Searched::PostCode, "790"), &["Ada Ash"]),
        (says(Searched::Town, "freib"), &["Ada Ash"]),
        (says(Searched::Town, "79098"), &[]),
        (says(Searched::Phone, "761 555"), &["Ada Ash"]),
        (says(Searched::Mail, "@example"), &["Ada Ash"]),
        (says(Searched::Recognise, "bicycle"), &["Ada Ash"]),
        (says(Searched::Likes, "olives"), &["Ada Ash"]),
        (says(Searched::Usual, "loaves"), &["Ada Ash"]),
        (says(Searched::Careful, "nut"), &["Ada Ash"]),
        (says(Searched::Wishes, "bell"), &["Ada Ash"]),
        (says(Searched::Sender, "bo"), &["Ada Ash"]),
        (says(Searched::Sender, "flyer"), &["Bo"]),
        (has(Having::Photo), &["Ada Ash"]),
        (has(Having::Phone), &["Ada Ash"]),
        (has(Having::Mail), &["Ada Ash"]),
        (has(Having::Address), &["Ada Ash"]),
        (has(Having::Birthday), &["Ada Ash"]),
        (has(Having::Family), &["Ada Ash", "Bo"]),
        (has(Having::Tag), &["Ada Ash"]),
        (has(Having::Sender), &["Ada Ash", "Bo"]),
        (has_no(Having::Birthday), &["Bo", "Cy"]),
        (has_no(Having::Sender), &["Cy"]),
        (It::BornIn(5), &["Ada Ash"]),
        (It::BornIn(6), &[]),
        (It::SeenWithin(10), &["Ada Ash"]),
        (It::SeenWithin(9), &[]),
        (It::UnseenFor(30), &["Bo", "Cy"]),
        (It::UnseenFor(31), &["Cy"]),
        (It::Visits(3), &["Ada Ash"]),
        (It::Visits(1), &["Ada Ash", "Bo"]),
        (It::Visits(0), &["Ada Ash", "Bo", "Cy"]),
        (It::Away, &["Dan"]),
        (It::Unread("moon:full".into()), &[]),
    ];
    for (condition, names) in table {
        let on = shop.book.on_list(&list(std::slice::from_ref(condition)), today());
        assert_eq!(shop.names(on), *names, "{condition:?}");
    }
}

#[test]
fn late_is_who_is_late_on_that_day() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    for ago in [21, 28, 35, 42] {
        shop.was_here(ada, When::at(today() - chrono::Days::new(ago), 600));
    }
    shop.adds("Bo");
    let late = list(&[Condition::Late]);
    assert_eq!(shop.book.on_list(&late, today()), [ada]);
    assert!(shop.book.on_list(&late, today() - chrono::Days::new(20)).is_empty());
}

#[test]
fn all_of_the_conditions_or_any_of_them() {
    let (shop, _) = shop();
    let conditions =
        [Condition::Star { is: true }, Condition::Kind { kind: Kind::Supplier, is: true }];
    let mut both = list(&conditions);
    assert!(shop.book.on_list(&both, today()).is_empty());
    both.joined = Joined::Any;
    assert_eq!(shop.names(shop.book.on_list(&both, today())), ["Ada Ash", "Bo"]);
    // Whoever moved away comes in only where that is asked for, and stands last.
    both.conditions.push(Condition::Away);
    assert_eq!(shop.names(shop.book.on_list(&both, today())), ["Ada Ash", "Bo", "Dan"]);
    let gone = list(&[Condition::Star { is: true }, Condition::Away]);
    assert_eq!(shop.names(shop.book.on_list(&gone, today())), ["Dan"]);
}

#[test]
fn a_list_is_ordered_like_any_other() {
    let (mut shop, ada) = shop();
    let id = ListId(shop.new_id());
    let mut draft = list(&[Condition::Star { is: true }, Condition::Away, Condition::Visits(1)]);
    draft.joined = Joined::Any;
    shop.does(Command::SetList { id, draft });
    shop.was_here(ada, When::at(today() - chrono::Days::new(50), 600));
    let filter = Filter { part: Some(Part::List(id, today())), ..Filter::default() };
    let names = |order| shop.names(shop.book.list(&filter, order));
    assert_eq!(names(Order::Name), ["Ada Ash", "Bo", "Dan"]);
    assert_eq!(names(Order::RecentlySeen), ["Ada Ash", "Bo", "Dan"]);
    assert_eq!(names(Order::LateFirst(today())).len(), 3);
}
