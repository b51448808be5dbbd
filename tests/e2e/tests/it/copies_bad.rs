//! Copies that are cut, changed, newer or made to hurt: a clear sentence, what is good of them, and never
//! half a merge.

use byname_e2e::{Shop, button, checkbox, containing, list, listitem, saying, status, story};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use std::io::Write;
use std::time::{Duration, Instant};

use crate::copies::{choose_copy, copy_of, foreign_copy, text};
use crate::habits::{add, bring_in, see_saved, turn_to, vcard};

const ZOE: &str = "01a20000-0000-7000-8000-000000000001";
const YVES: &str = "01a20000-0000-7000-8000-000000000002";

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packing = GzEncoder::new(Vec::new(), Compression::best());
    packing.write_all(bytes).expect("memory takes everything");
    packing.finish().expect("memory takes everything")
}

/// Two new people, the name of one of them with markup in it.
fn zoe_and_yves() -> Vec<u8> {
    foreign_copy(&[
        ("person", ZOE, &[("name", json!("<img src=x onerror=alert(1)>Zoe"))]),
        ("person", YVES, &[("name", json!("Yves"))]),
    ])
}

async fn see_nobody_came(shop: &mut Shop) {
    turn_to(shop, "People").await;
    shop.see(status(saying("1 person"))).await;
}

#[test]
fn a_copy_that_was_cut_says_so_and_brings_what_is_whole_in_it() {
    story(async |shop| {
        add(shop, "Ada").await;
        let copy = zoe_and_yves();
        choose_copy(shop, &copy[..copy.len() - 20]).await;
        shop.see(listitem(saying("The end of the file is missing"))).await;
        shop.see(checkbox(containing("Zoe"))).await;
        shop.see_no(checkbox("Take in Yves")).await;
        shop.tap(button("Cancel")).await;
        see_nobody_came(shop).await;
    });
}

#[test]
fn markup_in_a_name_stays_text() {
    story(async |shop| {
        choose_copy(shop, &zoe_and_yves()).await;
        shop.tap(button("Merge")).await;
        shop.see(button("Undo this import")).await;
        see_saved(shop).await;
        turn_to(shop, "People").await;
        let zoe = listitem(saying("<img src=x onerror=alert(1)>Zoe"));
        shop.see(zoe.within(list("People"))).await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_copy_that_was_changed_on_its_way_says_so() {
    story(async |shop| {
        bring_in(shop, &[vcard("Ada Ash", &[])]).await;
        let copy = text(&copy_of(shop).await).replace("Ada Ash", "Ada Elm").into_bytes();
        choose_copy(shop, &copy).await;
        shop.see(listitem(saying("The file was changed on its way"))).await;
    });
}

#[test]
fn what_is_no_copy_that_can_be_read_is_refused_at_once_and_changes_nothing() {
    story(async |shop| {
        add(shop, "Ada").await;
        let newer = String::from_utf8(zoe_and_yves()).expect("it is text");
        let newer = newer.replace("\"version\":1,", "\"version\":2,").into_bytes();
        // Half a gigabyte of one letter behind two people, in half a megabyte.
        let header = zoe_and_yves();
        let bomb = packed(&[&header[..], &vec![b'x'; 500 << 20]].concat());
        for (copy, sentence) in [(newer, "made by a newer Byname"), (bomb, "")] {
            turn_to(shop, "Today").await;
            let start = Instant::now();
            choose_copy(shop, &copy).await;
            if sentence.is_empty() {
                // A line that is too long is left out; of the rest she is shown what it would do.
                shop.see(listitem(saying("could not be read"))).await;
                shop.tap(button("Cancel")).await;
            } else {
                shop.see(status(saying(sentence))).await;
            }
            let taken = start.elapsed();
            println!("{} bytes are read after {taken:?}", copy.len());
            assert!(taken < Duration::from_secs(20), "{taken:?}");
        }
        see_nobody_came(shop).await;
    });
}
