//! A save that fails: said and staying said, nothing lost, tried again, and a way out by a file.

use crate::copies::{choose_copy, merge_in};
use crate::habits::{add, bring_in, open_card, see_entry, see_saved, turn_to, vcard, write_note};
use crate::shield::{bring_back, hide};
use byname_e2e::{
    AppCopy, Key, alert, button, heading, list, listitem, saying, searchbox, status, story,
    story_in, textbox,
};

/// From now on the browser refuses to take anything into its database.
const REFUSE: &str = "window.goodAdd = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => { throw new DOMException('no', 'UnknownError'); };";

/// From now on the device is full, which shows when a transaction ends and not before. (Chromium does
/// not hold small writes to a quota that a test gives it, so this is played in every engine.)
const FILL: &str = "window.goodAdd = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
        const request = window.goodAdd.apply(this, given);
        const full = new DOMException('full', 'QuotaExceededError');
        Object.defineProperty(this.transaction, 'error', { get: () => full });
        this.transaction.abort();
        return request;
    };";

/// The browser is as good as before.
const HEAL: &str = "IDBObjectStore.prototype.add = window.goodAdd;";

#[test]
fn a_save_that_fails_says_so_and_nothing_is_lost() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.execute(REFUSE, vec![]).await;
        shop.type_into(textbox("Note"), "likes oat milk").await;
        shop.tap(button("Save note")).await;
        shop.see(alert(saying("The browser did not save the last changes"))).await;
        shop.see(status(saying("1 change is not saved yet"))).await;

        // She goes on working, and the banner goes with her.
        turn_to(shop, "Today").await;
        shop.see(alert(saying("The browser did not save the last changes"))).await;
        add(shop, "Bo Cedar").await;
        shop.see(status(saying("2 changes are not saved yet"))).await;
        shop.type_into(textbox("Note"), "half a sen").await;
        shop.tap(button("Try again")).await;
        shop.see(status(saying("2 changes are not saved yet"))).await;

        shop.execute(HEAL, vec![]).await;
        shop.tap(button("Try again")).await;
        see_saved(shop).await;
        shop.see_no(alert(saying("did not save"))).await;
        shop.see_value(textbox("Note"), "half a sen").await;

        shop.restart_browser().await;
        open_card(shop, "bo", "Bo Cedar").await;
        open_card(shop, "ad", "Ada Ash").await;
        see_entry(shop, "likes oat milk").await;
    });
}

#[test]
fn a_save_that_failed_is_tried_again_without_being_asked() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.execute(REFUSE, vec![]).await;
        shop.tap(button("Was here")).await;
        shop.see(status(saying("1 change is not saved yet"))).await;
        shop.execute(HEAL, vec![]).await;
        see_saved(shop).await;
        shop.reload().await;
        see_entry(shop, "Was here").await;
    });
}

#[test]
fn a_browser_that_saves_nothing_any_more_is_given_nothing_new_until_it_does() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.execute(REFUSE, vec![]).await;
        write_note(shop, "only in memory").await;
        for _ in 0..5 {
            shop.tap(button("Try again")).await;
        }
        shop.see(alert(saying("nothing new is taken in until it does"))).await;

        shop.tap(button("Was here")).await;
        shop.see(status(saying("This book can only be looked at here"))).await;
        shop.see(status(saying("1 change is not saved yet"))).await;
        // Nor is anything taken back, and the way back is not used up by asking for it.
        shop.press_with(Key::Control, 'z').await;
        see_entry(shop, "only in memory").await;
        shop.type_into(textbox("Note"), "half a sen").await;
        shop.tap(button("Download a copy")).await;
        assert!(!shop.hand_over(".byname").await.is_empty());

        shop.execute(HEAL, vec![]).await;
        shop.tap(button("Try again")).await;
        see_saved(shop).await;
        shop.see_no(alert(saying("nothing new is taken in"))).await;
        shop.see_value(textbox("Note"), "half a sen").await;
        // Out of the box, whose own way back the keys would be.
        shop.tap(heading("Ada Ash")).await;
        shop.press_with(Key::Control, 'z').await;
        shop.see_no(listitem(saying("only in memory")).within(list("Timeline"))).await;
        write_note(shop, "only in memory").await;
        shop.tap(button("Was here")).await;
        see_saved(shop).await;
        shop.reload().await;
        see_entry(shop, "only in memory").await;
        see_entry(shop, "Was here").await;
    });
}

#[test]
fn a_full_device_is_called_full() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.execute(FILL, vec![]).await;
        shop.tap(button("Was here")).await;
        shop.see(alert(saying("This device is full"))).await;
        shop.see(status(saying("1 change is not saved yet"))).await;
        shop.execute(HEAL, vec![]).await;
        shop.tap(button("Try again")).await;
        see_saved(shop).await;
        shop.reload().await;
        see_entry(shop, "Was here").await;
    });
}

#[test]
fn a_copy_of_what_could_not_be_saved_is_taken_in_elsewhere() {
    let mut copy = Vec::new();
    story(async |shop| {
        bring_in(shop, &[vcard("Ada Ash", &["TEL:+44 20 7946 0001"])]).await;
        shop.execute(REFUSE, vec![]).await;
        turn_to(shop, "Today").await;
        add(shop, "Bo Cedar").await;
        write_note(shop, "only here and nowhere on a disk").await;
        shop.see(alert(saying("did not save"))).await;
        shop.tap(button("Download a copy")).await;
        copy = shop.hand_over(".byname").await;
    });
    story(async |shop| {
        merge_in(shop, &copy, "3 new, 0 changed").await;
        open_card(shop, "bo", "Bo Cedar").await;
        see_entry(shop, "only here and nowhere on a disk").await;
        open_card(shop, "0001", "Ada Ash").await;
        choose_copy(shop, &copy).await;
        shop.see(status(saying("There is nothing new in this copy."))).await;
    });
}

#[test]
fn a_browser_that_keeps_nothing_says_so_instead_of_showing_nothing() {
    let refuses =
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }";
    let missing =
        "delete window.indexedDB; Object.defineProperty(window, 'indexedDB', { value: undefined })";
    for script in [refuses, missing] {
        let copy = AppCopy::with_script(script);
        story_in(&copy.setup(), async |shop| {
            shop.see(alert(saying("does not let Byname keep anything"))).await;
            shop.see(heading("Welcome to your customer book")).await;
            // One can look around, and what is written can be taken along.
            add(shop, "Ada Ash").await;
            write_note(shop, "just trying").await;
            shop.see_no(status(saying("Saved"))).await;
            shop.see(button("Download a copy")).await;
            turn_to(shop, "People").await;
            shop.see(listitem(saying("Ada Ash")).within(list("People"))).await;
            shop.see(searchbox("Find or add")).await;
        });
    }
}

#[test]
fn a_save_that_fails_while_a_customer_looks_is_said_and_tells_nothing() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.execute(REFUSE, vec![]).await;
        hide(shop).await;
        shop.tap(button("Was here")).await;
        let said = || alert(saying("The last changes are not saved yet"));
        shop.see(said()).await;
        // A copy has all in it that is put away.
        shop.see_no(button(saying("copy"))).await;
        shop.see_no_barriers().await;
        shop.tap(button("Try again")).await;
        shop.see(said()).await;
        shop.execute(HEAL, vec![]).await;
        shop.tap(button("Try again")).await;
        shop.see_no(said()).await;
        bring_back(shop).await;
        see_saved(shop).await;
        see_entry(shop, "Was here").await;
    });
}
