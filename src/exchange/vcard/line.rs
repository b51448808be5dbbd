//! One property of a card, as it is asked: its texts, its types, its label.

use std::collections::HashMap;

use calcard::common::IanaString;
use calcard::vcard::{
    VCard, VCardEntry, VCardParameterName, VCardParameterValue, VCardProperty, VCardValue,
};

use crate::exchange::label;

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

/// A property with the labels that stand beside it (`item1.X-ABLabel`), by group.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub entry: &'a VCardEntry,
    pub labels: &'a HashMap<String, String>,
}

/// The labels of a card, by their group in small letters.
pub(super) fn labels(vcard: &VCard) -> HashMap<String, String> {
    let labels = vcard.entries.iter().filter_map(|entry| {
        let VCardProperty::Other(name) = &entry.name else { return None };
        let group = entry.group.as_ref()?.to_lowercase();
        let label = entry.values.first()?.as_text()?;
        name.eq_ignore_ascii_case("X-ABLABEL").then(|| (group, label.to_owned()))
    });
    labels.collect()
}

impl Line<'_> {
    /// Its whole text, the parts of a list joined by commas.
    pub(super) fn text(&self) -> String {
        self.texts().join(", ")
    }

    /// Its texts, without empty ones. What is no text (a photo, a key) gives none.
    pub(super) fn texts(&self) -> Vec<String> {
        let parts = self.entry.values.iter().map(|value| part(value, ", "));
        parts.filter(|it| !it.trim().is_empty()).collect()
    }

    /// One place of a structured value such as a name; several values in it are joined.
    pub(super) fn part(&self, place: usize, joint: &str) -> String {
        self.entry.values.get(place).map_or_else(String::new, |it| part(it, joint))
    }

    /// A parameter, by its name in capitals.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.entry.params.iter().find_map(|it| match &it.value {
            VCardParameterValue::Text(text) if it.name.as_str().eq_ignore_ascii_case(name) => {
                Some(text.as_str())
            }
            _ => None,
        })
    }

    /// Whether a bare parameter is there, as version 2.1 has them.
    pub(super) fn has_bare(&self, name: &str) -> bool {
        self.entry.params.iter().any(|it| it.name.as_str().eq_ignore_ascii_case(name))
    }

    /// The owner's label of it, as it was written.
    pub(super) fn own_label(&self) -> Option<&str> {
        let group = self.entry.group.as_ref()?.to_lowercase();
        self.labels.get(&group).map(String::as_str).filter(|it| !it.trim().is_empty())
    }

    /// What it is called: the owner's label, else what its types say.
    pub(super) fn label(&self) -> String {
        self.own_label().map_or_else(|| called(&self.types()), label::human)
    }

    /// Its types, as they were written; in version 2.1 they may be bare parameters.
    pub(super) fn types(&self) -> Vec<&str> {
        let types = self.entry.params.iter().filter_map(|it| match (&it.name, &it.value) {
            (_, VCardParameterValue::Type(it)) => Some(it.as_str()),
            (VCardParameterName::Type, VCardParameterValue::Text(it)) => Some(it.as_str()),
            (VCardParameterName::Other(name), VCardParameterValue::Null) => Some(name.as_str()),
            _ => None,
        });
        types.collect()
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
