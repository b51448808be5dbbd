//! What a shopkeeper does again and again: bring in a file, add somebody, open a card, write.

use byname_e2e::{
    AppCopy, Shop, button, heading, link, list, listitem, navigation, option, saying, searchbox,
    starting, status, textbox,
};
use serde_json::json;
use std::path::{Path, PathBuf};

/// A file that comes with the checkout: invented people only.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures").join(name)
}

/// A card as other programs write it, with more lines than the name: `BDAY:1961-04-17`.
pub fn vcard(name: &str, more: &[&str]) -> String {
    let more: String = more.iter().map(|line| format!("{line}\r\n")).collect();
    format!("BEGIN:VCARD\r\nVERSION:3.0\r\nN:;{name};;;\r\nFN:{name}\r\n{more}END:VCARD\r\n")
}

/// Goes to one of the pages that are always at hand.
pub async fn turn_to(shop: &mut Shop, page: &str) {
    shop.tap(link(page).within(navigation("Main"))).await;
}

/// Brings in cards, and waits until they are kept.
pub async fn bring_in(shop: &mut Shop, cards: &[String]) {
    let file = shop.file("contacts.vcf", cards.concat());
    bring_in_file(shop, &file, &format!("{} new, 0 changed", cards.len())).await;
    see_saved(shop).await;
}

/// Looks at a file, brings it in and waits for the report.
pub async fn bring_in_file(shop: &mut Shop, file: &Path, report: &str) {
    look_at_file(shop, file, "new").await;
    shop.tap(button("Import")).await;
    shop.see(status(saying(report))).await;
}

/// Looks at what a file would change; nothing has changed yet.
pub async fn look_at_file(shop: &mut Shop, file: &Path, what: &str) {
    choose_file(shop, file, what).await;
    shop.see(button("Cancel")).await;
}

/// Chooses a file and waits for what is said of it.
pub async fn choose_file(shop: &mut Shop, file: &Path, what: &str) {
    turn_to(shop, "Exchange").await;
    shop.upload(button("Choose a file"), file).await;
    shop.see(status(saying(what))).await;
}

/// Adds somebody by name, from wherever the box is.
pub async fn add(shop: &mut Shop, name: &str) {
    shop.type_into(searchbox("Find or add"), name).await;
    shop.tap(button(format!("Add “{name}”"))).await;
    shop.see(heading(name)).await;
}

/// Finds somebody by a few letters and opens the card.
pub async fn open_card(shop: &mut Shop, letters: &str, name: &str) {
    turn_to(shop, "Today").await;
    shop.type_into(searchbox("Find or add"), letters).await;
    shop.tap(option(starting(name))).await;
    shop.see(heading(name)).await;
}

/// Writes a note on the open card and sees it on the timeline.
pub async fn write_note(shop: &mut Shop, text: &str) {
    shop.type_into(textbox("Note"), text).await;
    shop.tap(button("Save note")).await;
    see_entry(shop, text).await;
}

/// Waits for an entry on the timeline of the open card.
pub async fn see_entry(shop: &mut Shop, text: &str) {
    shop.see(listitem(saying(text)).within(list("Timeline"))).await;
}

/// Holds that a page is no wider than the window.
pub async fn see_whole_width(shop: &mut Shop, page: &str) {
    const WIDTHS: &str = "return [document.documentElement.scrollWidth, innerWidth]";
    let widths = shop.execute(WIDTHS, vec![]).await;
    assert!(widths[0].as_i64() <= widths[1].as_i64(), "{page} scrolls sideways: {widths}");
}

/// An app whose program does not come while [`be_slow`] wants it so: the page is as it is until then.
pub fn slow_program() -> AppCopy {
    AppCopy::with_script(
        "if (sessionStorage.getItem('slow') !== null)
            WebAssembly.instantiateStreaming = WebAssembly.instantiate = () => new Promise(() => {})",
    )
}

/// From the next time on that the page is loaded, [`slow_program`] comes or does not.
pub async fn be_slow(shop: &mut Shop, slow: bool) {
    let way = if slow { "setItem('slow', 'yes')" } else { "removeItem('slow')" };
    shop.execute(&format!("sessionStorage.{way}"), vec![]).await;
}

/// Waits until everything is kept.
pub async fn see_saved(shop: &mut Shop) {
    shop.see(status(saying("Saved"))).await;
}

/// A day by the clock on the wall.
#[derive(Clone, Copy, Debug)]
pub struct Day {
    pub year: i64,
    pub month: u8,
    pub day: u8,
}

impl Day {
    /// As files and date fields have it, so many years before: `1961-04-17`.
    pub fn years_before(self, years: i64) -> String {
        format!("{:04}-{:02}-{:02}", self.year - years, self.month, self.day)
    }

    /// As files have it when the year is unknown: `--0417`.
    pub fn without_year(self) -> String {
        format!("--{:02}{:02}", self.month, self.day)
    }

    /// What the month is called.
    pub fn month_name(self) -> &'static str {
        const MONTHS: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        MONTHS[usize::from(self.month) - 1]
    }
}

/// A date as the browser writes it: day and month change places between Britain and America.
pub async fn written(shop: &mut Shop, date: &str, year: bool) -> String {
    const WRITTEN: &str = "const own = navigator.language;
        const language = own.startsWith('en') ? own : 'en';
        return new Date(arguments[0]).toLocaleDateString(language, {
        day: 'numeric', month: 'long', year: arguments[1] ? 'numeric' : undefined,
        timeZone: 'UTC' })";
    let text = shop.execute(WRITTEN, vec![json!(date), json!(year)]).await;
    text.as_str().expect("a date is written as a text").to_owned()
}

/// Today in the browser, or so many days later.
pub async fn day(shop: &mut Shop, later: i32) -> Day {
    const DAY: &str = "const it = new Date();
        it.setDate(it.getDate() + arguments[0]);
        return [it.getFullYear(), it.getMonth() + 1, it.getDate()];";
    let parts = shop.execute(DAY, vec![json!(later)]).await;
    let part = |at: usize| parts[at].as_i64().expect("a part of a date is a number");
    let small = |at: usize| u8::try_from(part(at)).expect("months and days are small");
    Day { year: part(0), month: small(1), day: small(2) }
}
