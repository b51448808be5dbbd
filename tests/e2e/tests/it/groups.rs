//! Many people at once: chosen in the list, tagged, archived and had back as one step; tags lead to
//! whoever has them.

use crate::habits::{bring_in, open_card, see_saved, see_whole_width, turn_to, vcard};
use byname_e2e::{
    Engine, Key, Setup, Shop, Size, Sought, button, checkbox, group, heading, link, list, region,
    saying, starting, status, story, story_in, textbox,
};

use std::time::Duration;

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

fn row(name: &str) -> Sought {
    link(starting(name)).within(list("People"))
}

fn pick(name: &str) -> Sought {
    checkbox(starting(name)).within(list("People"))
}

fn bar() -> Sought {
    region("Selected people")
}

fn chosen(text: &str) -> Sought {
    status(saying(text)).within(bar())
}

async fn four(shop: &mut Shop) {
    let tagged = |name: &str| vcard(name, &["CATEGORIES:choir"]);
    bring_in(shop, &[vcard("Ada", &[]), tagged("Bo"), vcard("Cy", &[]), vcard("Dan", &[])]).await;
    turn_to(shop, "People").await;
}

#[test]
fn a_tag_is_given_to_many_with_one_tap_and_taken_back_with_one() {
    story(async |shop| {
        four(shop).await;
        for size in SIZES {
            shop.resize(size).await;
            shop.tap(button("Select")).await;
            shop.see(chosen("0 of 4 selected")).await;
            shop.tap(pick("Ada")).await;
            shop.tap(pick("Bo")).await;
            shop.see_attribute(pick("Ada"), "aria-checked", "true").await;
            shop.see(chosen("2 of 4 selected")).await;
            see_whole_width(shop, "People, many chosen").await;
            shop.tap(button("Tags").within(bar())).await;
            let choir = || button("choir").within(group("Tags of all selected"));
            // Only one of them has it yet.
            shop.see_attribute(choir(), "aria-pressed", "mixed").await;
            shop.tap(choir()).await;
            shop.see(status(saying("2 people: changed"))).await;
            shop.see_attribute(choir(), "aria-pressed", "true").await;
            shop.tap(button("Undo")).await;
            shop.see(status(saying("As they were before"))).await;
            shop.see_attribute(choir(), "aria-pressed", "mixed").await;
            shop.type_into(textbox("New tag"), "wine").await;
            shop.tap(button("Add tag")).await;
            shop.see_attribute(
                button("wine").within(group("Tags of all selected")),
                "aria-pressed",
                "true",
            )
            .await;
            shop.tap(button("wine").within(group("Tags of all selected"))).await;
            shop.see_no(button("wine").within(group("Filter"))).await;
            shop.tap(button("Done").within(bar())).await;
            shop.see(row("Ada")).await;
            shop.see_no(bar()).await;
        }
    });
}

#[test]
fn many_are_archived_and_come_back() {
    story(async |shop| {
        four(shop).await;
        shop.tap(button("Select")).await;
        shop.tap(button("Select all")).await;
        shop.see(chosen("4 of 4 selected")).await;
        shop.tap(pick("Dan")).await;
        shop.tap(button("Archive")).await;
        shop.see(status(saying("3 people: changed"))).await;
        shop.see_no(pick("Ada")).await;
        shop.see(chosen("0 of 1 selected")).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.tap(button("No longer coming").within(group("Filter"))).await;
        shop.see(row("Ada")).await;
        shop.tap(button("Select")).await;
        shop.tap(button("Select all")).await;
        shop.tap(button("Bring back")).await;
        shop.tap(button("Done").within(bar())).await;
        shop.tap(button("Show everybody")).await;
        shop.see_all(link(byname_e2e::any()).within(list("People")), 4).await;
    });
}

#[test]
fn people_are_chosen_by_keyboard_and_on_the_wall() {
    story(async |shop| {
        four(shop).await;
        shop.tap(button("Faces").within(group("View"))).await;
        shop.tap(button("Select")).await;
        shop.tap(pick("Bo")).await;
        shop.see_focus(pick("Bo")).await;
        shop.press(Key::Right).await;
        shop.see_focus(pick("Cy")).await;
        shop.press(' ').await;
        shop.see(chosen("2 of 4 selected")).await;
    });
}

#[test]
fn a_tag_on_a_card_leads_to_whoever_has_it() {
    story(async |shop| {
        four(shop).await;
        for size in SIZES {
            shop.resize(size).await;
            open_card(shop, "bo", "Bo").await;
            shop.tap(link("choir")).await;
            shop.see(row("Bo")).await;
            shop.see_no(row("Ada")).await;
            shop.see_attribute(button("choir").within(group("Filter")), "aria-pressed", "true")
                .await;
            shop.see(heading("People")).await;
        }
    });
}

#[test]
fn a_finger_that_rests_on_somebody_begins_to_choose_with_them() {
    let phone = Setup::app().sized(Size::PHONE).by_finger();
    story_in(&phone, async |shop| {
        if shop.engine() == Engine::WebKit {
            println!("WebKit's driver moves no finger: not told here");
            return;
        }
        four(shop).await;
        let rest = Duration::from_millis(900);
        for view in ["List", "Faces"] {
            shop.tap(button(view).within(group("View"))).await;
            // Neither a tap nor a scroll begins it.
            shop.drag_from(row("Bo"), rest, -90).await;
            shop.see(row("Bo")).await;
            shop.see_no(bar()).await;
            shop.rest_on(row("Bo"), rest).await;
            shop.see(chosen("1 of 4 selected")).await;
            shop.see_attribute(pick("Bo"), "aria-checked", "true").await;
            shop.see_path("/people").await;
            // From now on a tap chooses.
            shop.tap(pick("Ada")).await;
            shop.see(chosen("2 of 4 selected")).await;
            shop.tap(button("Done").within(bar())).await;
            shop.see_no(bar()).await;
        }
        shop.rest_on(row("Cy"), Duration::from_millis(60)).await;
        shop.see(heading("Cy")).await;
    });
}
