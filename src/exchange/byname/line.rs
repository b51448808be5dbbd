//! A line of an exchange file, read straight into a record or a photo.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use uuid::Uuid;

use super::limits::KEY;
use super::value::{Notes, Reader, read_as};
use super::{LineProblem, photo, text};
use crate::disk::keys::known_key;
use crate::domain::photo::Photo;
use crate::domain::record::{Record, RecordKind, Register};
use crate::domain::value::Value;

/// What a line after the header holds.
pub(super) enum Line {
    Record(Record),
    Photo(Photo),
}

/// Reads a line after the header.
pub(super) fn read(line: &str, notes: &Notes) -> Result<Line, LineProblem> {
    let parts = read_as(line, notes, |reader| Wanted { shape: WholeLine, reader })?;
    if let (Some(Some(id)), Some(Some(jpeg))) = (parts.photo, parts.jpeg) {
        return photo::read(&id, &jpeg).map(Line::Photo);
    }
    let (Some(kind), Some(id), Some(fields)) = (parts.kind, parts.id, parts.fields) else {
        return Err(LineProblem::NotARecord);
    };
    let kind = RecordKind::from_code(short(&kind)?);
    let mut registers = fields?;
    // Else each would be put in its place alone, and a hostile line would keep us busy for hours.
    registers.sort_by(|a, b| a.key.cmp(&b.key));
    Ok(Line::Record(Record::from_registers(kind, id, registers)))
}

fn short(name: &str) -> Result<&str, LineProblem> {
    let is_long = KEY < name.len() && KEY < name.chars().count();
    if is_long { Err(LineProblem::LongName) } else { Ok(name) }
}

fn register(name: &str, field: Option<FieldRead<'_>>) -> Result<Register, LineProblem> {
    let Some((value, Some(stamp))) = field else { return Err(LineProblem::NotARecord) };
    let stamp = text::read_stamp(&stamp).ok_or(LineProblem::BadStamp)?;
    let name = short(name)?;
    let key = known_key(name).map_or_else(|| Cow::Owned(name.to_owned()), Cow::Borrowed);
    Ok(Register { key, stamp, value })
}

/// A shape that something in a line should have. What has another is passed over: it is read to its
/// end, so that what is no JSON is known as such, and makes the default.
trait Shape<'de>: Sized {
    type Read: Default;

    fn text(self, _: Cow<'de, str>) -> Self::Read {
        Self::Read::default()
    }

    fn list<A: SeqAccess<'de>>(self, list: A, reader: Reader<'_>) -> Result<Self::Read, A::Error> {
        reader.visit_seq(list)?;
        Ok(Self::Read::default())
    }

    fn map<A: MapAccess<'de>>(self, map: A, reader: Reader<'_>) -> Result<Self::Read, A::Error> {
        reader.visit_map(map)?;
        Ok(Self::Read::default())
    }
}

/// A whole line: an object.
struct WholeLine;

#[derive(Default)]
struct Parts<'de> {
    kind: Option<Cow<'de, str>>,
    id: Option<Uuid>,
    fields: Option<Result<Vec<Register>, LineProblem>>,
    // Whether the name is there, and then the text that stands under it.
    photo: Option<Option<Cow<'de, str>>>,
    jpeg: Option<Option<Cow<'de, str>>>,
}

impl<'de> Shape<'de> for WholeLine {
    type Read = Parts<'de>;

    fn map<A: MapAccess<'de>>(self, map: A, reader: Reader<'_>) -> Result<Parts<'de>, A::Error> {
        let mut parts = Parts::default();
        let within = reader.within();
        reader.names(map, |name, map| {
            match &*name {
                "kind" => parts.kind = map.next_value_seed(within.text())?.or(parts.kind.take()),
                "id" => {
                    if let Some(text) = map.next_value_seed(within.text())? {
                        parts.id = Uuid::parse_str(&text).ok();
                    }
                }
                "fields" => {
                    let fields = Wanted { shape: Fields, reader: within };
                    parts.fields = map.next_value_seed(fields)?.or(parts.fields.take());
                }
                "photo" => {
                    let text = map.next_value_seed(within.text())?;
                    parts.photo.get_or_insert(text);
                }
                "jpeg" => {
                    let text = map.next_value_seed(within.text())?;
                    parts.jpeg.get_or_insert(text);
                }
                _ => drop(map.next_value_seed(within)?),
            }
            Ok(())
        })?;
        Ok(parts)
    }
}

/// The fields of a record: an object.
struct Fields;

impl<'de> Shape<'de> for Fields {
    type Read = Option<Result<Vec<Register>, LineProblem>>;

    fn map<A: MapAccess<'de>>(self, map: A, reader: Reader<'_>) -> Result<Self::Read, A::Error> {
        let mut registers = Ok(Vec::new());
        let marked = reader.names(map, |name, map| {
            let field = map.next_value_seed(Wanted { shape: Field, reader: reader.within() })?;
            // The first fault is told, and all that comes after it is only passed over.
            if let Ok(all) = &mut registers {
                match register(&name, field) {
                    Ok(register) => all.push(register),
                    Err(problem) => registers = Err(problem),
                }
            }
            Ok(())
        })?;
        Ok(marked.is_none().then_some(registers))
    }
}

/// A field: a list of its value, its stamp, and what later versions put behind.
struct Field;

/// The value, and the text where the stamp should be.
type FieldRead<'de> = (Value, Option<Cow<'de, str>>);

impl<'de> Shape<'de> for Field {
    type Read = Option<FieldRead<'de>>;

    fn list<A: SeqAccess<'de>>(
        self,
        mut list: A,
        reader: Reader<'_>,
    ) -> Result<Self::Read, A::Error> {
        let within = reader.within();
        let Some(value) = list.next_element_seed(within)? else { return Ok(None) };
        let stamp = list.next_element_seed(within.text())?.flatten();
        while list.next_element_seed(within)?.is_some() {}
        Ok(Some((value, stamp)))
    }
}

/// Text.
struct Text;

impl<'de> Shape<'de> for Text {
    type Read = Option<Cow<'de, str>>;

    fn text(self, text: Cow<'de, str>) -> Self::Read {
        Some(text)
    }
}

impl<'a> Reader<'a> {
    fn text(self) -> Wanted<'a, Text> {
        Wanted { shape: Text, reader: self }
    }
}

/// Reads something that should have a shape.
struct Wanted<'a, S> {
    shape: S,
    reader: Reader<'a>,
}

impl<'de, S: Shape<'de>> DeserializeSeed<'de> for Wanted<'_, S> {
    type Value = S::Read;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<S::Read, D::Error> {
        self.reader.check_depth()?;
        from.deserialize_any(self)
    }
}

impl<'de, S: Shape<'de>> Visitor<'de> for Wanted<'_, S> {
    type Value = S::Read;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a part of a line")
    }

    fn visit_unit<E>(self) -> Result<S::Read, E> {
        Ok(S::Read::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<S::Read, E> {
        Ok(S::Read::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<S::Read, E> {
        Ok(S::Read::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<S::Read, E> {
        Ok(S::Read::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<S::Read, E> {
        Ok(S::Read::default())
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<S::Read, E> {
        Ok(self.shape.text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<S::Read, E> {
        Ok(self.shape.text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<S::Read, A::Error> {
        self.shape.list(list, self.reader)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<S::Read, A::Error> {
        self.shape.map(map, self.reader)
    }
}
