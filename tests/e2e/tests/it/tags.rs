//! A tag gets a colour, another name, or goes everywhere; each with one step and one way back.

use crate::habits::{bring_in, open_card, see_saved, see_whole_width, turn_to, vcard};
use byname_e2e::{
    Shop, Size, Sought, any, button, dialog, group, link, list, listitem, saying, starting, status,
    story, textbox,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

fn row(name: &str) -> Sought {
    link(starting(name)).within(list("People"))
}

fn chip(tag: &str) -> Sought {
    button(tag).within(group("Filter"))
}

async fn three(shop: &mut Shop) {
    let tagged = |name: &str| vcard(name, &["CATEGORIES:choir"]);
    bring_in(shop, &[tagged("Ada"), tagged("Bo"), vcard("Cy", &["CATEGORIES:wine"])]).await;
}

/// Opens the form of a tag from the list of whoever has it.
async fn edit(shop: &mut Shop, tag: &str) {
    turn_to(shop, "People").await;
    shop.tap(chip(tag)).await;
    shop.tap(button("Edit tag")).await;
    shop.see(dialog("Edit tag")).await;
}

async fn save(shop: &mut Shop) {
    shop.tap(button("Save").within(dialog("Edit tag"))).await;
    shop.see_no(dialog("Edit tag")).await;
}

#[test]
fn a_tag_has_the_colour_that_is_chosen_wherever_it_stands() {
    story(async |shop| {
        three(shop).await;
        for (size, colour, pair) in [(SIZES[0], "Green", "6"), (SIZES[1], "Plum", "3")] {
            shop.resize(size).await;
            edit(shop, "choir").await;
            see_whole_width(shop, "the form of a tag").await;
            shop.tap(button(colour).within(group("Colour"))).await;
            save(shop).await;
            shop.see(status(saying("Tag choir: changed"))).await;
            shop.see_attribute(chip("choir"), "data-pair", pair).await;
            // In the list as a dot, on the card on the tag itself.
            const DOTS: &str = "return [...document.querySelectorAll('.row .tag-dots > i')]
                .map(it => it.dataset.pair).join(' ')";
            shop.until(DOTS, |dots| *dots == format!("{pair} {pair}")).await;
            open_card(shop, "ada", "Ada").await;
            shop.see_attribute(link("choir"), "data-pair", pair).await;
            see_saved(shop).await;
            shop.reload().await;
            shop.see_attribute(link("choir"), "data-pair", pair).await;
        }
        edit(shop, "choir").await;
        shop.see_attribute(button("Plum").within(group("Colour")), "aria-pressed", "true").await;
        shop.tap(button("by its name").within(group("Colour"))).await;
        save(shop).await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("The tag is as it was"))).await;
        shop.see_attribute(chip("choir"), "data-pair", "3").await;
        shop.see_no_barriers().await;
    });
}

#[test]
fn a_tag_gets_another_name_everywhere_and_goes_everywhere() {
    story(async |shop| {
        three(shop).await;
        for size in SIZES {
            shop.resize(size).await;
            edit(shop, "choir").await;
            shop.retype(textbox("Name of the tag"), " ").await;
            shop.tap(button("Save").within(dialog("Edit tag"))).await;
            shop.see_attribute(textbox("Name of the tag"), "aria-invalid", "true").await;
            shop.retype(textbox("Name of the tag"), "singers").await;
            save(shop).await;
            // The list still shows them, under the new name.
            shop.see_attribute(chip("singers"), "aria-pressed", "true").await;
            shop.see_all(link(any()).within(list("People")), 2).await;
            shop.see_no(chip("choir")).await;
            shop.tap(button("Undo")).await;
            shop.see(chip("choir")).await;
            shop.see_no(chip("singers")).await;
        }
        edit(shop, "choir").await;
        shop.tap(button("Remove everywhere")).await;
        shop.see(status(saying("Tag choir: removed everywhere"))).await;
        shop.see_no(chip("choir")).await;
        shop.see(row("Cy")).await;
        shop.see(row("Ada")).await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("The tag is back"))).await;
        shop.tap(chip("choir")).await;
        shop.see_all(link(any()).within(list("People")), 2).await;
        // The history of a card tells of it.
        open_card(shop, "ada", "Ada").await;
        shop.tap(button("Show the history")).await;
        shop.see(listitem(saying("Tags"))).await;
    });
}
