//! The dates of a card: as much of a date as is known, the age it gives, own kinds, and undo.

use crate::habits::{Day, add, day, see_saved, written};
use byname_e2e::{
    Shop, Sought, alert, button, checkbox, combobox, group, listitem, region, saying, status,
    story, textbox,
};

/// The line of a date on the card.
fn line(text: &str) -> Sought {
    listitem(saying(text)).within(region("Dates"))
}

/// Types a date into the open form; what is empty stays unknown.
async fn type_date(shop: &mut Shop, legend: &str, (day, month, year): (&str, &str, &str)) {
    let date = || group(legend);
    if !day.is_empty() {
        shop.retype(textbox("Day").within(date()), day).await;
    }
    if !month.is_empty() {
        shop.choose(combobox("Month").within(date()), month).await;
    }
    if !year.is_empty() {
        shop.retype(textbox("Year").within(date()), year).await;
    }
}

async fn add_birthday(shop: &mut Shop, date: (&str, &str, &str)) {
    shop.tap(button("Add a date")).await;
    type_date(shop, "Birthday", date).await;
    shop.tap(button("Save")).await;
}

#[test]
fn a_date_says_what_is_known_and_no_more() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        add_birthday(shop, ("17", "April", "")).await;
        let april = written(shop, "2000-04-17", false).await;
        shop.see(line(&april)).await;

        let today = day(shop, 0).await;
        let Day { year, day, .. } = today;
        let born = (year - 41).to_string();
        add_birthday(shop, (&day.to_string(), today.month_name(), &born)).await;
        shop.see(line("(41)")).await;

        add_birthday(shop, ("", "June", "")).await;
        shop.see(line("Birthday June")).await;

        shop.tap(button("Add a date")).await;
        type_date(shop, "Birthday", ("", "", "1960")).await;
        shop.tap(checkbox("About that year")).await;
        shop.tap(button("Save")).await;
        shop.see(line(&format!("about 1960 (about {})", year - 1960))).await;
    });
}

#[test]
fn a_leap_day_is_kept_on_the_day_that_is_chosen() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.tap(button("Add a date")).await;
        let other_years = || group("In other years kept on");
        shop.see_no(other_years()).await;
        let leap_day = written(shop, "1988-02-29", true).await;
        type_date(shop, "Birthday", ("29", "February", "1988")).await;
        shop.see_attribute(button(saying("28")).within(other_years()), "aria-pressed", "true")
            .await;
        shop.tap(button(saying("March")).within(other_years())).await;
        shop.tap(button("Save")).await;
        shop.see(line(&leap_day)).await;

        shop.tap(button("Edit Birthday")).await;
        shop.see_attribute(button(saying("March")).within(other_years()), "aria-pressed", "true")
            .await;
        shop.see_value(textbox("Day").within(group("Birthday")), "29").await;
        shop.see_value(combobox("Month").within(group("Birthday")), "2").await;
        shop.tap(button("Cancel")).await;
        shop.see(line(&leap_day)).await;
    });
}

#[test]
fn own_kinds_have_a_name_and_dates_are_changed_and_deleted_with_undo() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.tap(button("Add a date")).await;
        shop.tap(button("Another day").within(group("What day"))).await;
        type_date(shop, "Another day", ("1", "September", "2021")).await;
        shop.tap(button("Save")).await;
        shop.see(alert(saying("Please fill this in"))).await;
        shop.type_into(textbox(byname_e2e::starting("What it is called")), "Kiln bought").await;
        shop.tap(button("Save")).await;
        shop.see(line("Kiln bought")).await;

        let september = written(shop, "2021-09-01", true).await;
        let october = written(shop, "2021-10-02", true).await;
        shop.tap(button("Edit Kiln bought")).await;
        type_date(shop, "Another day", ("2", "October", "")).await;
        shop.tap(button("Save")).await;
        shop.see(line(&october)).await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("The date is as it was"))).await;
        shop.see(line(&september)).await;

        shop.tap(button("Delete Kiln bought")).await;
        shop.see_no(line("Kiln bought")).await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("The date is back"))).await;
        shop.see(line("Kiln bought")).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see(line(&september)).await;
    });
}

#[test]
fn a_date_that_cannot_be_says_why() {
    let dates = [
        (("31", "June", ""), "That month has no such day"),
        (("", "", ""), "Please fill this in"),
        (("7", "", ""), "Please choose the month, too"),
        (("32", "May", ""), "A day is a number from 1 to 31"),
        (("1", "May", "two"), "A year is a number from 1 to 9999"),
    ];
    story(async |shop| {
        add(shop, "Ada Ash").await;
        for (date, problem) in dates {
            add_birthday(shop, date).await;
            shop.see(alert(saying(problem)).within(group("Birthday"))).await;
            shop.tap(button("Cancel")).await;
            shop.see_no(group("Birthday")).await;
        }
        shop.see_all(line(""), 0).await;
    });
}
