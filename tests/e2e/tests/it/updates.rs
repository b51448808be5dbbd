//! A new version: it is fetched while she works on, waits until she wants it, and takes nothing with
//! it. One that is broken is never heard of.

use crate::habits::{
    add, bring_in_file, look_at_file, open_card, see_entry, see_saved, turn_to, vcard, write_note,
};
use crate::versions::{
    READY, change_over, is_told_here, look_for_news, see_kept, see_kept_versions, see_version,
    version, version_of,
};
use byname_e2e::{AppCopy, button, heading, saying, searchbox, status, story_in, textbox};
use std::fs;

const UNFINISHED: &str = "Something here is not finished.";

#[test]
fn a_new_version_waits_until_she_wants_it_and_nothing_half_typed_is_lost() {
    let (host, next) = (version("A", 'a'), version("B", 'b'));
    story_in(&host.setup(), async |shop| {
        see_kept(shop).await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        let second = shop.new_tab("").await;
        open_card(shop, "ada", "Ada Ash").await;
        shop.type_into(textbox("Note"), "in the second tab").await;
        host.deploy(&next);
        look_for_news(shop).await;
        shop.see(status(saying(READY))).await;

        shop.switch(0).await;
        shop.type_into(textbox("Note"), "sails on Sun").await;
        change_over(shop).await;
        shop.see(status(saying(UNFINISHED))).await;
        shop.see_value(textbox("Note"), "sails on Sun").await;
        assert_eq!(version_of(shop).await, "A");
        shop.type_into(textbox("Note"), "days").await;
        shop.tap(button("Save note")).await;
        change_over(shop).await;
        see_version(shop, "B").await;
        see_entry(shop, "sails on Sundays").await;
        shop.see_no(status(saying(READY))).await;

        // The other tab goes on with all of its own version, though the host has no longer any of it.
        shop.switch(second).await;
        shop.see_value(textbox("Note"), "in the second tab").await;
        assert_eq!(version_of(shop).await, "A");
        shop.tap(button("Save note")).await;
        let file = shop.file("bo.vcf", vcard("Bo Cedar", &[]));
        bring_in_file(shop, &file, "1 new").await;
        assert_eq!(version_of(shop).await, "A");
        see_kept_versions(shop, 2).await;
        change_over(shop).await;
        see_version(shop, "B").await;
        see_kept_versions(shop, 1).await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn what_was_begun_is_finished_before_the_new_version() {
    if !is_told_here() {
        return;
    }
    let (host, next) = (version("A", 'a'), version("B", 'b'));
    story_in(&host.setup(), async |shop| {
        see_kept(shop).await;
        add(shop, "Ada Ash").await;
        host.deploy(&next);
        look_for_news(shop).await;
        // An open form, also when nothing was typed into it yet.
        shop.tap(button("Edit")).await;
        change_over(shop).await;
        shop.see(status(saying(UNFINISHED))).await;
        shop.tap(button("Cancel")).await;
        // A file that is looked at.
        let file = shop.file("bo.vcf", vcard("Bo Cedar", &[]));
        look_at_file(shop, &file, "1 new").await;
        change_over(shop).await;
        shop.see(status(saying(UNFINISHED))).await;
        shop.tap(button("Cancel")).await;
        // A search.
        turn_to(shop, "Today").await;
        shop.type_into(searchbox("Find or add"), "cy").await;
        change_over(shop).await;
        shop.see_value(searchbox("Find or add"), "cy").await;
        assert_eq!(version_of(shop).await, "A");
        shop.clear(searchbox("Find or add")).await;
        // What is saved when it is left holds nothing up.
        turn_to(shop, "Settings").await;
        shop.type_into(textbox("Name of the shop"), "Corner").await;
        change_over(shop).await;
        see_version(shop, "B").await;
        shop.see_value(textbox("Name of the shop"), "Corner").await;
    });
}

#[test]
fn a_new_version_that_is_broken_is_never_heard_of() {
    let (host, first, next) = (version("A", 'a'), version("A", 'a'), version("B", 'b'));
    story_in(&host.setup(), async |shop| {
        see_kept(shop).await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        // Elsewhere two of them are enough: one of the program, one of the worker.
        let ways = if is_told_here() { &WAYS[..] } else { &WAYS[3..5] };
        for (mark, how, spoil) in ways {
            // Each a version of its own: what is right in one may go into the next attempt at it.
            let broken = version("B", *mark);
            spoil(&broken, &format!("app-{}", mark.to_string().repeat(16)));
            host.deploy(&broken);
            look_for_news(shop).await;
            shop.see_no(status(saying(READY))).await;
            shop.reload().await;
            assert_eq!(version_of(shop).await, "A", "{how}");
            shop.see(heading("Ada Ash")).await;
            shop.go_offline();
            shop.reload().await;
            assert_eq!(version_of(shop).await, "A", "{how}");
            let file = shop.file("bo.vcf", vcard("Bo Cedar", &[]));
            look_at_file(shop, &file, "1").await;
            shop.tap(button("Cancel")).await;
            open_card(shop, "ada", "Ada Ash").await;
            shop.go_online();
        }
        shop.see_quiet_console().await;
        // As soon as it is whole, it is heard of.
        host.deploy(&next);
        look_for_news(shop).await;
        change_over(shop).await;
        see_version(shop, "B").await;
        open_card(shop, "ada", "Ada Ash").await;
        // And the way back is the same.
        host.deploy(&first);
        look_for_news(shop).await;
        change_over(shop).await;
        see_version(shop, "A").await;
        open_card(shop, "ada", "Ada Ash").await;
        see_kept_versions(shop, 1).await;
    });
}

type Spoil = fn(&AppCopy, &str);

/// Ways in which an upload goes wrong.
const WAYS: [(char, &str, Spoil); 7] = [
    ('0', "the program is missing", |copy, app| copy.lose(&format!("{app}_bg.wasm"))),
    ('1', "the program is cut short", |copy, app| {
        let program = fs::read(copy.program()).expect("the program is there");
        copy.spoil(&format!("{app}_bg.wasm"), &program[..program.len() / 2]);
    }),
    ('2', "a page stands for a file", |copy, app| copy.spoil(&format!("{app}.js"), PAGE)),
    ('3', "the page is another", |copy, _| copy.spoil("index.html", PAGE)),
    ('4', "the worker does not start", |copy, _| copy.spoil("sw.js", "throw new Error('no')")),
    ('5', "the worker is a page", |copy, _| copy.spoil("sw.js", PAGE)),
    ('6', "the worker is missing", |copy, _| copy.lose("sw.js")),
];

/// What hosts answer instead of a file.
const PAGE: &str = "<!doctype html><p>Not found";

#[test]
fn a_version_that_is_taken_back_before_she_wanted_it_is_forgotten() {
    if !is_told_here() {
        return;
    }
    let (host, first, next) = (version("A", 'a'), version("A", 'a'), version("B", 'b'));
    story_in(&host.setup(), async |shop| {
        see_kept(shop).await;
        host.deploy(&next);
        look_for_news(shop).await;
        shop.see(status(saying(READY))).await;
        host.deploy(&first);
        look_for_news(shop).await;
        shop.see_no(status(saying(READY))).await;
        shop.go_offline();
        shop.restart_browser().await;
        see_version(shop, "A").await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
    });
}

#[test]
fn with_the_last_page_closed_the_new_version_is_there_by_itself() {
    if !is_told_here() {
        return;
    }
    let (host, next) = (version("A", 'a'), version("B", 'b'));
    story_in(&host.setup(), async |shop| {
        see_kept(shop).await;
        host.deploy(&next);
        look_for_news(shop).await;
        shop.see(status(saying(READY))).await;
        shop.go_offline();
        shop.restart_browser().await;
        see_version(shop, "B").await;
        shop.see_no(status(saying(READY))).await;
        see_kept_versions(shop, 1).await;
    });
}

#[test]
fn she_writes_on_while_a_version_comes_and_goes() {
    if !is_told_here() {
        return;
    }
    let (host, next) = (version("A", 'a'), version("B", 'b'));
    story_in(&host.setup(), async |shop| {
        see_kept(shop).await;
        add(shop, "Ada Ash").await;
        host.deploy(&next);
        look_for_news(shop).await;
        write_note(shop, "first").await;
        shop.go_offline();
        // Without the network it takes over all the same: all of it is here.
        change_over(shop).await;
        see_version(shop, "B").await;
        see_entry(shop, "first").await;
        write_note(shop, "second").await;
        see_saved(shop).await;
    });
}

#[test]
fn a_version_that_does_not_start_gives_way_to_the_next() {
    if !is_told_here() {
        return;
    }
    let (host, next) = (version("A", 'a'), version("B", 'b'));
    let broken = version("C", 'c');
    broken.change("boot.js", |boot| boot.replace("try {", "try { throw new Error('not today');"));
    host.deploy(&broken);
    story_in(&host.setup(), async |shop| {
        shop.see(heading("Something broke. Your data is safe.")).await;
        let state = "return navigator.serviceWorker?.controller?.state";
        shop.until(state, |state| state == "activated").await;
        host.deploy(&next);
        look_for_news(shop).await;
        shop.tap(button("Reload")).await;
        see_version(shop, "B").await;
        add(shop, "Ada Ash").await;
    });
}

#[test]
fn what_is_not_saved_holds_a_new_version_up() {
    if !is_told_here() {
        return;
    }
    const REFUSE: &str = "window.add = IDBObjectStore.prototype.add;
        IDBObjectStore.prototype.add = () => { throw new DOMException('no', 'UnknownError') };";
    const ALLOW: &str = "IDBObjectStore.prototype.add = window.add";
    let (host, next) = (version("A", 'a'), version("B", 'b'));
    story_in(&host.setup(), async |shop| {
        see_kept(shop).await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        host.deploy(&next);
        look_for_news(shop).await;
        shop.execute(REFUSE, vec![]).await;
        write_note(shop, "sails on Sundays").await;
        shop.see(button("Try again")).await;
        change_over(shop).await;
        shop.see(status(saying(UNFINISHED))).await;
        assert_eq!(version_of(shop).await, "A");
        shop.execute(ALLOW, vec![]).await;
        shop.tap(button("Try again")).await;
        see_saved(shop).await;
        change_over(shop).await;
        see_version(shop, "B").await;
        see_entry(shop, "sails on Sundays").await;
    });
}
