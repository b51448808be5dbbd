//! Tasks are found by the one box and by the box of commands, say whom they are about, and go out in a
//! calendar.

use crate::habits::{add, bring_in, see_saved, turn_to, vcard};
use byname_e2e::{
    Key, Shop, Size, Sought, button, combobox, dialog, group, heading, listitem, option, region,
    role, saying, searchbox, starting, status, story, textbox,
};

const SIZES: [Size; 2] = [Size::TABLET, Size::PHONE];

fn offered(name: &str) -> Sought {
    button(starting(name)).within(dialog("Task"))
}

/// Adds a task from the page of tasks.
async fn write_down(shop: &mut Shop, text: &str) {
    shop.go("tasks").await;
    shop.tap(button("Add a task")).await;
    shop.see_focus(textbox("What is to be done")).await;
    shop.type_text(text).await;
}

async fn save(shop: &mut Shop) {
    shop.tap(button("Save").within(dialog("Task"))).await;
    shop.see_no(dialog("Task")).await;
}

#[test]
fn a_task_is_found_by_its_words_and_opens() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_down(shop, "order the blue ribbon").await;
        save(shop).await;
        for size in SIZES {
            shop.resize(size).await;
            turn_to(shop, "Today").await;
            shop.type_into(searchbox("Find or add"), "ribb blue").await;
            shop.see(status(saying("1 task found"))).await;
            shop.tap(option(starting("order the blue ribbon"))).await;
            shop.see(dialog("Task")).await;
            shop.see_value(textbox("What is to be done"), "order the blue ribbon").await;
            shop.see_path("/tasks").await;
            shop.tap(button("Cancel").within(dialog("Task"))).await;
        }
        // Enter adds whoever was typed, and an arrow goes to the task before that.
        turn_to(shop, "Today").await;
        shop.type_into(searchbox("Find or add"), "ribbon").await;
        shop.see(option(starting("order the blue ribbon"))).await;
        shop.press(Key::Down).await;
        shop.see_attribute(option(starting("order the blue")), "aria-selected", "true").await;
        shop.press(Key::Enter).await;
        shop.see(dialog("Task")).await;
        shop.tap(button("Cancel").within(dialog("Task"))).await;
        turn_to(shop, "Today").await;
        shop.type_into(searchbox("Find or add"), "ribbon").await;
        shop.see(option(starting("order the blue ribbon"))).await;
        shop.press(Key::Enter).await;
        shop.see(heading("ribbon")).await;
        // And from everywhere.
        shop.press_with(Key::Control, 'k').await;
        shop.see(dialog("Commands and people")).await;
        shop.type_text("blue").await;
        shop.tap(option(starting("order the blue ribbon"))).await;
        shop.see_value(textbox("What is to be done"), "order the blue ribbon").await;
    });
}

#[test]
fn a_task_is_about_whoever_is_chosen_by_name_and_goes_out_in_a_calendar() {
    story(async |shop| {
        // One after the other: they are told of in the order in which they came into the book, and of
        // those who come together any may be the first.
        for name in ["Ada Ash", "Bo Cedar", "Cy Elm"] {
            bring_in(shop, &[vcard(name, &[])]).await;
        }
        for (size, text) in SIZES.into_iter().zip(["call about the cake", "call again"]) {
            shop.resize(size).await;
            write_down(shop, text).await;
            shop.tap(button("Tomorrow").within(group("Due"))).await;
            shop.type_into(textbox("About whom"), "bo").await;
            shop.tap(offered("Bo Cedar")).await;
            shop.see(button("Not about Bo Cedar")).await;
            shop.see_value(textbox("About whom"), "").await;
            shop.type_into(textbox("About whom"), "ada").await;
            shop.see(offered("Ada Ash")).await;
            shop.press(Key::Enter).await;
            shop.see(button("Not about Ada Ash")).await;
            // Whoever is in it already is not offered again.
            shop.type_into(textbox("About whom"), "bo").await;
            shop.see_value(textbox("About whom"), "bo").await;
            shop.see_no(offered("Bo Cedar")).await;
            shop.tap(button("Not about Bo Cedar")).await;
            shop.see_no(button("Not about Bo Cedar")).await;
            shop.see(button("Not about Ada Ash")).await;
            shop.see(offered("Bo Cedar")).await;
            shop.tap(offered("Bo Cedar")).await;
            shop.see_no_barriers().await;
            save(shop).await;
            shop.see(listitem(saying(text)).within(region("Next 7 days"))).await;
            shop.see(listitem(saying("about Ada Ash & Bo Cedar"))).await;
        }
        write_down(shop, "water the plants").await;
        shop.tap(button("Today").within(group("Due"))).await;
        shop.choose(combobox("Repeats"), "Every day").await;
        save(shop).await;
        see_saved(shop).await;
        turn_to(shop, "Exchange").await;
        shop.tap(button("Calendar").within(group("As"))).await;
        shop.see(role("paragraph", saying("tasks that have a day"))).await;
        shop.tap(button("Download").within(region("Take contacts along"))).await;
        shop.see(status(saying("3 dates,"))).await;
        let file = shop.hand_over(".ics").await;
        let text = String::from_utf8(file).expect("it is UTF-8").replace("\r\n ", "");
        for told in ["SUMMARY:call about the cake · about Ada Ash & Bo Cedar", "FREQ=DAILY"] {
            assert!(text.contains(told), "{told}: {text}");
        }
    });
}
