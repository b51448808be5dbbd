//! Languages: the browser's is spoken, another is one tap away, and no page speaks two at once.

use crate::habits::{add, bring_in, open_card, see_saved, see_whole_width, vcard, write_note};
use byname_e2e::{
    Engine, PATIENCE, Setup, Shop, Size, any, button, containing, engine, group, heading, link,
    list, navigation, option, role, saying, searchbox, starting, status, story, story_in, textbox,
};
use serde_json::json;
use std::time::Instant;

const FOREIGN: &str = include_str!("languages.js");

/// What has Latin letters in Arabic, too: names, and what this test typed.
const ALLOWED: [&str; 19] = [
    "Byname",
    "vCard",
    ".vcf",
    ".csv",
    ".ics",
    "CSV",
    "Google",
    "name@example.com",
    "https://example.com",
    "Ada Ash",
    "Agnes Lund",
    "Bo Cedar",
    "Ada",
    "Ash",
    "AA",
    "BC",
    "ada@example.com",
    "sails on Sunday",
    "choir",
];

/// Chooses a language by its own name.
pub async fn choose(shop: &mut Shop, settings: &str, language: &str) {
    shop.tap(link(settings).within(navigation(any()))).await;
    shop.tap(button(language)).await;
    shop.see_attribute(button(language), "aria-pressed", "true").await;
    // The page was drawn anew, and the keyboard is where it was.
    shop.see_focus(button(language)).await;
}

pub async fn page_is(shop: &mut Shop, language: &str, direction: &str) {
    const ROOT: &str = "const it = document.documentElement; return [it.lang, it.dir]";
    let start = Instant::now();
    loop {
        let root = shop.execute(ROOT, vec![]).await;
        if root == json!([language, direction]) {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "the page is {root}, not {language} {direction}");
    }
}

/// Holds that this page is in Arabic wholly, and no wider than the window.
async fn see_only_arabic(shop: &mut Shop, page: &str) {
    see_arabic_beside(shop, "", page).await;
}

/// The same, apart from names in Latin letters in what these selectors choose.
pub async fn see_arabic_beside(shop: &mut Shop, names: &str, page: &str) {
    let found = shop.execute(FOREIGN, vec![json!(ALLOWED), json!(names)]).await;
    assert_eq!(found, json!([]), "on {page}");
    see_whole_width(shop, page).await;
}

#[test]
fn the_language_of_the_browser_is_spoken() {
    // WebKitGTK has the languages of the machine and takes no order.
    if engine() == Engine::WebKit {
        return;
    }
    for (languages, code, page) in [
        ("de-AT,de,en", "de", "Willkommen im Kundenbuch"),
        ("nl,fr-BE,en", "fr", "Bienvenue dans votre carnet de clients"),
        ("es-MX,es", "es", "Le damos la bienvenida a su libro de clientes"),
        ("ja,ko", "en", "Welcome to your customer book"),
    ] {
        story_in(&Setup::app().reading(languages), async |shop| {
            shop.see(heading(page)).await;
            page_is(shop, code, "ltr").await;
        });
    }
    story_in(&Setup::app().reading("ar-EG,ar"), async |shop| {
        shop.see(heading("أهلًا بك في دفتر زبائنك")).await;
        page_is(shop, "ar", "rtl").await;
        // As they write numbers there.
        let title = shop.see(heading(any())).await.text;
        assert!(title.contains(|it| ('٠'..='٩').contains(&it)), "{title}");
    });
}

#[test]
fn another_language_is_one_tap_away_and_loses_nothing() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_note(shop, "sails on Sunday").await;
        see_saved(shop).await;
        choose(shop, "Settings", "Deutsch").await;
        shop.see(heading("Einstellungen")).await;
        page_is(shop, "de", "ltr").await;
        assert_eq!(shop.execute("return document.title", vec![]).await, "Einstellungen");
        shop.see_path("/settings").await;
        shop.tap(link("Leute").within(navigation("Hauptmenü"))).await;
        shop.tap(link(starting("Ada Ash")).within(list("Leute"))).await;
        shop.see(role("listitem", saying("sails on Sunday")).within(list("Verlauf"))).await;
        shop.tap(button("War da")).await;
        shop.see(status(saying("Ada Ash war da"))).await;
        shop.reload().await;
        shop.see(button("War da")).await;
        page_is(shop, "de", "ltr").await;

        shop.tap(link("Einstellungen").within(navigation(any()))).await;
        shop.tap(button("Wie der Browser")).await;
        shop.see_attribute(button("As the browser"), "aria-pressed", "true").await;
        page_is(shop, "en", "ltr").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn the_page_of_a_failure_speaks_the_chosen_language() {
    story(async |shop| {
        choose(shop, "Settings", "Français").await;
        shop.reload().await;
        shop.see(heading("Réglages")).await;
        shop.execute("window.bynameBroke('a test')", vec![]).await;
        shop.see(heading("Quelque chose s’est cassé. Vos données sont en sécurité.")).await;
        shop.see_focus(button("Recharger")).await;
    });
}

#[test]
fn labels_are_shown_in_her_language_and_kept_in_ours() {
    story(async |shop| {
        bring_in(shop, &[vcard("Ada Ash", &["TEL;TYPE=CELL:0761 555"])]).await;
        choose(shop, "Settings", "Deutsch").await;
        shop.tap(link("Heute").within(navigation(any()))).await;
        shop.type_into(searchbox(any()), "ada").await;
        shop.tap(option(starting("Ada Ash"))).await;
        shop.see(link(containing("(Mobil)"))).await;
        shop.tap(button("Bearbeiten")).await;
        shop.see_value(textbox("Bezeichnung"), "Mobil").await;
        shop.retype(textbox("Bezeichnung"), "Arbeit").await;
        shop.tap(button("Speichern").within(role("form", "Karte bearbeiten"))).await;
        shop.see(link(containing("(Arbeit)"))).await;
        choose(shop, "Einstellungen", "English").await;
        open_card(shop, "ad", "Ada Ash").await;
        shop.see(link(containing("(work)"))).await;
    });
}

/// Somebody with everything on the card that the app puts words to.
async fn furnish(shop: &mut Shop) {
    let lines = [
        "TEL;TYPE=CELL:+49 761 555",
        "EMAIL;TYPE=HOME:ada@example.com",
        "ADR;TYPE=WORK:;;12;;;;",
        "BDAY:1961-04-17",
        "CATEGORIES:choir",
    ];
    bring_in(shop, &[vcard("Ada Ash", &lines), vcard("Bo Cedar", &["BDAY:--1121"])]).await;
    open_card(shop, "ada", "Ada Ash").await;
    shop.tap(button("Was here")).await;
    write_note(shop, "sails on Sunday").await;
    shop.tap(button("Was here")).await;
    see_saved(shop).await;
}

#[test]
fn no_page_in_arabic_has_a_word_of_another_language() {
    story_in(&Setup::app().sized(Size::PHONE), async |shop| {
        furnish(shop).await;
        choose(shop, "Settings", "العربية").await;
        // What was said in English a moment ago is still there.
        shop.reload().await;
        shop.see(heading("الإعدادات")).await;
        page_is(shop, "ar", "rtl").await;
        see_only_arabic(shop, "the settings").await;

        shop.tap(link("اليوم").within(navigation(any()))).await;
        shop.see(heading(any())).await;
        see_only_arabic(shop, "today").await;
        shop.type_into(searchbox(any()), "Ada").await;
        shop.see(option(starting("Ada Ash"))).await;
        see_only_arabic(shop, "what was found").await;

        shop.tap(option(starting("Ada Ash"))).await;
        shop.see(button("تسجيل زيارة")).await;
        see_only_arabic(shop, "a card").await;
        card_in_arabic(shop).await;

        shop.tap(link("الأشخاص").within(navigation(any()))).await;
        shop.see(link(starting("Bo Cedar"))).await;
        see_only_arabic(shop, "the list").await;
        shop.tap(button("وجوه").within(group("العرض"))).await;
        see_only_arabic(shop, "the wall of faces").await;

        shop.tap(link("التبادل").within(navigation(any()))).await;
        shop.see(heading("التبادل")).await;
        see_only_arabic(shop, "the exchange").await;
        let file = shop.file("more.vcf", vcard("Bo Cedar", &[]));
        shop.upload(button("اختيار ملف"), &file).await;
        shop.see(status(saying("هنا من قبل"))).await;
        see_only_arabic(shop, "what a file would change").await;

        shop.go("cellar").await;
        shop.see(heading("لا توجد صفحة كهذه.")).await;
        see_only_arabic(shop, "an address without a page").await;
    });
}

/// The forms of a card, with faults.
async fn card_in_arabic(shop: &mut Shop) {
    shop.tap(button("تسجيل زيارة")).await;
    see_only_arabic(shop, "a toast").await;
    shop.tap(button("إضافة تاريخ")).await;
    shop.tap(button("يوم آخر")).await;
    shop.tap(button("تعديل")).await;
    for more in ["إضافة هاتف", "إضافة بريد", "إضافة رابط", "إضافة عنوان"]
    {
        shop.tap(button(more)).await;
    }
    let form = || role("form", "تعديل البطاقة");
    shop.clear(textbox("الاسم").within(form())).await;
    shop.tap(button("حفظ").within(form())).await;
    shop.see(role("alert", any())).await;
    see_only_arabic(shop, "the form").await;
    let labels =
        shop.execute("return document.querySelectorAll('form label').length", vec![]).await;
    assert!(labels.as_u64() > Some(20), "there is no form");
    shop.tap(button("إلغاء").within(form())).await;
}
