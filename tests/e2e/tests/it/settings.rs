//! Settings: how it looks on this device, what the shop is called, and facts without names.

use crate::habits::{add, be_slow, see_saved, slow_program, turn_to, write_note};
use byname_e2e::{
    Shop, any, button, group, heading, region, role, saying, status, story, story_in, textbox,
};

/// The theme that the style sheets are told.
async fn theme(shop: &mut Shop) -> Option<String> {
    let theme = shop.execute("return document.documentElement.dataset.theme ?? null", vec![]).await;
    theme.as_str().map(str::to_owned)
}

#[test]
fn a_look_is_chosen_in_one_tap_and_stays() {
    story(async |shop| {
        turn_to(shop, "Settings").await;
        let looks = [("Dark", "dark"), ("Stall (sunlight)", "stall"), ("Light", "light")];
        for (name, code) in looks {
            let look = || button(name).within(group("Look"));
            shop.tap(look()).await;
            shop.see_attribute(look(), "aria-pressed", "true").await;
            assert_eq!(theme(shop).await.as_deref(), Some(code));
            shop.reload().await;
            shop.see_attribute(look(), "aria-pressed", "true").await;
            assert_eq!(theme(shop).await.as_deref(), Some(code));
        }
        shop.restart_browser().await;
        turn_to(shop, "Settings").await;
        assert_eq!(theme(shop).await.as_deref(), Some("light"));
        shop.tap(button("As the device")).await;
        shop.see_attribute(button("As the device"), "aria-pressed", "true").await;
        assert_eq!(theme(shop).await, None);
    });
}

#[test]
fn her_look_and_her_language_are_there_before_the_program() {
    story_in(&slow_program().setup(), async |shop| {
        turn_to(shop, "Settings").await;
        shop.tap(button("Dark").within(group("Look"))).await;
        shop.tap(button("Deutsch")).await;
        shop.see(heading("Einstellungen")).await;
        be_slow(shop, true).await;
        shop.reload().await;
        shop.see(role("paragraph", saying("Was darin steht, bleibt auf diesem Gerät."))).await;
        assert_eq!(theme(shop).await.as_deref(), Some("dark"));
    });
}

#[test]
fn the_name_of_the_shop_stands_on_today_and_can_be_undone() {
    story(async |shop| {
        let shown = || role("paragraph", saying("Harbour Books"));
        turn_to(shop, "Settings").await;
        shop.type_into(textbox("Name of the shop"), "Harbour Books").await;
        shop.tap(heading("Settings")).await;
        shop.see(status(saying("Settings saved"))).await;
        see_saved(shop).await;
        turn_to(shop, "Today").await;
        shop.see(shown()).await;
        shop.reload().await;
        shop.see(shown()).await;

        turn_to(shop, "Settings").await;
        shop.retype(textbox("Name of the shop"), "Quay Books").await;
        shop.tap(heading("Settings")).await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("The settings are as they were"))).await;
        // The field shows what is kept, or leaving it would bring the other name back.
        shop.see_value(textbox("Name of the shop"), "Harbour Books").await;
        shop.tap(textbox("Name of the shop")).await;
        turn_to(shop, "Today").await;
        shop.see(shown()).await;
    });
}

#[test]
fn the_day_a_week_starts_on_is_kept() {
    story(async |shop| {
        turn_to(shop, "Settings").await;
        let day = |name: &'static str| button(name).within(group("A week starts on"));
        shop.see_attribute(day("as usual here"), "aria-pressed", "true").await;
        shop.tap(day("Saturday")).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see_attribute(day("Saturday"), "aria-pressed", "true").await;
    });
}

#[test]
fn diagnostics_have_numbers_and_no_names() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_note(shop, "secret recipe").await;
        see_saved(shop).await;
        turn_to(shop, "Settings").await;
        let about = shop.see(region("About")).await.text;
        for part in ["listed 1", "records 2", "saving Saved", "language en"] {
            assert!(about.contains(part), "{part} is missing in {about}");
        }
        for part in ["Ada", "Ash", "secret", "recipe"] {
            assert!(!about.contains(part), "{part} is in {about}");
        }
        // What the browser refuses is not said to be done.
        const REFUSE: &str = "window.goodWrite = Clipboard.prototype.writeText;
            Clipboard.prototype.writeText = async () => { throw new DOMException('no'); };";
        shop.execute(REFUSE, vec![]).await;
        shop.tap(button("Copy diagnostics")).await;
        shop.see_no(status(saying("Copied"))).await;
        shop.execute("Clipboard.prototype.writeText = window.goodWrite", vec![]).await;
        shop.tap(button("Copy diagnostics")).await;
        shop.see(status(saying("Copied"))).await;
        shop.see_no(role("alertdialog", any())).await;
        shop.see_quiet_console().await;
    });
}
