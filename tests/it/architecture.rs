//! The rules of `src/lib.rs`, and a few more that keep the house in order. Each says why.

mod source;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use source::Source;

/// Which modules a module may use, besides itself.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("disk", &["domain"]),
    ("store", &["domain", "disk"]),
    ("exchange", &["domain", "disk"]),
    ("browser", &["domain", "disk"]),
    ("i18n", &["domain", "disk"]),
    ("ui", &["domain", "disk", "store", "exchange", "browser", "i18n"]),
];

/// Everything that needs a browser.
const WEB: &[&str] = &[
    "leptos",
    "leptos_router",
    "reactive_graph",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "idb",
    "gloo",
    "gloo_storage",
    "gloo_timers",
    "gloo_net",
    "gloo_utils",
    "serde_wasm_bindgen",
    "console_error_panic_hook",
];
const WEB_FREE: &[&str] = &["domain", "disk", "exchange", "i18n"];

/// Clocks and dice.
const CHANCE: &[&str] = &[
    "SystemTime",
    "Instant",
    "Utc",
    "Local",
    "now_v7",
    "now_v1",
    "new_v4",
    "rand",
    "getrandom",
    "fastrand",
    "thread_rng",
    "RandomState",
];
const WITHOUT_CHANCE: &[&str] = &["domain", "disk", "exchange"];

/// Words of whoever waits.
const WAITING: &[&str] = &["async", "await", "futures", "Future"];

const WITHOUT_SENTENCES: &[&str] = &["domain", "disk", "exchange", "store", "browser"];

/// What can turn text into markup that runs.
const MARKUP: &[&str] = &[
    "inner_html",
    "set_inner_html",
    "outer_html",
    "set_outer_html",
    "insert_adjacent_html",
    "create_contextual_fragment",
    "document_write",
];

/// Names that say nothing, and so collect everything.
const EMPTY_NAMES: &[&str] = &["utils", "helpers", "common", "types", "models", "services"];

const LONGEST_FILE: usize = 300;

#[test]
fn modules_only_use_what_is_ranked_below_them() {
    let mut faults = Vec::new();
    for (module, allowed) in MAY_USE {
        for file in sources(module) {
            for (line, used) in file.modules_used() {
                let known = MAY_USE.iter().any(|(it, _)| *it == used) || used == "*";
                if known && used != *module && !allowed.contains(&used.as_str()) {
                    faults.push(file.at(line, &format!("`{module}` uses `crate::{used}`")));
                }
            }
        }
    }
    hold(
        &faults,
        "a module uses only what is ranked below it, so that it can be read, tested and \
        changed without the rest; what two siblings share belongs below both",
    );
}

#[test]
fn every_module_has_a_rank() {
    let ranked: BTreeSet<String> = MAY_USE.iter().map(|(name, _)| (*name).to_owned()).collect();
    let there: BTreeSet<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .filter(|name| !["lib", "main", "reader"].contains(&name.as_str()))
        .collect();
    assert_eq!(there, ranked, "a module without a rank could use anything and be used by anything");
}

#[test]
fn the_core_knows_nothing_of_the_web() {
    hold(&words(WEB_FREE, WEB), "what knows no browser is tested in seconds and runs anywhere");
}

#[test]
fn time_and_chance_come_in_as_arguments() {
    hold(&words(WITHOUT_CHANCE, CHANCE), "the same arguments must always give the same answer");
}

#[test]
fn the_domain_never_waits() {
    hold(&words(&["domain"], WAITING), "what is decided at once cannot be decided half");
}

#[test]
fn only_the_top_has_sentences() {
    let sentences = WITHOUT_SENTENCES.iter().flat_map(|module| sources(module)).flat_map(|file| {
        let sentences: Vec<_> = file
            .texts
            .iter()
            .filter(|(_, text)| is_sentence(text))
            .map(|(line, text)| file.at(*line, &format!("{text:?}")))
            .collect();
        sentences
    });
    hold(
        &sentences.collect::<Vec<_>>(),
        "problems are enums and `i18n` has the words, so that \
        another language needs one file",
    );
}

#[test]
fn text_never_becomes_markup() {
    let mut faults = words(&["ui"], MARKUP);
    for file in sources("ui") {
        for (index, line) in file.code.lines().enumerate() {
            let is_style = |at: usize| {
                line[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || c == '<')
            };
            if line.match_indices("style=").any(|(at, _)| is_style(at)) {
                faults.push(file.at(index + 1, "`style=` in a view"));
            }
        }
    }
    hold(&faults, "the content security policy lets neither through; use a class, or `style:x=`");
}

#[test]
fn files_stay_short() {
    let long = written().into_iter().filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > LONGEST_FILE).then(|| file.at(lines, "the last line"))
    });
    hold(
        &long.collect::<Vec<_>>(),
        &format!(
            "a file of more than {LONGEST_FILE} lines is about \
        more than one thing"
        ),
    );
}

#[test]
fn every_file_says_what_it_is() {
    let silent = written().into_iter().filter_map(|file| {
        let says = file.text.strip_prefix("//! ").is_some_and(|rest| rest.trim_start().len() > 20);
        (!says).then(|| file.at(1, "no opening `//!` line"))
    });
    hold(&silent.collect::<Vec<_>>(), "whoever opens a file must not have to guess what it is for");
}

#[test]
fn every_name_says_something() {
    let vague = written().into_iter().filter_map(|file| {
        let is_vague = |part: &Path| {
            part.file_stem()
                .is_some_and(|stem| EMPTY_NAMES.iter().any(|name| stem.eq_ignore_ascii_case(name)))
        };
        let vague = Path::new(&file.name).iter().any(|part| is_vague(Path::new(part)));
        vague.then(|| file.at(1, "a name for anything"))
    });
    hold(&vague.collect::<Vec<_>>(), "a function lives with the thing it is about");
}

/// A text that a person could read: three words or more, with the marks of a sentence.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_small = |word: &&&str| word.chars().all(|c| c.is_lowercase() || c == ',');
    let begins = text.trim_start().starts_with(|c: char| c.is_uppercase());
    let ends = text.trim_end().ends_with(['.', '!', '?', '…']);
    words.len() >= 3 && words.iter().filter(is_small).count() >= 2 && (begins || ends)
}

fn hold(faults: &[String], why: &str) {
    assert!(faults.is_empty(), "{why}:\n{}", faults.join("\n"));
}

/// Where any of these words stands in the code of these modules.
fn words(modules: &[&str], banned: &[&str]) -> Vec<String> {
    let files = modules.iter().flat_map(|module| sources(module));
    files
        .flat_map(|file| {
            let found: Vec<_> = file
                .words()
                .filter(|(_, word)| banned.contains(word))
                .map(|(line, word)| file.at(line, &format!("`{word}`")))
                .collect();
            found
        })
        .collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a module of the app.
fn sources(module: &str) -> Vec<Source> {
    let files = files_below(&Path::new("src").join(module));
    assert!(!files.is_empty(), "src/{module} has no files: these tests would hold nothing");
    files
}

/// Every file we write.
fn written() -> Vec<Source> {
    ["src", "tests", "xtask"].iter().flat_map(|it| files_below(Path::new(it))).collect()
}

fn files_below(dir: &Path) -> Vec<Source> {
    let mut found = Vec::new();
    collect(dir, &mut found);
    found.sort();
    found.iter().map(|path| Source::read(&root(), path)).collect()
}

fn collect(dir: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(root().join(dir)) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let path = dir.join(entry.file_name());
        if entry.path().is_dir() {
            if entry.file_name() != "target" {
                collect(&path, found);
            }
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn a_sentence_is_known_from_a_code() {
    for sentence in [
        "This name is too long",
        "could not be saved. Try again.",
        "Are you really sure?",
        "the file was written by a newer version.",
    ] {
        assert!(is_sentence(sentence), "{sentence}");
    }
    for code in ["care-full", "a list without a length", "X-ABLabel", "name", "CHARSET=UTF-8", ""] {
        assert!(!is_sentence(code), "{code}");
    }
}
