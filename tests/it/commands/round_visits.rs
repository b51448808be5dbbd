//! The visits that deserve a word.

use byname::domain::book::RoundVisit;
use byname::domain::command::Command;
use byname::domain::entry::{EntryDraft, When};
use chrono::Days;

use crate::support::{Device, day, when};

#[test]
fn the_next_visit_is_round_until_it_was_and_then_it_is_todays() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let first = day("2026-10-01");
    let today = |nth: u64| first + Days::new(nth);
    assert_eq!(shop.book.round_visit(ada, first), None);
    for nth in 1..=8 {
        shop.was_here(ada, When::on(today(nth)));
        assert_eq!(shop.book.round_visit(ada, today(nth)), None, "{nth}");
        assert_eq!(shop.book.round_visit(ada, today(nth + 1)), None, "{nth}");
    }
    shop.was_here(ada, When::on(today(9)));
    // Whoever was here today for the ninth time is not told of the tenth yet.
    assert_eq!(shop.book.round_visit(ada, today(9)), None);
    assert_eq!(shop.book.round_visit(ada, today(10)), Some(RoundVisit::Next(10)));
    let tenth = shop.writes(EntryDraft::visit(ada, when(&format!("{} 09:00", today(10)))));
    assert_eq!(shop.book.round_visit(ada, today(10)), Some(RoundVisit::Today(10)));
    assert_eq!(shop.book.round_visit(ada, today(11)), None);
    shop.does(Command::DeleteEntry { id: tenth });
    assert_eq!(shop.book.round_visit(ada, today(11)), Some(RoundVisit::Next(10)));
}
