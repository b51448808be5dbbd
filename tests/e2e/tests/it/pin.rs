//! The PIN that brings back what is hidden from customers: wrong, changed, forgotten; and hiding by itself.

use crate::habits::{add, open_card, see_entry, turn_to};
use crate::shield::{BAR, a_card_full_of_secrets, bring_back, hide, see_no_secret};
use byname_e2e::{Key, Shop, button, navigation, role, saying, status, story, textbox};

/// A field whose letters are not shown has no role of its own.
async fn type_pin(shop: &mut Shop, label: &'static str, pin: &str) {
    shop.type_into(textbox(label), pin).await;
}

async fn set_pin(shop: &mut Shop, pin: &str) {
    turn_to(shop, "Settings").await;
    type_pin(shop, "New PIN, 4 to 8 digits", pin).await;
    shop.tap(button("Set the PIN")).await;
    shop.see(status(saying("The PIN is set"))).await;
}

#[test]
fn a_pin_brings_it_back_and_a_wrong_one_waits_longer_and_longer() {
    story(async |shop| {
        a_card_full_of_secrets(shop).await;
        turn_to(shop, "Settings").await;
        type_pin(shop, "New PIN, 4 to 8 digits", "123").await;
        shop.tap(button("Set the PIN")).await;
        shop.see(role("alert", saying("A PIN has 4 to 8 digits."))).await;
        type_pin(shop, "New PIN, 4 to 8 digits", "4").await;
        shop.tap(button("Set the PIN")).await;
        shop.see(status(saying("The PIN is set"))).await;
        // It is nowhere to be read.
        let kept = shop.execute("return JSON.stringify(localStorage)", vec![]).await;
        assert!(!kept.as_str().expect("a text").contains("1234"));

        hide(shop).await;
        for wrong in ["9991", "9992", "9993", "9994"] {
            if wrong == "9991" {
                shop.tap(button(BAR)).await;
            }
            type_pin(shop, "PIN", wrong).await;
            shop.tap(button("Open")).await;
            shop.see(role("alert", saying("That is not the PIN."))).await;
            see_no_secret(shop, "after a wrong PIN").await;
        }
        type_pin(shop, "PIN", "9995").await;
        shop.tap(button("Open")).await;
        shop.see(role("alert", saying("Too many wrong tries. Try again in"))).await;
        shop.reload().await;
        shop.tap(button(BAR)).await;
        shop.see(role("alert", saying("Too many wrong tries. Try again in"))).await;
        see_no_secret(shop, "while she waits").await;
        // Half a minute later.
        let later = "const lock = JSON.parse(localStorage['byname.lock']);
            lock.tried -= 31000;
            localStorage['byname.lock'] = JSON.stringify(lock);";
        shop.execute(later, vec![]).await;
        shop.reload().await;
        shop.tap(button(BAR)).await;
        type_pin(shop, "PIN", "1234").await;
        shop.tap(button("Open")).await;
        shop.see(navigation("Main")).await;
        open_card(shop, "fred", "Fred Orr").await;
        see_entry(shop, "aubergine").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_pin_is_changed_and_removed_only_with_the_old_one() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        set_pin(shop, "1234").await;
        type_pin(shop, "PIN", "9999").await;
        type_pin(shop, "New PIN, 4 to 8 digits", "56789").await;
        shop.tap(button("Change the PIN")).await;
        shop.see(role("alert", saying("That is not the PIN."))).await;
        shop.retype(textbox("PIN"), "1234").await;
        shop.tap(button("Change the PIN")).await;
        shop.see_value(textbox("PIN"), "").await;
        hide(shop).await;
        shop.tap(button(BAR)).await;
        type_pin(shop, "PIN", "1234").await;
        shop.tap(button("Open")).await;
        shop.see(role("alert", saying("That is not the PIN."))).await;
        type_pin(shop, "PIN", "56789").await;
        shop.press(Key::Enter).await;
        shop.see(navigation("Main")).await;
        type_pin(shop, "PIN", "56789").await;
        shop.tap(button("Remove the PIN")).await;
        shop.see(status(saying("The PIN is gone"))).await;
        hide(shop).await;
        bring_back(shop).await;
    });
}

#[test]
fn a_pin_that_is_forgotten_can_be_taken_away_ten_minutes_later() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        set_pin(shop, "1234").await;
        hide(shop).await;
        shop.tap(button(BAR)).await;
        shop.tap(button("PIN forgotten?")).await;
        shop.tap(button("The PIN is forgotten")).await;
        shop.see(status(saying("The PIN can be taken away in 10 minutes."))).await;
        shop.see_no(button("Take the PIN away and open")).await;
        shop.reload().await;
        shop.tap(button(BAR)).await;
        shop.see(status(saying("The PIN can be taken away in"))).await;
        let later = "const lock = JSON.parse(localStorage['byname.lock']);
            lock.forgotten -= 600000;
            localStorage['byname.lock'] = JSON.stringify(lock);";
        shop.execute(later, vec![]).await;
        shop.reload().await;
        shop.tap(button(BAR)).await;
        shop.tap(button("Take the PIN away and open")).await;
        shop.see(navigation("Main")).await;
        shop.see(status(saying("The PIN is gone"))).await;
        hide(shop).await;
        bring_back(shop).await;
        // Whoever remembers it after all keeps it.
        set_pin(shop, "4321").await;
        hide(shop).await;
        shop.tap(button(BAR)).await;
        shop.tap(button("PIN forgotten?")).await;
        shop.tap(button("The PIN is forgotten")).await;
        shop.tap(button("Keep the PIN")).await;
        shop.see(button("The PIN is forgotten")).await;
        type_pin(shop, "PIN", "4321").await;
        shop.tap(button("Open")).await;
        shop.see(navigation("Main")).await;
    });
}

#[test]
fn it_comes_on_by_itself_when_nobody_touches_the_screen() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        set_pin(shop, "1234").await;
        shop.tap(button("After 1 minute")).await;
        shop.see_attribute(button("After 1 minute"), "aria-pressed", "true").await;
        // As if the last touch had been two minutes ago.
        let later = "localStorage['byname.touched'] = String(Date.now() - 120000)";
        shop.execute(later, vec![]).await;
        shop.see(button(BAR)).await;
        shop.tap(button(BAR)).await;
        type_pin(shop, "PIN", "1234").await;
        shop.tap(button("Open")).await;
        shop.see(navigation("Main")).await;
    });
}
