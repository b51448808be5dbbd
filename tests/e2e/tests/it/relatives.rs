//! Relatives come in with a family's cards and go out with them, the box of commands says whose they
//! are, and a couple has the name that the owner has for them.

use crate::habits::{add, bring_in, bring_in_file, choose_file, open_card, turn_to, vcard};
use byname_e2e::{
    Key, Shop, Size, Sought, button, combobox, heading, link, listitem, option, region, role,
    saying, starting, story, textbox,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

const FAMILY: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\n\
    UID:urn:uuid:6f0a3f8e-0000-4000-8000-000000000001\r\nFN:Fred Orr\r\n\
    RELATED;TYPE=spouse:urn:uuid:6f0a3f8e-0000-4000-8000-000000000002\r\n\
    RELATED;TYPE=child;VALUE=text:Tom\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:4.0\r\n\
    UID:urn:uuid:6f0a3f8e-0000-4000-8000-000000000002\r\nFN:Alice Orr\r\n\
    item1.RELATED;TYPE=spouse:urn:uuid:6f0a3f8e-0000-4000-8000-000000000001\r\n\
    item1.X-ABLabel:husband\r\n\
    RELATED;TYPE=child;VALUE=text:Tom\r\n\
    RELATED;TYPE=friend;VALUE=text:Grace Hall\r\nEND:VCARD\r\n";

fn relative(text: &str) -> Sought {
    listitem(saying(text)).within(region("Family and firm"))
}

async fn see_the_family(shop: &mut Shop) {
    open_card(shop, "fred", "Fred Orr").await;
    shop.see(relative("Alice Orr spouse")).await;
    shop.see(relative("Tom child")).await;
    shop.tap(link(starting("Alice Orr")).within(region("Family and firm"))).await;
    shop.see(heading("Alice Orr")).await;
    shop.see(relative("Fred Orr husband")).await;
    shop.see(relative("Grace Hall friend")).await;
    shop.tap(link(starting("Tom")).within(region("Family and firm"))).await;
    shop.see(heading("Tom")).await;
    // The child of both is one child.
    shop.see(relative("Fred Orr parent")).await;
    shop.see(relative("Alice Orr parent")).await;
}

#[test]
fn a_family_comes_in_tied_and_only_once() {
    story(async |shop| {
        for size in SIZES {
            shop.resize(size).await;
            let file = shop.file("family.vcf", FAMILY);
            if size == SIZES[0] {
                bring_in_file(shop, &file, "2 new, 0 changed").await;
            }
            see_the_family(shop).await;
            choose_file(shop, &file, "0 new, 2 already here").await;
            shop.tap(button("Cancel")).await;
        }
    });
}

#[test]
fn a_tie_that_is_missing_is_shown_before_it_comes_in() {
    story(async |shop| {
        bring_in(shop, &["Fred Orr", "Alice Orr"].map(|name| vcard(name, &[]))).await;
        let related = ["item1.X-ABRELATEDNAMES:Alice Orr", "item1.X-ABLabel:_$!<Wife>!$_"];
        let cards = [vcard("Fred Orr", &related), vcard("Alice Orr", &[])].concat();
        let file = shop.file("phone.vcf", cards);
        choose_file(shop, &file, "(1 would change)").await;
        shop.see(listitem(saying("Family and firm: Alice Orr · wife"))).await;
        shop.tap(button("Import")).await;
        open_card(shop, "alice", "Alice Orr").await;
        shop.see(relative("Fred Orr spouse")).await;
        open_card(shop, "fred", "Fred Orr").await;
        shop.see(relative("Alice Orr wife")).await;
    });
}

#[test]
fn the_box_of_commands_says_whose_relative_somebody_is() {
    story(async |shop| {
        add(shop, "Ana Ash").await;
        shop.type_into(textbox("Add somebody"), "son Ben").await;
        shop.tap(button(starting("Add “"))).await;
        shop.see(relative("Ben son")).await;
        for size in SIZES {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            shop.press_with(Key::Control, 'k').await;
            shop.see_focus(combobox("Find a command or a person")).await;
            shop.type_text("ben").await;
            shop.see(option("Ben son of Ana Ash")).await;
            shop.see_no_barriers().await;
            shop.tap(option("Ben son of Ana Ash")).await;
            shop.see(heading("Ben")).await;
            shop.see(role("paragraph", saying("son of Ana Ash"))).await;
        }
    });
}

/// Types the name that a couple goes by.
async fn name_both(shop: &mut Shop, name: &str) {
    shop.tap(button("Change the tie to Alice Orr")).await;
    shop.retype(textbox("Name together"), name).await;
    shop.tap(button("Save").within(region("Family and firm"))).await;
    shop.see_no(textbox("Name together")).await;
}

#[test]
fn a_couple_has_the_name_that_she_has_for_them() {
    story(async |shop| {
        let home = ["ADR:;;1 Mill Lane;Vallmere;;;"];
        bring_in(shop, &["Fred Orr", "Alice Orr"].map(|name| vcard(name, &home))).await;
        for size in SIZES {
            shop.resize(size).await;
            open_card(shop, "fred", "Fred Orr").await;
            if size == SIZES[0] {
                shop.type_into(textbox("Add somebody"), "wife Alice Orr").await;
                shop.tap(button(starting("Alice Orr, as wife"))).await;
            }
            shop.see(role("paragraph", saying("Fred & Alice Orr"))).await;
            name_both(shop, "The Orrs of No. 1").await;
            shop.see(role("paragraph", saying("The Orrs of No. 1"))).await;
            let together = "The Orrs of No. 1 · together with Alice Orr";
            shop.see(role("definition", saying(together))).await;
            shop.tap(button("Undo")).await;
            shop.see(role("paragraph", saying("Fred & Alice Orr"))).await;
            name_both(shop, "The Orrs of No. 1").await;
            shop.tap(link(starting("Alice Orr")).within(region("Family and firm"))).await;
            shop.see(heading("Alice Orr")).await;
            shop.see(role("paragraph", saying("The Orrs of No. 1"))).await;
            shop.see_no_barriers().await;
            open_card(shop, "fred", "Fred Orr").await;
            // Without one, the name follows from theirs again.
            name_both(shop, " ").await;
            shop.see(role("paragraph", saying("Fred & Alice Orr"))).await;
        }
    });
}
