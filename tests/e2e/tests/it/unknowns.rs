//! What we do not know: the next question on a card, one tap to where the answer goes, "don't ask"
//! for good, and the page that counts.

use crate::habits::{add, open_card, see_saved, see_whole_width, turn_to};
use byname_e2e::{
    Shop, Size, Sought, button, group, heading, link, list, listitem, saying, starting, status,
    story, textbox,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

fn row(name: &str) -> Sought {
    link(starting(name)).within(list("People"))
}

fn question(text: &str) -> Sought {
    button(text)
}

#[test]
fn the_next_question_leads_to_where_the_answer_goes() {
    story(async |shop| {
        for (size, name) in SIZES.into_iter().zip(["Ada", "Bo"]) {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            add(shop, name).await;
            let asks = |rest: &str| question(&rest.replace("NAME", name));
            shop.tap(asks("What is NAME’s whole name?")).await;
            shop.see_focus(textbox("Name")).await;
            let whole = format!("{name} Oak");
            shop.retype(textbox("Name"), &whole).await;
            shop.tap(button("Save")).await;
            let asks = |rest: &str| question(&rest.replace("NAME", &whole));
            shop.tap(asks("How do I recognise NAME?")).await;
            shop.see_focus(textbox("How I recognise them")).await;
            shop.type_text("red bicycle").await;
            shop.tap(button("Save")).await;
            shop.tap(asks("When is NAME’s birthday?")).await;
            shop.tap(button("Cancel")).await;
            shop.tap(button("Don’t ask")).await;
            shop.see(status(saying("Not asked again"))).await;
            shop.tap(asks("Who belongs to NAME?")).await;
            shop.see_focus(textbox("Add somebody")).await;
            see_whole_width(shop, "card").await;
            // For good.
            see_saved(shop).await;
            shop.reload().await;
            shop.see(asks("Who belongs to NAME?")).await;
            shop.tap(button("Don’t ask")).await;
            shop.tap(button("Undo")).await;
            shop.see(status(saying("It may be asked again"))).await;
            shop.see(asks("Who belongs to NAME?")).await;
        }
    });
}

async fn to_unknowns(shop: &mut Shop) {
    turn_to(shop, "People").await;
    shop.tap(button("More")).await;
    shop.tap(link("What we don’t know")).await;
    shop.see(heading("What we don’t know")).await;
}

#[test]
fn the_page_counts_what_is_not_known_and_shows_of_whom() {
    story(async |shop| {
        for name in ["Ada Ash", "Bo"] {
            turn_to(shop, "Today").await;
            add(shop, name).await;
        }
        for size in SIZES {
            shop.resize(size).await;
            to_unknowns(shop).await;
            let line = |text| listitem(saying(text)).within(list("What we don’t know"));
            shop.see(line("whole name 1 of 2 not known")).await;
            shop.see(line("birthday 2 of 2 not known")).await;
            see_whole_width(shop, "What we don't know").await;
            shop.tap(link(starting("whole name"))).await;
            shop.see(row("Bo")).await;
            shop.see_no(row("Ada Ash")).await;
            let chip = || button("Not known: whole name").within(group("Filter"));
            shop.see_attribute(chip(), "aria-pressed", "true").await;
            shop.tap(button("Everybody").within(group("Filter"))).await;
            shop.see(row("Ada Ash")).await;
            shop.see_no(chip()).await;
        }
        open_card(shop, "bo", "Bo").await;
        shop.see(question("What is Bo’s whole name?")).await;
    });
}

#[test]
fn what_was_waved_off_is_asked_again() {
    story(async |shop| {
        for (size, name) in SIZES.into_iter().zip(["Ada Ash", "Bo Cedar"]) {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            add(shop, name).await;
            shop.see_no(button(starting("Ask again"))).await;
            shop.tap(button("Don’t ask")).await;
            shop.see(question(&format!("When is {name}’s birthday?"))).await;
            shop.tap(button("Don’t ask")).await;
            shop.see(question(&format!("Who belongs to {name}?"))).await;
            shop.tap(button("Ask again: how to recognise · birthday")).await;
            shop.see(status(saying("Asked again"))).await;
            shop.see(question(&format!("How do I recognise {name}?"))).await;
            shop.see_no(button(starting("Ask again"))).await;
            shop.tap(button("Undo")).await;
            shop.see(status(saying("Not asked, as before"))).await;
            shop.see(question(&format!("Who belongs to {name}?"))).await;
            shop.see(button("Ask again: how to recognise · birthday")).await;
            see_whole_width(shop, "card").await;
        }
    });
}
