//! The first quarter of an hour: three ways to begin, a shop to try things in, and what stands
//! where nothing is yet.

use crate::habits::{
    add, be_slow, bring_in_file, open_card, see_entry, see_saved, slow_program, turn_to, vcard,
    write_note,
};
use byname_e2e::{
    Key, Setup, Shop, Size, Sought, any, button, group, heading, link, list, listitem, region,
    role, saying, searchbox, starting, status, story, story_in, textbox,
};

fn welcome() -> Sought {
    heading("Welcome to your customer book")
}

fn notice() -> Sought {
    role("note", saying("This is a sample shop. Look around, try everything."))
}

fn paragraph(text: &str) -> Sought {
    role("paragraph", saying(text))
}

/// Opens the sample shop from Today, in one tap.
async fn open_sample(shop: &mut Shop) {
    shop.tap(button(starting("Look around in a sample shop"))).await;
    shop.see(status(saying("The sample shop is open"))).await;
    shop.see(notice()).await;
}

#[test]
fn the_first_person_is_a_tap_and_a_name_away() {
    story(async |shop| {
        shop.see(welcome()).await;
        shop.tap(button(starting("Add the first person"))).await;
        shop.see_focus(searchbox("Find or add")).await;
        shop.see(button(starting("Add the first person Type a name and tap Add"))).await;
        shop.type_text("Ada Ash").await;
        shop.see(paragraph("Nobody like that is in the book yet.")).await;
        shop.press(Key::Enter).await;
        shop.see(heading("Ada Ash")).await;
        see_saved(shop).await;
        turn_to(shop, "Today").await;
        shop.see_no(welcome()).await;
        shop.see(paragraph("No birthdays or other days near")).await;
        shop.tap(link("Look through your people")).await;
        shop.see(status(saying("1 person"))).await;
    });
}

#[test]
fn whoever_waits_for_it_on_a_slow_line_reads_what_it_is_the_first_time() {
    let promise = || paragraph("What you write in it stays on this device.");
    story_in(&slow_program().setup(), async |shop| {
        shop.see(welcome()).await;
        be_slow(shop, true).await;
        shop.reload().await;
        shop.see(promise()).await;
        be_slow(shop, false).await;
        shop.reload().await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        be_slow(shop, true).await;
        shop.reload().await;
        // Who has a book knows.
        shop.see(paragraph("Byname")).await;
        shop.see_no(promise()).await;
    });
}

#[test]
fn contacts_are_a_tap_and_a_file_away() {
    story(async |shop| {
        shop.tap(link(starting("Bring in contacts"))).await;
        shop.see_path("/exchange").await;
        shop.see(paragraph("Nothing came in yet")).await;
        let cards = ["Ada Ash", "Bo Birch", "Cy Cedar"].map(|name| vcard(name, &[])).concat();
        let file = shop.file("contacts.vcf", cards);
        bring_in_file(shop, &file, "3 new, 0 changed").await;
        shop.see_no(paragraph("Nothing came in yet")).await;
        turn_to(shop, "Today").await;
        shop.see_no(welcome()).await;
        turn_to(shop, "People").await;
        shop.see(status(saying("3 people"))).await;
        shop.see_no(notice()).await;
    });
}

#[test]
fn the_sample_shop_is_full_of_life_and_gone_with_one_tap() {
    for size in [Size::PHONE, Size::TABLET] {
        story_in(&Setup::app().sized(size), async |shop| {
            open_sample(shop).await;
            // What is said of that lies over the page for a while.
            see_saved(shop).await;
            shop.reload().await;
            shop.see(listitem(saying("Rosa Marchetti is 60 today")).within(region("Today"))).await;
            shop.tap(button(starting("Show all")).within(region("Coming up"))).await;
            shop.see(listitem(saying("silver wedding")).within(region("Coming up"))).await;
            shop.see(listitem(saying("Fritz was 71")).within(region("Just missed"))).await;
            shop.see(region("Late")).await;
            turn_to(shop, "People").await;
            shop.see(notice()).await;
            shop.see(status(saying("60 people"))).await;
            open_card(shop, "rosa", "Rosa Marchetti").await;
            shop.see(role("paragraph", saying("visits"))).await;
            shop.see_all(listitem(any()).within(list("Timeline")), 50).await;
            turn_to(shop, "Today").await;
            shop.tap(button("Remove the sample shop")).await;
            shop.see(status(saying("The sample shop is gone"))).await;
            shop.see(welcome()).await;
            shop.see_no(notice()).await;
            shop.tap(button("Undo")).await;
            shop.see(status(saying("The sample shop is back"))).await;
            shop.see(listitem(saying("Rosa Marchetti is 60 today")).within(region("Today"))).await;
            shop.tap(button("Remove the sample shop")).await;
            shop.see(welcome()).await;
            see_saved(shop).await;
            shop.reload().await;
            shop.see(welcome()).await;
            turn_to(shop, "People").await;
            shop.see(paragraph("Nobody is in the book yet.")).await;
            shop.see_quiet_console().await;
        });
    }
}

#[test]
fn whoever_she_added_meanwhile_stays() {
    story(async |shop| {
        open_sample(shop).await;
        add(shop, "Ada Ash").await;
        write_note(shop, "Asked for pears").await;
        assert_eq!(mark(shop).await, "");
        open_card(shop, "jan de", "Jan de Vries").await;
        assert_eq!(mark(shop).await, "sample");
        write_note(shop, "This I only try").await;
        see_saved(shop).await;
        shop.reload().await;
        // It is still the same shop, and still says what it is.
        turn_to(shop, "People").await;
        shop.see(status(saying("61 people"))).await;
        shop.tap(button("Remove the sample shop")).await;
        shop.see(status(saying("1 person"))).await;
        see_saved(shop).await;
        shop.reload().await;
        open_card(shop, "ada", "Ada Ash").await;
        see_entry(shop, "Asked for pears").await;
        turn_to(shop, "Today").await;
        shop.type_into(searchbox("Find or add"), "only try").await;
        shop.see(paragraph("Nobody like that is in the book yet.")).await;
    });
}

/// The word near the name that says that somebody is invented.
async fn mark(shop: &mut Shop) -> String {
    const MARK: &str = "return document.querySelector('.card .sample-mark')?.textContent ?? ''";
    shop.execute(MARK, vec![]).await.as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_notice_is_slim() {
    const HEIGHT: &str = "return arguments[0].getBoundingClientRect().height";
    for size in [Size::PHONE, Size::TABLET] {
        story_in(&Setup::app().sized(size), async |shop| {
            open_sample(shop).await;
            let notice = shop.argument(notice()).await;
            let height = shop.execute(HEIGHT, vec![notice]).await.as_f64().unwrap_or(f64::MAX);
            assert!(height <= 56.0, "{size:?}: {height} px");
            shop.see_in_sight(heading(starting("Today"))).await;
        });
    }
}

#[test]
fn the_shop_can_have_its_name_at_once() {
    story(async |shop| {
        shop.type_into(textbox("What is your shop called?"), "Corner shop").await;
        shop.press(Key::Enter).await;
        shop.see(paragraph("Corner shop")).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see(paragraph("Corner shop")).await;
        shop.see_value(textbox("What is your shop called?"), "Corner shop").await;
    });
}

#[test]
fn where_nothing_is_stands_what_to_do() {
    story(async |shop| {
        turn_to(shop, "People").await;
        shop.see(paragraph("Nobody is in the book yet.")).await;
        shop.tap(button(starting("Add the first person"))).await;
        shop.see_focus(searchbox("Find or add")).await;
        add(shop, "Ada Ash").await;
        // Nothing is on the card yet.
        shop.see(paragraph("When is the birthday?")).await;
        shop.see(paragraph("Nothing is written down yet.")).await;
        shop.tap(button("Write a note")).await;
        shop.see_focus(textbox("Note")).await;
        shop.tap(button("Note the first visit")).await;
        shop.see_all(listitem(any()).within(list("Timeline")), 1).await;
        shop.see_no(paragraph("Nothing is written down yet.")).await;
        nobody_matches(shop).await;
    });
}

/// A list that was narrowed to nobody leads back to everybody.
async fn nobody_matches(shop: &mut Shop) {
    turn_to(shop, "Today").await;
    add(shop, "Bo Birch").await;
    stands(shop, "Archived").await;
    turn_to(shop, "People").await;
    shop.tap(button("No longer coming").within(group("Filter"))).await;
    shop.see(status(saying("1 person"))).await;
    shop.tap(link(starting("Bo Birch"))).await;
    stands(shop, "Comes here").await;
    shop.back().await;
    shop.see(paragraph("Nobody here is like that.")).await;
    shop.tap(button("Show everybody")).await;
    shop.see(status(saying("2 people"))).await;
}

/// Writes on the open card whether somebody still comes.
async fn stands(shop: &mut Shop, standing: &str) {
    shop.tap(button("Edit")).await;
    shop.tap(button(standing).within(group("Standing"))).await;
    shop.tap(button("Save")).await;
    shop.see(button("Edit")).await;
    shop.see_no(button("Save")).await;
}
