//! What goes out in other ways than a download of the copy: the book as one page, all about one person,
//! a copy that a phone shares, and one that is stopped.

use crate::copies::no_save_dialog;
use crate::habits::{add, open_card, see_saved, turn_to, write_note};
use byname_e2e::{AppCopy, Shop, button, heading, link, saying, status, story, story_in};

/// Presses a button that makes a file, and reads the file.
async fn read(shop: &mut Shop, press: &str, ending: &str) -> String {
    shop.tap(button(press)).await;
    String::from_utf8(shop.hand_over(ending).await).expect("it is text")
}

#[test]
fn the_book_and_all_about_one_person_go_out_to_be_read() {
    story(async |shop| {
        add(shop, "Bo Cedar").await;
        turn_to(shop, "Today").await;
        add(shop, "Ada Ash").await;
        write_note(shop, "likes oat milk").await;
        see_saved(shop).await;

        turn_to(shop, "Exchange").await;
        no_save_dialog(shop).await;
        let book = read(shop, "Make a book to read", ".html").await;
        for said in ["Ada Ash", "Bo Cedar", "likes oat milk"] {
            assert!(book.contains(said), "{said} is not in the book");
        }
        assert!(!book.contains("<script"), "what is to be read runs nothing");

        open_card(shop, "ad", "Ada Ash").await;
        shop.tap(link("All about Ada Ash")).await;
        shop.see(heading("All about Ada Ash")).await;
        for (press, ending) in [
            ("Download as a page", ".html"),
            ("Download as JSON", ".json"),
            ("Download as vCard", ".vcf"),
        ] {
            let file = read(shop, press, ending).await;
            assert!(file.contains("Ada Ash"), "{press} does not have her");
            assert!(file.contains("likes oat milk"), "{press} does not have what is written");
            assert!(!file.contains("Bo Cedar"), "{press} has somebody else, too");
        }
    });
}

#[test]
fn a_phone_shares_the_copy_with_the_next_tap_and_only_then_it_counts() {
    // As Chromium on Android: what was shared is kept, to be looked at.
    let phone = AppCopy::with_script(
        "Object.defineProperties(navigator, {
            userAgent: { value: 'Mozilla/5.0 (Linux; Android 14) Chrome/156.0 Mobile' },
            canShare: { value: () => true },
            share: { value: ({ files }) => {
                window.shared = files[0].name;
                return Promise.resolve();
            } },
        })",
    );
    story_in(&phone.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        turn_to(shop, "Exchange").await;
        shop.tap(button("Make a copy")).await;
        shop.see(button("Share")).await;
        shop.see(status(saying("There is no copy of this book yet."))).await;
        shop.tap(button("Share")).await;
        shop.see(status(saying("Last copy today, nothing changed since."))).await;
        let shared = shop.execute("return window.shared", vec![]).await;
        let name = shared.as_str().expect("a file was shared");
        assert!(name.ends_with(".txt"), "Android shares no {name}");
        assert!(shop.saved_files().is_empty(), "it is not downloaded, too");
    });
}

#[test]
fn a_copy_that_is_stopped_is_not_made_and_the_next_one_is() {
    // Packing takes as long as the page says.
    let slow = AppCopy::with_script(
        "const Packing = window.CompressionStream;
        const page = document.documentElement;
        page.dataset.slow = 'yes';
        const turn = () => new Promise((go) => setTimeout(go, 20));
        window.CompressionStream = class {
            constructor(kind) {
                const packing = new Packing(kind);
                const gate = new TransformStream({
                    transform: async (bytes, to) => {
                        while (page.dataset.slow) await turn();
                        to.enqueue(bytes);
                    },
                });
                gate.readable.pipeTo(packing.writable);
                this.readable = packing.readable;
                this.writable = gate.writable;
            }
        }",
    );
    story_in(&slow.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        turn_to(shop, "Exchange").await;
        no_save_dialog(shop).await;
        shop.tap(button("Make a copy")).await;
        shop.tap(button("Stop")).await;
        shop.see(status(saying("Stopped. No copy was made."))).await;
        shop.see_no(button("Stop")).await;
        shop.execute("delete document.documentElement.dataset.slow", vec![]).await;
        shop.tap(button("Make a copy")).await;
        shop.see(status(saying("The copy is ready"))).await;
        shop.hand_over(".byname").await;
        assert!(shop.saved_files().is_empty(), "the one that was stopped came, too");
    });
}
