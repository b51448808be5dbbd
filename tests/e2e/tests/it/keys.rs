//! The keyboard alone: `/` and `n` find, arrows and Enter choose, Escape leaves, Ctrl+Z undoes.

use crate::habits::{add, bring_in, open_card, see_entry, turn_to, vcard};
use byname_e2e::{
    Key, Shop, button, heading, list, listbox, listitem, option, saying, searchbox, starting,
    status, story, textbox,
};

async fn three(shop: &mut Shop) {
    bring_in(shop, &["Ada Ash", "Ada Birch", "Bo Cedar"].map(|name| vcard(name, &[]))).await;
}

#[test]
fn slash_and_n_go_to_the_box_from_everywhere() {
    story(async |shop| {
        three(shop).await;
        for (page, key) in [("People", '/'), ("Exchange", '/'), ("Settings", 'n')] {
            turn_to(shop, page).await;
            shop.press(key).await;
            shop.see_focus(searchbox("Find or add")).await;
            // The key itself is not a letter of what is looked for.
            shop.see_value(searchbox("Find or add"), "").await;
        }
        open_card(shop, "bo", "Bo Cedar").await;
        shop.press('/').await;
        shop.see_focus(searchbox("Find or add")).await;
        open_card(shop, "bo", "Bo Cedar").await;
        shop.type_into(textbox("Note"), "1/2 ounce, n").await;
        shop.see_value(textbox("Note"), "1/2 ounce, n").await;
    });
}

#[test]
fn arrows_and_enter_open_whom_they_mark() {
    story(async |shop| {
        three(shop).await;
        turn_to(shop, "Today").await;
        // With a keyboard the box has it at once.
        shop.see_focus(searchbox("Find or add")).await;
        shop.type_text("ada").await;
        shop.see_all(option(starting("Ada")), 2).await;
        let marked = async |shop: &mut Shop, name: &str| {
            shop.see_attribute(option(starting(name)), "aria-selected", "true").await;
        };
        marked(shop, "Ada Ash").await;
        shop.press(Key::Down).await;
        marked(shop, "Ada Birch").await;
        shop.press(Key::Down).await;
        marked(shop, "Ada Birch").await;
        shop.press(Key::Up).await;
        marked(shop, "Ada Ash").await;
        shop.press(Key::Down).await;
        shop.press(Key::Enter).await;
        shop.see(heading("Ada Birch")).await;
        assert_eq!(shop.path().await.rsplit('/').next().map(str::len), Some(36));
    });
}

#[test]
fn enter_adds_who_is_not_there() {
    story(async |shop| {
        three(shop).await;
        turn_to(shop, "People").await;
        shop.press('n').await;
        shop.see_focus(searchbox("Find or add")).await;
        shop.type_text("Quentin").await;
        shop.see(button("Add “Quentin”")).await;
        shop.see_no(option(byname_e2e::any())).await;
        shop.press(Key::Enter).await;
        shop.see(heading("Quentin")).await;
        // Somebody who is there already is not added twice by the same way.
        turn_to(shop, "Settings").await;
        shop.press('/').await;
        shop.see_focus(searchbox("Find or add")).await;
        shop.type_text("quentin").await;
        shop.see(option(starting("Quentin"))).await;
        shop.see_no(button(starting("Add"))).await;
    });
}

#[test]
fn escape_closes_what_was_found_then_leaves_the_box() {
    story(async |shop| {
        three(shop).await;
        turn_to(shop, "Today").await;
        // With a keyboard the box has it at once.
        shop.see_focus(searchbox("Find or add")).await;
        shop.type_text("ada").await;
        shop.see(listbox("Found")).await;
        shop.press(Key::Escape).await;
        shop.see_no(listbox("Found")).await;
        shop.see_value(searchbox("Find or add"), "").await;
        shop.see_focus(searchbox("Find or add")).await;
        shop.press(Key::Escape).await;
        assert!(!shop.see(searchbox("Find or add")).await.focused);
    });
}

#[test]
fn control_z_takes_back_the_last_things_one_by_one() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.tap(button("Was here")).await;
        see_entry(shop, "Was here").await;
        shop.press_with(Key::Control, 'z').await;
        shop.see(status(saying("The visit is taken back"))).await;
        shop.see_no(listitem(saying("Was here")).within(list("Timeline"))).await;
        shop.press_with(Key::Control, 'z').await;
        shop.see(status(saying("The new card is gone again"))).await;
        shop.press_with(Key::Control, 'z').await;
        shop.see(status(saying("There is nothing to undo"))).await;
    });
}

#[test]
fn control_z_in_a_field_is_the_fields_own() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.type_into(textbox("Note"), "a").await;
        shop.press_with(Key::Control, 'z').await;
        shop.see(heading("Ada Ash")).await;
        shop.see_no(status(saying("The new card is gone again"))).await;
    });
}

#[test]
fn control_enter_saves_the_note() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.type_into(textbox("Note"), "sails on Sunday").await;
        shop.press_with(Key::Control, Key::Enter).await;
        see_entry(shop, "sails on Sunday").await;
        shop.see_value(textbox("Note"), "").await;
        shop.see_focus(textbox("Note")).await;
    });
}
