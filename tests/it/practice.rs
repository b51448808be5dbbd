//! Learning names by faces: who is asked, and when they come back.

use byname::domain::command::{Command, Problem};
use byname::domain::id::PersonId;
use byname::domain::person::Standing;
use byname::domain::practice::{Asked, ROUND};

use crate::support::{Device, day, when};

const TODAY: &str = "2026-11-26";

fn answers(shop: &mut Device, id: PersonId, knew: bool, today: &str) {
    shop.does(Command::Practise { id, knew, today: day(today) });
}

/// When they come back, and the box they are in.
fn stands(shop: &Device, id: PersonId) -> Option<(String, u8)> {
    let practice = shop.book.person(id)?.practice()?;
    Some((practice.next.to_string(), practice.known))
}

fn due(shop: &Device, today: &str) -> Vec<String> {
    let ids = shop.book.to_practise(Asked::Due, day(today));
    let mut names: Vec<_> = shop.names(ids).into_iter().map(str::to_owned).collect();
    names.sort();
    names
}

#[test]
fn whoever_is_known_comes_back_later_each_time_and_whoever_is_missed_tomorrow() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    assert_eq!(stands(&shop, ada), None);
    for (today, knew, next, known) in [
        ("2026-11-26", true, "2026-11-28", 1),
        ("2026-11-28", true, "2026-12-02", 2),
        ("2026-12-02", true, "2026-12-10", 3),
        ("2026-12-10", false, "2026-12-11", 0),
        ("2026-12-11", true, "2026-12-13", 1),
        ("2026-12-13", true, "2026-12-17", 2),
        ("2026-12-17", true, "2026-12-25", 3),
        ("2026-12-25", true, "2027-01-10", 4),
        ("2027-01-10", true, "2027-02-11", 5),
        ("2027-02-11", true, "2027-04-16", 6),
        // There is no box behind the last one.
        ("2027-04-16", true, "2027-06-19", 6),
    ] {
        answers(&mut shop, ada, knew, today);
        assert_eq!(stands(&shop, ada), Some((next.to_owned(), known)), "{today}");
    }
}

#[test]
fn a_round_has_whoever_is_due_and_whoever_was_never_asked() {
    let mut shop = Device::new(1);
    let [ada, bob, eve, gone] = ["Ada", "Bob", "Eve", "Gone"].map(|name| shop.adds(name));
    shop.edits(gone, |draft| draft.standing = Standing::MovedAway);
    answers(&mut shop, ada, true, TODAY);
    answers(&mut shop, bob, false, TODAY);
    assert_eq!(due(&shop, TODAY), ["Eve"]);
    assert_eq!(due(&shop, "2026-11-27"), ["Bob", "Eve"]);
    assert_eq!(due(&shop, "2026-11-28"), ["Ada", "Bob", "Eve"]);
    answers(&mut shop, eve, true, TODAY);
    assert_eq!(due(&shop, TODAY), [""; 0]);
    let anyway = shop.book.to_practise(Asked::Next, day(TODAY));
    assert_eq!(anyway.len(), 3);
}

#[test]
fn of_many_those_due_come_before_those_never_asked_and_those_seen_last_before_strangers() {
    let mut shop = Device::new(1);
    let people: Vec<PersonId> = (0..30).map(|it| shop.adds(&format!("P{it:02}"))).collect();
    for id in &people[..4] {
        answers(&mut shop, *id, false, "2026-11-20");
    }
    for id in &people[20..26] {
        shop.was_here(*id, when("2026-11-25"));
    }
    let round = due(&shop, TODAY);
    assert_eq!(round.len(), ROUND);
    assert_eq!(round, ["P00", "P01", "P02", "P03", "P20", "P21", "P22", "P23", "P24", "P25"]);
    let orders = ["2026-11-26", "2026-11-27", "2026-11-28"]
        .map(|today| shop.book.to_practise(Asked::Due, day(today)));
    assert!(orders[0] != orders[1] || orders[1] != orders[2], "each day in another order");
}

#[test]
fn nobody_is_practised_who_is_not_there() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.deletes(ada);
    let asked = Command::Practise { id: ada, knew: true, today: day(TODAY) };
    assert_eq!(shop.refuses(asked), Problem::UnknownPerson);
    assert_eq!(due(&shop, TODAY), [""; 0]);
}
