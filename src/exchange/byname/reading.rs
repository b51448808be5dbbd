//! An exchange file becomes records. Nothing in it is trusted.

use std::str::from_utf8;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::limits::{KEY, MOST, Most};
use super::{CopyRead, Head, LineProblem, Refusal, VERSION, Whole, photo, text, value};
use crate::domain::id::DeviceId;
use crate::domain::limits;
use crate::domain::photo::Photo;
use crate::domain::record::{Record, RecordKind, Register};
use crate::domain::value::Value;
use crate::exchange::mark::{self, from_header};

/// What stands in an object, in its order.
type Items = Box<[(Box<str>, Value)]>;

/// Whether these bytes, or the file of which these are the first, say that they are ours. A byte
/// order mark and blanks before the header are passed over.
pub fn is_byname(bytes: &[u8]) -> bool {
    mark::is_of(bytes, br#""byname""#)
}

/// Reads an exchange file. Two copies of one record are joined, and a line that cannot be read is
/// left out and reported, so that of a damaged file everything else is still there.
///
/// # Errors
/// [`Refusal`] when this is no exchange file, or one that this app cannot read at all.
pub fn read(bytes: &[u8]) -> Result<CopyRead, Refusal> {
    read_within(bytes, &MOST)
}

fn read_within(bytes: &[u8], most: &Most) -> Result<CopyRead, Refusal> {
    if !is_byname(bytes) {
        return Err(Refusal::NotOurs);
    }
    if most.bytes < bytes.len() {
        return Err(Refusal::TooLarge);
    }
    let ours = from_header(bytes);
    let (body, trailer) = without_trailer(ours, most);
    let lines_before = bytes[..bytes.len() - ours.len()].split(|byte| *byte == b'\n').count();
    let lines = body.split(|byte| *byte == b'\n').zip(lines_before..);
    let mut lines = lines.filter(|(line, _)| !line.trim_ascii().is_empty());

    let mut read = LinesRead::default();
    if let Some((line, number)) = lines.next() {
        read.take_header(object(line, most), number)?;
    }
    for (line, number) in lines {
        if read.lines == most.lines {
            return Err(Refusal::TooLarge);
        }
        read.take(object(line, most), number);
    }
    let whole = trailer.map_or(Whole::Cut, |trailer| whole(body, &trailer, read.lines));
    Ok(read.finished(whole))
}

/// What stands before the trailer, and the trailer, if the last line is one.
fn without_trailer<'a>(bytes: &'a [u8], most: &Most) -> (&'a [u8], Option<Items>) {
    let text = bytes.trim_ascii_end();
    let start = memchr::memrchr(b'\n', text).map_or(0, |line_feed| line_feed + 1);
    let last = object(&text[start..], most).ok();
    match last.filter(|items| text_of(items, "end") == Some("byname")) {
        Some(trailer) => (&bytes[..start], Some(trailer)),
        None => (bytes, None),
    }
}

fn whole(body: &[u8], trailer: &Items, lines: usize) -> Whole {
    let is_hash_right = text_of(trailer, "sha256") == Some(&text::hex(&Sha256::digest(body)));
    let photos = number_of(trailer, "photos").unwrap_or_default();
    let written = count_of(trailer).and_then(|records| records.checked_add(photos));
    if is_hash_right && written == u64::try_from(lines).ok() {
        Whole::Complete
    } else {
        Whole::Changed
    }
}

/// Reads a line that holds an object.
fn object(line: &[u8], most: &Most) -> Result<Items, LineProblem> {
    if most.line_bytes < line.len() {
        return Err(LineProblem::TooLong);
    }
    let line = from_utf8(line).map_err(|_| LineProblem::NotText)?;
    if let Value::Map(items) = value::read(line)? {
        Ok(items)
    } else {
        Err(LineProblem::NotARecord)
    }
}

fn item<'a>(items: &'a Items, name: &str) -> Option<&'a Value> {
    items.iter().find(|(it, _)| **it == *name).map(|(_, value)| value)
}

fn text_of<'a>(items: &'a Items, name: &str) -> Option<&'a str> {
    item(items, name)?.text()
}

fn number_of(items: &Items, name: &str) -> Option<u64> {
    if let Value::Number(number) = item(items, name)? { u64::try_from(*number).ok() } else { None }
}

fn count_of(items: &Items) -> Option<u64> {
    number_of(items, "records")
}

/// What the lines so far held.
#[derive(Default)]
struct LinesRead {
    head: Option<Head>,
    announced: Option<u64>,
    /// How many lines after the header, bad ones too.
    lines: usize,
    copies: Vec<RecordCopy>,
    photos: Vec<Photo>,
    skipped: Vec<(usize, LineProblem)>,
}

impl LinesRead {
    /// A header that cannot be read does not keep us from the records: they say what they are.
    fn take_header(
        &mut self,
        line: Result<Items, LineProblem>,
        number: usize,
    ) -> Result<(), Refusal> {
        match line {
            Ok(items) => {
                if let Some(newer) = newer_version(&items) {
                    return Err(Refusal::Newer(newer));
                }
                self.head = head(&items);
                self.announced = count_of(&items);
            }
            Err(problem) => self.skipped.push((number, problem)),
        }
        Ok(())
    }

    /// Takes a line after the header: a photo, or a record.
    fn take(&mut self, line: Result<Items, LineProblem>, number: usize) {
        self.lines += 1;
        if let Err(problem) = line.and_then(|items| self.take_items(items)) {
            self.skipped.push((number, problem));
        }
    }

    fn take_items(&mut self, items: Items) -> Result<(), LineProblem> {
        if let (Some(id), Some(jpeg)) = (text_of(&items, "photo"), text_of(&items, "jpeg")) {
            self.photos.push(photo::read(id, jpeg)?);
        } else {
            self.copies.push(RecordCopy::of(items)?);
        }
        Ok(())
    }

    fn finished(self, whole: Whole) -> CopyRead {
        let Self { head, announced, lines: _, copies, photos, skipped } = self;
        CopyRead { head, announced, records: joined(copies), photos, skipped, whole }
    }
}

fn newer_version(header: &Items) -> Option<u32> {
    let version = u32::try_from(number_of(header, "version")?).unwrap_or(u32::MAX);
    (VERSION < version).then_some(version)
}

fn head(header: &Items) -> Option<Head> {
    let device = DeviceId(text::bits(text_of(header, "device")?)?);
    let made = text::read_time(text_of(header, "made")?)?;
    let shop = text_of(header, "shop").unwrap_or_default();
    Some(Head { device, made, shop: shop.chars().take(limits::NAME).collect() })
}

/// One copy of a record, of which the file may have more.
struct RecordCopy {
    kind: RecordKind,
    id: Uuid,
    registers: Vec<Register>,
}

impl RecordCopy {
    fn of(line: Items) -> Result<Self, LineProblem> {
        let (mut kind, mut id, mut fields) = (None, None, None);
        for (name, value) in line {
            match (&*name, value) {
                ("kind", Value::Text(code)) => kind = Some(code),
                ("id", Value::Text(text)) => id = Uuid::parse_str(&text).ok(),
                ("fields", Value::Map(items)) => fields = Some(items),
                (_, _) => {}
            }
        }
        let (Some(kind), Some(id), Some(fields)) = (kind, id, fields) else {
            return Err(LineProblem::NotARecord);
        };
        let kind = RecordKind::from_code(&short(kind)?);
        let registers = fields.into_iter().map(|(name, value)| register(name, value));
        Ok(Self { kind, id, registers: registers.collect::<Result<_, _>>()? })
    }

    fn is_of(&self, other: &Self) -> bool {
        self.kind == other.kind && self.id == other.id
    }
}

fn register(name: Box<str>, field: Value) -> Result<Register, LineProblem> {
    let Value::List(field) = field else {
        return Err(LineProblem::NotARecord);
    };
    let mut parts = field.into_iter();
    let (Some(value), Some(Value::Text(stamp))) = (parts.next(), parts.next()) else {
        return Err(LineProblem::NotARecord);
    };
    let stamp = text::read_stamp(&stamp).ok_or(LineProblem::BadStamp)?;
    Ok(Register { key: String::from(short(name)?).into(), stamp, value })
}

fn short(name: Box<str>) -> Result<Box<str>, LineProblem> {
    if KEY < name.chars().count() { Err(LineProblem::LongName) } else { Ok(name) }
}

/// Joins the copies of each record. All registers of a record are sorted at once: taking one copy
/// after the other would let a hostile file keep us busy for hours.
fn joined(mut copies: Vec<RecordCopy>) -> Vec<Arc<Record>> {
    copies.sort_by(|a, b| (a.kind.code(), a.id).cmp(&(b.kind.code(), b.id)));
    copies.dedup_by(|later, kept| {
        let same = later.is_of(kept);
        if same {
            kept.registers.append(&mut later.registers);
        }
        same
    });
    let records = copies.into_iter().map(|RecordCopy { kind, id, mut registers }| {
        registers.sort_by(|a, b| a.key.cmp(&b.key));
        Arc::new(Record::from_registers(kind, id, registers))
    });
    records.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &[u8] = br#"{"format":"byname","version":1,"device":"00000000000000a1","made":"2026-11-21T09:30:00.000Z","shop":"Orr","records":2}
{"kind":"person","id":"01920000-0000-7000-8000-000000000001","fields":{}}
{"kind":"person","id":"01920000-0000-7000-8000-000000000002","fields":{}}
"#;
    const LONGEST_LINE: usize = 118;

    fn most() -> Most {
        Most { bytes: FILE.len(), line_bytes: LONGEST_LINE, lines: 2 }
    }

    #[test]
    fn a_file_with_more_bytes_than_the_limit_is_refused() {
        for (bytes, whole) in
            [(FILE.len() - 1, Err(Refusal::TooLarge)), (FILE.len(), Ok(2)), (FILE.len() + 1, Ok(2))]
        {
            let read = read_within(FILE, &Most { bytes, ..most() });
            assert_eq!(read.map(|read| read.records.len()), whole, "{bytes}");
        }
    }

    #[test]
    fn a_file_with_more_lines_than_the_limit_is_refused() {
        for (lines, whole) in [(1, Err(Refusal::TooLarge)), (2, Ok(2)), (3, Ok(2))] {
            let read = read_within(FILE, &Most { lines, ..most() });
            assert_eq!(read.map(|read| read.records.len()), whole, "{lines}");
        }
    }

    #[test]
    fn a_line_longer_than_the_limit_is_left_out() {
        let header_left_out = vec![(1, LineProblem::TooLong)];
        for (line_bytes, skipped) in [
            (LONGEST_LINE - 1, header_left_out),
            (LONGEST_LINE, vec![]),
            (LONGEST_LINE + 1, vec![]),
        ] {
            let read = read_within(FILE, &Most { line_bytes, ..most() }).expect("it is ours");
            assert_eq!(read.skipped, skipped, "{line_bytes}");
            assert_eq!(read.records.len(), 2);
        }
    }
}
