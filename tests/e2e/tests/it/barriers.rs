//! Nothing keeps anybody out: axe-core finds nothing on any page in any look.

mod lists;

use crate::copies::{choose_copy, foreign_copy};
use crate::faces::picture;
use crate::habits::{bring_in, day, open_card, turn_to, vcard, write_note};
use crate::installing::on_an_ipad;
use byname_e2e::{
    AppCopy, Key, Shop, alert, any, button, combobox, dialog, group, heading, link, list, listitem,
    option, radio, region, role, saying, searchbox, starting, status, story, story_in, textbox,
};
use lists::{on_many_people, on_tasks};
use serde_json::json;

const LOOKS: [&str; 3] = ["Light", "Dark", "Stall (sunlight)"];

/// What was found on all pages, so that one run tells everything.
#[derive(Default)]
pub struct Faults(Vec<String>);

impl Faults {
    pub fn add(&mut self, page: &str, found: Vec<String>) {
        self.0.extend(found.into_iter().map(|it| format!("{page}: {it}")));
    }

    pub fn hold(self) {
        assert!(self.0.is_empty(), "{} faults:\n{}", self.0.len(), self.0.join("\n"));
    }
}

/// Some people with much on their cards.
pub async fn some_people(shop: &mut Shop) {
    let today = day(shop, 0).await;
    let fred = vcard(
        "Fred Orr",
        &[
            &format!("BDAY:{}", today.years_before(65)),
            "TEL:+44 20 7946 0000",
            "EMAIL:fred@example.com",
            "URL:https://example.com",
            "ADR:;;12 Harbour Lane;Porto;;;",
            "CATEGORIES:regular,sailing",
        ],
    );
    let tomorrow = day(shop, 1).await;
    let ada = vcard("Ada Ash", &[&format!("BDAY:{}", tomorrow.without_year()), "TEL:0170 1"]);
    bring_in(shop, &[fred, ada, vcard("Bo Cedar", &["CATEGORIES:regular"])]).await;
    open_card(shop, "fred", "Fred Orr").await;
    shop.tap(button("Was here")).await;
    write_note(shop, "talked about boats").await;
}

/// Shows one page after the other, and says of each that it is there.
pub async fn on_every_page(shop: &mut Shop, look: &mut impl AsyncFnMut(&mut Shop, &str)) {
    turn_to(shop, "Today").await;
    shop.see(button("Greeted").within(region("Today"))).await;
    look(shop, "Today").await;
    shop.type_into(searchbox("Find or add"), "ad").await;
    shop.see(option(starting("Ada"))).await;
    look(shop, "Today, found").await;
    shop.press(Key::Escape).await;
    turn_to(shop, "People").await;
    shop.see(listitem(saying("Fred"))).await;
    look(shop, "People, list").await;
    shop.tap(button("regular")).await;
    shop.see_no(listitem(saying("Ada"))).await;
    look(shop, "People, filtered").await;
    shop.tap(button("Faces")).await;
    shop.see(listitem(saying("Fred"))).await;
    look(shop, "People, wall").await;
    shop.tap(button("List")).await;
    on_many_people(shop, look).await;
    on_tasks(shop, look).await;
    turn_to(shop, "Exchange").await;
    shop.see(heading("Exchange")).await;
    look(shop, "Exchange").await;
    on_a_copy(shop, look).await;
    turn_to(shop, "Settings").await;
    shop.see(heading("Settings")).await;
    look(shop, "Settings").await;
    shop.tap(button("Show all keys")).await;
    shop.see(dialog("Keys")).await;
    look(shop, "sheet of keys").await;
    shop.press(Key::Escape).await;
    shop.press_with(Key::Control, 'k').await;
    shop.see_focus(combobox("Find a command or a person")).await;
    shop.type_text("a").await;
    shop.see(option(starting("Ada"))).await;
    look(shop, "palette").await;
    shop.press(Key::Escape).await;
    on_a_card(shop, look).await;
    while_a_customer_looks(shop, look).await;
    shop.go("nowhere").await;
    shop.see(heading("There is no such page.")).await;
    look(shop, "missing page").await;
}

/// The review of a copy with somebody new, a clash and a warning; then the bin.
async fn on_a_copy(shop: &mut Shop, look: &mut impl AsyncFnMut(&mut Shop, &str)) {
    open_card(shop, "fred", "Fred Orr").await;
    let fred = shop.path().await.replace("/people/", "");
    let copy = foreign_copy(&[
        ("person", &fred, &[("name", json!("Frederick"))]),
        ("person", "01a20000-0000-7000-8000-000000000001", &[("name", json!("Zoe Zamora"))]),
    ]);
    choose_copy(shop, &copy).await;
    shop.see(button("Merge")).await;
    shop.see(radio(any())).await;
    look(shop, "review of a copy").await;
    shop.tap(button("Cancel")).await;
    open_card(shop, "bo", "Bo Cedar").await;
    shop.tap(button("Delete")).await;
    turn_to(shop, "Settings").await;
    shop.tap(link("Open the bin")).await;
    let bo = || listitem(saying("Bo Cedar")).within(list("Bin"));
    shop.see(bo()).await;
    look(shop, "bin").await;
    shop.tap(button("Restore").within(bo())).await;
    shop.see_no(bo()).await;
}

/// Everybody's names, one of them, and the PIN that was wrong and is forgotten.
async fn while_a_customer_looks(shop: &mut Shop, look: &mut impl AsyncFnMut(&mut Shop, &str)) {
    turn_to(shop, "Settings").await;
    shop.type_into(textbox("New PIN, 4 to 8 digits"), "1234").await;
    shop.tap(button("Set the PIN")).await;
    shop.see(button("Change the PIN")).await;
    look(shop, "Settings with a PIN").await;
    shop.tap(button("Customer is looking")).await;
    shop.type_into(searchbox("Find or add"), "fr").await;
    shop.see(button("Fred Orr")).await;
    look(shop, "names while a customer looks").await;
    shop.tap(button("Fred Orr")).await;
    shop.see(heading("Fred Orr")).await;
    look(shop, "somebody while a customer looks").await;
    shop.tap(button("Customer is looking · tap to open")).await;
    shop.tap(button("PIN forgotten?")).await;
    shop.type_into(textbox("PIN"), "99").await;
    shop.tap(button("Open")).await;
    shop.see(alert(saying("That is not the PIN."))).await;
    look(shop, "the PIN is asked for").await;
    shop.type_into(textbox("PIN"), "1234").await;
    shop.tap(button("Open")).await;
    shop.tap(button("Remove the PIN")).await;
    shop.see(alert(any())).await;
    shop.type_into(textbox("PIN"), "1234").await;
    shop.tap(button("Remove the PIN")).await;
    shop.see(status(saying("The PIN is gone"))).await;
}

async fn on_a_card(shop: &mut Shop, look: &mut impl AsyncFnMut(&mut Shop, &str)) {
    open_card(shop, "fred", "Fred Orr").await;
    look(shop, "card").await;
    let file = shop.file("camera.bmp", picture());
    shop.upload(button("Photo"), &file).await;
    shop.see(button("Use this photo")).await;
    look(shop, "photo").await;
    shop.press(Key::Escape).await;
    shop.tap(button("Was here")).await;
    shop.see(status(saying("Fred Orr was here"))).await;
    look(shop, "card with a toast").await;
    shop.tap(button("Undo")).await;
    shop.tap(button("Add a date")).await;
    shop.tap(button("Save")).await;
    shop.see(alert(any())).await;
    look(shop, "form of a date with a fault").await;
    shop.tap(button("Cancel")).await;
    shop.tap(button("Edit")).await;
    shop.retype(textbox("Name"), " ").await;
    shop.tap(button("Save")).await;
    shop.see(alert(any())).await;
    look(shop, "form of a card with a fault").await;
    shop.tap(button("Cancel")).await;
    shop.tap(button("Show the history")).await;
    shop.see(list("History")).await;
    look(shop, "history").await;
    shop.tap(link("All about Fred Orr")).await;
    shop.see(heading("All about Fred Orr")).await;
    look(shop, "all about somebody").await;
    shop.tap(button("Erase for good")).await;
    shop.see(dialog(any())).await;
    look(shop, "the question before erasing").await;
    shop.tap(button("Keep")).await;
}

#[test]
fn no_barriers_on_an_empty_book() {
    story(async |shop| {
        for page in ["Today", "People", "Exchange", "Settings"] {
            turn_to(shop, page).await;
            shop.see_no_barriers().await;
        }
    });
}

#[test]
fn no_barriers_in_the_light_look() {
    in_look(LOOKS[0]);
}

#[test]
fn no_barriers_in_the_dark_look() {
    in_look(LOOKS[1]);
}

#[test]
fn no_barriers_in_the_stall_look() {
    in_look(LOOKS[2]);
}

fn in_look(name: &str) {
    story(async |shop| {
        some_people(shop).await;
        turn_to(shop, "Settings").await;
        shop.tap(button(name)).await;
        shop.see_attribute(button(name), "aria-pressed", "true").await;
        let mut faults = Faults::default();
        on_every_page(shop, &mut async |shop, page| faults.add(page, shop.barriers().await)).await;
        faults.hold();
    });
}

#[test]
fn no_barriers_in_a_banner() {
    // A browser that keeps nothing says so in a banner.
    let broken = AppCopy::with_script(
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }",
    );
    story_in(&broken.setup(), async |shop| {
        shop.see(role("alert", any())).await;
        for look in LOOKS {
            turn_to(shop, "Settings").await;
            shop.tap(button(look)).await;
            shop.see_attribute(button(look), "aria-pressed", "true").await;
            shop.see_no_barriers().await;
        }
    });
}

#[test]
fn the_way_onto_the_home_screen_has_no_barriers() {
    let copy = AppCopy::with_script(&on_an_ipad());
    story_in(&copy.setup(), async |shop| {
        let mut faults = Faults::default();
        for look in LOOKS {
            turn_to(shop, "Settings").await;
            shop.tap(button(look).within(group("Look"))).await;
            faults.add(&format!("Settings, {look}"), shop.barriers().await);
            turn_to(shop, "Today").await;
            shop.see(region("Byname as an app")).await;
            faults.add(&format!("Welcome, {look}"), shop.barriers().await);
            faults.add(&format!("Welcome, {look}"), shop.small_targets().await);
            faults.add(&format!("Welcome, {look}"), shop.cut().await);
        }
        faults.hold();
    });
}
