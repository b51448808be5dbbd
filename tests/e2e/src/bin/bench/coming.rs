//! Files that come into an empty book, and a copy that goes out.

use crate::figures::Figures;
use crate::page::{come, deed};
use crate::subject::Subject;
use byname_e2e::{Kept, Setup, Shop, button, link, navigation, story_in};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use tokio::time::sleep;

/// After so long the app has put what came in to where it lies for good, as it does every half minute.
const ABSORBED: Duration = Duration::from_secs(60);

/// When what happened to a file, in milliseconds.
pub struct Came {
    looked: Option<f64>,
    saved: f64,
    longest: Option<f64>,
}

/// What the app asks before it takes a file in.
fn confirm(subject: Subject, name: &str) -> Option<&'static str> {
    match subject {
        Subject::App if name.ends_with(".byname") => Some("Merge"),
        Subject::App => Some("Import"),
        Subject::Floor | Subject::Usual => None,
    }
}

/// Brings a file in, in a browser that nobody used before, and keeps what it has then in a folder, if
/// it is to be kept.
pub fn kept(pages: &Path, subject: Subject, name: &str, bytes: &[u8], to: &Path) -> Kept {
    let setup = Setup::folder(&pages.join(subject.name())).at("still");
    let mut kept = None;
    story_in(&setup, async |shop| {
        bring_in(shop, subject, name, bytes).await;
        if subject == Subject::App {
            sleep(ABSORBED).await;
        }
        kept = Some(shop.leave(to).await);
    });
    kept.expect("it was told to the end")
}

/// Measures how a file comes in and, if asked for, how a copy goes out again.
pub fn measure(
    figures: &mut Figures,
    setup: &Setup,
    subject: Subject,
    (what, name, bytes): (&str, &str, &[u8]),
) {
    story_in(setup, async |shop| {
        let came = bring_in(shop, subject, name, bytes).await;
        let mut add =
            |row: &str, figure| figures.add(0, &format!("{what} in, {row}"), subject, figure);
        add("looked at", came.looked);
        add("saved", Some(came.saved));
        add("longest task", came.longest);
        if what == "a copy" {
            deed(shop, "makeCopy", vec![]).await;
            const TIME: &str = "const { made, wanted } = window.bench;
                return made ? made.at - wanted : null";
            let time = come(shop, TIME).await;
            figures.add(0, "a copy out, ready", subject, time.as_f64());
        }
    });
}

/// Brings a file in, and measures how.
pub async fn bring_in(shop: &mut Shop, subject: Subject, name: &str, bytes: &[u8]) -> Came {
    shop.tap(link("Exchange").within(navigation("Main"))).await;
    shop.see(button("Choose a file")).await;
    let path = shop.file(name, bytes);
    deed(shop, "comeIn", vec![json!(confirm(subject, name))]).await;
    shop.upload(button("Choose a file"), &path).await;
    let marks = come(shop, "return window.bench.coming.saved ? window.bench.coming : null").await;
    let since = |name: &str| {
        let [at, chosen] = [&marks[name], &marks["chosen"]].map(Value::as_f64);
        at.zip(chosen).map(|(at, chosen)| at - chosen)
    };
    let saved = since("saved").expect("it was waited for");
    Came { looked: since("looked"), saved, longest: marks["longest"].as_f64() }
}
