//! A device that is full in the middle of an import: whole or not there, said, and never stuck.

use std::io::Read;
use std::time::Instant;

use crate::habits::{
    add, bring_in_file, open_card, see_entry, see_saved, turn_to, vcard, write_note,
};
use byname_e2e::{AppCopy, Engine, Shop, alert, button, engine, saying, status, story_in, textbox};
use flate2::read::MultiGzDecoder;
use serde_json::{Value, json};

/// So many sizes of the room that is left, from nothing to just too little.
const SIZES: u64 = 30;
/// The least of them in bytes, and what each has more than the one before.
const LEAST: u64 = 300_000;
const MORE: u64 = 20_000;

/// What the pages keep by now, as the browser counts it.
const USED: &str = "navigator.storage.estimate().then((it) => arguments[0](it.usage))";

/// How many photos and entries of the log really lie in the store.
const LIES: &str = "const told = arguments[0];
    indexedDB.open('byname').onsuccess = ({ target: { result: database } }) => {
        const all = database.transaction(['log', 'pages', 'photos']);
        const count = (name) => new Promise((counted) => {
            all.objectStore(name).count().onsuccess = (it) => counted(it.target.result);
        });
        Promise.all([count('log'), count('pages'), count('photos')]).then((counts) => {
            database.close();
            told(counts);
        });
    }";

/// Counts the writes that ended.
const COUNT_ENDS: &str = "window.ends = 0;
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
        const begun = begin.apply(this, given);
        if (given[1] === 'readwrite')
            for (const end of ['complete', 'abort'])
                begun.addEventListener(end, () => { window.ends += 1; });
        return begun;
    }";

/// Pictures of noise, of which each is another, in base64.
const PICTURES: &str = "let seed = 1;
    const chance = () => (seed = (seed * 48271) % 2147483647) & 255;
    return Array.from({ length: 40 }, () => {
        const bytes = new Uint8Array(54 + 64 * 64 * 3).map(chance);
        const header = new DataView(bytes.buffer);
        bytes.fill(0, 0, 54);
        bytes.set([66, 77]);
        [[2, bytes.length], [10, 54], [14, 40], [18, 64], [22, 64], [34, 64 * 64 * 3]]
            .forEach(([at, value]) => header.setUint32(at, value, true));
        header.setUint16(26, 1, true);
        header.setUint16(28, 24, true);
        return btoa(String.fromCharCode(...bytes));
    })";

async fn used(shop: &mut Shop) -> u64 {
    shop.execute_async(USED, vec![]).await.as_u64().expect("a number of bytes")
}

/// Letters in which nothing comes twice: Chromium packs what it keeps, and of a sentence that is said
/// again and again little is left.
fn letters(seed: usize, count: usize) -> String {
    let mut state = seed as u64 + 1;
    let next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        char::from(b'a' + u8::try_from((state >> 33) % 26).expect("there are 26 letters"))
    };
    std::iter::repeat_with(next).take(count).collect()
}

/// Three hundred people with long notes, forty with a photo.
async fn many(shop: &mut Shop) -> Vec<u8> {
    let pictures = shop.execute(PICTURES, vec![]).await;
    let card = |number: usize| {
        let note = letters(number, 2_900);
        let photo = pictures[number].as_str();
        let photo = photo.map(|it| format!("PHOTO;ENCODING=b;TYPE=BMP:{it}")).unwrap_or_default();
        vcard(&format!("Person {number}"), &[&format!("NOTE:{number} {note}"), &photo])
    };
    (0..300).map(card).collect::<String>().into_bytes()
}

#[test]
fn an_import_that_meets_a_full_device_is_whole_or_not_there_and_stops_nobody() {
    if engine() != Engine::Chromium {
        println!("only Chromium can be told how much room there is");
        return;
    }
    let start = Instant::now();
    // Nothing else is kept meanwhile, and there is no book yet: Chromium looks again only when what it
    // last found free is used up, or after half a minute.
    let copy = AppCopy::with_script(
        "Object.defineProperty(navigator, 'serviceWorker', { value: undefined })",
    );
    story_in(&copy.setup().at("boot.js"), async |shop| {
        let before = used(shop).await;
        shop.give_room(Some(before + LEAST)).await;
        shop.go("").await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        let cards = many(shop).await;
        shop.execute(COUNT_ENDS, vec![]).await;
        let file = shop.file("many.vcf", cards);
        bring_in_file(shop, &file, "300 new").await;
        shop.see(alert(saying("This device is full"))).await;
        let lies = shop.execute_async(LIES, vec![]).await;

        for size in 0..SIZES {
            let room = LEAST + size * MORE;
            shop.give_room(Some(before + room)).await;
            let ends = shop.execute("return window.ends", vec![]).await;
            shop.tap(button("Try again")).await;
            shop.until("return window.ends", |it| *it != ends).await;
            let now = shop.execute_async(LIES, vec![]).await;
            assert_eq!(now, lies, "with {room} bytes of room some of it was kept");
        }
        shop.see(alert(saying("This device is full"))).await;
        goes_on_working(shop, &lies).await;

        shop.give_room(None).await;
        shop.tap(button("Try again")).await;
        see_saved(shop).await;
        shop.see_no(alert(saying("This device is full"))).await;
        shop.reload().await;
        open_card(shop, "299", "Person 299").await;
        assert_eq!(shop.execute_async(LIES, vec![]).await[2], json!(40));
        println!(
            "{SIZES} sizes from {} to {} kB were too small, and nothing of the import was there; \
             with all of it {} kB are used",
            LEAST / 1_000,
            (LEAST + (SIZES - 1) * MORE) / 1_000,
            used(shop).await / 1_000
        );
        open_card(shop, "ad", "Ada Ash").await;
        see_entry(shop, "while it was full").await;
    });
    println!("the story of a full device took {:.0} s", start.elapsed().as_secs_f32());
}

/// What is small is kept although something large waits, and what waits can be carried away.
async fn goes_on_working(shop: &mut Shop, lies: &Value) {
    open_card(shop, "ad", "Ada Ash").await;
    shop.type_into(textbox("Note"), "half a sen").await;
    shop.see_value(textbox("Note"), "half a sen").await;
    write_note(shop, "while it was full").await;
    shop.see(status(saying("1 change is not saved yet"))).await;
    let now = shop.execute_async(LIES, vec![]).await;
    assert_ne!(now[0], lies[0], "the note is kept");
    assert_eq!(now[2], lies[2], "and nothing of the import");
    turn_to(shop, "Today").await;
    add(shop, "Bo Cedar").await;
    shop.tap(button("Delete")).await;
    shop.see(status(saying("Bo Cedar is deleted"))).await;
    shop.see(status(saying("1 change is not saved yet"))).await;
    turn_to(shop, "Today").await;
    shop.tap(button("Download a copy")).await;
    let mut text = String::new();
    let copy = shop.hand_over(".byname").await;
    MultiGzDecoder::new(&copy[..]).read_to_string(&mut text).expect("a copy is packed");
    assert!(text.contains("Person 299"), "what is not saved is not in the copy");
}
