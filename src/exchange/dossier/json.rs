//! Everything about a person as JSON.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::about::About;
use crate::domain::photo::Photo;
use crate::domain::record::{Record, Register};
use crate::domain::value::{Fraction, Value};
use crate::exchange::byname::text;

/// Stands between the parts of an element of a set.
const SEPARATOR: char = '\u{1f}';

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u32,
    id: String,
    name: &'a str,
    photo: Option<Picture>,
    person: Held<'a>,
    dates: Vec<Held<'a>>,
    entries: Vec<Held<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ties: Vec<Held<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tasks: Vec<Held<'a>>,
    others: Vec<Held<'a>>,
}

#[derive(Serialize)]
struct Picture {
    sha256: String,
    jpeg: Option<String>,
}

/// A record.
#[derive(Serialize)]
struct Written<'a> {
    kind: &'a str,
    id: String,
    deleted: bool,
    fields: BTreeMap<&'a str, Field<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Field<'a> {
    One(Said<'a>),
    Set(Vec<Said<'a>>),
}

/// What a register says, and who wrote it when.
#[derive(Serialize)]
struct Said<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    element: Option<Element<'a>>,
    value: Shown<'a>,
    written: String,
    device: String,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Element<'a> {
    Whole(&'a str),
    Parts(Vec<&'a str>),
}

pub(super) fn written(about: &About, photo: Option<&Photo>) -> Vec<u8> {
    let person = &about.person;
    let jpeg = photo.map(|it| STANDARD.encode(it.bytes()));
    let file = File {
        format: "byname-person",
        version: 1,
        id: person.id().to_string(),
        name: person.name(),
        photo: person.photo().map(|it| Picture { sha256: it.to_string(), jpeg }),
        person: Held(person.record()),
        dates: about.dates.iter().map(|it| Held(it.record())).collect(),
        entries: about.entries.iter().map(|it| Held(it.record())).collect(),
        ties: about.ties.iter().map(|it| Held(it.record())).collect(),
        tasks: about.tasks.iter().map(|it| Held(it.record())).collect(),
        others: about.others.iter().map(|it| Held(it)).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&file).expect("texts and numbers can be written");
    bytes.push(b'\n');
    bytes
}

/// A record; it is read while it is written.
struct Held<'a>(&'a Record);

impl Serialize for Held<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(record) = self;
        let registers = record.registers();
        let mut fields = BTreeMap::new();
        for register in registers.iter() {
            match register.key.split_once('/') {
                None => drop(fields.insert(&*register.key, Field::One(Said::of(register, None)))),
                Some((set, element)) => {
                    // A set and a field of one name are told apart by the slash.
                    let set = &register.key[..=set.len()];
                    let field = fields.entry(set).or_insert_with(|| Field::Set(Vec::new()));
                    if let Field::Set(all) = field {
                        all.push(Said::of(register, Some(Element::of(element))));
                    }
                }
            }
        }
        let (kind, id) = (record.kind.code(), record.id.to_string());
        Written { kind, id, deleted: record.is_deleted(), fields }.serialize(serializer)
    }
}

impl<'a> Said<'a> {
    fn of(register: &'a Register, element: Option<Element<'a>>) -> Self {
        Self {
            element,
            value: Shown(&register.value),
            written: text::time(register.stamp.millis()),
            device: format!("{:016x}", register.stamp.device.0),
        }
    }
}

impl<'a> Element<'a> {
    fn of(element: &'a str) -> Self {
        if element.contains(SEPARATOR) {
            Self::Parts(element.split(SEPARATOR).collect())
        } else {
            Self::Whole(element)
        }
    }
}

/// A value as JSON has it; the rest as in an exchange file.
struct Shown<'a>(&'a Value);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Nothing => to.serialize_unit(),
            Value::Flag(flag) => to.serialize_bool(*flag),
            Value::Number(number) => to.serialize_i64(*number),
            Value::Text(text) => to.serialize_str(text),
            Value::Bytes(bytes) => marked(to, "$bytes", &text::hex(bytes)),
            Value::Fraction(Fraction(bits)) => {
                let number = f64::from_bits(*bits);
                if number.is_finite() {
                    to.serialize_f64(number)
                } else {
                    marked(to, "$fraction", &format!("{bits:016x}"))
                }
            }
            Value::List(items) => to.collect_seq(items.iter().map(Shown)),
            Value::Map(items) => to.collect_map(items.iter().map(|(name, it)| (name, Shown(it)))),
        }
    }
}

fn marked<S: Serializer>(to: S, mark: &'static str, hex: &str) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(Some(1))?;
    map.serialize_entry(mark, hex)?;
    map.end()
}
