//! What a shopkeeper does with copies: make one, hand it over, look at one, merge it; and what is in
//! one.

use byname_e2e::{
    AppCopy, Key, Shop, button, checkbox, group, heading, saying, starting, status, textbox,
};
use flate2::read::MultiGzDecoder;
use serde_json::{Value, json};
use std::io::Read;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::habits::{bring_in, open_card, see_saved, turn_to, vcard};

/// Makes a copy of the whole book and takes it off the device.
pub async fn copy_of(shop: &mut Shop) -> Vec<u8> {
    // What was chosen for another copy is forgotten with the page.
    turn_to(shop, "Today").await;
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

/// The kind of a record, its id, and its fields.
pub type Told<'a> = (&'a str, &'a str, &'a [(&'a str, Value)]);

/// A copy as another device may have made it, in plain text, cut behind its last record. All of
/// it is written an hour from now.
pub fn foreign_copy(records: &[Told<'_>]) -> Vec<u8> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
    let time = (u64::try_from(now.as_millis()).expect("not yet") + 3_600_000) << 16;
    let stamp = format!("{time:016x}-00000000000000b2");
    let mut copy = format!(
        "{{\"format\":\"byname\",\"version\":1,\"device\":\"00000000000000b2\",\
         \"made\":\"2026-11-21T09:30:00.000Z\",\"shop\":\"\",\"records\":{},\
         \"vector\":{{\"00000000000000b2\":\"{time:016x}\"}}}}\n",
        records.len()
    );
    for (kind, id, fields) in records {
        let fields: serde_json::Map<String, Value> =
            fields.iter().map(|(key, value)| ((*key).to_owned(), json!([value, stamp]))).collect();
        copy += &format!("{}\n", json!({ "kind": kind, "id": id, "fields": fields }));
    }
    copy.into_bytes()
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

/// The tablet on the counter gets its name and some regulars, and hands its book to the phone.
pub async fn one_book([counter, stall]: &mut [Shop; 2]) {
    name_device(counter, "Tablet").await;
    let cards = ["Ada Ash", "Bo Cedar", "Cy Dean"].map(|name| vcard(name, &["TEL:0761 555 12"]));
    bring_in(counter, &cards).await;
    name_device(stall, "Phone").await;
    let copy = copy_of(counter).await;
    merge_in(stall, &copy, "3 new, 0 changed, 0 clashes, 0 skipped").await;
}

/// Names a device on the Exchange page.
pub async fn name_device(shop: &mut Shop, name: &str) {
    turn_to(shop, "Exchange").await;
    shop.type_into(textbox("What this device is called"), name).await;
    shop.press(Key::Tab).await;
    see_saved(shop).await;
}

/// Changes what somebody is called.
pub async fn call(shop: &mut Shop, letters: &str, name: &str, called: &str) {
    open_card(shop, letters, name).await;
    shop.tap(button("Edit")).await;
    shop.retype(textbox("Called"), called).await;
    shop.tap(button("Save")).await;
    shop.see(heading(called)).await;
    see_saved(shop).await;
}

/// An app whose clock a story can set, in every engine and also after a reload.
pub fn with_a_clock() -> AppCopy {
    AppCopy::with_script(
        "const now = Date.now; Date.now = () => now() + Number(localStorage.later ?? 0)",
    )
}

/// So many minutes go by on a device whose clock can be set.
pub async fn time_passes(shop: &mut Shop, minutes: u64) {
    const LATER: &str =
        "localStorage.later = Number(localStorage.later ?? 0) + arguments[0] * 60_000";
    shop.execute(LATER, vec![json!(minutes)]).await;
}

/// Holds that two devices have one book.
pub async fn see_one_book(one: &mut Shop, other: &mut Shop) {
    let (one, other) = (copy_of(one).await, copy_of(other).await);
    assert_eq!(records(&one), records(&other));
}
