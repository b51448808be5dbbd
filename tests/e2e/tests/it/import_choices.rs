//! What she can decide before a file comes in: who is who, and what a column means.

use crate::habits::{bring_in, look_at_file, open_card, see_entry, turn_to, vcard, write_note};
use byname_e2e::{
    Shop, button, checkbox, combobox, containing, link, listitem, radio, region, saying, starting,
    status, story,
};
use std::fs;

/// Two cards that are perhaps of people in the book: one has Ada's phone under another name.
async fn with_doubles(shop: &mut Shop) -> std::path::PathBuf {
    let ada = vcard("Ada Ash", &["TEL:+44 20 7946 0001"]);
    let bo = vcard("Bo Cedar", &["EMAIL:bo@example.org"]);
    bring_in(shop, &[ada, bo]).await;
    let double = vcard("A. Ash-Birch", &["TEL:020 7946 0001", "ORG:Harbour Books"]);
    let other = vcard("Robert Cedar", &["EMAIL:bo@example.org"]);
    let known = vcard("Ada Ash", &["TEL:+44 20 7946 0001", "BDAY:1961-04-17"]);
    shop.file("more.vcf", [double, other, known].concat())
}

#[test]
fn likely_doubles_are_shown_and_each_is_decided() {
    story(async |shop| {
        let file = with_doubles(shop).await;
        look_at_file(shop, &file, "2 new, 1 already here (1 would change), 0 skipped").await;
        // Each engine writes the day in the order it takes for the browser's language.
        shop.see(listitem(saying("Birthday: "))).await;
        shop.tap(radio(starting("Merge into Ada Ash (same phone"))).await;
        shop.see(status(saying("1 new, 2 already here (2 would change), 0 skipped"))).await;
        shop.tap(button("Import")).await;
        shop.see(status(saying("1 new, 2 changed"))).await;
        open_card(shop, "0001", "Ada Ash").await;
        shop.see(listitem(saying("1961")).within(region("Dates"))).await;
        see_entry(shop, "A. Ash-Birch").await;
        turn_to(shop, "People").await;
        shop.see(status(saying("3 people"))).await;
    });
}

#[test]
fn all_doubles_are_merged_with_one_tap_and_the_import_is_one_step() {
    story(async |shop| {
        let file = with_doubles(shop).await;
        look_at_file(shop, &file, "2 new").await;
        shop.tap(button("Merge")).await;
        shop.see(status(saying("0 new, 3 already here (3 would change), 0 skipped"))).await;
        shop.tap(button("Import")).await;
        shop.see(status(saying("0 new, 3 changed"))).await;
        open_card(shop, "0001", "Ada Ash").await;
        shop.see(listitem(saying("1961")).within(region("Dates"))).await;
        // What she writes in the meantime stays when the import goes.
        write_note(shop, "wants the window seat").await;
        turn_to(shop, "Exchange").await;
        let undo = button("Undo this import");
        shop.tap(undo).await;
        shop.see(status(saying("The import is taken back"))).await;
        open_card(shop, "0001", "Ada Ash").await;
        shop.see_no(listitem(saying("1961"))).await;
        see_entry(shop, "wants the window seat").await;
        turn_to(shop, "People").await;
        shop.see(status(saying("2 people"))).await;
    });
}

#[test]
fn all_doubles_can_be_left_out() {
    story(async |shop| {
        let file = with_doubles(shop).await;
        look_at_file(shop, &file, "2 new").await;
        shop.tap(button("Leave out")).await;
        shop.see(status(saying("0 new, 1 already here (1 would change), 2 skipped"))).await;
        shop.tap(button("Import")).await;
        shop.see(status(saying("0 new, 1 changed, 0 already here, 2 skipped"))).await;
    });
}

#[test]
fn a_column_that_was_not_understood_is_said_what_it_is() {
    story(async |shop| {
        let rows = "Wer,Ruf,Wann\r\nAda Ash,+44 20 7946 0001,4/7/1961\r\nBo Cedar,+44 20 7946 0002,5/6/1970\r\n";
        let file = shop.file("list.csv", rows);
        look_at_file(shop, &file, "skipped").await;
        shop.choose(combobox("What is in Wer"), "Whole name").await;
        shop.choose(combobox("What is in Ruf"), "Mobile phone").await;
        shop.choose(combobox("What is in Wann"), "Birthday").await;
        shop.tap(button("4 July")).await;
        shop.see(status(saying("2 new, 0 already here, 0 skipped"))).await;
        shop.tap(button("Import")).await;
        shop.see(status(saying("2 new, 0 changed"))).await;
        open_card(shop, "0001", "Ada Ash").await;
        shop.see(listitem(saying("July")).within(region("Dates"))).await;
    });
}

#[test]
fn a_table_without_names_of_columns_is_read_by_what_is_in_it() {
    story(async |shop| {
        let rows = "Ada Ash;ada@example.org;+44 20 7946 0001\r\nBo Cedar;bo@example.org;+44 20 7946 0002\r\n";
        let file = shop.file("plain.csv", rows);
        look_at_file(shop, &file, "2 new, 0 already here, 0 skipped").await;
        shop.see_attribute(checkbox(containing("first row")), "type", "checkbox").await;
        shop.tap(button("Import")).await;
        open_card(shop, "0002", "Bo Cedar").await;
        shop.see(link(saying("bo@example.org"))).await;
    });
}

#[test]
fn what_was_skipped_is_named_and_can_be_downloaded() {
    story(async |shop| {
        let list = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Choir\r\nEND:VCARD\r\n";
        let file = shop.file("some.vcf", format!("{}{list}", vcard("Ada Ash", &[])));
        look_at_file(shop, &file, "1 new, 0 already here, 1 skipped").await;
        shop.see(listitem(saying("Number 2 was skipped: it is a list"))).await;
        shop.tap(button("Download what was skipped")).await;
        let saved = shop.see_saved_file("skipped.txt").await;
        let saved = fs::read_to_string(saved).expect("it was saved");
        assert!(saved.contains("FN:Choir") && !saved.contains("Ada Ash"), "{saved}");
    });
}
