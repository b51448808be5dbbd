//! The whole of it, once: she brings in her contacts, finds somebody, adds one, writes, stamps a
//! visit, sees whose day it is, closes the browser, opens it again, and all is there.

use crate::habits::{
    Day, add, bring_in_file, day, fixture, look_at_file, open_card, see_entry, see_saved, turn_to,
    write_note,
};
use byname_e2e::{
    Shop, button, combobox, group, heading, link, listitem, option, region, saying, searchbox,
    starting, status, story, textbox,
};

#[test]
fn she_closes_the_browser_and_opens_it_again_and_all_is_there() {
    story(async |shop| {
        shop.see(heading("Welcome to your customer book")).await;
        bring_in_contacts(shop).await;
        find_with_two_letters(shop).await;
        let today = day(shop, 0).await;
        add_one(shop, today).await;
        all_is_there(shop).await;
        shop.restart_browser().await;
        all_is_there(shop).await;
        shop.reload().await;
        shop.see(heading("Zoë Quill")).await;
        see_entry(shop, "saw her sister in Lisbon").await;
    });
}

/// In, out again, in once more, and the same file another time.
async fn bring_in_contacts(shop: &mut Shop) {
    let contacts = fixture("exchange/phone-3.0.vcf");
    let report = "4 new, 0 changed, 0 already here, 1 skipped";
    bring_in_file(shop, &contacts, report).await;
    shop.tap(button("Undo this import")).await;
    shop.see(status(saying("The import is taken back"))).await;
    turn_to(shop, "Today").await;
    shop.see(heading("Welcome to your customer book")).await;

    bring_in_file(shop, &contacts, report).await;
    look_at_file(shop, &contacts, "0 new, 4 already here, 1 skipped").await;
    turn_to(shop, "People").await;
    shop.see(status(saying("4 people"))).await;
}

async fn find_with_two_letters(shop: &mut Shop) {
    shop.type_into(searchbox("Find or add"), "mi").await;
    shop.tap(option(starting("Mia"))).await;
    shop.see(heading("Mia")).await;
    see_entry(shop, "Likes the blue cups, not the green.").await;
    shop.see(link(saying("+46 70 111 22 33"))).await;
}

async fn add_one(shop: &mut Shop, today: Day) {
    turn_to(shop, "Today").await;
    add(shop, "Zoë Quill").await;
    write_note(shop, "saw her sister in Lisbon").await;
    shop.tap(button("Was here")).await;
    shop.see(status(saying("Zoë Quill was here"))).await;

    shop.tap(button("Add a date")).await;
    let birthday = || group("Birthday");
    shop.type_into(textbox("Day").within(birthday()), &today.day.to_string()).await;
    shop.choose(combobox("Month").within(birthday()), today.month_name()).await;
    let year = (today.year - 65).to_string();
    shop.type_into(textbox("Year").within(birthday()), &year).await;
    shop.tap(button("Save")).await;
    shop.see(listitem(saying("Birthday")).within(region("Dates"))).await;
    see_saved(shop).await;
}

async fn all_is_there(shop: &mut Shop) {
    turn_to(shop, "Today").await;
    shop.see(listitem(saying("Zoë Quill is 65 today")).within(region("Today"))).await;
    shop.see(listitem(saying("Zoë Quill")).within(region("Recently seen"))).await;
    turn_to(shop, "People").await;
    shop.see(status(saying("5 people"))).await;
    open_card(shop, "zo", "Zoë Quill").await;
    see_entry(shop, "saw her sister in Lisbon").await;
    see_entry(shop, "Was here").await;
    shop.see(listitem(saying("(65)")).within(region("Dates"))).await;
    see_saved(shop).await;
}
