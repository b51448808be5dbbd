//! A book becomes an exchange file.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::value::{write_all, write_name, write_text};
use super::{Head, header, photo, text, value};
use crate::domain::person::PHOTO;
use crate::domain::photo::{Photo, PhotoId};
use crate::domain::record::{Record, Register};
use crate::domain::vector::Vector;

/// The bytes of a file that holds these records, each of which comes once, and no photos.
pub fn write<'a>(head: &Head, records: impl Iterator<Item = &'a Arc<Record>>) -> Vec<u8> {
    let records = in_order(records);
    let (mut writing, mut bytes) = Writing::begun(head, records.len(), 0);
    bytes.extend(writing.records(&records));
    bytes.extend(writing.end());
    bytes
}

/// Records in the order in which a file has them. It is quick where they come in long runs that are
/// in order, so many records can be brought into order some at a time, and then all.
pub fn in_order<'a>(records: impl IntoIterator<Item = &'a Arc<Record>>) -> Vec<Arc<Record>> {
    let records = records.into_iter();
    let mut named: Vec<_> = records.map(|record| (record.kind.code(), record.id, record)).collect();
    named.sort_by(|(kind, id, _), (other_kind, other_id, _)| {
        (kind, id).cmp(&(other_kind, other_id))
    });
    named.into_iter().map(|(_, _, record)| Arc::clone(record)).collect()
}

/// What goes into the file of a record: all of it, or what `since` has not seen; `None` when that is
/// nothing.
pub fn unseen(record: &Arc<Record>, since: Option<&Vector>) -> Option<Arc<Record>> {
    let Some(since) = since else { return Some(Arc::clone(record)) };
    let registers = record.registers();
    let new = registers.iter().filter(|it| !since.has_seen(it.stamp));
    let new: Vec<Register> = new.cloned().collect();
    if new.is_empty() {
        None
    } else if new.len() == registers.len() {
        Some(Arc::clone(record))
    } else {
        Some(Arc::new(Record::from_registers(record.kind.clone(), record.id, new)))
    }
}

/// The photos that these records name, in the order in which a file has them, each once.
pub fn photos_of(records: &[Arc<Record>]) -> Vec<PhotoId> {
    let mut photos: Vec<PhotoId> = records.iter().filter_map(|it| it.read(PHOTO)).collect();
    photos.sort_unstable();
    photos.dedup();
    photos
}

/// A file on its way: its records are written first, then its photos, some at a time, so that they
/// need not all be in memory at once. Each part is to be written behind the one before.
#[derive(Debug)]
pub struct Writing {
    hash: Sha256,
    records: usize,
    photos: usize,
}

impl Writing {
    /// Begins a file that announces so many records and photos.
    pub fn begun(head: &Head, records: usize, photos: usize) -> (Self, Vec<u8>) {
        let mut line = Vec::new();
        header::write(&mut line, head, &counts(records, photos));
        (Self { hash: Sha256::new_with_prefix(&line), records: 0, photos: 0 }, line)
    }

    /// The lines of some records; in one file they come [`in_order`], each once.
    pub fn records(&mut self, records: &[Arc<Record>]) -> Vec<u8> {
        let mut lines = Vec::new();
        records.iter().for_each(|record| write_record(&mut lines, record));
        self.hash.update(&lines);
        self.records += records.len();
        lines
    }

    /// The lines of some photos; in one file they come in the order of their ids, each once.
    pub fn photos(&mut self, photos: &[Photo]) -> Vec<u8> {
        let lines = photos.iter().map(photo::line).collect::<String>().into_bytes();
        self.hash.update(&lines);
        self.photos += photos.len();
        lines
    }

    /// The last line.
    pub fn end(self) -> Vec<u8> {
        let hash = text::hex(&self.hash.finalize());
        let counts = counts(self.records, self.photos);
        format!("{{\"end\":\"byname\",{counts},\"sha256\":\"{hash}\"}}\n").into_bytes()
    }
}

/// How many records and photos there are, as the header and the trailer say it.
fn counts(records: usize, photos: usize) -> String {
    if photos == 0 {
        return format!(r#""records":{records}"#);
    }
    format!(r#""records":{records},"photos":{photos}"#)
}

fn write_record(to: &mut Vec<u8>, record: &Record) {
    to.extend(br#"{"kind":"#);
    write_text(to, record.kind.code());
    to.extend(br#","id":""#);
    let mut id = [0; 36];
    to.extend_from_slice(record.id.hyphenated().encode_lower(&mut id).as_bytes());
    to.extend(br#"","fields":"#);
    write_all(to, b"{}", &*record.registers(), write_field);
    to.extend(b"}\n");
}

fn write_field(to: &mut Vec<u8>, Register { key, stamp, value }: &Register) {
    write_name(to, key);
    to.push(b'[');
    value::write(to, value);
    to.extend(b",\"");
    text::write_stamp(to, *stamp);
    to.extend(b"\"]");
}
