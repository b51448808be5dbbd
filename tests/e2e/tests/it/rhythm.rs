//! Whom have I not seen? Late by their own rhythm, by a limit, and what takes somebody off the list.

use crate::habits::{open_card, see_saved, turn_to};
use crate::regulars::{Regular, come_in, now};
use byname::domain::draft::PersonDraft;
use byname::domain::person::{Kind, Tier};
use byname_e2e::{
    Counts, Shop, Size, Sought, any, button, date, group, heading, link, list, listitem, region,
    role, saying, searchbox, starting, status, story, textbox,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];
/// Every nine days, and then no more.
const LATE: [u64; 6] = [21, 30, 39, 48, 57, 66];

fn late(name: &str) -> Sought {
    listitem(saying(name)).within(region("Late"))
}

fn paragraph(text: &str) -> Sought {
    role("paragraph", saying(text))
}

/// Six who are late, each by a few days more, and one who is not.
async fn some_late(shop: &mut Shop) {
    let names = ["Ada Ash", "Bo Cedar", "Cy Dean", "Dara Elm", "Enno Fir", "Fay Gale"];
    let now = now(shop).await;
    let of = |(more, name): (u64, &str)| Regular::named(name, &LATE.map(|days| days + more));
    let mut all: Vec<Regular> = (0..).zip(names).map(of).collect();
    all.push(Regular::named("Gil Holm", &[3, 12, 21, 30]));
    come_in(shop, now, all).await;
}

#[test]
fn j6_whom_have_i_not_seen_needs_no_tap_and_the_full_list_one() {
    story(async |shop| {
        some_late(shop).await;
        for size in SIZES {
            shop.resize(size).await;
            shop.go("").await;
            shop.see(searchbox("Find or add")).await;
            shop.reset_counts();
            shop.see_in_sight(late("Fay Gale usually 9 days, now 26")).await;
            shop.see_all(listitem(any()).within(region("Late")), 3).await;
            assert_eq!(shop.taps(), 0, "{size:?}");
            shop.tap(link("All 6 who are late")).await;
            let first = listitem(saying("Fay Gale usually 9 days, now 26"));
            shop.see_in_sight(first.within(list("People"))).await;
            assert_eq!(shop.counts(), Counts { taps: 1, letters: 0, keys: 0 }, "{size:?}");
            shop.see_attribute(button("Late first").within(group("Order")), "aria-pressed", "true")
                .await;
            let rows = shop.see_all(listitem(any()).within(list("People")), 7).await;
            let names: Vec<String> = rows.into_iter().map(|it| it.text).collect();
            assert!(names[5].contains("Ada Ash"), "{names:?}");
            assert!(names[6].contains("Gil Holm"), "{names:?}");
        }
    });
}

#[test]
fn can_wait_takes_one_tap_and_undo_and_the_card_has_longer_times() {
    story(async |shop| {
        some_late(shop).await;
        for size in SIZES {
            shop.resize(size).await;
            shop.go("").await;
            shop.see(late("Fay Gale")).await;
            shop.reset_counts();
            shop.tap(button("Can wait a week").within(late("Fay Gale"))).await;
            shop.see(status(saying("Fay Gale can wait"))).await;
            shop.see_no(late("Fay Gale")).await;
            assert_eq!(shop.taps(), 1, "{size:?}");
            shop.tap(button("Undo")).await;
            shop.see(late("Fay Gale")).await;
        }
        shop.tap(link(starting("Fay Gale"))).await;
        shop.see(paragraph("usually 9 days, now 26")).await;
        shop.tap(button("A month").within(group("Can wait"))).await;
        shop.see(paragraph("can wait until")).await;
        shop.see_no(group("Can wait")).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.tap(button("Back on the list")).await;
        shop.see(group("Can wait")).await;
        turn_to(shop, "Today").await;
        shop.see(late("Fay Gale")).await;
    });
}

#[test]
fn was_here_takes_them_off_the_list_and_undo_puts_them_back() {
    story(async |shop| {
        some_late(shop).await;
        turn_to(shop, "Today").await;
        shop.tap(button("Was here").within(late("Fay Gale"))).await;
        shop.see(status(saying("Fay Gale was here"))).await;
        shop.see_no(late("Fay Gale")).await;
        shop.see(link("All 5 who are late")).await;
        shop.tap(button("Undo")).await;
        shop.see(late("Fay Gale usually 9 days, now 26")).await;
    });
}

#[test]
fn before_three_visits_a_limit_counts_and_a_pause_counts_always() {
    story(async |shop| {
        let now = now(shop).await;
        come_in(shop, now, vec![Regular::named("Ada Ash", &[20, 30])]).await;
        turn_to(shop, "Today").await;
        shop.see_no(region("Late")).await;
        open_card(shop, "ad", "Ada Ash").await;
        shop.tap(button("Edit")).await;
        shop.type_into(textbox("Late after … days"), "soon").await;
        shop.tap(button("Save")).await;
        shop.see(role("alert", saying("a number of days"))).await;
        shop.retype(textbox("Late after … days"), "14").await;
        shop.tap(button("Save")).await;
        shop.see(paragraph("expected within 14 days, now 20")).await;
        turn_to(shop, "Today").await;
        shop.see(late("Ada Ash expected within 14 days, now 20")).await;
        // She is away until the spring.
        let spring = now.day + chrono::Days::new(100);
        shop.tap(link(starting("Ada Ash"))).await;
        shop.tap(button("Edit")).await;
        shop.pick_day(date("Not expected before"), &spring.to_string()).await;
        shop.tap(button("Save")).await;
        shop.see(paragraph("not expected before")).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see(paragraph("not expected before")).await;
        turn_to(shop, "Today").await;
        shop.see(region("Recently seen")).await;
        shop.see_no(region("Late")).await;
    });
}

#[test]
fn the_shop_has_limits_for_tiers_and_kinds_and_late_deliveries_have_a_part_of_their_own() {
    story(async |shop| {
        let now = now(shop).await;
        let tier = PersonDraft { tier: Some(Tier::First), ..PersonDraft::named("Ada Ash") };
        let mill =
            PersonDraft { kinds: vec![Kind::Supplier], ..PersonDraft::named("Karl Brenner") };
        let roux =
            PersonDraft { kinds: vec![Kind::Supplier], ..PersonDraft::named("Delphine Roux") };
        let all = vec![
            Regular { draft: tier, ..Regular::named("", &[20]) },
            Regular { draft: mill, ..Regular::named("", &[40]) },
            Regular { draft: roux, ..Regular::named("", &LATE) },
        ];
        come_in(shop, now, all).await;
        turn_to(shop, "Settings").await;
        let patience = || region("When somebody is late");
        shop.type_into(textbox("First tier").within(patience()), "14").await;
        shop.type_into(textbox("Supplier").within(patience()), "30").await;
        shop.tap(heading("When somebody is late")).await;
        shop.see(status(saying("Settings saved"))).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see_value(textbox("First tier").within(patience()), "14").await;
        turn_to(shop, "Today").await;
        shop.see(late("Ada Ash expected within 14 days, now 20")).await;
        shop.see_all(listitem(any()).within(region("Late")), 1).await;
        let deliveries = |text: &str| listitem(saying(text)).within(region("Late deliveries"));
        shop.see(deliveries("Karl Brenner delivery expected within 30 days, now 40")).await;
        shop.see(deliveries("Delphine Roux usually delivers after 9 days, now 21")).await;
        shop.see_no_barriers().await;
        turn_to(shop, "Settings").await;
        shop.see_no_barriers().await;
    });
}

#[test]
fn a_shop_that_was_closed_for_three_weeks_finds_nobody_late() {
    story(async |shop| {
        let now = now(shop).await;
        let daily: Vec<u64> = (22..60).collect();
        let mut all: Vec<Regular> =
            ["Ada Ash", "Bo Cedar", "Cy Dean"].map(|name| Regular::named(name, &daily)).into();
        let before: Vec<u64> = (45..80).collect();
        all.push(Regular::named("Dara Elm", &before));
        come_in(shop, now, all).await;
        turn_to(shop, "Today").await;
        shop.see(late("Dara Elm")).await;
        for name in ["Ada Ash", "Bo Cedar", "Cy Dean"] {
            shop.see_no(late(name)).await;
        }
    });
}
