//! How early a day is spoken of, by what it deserves, and how late wishes are still kind.

use byname::domain::attention::{Attention, Lead, Leads};
use byname::domain::command::Command;
use byname::domain::draft::{Fault, FormField};
use byname::domain::limits;
use byname::domain::occasion::OccasionDraft;
use byname::domain::reminder::Nearness;
use byname::domain::shop::ShopDraft;

use crate::support::{Device, date, day};

fn coming(days: u16) -> Nearness {
    Nearness::Coming { days }
}

fn missed(days: u16) -> Nearness {
    Nearness::JustMissed { days }
}

#[test]
fn a_day_is_spoken_of_as_early_as_it_deserves() {
    use Attention::{Card, Gift, Word};
    let usual = Leads::default();
    let mut own = Leads::default();
    own.set(Lead::Gift, Some(30));
    own.set(Lead::Card, Some(7));
    own.set(Lead::Belated, Some(1));
    let table = [
        // nearness, what it deserves, usually, with days of the shop's own
        (Nearness::Today, None, true, true),
        (Nearness::Today, Some(Word), true, true),
        (Nearness::ThisMonth, Some(Gift), true, true),
        (coming(14), None, true, true),
        (coming(15), None, false, false),
        (coming(14), Some(Gift), true, true),
        (coming(15), Some(Gift), false, true),
        (coming(30), Some(Gift), false, true),
        (coming(31), Some(Gift), false, false),
        (coming(3), Some(Card), true, true),
        (coming(4), Some(Card), false, true),
        (coming(7), Some(Card), false, true),
        (coming(8), Some(Card), false, false),
        (coming(1), Some(Word), false, false),
        (missed(1), None, true, true),
        (missed(2), Some(Word), true, false),
        (missed(5), Some(Gift), true, false),
        (missed(6), None, false, false),
    ];
    for (nearness, attention, usually, by_own) in table {
        assert_eq!(usual.speaks_of(attention, nearness), usually, "{attention:?} {nearness:?}");
        assert_eq!(own.speaks_of(attention, nearness), by_own, "own, {attention:?} {nearness:?}");
    }
}

#[test]
fn today_speaks_of_each_day_by_the_days_that_the_shop_has_settled() {
    let mut shop = Device::new(1);
    for (name, born, attention) in [
        ("gift", "--12-05", Some(Attention::Gift)),
        ("far gift", "--12-11", Some(Attention::Gift)),
        ("card", "--11-24", Some(Attention::Card)),
        ("far card", "--11-25", Some(Attention::Card)),
        ("word", "--11-22", Some(Attention::Word)),
        ("nothing said", "--12-05", None),
        ("missed", "--11-17", Some(Attention::Word)),
    ] {
        let id = shop.adds(name);
        shop.remembers(OccasionDraft { attention, ..OccasionDraft::birthday(id, date(born)) });
    }
    let spoken = |shop: &Device| {
        let days = shop.book.days_to_speak_of(day("2026-11-21"));
        let mut names: Vec<_> = days.iter().map(|it| shop.name(it.people[0]).to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(spoken(&shop), ["card", "gift", "missed", "nothing said"]);
    let mut draft = ShopDraft::default();
    draft.leads.set(Lead::Gift, Some(20));
    draft.leads.set(Lead::Card, Some(4));
    draft.leads.set(Lead::Belated, Some(3));
    let step = shop.does(Command::EditShop { draft });
    assert_eq!(spoken(&shop), ["card", "far card", "far gift", "gift", "nothing said"]);
    shop.takes_back(&step);
    assert_eq!(spoken(&shop), ["card", "gift", "missed", "nothing said"]);
}

#[test]
fn what_a_day_deserves_is_kept_changed_and_taken_back() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let draft = OccasionDraft::birthday(ada, date("--11-22"));
    let id = shop.remembers(draft.clone());
    assert_eq!(shop.book.occasion(id).unwrap().attention(), None);
    let gift = OccasionDraft { attention: Some(Attention::Gift), ..draft };
    let step = shop.does(Command::SetOccasion { id, draft: gift.clone() });
    assert_eq!(shop.book.occasion(id).unwrap().draft(), gift);
    shop.takes_back(&step);
    assert_eq!(shop.book.occasion(id).unwrap().attention(), None);
}

#[test]
fn days_ahead_and_late_are_one_to_ninety() {
    for lead in Lead::ALL {
        for (days, is_fine) in
            [(0, false), (1, true), (limits::LEAD, true), (limits::LEAD + 1, false)]
        {
            let mut draft = ShopDraft::default();
            draft.leads.set(lead, Some(days));
            let fault = (FormField::Line(lead.key()), Fault::NoDays(usize::from(limits::LEAD)));
            let expected = if is_fine { None } else { Some(vec![fault]) };
            assert_eq!(draft.checked().err(), expected, "{lead:?} {days}");
        }
    }
}
