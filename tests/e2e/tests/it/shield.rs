//! A customer is looking: one tap leaves faces and names, and nothing else is in the page.

use crate::habits::{add, day, open_card, see_saved, turn_to, vcard, write_note};
use byname_e2e::{
    Key, Shop, Size, any, button, combobox, heading, link, list, listitem, navigation, role,
    saying, searchbox, starting, status, story, textbox,
};

/// What stands on the card of Fred and nobody else may read: each word is a word of its own.
const SECRETS: [&str; 7] =
    ["quarrelled", "neighbour", "aubergine", "Lisbon", "0123987", "Wharfinger", "penicillin"];

pub const BAR: &str = "Customer is looking · tap to open";

/// Fred with a phone, an address, a birthday and notes; an opener on Today.
pub async fn a_card_full_of_secrets(shop: &mut Shop) {
    let today = day(shop, 0).await;
    let fred = vcard(
        "Fred Orr",
        &[
            &format!("BDAY:{}", today.years_before(65)),
            "TEL:+44 0123987",
            "ADR:;;Wharfinger Lane 12;Porto;;;",
            "NOTE:allergic to penicillin",
        ],
    );
    crate::habits::bring_in(shop, &[fred]).await;
    open_card(shop, "fred", "Fred Orr").await;
    write_note(shop, "quarrelled with the neighbour about an aubergine").await;
    shop.type_into(textbox("Note"), "How was Lisbon?").await;
    shop.tap(button("Ask next time")).await;
    shop.tap(button("Save note")).await;
    see_saved(shop).await;
}

/// Holds that no word of what is hidden is in the page, whether it is seen or not: an element that is
/// not there is in no tree of any screen reader either.
pub async fn see_no_secret(shop: &mut Shop, page: &str) {
    shop.see(button(BAR)).await;
    const ALL: &str = "return document.documentElement.outerHTML + document.title
        + [...document.querySelectorAll('input, textarea')].map(it => it.value).join(' ')";
    let all = shop.execute(ALL, vec![]).await.as_str().expect("a page is a text").to_lowercase();
    for secret in SECRETS {
        assert!(!all.contains(&secret.to_lowercase()), "{secret} is in {page} while it is hidden");
    }
    // Whose birthday it is, is nobody's business either.
    for told in ["65", "Birthday", "Late"] {
        assert!(!all.contains(&format!(">{}<", told.to_lowercase())), "{told} is in {page}");
    }
}

pub async fn hide(shop: &mut Shop) {
    shop.tap(button("Customer is looking")).await;
    shop.see(button(BAR)).await;
}

pub async fn bring_back(shop: &mut Shop) {
    shop.tap(button(BAR)).await;
    shop.see(navigation("Main")).await;
}

#[test]
fn one_tap_hides_every_page_and_one_brings_it_back() {
    story(async |shop| {
        a_card_full_of_secrets(shop).await;
        for size in [Size::TABLET, Size::PHONE] {
            shop.resize(size).await;
            for page in ["Today", "People", "Exchange", "Settings"] {
                turn_to(shop, page).await;
                shop.reset_counts();
                hide(shop).await;
                see_no_secret(shop, page).await;
                shop.see_no(navigation("Main")).await;
                shop.see(heading("Faces and names")).await;
                bring_back(shop).await;
                assert_eq!(shop.taps(), 2, "one tap there and one back");
            }
            turn_to(shop, "Today").await;
            shop.type_into(searchbox("Find or add"), "aubergine").await;
            shop.see(role("option", starting("Fred Orr"))).await;
            hide(shop).await;
            see_no_secret(shop, "the box that finds").await;
            bring_back(shop).await;
            shop.see(role("option", starting("Fred Orr"))).await;
            // What was typed is there again, too.
            shop.clear(searchbox("Find or add")).await;
            open_card(shop, "fred", "Fred Orr").await;
            hide(shop).await;
            see_no_secret(shop, "the card").await;
            shop.see(heading("Fred Orr")).await;
            bring_back(shop).await;
            shop.see(heading("Fred Orr")).await;
            shop.tap(link(starting("All about"))).await;
            shop.see(heading(any())).await;
            hide(shop).await;
            see_no_secret(shop, "all about one person").await;
            bring_back(shop).await;
        }
        shop.see_quiet_console().await;
    });
}

#[test]
fn what_is_half_typed_is_there_again_and_so_are_the_keys() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.type_into(textbox("Note"), "half a sentence abou").await;
        shop.press_with(Key::Control, '.').await;
        shop.see(button(BAR)).await;
        let all = shop.execute("return document.documentElement.outerHTML", vec![]).await;
        assert!(!all.as_str().expect("a text").contains("half a sentence"));
        // While it is hidden the other keys do nothing.
        shop.press_with(Key::Control, 'k').await;
        shop.see_no(role("dialog", any())).await;
        shop.press_with(Key::Control, '.').await;
        shop.see_value(textbox("Note"), "half a sentence abou").await;
        shop.see_focus(textbox("Note")).await;
        shop.type_text("t boats").await;
        shop.tap(button("Save note")).await;
        crate::habits::see_entry(shop, "half a sentence about boats").await;
        // Also over a sheet, and from the box of commands.
        shop.tap(heading("Ada Ash")).await;
        shop.press('?').await;
        shop.see(role("dialog", "Keys")).await;
        shop.press_with(Key::Control, '.').await;
        shop.see_no(role("dialog", any())).await;
        shop.press_with(Key::Control, '.').await;
        // It stands above the page again, and the page below cannot be reached.
        shop.until("return document.querySelector('dialog:modal') !== null", |it| it == true).await;
        shop.press(Key::Escape).await;
        shop.see_no(role("dialog", any())).await;
        shop.press_with(Key::Control, 'k').await;
        shop.see_focus(combobox("Find a command or a person")).await;
        shop.type_text("customer is").await;
        shop.press(Key::Enter).await;
        shop.see(button(BAR)).await;
        bring_back(shop).await;
    });
}

#[test]
fn she_finds_adds_and_notes_a_visit_while_a_customer_looks() {
    story(async |shop| {
        a_card_full_of_secrets(shop).await;
        turn_to(shop, "Today").await;
        hide(shop).await;
        shop.type_into(searchbox("Find or add"), "aubergine").await;
        shop.see(button("Add “aubergine”")).await;
        shop.see_no(listitem(saying("Fred Orr"))).await;
        shop.retype(searchbox("Find or add"), "fre").await;
        shop.tap(button("Fred Orr").within(list("Found"))).await;
        shop.see(heading("Fred Orr")).await;
        shop.tap(button("Was here")).await;
        shop.see(status(saying("Fred Orr"))).await;
        see_no_secret(shop, "after a visit").await;
        shop.tap(button("Somebody else")).await;
        shop.type_into(searchbox("Find or add"), "Nora Nile").await;
        shop.tap(button("Add “Nora Nile”")).await;
        shop.see(heading("Nora Nile")).await;
        see_saved(shop).await;
        bring_back(shop).await;
        open_card(shop, "nora", "Nora Nile").await;
        open_card(shop, "fred", "Fred Orr").await;
        crate::habits::see_entry(shop, "Was here").await;
    });
}

#[test]
fn it_stays_after_a_reload_and_holds_in_other_tabs() {
    story(async |shop| {
        a_card_full_of_secrets(shop).await;
        let second = shop.new_tab("").await;
        shop.see(navigation("Main")).await;
        hide(shop).await;
        shop.reload().await;
        see_no_secret(shop, "Today after a reload").await;
        shop.switch(0).await;
        see_no_secret(shop, "the other tab").await;
        shop.restart_browser().await;
        see_no_secret(shop, "a new start").await;
        bring_back(shop).await;
        shop.see(searchbox("Find or add")).await;
        let _ = second;
    });
}
