//! The journeys of every day, with their taps counted, on a tablet and on a phone.

use crate::habits::{bring_in, day, open_card, see_entry, turn_to, vcard, write_note};
use byname_e2e::{
    Counts, Setup, Shop, Size, button, group, heading, link, listitem, option, region, role,
    saying, searchbox, starting, status, story, story_in, textbox,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

/// Opens Today anew in a window of this size, and counts from here.
async fn morning(shop: &mut Shop, size: Size) {
    shop.resize(size).await;
    shop.go("").await;
    shop.see(searchbox("Find or add")).await;
    shop.reset_counts();
}

/// Some regulars, so that finding one of them is finding.
async fn some_regulars(shop: &mut Shop) {
    let names = ["Ada Ash", "Adele Birch", "Bo Cedar", "Cy Dean", "Dara Elm", "Enno Fir"];
    bring_in(shop, &names.map(|name| vcard(name, &[]))).await;
}

#[test]
fn j1_she_walks_in_and_two_letters_and_a_tap_say_who_she_is_and_what_to_say() {
    story(async |shop| {
        some_regulars(shop).await;
        open_card(shop, "ad", "Ada Ash").await;
        shop.tap(button("Likes").within(group("Kind of note"))).await;
        write_note(shop, "Oat milk, and a chat about sailing").await;
        for size in SIZES {
            morning(shop, size).await;
            // Where there is a keyboard, the box has it already.
            shop.see_focus(searchbox("Find or add")).await;
            shop.type_text("as").await;
            shop.tap(option(starting("Ada Ash"))).await;
            shop.see_in_sight(heading("Ada Ash")).await;
            shop.see_in_sight(role("definition", saying("Oat milk"))).await;
            assert_eq!(shop.counts(), Counts { taps: 1, letters: 2, keys: 0 }, "{size:?}");
        }
    });
}

#[test]
fn j1_by_finger_the_box_takes_one_tap_more() {
    // Nothing but a finger opens the keyboard on the screen, and a keyboard that opened by itself
    // would cover half of the page.
    story_in(&Setup::app().by_finger(), async |shop| {
        some_regulars(shop).await;
        for size in SIZES {
            morning(shop, size).await;
            shop.type_into(searchbox("Find or add"), "as").await;
            shop.tap(option(starting("Ada Ash"))).await;
            shop.see_in_sight(heading("Ada Ash")).await;
            assert_eq!(shop.counts(), Counts { taps: 2, letters: 2, keys: 0 }, "{size:?}");
        }
    });
}

#[test]
fn j2_she_was_here_is_one_tap_and_can_be_undone() {
    story(async |shop| {
        some_regulars(shop).await;
        open_card(shop, "bo", "Bo Cedar").await;
        shop.tap(button("Was here")).await;
        for size in SIZES {
            morning(shop, size).await;
            let bo = listitem(saying("Bo Cedar")).within(region("Recently seen"));
            let stamp = button("Was here").within(bo);
            let described = shop.see(stamp.clone()).await.description;
            assert_eq!(described, "Bo Cedar");
            shop.tap(stamp).await;
            shop.see(status(saying("Bo Cedar was here"))).await;
            assert_eq!(shop.counts(), Counts { taps: 1, letters: 0, keys: 0 }, "{size:?}");
            shop.tap(button("Undo")).await;
            shop.see(status(saying("The visit is taken back"))).await;
        }
        open_card(shop, "bo", "Bo Cedar").await;
        shop.see_all(button("Delete entry"), 1).await;
    });
}

#[test]
fn j3_a_new_face_is_one_tap_after_typing_the_name() {
    story(async |shop| {
        some_regulars(shop).await;
        for (size, name) in SIZES.into_iter().zip(["Fay Gale", "lady with the red bicycle"]) {
            morning(shop, size).await;
            shop.type_text(name).await;
            shop.tap(button(format!("Add “{name}”"))).await;
            shop.see_in_sight(heading(name)).await;
            shop.see_in_sight(textbox("Note")).await;
            let letters = name.chars().count();
            assert_eq!(shop.counts(), Counts { taps: 1, letters, keys: 0 }, "{size:?}");
        }
    });
}

#[test]
fn j4_a_note_on_an_open_card_is_two_taps() {
    story(async |shop| {
        some_regulars(shop).await;
        for size in SIZES {
            morning(shop, size).await;
            shop.type_text("cy").await;
            shop.tap(option(starting("Cy Dean"))).await;
            shop.see_in_sight(textbox("Note")).await;
            shop.reset_counts();
            let note = format!("his boat is {} long", size.width);
            write_note(shop, &note).await;
            shop.see_value(textbox("Note"), "").await;
            assert_eq!(shop.taps(), 2, "{size:?}");
            shop.reload().await;
            see_entry(shop, &note).await;
        }
    });
}

#[test]
fn j5_whose_day_it_is_needs_no_tap_and_greeted_needs_one() {
    story(async |shop| {
        let today = day(shop, 0).await;
        let fred = vcard("Fred Orr", &[&format!("BDAY:{}", today.years_before(65))]);
        bring_in(shop, &[fred, vcard("Ada Ash", &[])]).await;
        for size in SIZES {
            morning(shop, size).await;
            shop.see_in_sight(link(starting("Fred Orr is 65 today"))).await;
            assert_eq!(shop.taps(), 0, "{size:?}");
            let greeted = button("Greeted").within(region("Today"));
            shop.see_attribute(greeted.clone(), "aria-pressed", "false").await;
            shop.tap(greeted.clone()).await;
            shop.see_attribute(greeted.clone(), "aria-pressed", "true").await;
            assert_eq!(shop.taps(), 1, "{size:?}");
            shop.tap(button("Undo")).await;
            shop.see_attribute(greeted, "aria-pressed", "false").await;
        }
        turn_to(shop, "People").await;
    });
}
