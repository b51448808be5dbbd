//! A book becomes an exchange file.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::value::{write_all, write_name, write_text};
use super::{Head, VERSION, photo, text, value};
use crate::domain::photo::Photo;
use crate::domain::record::{Record, Register};

/// The bytes of a file that holds these records, each of which comes once, and no photos.
pub fn write<'a>(head: &Head, records: impl Iterator<Item = &'a Arc<Record>>) -> Vec<u8> {
    let (writing, mut bytes) = Writing::begun(head, records, 0);
    bytes.extend(writing.end());
    bytes
}

/// A file on its way: its records are written first, then its photos a few at a time, so that they
/// need not all be in memory at once. Each part is to be written behind the one before.
#[derive(Debug)]
pub struct Writing {
    hash: Sha256,
    records: usize,
    photos: usize,
}

impl Writing {
    /// Begins a file that holds these records, each of which comes once, and announces so many
    /// photos.
    pub fn begun<'a>(
        head: &Head,
        records: impl Iterator<Item = &'a Arc<Record>>,
        announced: usize,
    ) -> (Self, Vec<u8>) {
        let mut records: Vec<&Record> = records.map(|record| &**record).collect();
        // By the kind's text, because the order of our enum may change from version to version.
        records.sort_unstable_by_key(|record| (record.kind.code(), record.id));
        let mut to = Vec::new();
        write_head(&mut to, head, &counts(records.len(), announced));
        records.iter().for_each(|record| write_record(&mut to, record));
        let hash = Sha256::new_with_prefix(&to);
        (Self { hash, records: records.len(), photos: 0 }, to)
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

fn write_head(to: &mut Vec<u8>, head: &Head, counts: &str) {
    let device = text::hex64(head.device.0);
    let made = text::time(head.made);
    let start = format!(r#"{{"format":"byname","version":{VERSION},"device":"{device}""#);
    to.extend(start.bytes());
    to.extend(format!(r#","made":"{made}","shop":"#).bytes());
    write_text(to, &head.shop);
    to.extend(format!(",{counts}}}").bytes());
    to.push(b'\n');
}

fn write_record(to: &mut Vec<u8>, record: &Record) {
    to.extend(br#"{"kind":"#);
    write_text(to, record.kind.code());
    to.extend(format!(r#","id":"{}","fields":"#, record.id).bytes());
    write_all(to, b"{}", record.registers(), write_field);
    to.extend(b"}\n");
}

fn write_field(to: &mut Vec<u8>, Register { key, stamp, value }: &Register) {
    write_name(to, key);
    to.push(b'[');
    value::write(to, value);
    to.push(b',');
    write_text(to, &text::stamp(*stamp));
    to.push(b']');
}
