//! Whole address books come in, come again, and are taken back.

use crate::habits::{
    bring_in_file, fixture, look_at_file, open_card, see_entry, see_saved, turn_to, vcard,
    write_note,
};
use byname_e2e::{Shop, button, engine, heading, link, role, saying, starting, status, story};
use serde_json::Value;
use std::path::PathBuf;
use std::time::Instant;

/// Five hundred cards as a phone writes them, no two alike.
fn phone_book(shop: &Shop) -> PathBuf {
    let card = |at: usize| {
        let phone = format!("TEL;TYPE=CELL:+44 20 7946 {at:04}");
        let born = format!("BDAY:19{:02}-{:02}-{:02}", 30 + at % 60, 1 + at % 12, 1 + at % 28);
        vcard(&format!("Person {at:03} Ash"), &[&phone, &born, "NOTE:comes on Fridays"])
    };
    shop.file("phone.vcf", (0..500).map(card).collect::<String>())
}

/// Two thousand rows of a till: more than anyone has seen at once.
fn till(shop: &Shop) -> PathBuf {
    let row = |at: usize| {
        format!(
            "First {at:04},Last {at:04},first{at:04}@example.org,+1 555 01{at:04},\"Oak, Road\"\r\n"
        )
    };
    let header = "First Name,Last Name,Email Address,Phone Number,Street Address\r\n";
    shop.file("till.csv", format!("{header}{}", (0..2_000).map(row).collect::<String>()))
}

/// Measures from now on how long the page was kept from anything else.
const WATCH: &str = "
    window.bynameLongest = 0;
    let last = performance.now();
    const look = () => {
        const now = performance.now();
        window.bynameLongest = Math.max(window.bynameLongest, now - last);
        last = now;
        setTimeout(look, 0);
    };
    look();";

async fn people_are(shop: &mut Shop, count: &str) {
    turn_to(shop, "People").await;
    shop.see(status(saying(count))).await;
}

#[test]
fn five_hundred_cards_come_in_come_again_and_are_taken_back() {
    story(async |shop| {
        let file = phone_book(shop);
        bring_in_file(shop, &file, "500 new, 0 changed, 0 already here, 0 skipped").await;
        see_saved(shop).await;
        people_are(shop, "500 people").await;
        look_at_file(shop, &file, "0 new, 500 already here, 0 skipped").await;
        shop.see_attribute(button("Import"), "disabled", "true").await;
        shop.tap(button("Cancel")).await;
        // Whoever was written about since stays.
        open_card(shop, "0123", "Person 123 Ash").await;
        write_note(shop, "asked for rye bread").await;
        see_saved(shop).await;
        // Also tomorrow: after the browser was closed.
        shop.restart_browser().await;
        turn_to(shop, "Exchange").await;
        shop.tap(button("Undo this import")).await;
        shop.see(status(saying("The import is taken back"))).await;
        people_are(shop, "1 person").await;
        open_card(shop, "0123", "Person 123 Ash").await;
        see_entry(shop, "asked for rye bread").await;
    });
}

#[test]
fn two_thousand_rows_come_in_come_again_and_are_taken_back() {
    story(async |shop| {
        let file = till(shop);
        turn_to(shop, "Exchange").await;
        shop.execute(WATCH, vec![]).await;
        let start = Instant::now();
        bring_in_file(shop, &file, "2,000 new, 0 changed, 0 already here, 0 skipped").await;
        let longest = shop.execute("return window.bynameLongest", vec![]).await;
        let longest = longest.as_f64().unwrap_or_default();
        let engine = engine();
        println!("{engine}: 2,000 rows came in within {:?}", start.elapsed());
        println!("{engine}: the page was kept from everything else for {longest:.0} ms at most");
        see_saved(shop).await;
        people_are(shop, "2,000 people").await;
        open_card(shop, "last 1234", "First 1234 Last 1234").await;
        shop.see(link(saying("first1234@example.org"))).await;
        look_at_file(shop, &file, "0 new, 2,000 already here, 0 skipped").await;
        shop.tap(button("Cancel")).await;
        shop.tap(button("Undo this import")).await;
        shop.see(status(saying("The import is taken back"))).await;
        turn_to(shop, "Today").await;
        shop.see(heading(starting("Welcome"))).await;
    });
}

#[test]
fn a_file_that_is_only_looked_at_changes_nothing() {
    story(async |shop| {
        let file = phone_book(shop);
        look_at_file(shop, &file, "500 new, 0 already here").await;
        shop.tap(button("Cancel")).await;
        shop.see(status(saying("Nothing was changed"))).await;
        turn_to(shop, "People").await;
        shop.see(role("paragraph", saying("Nobody is in the book yet"))).await;
    });
}

#[test]
fn every_exporters_shape_is_read() {
    // The file, how many people are in it, and one of them.
    let shapes = shapes();
    story(async |shop| {
        for shape in shapes.lines().filter(|it| !it.is_empty()) {
            let [file, people, letters, name] =
                shape.split('|').map(str::trim).collect::<Vec<_>>()[..]
            else {
                panic!("a shape has four parts: {shape}");
            };
            bring_in_file(shop, &fixture(file), &format!("{people} new")).await;
            see_saved(shop).await;
            open_card(shop, letters, name).await;
            turn_to(shop, "Exchange").await;
            shop.tap(button("Undo this import")).await;
            shop.see(status(saying("The import is taken back"))).await;
        }
    });
}

/// Every file of `tests/fixtures/exchange`, with what it brings.
fn shapes() -> &'static str {
    include_str!("../../../fixtures/exchange/shapes.txt")
}

#[test]
fn what_is_pasted_comes_in_too() {
    // A clipboard cannot be filled in every engine, so the page hears what it would hear.
    const PASTE: &str = r#"
        const board = new DataTransfer();
        board.setData("text/plain", arguments[0]);
        const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
        // Not every engine lets an event be made with it.
        Object.defineProperty(paste, "clipboardData", { value: board });
        document.body.dispatchEvent(paste);"#;
    story(async |shop| {
        turn_to(shop, "Exchange").await;
        shop.see(heading("Exchange")).await;
        let card = vcard("Ada Ash", &["TEL:+44 20 7946 0001"]);
        shop.execute(PASTE, vec![Value::from(card)]).await;
        shop.see(status(saying("1 new, 0 already here"))).await;
        shop.tap(button("Import")).await;
        shop.see(status(saying("1 new, 0 changed"))).await;
        open_card(shop, "0001", "Ada Ash").await;
    });
}
