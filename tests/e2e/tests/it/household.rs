//! Households and firms: one name for a couple, one address for all, a page for a company, and what
//! brought a new face here, on a tablet and on a phone.

use crate::habits::{add, bring_in, open_card, turn_to, vcard};
use byname_e2e::{
    Shop, Size, Sought, any, button, checkbox, group, heading, link, listitem, option, region,
    role, saying, searchbox, starting, story, textbox,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

fn relative(text: &str) -> Sought {
    listitem(saying(text)).within(region("Family and firm"))
}

async fn tie(shop: &mut Shop, typed: &str, offered: &str) {
    shop.type_into(textbox("Add somebody"), typed).await;
    shop.tap(button(starting(offered))).await;
}

#[test]
fn a_couple_has_one_name_and_moves_together() {
    story(async |shop| {
        let home = ["ADR:;;1 Mill Lane;Vallmere;;;"];
        bring_in(shop, &["Fred Orr", "Alice Orr"].map(|name| vcard(name, &home))).await;
        open_card(shop, "fred", "Fred Orr").await;
        // Whoever has the same name and the same address is asked about.
        shop.see(group("Is Fred Orr also a relative of Alice Orr?")).await;
        tie(shop, "wife Alice Orr", "Alice Orr, as wife").await;
        shop.see(role("paragraph", saying("Fred & Alice Orr"))).await;
        shop.see(role("definition", saying("together with Alice Orr"))).await;
        shop.tap(button("Edit")).await;
        shop.see_no(checkbox(starting("The new address"))).await;
        shop.retype(textbox("Street"), "7 New Street").await;
        shop.see(checkbox("The new address is also that of Alice Orr")).await;
        shop.tap(button("Save")).await;
        shop.see(role("definition", saying("7 New Street"))).await;
        shop.tap(link(starting("Alice Orr")).within(region("Family and firm"))).await;
        shop.see(heading("Alice Orr")).await;
        shop.see(role("definition", saying("7 New Street"))).await;
        shop.see(role("paragraph", saying("Fred & Alice Orr"))).await;
    });
}

#[test]
fn a_company_leads_to_its_people() {
    story(async |shop| {
        let cards = [
            vcard("Bo Cedar", &["ORG:Orr & Sons", "TITLE:Baker"]),
            vcard("Cy Dean", &["ORG:orr & sons"]),
            vcard("Dara Elm", &["ORG:Elm Print"]),
        ];
        bring_in(shop, &cards).await;
        open_card(shop, "dara", "Dara Elm").await;
        tie(shop, "works for Orr & Sons", "Add “Orr & Sons”").await;
        shop.see(relative("Orr & Sons employer")).await;
        for size in SIZES {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            open_card(shop, "bo", "Bo Cedar").await;
            shop.tap(link(saying("Orr & Sons"))).await;
            shop.see(heading("Orr & Sons")).await;
            shop.see(role("paragraph", saying("3 people work there"))).await;
            shop.see_no_barriers().await;
            shop.tap(link(starting("Cy Dean")).within(role("article", any()))).await;
            shop.see(heading("Cy Dean")).await;
        }
    });
}

#[test]
fn a_new_face_is_asked_once_what_brought_it_here() {
    story(async |shop| {
        for (size, name) in SIZES.into_iter().zip(["Jack Moss", "Jill Fern"]) {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            shop.type_into(searchbox("Find or add"), name).await;
            shop.reset_counts();
            shop.tap(button(starting("Add “"))).await;
            shop.see(heading(name)).await;
            shop.tap(button("a flyer").within(group("Sent by"))).await;
            shop.see(role("definition", saying("a flyer"))).await;
            assert_eq!(shop.taps(), 2, "the third of a new face is the photo");
            shop.see_no(group("Sent by")).await;
        }
    });
}

#[test]
fn somebody_of_the_book_or_words_of_ones_own_may_have_sent_them() {
    story(async |shop| {
        add(shop, "Anna Ash").await;
        shop.tap(button("somebody")).await;
        shop.type_into(textbox("Who, or in your words"), "the choir").await;
        shop.tap(button("In these words: “the choir”")).await;
        shop.see(role("definition", saying("the choir"))).await;
        turn_to(shop, "Today").await;
        add(shop, "Jack Moss").await;
        shop.tap(button("somebody")).await;
        shop.type_into(textbox("Who, or in your words"), "anna").await;
        shop.tap(button(starting("Anna Ash"))).await;
        shop.see(relative("Anna Ash brought them here")).await;
        shop.see_no(group("Sent by")).await;
        // Nobody is found by the name of who sent them.
        turn_to(shop, "Today").await;
        shop.retype(searchbox("Find or add"), "anna").await;
        shop.see(option(starting("Anna Ash"))).await;
        shop.see_no(option(starting("Jack Moss"))).await;
    });
}
