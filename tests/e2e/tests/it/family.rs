//! Family and firm: relatives as one says them, found by each other's names, and asked about once.

use crate::habits::{add, open_card, see_saved, turn_to};
use byname_e2e::{
    Shop, Sought, any, button, combobox, heading, link, listitem, option, region, saying,
    searchbox, starting, status, story, textbox,
};

/// Somebody in the list of a card.
fn relative(text: &str) -> Sought {
    listitem(saying(text)).within(region("Family and firm"))
}

/// Types a relative into the box of the open card and adds them.
async fn write_in_passing(shop: &mut Shop, typed: &str) {
    shop.type_into(textbox("Add somebody"), typed).await;
    shop.tap(button(starting("Add “"))).await;
}

/// Types into the box on Today and sees who comes, in this order.
async fn find(shop: &mut Shop, typed: &str, found: &[&str]) {
    turn_to(shop, "Today").await;
    shop.retype(searchbox("Find or add"), typed).await;
    for one in found {
        shop.see(option(starting(one))).await;
    }
    let all = shop.all(&option(any())).await;
    let names: Vec<&str> = all.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names.len(), found.len(), "“{typed}” finds {names:?}");
    for (name, expected) in names.iter().zip(found) {
        assert!(name.starts_with(expected), "“{typed}” finds {names:?}");
    }
}

#[test]
fn a_family_is_written_as_it_is_said() {
    story(async |shop| {
        add(shop, "Fred Orr").await;
        shop.type_into(textbox("Add somebody"), "wife Alice").await;
        shop.see(button("Add “Alice” as wife")).await;
        shop.press(byname_e2e::Key::Enter).await;
        shop.see(relative("Alice wife")).await;
        write_in_passing(shop, "Tom, son, 9").await;
        shop.see(relative("Tom son · about 9")).await;
        write_in_passing(shop, "dog Rex").await;
        shop.see(relative("Rex dog")).await;
        shop.see_no_barriers().await;
        // They are in no list.
        turn_to(shop, "People").await;
        shop.see(link(starting("Fred Orr"))).await;
        shop.see_no(link(starting("Alice"))).await;
        see_saved(shop).await;
        shop.reload().await;
        open_card(shop, "fred", "Fred Orr").await;
        shop.see(relative("Tom son · about 9")).await;
        shop.tap(button("Remove the tie to Rex")).await;
        shop.see_no(relative("Rex")).await;
        shop.tap(button("Undo")).await;
        shop.see(relative("Rex dog")).await;
    });
}

#[test]
fn a_man_is_found_by_his_wifes_name_and_she_leads_to_his_card() {
    story(async |shop| {
        add(shop, "Fred Orr").await;
        write_in_passing(shop, "wife Alice").await;
        find(shop, "alice", &["Alice wife of Fred Orr", "Fred Orr married to Alice"]).await;
        find(shop, "alcie", &["Alice wife of Fred Orr", "Fred Orr married to Alice"]).await;
        shop.tap(option(starting("Alice"))).await;
        shop.see(heading("Alice")).await;
        shop.see_no_barriers().await;
        shop.tap(link(starting("Fred Orr")).within(region("Family and firm"))).await;
        shop.see(heading("Fred Orr")).await;
    });
}

#[test]
fn a_relative_who_gets_a_card_keeps_every_tie() {
    story(async |shop| {
        add(shop, "Fred Orr").await;
        write_in_passing(shop, "wife Alice").await;
        shop.tap(link(starting("Alice")).within(region("Family and firm"))).await;
        shop.tap(button("Give a card")).await;
        shop.see(button("Was here")).await;
        shop.see(relative("Fred Orr spouse")).await;
        shop.tap(button("Change the tie to Fred Orr")).await;
        shop.choose(combobox("What they are"), "husband").await;
        shop.tap(button("Save").within(region("Family and firm"))).await;
        shop.see(relative("Fred Orr husband")).await;
        find(shop, "alice", &["Alice", "Fred Orr husband of Alice"]).await;
        turn_to(shop, "People").await;
        shop.see(link(starting("Alice"))).await;
    });
}

#[test]
fn somebody_of_the_book_is_offered_and_a_kind_of_ones_own_has_two_words() {
    story(async |shop| {
        add(shop, "Alice Orr").await;
        turn_to(shop, "Today").await;
        add(shop, "Fred Orr").await;
        shop.type_into(textbox("Add somebody"), "alice").await;
        shop.see(button("Add “alice” as relative")).await;
        shop.choose(combobox("What they are"), "something else").await;
        shop.type_into(textbox("What you call it"), "pupil").await;
        shop.type_into(textbox("And the other way round"), "teacher").await;
        shop.tap(button(starting("Alice Orr, as pupil"))).await;
        shop.see(relative("Alice Orr pupil")).await;
        shop.tap(link(starting("Alice Orr")).within(region("Family and firm"))).await;
        shop.see(relative("Fred Orr teacher")).await;
    });
}

#[test]
fn what_follows_is_asked_once_and_refused_for_good() {
    story(async |shop| {
        add(shop, "Fred Orr").await;
        write_in_passing(shop, "wife Alice").await;
        write_in_passing(shop, "son Tom, 9").await;
        write_in_passing(shop, "daughter Ann").await;
        shop.tap(link(starting("Alice")).within(region("Family and firm"))).await;
        // The first question is answered with yes, the second with no.
        shop.see(role_group("Is Alice also a parent of ")).await;
        shop.tap(button("Yes")).await;
        shop.tap(button("No, never ask")).await;
        shop.see_no(button("No, never ask")).await;
        shop.see(status(saying("Not asked again"))).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see(heading("Alice")).await;
        shop.see(relative("Fred Orr")).await;
        shop.see_no(button("No, never ask")).await;
        // Until she wants to be asked again.
        shop.tap(button("Ask again: suggested ties")).await;
        shop.see(button("No, never ask")).await;
        shop.see_no(button("Ask again: suggested ties")).await;
    });
}

fn role_group(name: &str) -> Sought {
    byname_e2e::role("group", starting(name))
}
