//! One property of a card, as it is asked: its texts, its types, its label.

use calcard::common::IanaString;
use calcard::vcard::{VCardEntry, VCardValue};

use crate::exchange::label;

use super::plain;
use super::written::Written;

/// Types that say nothing about where or what something is.
const SILENT: [&str; 19] = [
    "voice",
    "pref",
    "internet",
    "text",
    "video",
    "msg",
    "textphone",
    "postal",
    "parcel",
    "dom",
    "intl",
    "bbs",
    "modem",
    "x400",
    "contact",
    "individual",
    "charset",
    "pcs",
    "uri",
];

/// A property with the label that stands beside it (`item1.X-ABLabel`).
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// As it was written.
    pub written: &'a Written,
    /// Its value taken apart, where it is one that is.
    pub entry: Option<&'a VCardEntry>,
    /// The label of its group.
    pub beside: Option<&'a Written>,
}

impl<'a> Line<'a> {
    /// Its whole text, the parts of a list joined by commas.
    pub(super) fn text(&self) -> String {
        self.texts().join(", ")
    }

    /// Its texts, without empty ones. What is no text (a photo, a key) gives none.
    pub(super) fn texts(&self) -> Vec<String> {
        let parts = self.values().iter().map(|value| part(value, ", "));
        parts.filter(|it| !it.trim().is_empty()).collect()
    }

    fn values(&self) -> &'a [VCardValue] {
        self.entry.map_or(&[], |it| &it.values)
    }

    /// One place of a structured value such as a name; several values in it are joined.
    pub(super) fn part(&self, place: usize, joint: &str) -> String {
        self.values().get(place).map_or_else(String::new, |it| part(it, joint))
    }

    /// A parameter, by its name in capitals.
    pub(super) fn parameter(&self, name: &str) -> Option<&'a str> {
        self.written.parameter(name)
    }

    /// The owner's label of it, as it was written.
    pub(super) fn own_label(&self) -> Option<String> {
        let label = plain::unescaped(&self.beside?.value);
        (!label.trim().is_empty()).then_some(label)
    }

    /// What it is called: the owner's label, else what its types say.
    pub(super) fn label(&self) -> String {
        let types: Vec<&str> = self.written.types().collect();
        self.own_label().map_or_else(|| called(&types), |it| label::human(&it))
    }
}

/// Where it is (home, work) and what it is (mobile, fax), and nothing else unless there is neither.
fn called(types: &[&str]) -> String {
    let lower: Vec<String> = types.iter().map(|it| it.to_lowercase()).collect();
    let is = |names: &[&str]| lower.iter().any(|it| names.contains(&it.as_str()));
    let place = [("work", is(&["work"])), ("home", is(&["home"]))];
    let place = place.into_iter().find_map(|(name, is)| is.then_some(name));
    let device = [
        ("fax", is(&["fax"])),
        ("mobile", is(&["cell", "mobile", "iphone"])),
        ("pager", is(&["pager"])),
        ("main", is(&["main", "main-number"])),
    ];
    let device = device.into_iter().find_map(|(name, is)| is.then_some(name));
    match (place, device) {
        (Some("home") | None, Some("mobile")) => "mobile".to_owned(),
        (Some(place), Some(device)) => format!("{place} {device}"),
        (Some(only), None) | (None, Some(only)) => only.to_owned(),
        (None, None) => {
            let own = types.iter().find(|it| !SILENT.contains(&it.to_lowercase().as_str()));
            own.map_or_else(String::new, |it| own_type(it))
        }
    }
}

fn own_type(name: &str) -> String {
    let is_extension = name.get(..2).is_some_and(|it| it.eq_ignore_ascii_case("X-"));
    let name = if is_extension { &name[2..] } else { name };
    let is_shouted = !name.contains(char::is_lowercase);
    label::human(&if is_shouted { name.to_lowercase() } else { name.to_owned() })
}

fn part(value: &VCardValue, joint: &str) -> String {
    match value {
        VCardValue::Text(text) => text.clone(),
        VCardValue::Component(parts) => {
            let parts = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty());
            parts.collect::<Vec<_>>().join(joint)
        }
        VCardValue::Integer(number) => number.to_string(),
        VCardValue::Float(number) => number.to_string(),
        VCardValue::Sex(sex) => sex.as_str().to_owned(),
        VCardValue::Kind(kind) => kind.as_str().to_owned(),
        VCardValue::Boolean(_)
        | VCardValue::PartialDateTime(_)
        | VCardValue::Binary(_)
        | VCardValue::GramGender(_) => String::new(),
    }
}
