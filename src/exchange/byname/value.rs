//! Values as JSON, both ways. A whole line is a value, too: an object.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use super::{LineProblem, text};
use crate::domain::limits;
use crate::domain::value::{Fraction, Value};

const BYTES: &str = "$bytes";
const FRACTION: &str = "$fraction";

/// How deep in its line the value of a field stands: in its list, in the fields, in the line.
const DEPTH_IN_LINE: usize = 3;

/// Writes a value as JSON without blanks.
pub(super) fn write(to: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Nothing => to.extend(b"null"),
        Value::Flag(flag) => to.extend(flag.to_string().bytes()),
        Value::Number(number) => to.extend(number.to_string().bytes()),
        Value::Text(text) => write_text(to, text),
        Value::Bytes(bytes) => write_marked(to, BYTES, text::hex(bytes).as_bytes()),
        Value::Fraction(fraction) => write_fraction(to, *fraction),
        Value::List(items) => write_all(to, b"[]", items, write),
        Value::Map(items) => write_all(to, b"{}", items, |to, (name, item)| {
            write_name(to, name);
            write(to, item);
        }),
    }
}

/// Writes items between two brackets, with commas between them.
pub(super) fn write_all<'a, T: 'a>(
    to: &mut Vec<u8>,
    [open, close]: &[u8; 2],
    items: impl IntoIterator<Item = &'a T>,
    write: impl Fn(&mut Vec<u8>, &'a T),
) {
    to.push(*open);
    for (place, item) in items.into_iter().enumerate() {
        if 0 < place {
            to.push(b',');
        }
        write(to, item);
    }
    to.push(*close);
}

/// Writes text as a JSON string.
pub(super) fn write_text(to: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(to, text).expect("memory takes everything that is written to it");
}

/// Writes a name of an object and its colon.
pub(super) fn write_name(to: &mut Vec<u8>, name: &str) {
    if is_mark(name.trim_start_matches('$'), name) {
        write_text(to, &["$", name].concat());
    } else {
        write_text(to, name);
    }
    to.push(b':');
}

fn write_fraction(to: &mut Vec<u8>, Fraction(bits): Fraction) {
    let number = f64::from_bits(bits);
    if number.is_finite() {
        // This form always has a point or an exponent, and as many digits as it takes to read the
        // same bits again.
        to.extend(format!("{number:?}").bytes());
    } else {
        write_marked(to, FRACTION, &text::hex64(bits));
    }
}

fn write_marked(to: &mut Vec<u8>, mark: &str, hex: &[u8]) {
    to.push(b'{');
    write_text(to, mark);
    to.extend(b":\"");
    to.extend(hex);
    to.extend(b"\"}");
}

/// Whether a name is dollar signs, at least one, and then the word of a mark.
fn is_mark(word: &str, name: &str) -> bool {
    word.len() < name.len() && [BYTES, FRACTION].iter().any(|mark| mark[1..] == *word)
}

/// Takes off the dollar sign that [`write_name`] put on; `None` when the name is a mark itself.
fn read_name(name: Cow<'_, str>) -> Option<Cow<'_, str>> {
    if !is_mark(name.trim_start_matches('$'), &name) {
        return Some(name);
    }
    let inner = &name[1..];
    inner.starts_with('$').then(|| inner.to_owned().into())
}

/// What is noticed while one line is read.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// Our reason for an error, because the library's errors only carry sentences.
    problem: Cell<Option<LineProblem>>,
    /// How many values the line held so far.
    pub(super) values: Cell<usize>,
}

/// Reads one line, which holds one value.
pub(super) fn read(line: &str) -> Result<Value, LineProblem> {
    read_as(line, &Notes::default(), |reader| reader)
}

/// Reads one line with a reader of its own, which begins at the given one.
pub(super) fn read_as<'a, 'de, R: DeserializeSeed<'de>>(
    line: &'de str,
    notes: &'a Notes,
    reader: impl FnOnce(Reader<'a>) -> R,
) -> Result<R::Value, LineProblem> {
    let mut from = serde_json::Deserializer::from_str(line);
    let reader = reader(Reader { depth: 0, notes });
    let read = reader.deserialize(&mut from).and_then(|value| from.end().map(|()| value));
    read.map_err(|error| {
        notes.problem.get().unwrap_or(match error.classify() {
            Category::Eof => LineProblem::CutShort,
            Category::Data => LineProblem::BadValue,
            Category::Io | Category::Syntax => LineProblem::NotJson,
        })
    })
}

/// Reads a value straight into ours: JSON values of the library would lose the order of names.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    depth: usize,
    notes: &'a Notes,
}

impl Reader<'_> {
    /// The reader of what stands within.
    pub(super) fn within(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    /// Whether it may be nested as deep as this.
    pub(super) fn check_depth<E: Error>(self) -> Result<(), E> {
        if limits::DEPTH + DEPTH_IN_LINE < self.depth {
            return self.failed(LineProblem::TooDeep);
        }
        Ok(())
    }

    fn failed<T, E: Error>(self, problem: LineProblem) -> Result<T, E> {
        self.notes.problem.set(Some(problem));
        Err(E::custom(""))
    }

    /// Reads every name of an object, and lets what stands under it be taken. An object that stands
    /// for a value of another kind has none: it is given back.
    pub(super) fn names<'de, A: MapAccess<'de>>(
        self,
        mut map: A,
        mut take: impl FnMut(Cow<'de, str>, &mut A) -> Result<(), A::Error>,
    ) -> Result<Option<Value>, A::Error> {
        let mut is_first = true;
        while let Some(name) = map.next_key_seed(Name)? {
            if is_first && [BYTES, FRACTION].contains(&&*name) {
                return self.marked(&name, map).map(Some);
            }
            is_first = false;
            let Some(name) = read_name(name) else {
                return self.failed(LineProblem::BadValue);
            };
            take(name, &mut map)?;
        }
        Ok(None)
    }

    /// The value that a mark stands for; the mark's name was read.
    fn marked<'de, A: MapAccess<'de>>(self, mark: &str, mut map: A) -> Result<Value, A::Error> {
        let hex = map.next_value_seed(Name)?;
        let value = if mark == BYTES {
            text::bytes(&hex).map(Value::Bytes)
        } else {
            text::bits(hex.as_bytes()).map(|bits| Value::Fraction(Fraction(bits)))
        };
        match value {
            Some(value) if map.next_key_seed(Name)?.is_none() => Ok(value),
            Some(_) | None => self.failed(LineProblem::BadValue),
        }
    }
}

/// Reads text, and takes no memory for it where it stands in the line as it is.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Cow<'de, str>, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("text")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        self.check_depth()?;
        self.notes.values.update(|values| values + 1);
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        let fraction = Fraction((number as f64).to_bits());
        Ok(i64::try_from(number).map_or(Value::Fraction(fraction), Value::Number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Fraction(Fraction(number.to_bits())))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(self.within())? {
            items.push(item);
        }
        Ok(Value::List(items.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        let marked = self.names(map, |name, map| {
            items.push((name.into(), map.next_value_seed(self.within())?));
            Ok(())
        })?;
        Ok(marked.unwrap_or_else(|| Value::Map(items.into())))
    }
}
