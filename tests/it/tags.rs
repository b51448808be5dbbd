//! Tags: their colours, another name for one, and one that goes everywhere.

use byname::domain::command::{Command, ForMany, Problem};
use byname::domain::draft::{Fault, FormField, PersonDraft};
use byname::domain::id::{ListId, PersonId};
use byname::domain::limits;
use byname::domain::record::{RecordKind, Register};
use byname::domain::shop::SHOP;
use byname::domain::smart_list::{Condition, ListDraft};
use byname::domain::step::StepKind;
use byname::domain::tag::{Hue, TagDeed};
use byname::domain::value::Value;

use crate::support::Device;

fn set(tag: &str, name: &str, hue: Option<Hue>) -> Command {
    Command::Tag { tag: tag.into(), deed: TagDeed::Set { name: name.into(), hue } }
}

fn remove(tag: &str) -> Command {
    Command::Tag { tag: tag.into(), deed: TagDeed::Remove }
}

fn tagged(shop: &mut Device, name: &str, tags: &[&str]) -> PersonId {
    let tags = tags.iter().map(|&it| it.into()).collect();
    shop.adds_draft(PersonDraft { tags, ..PersonDraft::named(name) })
}

fn tags(shop: &Device, id: PersonId) -> Vec<&str> {
    let mut tags: Vec<&str> = shop.book.person(id).unwrap().tags().collect();
    tags.sort_unstable();
    tags
}

fn lists(shop: &mut Device, conditions: &[Condition]) -> ListId {
    let id = ListId(shop.new_id());
    let draft =
        ListDraft { name: "list".into(), conditions: conditions.into(), ..ListDraft::default() };
    shop.does(Command::SetList { id, draft });
    id
}

#[test]
fn a_tag_has_the_colour_that_was_chosen_until_that_is_taken_back() {
    let mut shop = Device::new(1);
    tagged(&mut shop, "Ada", &["choir"]);
    assert_eq!(shop.book.hue("choir"), None);
    let step = shop.does(set("choir", "choir", Some(Hue::Green)));
    assert_eq!(step.kind, StepKind::Tag);
    assert_eq!(shop.book.hue("choir"), Some(Hue::Green));
    assert_eq!(shop.book.hues().len(), 1);
    assert_eq!(shop.refuses(set("choir", "choir", Some(Hue::Green))), Problem::NothingToDo);
    let other = shop.does(set("choir", "choir", None));
    assert_eq!((shop.book.hue("choir"), shop.book.hues().len()), (None, 0));
    shop.takes_back(&other);
    assert_eq!(shop.book.hue("choir"), Some(Hue::Green));
    shop.takes_back(&step);
    assert_eq!(shop.book.hue("choir"), None);
}

#[test]
fn another_name_is_on_every_card_and_in_every_list_and_keeps_the_colour() {
    let mut shop = Device::new(1);
    let ada = tagged(&mut shop, "Ada", &["choir", "wine"]);
    let both = tagged(&mut shop, "Both", &["choir", "singers"]);
    let away = tagged(&mut shop, "Cy", &["choir"]);
    shop.edits(away, |it| it.standing = byname::domain::person::Standing::Archived);
    let tag = |tag: &str, is| Condition::Tag { tag: tag.into(), is };
    let list = lists(&mut shop, &[tag("choir", true), tag("wine", false)]);
    shop.does(set("choir", "choir", Some(Hue::Red)));
    let step = shop.does(set("choir", " singers ", Some(Hue::Red)));
    assert_eq!(tags(&shop, ada), ["singers", "wine"]);
    assert_eq!((tags(&shop, both), tags(&shop, away)), (vec!["singers"], vec!["singers"]));
    assert_eq!((shop.book.hue("singers"), shop.book.hue("choir")), (Some(Hue::Red), None));
    let conditions = || shop.book.smart_list(list).unwrap().draft().conditions;
    assert!(conditions().contains(&tag("singers", true)));
    assert!(conditions().contains(&tag("wine", false)));
    assert!(!conditions().contains(&tag("choir", true)));
    shop.takes_back(&step);
    assert_eq!(tags(&shop, ada), ["choir", "wine"]);
    assert_eq!(tags(&shop, both), ["choir", "singers"]);
    assert_eq!((shop.book.hue("singers"), shop.book.hue("choir")), (None, Some(Hue::Red)));
    assert!(shop.book.smart_list(list).unwrap().draft().conditions.contains(&tag("choir", true)));
}

#[test]
fn a_tag_that_takes_another_one_in_keeps_its_colour_unless_one_was_chosen() {
    for (chosen, then) in [(Some(Hue::Red), Hue::Blue), (Some(Hue::Gold), Hue::Gold)] {
        let mut shop = Device::new(1);
        tagged(&mut shop, "Ada", &["choir", "singers"]);
        shop.does(set("choir", "choir", Some(Hue::Red)));
        shop.does(set("singers", "singers", Some(Hue::Blue)));
        shop.does(set("choir", "singers", chosen));
        assert_eq!(shop.book.hue("singers"), Some(then));
    }
}

#[test]
fn a_tag_that_goes_goes_everywhere_and_comes_back_with_one_tap() {
    let mut shop = Device::new(1);
    let ada = tagged(&mut shop, "Ada", &["choir", "wine"]);
    let bo = tagged(&mut shop, "Bo", &["choir"]);
    shop.does(set("choir", "choir", Some(Hue::Red)));
    let step = shop.does(remove("choir"));
    assert_eq!(step.kind, StepKind::RemoveTag);
    assert_eq!((tags(&shop, ada), tags(&shop, bo)), (vec!["wine"], vec![]));
    assert_eq!(shop.book.hue("choir"), None);
    assert_eq!(shop.refuses(remove("choir")), Problem::NothingToDo);
    // What somebody was given since stays.
    let given = ForMany::Tag("choir".into());
    shop.does(Command::ChangeMany { people: vec![bo], change: given });
    shop.takes_back(&step);
    assert_eq!((tags(&shop, ada), tags(&shop, bo)), (vec!["choir", "wine"], vec!["choir"]));
    assert_eq!(shop.book.hue("choir"), Some(Hue::Red));
}

#[test]
fn a_name_that_is_none_is_refused() {
    let mut shop = Device::new(1);
    tagged(&mut shop, "Ada", &["choir"]);
    let fault = |fault| Problem::Form(vec![(FormField::Name, fault)]);
    assert_eq!(shop.refuses(set("choir", " ", None)), fault(Fault::Empty));
    let long = "x".repeat(limits::NAME + 1);
    let refused = shop.refuses(set("choir", &long, None));
    assert_eq!(refused, fault(Fault::TooLong(limits::NAME)));
    assert_eq!(shop.refuses(set("choir", "choir", None)), Problem::NothingToDo);
}

#[test]
fn two_devices_that_each_colour_a_tag_end_with_both_and_of_one_the_later_stands() {
    let (mut counter, mut stall) = (Device::new(1), Device::new(2));
    counter.does(set("choir", "choir", Some(Hue::Red)));
    counter.does(set("wine", "wine", Some(Hue::Plum)));
    stall.does(set("regular", "regular", Some(Hue::Teal)));
    stall.takes_in(counter.records());
    stall.does(set("wine", "wine", Some(Hue::Gold)));
    counter.takes_in(stall.records());
    assert_eq!(counter.book.hues(), stall.book.hues());
    let hues: Vec<(String, Hue)> = counter.book.hues().into_iter().collect();
    let expected = [("choir", Hue::Red), ("regular", Hue::Teal), ("wine", Hue::Gold)];
    assert_eq!(hues, expected.map(|(tag, hue)| (tag.to_owned(), hue)));
}

#[test]
fn a_colour_of_a_newer_version_stays_until_another_is_chosen() {
    let mut shop = Device::new(1);
    shop.does(set("choir", "choir", Some(Hue::Red)));
    let mut record = (**shop.book.record(&RecordKind::Shop, SHOP).unwrap()).clone();
    let stamp = shop.stamp();
    record.take(Register { key: "hue/choir".into(), stamp, value: Value::Text("neon".into()) });
    shop.takes_in(vec![record.into()]);
    assert_eq!(shop.book.hue("choir"), None);
    assert_eq!(shop.refuses(set("choir", "choir", None)), Problem::NothingToDo);
    shop.does(set("choir", "choir", Some(Hue::Blue)));
    assert_eq!(shop.book.hue("choir"), Some(Hue::Blue));
}

/// The relative luminance of a colour (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let part = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Every value that a custom property has in a style sheet.
fn values<'a>(css: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("{name}: ");
    let lines = css.lines().filter_map(|it| it.trim().strip_prefix(start.as_str()));
    lines.map(|it| it.trim_end_matches(';')).collect()
}

#[test]
fn every_colour_is_read_on_itself_and_seen_on_every_ground() {
    let pairs = include_str!("../../style/avatar.css");
    let tokens = include_str!("../../style/tokens.css");
    let (tints, deeps) = (values(pairs, "--tint"), values(pairs, "--deep"));
    // Light, dark twice, stall.
    let grounds = [values(tokens, "--paper"), values(tokens, "--sheet")].concat();
    assert_eq!(grounds.len(), 8);
    for (tint, deep) in tints.iter().zip(&deeps).take(Hue::ALL.len()) {
        assert!(contrast(tint, deep) >= 4.5, "{deep} on {tint}");
        for ground in &grounds {
            let seen = contrast(tint, ground).max(contrast(deep, ground));
            assert!(seen >= 3.0, "{tint} and {deep} on {ground}: {seen:.1}");
        }
    }
}
