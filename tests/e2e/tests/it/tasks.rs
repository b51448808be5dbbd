//! Tasks: added in passing, done in one tap, back on their next day, and for whom.

use byname_e2e::{
    Shop, Size, Sought, button, combobox, dialog, group, heading, link, listitem, region, saying,
    starting, status, story, story_of, textbox,
};

use crate::copies::{copy_of, merge_in, one_book, see_one_book};
use crate::habits::{add, see_saved, turn_to};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

pub fn task(text: &str, part: &str) -> Sought {
    listitem(saying(text)).within(region(part))
}

/// Opens the page of tasks from Today.
pub async fn open_tasks(shop: &mut Shop) {
    turn_to(shop, "Today").await;
    shop.tap(link(saying("asks"))).await;
    shop.see(heading("Tasks")).await;
}

/// Opens the form and types what is to be done.
async fn begin(shop: &mut Shop, text: &str) {
    shop.tap(button("Add a task")).await;
    shop.see_focus(textbox("What is to be done")).await;
    shop.type_text(text).await;
}

async fn save(shop: &mut Shop) {
    shop.tap(button("Save").within(dialog("Task"))).await;
    shop.see_no(dialog("Task")).await;
}

/// What the browser calls the weekday of today.
async fn weekday(shop: &mut Shop) -> String {
    const NAME: &str = "const own = navigator.language;
        const language = own.startsWith('en') ? own : 'en';
        return new Date().toLocaleDateString(language, { weekday: 'long' })";
    let name = shop.execute(NAME, vec![]).await;
    name.as_str().expect("a weekday is a text").to_owned()
}

/// Adds something that is to be done today and every week again.
pub async fn add_weekly(shop: &mut Shop, text: &str) {
    begin(shop, text).await;
    shop.tap(button("Today").within(group("Due"))).await;
    let weekly = format!("Every week on {}", weekday(shop).await);
    shop.choose(combobox("Repeats"), &weekly).await;
    save(shop).await;
}

#[test]
fn a_task_is_added_on_a_card_in_passing_and_waits_for_its_day() {
    story(async |shop| {
        for (size, name) in SIZES.into_iter().zip(["Ada Ash", "Bo Cedar"]) {
            shop.resize(size).await;
            shop.go("").await;
            add(shop, name).await;
            shop.reset_counts();
            begin(shop, "put the blue vase aside").await;
            shop.tap(button("Tomorrow").within(group("Due"))).await;
            save(shop).await;
            assert_eq!(shop.taps(), 3, "{size:?}");
            shop.see(status(saying("Task saved"))).await;
            shop.see(task("put the blue vase aside tomorrow", "To do")).await;
            see_saved(shop).await;
            // It is not for today.
            turn_to(shop, "Today").await;
            shop.see(link(saying("All tasks"))).await;
            shop.see_no(region("To do")).await;
            open_tasks(shop).await;
            shop.see(task(&format!("tomorrow · about {name}"), "Next 7 days")).await;
            shop.see(link(name).within(region("Next 7 days"))).await;
        }
    });
}

#[test]
fn a_weekly_task_is_done_on_today_and_comes_back_in_a_week_and_undo_brings_it_back_at_once() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        open_tasks(shop).await;
        add_weekly(shop, "water the plants").await;
        shop.see(task("water the plants", "Today")).await;
        for size in SIZES {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            let due = || task("water the plants", "To do");
            shop.see(due()).await;
            shop.reset_counts();
            shop.tap(button("Done").within(due())).await;
            assert_eq!(shop.taps(), 1, "{size:?}");
            shop.see(status(saying("Done: water the plants"))).await;
            shop.see_no(region("To do")).await;
            shop.tap(button("Undo")).await;
            shop.see(status(saying("Not done after all"))).await;
            shop.see(due()).await;
        }
        shop.tap(button("Done").within(task("water the plants", "To do"))).await;
        see_saved(shop).await;
        shop.reload().await;
        open_tasks(shop).await;
        shop.see(task("water the plants", "Next 7 days")).await;
        shop.see(task("water the plants", "Done lately")).await;
        shop.see_no(region("Today")).await;
    });
}

#[test]
fn what_is_done_for_good_can_be_opened_again_changed_and_deleted() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        open_tasks(shop).await;
        begin(shop, "order bags").await;
        save(shop).await;
        shop.tap(button("Done").within(task("order bags", "No date"))).await;
        shop.see_no(region("No date")).await;
        let done = || task("order bags", "Done lately");
        shop.tap(button("Not done after all").within(done())).await;
        shop.see(task("order bags", "No date")).await;
        shop.see_no(region("Done lately")).await;
        shop.tap(button(starting("order bags"))).await;
        shop.retype(textbox("What is to be done"), " ").await;
        shop.tap(button("Save").within(dialog("Task"))).await;
        shop.see_attribute(textbox("What is to be done"), "aria-invalid", "true").await;
        shop.retype(textbox("What is to be done"), "order paper bags").await;
        save(shop).await;
        shop.see(task("order paper bags", "No date")).await;
        shop.tap(button(starting("order paper bags"))).await;
        shop.tap(button("Delete the task")).await;
        shop.see(status(saying("Task deleted"))).await;
        shop.see_no(region("No date")).await;
        shop.tap(button("Undo")).await;
        shop.see(task("order paper bags", "No date")).await;
    });
}

#[test]
fn the_list_shows_what_one_of_them_is_to_do() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        for size in SIZES {
            shop.resize(size).await;
            open_tasks(shop).await;
            let own = format!("{} boxes", size.width);
            begin(shop, &format!("{own} for Bea")).await;
            if size == SIZES[0] {
                shop.type_into(textbox("Who does it"), "Bea").await;
            } else {
                // Whoever was asked before is offered.
                shop.tap(button("Bea").within(group("Who does it"))).await;
            }
            save(shop).await;
            begin(shop, &format!("{own} for Tom")).await;
            shop.type_into(textbox("Who does it"), "Tom").await;
            save(shop).await;
            shop.see(task("Tom does it", "No date")).await;
            shop.tap(button("Bea").within(group("Whose tasks"))).await;
            shop.see_no(task("for Tom", "No date")).await;
            shop.see(task(&format!("{own} for Bea Bea does it"), "No date")).await;
            shop.tap(button("Everybody").within(group("Whose tasks"))).await;
            shop.see(task(&format!("{own} for Tom"), "No date")).await;
        }
    });
}

#[test]
fn one_device_ticks_and_the_other_changes_the_words_and_both_stand() {
    story_of(async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        open_tasks(counter).await;
        add_weekly(counter, "water the plants").await;
        see_saved(counter).await;
        let copy = copy_of(counter).await;
        merge_in(stall, &copy, "1 new, 0 changed, 0 clashes, 0 skipped").await;
        turn_to(stall, "Today").await;
        stall.tap(button("Done").within(task("water the plants", "To do"))).await;
        see_saved(stall).await;
        open_tasks(counter).await;
        counter.tap(button(starting("water the plants"))).await;
        counter.retype(textbox("What is to be done"), "water all plants").await;
        save(counter).await;
        see_saved(counter).await;
        let copy = copy_of(counter).await;
        merge_in(stall, &copy, "0 new, 1 changed, 0 clashes, 0 skipped").await;
        let copy = copy_of(stall).await;
        merge_in(counter, &copy, "0 new, 1 changed, 0 clashes, 0 skipped").await;
        see_one_book(counter, stall).await;
        for shop in [counter, stall] {
            open_tasks(shop).await;
            shop.see(task("water all plants", "Next 7 days")).await;
            shop.see(task("water all plants", "Done lately")).await;
        }
    });
}
