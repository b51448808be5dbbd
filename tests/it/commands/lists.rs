//! Lists: their order, what they leave out, tags, kinds, stars, tiers and what was agreed to.

use byname::domain::book::{Filter, Order};
use byname::domain::draft::PersonDraft;
use byname::domain::person::{Consent, Kind, Standing, Tier};

use crate::support::{Device, when};

fn names(shop: &Device, filter: &Filter, order: Order) -> Vec<String> {
    shop.names(shop.book.list(filter, order)).into_iter().map(str::to_owned).collect()
}

fn everybody(shop: &Device) -> Vec<String> {
    names(shop, &Filter::default(), Order::Name)
}

fn tagged(tag: &str) -> Filter {
    Filter { tag: Some(tag.into()), ..Filter::default() }
}

#[test]
fn people_stand_from_a_to_z_by_the_name_they_are_greeted_by() {
    let mut shop = Device::new(1);
    let _ = ["Bob", "ada", "Émile", "Zoë", "Eve"].map(|name| shop.adds(name));
    assert_eq!(everybody(&shop), ["ada", "Bob", "Émile", "Eve", "Zoë"]);
    let zoe = shop.book.list(&Filter::default(), Order::Name)[4];
    shop.edits(zoe, |draft| draft.called = "Abby".into());
    assert_eq!(everybody(&shop), ["Zoë", "ada", "Bob", "Émile", "Eve"]);
    assert_eq!(shop.book.count(), 5);
}

#[test]
fn whoever_was_here_last_comes_first_and_whoever_never_was_last() {
    let mut shop = Device::new(1);
    let [ada, _, eve, bob] = ["Ada", "Carl", "Eve", "Bob"].map(|name| shop.adds(name));
    shop.was_here(bob, when("2026-11-21"));
    shop.was_here(eve, when("2026-11-21 08:00"));
    shop.was_here(ada, when("2026-11-19 20:00"));
    let order = names(&shop, &Filter::default(), Order::RecentlySeen);
    assert_eq!(order, ["Eve", "Bob", "Ada", "Carl"]);
}

#[test]
fn tags_are_put_on_and_taken_off_one_by_one_and_lists_follow() {
    let mut shop = Device::new(1);
    let [ada, bob, eve] = ["Ada", "Bob", "Eve"].map(|name| shop.adds(name));
    shop.edits(ada, |draft| draft.tags = vec!["wine".into(), "regular".into()]);
    shop.edits(bob, |draft| draft.tags = vec!["wine".into()]);
    shop.edits(eve, |draft| draft.tags = vec!["cheese".into()]);
    assert_eq!(names(&shop, &tagged("wine"), Order::Name), ["Ada", "Bob"]);
    assert_eq!(shop.book.tags(), [("wine".into(), 2), ("cheese".into(), 1), ("regular".into(), 1)]);

    let step = shop.edits(ada, |draft| draft.tags.retain(|tag| tag != "wine"));
    assert_eq!(names(&shop, &tagged("wine"), Order::Name), ["Bob"]);
    assert_eq!(shop.draft(ada).tags, ["regular"]);
    shop.takes_back(&step);
    assert_eq!(names(&shop, &tagged("wine"), Order::RecentlySeen), ["Ada", "Bob"]);
    assert!(names(&shop, &tagged("win"), Order::Name).is_empty(), "a tag is a whole word");
}

#[test]
fn one_person_may_be_several_things_to_the_shop() {
    let mut shop = Device::new(1);
    let [ada, bob, _] = ["Ada", "Bob", "Eve"].map(|name| shop.adds(name));
    shop.edits(ada, |draft| draft.kinds = vec![Kind::Supplier, Kind::Neighbour]);
    shop.edits(bob, |draft| draft.kinds.push(Kind::Supplier));
    let of = |kind| Filter { kind: Some(kind), ..Filter::default() };
    assert_eq!(names(&shop, &of(Kind::Supplier), Order::Name), ["Ada", "Bob"]);
    assert_eq!(names(&shop, &of(Kind::Customer), Order::Name), ["Bob", "Eve"]);
    let counts = [(Kind::Customer, 2), (Kind::Supplier, 2), (Kind::Neighbour, 1)];
    assert_eq!(shop.book.kinds(), counts);
    shop.edits(ada, |draft| draft.kinds.clear());
    assert_eq!(shop.draft(ada).kinds, [Kind::Customer], "whoever is nothing else is a customer");
}

#[test]
fn kind_and_tag_narrow_a_list_together() {
    let mut shop = Device::new(1);
    for (name, kind, tag) in [
        ("Ada", Kind::Customer, "wine"),
        ("Bob", Kind::Supplier, "wine"),
        ("Eve", Kind::Supplier, "cheese"),
    ] {
        let id = shop.adds(name);
        shop.edits(id, |draft| {
            draft.kinds = vec![kind];
            draft.tags = vec![tag.into()];
        });
    }
    let filter = Filter { kind: Some(Kind::Supplier), ..tagged("wine") };
    assert_eq!(names(&shop, &filter, Order::Name), ["Bob"]);
}

#[test]
fn a_star_and_a_tier_are_given_and_taken() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.edits(ada, |draft| {
        draft.star = true;
        draft.tier = Some(Tier::Second);
    });
    let card = shop.book.person(ada).unwrap();
    assert_eq!((card.has_star(), card.tier()), (true, Some(Tier::Second)));
    shop.edits(ada, |draft| {
        draft.star = false;
        draft.tier = None;
    });
    let card = shop.book.person(ada).unwrap();
    assert_eq!((card.has_star(), card.tier()), (false, None));
}

#[test]
fn each_consent_is_given_and_taken_with_its_own_time() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let since = |shop: &Device, it| shop.book.person(ada).unwrap().consent_since(it);
    let agrees = |shop: &mut Device, consents: &[Consent]| {
        shop.edits(ada, |draft| draft.consents = consents.to_vec()).stamp.millis()
    };
    let first = agrees(&mut shop, &[Consent::Post, Consent::Photo, Consent::Post]);
    let second = agrees(&mut shop, &[Consent::Phone, Consent::Photo]);
    assert!(first < second);
    assert_eq!(shop.draft(ada).consents, [Consent::Photo, Consent::Phone]);
    assert_eq!(since(&shop, Consent::Photo), Some(first), "what stays keeps its time");
    assert_eq!(since(&shop, Consent::Phone), Some(second));
    assert_eq!(since(&shop, Consent::Post), None, "what was taken back is not given");
    let third = agrees(&mut shop, Consent::ALL);
    assert_eq!(since(&shop, Consent::Post), Some(third), "and counts anew");
}

#[test]
fn whoever_went_away_is_out_of_the_lists_and_in_the_list_of_those_away() {
    for standing in [Standing::Archived, Standing::MovedAway, Standing::Died] {
        let mut shop = Device::new(1);
        let [ada, bob] = ["Ada", "Bob"].map(|name| shop.adds(name));
        shop.was_here(ada, when("2026-11-21"));
        shop.edits(ada, |draft| draft.tags = vec!["wine".into()]);
        assert!(!shop.book.has_away());

        let step = shop.edits(ada, |draft| draft.standing = standing);
        let away = Filter { away: true, ..Filter::default() };
        assert_eq!((everybody(&shop), shop.book.count()), (vec!["Bob".to_owned()], 1));
        assert_eq!(names(&shop, &away, Order::Name), ["Ada"]);
        assert!(shop.book.has_away());
        assert_eq!(shop.book.recently_seen().count(), 0);
        assert!(shop.book.tags().is_empty());
        assert_eq!(shop.draft(ada).standing, standing, "the card is still there");
        assert_eq!(shop.book.timeline(ada).len(), 1, "and so is what happened");

        shop.takes_back(&step);
        assert_eq!(everybody(&shop), ["Ada", "Bob"]);
        assert!(shop.book.list(&away, Order::Name).is_empty());
        assert_eq!(shop.draft(bob).standing, Standing::Here);
    }
}

#[test]
fn people_of_one_name_all_stand_in_the_list() {
    let mut shop = Device::new(1);
    let mut adas = [shop.adds("Ada"), shop.adds("Ada"), shop.adds("Ada")].to_vec();
    adas.sort_unstable();
    assert_eq!(shop.book.list(&Filter::default(), Order::Name), adas);
    shop.deletes(adas[1]);
    assert_eq!(shop.book.list(&Filter::default(), Order::Name), [adas[0], adas[2]]);
}

#[test]
fn many_who_come_again_at_once_are_all_in_the_lists() {
    let mut shop = Device::new(1);
    let away = |standing| move |draft: &mut PersonDraft| draft.standing = standing;
    let ids: Vec<_> = (0..12).map(|number| shop.adds(&format!("Ada {number}"))).collect();
    ids.iter().for_each(|id| drop(shop.edits(*id, away(Standing::MovedAway))));
    assert_eq!(shop.book.count(), 0);
    let mut other = Device::new(2);
    other.takes_in(shop.records());
    ids.iter().for_each(|id| drop(other.edits(*id, away(Standing::Here))));
    shop.takes_in(other.records());
    assert_eq!(shop.book.count(), ids.len());
    ids.iter().for_each(|id| drop(other.edits(*id, away(Standing::Died))));
    shop.takes_in(other.records());
    assert_eq!(shop.book.count(), 0);
}
