//! People: the list and the wall of faces, its order and filters, addresses that can be kept, and
//! the way back to where one was.

use crate::habits::{add, bring_in, open_card, see_saved, turn_to, vcard};
use byname_e2e::{
    Setup, Shop, Size, Sought, button, group, heading, link, list, navigation, option, saying,
    searchbox, starting, status, story, story_in,
};

/// Somebody in the list or on the wall.
fn row(name: &str) -> Sought {
    link(starting(name)).within(list("People"))
}

/// The names in the list as they stand there.
async fn names(shop: &mut Shop, count: usize) -> Vec<String> {
    let rows = shop.see_all(link(byname_e2e::any()).within(list("People")), count).await;
    rows.into_iter().map(|row| row.name).collect()
}

/// Enough people for several screens: "Person 01" to "Person 80".
async fn eighty(shop: &mut Shop) {
    let cards: Vec<String> = (1..=80).map(|at| vcard(&format!("Person {at:02}"), &[])).collect();
    bring_in(shop, &cards).await;
}

#[test]
fn the_list_goes_from_a_to_z_or_by_who_was_here_last() {
    story(async |shop| {
        bring_in(shop, &["Émile", "Zoe", "ada", "Bo"].map(|name| vcard(name, &[]))).await;
        turn_to(shop, "People").await;
        let listed = names(shop, 4).await;
        for (row, name) in listed.iter().zip(["ada", "Bo", "Émile", "Zoe"]) {
            assert!(row.starts_with(name), "{listed:?}");
        }
        open_card(shop, "zo", "Zoe").await;
        shop.tap(button("Was here")).await;
        turn_to(shop, "People").await;
        shop.tap(button("Recently seen").within(group("Order"))).await;
        let listed = names(shop, 4).await;
        assert!(listed[0].starts_with("Zoe") && listed[0].contains("today"), "{listed:?}");
        assert!(listed[1].contains("not seen yet"), "{listed:?}");
    });
}

#[test]
fn the_wall_of_faces_shows_the_same_people_and_is_remembered() {
    story(async |shop| {
        bring_in(shop, &["Ada", "Bo"].map(|name| vcard(name, &[]))).await;
        turn_to(shop, "People").await;
        shop.tap(button("Faces").within(group("View"))).await;
        shop.see_attribute(button("Faces").within(group("View")), "aria-pressed", "true").await;
        names(shop, 2).await;
        shop.reload().await;
        shop.see_attribute(button("Faces").within(group("View")), "aria-pressed", "true").await;
        shop.tap(row("Bo")).await;
        shop.see(heading("Bo")).await;
    });
}

#[test]
fn kinds_and_tags_narrow_the_list() {
    story(async |shop| {
        let tagged = |name, tag| vcard(name, &[&format!("CATEGORIES:{tag}")]);
        bring_in(shop, &[tagged("Ada", "choir"), tagged("Bo", "choir"), vcard("Cy", &[])]).await;
        open_card(shop, "cy", "Cy").await;
        shop.tap(button("Edit")).await;
        shop.tap(button("Supplier").within(group("Kind"))).await;
        shop.tap(button("Customer").within(group("Kind"))).await;
        shop.tap(button("Save")).await;
        turn_to(shop, "People").await;
        let table = [("Suppliers", "1 person"), ("Customers", "2 people"), ("choir", "2 people")];
        for (filter, count) in table {
            shop.tap(button(filter).within(group("Filter"))).await;
            shop.see_attribute(button(filter), "aria-pressed", "true").await;
            shop.see(status(saying(count))).await;
        }
        shop.see_no(row("Cy")).await;
        shop.tap(button("Everybody").within(group("Filter"))).await;
        shop.see(status(saying("3 people"))).await;
        shop.see(row("Cy")).await;
    });
}

#[test]
fn every_page_has_an_address_that_can_be_kept_and_gone_back_to() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        let card = shop.path().await;
        assert!(card.starts_with("/people/"), "{card}");
        turn_to(shop, "Settings").await;
        shop.see_path("/settings").await;
        turn_to(shop, "Exchange").await;
        shop.see_path("/exchange").await;
        shop.back().await;
        shop.see(heading("Settings")).await;
        shop.back().await;
        shop.see(heading("Ada Ash")).await;
        shop.see_path(&card).await;
        shop.forward().await;
        shop.see(heading("Settings")).await;
        shop.go(&card).await;
        shop.see(heading("Ada Ash")).await;
        shop.see_attribute(link("People").within(navigation("Main")), "aria-current", "page").await;
    });
}

#[test]
fn an_address_without_a_page_says_so_and_leads_on() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.go("cellar").await;
        shop.see(heading("There is no such page.")).await;
        for path in ["people/nobody", "people/01a200ba-f26c-73d7-83bc-dc11694dca1b"] {
            shop.go(path).await;
            shop.see(heading(starting("This card is not in the book"))).await;
        }
        turn_to(shop, "Today").await;
        shop.see(searchbox("Find or add")).await;
    });
}

#[test]
fn going_back_from_a_card_finds_the_list_as_it_was_left() {
    for size in [Size::PHONE, Size::TABLET] {
        story_in(&Setup::app().sized(size), async |shop| {
            eighty(shop).await;
            turn_to(shop, "People").await;
            shop.see(row("Person 01")).await;
            shop.scroll(list("People"), 2_000).await;
            shop.see_in_sight(row("Person 30")).await;
            shop.see_no(row("Person 01")).await;
            shop.tap(row("Person 30")).await;
            shop.see_in_sight(heading("Person 30")).await;
            shop.back().await;
            shop.see_in_sight(row("Person 30")).await;
            // A page that is entered anew begins at its top.
            turn_to(shop, "Today").await;
            shop.see_in_sight(searchbox("Find or add")).await;
        });
    }
}

#[test]
fn on_a_tablet_lying_across_the_list_stays_beside_the_card() {
    story_in(&Setup::app().sized(Size::TABLET_ACROSS), async |shop| {
        eighty(shop).await;
        turn_to(shop, "People").await;
        shop.see(row("Person 01")).await;
        shop.scroll(list("People"), 2_000).await;
        shop.tap(row("Person 30")).await;
        shop.see_in_sight(heading("Person 30")).await;
        shop.see_in_sight(row("Person 30")).await;
        shop.see_attribute(row("Person 30"), "aria-current", "true").await;
        shop.tap(row("Person 31")).await;
        shop.see_in_sight(heading("Person 31")).await;
        shop.see_in_sight(row("Person 31")).await;
    });
}

#[test]
fn the_book_also_lives_below_a_path() {
    story_in(&Setup::app_below(), async |shop| {
        shop.see_path("/book/").await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        let card = shop.path().await;
        assert!(card.starts_with("/book/people/"), "{card}");
        shop.reload().await;
        shop.see(heading("Ada Ash")).await;
        for (page, path) in [("People", "/book/people"), ("Settings", "/book/settings")] {
            turn_to(shop, page).await;
            shop.see_path(path).await;
        }
        turn_to(shop, "Today").await;
        shop.type_into(searchbox("Find or add"), "ad").await;
        shop.tap(option(starting("Ada Ash"))).await;
        shop.see_path(&card).await;
        shop.go("cellar").await;
        shop.see(heading("There is no such page.")).await;
        shop.tap(link("Today").within(navigation("Main"))).await;
        shop.see(searchbox("Find or add")).await;
    });
}
