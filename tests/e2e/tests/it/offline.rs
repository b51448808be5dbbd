//! One visit is enough: then the network may be gone for ever, and everything still works.

use crate::copies::{copy_of, foreign_copy, merge_in, records, text};
use crate::habits::{
    add, bring_in, bring_in_file, fixture, open_card, see_entry, see_saved, turn_to, vcard,
    write_note,
};
use crate::versions::{is_told_here, see_kept, version_of};
use byname_e2e::{
    Setup, Shop, any, button, group, heading, link, list, listitem, saying, searchbox, starting,
    status, story, story_in, story_of,
};
use serde_json::{Value, json};

/// A red picture, 8 pixels wide and 4 high.
const RED: &str = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAEAQMAAACJA+yzAAAABlBMVEXIFCgAAACoOpOFAAAAC0lEQVR42mNg\
     gAAAAAgAAST8BHIAAAAASUVORK5CYII=";

/// The network goes away for ever, and the browser is started again.
async fn alone_for_ever(shop: &mut Shop) {
    see_kept(shop).await;
    shop.asked();
    shop.go_offline();
    shop.restart_browser().await;
    shop.see(searchbox("Find or add")).await;
}

#[test]
fn after_one_visit_every_page_works_without_the_network() {
    story(async |shop| {
        alone_for_ever(shop).await;
        // Nobody was ever added: not even the first person needs the network.
        add(shop, "Ada Ash").await;
        write_note(shop, "sails on Sundays").await;
        see_saved(shop).await;
        let card = shop.path().await;
        let paths = ["", "people", card.as_str(), "exchange", "bin", "settings", "cellar", "a/b/c"];
        for path in paths {
            shop.go(path).await;
            shop.see(heading(any())).await;
            assert_eq!(version_of(shop).await, "A customer book for small shops, wholly offline.");
            shop.see_quiet_console().await;
        }
        shop.go(&card).await;
        see_entry(shop, "sails on Sundays").await;
        shop.restart_browser().await;
        shop.go(&format!("{card}?found=ada")).await;
        see_entry(shop, "sails on Sundays").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn without_the_network_files_come_and_go_a_photo_shows_and_lists_print() {
    // A driver cannot touch the window in which the browser asks how to print.
    const NO_WINDOW: &str = "window.printed = 0; window.print = () => { window.printed += 1 }";
    story(async |shop| {
        alone_for_ever(shop).await;
        let photo = format!("PHOTO;ENCODING=b;TYPE=PNG:{RED}");
        bring_in(shop, &[vcard("Ada Ash", &[&photo]), vcard("Bo Cedar", &[])]).await;
        open_card(shop, "ada", "Ada Ash").await;
        see_photo(shop).await;
        shop.reload().await;
        see_photo(shop).await;
        bring_in_file(shop, &fixture("exchange/phone-3.0.vcf"), "4 new, 0 changed").await;
        turn_to(shop, "People").await;
        shop.see(status(saying("6 people"))).await;
        open_card(shop, "ada", "Ada Ash").await;
        let everything = format!("{}/all", shop.path().await);
        shop.go(&everything).await;
        shop.see(button("Print")).await;
        shop.execute(NO_WINDOW, vec![]).await;
        shop.tap(button("Print")).await;
        shop.until("return window.printed", |printed| printed == 1).await;
        let copy = copy_of(shop).await;
        assert!(text(&copy).contains("Ada Ash"));
        let zoe =
            ("person", "01a20000-0000-7000-8000-000000000001", &[("name", json!("Zoe Zahn"))][..]);
        merge_in(shop, &foreign_copy(&[zoe]), "1 new, 0 changed").await;
        shop.see_quiet_console().await;
    });
}

/// Waits until the photo of the open card is drawn.
async fn see_photo(shop: &mut Shop) {
    const DRAWN: &str =
        "return document.querySelector('.card-head .avatar > img')?.naturalWidth ?? 0";
    shop.until(DRAWN, |width| *width == json!(8)).await;
}

#[test]
fn without_the_network_a_copy_goes_from_one_device_to_another() {
    if !is_told_here() {
        return;
    }
    story_of(async |[counter, stall]| {
        for shop in [&mut *counter, &mut *stall] {
            alone_for_ever(shop).await;
        }
        bring_in(counter, &[vcard("Ada Ash", &["TEL:0761 555 12"]), vcard("Bo Cedar", &[])]).await;
        let copy = copy_of(counter).await;
        merge_in(stall, &copy, "2 new, 0 changed, 0 clashes, 0 skipped").await;
        let back = copy_of(stall).await;
        assert_eq!(records(&copy), records(&back));
        for shop in [&mut *counter, &mut *stall] {
            turn_to(shop, "People").await;
            shop.see(listitem(saying("Ada Ash")).within(list("People"))).await;
            shop.see_quiet_console().await;
        }
    });
}

#[test]
fn the_page_of_the_first_visit_itself_needs_the_network_no_longer() {
    if !is_told_here() {
        return;
    }
    story(async |shop| {
        see_kept(shop).await;
        shop.go_offline();
        // The reader was never asked for before.
        bring_in(shop, &[vcard("Ada Ash", &[])]).await;
        open_card(shop, "ada", "Ada Ash").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn below_a_path_the_network_may_be_gone_too() {
    if !is_told_here() {
        return;
    }
    story_in(&Setup::app_below(), async |shop| {
        alone_for_ever(shop).await;
        bring_in(shop, &[vcard("Ada Ash", &[])]).await;
        for path in ["", "people", "exchange", "settings", "cellar"] {
            shop.go(path).await;
            shop.see(heading(any())).await;
            assert!(shop.path().await.starts_with("/book/"));
            version_of(shop).await;
        }
        turn_to(shop, "People").await;
        shop.tap(link(starting("Ada Ash")).within(list("People"))).await;
        shop.see(heading("Ada Ash")).await;
        shop.reload().await;
        shop.see(heading("Ada Ash")).await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_second_visit_asks_the_server_for_nothing_but_whether_there_is_news() {
    if !is_told_here() {
        return;
    }
    story(async |shop| {
        see_kept(shop).await;
        let first = shop.asked();
        assert!(first.iter().any(|path| path.ends_with("_bg.wasm")), "{first:?}");
        for path in ["people", "exchange", ""] {
            shop.go(path).await;
            version_of(shop).await;
        }
        add(shop, "Ada Ash").await;
        let file = shop.file("bo.vcf", vcard("Bo Cedar", &[]));
        bring_in_file(shop, &file, "1 new").await;
        let again = shop.asked();
        let news = ["/sw.js"];
        let others: Vec<&String> = again.iter().filter(|it| !news.contains(&it.as_str())).collect();
        assert_eq!(others, Vec::<&String>::new());
    });
}

#[test]
fn what_is_no_part_of_the_app_goes_to_the_network_as_ever() {
    if !is_told_here() {
        return;
    }
    const ASK: &str = "const [path, done] = arguments;
        fetch(path).then((it) => done(it.status), () => done(0));";
    story(async |shop| {
        see_kept(shop).await;
        assert_eq!(shop.execute_async(ASK, vec![json!("missing.png")]).await, json!(404));
        assert_eq!(shop.execute_async(ASK, vec![json!("boot.js?other")]).await, json!(200));
        shop.go_offline();
        assert_eq!(shop.execute_async(ASK, vec![json!("missing.png")]).await, json!(0));
        assert_eq!(shop.execute_async(ASK, vec![json!("boot.js?other")]).await, json!(0));
        assert_eq!(shop.execute_async(ASK, vec![json!("boot.js")]).await, json!(200));
    });
}

#[test]
fn without_any_worker_the_app_works_as_long_as_there_is_a_network() {
    if !is_told_here() {
        return;
    }
    // As in some private windows.
    let copy = byname_e2e::AppCopy::with_script(
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })",
    );
    story_in(&copy.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        bring_in(shop, &[vcard("Bo Cedar", &[])]).await;
        shop.reload().await;
        turn_to(shop, "People").await;
        shop.tap(button("Faces").within(group("View"))).await;
        shop.see(link(starting("Ada Ash")).within(list("People"))).await;
        let none = shop.execute("return navigator.serviceWorker ?? null", vec![]).await;
        assert_eq!(none, Value::Null);
    });
}
