//! Finding: by anything that is known, forgiving, and always with the reason.

use crate::habits::{add, bring_in, open_card, turn_to, vcard, write_note};
use byname_e2e::{
    Shop, any, button, heading, option, role, saying, searchbox, starting, status, story,
};

/// Types into the box on Today and sees who comes first, with the reason.
async fn see_first(shop: &mut Shop, typed: &str, found: &str) {
    shop.retype(searchbox("Find or add"), typed).await;
    shop.see(option(starting(found))).await;
    let first = shop.all(&option(any())).await;
    assert!(first[0].name.starts_with(found), "“{typed}” finds {:?} first", first[0].name);
}

#[test]
fn anything_that_is_known_finds_her_and_says_why() {
    story(async |shop| {
        let zoe = vcard(
            "Zoë Łukasz-Ångström",
            &["TEL:+44 20 7946 0815", "ADR:;;4 Quay Lane;Brightport;;AB1 2CD;", "CATEGORIES:choir"],
        );
        let names = ["Catherine Moore", "Ελένη Παππά", "Иван Петров", "王小明"];
        let mut cards = names.map(|name| vcard(name, &[])).to_vec();
        cards.push(zoe);
        bring_in(shop, &cards).await;
        open_card(shop, "zo", "Zoë Łukasz-Ångström").await;
        write_note(shop, "her parrot is called Admiral").await;
        turn_to(shop, "Today").await;
        let table = [
            // Accents, case and the order of words do not matter.
            ("ANGSTROM zoe", "Zoë Łukasz-Ångström"),
            ("lukasz", "Zoë Łukasz-Ångström"),
            ("0815", "Zoë Łukasz-Ångström phone: +44 20 7946 0815"),
            ("quay", "Zoë Łukasz-Ångström address: 4 Quay Lane"),
            ("choir", "Zoë Łukasz-Ångström tag: choir"),
            ("parrot", "Zoë Łukasz-Ångström note: her parrot is called Admiral"),
            // One letter wrong, and one that only sounds alike.
            ("cathrine", "Catherine Moore similar"),
            ("katherine", "Catherine Moore"),
            ("παπα", "Ελένη Παππά"),
            ("иван", "Иван Петров"),
            ("小明", "王小明"),
        ];
        for (typed, found) in table {
            see_first(shop, typed, found).await;
        }
    });
}

#[test]
fn whoever_is_perhaps_here_already_is_shown_before_she_is_added_again() {
    story(async |shop| {
        bring_in(shop, &["Catherine Moore", "Bo Cedar"].map(|name| vcard(name, &[]))).await;
        turn_to(shop, "Today").await;
        shop.type_into(searchbox("Find or add"), "Katherine More").await;
        shop.see(option(starting("Catherine Moore"))).await;
        shop.see(button("Add “Katherine More”")).await;
        shop.retype(searchbox("Find or add"), "catherine moore").await;
        shop.see(option(starting("Catherine Moore"))).await;
        shop.see_no(button(starting("Add"))).await;
    });
}

#[test]
fn regulars_come_first_and_the_number_found_is_said() {
    story(async |shop| {
        bring_in(shop, &["Ada Ash", "Ada Birch", "Ada Cole"].map(|name| vcard(name, &[]))).await;
        open_card(shop, "birch", "Ada Birch").await;
        shop.tap(button("Was here")).await;
        turn_to(shop, "Today").await;
        see_first(shop, "ada", "Ada Birch").await;
        shop.see(status(saying("3 people found"))).await;
        shop.retype(searchbox("Find or add"), "xyzzy").await;
        shop.see(status(saying("Nobody found"))).await;
    });
}

#[test]
fn one_word_is_enough_for_a_card() {
    story(async |shop| {
        add(shop, "lady with the red bicycle").await;
        shop.see(heading("lady with the red bicycle")).await;
        turn_to(shop, "Today").await;
        see_first(shop, "bicycle", "lady with the red bicycle").await;
        shop.see_no(role("alert", any())).await;
    });
}
