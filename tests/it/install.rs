//! The way onto the home screen, by what browsers say they are.

use byname::domain::install::{Browser, Guide, Tap, Way, way};

const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";
const IPAD: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15";
const SMALL_IPAD: &str = "Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1";
const CHROME_IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0.6478.35 Mobile/15E148 Safari/604.1";
const OLD_CHROME_IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 16_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/110.0.5481.83 Mobile/15E148 Safari/604.1";
const FIREFOX_IPAD: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:109.0) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/127.0 Safari/605.1.15";
const INSTAGRAM: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 335.0.0.27.93";
const FIREFOX_ANDROID: &str =
    "Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0";
const CHROME_ANDROID: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";
const OLD_MAC: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Safari/605.1.15";
const CHROME_MAC: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
const FIREFOX_MAC: &str =
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0";
const EDGE_WINDOWS: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0";
const WEBKIT_GTK: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15";

#[test]
fn each_browser_has_its_own_way_onto_the_home_screen() {
    let table = [
        (IPHONE, 5, Way::Guide(Guide::IPhone)),
        (IPAD, 5, Way::Guide(Guide::IPad)),
        (SMALL_IPAD, 5, Way::Guide(Guide::IPad)),
        (CHROME_IPHONE, 5, Way::Guide(Guide::OtherOnIos)),
        (OLD_CHROME_IPHONE, 5, Way::Guide(Guide::NotHere)),
        (FIREFOX_IPAD, 5, Way::Guide(Guide::OtherOnIos)),
        (INSTAGRAM, 5, Way::Guide(Guide::NotHere)),
        (FIREFOX_ANDROID, 5, Way::Guide(Guide::FirefoxOnAndroid)),
        (CHROME_ANDROID, 5, Way::Unknown),
        // The same words as those of an iPad.
        (IPAD, 0, Way::Guide(Guide::SafariOnMac)),
        (OLD_MAC, 0, Way::Unknown),
        (CHROME_MAC, 0, Way::Unknown),
        (FIREFOX_MAC, 0, Way::Unknown),
        (EDGE_WINDOWS, 10, Way::Unknown),
        (WEBKIT_GTK, 0, Way::Unknown),
        ("", 0, Way::Unknown),
    ];
    for (agent, fingers, expected) in table {
        let browser = Browser { agent: agent.to_owned(), fingers, ..Browser::default() };
        assert_eq!(way(&browser), expected, "{agent}");
        // Whoever offers is asked, and whoever has it is left alone.
        let offers = Browser { offers: true, ..browser };
        assert_eq!(way(&offers), Way::Offer, "{agent}");
        assert_eq!(way(&Browser { installed: true, ..offers }), Way::Done, "{agent}");
    }
}

#[test]
fn every_tap_is_a_part_of_some_way_and_no_way_is_empty() {
    let all = [
        Guide::IPhone,
        Guide::IPad,
        Guide::OtherOnIos,
        Guide::NotHere,
        Guide::FirefoxOnAndroid,
        Guide::SafariOnMac,
    ];
    let taps: Vec<Tap> = all.iter().flat_map(|it| it.taps()).copied().collect();
    assert!(Tap::ALL.iter().all(|it| taps.contains(it)));
    for guide in all {
        assert!(!guide.taps().is_empty(), "{guide:?}");
        // Only where the browser is WebKit the tab and the app are two.
        assert_eq!(guide.has_own_book(), guide != Guide::FirefoxOnAndroid);
    }
}
