//! Who is likely to come in now: one tap to the card, one tap to say that they were here.

use crate::habits::{add, turn_to};
use crate::regulars::{Regular, come_in, now};
use byname::domain::draft::PersonDraft;
use byname_e2e::{
    Counts, Size, any, button, heading, link, listitem, region, role, saying, searchbox, starting,
    status, story,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

fn with_sign(name: &str, recognise: &str) -> PersonDraft {
    PersonDraft {
        recognise: recognise.into(),
        likes: "oat milk".into(),
        ..PersonDraft::named(name)
    }
}

#[test]
fn j1_she_walks_in_and_one_tap_on_her_face_says_who_she_is_and_what_to_say() {
    story(async |shop| {
        let now = now(shop).await;
        let ada =
            Regular { draft: with_sign("Ada Ash", "red bicycle"), ..Regular::about_now("", now) };
        let others = ["Bo Cedar", "Cy Dean"].map(|name| Regular::about_now(name, now));
        let elsewhen = Regular {
            minute: (now.minute.unwrap_or_default() + 12 * 60) % (24 * 60),
            ..Regular::about_now("Dara Elm", now)
        };
        let all = [ada].into_iter().chain(others).chain([elsewhen]).collect();
        come_in(shop, now, all).await;
        for size in SIZES {
            shop.resize(size).await;
            shop.go("").await;
            shop.see(searchbox("Find or add")).await;
            shop.reset_counts();
            let face = link(starting("Ada Ash")).within(region("Likely now"));
            shop.see_in_sight(face.clone()).await;
            shop.see_all(listitem(any()).within(region("Likely now")), 3).await;
            shop.tap(face).await;
            shop.see_in_sight(heading("Ada Ash")).await;
            shop.see_in_sight(role("definition", saying("oat milk"))).await;
            assert_eq!(shop.counts(), Counts { taps: 1, letters: 0, keys: 0 }, "{size:?}");
        }
    });
}

#[test]
fn was_here_is_one_tap_at_the_face_and_undo_brings_her_back() {
    story(async |shop| {
        let now = now(shop).await;
        let all = ["Ada Ash", "Bo Cedar"].map(|name| Regular::about_now(name, now));
        come_in(shop, now, all.into()).await;
        for size in SIZES {
            shop.resize(size).await;
            shop.go("").await;
            let ada = || listitem(saying("Ada Ash")).within(region("Likely now"));
            let stamp = button("Was here").within(ada());
            assert_eq!(shop.see(stamp.clone()).await.description, "Ada Ash");
            shop.reset_counts();
            shop.tap(stamp).await;
            shop.see(status(saying("Ada Ash was here"))).await;
            // Whoever was here today is not expected again.
            shop.see_no(ada()).await;
            shop.see(listitem(saying("Bo Cedar")).within(region("Likely now"))).await;
            assert_eq!(shop.taps(), 1, "{size:?}");
            shop.tap(button("Undo")).await;
            shop.see(ada()).await;
        }
    });
}

#[test]
fn while_nothing_is_known_nobody_is_likely_and_whoever_was_here_stands_there() {
    story(async |shop| {
        let now = now(shop).await;
        // Two visits are not enough.
        let twice = Regular { days_ago: vec![7, 14], ..Regular::about_now("Ada Ash", now) };
        come_in(shop, now, vec![twice]).await;
        turn_to(shop, "Today").await;
        add(shop, "Bo Cedar").await;
        turn_to(shop, "Today").await;
        shop.see(listitem(saying("Ada Ash")).within(region("Recently seen"))).await;
        shop.see_no(region("Likely now")).await;
    });
}
