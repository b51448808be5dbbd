//! Doors that stay shut: a store that does not answer, at the start and in the middle of work, one
//! that falls shut, and one that is only slow.

use crate::habits::{add, bring_in, open_card, see_entry, see_saved, turn_to, vcard, write_note};
use crate::second_copy::has_second_copy;
use byname_e2e::{
    AppCopy, alert, button, heading, list, listitem, role, saying, status, story, story_in,
};
use serde_json::json;

/// A request to open that is never answered, as long as the page says so; the first one only, or all.
const SILENT_OPEN: &str = "const open = IDBFactory.prototype.open;
    let asked = 0;
    window.isSilent = () => WHEN;
    IDBFactory.prototype.open = function (...given) {
        asked += 1;
        if (!window.isSilent(asked)) return open.apply(this, given);
        window.askedAt ??= performance.now();
        const request = open.call(this, 'silence');
        for (const on of ['onsuccess', 'onerror', 'onupgradeneeded', 'onblocked'])
            Object.defineProperty(request, on, { set() {}, get: () => null });
        return request;
    };
    new MutationObserver(() => { window.saidAt ??= performance.now(); })
        .observe(document.querySelector('.splash-text'), { childList: true })";

/// Transactions that end without a word, as long as `window.isSilent`; what they write is kept.
const SILENT_END: &str = "window.isSilent = true;
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
        const begun = begin.apply(this, given);
        if (window.isSilent && given[1] === 'readwrite')
            for (const on of ['oncomplete', 'onerror', 'onabort'])
                Object.defineProperty(begun, on, { set() {}, get: () => null });
        return begun;
    }";

/// Every end of a transaction that writes is told so many milliseconds later, and alerts are counted.
const SLOW_END: &str = "window.alerts = 0;
    new MutationObserver(() => {
        window.alerts += document.querySelectorAll('[role=alert]').length;
    }).observe(document.body, { childList: true, subtree: true });
    const end = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
        get: end.get,
        set(told) {
            const late = this.mode === 'readwrite' ? arguments_late : 0;
            end.set.call(this, (event) => setTimeout(() => told(event), late));
        },
    });";

/// The connection that the app has, whenever it uses it.
const KNOW_CONNECTION: &str = "const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
        window.connection = this;
        return begin.apply(this, given);
    }";

#[test]
fn a_book_whose_opening_is_never_answered_is_asked_for_again() {
    let copy = AppCopy::with_script(&SILENT_OPEN.replace("WHEN", "asked === 1"));
    story_in(&copy.setup(), async |shop| {
        // The first request is lost, as it happens in some browsers; the second is not.
        shop.see(heading("Welcome to your customer book")).await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
    });
}

#[test]
fn a_browser_that_does_not_hand_over_the_book_is_named_and_there_is_a_way_out() {
    let script = SILENT_OPEN.replace("WHEN", "sessionStorage.getItem('silent') !== null");
    let copy = AppCopy::with_script(&script);
    story_in(&copy.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        turn_to(shop, "Today").await;
        shop.execute("sessionStorage.setItem('silent', 'yes')", vec![]).await;
        shop.reload().await;
        shop.see(status(saying("does not hand over the book yet"))).await;
        let waited = shop.execute("return (saidAt - askedAt) / 1000", vec![]).await;
        println!("a book that is not handed over is said after {waited} s");
        assert!(waited.as_f64().is_some_and(|it| it < 6.0), "it took {waited} s");
        shop.see_in_sight(button("Reload")).await;
        shop.tap(button("Go on without the book")).await;

        // The screen says that there is a book, and what is written waits for it.
        shop.see_no(heading("Welcome to your customer book")).await;
        if has_second_copy(shop) {
            shop.see(alert(saying("What you see is its second copy on this device."))).await;
            open_card(shop, "ad", "Ada Ash").await;
            turn_to(shop, "Today").await;
        } else {
            let is_not_shown = "the book of this device is not shown. It is still there.";
            shop.see(alert(saying(is_not_shown))).await;
        }
        add(shop, "Bo Cedar").await;
        shop.see(alert(saying("The browser does not answer, so the last changes"))).await;
        shop.see(status(saying("1 change is not saved yet"))).await;
        shop.see(button("Download a copy")).await;
        shop.execute("sessionStorage.removeItem('silent')", vec![]).await;
        see_saved(shop).await;
        shop.tap(button("Reload")).await;
        // What is tapped before the old page is gone is lost with it.
        shop.see_no(button("Reload")).await;
        open_card(shop, "ad", "Ada Ash").await;
        open_card(shop, "bo", "Bo Cedar").await;
        shop.see_no(alert(saying("does not answer"))).await;
    });
}

#[test]
fn an_app_whose_book_does_not_come_is_kept_on_the_device_all_the_same() {
    const REGISTERED: &str = "const [done] = arguments;
        navigator.serviceWorker.getRegistration().then((it) => done(it !== undefined));";
    const READY: &str = "const [done] = arguments;
        navigator.serviceWorker.ready.then((it) => done(it.active !== null));";
    let copy = AppCopy::with_script(&SILENT_OPEN.replace("WHEN", "true"));
    story_in(&copy.setup(), async |shop| {
        // As long as the book may still come, nothing takes the time of the first screen.
        assert_eq!(shop.execute_async(REGISTERED, vec![]).await, false);
        shop.see(status(saying("does not hand over the book yet"))).await;
        assert_eq!(shop.execute_async(READY, vec![]).await, true);
    });
}

#[test]
fn a_save_that_is_never_answered_is_said_and_what_it_kept_late_is_kept_once() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.execute(SILENT_END, vec![]).await;
        shop.tap(button("Was here")).await;
        shop.see(alert(saying("The browser does not answer"))).await;
        shop.see(status(saying("1 change is not saved yet"))).await;
        // She goes on reading, and writing.
        write_note(shop, "sails on Sunday").await;
        shop.see(status(saying("2 changes are not saved yet"))).await;
        shop.execute("window.isSilent = false", vec![]).await;
        see_saved(shop).await;
        shop.see_no(alert(saying("does not answer"))).await;
        shop.reload().await;
        see_entry(shop, "sails on Sunday").await;
        // It was kept without a word, and kept again: once on the screen.
        let visits = listitem(saying("Was here")).within(list("Timeline"));
        shop.see_all(visits, 1).await;
    });
}

#[test]
fn a_large_import_may_take_longer_than_a_note() {
    story(async |shop| {
        bring_in(shop, &[vcard("Ada Ash", &[])]).await;
        shop.execute(&SLOW_END.replace("arguments_late", "7000"), vec![]).await;
        let note = "sails on Sunday and never takes milk ".repeat(60);
        let many: Vec<String> = (0..1_200)
            .map(|it| vcard(&format!("Person {it}"), &[&format!("NOTE:{note}")]))
            .collect();
        let file = shop.file("many.vcf", many.concat());
        crate::habits::bring_in_file(shop, &file, "1,200 new").await;
        see_saved(shop).await;
        assert_eq!(shop.execute("return window.alerts", vec![]).await, json!(0));
    });
}

#[test]
fn a_connection_that_falls_shut_is_opened_anew_and_nobody_notices() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.execute(KNOW_CONNECTION, vec![]).await;
        shop.tap(button("Was here")).await;
        see_saved(shop).await;
        // Closed from outside, told and untold.
        for shut in
            ["connection.close()", "connection.close(); connection.onclose(new Event('close'))"]
        {
            shop.execute(shut, vec![]).await;
            write_note(shop, shut).await;
            see_saved(shop).await;
            shop.see_no(alert(saying("did not save"))).await;
        }
        // And in the middle of a save.
        shop.execute(
            "const add = IDBObjectStore.prototype.add;
            IDBObjectStore.prototype.add = function (...given) {
                IDBObjectStore.prototype.add = add;
                const request = add.apply(this, given);
                const { db } = this.transaction;
                this.transaction.abort();
                db.close();
                db.onclose(new Event('close'));
                return request;
            }",
            vec![],
        )
        .await;
        write_note(shop, "in the middle").await;
        see_saved(shop).await;
        shop.reload().await;
        see_entry(shop, "in the middle").await;
        let entries = role("listitem", saying("connection.close()")).within(list("Timeline"));
        shop.see_all(entries, 2).await;
    });
}
