//! What keeps people out of whatever lists people or tasks.

use crate::habits::turn_to;
use byname_e2e::{
    Key, Shop, alert, any, button, combobox, dialog, group, heading, link, listitem, region,
    saying, starting, textbox,
};

/// Many people chosen with their tags, the form of a list with a fault, and what is not known.
pub async fn on_many_people(shop: &mut Shop, look: &mut impl AsyncFnMut(&mut Shop, &str)) {
    shop.tap(button("Select")).await;
    shop.tap(button("Select all")).await;
    shop.tap(button("Tags").within(region("Selected people"))).await;
    shop.see(textbox("New tag")).await;
    look(shop, "People, many chosen").await;
    shop.tap(button("Done").within(region("Selected people"))).await;
    shop.tap(button("More")).await;
    shop.tap(button("Save as a list")).await;
    shop.tap(button("Save").within(dialog("A list that fills itself"))).await;
    shop.see(alert(any())).await;
    look(shop, "form of a list with a fault").await;
    shop.press(Key::Escape).await;
    shop.tap(link("What we don’t know")).await;
    shop.see(heading("What we don’t know")).await;
    look(shop, "What we don't know").await;
}

/// The page of tasks: with nothing to do, its form, and with something to do today.
pub async fn on_tasks(shop: &mut Shop, look: &mut impl AsyncFnMut(&mut Shop, &str)) {
    turn_to(shop, "Today").await;
    shop.tap(link("Tasks")).await;
    shop.see(heading("Tasks")).await;
    look(shop, "Tasks, none").await;
    shop.tap(button("Add a task")).await;
    shop.see_focus(textbox("What is to be done")).await;
    shop.type_text("order bags").await;
    shop.tap(button("Today").within(group("Due"))).await;
    shop.choose(combobox("Repeats"), "Every day").await;
    look(shop, "form of a task").await;
    shop.tap(button("Save").within(dialog("Task"))).await;
    let due = || listitem(saying("order bags"));
    shop.tap(button("Done").within(due().within(region("Today")))).await;
    shop.see(due().within(region("Done lately"))).await;
    look(shop, "Tasks").await;
    shop.tap(button("Undo")).await;
    shop.see(due().within(region("Today"))).await;
    turn_to(shop, "Today").await;
    shop.see(due().within(region("To do"))).await;
    look(shop, "Today, with a task").await;
    // The next look at the pages finds them as this one did.
    shop.tap(button(starting("order bags")).within(region("To do"))).await;
    shop.tap(button("Delete the task")).await;
    shop.see_no(region("To do")).await;
}
