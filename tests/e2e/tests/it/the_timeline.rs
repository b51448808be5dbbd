//! The timeline of a card: notes of every kind, of other days, changed and deleted with undo.

use crate::habits::{add, day, see_entry, see_saved, write_note};
use byname_e2e::{
    Sought, button, checkbox, date, group, list, listitem, role, saying, status, story, textbox,
};

fn entry(text: &str) -> Sought {
    listitem(saying(text)).within(list("Timeline"))
}

/// The chip of a kind, in the box for new notes.
fn chip(kind: &str) -> Sought {
    button(kind).within(group("Kind of note"))
}

#[test]
fn kinds_are_chips_and_likes_and_allergies_show_at_a_glance() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        let notes = [
            ("In-joke", "the runaway scone"),
            ("Likes", "oat milk"),
            ("Dislike or allergy", "no nuts at all"),
            ("Family news", "her son Tom is nine"),
            ("Supplier news", "new flour from May on"),
        ];
        shop.see_attribute(chip("Talk"), "aria-pressed", "true").await;
        for (kind, text) in notes {
            shop.tap(chip(kind)).await;
            shop.see_attribute(chip(kind), "aria-pressed", "true").await;
            write_note(shop, text).await;
            see_entry(shop, &format!("{kind} {text}")).await;
            // The next note is plain talk again.
            shop.see_attribute(chip("Talk"), "aria-pressed", "true").await;
        }
        write_note(shop, "sailing on Sunday").await;
        shop.see(role("definition", saying("oat milk"))).await;
        shop.see(role("definition", saying("no nuts at all"))).await;
        shop.see_no(role("definition", saying("scone"))).await;
        // The newest first.
        let lines = shop.see_all(entry(""), 6).await;
        assert!(lines[0].text.contains("sailing on Sunday"), "{}", lines[0].text);
        assert!(lines[5].text.contains("the runaway scone"), "{}", lines[5].text);
        see_saved(shop).await;
        shop.reload().await;
        shop.see_all(entry(""), 6).await;
        shop.see(role("definition", saying("no nuts at all"))).await;
    });
}

#[test]
fn a_note_of_another_day_stands_where_it_belongs() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_note(shop, "came by today").await;
        shop.tap(button("Another day, big event")).await;
        let before = day(shop, -3).await.years_before(0);
        shop.pick_day(date("Day"), &before).await;
        shop.tap(checkbox("Big event")).await;
        write_note(shop, "moved into the corner house").await;
        let lines = shop.see_all(entry(""), 2).await;
        assert!(lines[0].text.contains("came by today"), "{}", lines[0].text);
        assert!(lines[1].text.contains("3 days ago"), "{}", lines[1].text);
    });
}

#[test]
fn an_entry_is_changed_in_its_place_and_deleted_with_undo() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_note(shop, "sales on Sunday").await;
        shop.tap(button("Edit entry")).await;
        let note = || textbox("Note").within(list("Timeline"));
        shop.see_value(note(), "sales on Sunday").await;
        shop.retype(note(), "not to be kept").await;
        shop.tap(button("Cancel").within(list("Timeline"))).await;
        see_entry(shop, "sales on Sunday").await;

        shop.tap(button("Edit entry")).await;
        shop.retype(note(), "sails on Sunday").await;
        let chips = group("Kind of note").within(list("Timeline"));
        shop.tap(button("Likes").within(chips)).await;
        let day_before = day(shop, -1).await.years_before(0);
        shop.pick_day(date("Day").within(list("Timeline")), &day_before).await;
        shop.tap(button("Save").within(list("Timeline"))).await;
        see_entry(shop, "Likes sails on Sunday").await;
        see_entry(shop, "yesterday").await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("The entry is as it was"))).await;
        see_entry(shop, "sales on Sunday").await;

        shop.tap(button("Delete entry")).await;
        shop.see_no(entry("sales on Sunday")).await;
        shop.see(role("paragraph", saying("Nothing is written down yet"))).await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("The entry is back"))).await;
        see_entry(shop, "sales on Sunday").await;
    });
}

#[test]
fn an_empty_note_is_no_note() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.tap(button("Save note")).await;
        shop.see_focus(textbox("Note")).await;
        shop.see(role("paragraph", saying("Nothing is written down yet"))).await;
    });
}
