//! Smart lists: made of conditions or of the filters that are chosen, with counts that are right at
//! once, changed, deleted and had back.

use crate::habits::{add, bring_in, open_card, see_saved, see_whole_width, turn_to, vcard};
use byname_e2e::{
    Shop, Size, Sought, alert, any, button, combobox, dialog, group, link, list, role, saying,
    starting, status, story, textbox,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

fn row(name: &str) -> Sought {
    link(starting(name)).within(list("People"))
}

fn chip(text: &str) -> Sought {
    button(text).within(group("Filter"))
}

async fn open_more(shop: &mut Shop) {
    shop.tap(button("More")).await;
}

async fn some(shop: &mut Shop) {
    bring_in(
        shop,
        &[
            vcard("Ada", &["CATEGORIES:choir", "BDAY:1961-05-02", "ADR:;;;Freiburg;;79098;"]),
            vcard("Bo", &["CATEGORIES:choir", "ADR:;;;Freiburg;;79100;"]),
            vcard("Cy", &["BDAY:1970-05-20"]),
        ],
    )
    .await;
    turn_to(shop, "People").await;
}

#[test]
fn a_list_is_made_of_conditions_of_which_all_or_any_count() {
    story(async |shop| {
        some(shop).await;
        open_more(shop).await;
        shop.tap(button("New list")).await;
        let sheet = || dialog("A list that fills itself");
        shop.see(sheet()).await;
        shop.tap(button("Save").within(sheet())).await;
        shop.see(alert(any())).await;
        shop.type_into(textbox("Name of the list"), "May in Freiburg").await;
        // It begins with the tag that most people have.
        shop.see(status(saying("2 people are on it"))).await;
        shop.choose(combobox("Condition 1"), "has a birthday in").await;
        shop.see(status(saying("0 people are on it"))).await;
        shop.choose(combobox("Month"), "May").await;
        shop.see(status(saying("2 people are on it"))).await;
        shop.tap(button("Add a condition")).await;
        shop.choose(combobox("Condition 2"), "has the text").await;
        shop.choose(combobox("has the text"), "town").await;
        shop.type_into(textbox("Text"), "freib").await;
        shop.see(status(saying("1 person is on it"))).await;
        shop.tap(button("any of these is true")).await;
        shop.see(status(saying("3 people are on it"))).await;
        shop.tap(button("all of these are true")).await;
        shop.tap(button("Save").within(sheet())).await;
        shop.see(chip("May in Freiburg 1")).await;
        shop.see(row("Ada")).await;
        shop.see_no(row("Bo")).await;
        shop.see_no(row("Cy")).await;
    });
}

#[test]
fn the_filters_that_are_chosen_become_a_list_with_a_live_count() {
    story(async |shop| {
        some(shop).await;
        for size in SIZES {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            turn_to(shop, "People").await;
            shop.tap(chip("choir")).await;
            open_more(shop).await;
            shop.tap(button("Save as a list")).await;
            let sheet = || dialog("A list that fills itself");
            shop.type_into(textbox("Name of the list"), "Singers").await;
            shop.see(status(saying("2 people are on it"))).await;
            see_whole_width(shop, "form of a list").await;
            shop.tap(button("Save").within(sheet())).await;
            shop.see(status(saying("List saved"))).await;
            shop.see_attribute(chip("Singers 2"), "aria-pressed", "true").await;
            shop.see(row("Bo")).await;
            shop.see_no(row("Cy")).await;
            // The count follows.
            open_card(shop, "bo", "Bo").await;
            shop.tap(button("Delete")).await;
            shop.see(chip("Singers 1")).await;
            shop.tap(button("Undo")).await;
            shop.see(chip("Singers 2")).await;
            see_saved(shop).await;
            shop.reload().await;
            shop.tap(chip("Singers 2")).await;
            open_more(shop).await;
            shop.tap(button("Edit list")).await;
            shop.retype(textbox("Name of the list"), "Choir").await;
            shop.tap(button("Add a condition")).await;
            shop.tap(button("Save").within(sheet())).await;
            shop.see(chip("Choir 2")).await;
            shop.tap(button("Delete list")).await;
            shop.see(status(saying("List deleted"))).await;
            shop.see_no(chip("Choir 2")).await;
            shop.tap(button("Undo")).await;
            shop.see(chip("Choir 2")).await;
            shop.tap(chip("Choir 2")).await;
            shop.tap(button("Delete list")).await;
            shop.see_no(chip("Choir 2")).await;
        }
    });
}

#[test]
fn a_list_asks_for_how_long_somebody_was_not_here() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.tap(button("Was here")).await;
        turn_to(shop, "Today").await;
        add(shop, "Bo Cedar").await;
        turn_to(shop, "People").await;
        open_more(shop).await;
        shop.tap(button("New list")).await;
        shop.type_into(textbox("Name of the list"), "Missed").await;
        shop.choose(combobox("Condition 1"), "was not here for (days)").await;
        shop.see(role("spinbutton", "Days")).await;
        shop.retype(role("spinbutton", "Days"), "7").await;
        shop.see(status(saying("1 person is on it"))).await;
        shop.tap(button("Save").within(dialog("A list that fills itself"))).await;
        shop.see(row("Bo Cedar")).await;
        shop.see_no(row("Ada Ash")).await;
    });
}
