//! How to reach somebody: a phone, a mail address or a link, and a postal address, each with a label.

use serde::{Deserialize, Serialize};

/// Stands between the parts of a contact in its register's name (U+001F, the unit separator).
/// [`crate::domain::draft::tidy`] takes it out of everything that is typed or read.
const SEPARATOR: char = '\u{1f}';

/// A phone number, a mail address or a link, as one writes it, and what it is called ("mobile").
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Contact {
    /// What it is called; may be empty.
    pub label: String,
    /// The number, address or link.
    pub value: String,
}

impl Contact {
    /// A contact without a label.
    pub fn plain(value: impl Into<String>) -> Self {
        Self { label: String::new(), value: value.into() }
    }

    /// The element that stands for it in a set.
    pub fn element(&self) -> String {
        format!("{}{SEPARATOR}{}", self.label, self.value)
    }

    /// Reads an element of a set; a text without a label is all value.
    pub fn from_element(element: &str) -> Self {
        let (label, value) = element.split_once(SEPARATOR).unwrap_or(("", element));
        Self { label: label.to_owned(), value: value.to_owned() }
    }
}

/// The value in an element of a set of contacts.
pub(crate) fn value_of(element: &str) -> &str {
    element.split_once(SEPARATOR).map_or(element, |(_, value)| value)
}

/// The street, the post code and the town in an element of a set of addresses.
pub(crate) fn place_parts(element: &str) -> [&str; 3] {
    let mut parts = element.split(SEPARATOR).skip(1);
    let mut next = || parts.next().unwrap_or_default();
    [next(), next(), next()]
}

/// A postal address, in the parts that an envelope needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Address {
    /// What it is called ("home"); may be empty.
    pub label: String,
    /// Street and number; may have several lines.
    pub street: String,
    /// The post code.
    pub code: String,
    /// The town.
    pub city: String,
    /// The county, state or province.
    pub region: String,
    /// The country.
    pub country: String,
}

impl Address {
    /// The element that stands for it in a set.
    pub fn element(&self) -> String {
        let separator = SEPARATOR.to_string();
        [&self.label, &self.street, &self.code, &self.city, &self.region, &self.country]
            .map(String::as_str)
            .join(&separator)
    }

    /// Reads an element of a set; parts that are missing are empty.
    pub fn from_element(element: &str) -> Self {
        let mut parts = element.split(SEPARATOR).map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        Self {
            label: next(),
            street: next(),
            code: next(),
            city: next(),
            region: next(),
            country: next(),
        }
    }

    /// Whether nothing but perhaps a label is written.
    pub fn is_empty(&self) -> bool {
        [&self.street, &self.code, &self.city, &self.region, &self.country]
            .iter()
            .all(|part| part.is_empty())
    }

    /// The address as lines, without the empty ones: street, code and city, region, country.
    pub fn lines(&self) -> Vec<String> {
        let town = [self.code.as_str(), self.city.as_str()].join(" ");
        self.street
            .lines()
            .chain([town.trim(), &self.region, &self.country])
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }
}
