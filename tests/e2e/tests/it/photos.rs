//! A photo that comes with a card: it is shown, it stays, and a copy carries it.

use crate::copies::{copy_of, merge_in, text};
use crate::habits::{bring_in, bring_in_file, open_card, turn_to, vcard};
use byname_e2e::{Shop, button, link, list, starting, story};
use serde_json::{Value, json};

/// A red picture, 8 pixels wide and 4 high.
const RED: &str = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAEAQMAAACJA+yzAAAABlBMVEXIFCgAAACoOpOFAAAAC0lEQVR42mNg\
     gAAAAAgAAST8BHIAAAAASUVORK5CYII=";

/// Ada has a photo, Bo has none.
fn friends() -> [String; 2] {
    let photo = format!("PHOTO;ENCODING=b;TYPE=PNG:{RED}");
    [vcard("Ada Ash", &[&photo]), vcard("Bo Cedar", &[])]
}

/// Waits until the photo of somebody is drawn, and holds that it is that picture, over the drawn
/// face, in a box that has the size it always has.
async fn see_photo(shop: &mut Shop, place: &str) {
    const DRAWN: &str = "const [place, done] = arguments;
        const look = () => {
            const it = document.querySelector(`${place} .avatar > img`);
            if (!it?.naturalWidth) return setTimeout(look, 20);
            const [box, face] = [it.getBoundingClientRect(), it.parentElement];
            const own = face.getBoundingClientRect();
            const paper = new OffscreenCanvas(1, 1).getContext('2d');
            paper.drawImage(it, 0, 0);
            const [red, green] = paper.getImageData(0, 0, 1, 1).data;
            done([it.naturalWidth, it.naturalHeight, it.alt, new URL(it.src).protocol,
                own.width - box.width < 9, own.width === own.height, red > 150 && green < 80,
                face.querySelector('svg') !== null]);
        };
        look();";
    let drawn = shop.execute_async(DRAWN, vec![json!(place)]).await;
    assert_eq!(drawn, json!([8, 4, "", "blob:", true, true, true, true]), "{place}");
}

/// Whether there is any photo in a place.
async fn has_photo(shop: &mut Shop, place: &str) -> bool {
    const THERE: &str = "return document.querySelector(`${arguments[0]} .avatar > img`) !== null";
    shop.execute(THERE, vec![json!(place)]).await == Value::Bool(true)
}

#[test]
fn a_photo_comes_with_its_card_stays_and_goes_with_a_copy() {
    let mut copy = Vec::new();
    story(async |shop| {
        bring_in(shop, &friends()).await;
        open_card(shop, "bo", "Bo Cedar").await;
        assert!(!has_photo(shop, ".card-head").await);
        open_card(shop, "ada", "Ada Ash").await;
        see_photo(shop, ".card-head").await;
        shop.reload().await;
        see_photo(shop, ".card-head").await;
        turn_to(shop, "People").await;
        shop.see(link(starting("Ada Ash")).within(list("People"))).await;
        see_photo(shop, "[role=listitem]").await;
        copy = copy_of(shop).await;
        shop.see_quiet_console().await;
    });
    let text = text(&copy);
    assert!(text.contains(r#","photos":1,"sha256":"#), "{text}");
    story(async |shop| {
        merge_in(shop, &copy, "2 new, 0 changed").await;
        shop.restart_browser().await;
        open_card(shop, "ada", "Ada Ash").await;
        see_photo(shop, ".card-head").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_photo_is_shown_before_it_is_on_the_disk() {
    const REFUSE: &str = "IDBObjectStore.prototype.add = () => {
            throw new DOMException('no', 'UnknownError');
        };";
    story(async |shop| {
        shop.execute(REFUSE, vec![]).await;
        turn_to(shop, "Exchange").await;
        let file = shop.file("contacts.vcf", friends().concat());
        bring_in_file(shop, &file, "2 new, 0 changed").await;
        open_card(shop, "ada", "Ada Ash").await;
        see_photo(shop, ".card-head").await;
        shop.tap(button("Download a copy")).await;
        let text = text(&shop.hand_over(".byname").await);
        assert!(text.contains("\n{\"photo\":\""), "{text}");
    });
}
