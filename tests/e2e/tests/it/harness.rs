//! The harness itself, on a page that holds one of everything: it must see what a person sees,
//! and fail when something is not there, or every other story proves nothing.

use byname_e2e::{
    Counts, Engine, Key, Setup, Shop, Size, any, button, checkbox, combobox, containing, dialog,
    engine, evidence_folder, group, heading, image, link, list, listitem, navigation, option,
    radio, region, saying, searchbox, starting, status, story_in, story_of_in, textbox,
};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// A folder with the page, gone when dropped.
struct Counter(PathBuf);

impl Counter {
    fn new(name: &str) -> Self {
        let folder = format!("byname-counter-{}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        fs::create_dir_all(&folder).expect("the folder is ours");
        let files = [
            ("index.html", include_str!("counter.html")),
            ("counter.css", include_str!("counter.css")),
            ("counter.js", include_str!("counter.js")),
            ("shop.byname", "a copy of the shop"),
            ("card.vcf", "a card"),
        ];
        for (file, text) in files {
            fs::write(folder.join(file), text).expect("the folder is ours");
        }
        Self(folder)
    }

    fn setup(&self) -> Setup {
        Setup::folder(&self.0)
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn taps_and_letters_reach_what_has_the_role_and_the_name() {
    let counter = Counter::new("hands");
    story_in(&counter.setup(), async |shop| {
        shop.see(heading("Counter")).await;
        assert_eq!(shop.inner_size().await, Size::TABLET);
        shop.type_into(searchbox("Find or add"), "ad").await;
        shop.see_all(option(starting("Ada")), 2).await;
        shop.tap(option(starting("Ada"))).await;
        shop.see(heading("Ada Lovelace")).await;
        assert_eq!(shop.counts(), Counts { taps: 2, letters: 2, keys: 0 });

        shop.reset_counts();
        shop.type_into(textbox("Note"), "Zoë likes Ångström").await;
        shop.tap(button("Save note")).await;
        shop.see(listitem(saying("Zoë likes Ångström"))).await;
        shop.see(status(saying("Saved 1"))).await;
        assert_eq!(shop.counts(), Counts { taps: 2, letters: 18, keys: 0 });

        shop.tap(button("Was here").within(region("Late"))).await;
        shop.see(button("Undo").within(region("Late"))).await;
        shop.see(button("Was here").within(region("Coming up"))).await;
        shop.see_no(button("Unseen")).await;
        shop.see_no(button("Also unseen")).await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn names_are_those_a_screen_reader_says() {
    let counter = Counter::new("names");
    story_in(&counter.setup(), async |shop| {
        let kind = || group("Kind");
        let table = [
            radio("talk in-joke").within(kind()),
            checkbox("Star").within(kind()),
            combobox("Tier").within(kind()),
            button("More of this"),
            link("Ada 60 today"),
            button("Greet"),
            image("Greet").within(button("Greet")),
            button("Ring"),
            button("★ Thanks owed"),
            button("Undo the last change"),
            image("A face"),
            textbox("Street"),
            heading(containing("ming")),
            navigation(any()),
            list("Timeline"),
        ];
        for sought in table {
            shop.see(sought).await;
        }
    });
}

#[test]
fn keys_files_and_dialogs_do_what_they_do_for_a_person() {
    let counter = Counter::new("keys");
    let card = counter.0.join("card.vcf");
    story_in(&counter.setup().sized(Size::PHONE), async |shop| {
        let width = shop.inner_size().await.width;
        assert!(
            width == Size::PHONE.width || engine() != Engine::Chromium && width < 600,
            "{width}"
        );
        keys(shop).await;
        shop.tap(button("Erase")).await;
        shop.see(dialog("Sure?")).await;
        shop.see_no(button("Save note")).await;
        shop.tap(button("No")).await;
        shop.see(button("Save note")).await;
        files(shop, &card).await;
    });
}

async fn keys(shop: &mut Shop) {
    shop.see(heading("Counter")).await;
    shop.press('/').await;
    shop.see_focus(searchbox("Find or add")).await;
    shop.type_text("zo").await;
    shop.see_value(searchbox("Find or add"), "zo").await;
    shop.press_with(Key::Control, 'z').await;
    shop.see(status(saying("Undone"))).await;
}

async fn files(shop: &mut Shop, card: &Path) {
    shop.upload(button("Choose a file"), card).await;
    shop.see(status(saying("Read a card"))).await;
    shop.tap(link("Make a copy")).await;
    let copy = shop.see_saved_file(".byname").await;
    assert_eq!(fs::read_to_string(copy).expect("it was saved"), "a copy of the shop");
}

#[test]
fn history_tabs_the_network_and_a_new_start_are_as_in_life() {
    let counter = Counter::new("life");
    story_in(&counter.setup().at("people/7"), async |shop| {
        shop.see(heading("Counter")).await;
        assert_eq!(shop.path().await, "/people/7");
        shop.tap(link("Today")).await;
        shop.see_path("/").await;
        shop.back().await;
        shop.see_path("/people/7").await;
        shop.forward().await;
        shop.see_path("/").await;
        shop.reload().await;
        shop.see(heading("Counter")).await;

        assert_eq!(shop.new_tab("people").await, 1);
        shop.see(heading("Counter")).await;
        shop.type_into(textbox("Note"), "from tab two").await;
        shop.tap(button("Save note")).await;
        shop.see(status(saying("Saved"))).await;
        shop.switch(0).await;
        shop.see(listitem(saying("from tab two"))).await;

        shop.go_offline();
        let asked =
            "const done = arguments[0]; fetch('/').then(() => done(true), () => done(false))";
        assert_eq!(shop.execute_async(asked, vec![]).await, false);
        shop.go_online();
        assert_eq!(shop.execute_async(asked, vec![]).await, true);

        shop.restart_browser().await;
        shop.see(listitem(saying("from tab two"))).await;
    });
}

#[test]
fn what_is_not_there_or_not_allowed_fails_a_story_and_is_told() {
    let counter = Counter::new("absent");
    let told = catch_unwind(AssertUnwindSafe(|| {
        story_in(&counter.setup(), async |shop| {
            shop.see(button("Save the world")).await;
        });
    }));
    let told = told.expect_err("the button is not there");
    let told = told.downcast_ref::<String>().expect("the message is a text");
    assert!(told.starts_with("there is no button “Save the world”\nat / there is:"), "{told}");
    assert!(told.contains("button “Save note”"), "{told}");
}

#[test]
fn a_forbidden_style_is_heard_of_where_the_browser_tells() {
    const DRAW: &str = "const line = document.createElement('p');
        line.setAttribute('style', 'color: red');
        document.body.append(line);";
    let counter = Counter::new("policy");
    story_in(&counter.setup(), async |shop| {
        shop.see(heading("Counter")).await;
        shop.see_quiet_console().await;
        shop.execute(DRAW, vec![]).await;
        let told = shop.console().await.join("\n");
        assert_eq!(
            told.contains("Content Security Policy"),
            engine() == Engine::Chromium,
            "{told}"
        );
    });
}

async fn note(shop: &mut Shop, text: &str) {
    shop.type_into(textbox("Note"), text).await;
    shop.tap(button("Save note")).await;
    shop.see(listitem(saying(text))).await;
}

#[test]
fn two_devices_know_nothing_of_each_other_until_one_hands_over_a_file() {
    let page = Counter::new("two");
    let (tablet, phone) = (page.setup(), page.setup().sized(Size::PHONE));
    story_of_in([&tablet, &phone], async |[counter, stall]| {
        note(counter, "from the counter").await;
        note(stall, "from the stall").await;
        for shop in [&mut *counter, &mut *stall] {
            shop.reload().await;
            shop.see(heading("Counter")).await;
            shop.see_all(listitem(saying("from the")), 1).await;
        }
        counter.go_offline();
        stall.reload().await;
        stall.see(listitem(saying("from the stall"))).await;
        counter.go_online();
        // Twice, so that a file which was handed over cannot pass for the next one.
        for _ in 0..2 {
            counter.tap(link("Make a copy")).await;
            let copy = counter.hand_over(".byname").await;
            assert_eq!(copy, b"a copy of the shop");
            assert_eq!(counter.saved_files(), Vec::<PathBuf>::new());
            let copy = stall.file("shop.byname", copy);
            stall.upload(button("Choose a file"), &copy).await;
            stall.see(status(saying("Read a copy of the shop"))).await;
        }
        assert_eq!(stall.saved_files(), Vec::<PathBuf>::new());
    });
}

#[test]
fn when_a_story_of_three_fails_the_evidence_of_all_three_is_kept() {
    const TITLE: &str = "harness.when_a_story_of_three_fails_the_evidence_of_all_three_is_kept";
    let page = Counter::new("three");
    let setup = page.setup();
    let told = catch_unwind(AssertUnwindSafe(|| {
        story_of_in([&setup; 3], async |[counter, stall, phone]| {
            note(counter, "on the counter").await;
            note(stall, "at the stall").await;
            note(phone, "on the phone").await;
            phone.see_all(listitem(saying("on the phone")), 2).await;
        });
    }));
    let told = told.expect_err("one is not two");
    let told = told.downcast_ref::<String>().expect("the message is a text");
    assert!(told.starts_with("not 2 but 1 of "), "{told}");
    for (device, its_note) in
        [("", "on the counter"), ("@2", "at the stall"), ("@3", "on the phone")]
    {
        let file =
            |ending: &str| evidence_folder().join(format!("{}-{TITLE}{device}.{ending}", engine()));
        let page = fs::read_to_string(file("html")).expect("the page was kept");
        assert!(page.contains(its_note), "{page}");
        assert!(fs::metadata(file("png")).is_ok_and(|it| it.len() > 1_000));
        // What was meant to fail is no evidence of a failure.
        for ending in ["html", "png", "log"] {
            fs::remove_file(file(ending)).expect("it was kept");
        }
    }
}
