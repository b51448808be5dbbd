//! What to ask next time: noted, waiting for its day, first on the card, asked in one tap.

use crate::habits::{add, day, see_entry, see_saved, turn_to, write_note, written};
use byname_e2e::{
    Counts, Shop, Size, Sought, button, date, heading, list, listitem, option, region, role,
    saying, searchbox, starting, status, story, textbox,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

fn entry(text: &str) -> Sought {
    listitem(saying(text)).within(list("Timeline"))
}

fn to_ask(text: &str) -> Sought {
    role("paragraph", saying(&format!("Ask: {text}")))
}

/// Notes something to ask about next time.
async fn note_to_ask(shop: &mut Shop, text: &str) {
    shop.type_into(textbox("Note"), text).await;
    shop.tap(button("Ask next time")).await;
    shop.tap(button("Save note")).await;
    see_entry(shop, text).await;
}

#[test]
fn a_note_is_asked_next_time_with_one_more_tap_and_asked_is_one() {
    story(async |shop| {
        for (size, name) in SIZES.into_iter().zip(["Ada Ash", "Bo Cedar"]) {
            shop.resize(size).await;
            shop.go("").await;
            add(shop, name).await;
            shop.reset_counts();
            note_to_ask(shop, "the accordion").await;
            assert_eq!(shop.taps(), 3, "{size:?}");
            shop.see(entry("Ask next time")).await;
            shop.see_in_sight(to_ask("the accordion")).await;
            // She walks in: the line is on her card, in the list and where she is found.
            turn_to(shop, "People").await;
            shop.see(listitem(saying(&format!("{name} not seen yet · Ask: the accordion")))).await;
            turn_to(shop, "Today").await;
            shop.type_into(searchbox("Find or add"), &name[..2]).await;
            shop.see(option(saying("Ask: the accordion"))).await;
            shop.tap(option(starting(name))).await;
            shop.see_in_sight(to_ask("the accordion")).await;
            shop.reset_counts();
            shop.tap(button("Asked")).await;
            shop.see(status(saying(&format!("{name}: asked")))).await;
            // The answer can be written at once; the visit is stamped.
            shop.see_focus(textbox("Note")).await;
            shop.type_text("bought a bigger one").await;
            shop.tap(button("Save note")).await;
            assert_eq!(shop.taps(), 2, "{size:?}");
            shop.see_no(to_ask("the accordion")).await;
            shop.see_all(entry(""), 3).await;
            shop.see(entry("Was here")).await;
            shop.see(entry("the accordion Asked")).await;
            see_saved(shop).await;
            shop.reload().await;
            shop.see(entry("bought a bigger one")).await;
            shop.see_no(button("Asked")).await;
        }
    });
}

#[test]
fn asking_is_taken_back_as_one_step() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        note_to_ask(shop, "the accordion").await;
        shop.tap(button("Asked")).await;
        shop.see(entry("Was here")).await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("Not asked after all"))).await;
        shop.see(to_ask("the accordion")).await;
        shop.see_all(entry(""), 1).await;
    });
}

#[test]
fn an_opener_with_a_day_waits_for_it() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        let later = day(shop, 9).await.years_before(0);
        shop.type_into(textbox("Note"), "moves house").await;
        shop.tap(button("Ask next time")).await;
        shop.pick_day(date("Ask from"), &later).await;
        let written = written(shop, &later, false).await;
        shop.see_attribute(button(format!("Ask on {written}")), "aria-pressed", "true").await;
        shop.tap(button("Save note")).await;
        shop.see(entry(&format!("moves house Ask on {written}"))).await;
        shop.see_no(to_ask("moves house")).await;
        turn_to(shop, "Today").await;
        shop.see_no(region("To ask")).await;
    });
}

#[test]
fn j4_a_day_that_is_named_in_a_note_is_offered_and_one_tap_takes_it() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        for size in SIZES {
            shop.resize(size).await;
            shop.reset_counts();
            let text = format!("exam in two weeks, {} questions", size.width);
            shop.type_into(textbox("Note"), &text).await;
            let later = day(shop, 14).await.years_before(0);
            let written = written(shop, &later, false).await;
            // Nothing is assumed.
            shop.see_attribute(button("Ask next time"), "aria-pressed", "false").await;
            shop.tap(button(format!("Ask on {written}?"))).await;
            shop.see_attribute(button(format!("Ask on {written}")), "aria-pressed", "true").await;
            shop.see_no(button(format!("Ask on {written}?"))).await;
            shop.tap(button("Save note")).await;
            assert_eq!(shop.taps(), 3, "{size:?}");
            shop.see(entry(&format!("{text} Ask on {written}"))).await;
            shop.see_attribute(button("Ask next time"), "aria-pressed", "false").await;
        }
        // What is no day is not offered.
        shop.type_into(textbox("Note"), "table for 4 at 10, 2 kg, tel. 0171 12 5 26").await;
        shop.see(button("Save note")).await;
        shop.see_no(button(starting("Ask on"))).await;
    });
}

#[test]
fn a_note_on_the_timeline_becomes_an_opener_and_the_most_urgent_leads() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_note(shop, "grows courgettes").await;
        note_to_ask(shop, "the accordion").await;
        let ask = || button("Ask next time").within(entry("grows courgettes"));
        shop.see_attribute(ask(), "aria-pressed", "false").await;
        shop.tap(ask()).await;
        shop.see_attribute(ask(), "aria-pressed", "true").await;
        // What was noted last leads; the other is a tap away.
        shop.see(to_ask("the accordion")).await;
        shop.tap(button("1 more to ask")).await;
        shop.see(to_ask("grows courgettes")).await;
        shop.tap(ask()).await;
        shop.see_no(to_ask("grows courgettes")).await;
        shop.tap(button("Undo")).await;
        shop.tap(button("1 more to ask")).await;
        shop.see(to_ask("grows courgettes")).await;

        // From its form a note gets a day, and leaves it again.
        shop.tap(button("Edit entry").within(entry("the accordion"))).await;
        let form = || list("Timeline");
        let tomorrow = day(shop, 1).await.years_before(0);
        shop.pick_day(date("Ask from").within(form()), &tomorrow).await;
        shop.tap(button("Save").within(form())).await;
        shop.see_no(to_ask("the accordion")).await;
        shop.see(to_ask("grows courgettes")).await;
    });
}

#[test]
fn whoever_is_to_be_asked_today_stands_on_today_and_asking_there_opens_the_card() {
    story(async |shop| {
        // The sample shop has two of them on any day.
        shop.tap(button(starting("Look around in a sample shop"))).await;
        for (size, name, count) in [(Size::TABLET, "Mehmet Yıldız", 2), (Size::PHONE, "Seun", 1)]
        {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            let row = |text: &str| listitem(saying(text)).within(region("To ask"));
            shop.see_all(row("Ask: "), count).await;
            shop.reset_counts();
            shop.tap(button("Asked").within(row(name))).await;
            shop.see_focus(textbox("Note")).await;
            assert_eq!(shop.counts(), Counts { taps: 1, letters: 0, keys: 0 }, "{size:?}");
            shop.see(heading(name)).await;
            shop.see(entry("Asked")).await;
        }
        turn_to(shop, "Today").await;
        shop.see_no(region("To ask")).await;
    });
}

#[test]
fn a_round_visit_stands_first_on_the_card() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        for _ in 0..9 {
            shop.tap(button("Was here")).await;
        }
        shop.see(role("paragraph", saying("9 visits"))).await;
        shop.see_no(role("paragraph", saying("visit number"))).await;
        shop.tap(button("Was here")).await;
        shop.see_in_sight(role("paragraph", saying("Today was visit number 10"))).await;
        shop.tap(button("Undo")).await;
        shop.see_no(role("paragraph", saying("visit number"))).await;
    });
}
