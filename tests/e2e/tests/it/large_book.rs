//! A book with so much behind it that it is shown before all of that is read: nobody is told less.

use crate::habits::{open_card, see_entry, see_saved, turn_to, write_note};
use crate::regulars::{Regular, come_in, now};
use byname_e2e::{
    AppCopy, Shop, any, button, heading, link, list, listitem, option, saying, searchbox, starting,
    story_in,
};

/// The log is absorbed into pages soon, instead of twice a minute.
const BUSY: &str = "const later = window.setTimeout;
    window.setTimeout = (act, time, ...more) => later(act, time === 30000 ? 1500 : time, ...more)";

/// So many people, and so many visits of each: more than is read at once.
const PEOPLE: usize = 250;
const VISITS: u64 = 10;

/// Says when nothing is in the log any more.
const ABSORBED: &str = "const done = arguments[arguments.length - 1];
    indexedDB.open('byname').onsuccess = ({ target: { result: database } }) => {
        const look = () => {
            database.transaction('log').objectStore('log').count().onsuccess = ({ target }) => {
                if (target.result > 0) return look();
                database.close();
                done(true);
            };
        };
        look();
    };";

/// Many who come every nine days, and one who did not come since.
async fn a_past(shop: &mut Shop) {
    let now = now(shop).await;
    let often: Vec<u64> = (0..VISITS).map(|nth| 2 + nth * 9).collect();
    let late: Vec<u64> = often.iter().map(|days| days + 30).collect();
    let mut all: Vec<Regular> =
        (0..PEOPLE).map(|nth| Regular::named(&format!("Ada Nr {nth}"), &often)).collect();
    all.push(Regular::named("Fay Gale", &late));
    come_in(shop, now, all).await;
    turn_to(shop, "Today").await;
    open_card(shop, "fay", "Fay Gale").await;
    write_note(shop, "collects teapots").await;
    see_saved(shop).await;
    shop.execute_async(ABSORBED, vec![]).await;
}

#[test]
fn a_book_with_much_behind_it_says_all_that_a_small_one_does() {
    let app = AppCopy::with_script(BUSY);
    story_in(&app.setup(), async |shop| {
        a_past(shop).await;

        // At once, whoever is looked for is found, and what is done counts.
        shop.go("").await;
        shop.type_into(searchbox("Find or add"), "fay").await;
        shop.tap(option(starting("Fay Gale"))).await;
        shop.see(heading("Fay Gale")).await;
        see_entry(shop, "collects teapots").await;
        shop.see_all(listitem(any()).within(list("Timeline")), 11).await;
        shop.tap(button("Was here")).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see_all(listitem(any()).within(list("Timeline")), 12).await;
        shop.execute_async(ABSORBED, vec![]).await;

        // By a note, too; and everybody has their own past.
        turn_to(shop, "Today").await;
        shop.reload().await;
        shop.type_into(searchbox("Find or add"), "teapots").await;
        shop.see(option(starting("Fay Gale"))).await;
        turn_to(shop, "People").await;
        shop.see(listitem(saying("Ada Nr 0")).within(list("People"))).await;
        shop.tap(link(starting("Ada Nr 0"))).await;
        shop.see_all(listitem(saying("Was here")).within(list("Timeline")), 10).await;
        shop.see_quiet_console().await;
    });
}
