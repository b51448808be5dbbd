//! Away and back: until when, on the card and in lists; the day after, what to ask.

use crate::habits::{add, day, see_saved, turn_to, written};
use byname_e2e::{
    Shop, Size, Sought, button, date, group, list, listitem, region, role, saying, starting,
    status, story, textbox,
};

fn entry(text: &str) -> Sought {
    listitem(saying(text)).within(list("Timeline"))
}

fn line(text: &str) -> Sought {
    role("paragraph", saying(text))
}

async fn open_sample(shop: &mut Shop) {
    shop.tap(button(starting("Look around in a sample shop"))).await;
    shop.see(status(saying("The sample shop is open"))).await;
}

#[test]
fn a_journey_that_is_named_in_a_note_is_offered_and_is_three_taps() {
    story(async |shop| {
        for (size, name) in [(Size::TABLET, "Ada Ash"), (Size::PHONE, "Bo Cedar")] {
            shop.resize(size).await;
            shop.go("").await;
            add(shop, name).await;
            shop.reset_counts();
            let last = day(shop, 20).await;
            let text = format!("Lisbon until {} {}", last.day, last.month_name());
            shop.type_into(textbox("Note"), &text).await;
            let until = written(shop, &last.years_before(0), false).await;
            shop.tap(button(format!("Away until {until}?"))).await;
            let chip = button("Away").within(group("Kind of note"));
            shop.see_attribute(chip, "aria-pressed", "true").await;
            shop.see_value(date("Away until"), &last.years_before(0)).await;
            shop.tap(button("Save note")).await;
            assert_eq!(shop.taps(), 3, "{size:?}");
            shop.see(entry(&format!("{text} Away until {until}"))).await;
            shop.see_in_sight(line(&format!("Away until {until} · {text}"))).await;
            shop.see_no(button("Asked")).await;
            see_saved(shop).await;
            turn_to(shop, "People").await;
            shop.see(listitem(saying(&format!("{name} not seen yet · Away until {until}")))).await;
        }
    });
}

#[test]
fn days_away_are_chosen_and_whoever_comes_earlier_is_here() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.type_into(textbox("Note"), "in the mountains").await;
        shop.tap(button("Away").within(group("Kind of note"))).await;
        let yesterday = day(shop, -1).await.years_before(0);
        let later = day(shop, 12).await.years_before(0);
        shop.pick_day(date("Away from"), &yesterday).await;
        shop.pick_day(date("Away until"), &later).await;
        shop.tap(button("Save note")).await;
        let until = written(shop, &later, false).await;
        shop.see(line(&format!("Away until {until} · in the mountains"))).await;
        shop.tap(button("Was here")).await;
        shop.see_no(line(&format!("Away until {until}"))).await;
    });
}

#[test]
fn whoever_is_back_stands_on_today_and_is_asked() {
    story(async |shop| {
        open_sample(shop).await;
        let costi = || listitem(saying("Costi Back: Lisbon")).within(region("Back"));
        shop.see(costi()).await;
        shop.tap(button("Asked").within(costi())).await;
        shop.see_focus(textbox("Note")).await;
        shop.see(entry("Lisbon")).await;
        turn_to(shop, "Today").await;
        shop.see_no(region("Back")).await;
    });
}
