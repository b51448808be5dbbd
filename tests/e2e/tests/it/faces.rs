//! Faces: a photo in two taps, the square of it that is kept, and how it goes again.

use crate::copies::{copy_of, text};
use crate::habits::{add, bring_in, see_saved, turn_to, vcard};
use byname_e2e::{
    Key, Shop, Size, alert, button, dialog, group, heading, link, role, saying, searchbox,
    starting, status, story,
};
use serde_json::{Value, json};

/// What a camera may have written into its file besides the picture.
const SECRET: &str = "GPSLatitude 48.7758";

/// A picture (BMP) twice as wide as high: red on the left, blue on the right, and then what nobody
/// must see.
pub fn picture() -> Vec<u8> {
    const WIDTH: u32 = 400;
    const HEIGHT: u32 = 200;
    const HEAD: u32 = 54;
    let pixels = WIDTH * HEIGHT * 3;
    let mut file = b"BM".to_vec();
    for number in [HEAD + pixels, 0, HEAD, 40, WIDTH, HEIGHT, 1 | 24 << 16, 0, pixels, 0, 0, 0, 0] {
        file.extend(number.to_le_bytes());
    }
    for _ in 0..HEIGHT {
        for column in 0..WIDTH {
            file.extend(if column < WIDTH / 2 { [20, 20, 200] } else { [200, 20, 20] });
        }
    }
    file.extend(SECRET.as_bytes());
    file
}

/// Waits for a photo on the open card: how large it is, and whether it is red on the left and on the
/// right.
async fn see_photo(shop: &mut Shop, expected: Value) {
    const DRAWN: &str = "const [expected, done] = arguments;
        const until = performance.now() + 10000;
        const look = () => {
            const it = document.querySelector('.card-head .avatar > img');
            const isLate = performance.now() > until;
            if (!it?.naturalWidth) return isLate ? done('none') : setTimeout(look, 20);
            const [width, height] = [it.naturalWidth, it.naturalHeight];
            const canvas = Object.assign(document.createElement('canvas'), { width, height });
            const paper = canvas.getContext('2d');
            paper.drawImage(it, 0, 0);
            const red = (x) => {
                const [r, g, b] = paper.getImageData(x, height / 2, 1, 1).data;
                return r > 150 && b < 80;
            };
            const seen = [width, height, red(4), red(width - 5)];
            if (isLate || String(seen) === String(expected)) done(seen); else setTimeout(look, 20);
        };
        look();";
    let seen = shop.execute_async(DRAWN, vec![expected.clone()]).await;
    assert_eq!(seen, expected);
}

async fn see_no_photo(shop: &mut Shop) {
    const NONE: &str = "const [done] = arguments;
        const look = () => document.querySelector('.card-head .avatar > img')
            ? setTimeout(look, 20) : done(true);
        look();";
    shop.execute_async(NONE, vec![]).await;
}

#[test]
fn a_new_face_has_a_photo_after_three_taps_and_its_middle_is_kept() {
    for size in [Size::PHONE, Size::TABLET] {
        story(async |shop| {
            shop.resize(size).await;
            let file = shop.file("camera.bmp", picture());
            shop.type_into(searchbox("Find or add"), "Ada Ash").await;
            shop.reset_counts();
            shop.tap(button("Add “Ada Ash”")).await;
            shop.see(heading("Ada Ash")).await;
            shop.upload(button("Photo"), &file).await;
            shop.tap(button("Use this photo")).await;
            shop.see(status(saying("Ada Ash is changed"))).await;
            assert_eq!(shop.taps(), 3);
            // The largest square of the middle: red on one side, blue on the other.
            see_photo(shop, json!([200, 200, true, false])).await;
            see_saved(shop).await;
            shop.reload().await;
            see_photo(shop, json!([200, 200, true, false])).await;

            let copy = text(&copy_of(shop).await);
            assert!(!copy.contains(SECRET), "what the camera wrote is not kept");
            shop.see_quiet_console().await;
        });
    }
}

#[test]
fn the_picture_is_moved_and_made_larger_before_it_is_kept() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        let file = shop.file("camera.bmp", picture());
        shop.upload(button("Photo"), &file).await;
        let frame = || group(starting("The picture in its frame")).within(dialog("Photo"));
        // A tap focuses it and brings into the middle what is there already.
        shop.tap(frame()).await;
        for _ in 0..10 {
            shop.press(Key::Left).await;
        }
        shop.tap(button("Use this photo")).await;
        // Only what was on the left.
        see_photo(shop, json!([200, 200, true, true])).await;

        // Another one: the dialog shows the photo that there is, and takes it away on demand.
        shop.tap(button("Photo")).await;
        shop.see(button("Remove the photo")).await;
        shop.upload(button("Choose a picture"), &file).await;
        shop.tap(role("slider", "Larger")).await;
        shop.press(Key::End).await;
        shop.tap(button("Use this photo")).await;
        // Four times as large.
        see_photo(shop, json!([50, 50, true, false])).await;
    });
}

#[test]
fn a_photo_goes_with_two_taps_and_comes_back_with_one() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        let file = shop.file("camera.bmp", picture());
        shop.upload(button("Photo"), &file).await;
        shop.tap(button("Use this photo")).await;
        see_photo(shop, json!([200, 200, true, false])).await;
        shop.tap(button("Photo")).await;
        shop.tap(button("Remove the photo")).await;
        see_no_photo(shop).await;
        shop.tap(button("Undo")).await;
        see_photo(shop, json!([200, 200, true, false])).await;
    });
}

#[test]
fn what_is_no_picture_is_said_and_changes_nothing() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        for (name, bytes) in
            [("letter.png", b"Dear Sir or Madam".to_vec()), ("empty.jpg", Vec::new())]
        {
            let file = shop.file(name, bytes);
            shop.upload(button("Photo"), &file).await;
            shop.see(alert(saying("cannot be shown as a picture"))).await;
            shop.see_no(button("Use this photo")).await;
            shop.press(Key::Escape).await;
            shop.see_no(dialog("Photo")).await;
        }
        see_no_photo(shop).await;
        shop.see(heading("Ada Ash")).await;
    });
}

#[test]
fn a_minute_asks_for_names_and_brings_back_tomorrow_whoever_was_missed() {
    story(async |shop| {
        let cards = ["Ada Ash", "Bo Cedar"].map(|name| vcard(name, &[]));
        bring_in(shop, &cards).await;
        turn_to(shop, "People").await;
        shop.tap(link("Practise names")).await;
        shop.see(status(saying("Face 1 of 2"))).await;
        shop.see_no(heading("Ada Ash")).await;
        shop.see_no(heading("Bo Cedar")).await;
        shop.tap(button("Show the name")).await;
        shop.tap(button("I knew it")).await;
        shop.see(status(saying("Face 2 of 2"))).await;
        // By keyboard, too: the focus goes along.
        shop.press(Key::Enter).await;
        shop.tap(button("Not yet")).await;
        shop.see(status(saying("You knew 1 of 2"))).await;
        shop.see(status(saying("Whoever you missed comes back tomorrow."))).await;

        // The one who was known is not asked again today, nor is the other.
        see_saved(shop).await;
        shop.reload().await;
        shop.see(status(saying("Nobody is due today"))).await;
        shop.tap(button("Practise all the same")).await;
        shop.see(status(saying("Face 1 of 2"))).await;
        shop.see_quiet_console().await;
    });
}
