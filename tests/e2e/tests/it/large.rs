//! Large letters, a small window, a finger: nothing is cut, covered or too small to hit.

use crate::barriers::{Faults, on_every_page, some_people};
use crate::habits::{add, open_card, see_whole_width, turn_to};
use byname_e2e::{Engine, Setup, Shop, Size, any, engine, role, story, story_in};

/// What a window of 1280 by 1024 shows at 400 % (WCAG 2.2, 1.4.10).
const ZOOMED: Size = Size { width: 320, height: 256 };

async fn with_letters(shop: &mut Shop, percent: u32) {
    const LARGE: &str = "document.documentElement.style.fontSize = `${arguments[0]}%`";
    shop.execute(LARGE, vec![percent.into()]).await;
}

#[test]
fn at_400_percent_nothing_is_cut() {
    // The other engines make no window narrower than about 450.
    let size = if engine() == Engine::Chromium { ZOOMED } else { Size { width: 450, height: 400 } };
    story(async |shop| {
        some_people(shop).await;
        shop.resize(size).await;
        let mut faults = Faults::default();
        on_every_page(shop, &mut async |shop, page| faults.add(page, shop.cut().await)).await;
        faults.hold();
    });
}

#[test]
fn with_letters_twice_as_large_nothing_is_cut() {
    story(async |shop| {
        some_people(shop).await;
        let mut faults = Faults::default();
        for size in [Size::TABLET, Size::TABLET_ACROSS, Size::PHONE] {
            shop.resize(size).await;
            with_letters(shop, 200).await;
            on_every_page(shop, &mut async |shop, page| {
                // Opening an address anew made them small again.
                with_letters(shop, 200).await;
                faults.add(&format!("{page}, {size:?}"), shop.cut().await);
            })
            .await;
        }
        faults.hold();
    });
}

#[test]
fn a_name_of_any_length_is_shown_whole() {
    const LONG: &str = "Oyinkansola Featherstonehaugh-Wolfeschlegelsteinhausenbergerdorff";
    story(async |shop| {
        for size in [Size::PHONE, Size::TABLET] {
            shop.resize(size).await;
            match size {
                Size::PHONE => add(shop, LONG).await,
                _ => open_card(shop, "oyi", LONG).await,
            }
            see_whole_width(shop, "the card").await;
            for page in ["People", "Today"] {
                turn_to(shop, page).await;
                see_whole_width(shop, page).await;
            }
            assert_eq!(shop.cut().await, [""; 0], "{size:?}");
        }
    });
}

#[test]
fn everything_that_can_be_tapped_is_as_large_as_a_finger() {
    story_in(&Setup::app().by_finger(), async |shop| {
        some_people(shop).await;
        let mut faults = Faults::default();
        for size in [Size::TABLET, Size::PHONE] {
            shop.resize(size).await;
            on_every_page(shop, &mut async |shop, page| {
                faults.add(&format!("{page}, {size:?}"), shop.small_targets().await);
            })
            .await;
        }
        faults.hold();
    });
}

#[test]
fn what_is_said_aloud_is_there_before_it_is_said() {
    story(async |shop| {
        // A status that comes together with its words is not read by every screen reader.
        shop.see_all(role("status", any()), 3).await;
    });
}
