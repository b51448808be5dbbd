//! What holds of every phrase in every language.

use std::collections::BTreeSet;

use super::samples::Said;
use super::{Words, words};
use crate::domain::label::Label;
use crate::domain::language::Language;

/// What is the same word in English and in another language, or a name.
const SAME: [(Language, &[&str]); 4] = [
    (
        Language::German,
        &[
            "Name", "name", "Link", "link", "Region", "A–Z", "blog", "fax", "homepage", "pager",
            "Tablet", "Computer", "Text",
        ],
    ),
    (
        Language::French,
        &[
            "Condition",
            "Message",
            "Note",
            "note",
            "date",
            "Date",
            "Dates",
            "A–Z",
            "assistant",
            "blog",
            "fax",
            "mobile",
            "olives",
            "parent",
            "Photo",
            "photo",
        ],
    ),
    (Language::Spanish, &["A–Z", "blog", "fax", "no"]),
    (Language::Arabic, &[]),
];

/// What is the same word in all of them.
const EVERYWHERE: [&str; 3] = ["vCard 4", "vCard 3", "Ctrl"];

/// Phrases that are numbers and names but for a word that is short in many languages.
const SHORT: [&str; 2] = ["settings.version", "export.made"];

/// Phrases where an argument counts only in some cases.
const FREE: [&str; 7] = [
    "form.fault",
    "shell.done",
    "card.entry",
    "dates.years_ago",
    "find.hits",
    "shell.damaged",
    "export.event",
];

fn real() -> impl Iterator<Item = &'static Words> {
    Language::ALL.iter().filter(|it| **it != Language::Pseudo).map(|it| words(*it))
}

/// A text without its arguments.
fn without(text: &str, marks: &[String]) -> String {
    marks.iter().fold(text.to_owned(), |text, mark| text.replace(mark, ""))
}

fn fault(words: &Words, said: &Said, what: &str) -> String {
    format!("{:?} {}: {what}: {:?}", words.language, said.name, said.text)
}

fn hold(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_has_its_own_words() {
    for language in Language::ALL {
        assert_eq!(words(*language).language, *language);
    }
}

#[test]
fn every_phrase_is_tidy() {
    let mut faults = Vec::new();
    for words in Language::ALL.iter().map(|it| words(*it)) {
        for said in words.every() {
            let Some(text) = &said.text else { continue };
            let leads_on = said.name.starts_with("find.why");
            let trimmed = if leads_on { text.trim_start() } else { text.trim() };
            if text.is_empty() || trimmed != text {
                faults.push(fault(words, &said, "empty, or with space around it"));
            }
            if text.contains("  ") || text.contains('\n') {
                faults.push(fault(words, &said, "with space in it"));
            }
        }
    }
    hold(&faults);
}

#[test]
fn every_argument_is_said() {
    let mut faults = Vec::new();
    for words in Language::ALL.iter().map(|it| words(*it)) {
        for said in words.every().into_iter().filter(|it| !FREE.contains(&it.name)) {
            let Some(text) = &said.text else { continue };
            let is_missing = |mark: &&String| !text.contains(mark.as_str());
            if let Some(mark) = said.marks.iter().find(is_missing)
                // Accents change the letters between the marks, too.
                && words.language != Language::Pseudo
            {
                faults.push(fault(words, &said, &format!("{mark} is missing")));
            }
        }
    }
    hold(&faults);
}

#[test]
fn phrases_whose_arguments_count_in_some_cases_say_them_then() {
    let mut faults = Vec::new();
    for words in real() {
        let said = words.every();
        for name in FREE {
            let mut of_it = said.iter().filter(|it| it.name == name);
            let says_all = |it: &Said| {
                let text = it.text.as_deref().unwrap_or_default();
                !it.marks.is_empty() && it.marks.iter().all(|mark| text.contains(mark))
            };
            if !of_it.any(says_all) {
                faults.push(format!("{:?} {name} never says its arguments", words.language));
            }
        }
    }
    hold(&faults);
}

#[test]
fn no_language_speaks_english_by_mistake() {
    let english = words(Language::English).every();
    let mut faults = Vec::new();
    for (language, same) in SAME {
        let words = words(language);
        for (said, english) in words.every().iter().zip(&english) {
            assert_eq!(said.name, english.name);
            let is_allowed = |text: &String| {
                same.contains(&text.as_str())
                    || EVERYWHERE.contains(&text.as_str())
                    || SHORT.contains(&said.name)
                    || without(text, &said.marks).chars().all(|it| !it.is_alphabetic())
            };
            if said.text == english.text && said.text.as_ref().is_some_and(|it| !is_allowed(it)) {
                faults.push(fault(words, said, "as in English"));
            }
        }
    }
    hold(&faults);
}

#[test]
fn arabic_is_written_in_arabic_letters() {
    const NAMES: [&str; 22] = [
        "Byname",
        "vCard",
        ".vcf",
        ".csv",
        ".ics",
        ".txt",
        "CSV",
        "Google",
        "Outlook",
        "iCloud",
        "Thunderbird",
        "Square",
        "Shopify",
        "HubSpot",
        "Mailchimp",
        "LinkedIn",
        "Ctrl",
        "Dock",
        "JSON",
        "Safari",
        "name@example.com",
        "https://example.com",
    ];
    let words = words(Language::Arabic);
    let mut faults = Vec::new();
    for said in words.every() {
        let Some(text) = &said.text else { continue };
        let names = NAMES.map(str::to_owned);
        let text = without(&without(text, &said.marks), &names);
        if text.contains(|it: char| it.is_ascii_alphabetic()) {
            faults.push(fault(words, &said, "Latin letters"));
        }
    }
    hold(&faults);
}

#[test]
fn the_pseudo_language_brackets_every_phrase() {
    let words = words(Language::Pseudo);
    let mut faults = Vec::new();
    for said in words.every() {
        let Some(text) = &said.text else { continue };
        if !(text.starts_with("[!! ") && text.ends_with(" !!]")) {
            faults.push(fault(words, &said, "not in brackets"));
        }
    }
    hold(&faults);
}

#[test]
fn a_label_finds_back_to_itself_in_every_language() {
    for words in real() {
        let shown: BTreeSet<_> = Label::ALL.iter().map(|it| (words.labels.of)(*it)).collect();
        assert_eq!(shown.len(), Label::ALL.len(), "{:?}", words.language);
        for label in Label::ALL {
            let shown = words.label(label.code());
            assert_eq!(words.kept_label(&format!(" {} ", shown.to_uppercase())), label.code());
        }
        let capital = words.label("Mobile");
        assert_eq!(capital.to_lowercase(), words.label("mobile").to_lowercase());
        assert!(capital.starts_with(|it: char| it.is_uppercase() || !it.is_lowercase()));
        assert_eq!(words.label("Weekend cottage"), "Weekend cottage");
        assert_eq!(words.kept_label("Weekend cottage"), "Weekend cottage");
    }
}
