//! What a page costs that can be counted: operations of IndexedDB for each thing that is done, and nodes,
//! held to `xtask/budgets.txt`. With `BYNAME_FIGURES` they are only written there.

use std::path::Path;
use std::{env, fs};

use byname_e2e::{
    AppCopy, Engine, Shop, button, engine, group, heading, link, list, option, role, saying,
    searchbox, starting, story_in, textbox,
};
use xtask::budgets::{Budgets, Figures, Kind};

use crate::habits::{bring_in_file, see_entry, see_saved, turn_to, vcard, write_note};

const COUNT: &str = include_str!("budgets.js");

const PEOPLE: usize = 2_000;

/// Notes how many operations something took, and begins to count anew.
async fn operations(shop: &mut Shop, figures: &mut Figures, what: &str) {
    let counts = shop.execute_async("asked(arguments[0])", vec![]).await;
    println!("{what}: {counts}");
    let count = |it: &serde_json::Value| it.as_u64().expect("a count is a number");
    let sum = counts.as_object().expect("there are counts").values().map(count).sum();
    figures.insert(Kind::Operations.named(what), sum);
}

async fn nodes(shop: &mut Shop, figures: &mut Figures, what: &str) {
    const NODES: &str = "return document.getElementsByTagName('*').length";
    let nodes = shop.execute(NODES, vec![]).await.as_u64().expect("a count is a number");
    figures.insert(Kind::Nodes.named(what), nodes);
}

async fn measured(shop: &mut Shop) -> Figures {
    let mut figures = Figures::new();
    let all = &mut figures;
    let cards: Vec<String> =
        (0..PEOPLE).map(|it| vcard(&format!("Person Number{it:04}"), &[])).collect();
    operations(shop, all, "open a new book").await;
    let file = shop.file("contacts.vcf", cards.concat());
    bring_in_file(shop, &file, "2,000 new, 0 changed").await;
    see_saved(shop).await;
    operations(shop, all, "bring in 2000 people").await;
    turn_to(shop, "Today").await;
    shop.reload().await;
    shop.see(searchbox("Find or add")).await;
    operations(shop, all, "open the book").await;
    nodes(shop, all, "Today").await;

    shop.type_into(searchbox("Find or add"), "number1234").await;
    shop.see(option(starting("Person Number1234"))).await;
    operations(shop, all, "find a name").await;
    nodes(shop, all, "Today with somebody found").await;
    shop.tap(option(starting("Person Number1234"))).await;
    shop.see(heading("Person Number1234")).await;
    operations(shop, all, "open a card").await;
    nodes(shop, all, "card").await;

    write_note(shop, "has a puppy that eats shoes").await;
    see_saved(shop).await;
    operations(shop, all, "save a note").await;
    shop.tap(button("Was here")).await;
    see_entry(shop, "Was here").await;
    see_saved(shop).await;
    operations(shop, all, "was here").await;
    shop.tap(button("Edit")).await;
    shop.type_into(textbox("Called"), "Twelve").await;
    shop.tap(button("Save").within(role("form", "Edit card"))).await;
    shop.see(heading("Twelve")).await;
    see_saved(shop).await;
    operations(shop, all, "edit a card").await;

    turn_to(shop, "People").await;
    shop.see(link(starting("Person Number0001")).within(list("People"))).await;
    operations(shop, all, "open the list").await;
    nodes(shop, all, "list").await;
    shop.tap(button("Faces").within(group("View"))).await;
    shop.see_attribute(button("Faces").within(group("View")), "aria-pressed", "true").await;
    shop.see(link(saying("Number0001")).within(list("People"))).await;
    operations(shop, all, "open the wall of faces").await;
    nodes(shop, all, "faces").await;
    figures
}

fn hold(figures: &Figures) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/budgets.txt");
    let text = fs::read_to_string(file).expect("the budgets are there");
    let budgets = Budgets::read(&text).expect("every line is a figure");
    let mut over = Vec::new();
    for kind in [Kind::Operations, Kind::Nodes] {
        let judgement = budgets.judge(kind, &kind.of(figures));
        judgement.under.iter().for_each(|it| println!("could be lowered: {it}"));
        over.extend(judgement.over);
    }
    assert!(over.is_empty(), "over budget: {}", over.join("; "));
}

#[test]
fn a_page_costs_what_it_may() {
    // The others have other ways for the same, and one figure each is enough to see a rise.
    if engine() != Engine::Chromium {
        return;
    }
    let copy = AppCopy::with_script(COUNT);
    story_in(&copy.setup(), async |shop| {
        let figures = measured(shop).await;
        figures.iter().for_each(|(name, number)| println!("{number:>8}  {name}"));
        match env::var_os("BYNAME_FIGURES") {
            Some(file) => {
                let budgets = Budgets { figures, counted: String::new() };
                fs::write(file, budgets.text()).expect("the figures can be written there");
            }
            None => hold(&figures),
        }
    });
}
