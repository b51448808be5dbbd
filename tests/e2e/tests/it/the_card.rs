//! The card: every field of its form, all faults at once, what to know at a glance, how to reach
//! somebody, and those who no longer come.

use crate::habits::{add, bring_in, open_card, see_saved, turn_to, vcard};
use byname_e2e::{
    Shop, Sought, alert, button, checkbox, combobox, group, heading, link, list, listitem, option,
    region, role, saying, searchbox, starting, status, story, textbox,
};

/// The open form.
fn form() -> Sought {
    role("form", "Edit card")
}

fn field(name: &str) -> Sought {
    textbox(starting(name)).within(form())
}

/// What stands on the card under a heading such as "Likes".
fn fact(text: &str) -> Sought {
    role("definition", saying(text))
}

#[test]
fn every_field_of_the_form_is_kept_and_shown() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.tap(button("Edit")).await;
        fill_in_texts(shop).await;
        fill_in_contacts(shop).await;
        fill_in_the_rest(shop).await;
        shop.tap(button("Save").within(form())).await;
        shop.see_no(form()).await;
        see_card(shop).await;
        see_saved(shop).await;
        shop.reload().await;
        see_card(shop).await;
        see_form(shop).await;
    });
}

async fn fill_in_texts(shop: &mut Shop) {
    let lines = [
        ("Name", "Ada Augusta Ash"),
        ("Called", "Addy"),
        ("How to say it", "AH-dah"),
        ("Title", "Dr."),
        ("Company", "Harbour Books"),
        ("Role", "binder"),
        ("How I recognise them", "red bicycle"),
        ("Likes", "oat milk"),
        ("Careful", "no nuts"),
        ("Usual order", "a flat white"),
        ("Wishes", "a bench outside"),
        ("Tags", "choir, early bird"),
    ];
    for (name, text) in lines {
        shop.retype(field(name), text).await;
    }
}

async fn fill_in_contacts(shop: &mut Shop) {
    shop.tap(button("Add phone")).await;
    shop.type_into(field("Phone"), "+44 20 7946 0001").await;
    shop.type_into(field("Label"), "shop").await;
    shop.tap(button("Add mail")).await;
    shop.type_into(field("Mail"), "ada@ash.example").await;
    shop.tap(button("Add link")).await;
    shop.type_into(field("Link"), "ash.example/books").await;
    shop.tap(button("Add address")).await;
    let lines = [
        ("Street", "4 Quay Lane"),
        ("Post code", "AB1 2CD"),
        ("Town", "Brightport"),
        ("Region", "Southshire"),
        ("Country", "Freeland"),
    ];
    for (name, text) in lines {
        shop.type_into(field(name), text).await;
    }
}

async fn fill_in_the_rest(shop: &mut Shop) {
    let kind = || group("Kind").within(form());
    shop.tap(button("Supplier").within(kind())).await;
    shop.see_attribute(button("Customer").within(kind()), "aria-pressed", "true").await;
    shop.see_attribute(button("Supplier").within(kind()), "aria-pressed", "true").await;
    shop.tap(checkbox("Star").within(form())).await;
    shop.tap(checkbox("keep a photo").within(group("May we …"))).await;
    shop.tap(button("First tier").within(group("Tier"))).await;
    let since = || group("Our customer since");
    shop.choose(combobox("Month").within(since()), "May").await;
    shop.type_into(textbox("Year").within(since()), "2019").await;
}

async fn see_card(shop: &mut Shop) {
    shop.see(heading("Addy")).await;
    for text in ["Dr. Ada Augusta Ash", "say “AH-dah”"] {
        shop.see(role("paragraph", saying(text))).await;
    }
    shop.see(link("binder, Harbour Books")).await;
    shop.see(role("paragraph", saying("with us since May 2019 · First tier"))).await;
    let facts =
        ["red bicycle", "oat milk", "no nuts", "a flat white", "a bench outside", "keep a photo"];
    for text in facts {
        shop.see(fact(text)).await;
    }
    shop.see(fact("4 Quay Lane, AB1 2CD Brightport")).await;
    for text in ["Supplier", "choir", "early bird"] {
        shop.see(listitem(saying(text))).await;
    }
    let links = [
        ("Call", "tel:+442079460001"),
        ("Message", "sms:+442079460001"),
        ("Write", "mailto:ada@ash.example"),
        ("ash.example/books", "https://ash.example/books"),
    ];
    for (text, leads_to) in links {
        shop.see_attribute(link(saying(text)), "href", leads_to).await;
    }
}

async fn see_form(shop: &mut Shop) {
    shop.tap(button("Edit")).await;
    let texts =
        [("Phone", "+44 20 7946 0001"), ("Tags", "choir, early bird"), ("Town", "Brightport")];
    for (name, text) in texts {
        shop.see_value(field(name), text).await;
    }
    shop.see_value(combobox("Month").within(group("Our customer since")), "5").await;
    shop.see_value(textbox("Year").within(group("Our customer since")), "2019").await;
    // Taken out in a tap, and brought back in one.
    shop.tap(button("Remove Phone")).await;
    shop.see_no(field("Phone")).await;
    shop.tap(button("Save").within(form())).await;
    shop.see_no(link(saying("Call"))).await;
    shop.tap(button("Undo")).await;
    shop.see(link(saying("Call"))).await;
}

#[test]
fn all_faults_are_told_at_once_each_beside_its_field() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.tap(button("Edit")).await;
        shop.clear(field("Name")).await;
        shop.tap(button("Add phone")).await;
        shop.type_into(field("Phone"), "at her sister's").await;
        shop.tap(button("Add mail")).await;
        shop.type_into(field("Mail"), "ada at ash").await;
        shop.tap(button("Add link")).await;
        shop.type_into(field("Link"), "javascript:alert(1)").await;
        let since = || group("Our customer since");
        shop.type_into(textbox("Year").within(since()), "19x9").await;
        shop.tap(button("Save").within(form())).await;

        let faults = [
            ("Name", "Please fill this in"),
            ("Phone", "A phone number needs a digit"),
            ("Mail", "A mail address looks like name@example.com"),
            ("Link", "A link looks like https://example.com"),
        ];
        for (name, fault) in faults {
            shop.see(alert(saying(fault))).await;
            shop.see_attribute(field(name), "aria-invalid", "true").await;
            // Said together with the field, so that nobody has to look for it.
            let sight = shop.see(field(name)).await;
            let said = format!("{} {}", sight.name, sight.description);
            assert!(said.contains(fault), "{name} says only “{said}”");
        }
        shop.see(alert(saying("A year is a number")).within(since())).await;

        shop.type_into(field("Name"), "Ada Ash").await;
        shop.retype(field("Phone"), "020 7946 0001").await;
        shop.retype(field("Mail"), "ada@ash.example").await;
        shop.retype(field("Link"), "ash.example").await;
        shop.retype(textbox("Year").within(since()), "1999").await;
        shop.tap(button("Save").within(form())).await;
        shop.see_no(form()).await;
        shop.see(link(saying("ada@ash.example"))).await;
    });
}

#[test]
fn what_is_cancelled_is_not_kept_and_what_is_saved_can_be_undone() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        shop.tap(button("Edit")).await;
        shop.retype(field("Name"), "Eda Esh").await;
        shop.tap(button("Cancel").within(form())).await;
        shop.see_no(form()).await;
        shop.see(heading("Ada Ash")).await;
        shop.tap(button("Edit")).await;
        shop.see_value(field("Name"), "Ada Ash").await;

        shop.retype(field("Name"), "Ada Birch").await;
        shop.tap(button("Save").within(form())).await;
        shop.see(heading("Ada Birch")).await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("The card is as it was"))).await;
        shop.see(heading("Ada Ash")).await;
    });
}

#[test]
fn who_no_longer_comes_leaves_the_list_and_is_still_found() {
    story(async |shop| {
        bring_in(shop, &[vcard("Ada Ash", &[]), vcard("Bo Cedar", &[])]).await;
        open_card(shop, "bo", "Bo Cedar").await;
        shop.tap(button("Edit")).await;
        shop.tap(button("Archived").within(group("Standing"))).await;
        shop.tap(button("Save").within(form())).await;
        shop.see(role("paragraph", saying("Archived"))).await;

        let bo = || link(starting("Bo Cedar")).within(list("People"));
        turn_to(shop, "People").await;
        shop.see(status(saying("1 person"))).await;
        shop.see_no(bo()).await;
        shop.tap(button("No longer coming").within(group("Filter"))).await;
        shop.see(bo()).await;
        shop.see_no(link(starting("Ada Ash")).within(list("People"))).await;
        shop.type_into(searchbox("Find or add"), "bo ce").await;
        shop.tap(option(starting("Bo Cedar"))).await;
        shop.see(heading("Bo Cedar")).await;
    });
}

#[test]
fn a_deleted_card_is_gone_everywhere_until_that_is_undone() {
    story(async |shop| {
        bring_in(shop, &[vcard("Ada Ash", &[]), vcard("Bo Cedar", &[])]).await;
        open_card(shop, "bo", "Bo Cedar").await;
        shop.tap(button("Was here")).await;
        let card = shop.path().await;
        shop.tap(button("Delete")).await;
        shop.see_path("/people").await;
        shop.see(status(saying("1 person"))).await;
        shop.type_into(searchbox("Find or add"), "bo ce").await;
        shop.see(button("Add “bo ce”")).await;
        shop.see_no(option(starting("Bo Cedar"))).await;

        shop.tap(button("Undo")).await;
        shop.see(status(saying("The card is back"))).await;
        shop.see(option(starting("Bo Cedar"))).await;
        see_saved(shop).await;
        shop.go(&card).await;
        shop.see(heading("Bo Cedar")).await;
        turn_to(shop, "Today").await;
        shop.see(listitem(saying("Bo Cedar")).within(region("Recently seen"))).await;
    });
}
