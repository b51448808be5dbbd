//! The app on the home screen: a button where the browser offers it, the taps with pictures where it
//! does not, and what the installed app's shortcuts do.

use crate::habits::{add, see_saved, turn_to};
use crate::versions::is_told_here;
use byname_e2e::{
    AppCopy, Engine, Setup, Shop, button, heading, link, list, listitem, region, saying, searchbox,
    status, story_in,
};
use serde_json::json;

const INSTALL: &str = "Install";
const AS_AN_APP: &str = "Byname as an app";

/// What Chromium offers by itself is passed by, or a story would meet it at any time.
const NO_OTHER: &str = "window.addEventListener('beforeinstallprompt',
    (offer) => offer.isTrusted && offer.stopImmediatePropagation(), true)";

/// A browser that offers to install the app, when a story or a timer says so.
const OFFER: &str = "window.prompts = 0;
    window.offerIt = () => {
        const offer = new Event('beforeinstallprompt', { cancelable: true });
        offer.prompt = async () => { window.prompts += 1; return { outcome: 'accepted' }; };
        window.dispatchEvent(offer);
        return offer.defaultPrevented;
    }";

/// How often the browser was asked to install.
async fn prompts(shop: &mut Shop) -> u64 {
    shop.execute("return window.prompts", vec![]).await.as_u64().expect("it is a number")
}

#[test]
fn where_the_browser_offers_it_a_button_installs_the_app_and_goes() {
    if !is_told_here() {
        return;
    }
    let copy = AppCopy::with_script(&format!("{NO_OTHER}; {OFFER}"));
    story_in(&copy.setup(), async |shop| {
        shop.see(searchbox("Find or add")).await;
        assert_eq!(shop.execute("return offerIt()", vec![]).await, true, "ours is the only button");
        // Before the first record already.
        shop.see(button(INSTALL).within(region(AS_AN_APP))).await;
        turn_to(shop, "Settings").await;
        shop.tap(button(INSTALL).within(region(AS_AN_APP))).await;
        shop.see_no(region(AS_AN_APP)).await;
        assert_eq!(prompts(shop).await, 1);
        // She said no after all, and the browser offers it once more.
        shop.execute("offerIt()", vec![]).await;
        shop.tap(button(INSTALL)).await;
        assert_eq!(prompts(shop).await, 2);
        shop.execute("dispatchEvent(new Event('appinstalled'))", vec![]).await;
        shop.see(status(saying("Byname is installed."))).await;
        shop.execute("offerIt()", vec![]).await;
        turn_to(shop, "Today").await;
        shop.see_no(button(INSTALL)).await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn an_offer_that_comes_before_the_app_is_there_is_kept() {
    if !is_told_here() {
        return;
    }
    let copy = AppCopy::with_script(&format!("{NO_OTHER}; {OFFER}; setTimeout(window.offerIt)"));
    story_in(&copy.setup(), async |shop| {
        shop.tap(button(INSTALL)).await;
        shop.see_no(button(INSTALL)).await;
        assert_eq!(prompts(shop).await, 1);
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
    });
}

/// A browser on an iPad, in a tab or from the home screen.
const IPAD: &str = "const says = (of, what, get) => Object.defineProperty(of, what, { get });
    says(Navigator.prototype, 'userAgent', () => 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ' +
        'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15');
    says(Navigator.prototype, 'maxTouchPoints', () => 5);
    says(navigator, 'standalone', () => localStorage.onHomeScreen === 'yes')";

/// The script that makes an iPad of any device.
pub fn on_an_ipad() -> String {
    format!("{NO_OTHER}; {IPAD}")
}

#[test]
fn on_an_ipad_the_taps_are_shown_before_the_first_record() {
    let copy = AppCopy::with_script(&on_an_ipad());
    story_in(&copy.setup(), async |shop| {
        shop.see(heading("Welcome to your customer book")).await;
        shop.see(region(AS_AN_APP)).await;
        let taps = list("A few taps, and it is there");
        for tap in
            ["Tap the Share button at the top", "Go down the list and tap “Add to Home Screen”"]
        {
            shop.see(listitem(saying(tap)).within(taps.clone())).await;
        }
        see_text(shop, "It is best to do this before the first card.").await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        turn_to(shop, "Today").await;
        shop.see_no(region(AS_AN_APP)).await;
        // Later the way is a longer one, and it is said.
        turn_to(shop, "Settings").await;
        see_text(shop, "The app begins with an empty book of its own.").await;
        shop.see(link("Make a copy").within(region(AS_AN_APP))).await;
        // On the home screen itself there is nothing to say.
        shop.execute("localStorage.onHomeScreen = 'yes'", vec![]).await;
        shop.reload().await;
        shop.see(heading("Settings")).await;
        shop.see_no(region(AS_AN_APP)).await;
        shop.see_quiet_console().await;
    });
}

/// Waits until a sentence stands in the part about installing.
async fn see_text(shop: &mut Shop, sentence: &str) {
    const TEXT: &str = "return document.querySelector('.install')?.textContent ?? ''";
    shop.until(TEXT, |text| text.as_str().is_some_and(|text| text.contains(sentence))).await;
}

#[test]
fn the_shortcuts_lead_where_they_say() {
    if !is_told_here() {
        return;
    }
    // Only an installed app has such a queue that holds something.
    const QUEUE: &str = "Object.defineProperty(window, 'launchQueue', {
        value: { setConsumer: (it) => { window.consumer = it; } } })";
    const LAUNCH: &str =
        "window.consumer({ files: [], targetURL: new URL(arguments[0], document.baseURI).href })";
    let copy = AppCopy::of(Setup::app_below());
    copy.change("boot.js", |boot| format!("{QUEUE};\n{boot}"));
    // On a tablet, where no box takes the focus by itself.
    story_in(&copy.setup().by_finger(), async |shop| {
        shop.go("?add").await;
        shop.see_focus(searchbox("Find or add")).await;
        shop.see_path("/book/").await;
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.go("?today").await;
        shop.see(searchbox("Find or add")).await;
        shop.see_path("/book/").await;
        // An app that is open already is only told of it.
        for _ in 0..2 {
            turn_to(shop, "Settings").await;
            shop.execute(LAUNCH, vec![json!("./?add")]).await;
            shop.see_focus(searchbox("Find or add")).await;
            shop.see_path("/book/").await;
        }
        turn_to(shop, "Settings").await;
        shop.execute(LAUNCH, vec![json!("./?today")]).await;
        shop.see(searchbox("Find or add")).await;
        shop.see_path("/book/").await;
        // By its icon it is found as it was left.
        turn_to(shop, "Settings").await;
        shop.execute(LAUNCH, vec![json!("./")]).await;
        shop.see_path("/book/settings").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn the_browser_is_asked_to_keep_the_book_after_the_first_save_and_never_waited_for() {
    // One engine asks the person, who may never answer; WebKitGTK cannot be asked at all.
    const NEVER: &str = "window.asked = window.StorageManager ? 0 : null;
        if (window.StorageManager) Object.defineProperty(StorageManager.prototype, 'persist', {
            value: () => { window.asked += 1; return new Promise(() => {}); } })";
    const ASKED: &str = "return window.asked";
    let copy = AppCopy::with_script(NEVER);
    story_in(&copy.setup(), async |shop| {
        shop.see(searchbox("Find or add")).await;
        let before = shop.execute(ASKED, vec![]).await;
        let once = if before == json!(null) { json!(null) } else { json!(1) };
        assert_ne!(before, json!(1), "there is nothing to keep yet");
        assert!(before != json!(null) || shop.engine() == Engine::WebKit, "it can be asked");
        for name in ["Ada Ash", "Bo Cedar"] {
            turn_to(shop, "Today").await;
            add(shop, name).await;
            see_saved(shop).await;
            shop.until(ASKED, |asked| *asked == once).await;
        }
    });
}
