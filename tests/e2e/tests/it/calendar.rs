//! How early a day stands on Today, and a month of people's days.

use crate::habits::{Day, add, day, open_card, see_saved, turn_to};
use byname_e2e::{
    Key, Shop, Size, Sought, alert, button, checkbox, combobox, group, heading, link, listitem,
    navigation, region, role, saying, starting, status, story, textbox,
};

fn coming(text: &str) -> Sought {
    listitem(saying(text)).within(region("Coming up"))
}

/// Adds a birthday to the open card, so many days from today, and says what it deserves.
async fn add_birthday(shop: &mut Shop, later: i32, deserves: &str) {
    let Day { day, .. } = day(shop, later).await;
    let month = crate::habits::day(shop, later).await.month_name();
    shop.tap(button("Add a date")).await;
    shop.retype(textbox("Day").within(group("Birthday")), &day.to_string()).await;
    shop.choose(combobox("Month").within(group("Birthday")), month).await;
    shop.tap(button(deserves).within(group("It deserves"))).await;
    shop.tap(button("Save")).await;
    shop.see(button("Add a date")).await;
}

#[test]
fn a_day_stands_on_today_as_early_as_it_deserves() {
    story(async |shop| {
        for (name, later, deserves) in [
            ("Ada Ash", 3, "A card"),
            ("Bo Cedar", 4, "A card"),
            ("Cy Dale", 12, "A gift"),
            ("Di Elm", 1, "A word"),
            ("Ed Fir", 12, "Nothing said"),
        ] {
            turn_to(shop, "Today").await;
            add(shop, name).await;
            add_birthday(shop, later, deserves).await;
        }
        turn_to(shop, "Today").await;
        shop.see(coming("Card for Ada Ash: in 3 days")).await;
        shop.see(coming("Gift for Cy Dale: in 12 days")).await;
        shop.see(coming("Ed Fir")).await;
        shop.see_no(coming("Bo Cedar")).await;
        shop.see_no(coming("Di Elm")).await;

        // The shop writes its cards a week before.
        turn_to(shop, "Settings").await;
        shop.type_into(textbox("A card: days before"), "7").await;
        shop.tap(heading("Settings")).await;
        shop.see(status(saying("Settings saved"))).await;
        turn_to(shop, "Today").await;
        shop.see(coming("Card for Bo Cedar: in 4 days")).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see(coming("Card for Bo Cedar: in 4 days")).await;
        turn_to(shop, "Settings").await;
        shop.retype(textbox("A card: days before"), "91").await;
        shop.tap(heading("Settings")).await;
        shop.see(alert(saying("90"))).await;

        // What was said can be changed, taken back, and is in the history.
        open_card(shop, "cy", "Cy Dale").await;
        shop.tap(button(starting("Edit Birthday"))).await;
        shop.see_attribute(button("A gift"), "aria-pressed", "true").await;
        shop.tap(button("A word").within(group("It deserves"))).await;
        shop.tap(button("Save")).await;
        shop.tap(button("Undo")).await;
        shop.tap(button("Show the history")).await;
        shop.see(listitem(saying("It deserves"))).await;
        turn_to(shop, "Today").await;
        shop.see(coming("Gift for Cy Dale: in 12 days")).await;
    });
}

#[test]
fn late_wishes_are_kind_for_as_long_as_the_shop_says() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        add_birthday(shop, -4, "Nothing said").await;
        turn_to(shop, "Today").await;
        let missed = || listitem(saying("Ada Ash")).within(region("Just missed"));
        shop.see(missed()).await;
        shop.tap(button("Greeted").within(missed())).await;
        shop.see_attribute(button("Greeted").within(missed()), "aria-pressed", "true").await;
        turn_to(shop, "Settings").await;
        shop.type_into(textbox("Late wishes: days after"), "3").await;
        shop.tap(heading("Settings")).await;
        shop.see(status(saying("Settings saved"))).await;
        turn_to(shop, "Today").await;
        shop.see(role("searchbox", "Find or add")).await;
        shop.see_no(missed()).await;
    });
}

#[test]
fn somebody_is_about_sixty_and_this_month_is_known() {
    story(async |shop| {
        let today = day(shop, 0).await;
        add(shop, "Ada Ash").await;
        shop.tap(button("Add a date")).await;
        shop.choose(combobox("Month").within(group("Birthday")), today.month_name()).await;
        shop.type_into(textbox("Or about how old"), "60").await;
        shop.see_value(textbox("Year"), &(today.year - 60).to_string()).await;
        shop.see(checkbox("About that year")).await;
        shop.tap(button("Save")).await;
        shop.see(listitem(saying("about 60")).within(region("Dates"))).await;
        turn_to(shop, "Today").await;
        shop.see(coming("this month")).await;
        // Nobody is congratulated on "about 60".
        shop.see_no(coming("round")).await;
    });
}

#[test]
fn a_month_shows_whose_days_are_in_it_on_a_tablet_and_on_a_phone() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        add_birthday(shop, 3, "Nothing said").await;
        see_saved(shop).await;
        let soon = day(shop, 3).await;
        for size in [Size::TABLET, Size::PHONE] {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            shop.tap(link("The whole month")).await;
            let now = day(shop, 0).await;
            shop.see(heading(starting(now.month_name()))).await;
            // The day may be in the next month.
            if soon.month != now.month {
                shop.tap(link("Next month")).await;
            }
            shop.see(heading(starting(soon.month_name()))).await;
            let ada = || link(starting("Ada Ash"));
            shop.see_all(ada(), 1).await;
            shop.see_no_barriers().await;
            crate::habits::see_whole_width(shop, "a month").await;
            shop.tap(link("Next month")).await;
            shop.see(role("paragraph", saying("Nobody has a day in this month."))).await;
            shop.see_no(ada()).await;
            shop.tap(link("Month before")).await;
            shop.tap(ada()).await;
            shop.see(heading("Ada Ash")).await;
        }
        // By keyboard, from the box of commands.
        shop.press_with(Key::Control, 'k').await;
        shop.see_focus(combobox("Find a command or a person")).await;
        shop.type_text("go to the month").await;
        shop.press(Key::Enter).await;
        shop.see(navigation("Other months")).await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_gift_that_is_ready_is_ticked_for_this_year() {
    story(async |shop| {
        for (name, deserves) in [("Ada Ash", "A gift"), ("Ed Fir", "Nothing said")] {
            turn_to(shop, "Today").await;
            add(shop, name).await;
            add_birthday(shop, 5, deserves).await;
        }
        for size in [Size::TABLET, Size::PHONE] {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            shop.see(coming("Gift for Ada Ash: in 5 days")).await;
            let tick = || button("Gift or card is ready");
            shop.see_no(tick().within(coming("Ed Fir"))).await;
            shop.reset_counts();
            shop.tap(tick().within(coming("Ada Ash"))).await;
            assert_eq!(shop.taps(), 1, "{size:?}");
            shop.see(status(saying("Ready for Ada Ash"))).await;
            shop.see_no(coming("Ada Ash")).await;
            shop.see(coming("Ed Fir")).await;
            shop.tap(button("Undo")).await;
            shop.see(status(saying("Not ready after all"))).await;
            shop.see(coming("Gift for Ada Ash: in 5 days")).await;
        }
        shop.tap(button("Gift or card is ready").within(coming("Ada Ash"))).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see(coming("Ed Fir")).await;
        shop.see_no(coming("Ada Ash")).await;
        open_card(shop, "ada", "Ada Ash").await;
        shop.tap(button("Show the history")).await;
        shop.see(listitem(saying("Gift or card is ready"))).await;
    });
}
