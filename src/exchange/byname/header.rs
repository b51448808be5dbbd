//! The header of an exchange file: whose copy it is, and what they have seen.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::limits::DEVICES;
use super::value::{write_all, write_text};
use super::{Head, Items, LineProblem, VERSION, text, value};
use crate::domain::clock::Stamp;
use crate::domain::id::DeviceId;
use crate::domain::limits;
use crate::domain::value::Value;
use crate::domain::vector::Vector;

/// Writes the header, with these counts at its end.
pub(super) fn write(to: &mut Vec<u8>, head: &Head, counts: &str) {
    to.extend(format!(r#"{{"format":"byname","version":{VERSION},"device":""#).bytes());
    to.extend(text::hex64(head.device.0));
    to.extend(format!(r#"","made":"{}","shop":"#, text::time(head.made)).bytes());
    write_text(to, &head.shop);
    for (name, vector) in [("vector", &head.vector), ("since", &head.since)] {
        if let Some(vector) = vector {
            to.extend(format!(r#","{name}":"#).bytes());
            write_vector(to, vector);
        }
    }
    to.extend(format!(",{counts}}}\n").bytes());
}

fn write_vector(to: &mut Vec<u8>, vector: &Vector) {
    let devices: Vec<(DeviceId, u64)> = vector.devices().collect();
    write_all(to, b"{}", &devices, |to, (device, time)| {
        to.push(b'"');
        to.extend(text::hex64(device.0));
        to.extend(b"\":\"");
        to.extend(text::hex64(*time));
        to.push(b'"');
    });
}

/// The version of the format, if it is one that this app does not read.
pub(super) fn newer_version(header: &Items) -> Option<u32> {
    let version = u32::try_from(number_of(header, "version")?).unwrap_or(u32::MAX);
    (VERSION < version).then_some(version)
}

/// Reads the header.
pub(super) fn read(header: &Items) -> Option<Head> {
    let device = DeviceId(text::bits(text_of(header, "device")?.as_bytes())?);
    let made = text::read_time(text_of(header, "made")?)?;
    let shop = text_of(header, "shop").unwrap_or_default();
    let since = item(header, "since").map(vector);
    // Whoever cannot tell what a file leaves out cannot say what is seen with it either.
    let can_tell = since != Some(None);
    let vector = item(header, "vector").and_then(vector).filter(|_| can_tell);
    let shop = shop.chars().take(limits::NAME).collect();
    Some(Head { device, made, shop, vector, since: since.flatten() })
}

/// Reads what was seen; `None` when anything of it is nonsense.
fn vector(value: &Value) -> Option<Vector> {
    let Value::Map(devices) = value else { return None };
    if DEVICES < devices.len() {
        return None;
    }
    let mut vector = Vector::default();
    for (device, time) in devices {
        let device = DeviceId(text::bits(device.as_bytes())?);
        // A time that no stamp can have would claim what is not written yet.
        let seen = Stamp::from_time(text::bits(time.text()?.as_bytes())?, device)?;
        vector.see(device, seen.time());
    }
    Some(vector)
}

/// Reads a line that holds an object.
pub(super) fn object(line: &str) -> Result<Items, LineProblem> {
    if let Value::Map(items) = value::read(line)? {
        Ok(items)
    } else {
        Err(LineProblem::NotARecord)
    }
}

fn item<'a>(items: &'a Items, name: &str) -> Option<&'a Value> {
    items.iter().find(|(it, _)| **it == *name).map(|(_, value)| value)
}

/// The text under a name.
pub(super) fn text_of<'a>(items: &'a Items, name: &str) -> Option<&'a str> {
    item(items, name)?.text()
}

/// The number under a name.
pub(super) fn number_of(items: &Items, name: &str) -> Option<u64> {
    if let Value::Number(number) = item(items, name)? { u64::try_from(*number).ok() } else { None }
}

impl Serialize for Head {
    /// As the line that a file begins with.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut line = Vec::new();
        write(&mut line, self, r#""records":0"#);
        to.serialize_str(&String::from_utf8_lossy(&line))
    }
}

impl<'de> Deserialize<'de> for Head {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let line = String::deserialize(from)?;
        let head = object(&line).ok().and_then(|header| read(&header));
        head.ok_or_else(|| D::Error::custom("a header that is none"))
    }
}
