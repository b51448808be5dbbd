//! The backup conscience: how old the last copy is, what has changed since, and that only a copy counts
//! which was read back.

use byname_e2e::{
    AppCopy, Shop, button, checkbox, heading, link, region, saying, status, story, story_in,
    story_of, textbox,
};
use serde_json::json;

use crate::copies::{copy_of, handed_over, news_for, no_save_dialog, one_book, sealed_copy_of};
use crate::habits::{add, bring_in, open_card, see_saved, turn_to, vcard, write_note};

/// An app in which all that a clock says can be moved by days.
pub fn with_a_calendar() -> AppCopy {
    AppCopy::with_script(
        "const Real = Date;
        const later = () => Number(localStorage.days ?? 0) * 86_400_000;
        globalThis.Date = class extends Real {
            constructor(...given) { given.length ? super(...given) : super(Real.now() + later()); }
            static now() { return Real.now() + later(); }
        }",
    )
}

/// So many days go by.
pub async fn days_pass(shop: &mut Shop, days: i64) {
    const LATER: &str = "localStorage.days = Number(localStorage.days ?? 0) + arguments[0]";
    shop.execute(LATER, vec![json!(days)]).await;
    shop.reload().await;
}

/// Holds what the Exchange page says of the last copy.
pub async fn see_last_copy(shop: &mut Shop, said: &str) {
    turn_to(shop, "Exchange").await;
    shop.see(status(saying(said))).await;
}

/// Holds what the line on Today says.
async fn see_due(shop: &mut Shop, said: &str) {
    turn_to(shop, "Today").await;
    let line = shop.see(region("Backup")).await.text;
    assert!(line.contains(said), "{line}");
}

async fn see_nothing_due(shop: &mut Shop) {
    turn_to(shop, "Today").await;
    shop.see(link("Make a copy")).await;
    shop.see_no(region("Backup")).await;
}

fn crowd(count: usize) -> Vec<String> {
    (0..count).map(|number| vcard(&format!("Person Number{number}"), &[])).collect()
}

#[test]
fn the_exchange_page_tells_the_last_copy_and_what_has_changed_since() {
    story(async |shop| {
        see_last_copy(shop, "There is no copy of this book yet.").await;
        turn_to(shop, "Today").await;
        add(shop, "Ada Ash").await;
        copy_of(shop).await;
        shop.see(status(saying("It was read back and compared: it is good."))).await;
        see_last_copy(shop, "Last copy today, nothing changed since.").await;

        open_card(shop, "ada", "Ada Ash").await;
        write_note(shop, "sails on Sundays").await;
        write_note(shop, "a slip of the pen").await;
        see_last_copy(shop, "Last copy today, 2 changes since.").await;
        open_card(shop, "ada", "Ada Ash").await;
        shop.press_with(byname_e2e::Key::Control, 'z').await;
        shop.see(status(saying("The note is taken back"))).await;
        see_last_copy(shop, "Last copy today, 1 change since.").await;
        see_saved(shop).await;

        // It is counted in the book, so a new start does not change it.
        shop.reload().await;
        see_last_copy(shop, "Last copy today, 1 change since.").await;
        shop.restart_browser().await;
        see_last_copy(shop, "Last copy today, 1 change since.").await;
        sealed_copy_of(shop, "three sails on sunday").await;
        see_last_copy(shop, "Last copy today, nothing changed since.").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_book_of_more_people_than_one_remembers_asks_for_its_first_copy() {
    story(async |shop| {
        bring_in(shop, &crowd(10)).await;
        see_nothing_due(shop).await;
        add(shop, "Ada Ash").await;
        see_due(shop, "There is no copy of this book yet.").await;
        no_save_dialog(shop).await;
        shop.reset_counts();
        shop.tap(link("Make a copy").within(region("Backup"))).await;
        handed_over(shop).await;
        assert_eq!(shop.taps(), 1);
        see_nothing_due(shop).await;
    });
}

#[test]
fn a_copy_is_due_after_many_changes_and_after_a_week_with_any() {
    story_in(&with_a_calendar().setup(), async |shop| {
        add(shop, "Ada Ash").await;
        copy_of(shop).await;
        days_pass(shop, 30).await;
        see_nothing_due(shop).await;
        see_last_copy(shop, "Last copy 4 weeks ago, nothing changed since.").await;
        copy_of(shop).await;
        open_card(shop, "ada", "Ada Ash").await;
        write_note(shop, "sails on Sundays").await;
        see_saved(shop).await;
        days_pass(shop, 6).await;
        see_nothing_due(shop).await;
        days_pass(shop, 1).await;
        see_due(shop, "Last copy 7 days ago, 1 change since.").await;
        copy_of(shop).await;
        see_nothing_due(shop).await;
        bring_in(shop, &crowd(49)).await;
        see_nothing_due(shop).await;
        open_card(shop, "ada", "Ada Ash").await;
        write_note(shop, "has a new boat").await;
        see_due(shop, "Last copy today, 50 changes since.").await;
    });
}

#[test]
fn a_copy_that_is_not_good_is_not_handed_over_and_does_not_count() {
    /// The browser spoils what it is given to hold, while the page says so.
    const SPOIL: &str = "const Good = window.Blob;
        window.Blob = function (parts, options) {
            const spoilt = parts.map((part) => {
                const isSafe = !document.documentElement.dataset.spoils;
                if (isSafe || !(part instanceof Uint8Array) || part.length < 60) return part;
                const other = part.slice();
                other[other.length >> 1] ^= 1;
                return other;
            });
            return new Good(spoilt, options);
        }";
    let app = AppCopy::with_script(SPOIL);
    story_in(&app.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        turn_to(shop, "Exchange").await;
        no_save_dialog(shop).await;
        shop.execute("document.documentElement.dataset.spoils = 'yes'", vec![]).await;
        shop.tap(button("Make a copy")).await;
        shop.see(status(saying("This copy is not good"))).await;
        shop.see(status(saying("There is no copy of this book yet."))).await;
        shop.tap(checkbox("Protect it with a passphrase")).await;
        shop.type_into(textbox("Passphrase"), "three sails on sunday").await;
        shop.tap(button("Make a copy")).await;
        shop.see(status(saying("This copy is not good"))).await;
        assert!(shop.saved_files().is_empty(), "what is not good does not leave");

        shop.execute("delete document.documentElement.dataset.spoils", vec![]).await;
        shop.tap(button("Make a copy")).await;
        handed_over(shop).await;
        shop.see(status(saying("Last copy today, nothing changed since."))).await;
    });
}

#[test]
fn a_copy_of_only_what_another_device_lacks_does_not_count() {
    story_of(async |shops| {
        one_book(shops).await;
        let [_, stall] = shops;
        turn_to(stall, "Today").await;
        add(stall, "Dee Elm").await;
        see_saved(stall).await;
        news_for(stall, "Tablet").await;
        stall.see(heading("Exchange")).await;
        see_last_copy(stall, "There is no copy of this book yet.").await;
        copy_of(stall).await;
        see_last_copy(stall, "Last copy today, nothing changed since.").await;
    });
}
