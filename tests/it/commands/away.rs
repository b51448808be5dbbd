//! Who is away, who came back early, and what to ask them the day after.

use byname::domain::book::integrity_check;
use byname::domain::command::{Command, Problem};
use byname::domain::draft::{Fault, FormField};
use byname::domain::entry::{Ask, Away, EntryDraft, EntryKind};
use byname::domain::id::{EntryId, PersonId};

use crate::support::{Device, day, when};

fn away(from: &str, until: &str) -> Option<Away> {
    Some(Away { from: day(from), until: day(until) })
}

/// A note of 20 November that somebody is away.
fn journey(id: PersonId, from: &str, until: &str) -> EntryDraft {
    let note = EntryDraft::note(id, EntryKind::Away, when("2026-11-20 10:00"), "Lisbon");
    EntryDraft { away: away(from, until), ..note }
}

#[test]
fn both_days_belong_to_it_and_the_day_after_it_is_asked() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.was_here(ada, when("2026-11-20 10:00"));
    let trip = shop.writes(journey(ada, "2026-11-20", "2026-11-28"));
    let table = [
        ("2026-11-19", false, false, false),
        ("2026-11-20", true, false, false),
        ("2026-11-28", true, false, false),
        ("2026-11-29", false, true, true),
        ("2026-12-01", false, true, true),
        ("2026-12-02", false, true, false),
        ("2026-12-13", false, true, false),
        ("2026-12-14", false, false, false),
    ];
    for (on, is_away, is_asked, is_on_today) in table {
        let on = day(on);
        assert_eq!(shop.book.is_away(ada, on), is_away, "{on}");
        assert_eq!(shop.book.opener(ada, on).is_some(), is_asked, "{on}");
        assert_eq!(!shop.book.back_of_the_day(on).is_empty(), is_on_today, "{on}");
        assert!(shop.book.openers_of_the_day(on).is_empty(), "{on}");
    }
    assert_eq!(shop.book.entry(trip).unwrap().open_ask(), Some(Ask::From(day("2026-11-29"))));
    let visit = EntryId(shop.new_id());
    let when = when("2026-11-30 09:00");
    shop.does(Command::Ask { opener: trip, person: ada, visit, when });
    assert_eq!(shop.book.opener(ada, day("2026-11-30")), None);
    assert!(shop.book.back_of_the_day(day("2026-11-30")).is_empty());
    assert_eq!(integrity_check(&shop.book), []);
}

#[test]
fn whoever_was_here_since_came_back_early_and_whoever_tells_of_it_before_is_still_here() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.writes(journey(ada, "2026-11-25", "2026-12-20"));
    assert!(!shop.book.is_away(ada, day("2026-11-24")));
    shop.was_here(ada, when("2026-11-24 10:00"));
    assert!(shop.book.is_away(ada, day("2026-11-26")));
    shop.was_here(ada, when("2026-12-02 10:00"));
    assert!(!shop.book.is_away(ada, day("2026-12-02")));
    assert!(!shop.book.is_away(ada, day("2026-12-03")));
}

#[test]
fn of_two_journeys_the_one_that_holds_counts_and_none_once_deleted() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let short = shop.writes(journey(ada, "2026-11-20", "2026-11-24"));
    let long = shop.writes(journey(ada, "2026-11-23", "2026-12-10"));
    assert_eq!(shop.book.absence(ada, day("2026-11-21")), Some(short));
    assert_eq!(shop.book.absence(ada, day("2026-11-24")), Some(long));
    let step = shop.does(Command::DeleteEntry { id: long });
    assert!(!shop.book.is_away(ada, day("2026-12-01")));
    shop.takes_back(&step);
    assert!(shop.book.is_away(ada, day("2026-12-01")));
    shop.edits_entry(long, |it| it.away = away("2026-11-23", "2026-11-30"));
    assert!(!shop.book.is_away(ada, day("2026-12-01")));
    assert_eq!(integrity_check(&shop.book), []);
}

#[test]
fn days_the_wrong_way_round_are_turned_and_none_is_a_fault() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let trip = shop.writes(journey(ada, "2026-11-28", "2026-11-20"));
    assert_eq!(shop.book.entry(trip).unwrap().away(), away("2026-11-20", "2026-11-28"));
    let nowhen = EntryDraft { away: None, ..journey(ada, "2026-11-20", "2026-11-20") };
    let id = EntryId(shop.new_id());
    let refused = shop.refuses(Command::AddEntry { id, draft: nowhen });
    assert_eq!(refused, Problem::Form(vec![(FormField::Date, Fault::Empty)]));
    // What is no journey any more has no days.
    shop.edits_entry(trip, |it| it.kind = EntryKind::Talk);
    assert_eq!(shop.book.entry(trip).unwrap().away(), None);
    assert!(!shop.book.is_away(ada, day("2026-11-21")));
}
