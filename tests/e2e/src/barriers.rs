//! What keeps people out of a page: axe-core looks for it, and three looks of our own.

use crate::shop::Shop;
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::path::PathBuf;
use xtask::cache;

/// WCAG 2.0 to 2.2, A and AA, and what axe-core advises beyond.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Runs axe-core, which was put before it, and tells what it found. Nothing is fetched.
const RUN: &str = r#"
    const [values, done] = arguments;
    const said = (rule) => rule.nodes.map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message);
        return `${rule.id}: ${rule.help}\n    ${node.target.join(" ")}\n    ${why.join("; ")}`;
    });
    // Under the list of what was found everything is covered, which is no fault of it.
    const animations = document.getAnimations().map((it) => it.finished.catch(() => {}));
    Promise.all(animations)
        .then(() => window.axe.run(document.querySelector(".find:has(.find-list)") ?? document, {
            runOnly: { type: "tag", values }, resultTypes: ["violations"], preload: false }))
        .then((found) => done(found.violations.flatMap(said)), (error) => done([String(error)]));"#;

/// What can be tapped and is smaller than a finger, by what a finger hits around its middle.
/// A link in a sentence is as high as its line (WCAG 2.2, 2.5.8, "Inline").
const SMALL: &str = r#"
    const [least] = arguments;
    const all = "a[href], button, input, select, textarea, summary, [role=option]";
    const small = [];
    for (const it of document.querySelectorAll(all)) {
        const list = document.querySelector(".find:has(.find-list)");
        const over = document.querySelector("dialog[open]") ?? list;
        const label = it.closest("label");
        const target = label ?? it;
        if (!it.checkVisibility() || it.disabled || over && !over.contains(it)) continue;
        if (it.closest(".visually-hidden") || it.tagName === "A" && it.closest("p, dd")) continue;
        if (it.type === "file") continue;
        target.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
        const box = target.getBoundingClientRect();
        if (box.height >= least && box.width >= least) continue;
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        // One pixel is left for rounding.
        const half = least / 2 - 1;
        const around = [[0, -half], [0, half], [-half, 0], [half, 0]];
        const hits = ([dx, dy]) => target.contains(document.elementFromPoint(x + dx, y + dy));
        if (!around.every(hits)) {
            const name = it.ariaLabel ?? it.textContent.trim().slice(0, 30);
            small.push(`${it.tagName} ${it.className} "${name}" ${box.width}x${box.height}`);
        }
    }
    return small;"#;

/// What stands out of the window at its sides, or cannot be reached by scrolling.
const OUTSIDE: &str = r#"
    const out = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
        out.push(`the page is ${root.scrollWidth} wide and the window ${root.clientWidth}`);
    }
    const say = (it, why) => out.push(`${why}: ${it.tagName} ${it.className} `
        + `"${(it.ariaLabel ?? it.textContent).trim().slice(0, 30)}"`);
    // Under the list of what was found everything is covered.
    const list = document.querySelector(".find:has(.find-list)");
    const over = document.querySelector("dialog[open]") ?? list;
    for (const it of (over ?? document).querySelectorAll("a[href], button, input, select, textarea, summary, h1, h2, p, dd")) {
        if (!it.checkVisibility() || it.closest(".visually-hidden, .toast[data-empty], #failure")) continue;
        if (it.type === "file" || it.textContent.trim() === "" && it.matches("p, h1, dd")) continue;
        it.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
        const box = it.getBoundingClientRect();
        if (box.left < -1 || box.right > root.clientWidth + 1) say(it, "cut at the side");
        if (!it.matches("a, button, input, select, textarea, summary")) continue;
        const at = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        const target = it.closest("label") ?? it;
        // A toast goes by itself, and the page scrolls below it.
        const gives_way = at?.closest(".toasts");
        if (!target.contains(at) && !gives_way) say(it, `covered by ${at?.tagName} ${at?.className}`);
    }
    return out;"#;

impl Shop {
    /// Holds that axe-core finds nothing on the page as it is.
    ///
    /// # Panics
    /// When it finds something; or when axe-core is not there, which `cargo xtask test` installs.
    pub async fn see_no_barriers(&mut self) {
        let found = self.barriers().await;
        assert!(found.is_empty(), "axe-core finds\n{}", found.join("\n"));
    }

    /// What axe-core finds on the page as it is: rule, element and reason.
    ///
    /// # Panics
    /// When axe-core is not there, which `cargo xtask test` installs.
    pub async fn barriers(&mut self) -> Vec<String> {
        let file = env::var_os("BYNAME_AXE").map_or_else(cache::axe, PathBuf::from);
        let axe = fs::read_to_string(&file).unwrap_or_else(|error| {
            panic!("{}: {error}; `cargo xtask test e2e` installs it", file.display())
        });
        let script = format!("if (!window.axe) {{ {axe} }}\n{RUN}");
        texts(&self.execute_async(&script, vec![json!(RULES)]).await)
    }

    /// What a finger does not hit: smaller than 48 CSS pixels one way.
    ///
    /// # Panics
    /// When the page cannot be asked.
    pub async fn small_targets(&mut self) -> Vec<String> {
        texts(&self.execute(SMALL, vec![json!(48)]).await)
    }

    /// What stands out of the window at its sides, and the controls that something covers.
    ///
    /// # Panics
    /// When the page cannot be asked.
    pub async fn cut(&mut self) -> Vec<String> {
        texts(&self.execute(OUTSIDE, Vec::new()).await)
    }
}

fn texts(found: &Value) -> Vec<String> {
    let found = found.as_array().expect("the page tells a list");
    found.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
