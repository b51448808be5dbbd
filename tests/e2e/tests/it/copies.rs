//! What a shopkeeper does with copies: make one, hand it over, look at one, merge it; and what is in
//! one.

use byname_e2e::{Shop, button, checkbox, group, saying, starting, status, textbox};
use flate2::read::MultiGzDecoder;
use serde_json::Value;
use std::io::Read;

use crate::habits::{see_saved, turn_to};

/// Makes a copy of the whole book and takes it off the device.
pub async fn copy_of(shop: &mut Shop) -> Vec<u8> {
    turn_to(shop, "Exchange").await;
    no_save_dialog(shop).await;
    shop.tap(button("Make a copy")).await;
    handed_over(shop).await
}

/// Makes a copy with only what another device has not seen.
pub async fn news_for(shop: &mut Shop, device: &str) -> Vec<u8> {
    turn_to(shop, "Exchange").await;
    no_save_dialog(shop).await;
    let news = button(starting(&format!("Only what {device}")));
    shop.tap(news.within(group("What goes into it"))).await;
    shop.tap(button("Make a copy")).await;
    handed_over(shop).await
}

/// Makes a copy that is protected with a passphrase.
pub async fn sealed_copy_of(shop: &mut Shop, passphrase: &str) -> Vec<u8> {
    turn_to(shop, "Exchange").await;
    no_save_dialog(shop).await;
    shop.tap(checkbox("Protect it with a passphrase")).await;
    shop.type_into(textbox("Passphrase"), passphrase).await;
    shop.tap(button("Make a copy")).await;
    handed_over(shop).await
}

/// The copy that is being made, taken off the device.
pub async fn handed_over(shop: &mut Shop) -> Vec<u8> {
    shop.see(status(saying("The copy is ready"))).await;
    let copy = shop.hand_over(".byname").await;
    see_saved(shop).await;
    copy
}

/// The window in which a desktop asks where a file is to go cannot be touched by any driver.
pub async fn no_save_dialog(shop: &mut Shop) {
    shop.execute("delete window.showSaveFilePicker", vec![]).await;
}

/// Chooses a copy and looks at what it would change.
pub async fn look_at_copy(shop: &mut Shop, copy: &[u8], counts: &str) {
    choose_copy(shop, copy).await;
    shop.see(status(saying(counts))).await;
}

/// Chooses a copy.
pub async fn choose_copy(shop: &mut Shop, copy: &[u8]) {
    turn_to(shop, "Exchange").await;
    let file = shop.file("from-the-other.byname", copy);
    shop.upload(button("Choose a file"), &file).await;
}

/// Looks at a copy, merges it as it is, and waits until it is kept.
pub async fn merge_in(shop: &mut Shop, copy: &[u8], counts: &str) {
    look_at_copy(shop, copy, counts).await;
    merge(shop, counts).await;
}

/// Merges the copy that was looked at, and waits until it is kept.
pub async fn merge(shop: &mut Shop, counts: &str) {
    shop.tap(button("Merge")).await;
    shop.see(button("Undo this import")).await;
    shop.see(status(saying(counts))).await;
    see_saved(shop).await;
}

/// Every record of a copy but what devices say of themselves, as text, in a fixed order: equal for
/// equal books.
pub fn records(copy: &[u8]) -> Vec<String> {
    let lines = text(copy);
    let records = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let records = records.filter(|it| it["kind"].as_str().is_some_and(|kind| kind != "device"));
    let mut records: Vec<String> = records.map(|it| it.to_string()).collect();
    records.sort();
    records
}

/// What any text tool shows of a copy.
pub fn text(copy: &[u8]) -> String {
    let mut text = String::new();
    MultiGzDecoder::new(copy).read_to_string(&mut text).expect("a copy is text, packed");
    text
}
