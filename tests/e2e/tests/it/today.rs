//! Today: whose day it is, comes, or was just missed; and who was here.

use crate::habits::{add, bring_in, day, open_card, see_entry, see_saved, turn_to, vcard};
use byname_e2e::{
    Shop, Size, Sought, button, combobox, group, heading, link, listitem, region, role, saying,
    starting, status, story, textbox,
};

fn line(part: &str, text: &str) -> Sought {
    listitem(saying(text)).within(region(part))
}

/// A card with a date so many days from today, so many years ago.
async fn with_date(shop: &mut Shop, name: &str, what: &str, days: i32, years: i64) -> String {
    let date = day(shop, days).await.years_before(years);
    vcard(name, &[&format!("{what}:{date}")])
}

#[test]
fn days_stand_where_they_belong_with_ages_and_round_ones_named() {
    story(async |shop| {
        let someday = day(shop, 3).await.without_year();
        let cards = [
            with_date(shop, "Fred", "BDAY", 0, 65).await,
            with_date(shop, "Ines", "ANNIVERSARY", 0, 25).await,
            with_date(shop, "Jo", "BDAY", 0, 41).await,
            with_date(shop, "Kim", "BDAY", 1, 33).await,
            vcard("Lou", &[&format!("BDAY:{someday}")]),
            with_date(shop, "Max", "BDAY", -2, 40).await,
            with_date(shop, "Nia", "BDAY", 40, 50).await,
            with_date(shop, "Ole", "BDAY", -9, 60).await,
        ];
        bring_in(shop, &cards).await;
        turn_to(shop, "Today").await;
        let table = [
            ("Today", "Fred is 65 today round birthday"),
            ("Today", "Ines: silver wedding today silver wedding"),
            ("Today", "Jo is 41 today"),
            ("Coming up", "Kim will be 33 tomorrow"),
            ("Coming up", "Lou: birthday"),
            ("Just missed", "Max was 40 round birthday · 2 days ago"),
        ];
        for (part, text) in table {
            shop.see(line(part, text)).await;
        }
        shop.see_all(listitem(byname_e2e::any()).within(region("Today")), 3).await;
        shop.see_no(listitem(saying("Nia"))).await;
        shop.see_no(listitem(saying("Ole"))).await;
        shop.tap(link(saying("Kim will be 33"))).await;
        shop.see(heading("Kim")).await;
        // The card begins with it, too.
        shop.see_in_sight(role("paragraph", saying("Kim will be 33 · tomorrow"))).await;
    });
}

#[test]
fn a_month_and_round_years_as_our_customer_count_too() {
    story(async |shop| {
        let today = day(shop, 0).await;
        add(shop, "Ada Ash").await;
        shop.tap(button("Edit")).await;
        let since = || group("Our customer since");
        shop.type_into(textbox("Day").within(since()), &today.day.to_string()).await;
        shop.choose(combobox("Month").within(since()), today.month_name()).await;
        shop.type_into(textbox("Year").within(since()), &(today.year - 10).to_string()).await;
        shop.tap(button("Save")).await;
        shop.tap(button("Add a date")).await;
        shop.choose(combobox("Month").within(group("Birthday")), today.month_name()).await;
        shop.tap(button("Save")).await;
        turn_to(shop, "Today").await;
        shop.see(line("Today", "Ada Ash: 10 years our customer today")).await;
        shop.see(line("Coming up", "Some day this month")).await;
    });
}

#[test]
fn greeted_is_one_tap_stays_on_the_timeline_and_can_be_taken_back() {
    story(async |shop| {
        let cards = [
            with_date(shop, "Fred", "BDAY", 0, 65).await,
            with_date(shop, "Max", "BDAY", -2, 40).await,
            with_date(shop, "Kim", "BDAY", 2, 33).await,
        ];
        bring_in(shop, &cards).await;
        turn_to(shop, "Today").await;
        // Nobody is greeted before the day.
        shop.see(line("Coming up", "Kim")).await;
        shop.see_no(button("Greeted").within(region("Coming up"))).await;
        for (part, who) in [("Today", "Fred"), ("Just missed", "Max")] {
            let greeted = || button("Greeted").within(line(part, who));
            shop.tap(greeted()).await;
            shop.see(status(saying(&format!("{who}: greeted")))).await;
            shop.see_attribute(greeted(), "aria-pressed", "true").await;
            shop.tap(button("Undo")).await;
            shop.see_attribute(greeted(), "aria-pressed", "false").await;
            shop.tap(greeted()).await;
            shop.see_attribute(greeted(), "aria-pressed", "true").await;
        }
        shop.reload().await;
        let fred = || button("Greeted").within(line("Today", "Fred"));
        shop.see_attribute(fred(), "aria-pressed", "true").await;
        open_card(shop, "fr", "Fred").await;
        see_entry(shop, "Greeted Fred is 65 today").await;
        turn_to(shop, "Today").await;
        // A second tap takes it back, also later.
        shop.tap(fred()).await;
        shop.see_attribute(fred(), "aria-pressed", "false").await;
    });
}

#[test]
fn was_here_brings_her_to_the_top_and_undo_takes_her_away_again() {
    story(async |shop| {
        let fred = with_date(shop, "Fred", "BDAY", 0, 65).await;
        bring_in(shop, &[fred, vcard("Ada", &[]), vcard("Bo", &[])]).await;
        for (letters, name) in [("ad", "Ada"), ("bo", "Bo")] {
            open_card(shop, letters, name).await;
            shop.tap(button("Was here")).await;
        }
        turn_to(shop, "Today").await;
        shop.tap(button("Was here").within(line("Today", "Fred"))).await;
        shop.see(status(saying("Fred was here"))).await;
        shop.see_all(listitem(byname_e2e::any()).within(region("Recently seen")), 3).await;
        shop.see(line("Recently seen", "Fred here today")).await;
        shop.tap(button("Undo")).await;
        shop.see_no(line("Recently seen", "Fred")).await;
        shop.see_all(listitem(byname_e2e::any()).within(region("Recently seen")), 2).await;
    });
}

#[test]
fn many_days_of_a_part_are_counted_and_the_first_of_them_shown() {
    story(async |shop| {
        let guests = [("Ash", 14, 0, 30), ("Elm", 31, -2, 41)];
        let mut cards = Vec::new();
        for (surname, count, days, years) in guests {
            for number in 1..=count {
                let name = format!("Guest {number} {surname}");
                cards.push(with_date(shop, &name, "BDAY", days, years).await);
            }
        }
        // Of equal days the one that was noted first stands first.
        let others = cards.split_off(1);
        bring_in(shop, &cards).await;
        bring_in(shop, &others).await;
        turn_to(shop, "Today").await;
        let of = |part| listitem(byname_e2e::any()).within(region(part));
        shop.see_all(of("Today"), 6).await;
        // What is done does not stand before what is to be done.
        shop.tap(button("Greeted").within(line("Today", "Guest 1 Ash"))).await;
        shop.see_all(of("Today"), 7).await;
        shop.tap(button("Show all (14)").within(region("Today"))).await;
        shop.see_all(of("Today"), 14).await;
        shop.tap(button("Show fewer").within(region("Today"))).await;
        shop.see_all(of("Today"), 7).await;
        // More than anybody reads here stand in the month.
        shop.see_all(of("Just missed"), 3).await;
        shop.tap(link("Show all (31)").within(region("Just missed"))).await;
        let month = day(shop, -2).await.month_name();
        shop.see(heading(starting(month))).await;
    });
}

#[test]
fn an_ordinary_day_is_seen_whole_on_a_tablet_upright_and_across() {
    story(async |shop| {
        shop.tap(button(starting("Look around in a sample shop"))).await;
        shop.see(line("Today", "is 60 today")).await;
        // In the sample shop everything happens on one day: some of it is done, and what is over is not
        // looked at.
        see_saved(shop).await;
        shop.reload().await;
        for (part, name) in [("Back", "Costi"), ("To ask", "Seun")] {
            shop.tap(button("Asked").within(line(part, name))).await;
            turn_to(shop, "Today").await;
        }
        shop.tap(button("Done").within(line("To do", "Wipe down"))).await;
        shop.tap(button("Can wait a week").within(region("Late deliveries"))).await;
        shop.see_no(region("Late deliveries")).await;
        for part in ["Likely now", "Today", "To ask", "Late", "Coming up"] {
            shop.see(region(part)).await;
        }
        for size in [Size::TABLET, Size::TABLET_ACROSS] {
            shop.resize(size).await;
            let below = "const parts = [...document.querySelectorAll('.day .part:not(:has(#missed-title))')];
                const ends = parts.map((it) => it.getBoundingClientRect().bottom + scrollY);
                return Math.max(...ends) - innerHeight";
            shop.until(below, |it| it.as_f64().is_some_and(|it| it <= 0.0)).await;
        }
    });
}
