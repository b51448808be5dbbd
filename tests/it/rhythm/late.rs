//! Who is late in a book: who belongs on the list, in which order, and what keeps somebody off it.

use byname::domain::book::{Filter, Order};
use byname::domain::command::{Command, Problem};
use byname::domain::date::Day;
use byname::domain::draft::{Fault, FormField, PersonDraft};
use byname::domain::entry::{Away, EntryDraft, EntryKind, When};
use byname::domain::id::{EntryId, PersonId};
use byname::domain::patience::Group;
use byname::domain::person::{Kind, Standing, Tier};
use byname::domain::rhythm::{Pace, Wait};
use byname::domain::step::Before;

use super::ago;
use crate::support::{Device, day};

fn today() -> Day {
    day("2026-11-21")
}

/// Somebody who was here so many days ago, each.
fn visitor(shop: &mut Device, draft: PersonDraft, days_ago: &[u64]) -> PersonId {
    let id = shop.adds_draft(draft);
    for days in days_ago {
        shop.was_here(id, When::at(ago(*days), 600));
    }
    id
}

fn named(shop: &mut Device, name: &str, days_ago: &[u64]) -> PersonId {
    visitor(shop, PersonDraft::named(name), days_ago)
}

fn late(shop: &Device) -> Vec<&str> {
    shop.names(shop.book.late(today()).into_iter().map(|it| it.id))
}

#[test]
fn the_most_unusual_silence_stands_first() {
    let mut shop = Device::new(1);
    named(&mut shop, "in time", &[3, 10, 17, 24, 31]);
    named(&mut shop, "two weeks over", &[21, 28, 35, 42, 49, 56, 63, 70]);
    named(&mut shop, "monthly and over", &[60, 90, 120, 150, 180, 210, 240, 270]);
    named(&mut shop, "daily and over", &[20, 21, 22, 23, 24, 25, 26]);
    named(&mut shop, "twice", &[200, 100]);
    named(&mut shop, "never", &[]);
    assert_eq!(late(&shop), ["daily and over", "two weeks over", "monthly and over"]);
    let first = shop.book.late(today())[0].coming;
    assert_eq!((first.pace.usual(), first.silence), (1, 20));
}

#[test]
fn a_visit_takes_somebody_off_and_taking_it_back_puts_them_on_again() {
    let mut shop = Device::new(1);
    let ada = named(&mut shop, "Ada", &[21, 28, 35, 42]);
    assert_eq!(late(&shop), ["Ada"]);
    let visit = shop.was_here(ada, When::at(today(), 600));
    assert!(late(&shop).is_empty());
    shop.does(Command::DeleteEntry { id: visit });
    assert_eq!(late(&shop), ["Ada"]);
}

#[test]
fn whoever_no_longer_comes_is_never_late() {
    let mut shop = Device::new(1);
    let ada = named(&mut shop, "Ada", &[21, 28, 35, 42]);
    for standing in [Standing::Archived, Standing::MovedAway, Standing::Died] {
        let step = shop.edits(ada, |draft| draft.standing = standing);
        assert!(late(&shop).is_empty(), "{standing:?}");
        shop.takes_back(&step);
    }
    assert_eq!(late(&shop), ["Ada"]);
    shop.deletes(ada);
    assert!(late(&shop).is_empty());
}

#[test]
fn nobody_misses_whoever_said_that_they_are_away() {
    let mut shop = Device::new(1);
    let ada = named(&mut shop, "Ada", &[21, 28, 35, 42]);
    let mut draft = EntryDraft::note(ada, EntryKind::Away, When::on(ago(3)), "Lisbon");
    draft.away = Some(Away::between(ago(3), today()));
    let id = EntryId(shop.new_id());
    let step = shop.does(Command::AddEntry { id, draft });
    assert!(late(&shop).is_empty());
    let back = today().succ_opt().expect("there is a day after");
    let wait = |day| shop.book.coming(ada, day).map(|it| it.wait);
    assert_eq!(wait(today()), Some(Wait::Paused(back)));
    // From the day after her last one away she is missed again.
    assert_eq!(wait(back), Some(Wait::Late));
    shop.takes_back(&step);
    assert_eq!(late(&shop), ["Ada"]);
}

#[test]
fn before_three_visits_the_persons_limit_counts_then_the_tiers_then_the_kinds() {
    let mut shop = Device::new(1);
    let draft = PersonDraft {
        tier: Some(Tier::First),
        kinds: vec![Kind::Supplier, Kind::Neighbour],
        ..PersonDraft::named("Ada")
    };
    let ada = visitor(&mut shop, draft, &[50]);
    let limit = |shop: &Device| shop.book.coming(ada, today()).map(|it| it.pace);
    assert_eq!(limit(&shop), None);
    let steps: [(Sets<'_>, u16); 4] = [
        (&|shop| sets(shop, Group::Kind(Kind::Supplier), Some(60)), 60),
        (&|shop| sets(shop, Group::Kind(Kind::Neighbour), Some(40)), 40),
        (&|shop| sets(shop, Group::Tier(Tier::First), Some(70)), 70),
        (&|shop| drop(shop.edits(ada, |draft| draft.limit = Some(14))), 14),
    ];
    for (set, days) in steps {
        set(&mut shop);
        assert_eq!(limit(&shop), Some(Pace::Limit(days)));
        let is_late = shop.book.coming(ada, today()).map(|it| it.wait) == Some(Wait::Late);
        assert_eq!(is_late, days < 50, "{days}");
    }
    shop.was_here(ada, When::on(ago(57)));
    assert_eq!(limit(&shop), Some(Pace::Limit(14)), "two visits are not enough");
    shop.was_here(ada, When::on(ago(64)));
    let own = limit(&shop).expect("there is a pace");
    assert!(matches!(own, Pace::Own(_)), "three are: {own:?}");
    assert_eq!(own.usual(), 7);
}

#[test]
fn suppliers_are_told_apart_unless_they_buy_too() {
    let mut shop = Device::new(1);
    for (name, kinds) in [
        ("mill", vec![Kind::Supplier]),
        ("both", vec![Kind::Customer, Kind::Supplier]),
        ("next door", vec![Kind::Neighbour]),
    ] {
        visitor(&mut shop, PersonDraft { kinds, ..PersonDraft::named(name) }, &[40, 47, 54, 61]);
    }
    let late = shop.book.late(today());
    let deliver: Vec<PersonId> = late.iter().filter(|it| it.delivers).map(|it| it.id).collect();
    assert_eq!((late.len(), shop.names(deliver)), (3, vec!["mill"]));
}

#[test]
fn a_snooze_is_a_step_of_its_own_that_changes_one_field() {
    let mut shop = Device::new(1);
    let ada = named(&mut shop, "Ada", &[21, 28, 35, 42]);
    let until = Some(day("2026-11-28"));
    let step = shop.does(Command::Snooze { id: ada, until });
    assert!(late(&shop).is_empty());
    assert_eq!(shop.book.coming(ada, today()).map(|it| it.wait), until.map(Wait::Snoozed));
    assert_eq!(step.changes.len(), 1);
    let Before::Registers(was) = &step.changes[0].before else { panic!("the card was there") };
    assert_eq!(was.iter().map(|it| &*it.key).collect::<Vec<_>>(), ["snoozed"]);
    assert_eq!(shop.refuses(Command::Snooze { id: ada, until }), Problem::NothingToDo);
    shop.takes_back(&step);
    assert_eq!(late(&shop), ["Ada"]);
    shop.deletes(ada);
    assert_eq!(shop.refuses(Command::Snooze { id: ada, until }), Problem::UnknownPerson);
}

#[test]
fn late_first_shows_everybody_else_as_they_were_seen() {
    let mut shop = Device::new(1);
    named(&mut shop, "never", &[]);
    named(&mut shop, "long ago", &[100]);
    named(&mut shop, "late", &[21, 28, 35, 42]);
    named(&mut shop, "very late", &[30, 31, 32, 33]);
    named(&mut shop, "just now", &[0]);
    let listed = shop.book.list(&Filter::default(), Order::LateFirst(today()));
    assert_eq!(shop.names(listed), ["very late", "late", "just now", "long ago", "never"]);
}

#[test]
fn a_limit_is_a_number_of_days_that_anybody_would_wait() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    for (days, fits) in [(0, false), (1, true), (3_649, true), (3_650, true), (3_651, false)] {
        let draft = PersonDraft { limit: Some(days), ..PersonDraft::named("Ada") };
        let faults = draft.checked().err().unwrap_or_default();
        let wrong = vec![(FormField::Line("limit"), Fault::NoDays(3_650))];
        assert_eq!(faults, if fits { Vec::new() } else { wrong }, "{days}");
        let mut of_shop = shop.book.shop();
        of_shop.patience.set(Group::Tier(Tier::Third), Some(days));
        let key = FormField::Line("limit-tier-3");
        let wrong = vec![(key, Fault::NoDays(3_650))];
        assert_eq!(
            of_shop.checked().err().unwrap_or_default(),
            if fits { Vec::new() } else { wrong }
        );
    }
    shop.edits(ada, |draft| draft.limit = Some(3_650));
    shop.edits(ada, |draft| draft.limit = None);
    assert_eq!(shop.draft(ada).limit, None);
}

#[test]
fn two_devices_that_set_two_limits_keep_both() {
    let (mut one, mut other) = (Device::new(1), Device::new(2));
    sets(&mut one, Group::Tier(Tier::First), Some(14));
    sets(&mut other, Group::Kind(Kind::Supplier), Some(30));
    one.takes_in(other.records());
    let patience = one.book.shop().patience;
    assert_eq!(patience.of_group(Group::Tier(Tier::First)), Some(14));
    assert_eq!(patience.of_group(Group::Kind(Kind::Supplier)), Some(30));
}

/// What somebody sets.
type Sets<'a> = &'a dyn Fn(&mut Device);

/// Sets the limit of a group, as Settings does.
fn sets(shop: &mut Device, group: Group, days: Option<u16>) {
    let mut draft = shop.book.shop();
    draft.patience.set(group, days);
    shop.does(Command::EditShop { draft });
}
