//! Years as our customer where only the year, or the month, is known in which they began.

use byname::domain::book::Reason;
use byname::domain::command::Command;
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::reminder::Window;

use crate::support::{Device, date, day, when};

/// The round years that are spoken of on a day, of somebody who was here on some days.
fn spoken_of(since: &str, visits: &[&str], today: &str) -> Option<u16> {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.edits(ada, |draft| draft.since = Some(date(since)));
    for on in visits {
        shop.was_here(ada, when(on));
    }
    let (today, window) = (day(today), Window::default());
    let days = shop.book.celebrations(today, window);
    assert_eq!(
        shop.book.celebrations_of(ada, today, window),
        days,
        "the card says what Today does"
    );
    days.into_iter().find_map(|it| match it.reason {
        Reason::CustomerYears(years) => Some(years),
        Reason::Occasion(..) => None,
    })
}

#[test]
fn the_first_visit_of_a_round_year_is_the_day_of_whoever_has_none() {
    for (since, visits, today, years) in [
        ("2016", &["2026-03-09"][..], "2026-03-09", Some(10)),
        ("2016", &["2026-01-01"], "2026-01-01", Some(10)),
        ("2016", &["2026-12-31"], "2026-12-31", Some(10)),
        ("2016", &["2025-12-31", "2026-03-09"], "2026-03-09", Some(10)),
        // Twice on that day is once.
        ("2016", &["2026-03-09", "2026-03-09"], "2026-03-09", Some(10)),
        // Not before they come, not on the day after, and not at the second visit.
        ("2016", &[], "2026-03-09", None),
        ("2016", &["2026-03-09"], "2026-03-10", None),
        ("2016", &["2026-03-09", "2026-03-10"], "2026-03-10", None),
        ("2017", &["2026-03-09"], "2026-03-09", None),
        ("2025", &["2026-03-09"], "2026-03-09", Some(1)),
        ("2026", &["2026-03-09"], "2026-03-09", None),
        ("2027", &["2026-03-09"], "2026-03-09", None),
        ("~2016", &["2026-03-09"], "2026-03-09", None),
        // A month that is known is waited for, also into the next year.
        ("2016-11", &["2026-10-31"], "2026-10-31", None),
        ("2016-11", &["2026-10-31", "2026-11-01"], "2026-11-01", Some(10)),
        ("2016-11", &["2027-02-03"], "2027-02-03", Some(10)),
        ("2016-11", &["2026-11-05", "2027-02-03"], "2027-02-03", None),
        ("2016-02", &["2026-02-28"], "2026-02-28", Some(10)),
    ] {
        assert_eq!(spoken_of(since, visits, today), years, "{since} {visits:?} {today}");
    }
}

#[test]
fn whoever_was_greeted_for_it_is_so_until_the_day_is_over() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.edits(ada, |draft| draft.since = Some(date("2016")));
    shop.was_here(ada, when("2026-03-09"));
    let greeted = |shop: &Device, on: &str| {
        let days = shop.book.celebrations(day(on), Window::default());
        days.first().map(|it| it.greeted)
    };
    assert_eq!(greeted(&shop, "2026-03-09"), Some(None));
    let id = shop.writes(EntryDraft::note(ada, EntryKind::Greeting, when("2026-03-09"), ""));
    assert_eq!(greeted(&shop, "2026-03-09"), Some(Some(id)));
    assert_eq!(greeted(&shop, "2026-03-10"), None);
    shop.does(Command::DeleteEntry { id });
    assert_eq!(greeted(&shop, "2026-03-09"), Some(None));
}
