//! What one sees in the sample shop, on any day.

use std::collections::{BTreeMap, BTreeSet};

use byname::domain::book::{Filter, Order, Reason};
use byname::domain::command::Command;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryKind, When};
use byname::domain::kind::Kind;
use byname::domain::milestone::{Milestone, Wedding};
use byname::domain::person::Person;
use byname::domain::reminder::{Nearness, Window};
use chrono::{Datelike, Days, NaiveDate};

use super::{sample_at, with_sample};
use crate::support::{Device, day, when};

/// Days on which a calendar is strange, and a whole week.
fn days() -> Vec<NaiveDate> {
    let strange = ["2028-02-28", "2028-02-29", "2028-03-01", "2026-12-31", "2027-01-01"].map(day);
    let week = day("2026-11-16").iter_days().take(7);
    strange.into_iter().chain(week).collect()
}

#[test]
fn there_are_sixty_people_of_every_kind() {
    let shop = with_sample(1);
    assert_eq!(shop.book.count(), 60);
    let kinds: BTreeMap<Kind, usize> = shop.book.kinds().into_iter().collect();
    let expected = [
        (Kind::Customer, 51),
        (Kind::Supplier, 4),
        (Kind::Associate, 2),
        (Kind::Neighbour, 2),
        (Kind::Staff, 1),
    ];
    assert_eq!(kinds, BTreeMap::from(expected));
    let with_card = shop.book.people().filter(|it| !it.is_light());
    let names: BTreeSet<&str> = with_card.map(Person::name).collect();
    assert_eq!(names.len(), 60, "no two have one name");
    for name in ["سامي حداد", "田中 由紀", "Ελένη Παππά", "Luis", "lady with the red bicycle"]
    {
        assert!(names.contains(name), "{name}");
    }
    assert!(shop.book.people().all(Person::is_sample), "each card says that it is a sample");
    assert_eq!(shop.book.tags().len(), 4);
}

#[test]
fn it_holds_two_years_and_nothing_that_has_not_happened() {
    for now in days().into_iter().map(|day| When::at(day, 11 * 60)) {
        let sample = sample_at(&mut Device::new(1), now);
        assert!((2_000..3_200).contains(&sample.entries.len()), "{}", sample.entries.len());
        let whens: Vec<When> = sample.entries.iter().map(|(_, it)| it.when).collect();
        let (first, last) = (whens.iter().min().unwrap(), whens.iter().max().unwrap());
        assert!((now.day - first.day).num_days() > 715, "{now}: begins {first}");
        assert!(last <= &now, "{now}: ends {last}");
        // A shop is closed for a day, never for two.
        assert!((now.day - last.day).num_days() <= 2, "{now}: ends {last}");
        let open = |when: &When| (9 * 60..18 * 60 + 30).contains(&when.minute.unwrap());
        assert!(whens.iter().all(open));
    }
}

#[test]
fn it_is_the_same_every_time_but_for_the_day() {
    let now = when("2026-11-21 15:00");
    let [one, two] = [1, 1].map(|number| sample_at(&mut Device::new(number), now));
    assert_eq!(one, two);
    let cards = |now| sample_at(&mut Device::new(1), now).people.into_iter().map(|(_, it)| it);
    let without_since = |it: PersonDraft| PersonDraft { since: None, paused: None, ..it };
    let other_day = cards(when("2031-03-03 09:00")).map(without_since);
    assert!(cards(now).map(without_since).eq(other_day));
}

#[test]
fn every_card_note_and_date_is_one_that_a_form_would_take() {
    for now in days().into_iter().map(When::on) {
        let sample = sample_at(&mut Device::new(1), now);
        for (_, card) in sample.people {
            assert_eq!(card.clone().checked(), Ok(card));
        }
        for (_, entry) in sample.entries {
            assert_eq!(entry.clone().checked(), Ok(entry));
        }
        for (_, occasion) in sample.occasions {
            assert_eq!(occasion.clone().checked(), Ok(occasion));
        }
    }
}

#[test]
fn on_any_day_somebody_is_sixty_and_days_come_and_were_missed() {
    for today in days() {
        let mut shop = Device::new(1);
        let sample = sample_at(&mut shop, When::at(today, 15 * 60));
        shop.does(Command::AddSample { sample: Box::new(sample) });
        let near = shop.book.celebrations(today, Window::default());
        let count = |wanted: fn(&Nearness) -> bool| {
            near.iter().filter(|it| wanted(&it.near.nearness())).count()
        };
        let is_sixty = |milestone| milestone == Some(Milestone::Birthday(60));
        let sixty = near.iter().find(|it| is_sixty(it.milestone)).expect("somebody is sixty");
        assert_eq!(sixty.near.nearness(), Nearness::Today, "{today}");
        let this_week = count(|it| matches!(it, Nearness::Coming { days: ..=7 }));
        assert!((4..=7).contains(&this_week), "{today}: {this_week}");
        assert!(count(|it| matches!(it, Nearness::JustMissed { .. })) >= 1, "{today}");
        assert!(count(|it| *it == Nearness::ThisMonth) >= 1, "{today}");
        let silver = Some(Milestone::Wedding(Wedding::Silver));
        assert!(near.iter().any(|it| it.milestone == silver && it.people.len() == 2), "{today}");
        assert!(near.iter().any(|it| matches!(it.reason, Reason::CustomerYears(10))), "{today}");
        assert!(near.len() <= 16, "{today}: {} days at once are no day", near.len());
    }
}

#[test]
fn on_any_day_somebody_is_to_be_asked_today_and_some_next_time() {
    for today in days() {
        let mut shop = Device::new(1);
        let sample = sample_at(&mut shop, When::at(today, 15 * 60));
        shop.does(Command::AddSample { sample: Box::new(sample) });
        assert_eq!(shop.book.openers_of_the_day(today).len(), 2, "{today}");
        assert_eq!(shop.book.back_of_the_day(today).len(), 1, "{today}");
        let away = shop.book.people().filter(|it| shop.book.is_away(it.id(), today)).count();
        assert_eq!(away, 1, "{today}");
        let people = shop.book.people().map(Person::id);
        let to_ask = people.filter(|id| shop.book.opener(*id, today).is_some()).count();
        assert_eq!(to_ask, 6, "{today}");
    }
}

#[test]
fn people_have_rhythms_of_their_own() {
    let shop = with_sample(1);
    let today = day("2026-11-21");
    let id = |name: &str| shop.book.people().find(|it| it.name() == name).unwrap().id();
    let regular = id("Jan de Vries");
    assert!((70..105).contains(&shop.book.visits(regular)), "{}", shop.book.visits(regular));
    let mut weekdays = BTreeMap::<_, u32>::new();
    let entries = shop.book.timeline(regular).into_iter().filter_map(|it| shop.book.entry(it));
    for entry in entries.filter(|it| it.kind() == EntryKind::Visit) {
        *weekdays.entry(entry.when().unwrap().day.weekday().num_days_from_monday()).or_default() +=
            1;
    }
    assert_eq!(weekdays.len(), 1, "always on one weekday");
    let gone = shop.book.last_visit(id("Tomás Ferreira")).unwrap().day;
    assert!((42..70).contains(&(today - gone).num_days()), "{gone}");
    let season = shop.book.timeline(id("Matteo Bianchi"));
    let months = season.into_iter().filter_map(|it| shop.book.entry(it)?.when());
    assert!(months.map(|it| it.day.month()).all(|it| it == 6));
    let new = shop.book.timeline(id("Olena Bondar"));
    let first = shop.book.entry(*new.last().unwrap()).unwrap().when().unwrap().day;
    assert!(first > today.checked_sub_days(Days::new(30)).unwrap());
    let recent = shop.book.list(&Filter::default(), Order::RecentlySeen);
    assert!(recent.iter().all(|it| shop.book.last_visit(*it).is_some()), "everybody was here");
}

#[test]
fn some_are_late_and_while_it_is_open_somebody_is_likely_now() {
    for day in days() {
        for minute in [9 * 60 + 5, 11 * 60 + 40, 15 * 60, 18 * 60] {
            let now = When::at(day, minute);
            let mut shop = Device::new(1);
            let sample = sample_at(&mut shop, now);
            shop.does(Command::AddSample { sample: Box::new(sample) });
            let (late, likely) = (shop.book.late(day), shop.book.likely(now));
            let buys = late.iter().filter(|it| !it.delivers).count();
            assert!((4..=12).contains(&buys), "{now}: {buys} are late");
            assert!((2..=8).contains(&likely.len()), "{now}: {} are likely", likely.len());
            assert!(buys < late.len(), "{now}: a delivery is late");
            let is_season = |it: &Person| it.paused_until().is_some_and(|until| until > day);
            assert!(shop.book.people().filter(|it| is_season(it)).count() >= 2, "{now}");
        }
    }
}

#[test]
fn nobody_is_told_the_same_thing_twice() {
    let shop = with_sample(1);
    for person in shop.book.people().filter(|it| !it.is_light()) {
        let entries = shop.book.timeline(person.id()).into_iter();
        let texts: Vec<String> = entries
            .filter_map(|it| shop.book.entry(it).map(|it| it.text().to_owned()))
            .filter(|it| !it.is_empty())
            .collect();
        assert!(!texts.is_empty(), "{} has a note", person.name());
        let distinct: BTreeSet<&String> = texts.iter().collect();
        assert_eq!(distinct.len(), texts.len(), "{}: {texts:?}", person.name());
    }
}

#[test]
fn nobody_can_be_called_or_written_to() {
    let sample = sample_at(&mut Device::new(1), when("2026-11-21"));
    let free = ["+44 7700 900", "+33 6 39 98 ", "+46 70 174 06 "];
    let mut numbers = BTreeSet::new();
    for (_, card) in sample.people {
        for phone in card.phones {
            assert!(free.iter().any(|it| phone.value.starts_with(it)), "{}", phone.value);
            assert!(numbers.insert(phone.value), "each has a number of their own");
        }
        assert!(card.mails.iter().all(|it| it.value.ends_with("@example.org")));
    }
    assert!(numbers.len() > 40);
}

#[test]
fn it_has_families_and_asks_about_one_tie_at_least() {
    let shop = with_sample(1);
    let light: Vec<_> = shop.book.people().filter(|it| it.is_light()).collect();
    assert_eq!(light.len(), 9);
    assert!(light.iter().all(|it| shop.book.kinship(it.id()).is_some() && it.is_sample()));
    let asked = shop.book.people().filter(|it| shop.book.suggested_tie(it.id()).is_some());
    assert!(asked.count() > 0);
    let couples = shop.book.people().filter(|it| shop.book.couple(it.id()).is_some());
    assert!(couples.count() >= 8);
}

#[test]
fn its_smart_lists_have_somebody_on_them_on_any_day() {
    for today in days() {
        let mut shop = Device::new(1);
        let sample = sample_at(&mut shop, When::at(today, 15 * 60));
        shop.does(Command::AddSample { sample: Box::new(sample) });
        let lists = shop.book.smart_lists();
        assert_eq!(lists.len(), 2);
        for list in lists {
            let on = shop.book.on_list(&list.draft(), today);
            assert!((1..60).contains(&on.len()), "{today} {}: {}", list.name(), on.len());
        }
    }
}
