//! A gift or a card that is ready: said once a year, and asked anew the next.

use byname::domain::attention::Attention;
use byname::domain::command::{Command, Problem};
use byname::domain::date::Day;
use byname::domain::id::{OccasionId, PersonId};
use byname::domain::occasion::OccasionDraft;
use byname::domain::reminder::Nearness;
use byname::domain::step::StepKind;

use crate::support::{Device, date, day};

fn ada(shop: &mut Device, born: &str, attention: Attention) -> (PersonId, OccasionId) {
    let ada = shop.adds("Ada");
    let attention = Some(attention);
    let draft = OccasionDraft { attention, ..OccasionDraft::birthday(ada, date(born)) };
    (ada, shop.remembers(draft))
}

/// How near the days are that are spoken of.
fn spoken_of(shop: &Device, today: &str) -> Vec<Nearness> {
    shop.book.days_to_speak_of(day(today)).iter().map(|it| it.near.nearness()).collect()
}

fn prepare(id: OccasionId, kept: &str) -> Command {
    Command::Prepare { id, kept: day(kept) }
}

#[test]
fn a_gift_that_is_ready_is_not_spoken_of_until_the_day_and_again_next_year() {
    let mut shop = Device::new(1);
    let (_, id) = ada(&mut shop, "1961-12-05", Attention::Gift);
    assert_eq!(spoken_of(&shop, "2026-11-25"), [Nearness::Coming { days: 10 }]);
    let step = shop.does(prepare(id, "2026-12-05"));
    assert_eq!(step.kind, StepKind::Prepare);
    for today in ["2026-11-25", "2026-12-04"] {
        assert_eq!(spoken_of(&shop, today), [], "{today}");
    }
    assert_eq!(spoken_of(&shop, "2026-12-05"), [Nearness::Today]);
    assert_eq!(spoken_of(&shop, "2026-12-06"), [Nearness::JustMissed { days: 1 }]);
    assert_eq!(spoken_of(&shop, "2027-11-25"), [Nearness::Coming { days: 10 }]);
    assert_eq!(shop.refuses(prepare(id, "2026-12-05")), Problem::NothingToDo);
    shop.takes_back(&step);
    assert_eq!(spoken_of(&shop, "2026-11-25"), [Nearness::Coming { days: 10 }]);
}

#[test]
fn a_card_for_a_day_of_january_is_ready_in_december() {
    let mut shop = Device::new(1);
    let (_, id) = ada(&mut shop, "1961-01-02", Attention::Card);
    assert_eq!(spoken_of(&shop, "2026-12-31"), [Nearness::Coming { days: 2 }]);
    shop.does(prepare(id, "2027-01-02"));
    assert_eq!(spoken_of(&shop, "2026-12-31"), []);
    assert_eq!(spoken_of(&shop, "2027-01-01"), []);
    assert_eq!(spoken_of(&shop, "2027-12-31"), [Nearness::Coming { days: 2 }]);
}

#[test]
fn a_date_that_is_put_right_leaves_ready_what_is_ready_in_this_year_alone() {
    let mut shop = Device::new(1);
    let (ada, id) = ada(&mut shop, "1961-01-02", Attention::Gift);
    shop.does(prepare(id, "2027-01-02"));
    let attention = Some(Attention::Gift);
    let draft = OccasionDraft { attention, ..OccasionDraft::birthday(ada, date("1961-12-28")) };
    shop.does(Command::SetOccasion { id, draft });
    assert_eq!(spoken_of(&shop, "2026-12-20"), []);
    assert_eq!(spoken_of(&shop, "2027-12-20"), [Nearness::Coming { days: 8 }]);
}

#[test]
fn both_devices_know_that_it_is_ready_and_whoever_is_gone_needs_nothing() {
    let (mut counter, mut stall) = (Device::new(1), Device::new(2));
    let (_, id) = ada(&mut counter, "1961-12-05", Attention::Gift);
    stall.takes_in(counter.records());
    counter.does(prepare(id, "2026-12-05"));
    stall.does(prepare(id, "2026-12-05"));
    stall.takes_in(counter.records());
    counter.takes_in(stall.records());
    let kept: Day = day("2026-12-05");
    assert!([&counter, &stall].iter().all(|it| it.book.occasion(id).unwrap().is_prepared(kept)));
    counter.does(Command::DeleteOccasion { id });
    assert_eq!(counter.refuses(prepare(id, "2026-12-05")), Problem::UnknownOccasion);
}
