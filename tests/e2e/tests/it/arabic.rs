//! The first quarter of an hour in Arabic: no page of it has a word of another language.

use crate::languages::{choose, page_is, see_arabic_beside};
use byname_e2e::{
    Key, Setup, Shop, Size, any, button, combobox, containing, dialog, heading, link, list,
    navigation, radio, role, saying, starting, status, story_in,
};

/// What holds names in Latin letters: of people, of columns, and of keys as they stand on keyboards.
const NAMES: &str = ".avatar, .row-title[dir], .face-name, .card-name, a[href^='mailto:'], \
                     .column-name, .column-sample, kbd";

async fn turn_to(shop: &mut Shop, page: &str) {
    shop.tap(link(page).within(navigation(any()))).await;
}

#[test]
fn the_first_day_is_in_arabic_from_the_welcome_to_the_report() {
    story_in(&Setup::app().sized(Size::PHONE), async |shop| {
        choose(shop, "Settings", "العربية").await;
        page_is(shop, "ar", "rtl").await;
        keys(shop).await;
        turn_to(shop, "اليوم").await;
        shop.see(heading("أهلًا بك في دفتر زبائنك")).await;
        see_arabic_beside(shop, NAMES, "the welcome").await;
        turn_to(shop, "التبادل").await;
        shop.see(heading("إدخال جهات الاتصال")).await;
        see_arabic_beside(shop, NAMES, "the exchange of an empty book").await;
        sample(shop).await;
        import(shop).await;
        shop.see_quiet_console().await;
    });
}

/// The sheet of keys and the box of commands.
async fn keys(shop: &mut Shop) {
    shop.press('?').await;
    shop.see(dialog("المفاتيح")).await;
    see_arabic_beside(shop, NAMES, "the sheet of keys").await;
    shop.press(Key::Escape).await;
    shop.see_no(dialog("المفاتيح")).await;
    shop.press_with(Key::Control, 'k').await;
    shop.see_focus(combobox("البحث عن أمر أو شخص")).await;
    see_arabic_beside(shop, NAMES, "the box of commands").await;
    shop.press(Key::Escape).await;
    shop.see_no(combobox("البحث عن أمر أو شخص")).await;
}

/// The sample shop: today, the list, a card, and what goes out.
async fn sample(shop: &mut Shop) {
    turn_to(shop, "اليوم").await;
    shop.tap(button(starting("جولة في متجر للتجربة"))).await;
    shop.see(role("note", saying("هذا متجر للتجربة"))).await;
    see_arabic_beside(shop, NAMES, "today in the sample shop").await;
    turn_to(shop, "الأشخاص").await;
    shop.see(link(starting("Agnes Lund")).within(list("الأشخاص"))).await;
    see_arabic_beside(shop, NAMES, "the list of the sample shop").await;
    shop.tap(link(starting("Agnes Lund")).within(list("الأشخاص"))).await;
    shop.see(heading("Agnes Lund")).await;
    see_arabic_beside(shop, NAMES, "a card of the sample shop").await;
    turn_to(shop, "التبادل").await;
    shop.see(heading("أخذ جهات الاتصال معك")).await;
    for form in ["vCard 3", "جدول", "تقويم"] {
        shop.tap(button(form)).await;
        see_arabic_beside(shop, NAMES, "contacts on their way out").await;
    }
}

/// A table with columns that nobody understands, a likely double and a row without a name.
async fn import(shop: &mut Shop) {
    let rows = "Wer,Ruf,Wann,Sonst\r\nAda Ash,+44 20 7946 0001,4/7/1961,12\r\n\
                Agnes Lund,+44 20 7946 0002,5/6/1970,13\r\n,,,14\r\n";
    let file = shop.file("people.csv", rows);
    shop.upload(button("اختيار ملف"), &file).await;
    shop.see(radio(containing("Agnes Lund"))).await;
    shop.execute("document.querySelectorAll('details').forEach((it) => it.open = true)", vec![])
        .await;
    see_arabic_beside(shop, NAMES, "what a table would change").await;
    shop.tap(button("استيراد")).await;
    shop.see(status(saying("متروك"))).await;
    see_arabic_beside(shop, NAMES, "the report of a table").await;
}
