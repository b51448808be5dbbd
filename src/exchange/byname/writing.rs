//! A book becomes an exchange file.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::value::{write_all, write_name, write_text};
use super::{Head, VERSION, text, value};
use crate::domain::record::{Record, Register};

/// The bytes of a file that holds these records, each of which comes once.
pub fn write<'a>(head: &Head, records: impl Iterator<Item = &'a Arc<Record>>) -> Vec<u8> {
    let mut records: Vec<&Record> = records.map(|record| &**record).collect();
    // By the kind's text, because the order of our enum may change from version to version.
    records.sort_unstable_by_key(|record| (record.kind.code(), record.id));
    write_sorted(head, &records)
}

fn write_sorted(head: &Head, records: &[&Record]) -> Vec<u8> {
    let mut to = Vec::new();
    write_head(&mut to, head, records.len());
    records.iter().for_each(|record| write_record(&mut to, record));
    let hash = text::hex(&Sha256::digest(&to));
    let count = records.len();
    to.extend(format!(r#"{{"end":"byname","records":{count},"sha256":"{hash}"}}"#).bytes());
    to.push(b'\n');
    to
}

fn write_head(to: &mut Vec<u8>, head: &Head, count: usize) {
    let device = text::hex64(head.device.0);
    let made = text::time(head.made);
    let start = format!(r#"{{"format":"byname","version":{VERSION},"device":"{device}""#);
    to.extend(start.bytes());
    to.extend(format!(r#","made":"{made}","shop":"#).bytes());
    write_text(to, &head.shop);
    to.extend(format!(r#","records":{count}}}"#).bytes());
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
