//! The bytes of a page, a log entry and a step.
//!
//! Each is an envelope: `BN`, a format number, a letter for what is inside, the CRC-32 of all the
//! rest (IEEE 802.3, little-endian), and then CBOR (RFC 8949). Lists may grow at their end in a newer
//! version of the same format; a reader skips what it does not know there.
//!
//! ```text
//! records  [ [device …], [record …] ]
//! record   [ kind, id (16 bytes), time, [ key, time after the record's, device's place, value, … ] ]
//! batch    [ records, step ]
//! step     [ time, device, kind, [ change … ] ]  and then, where words of a copy did not stand,
//!          [ [ kind, id, key, time, device, value ] … ]
//! change   [ kind, id, what it said ]  or  [ kind, id, [ key, value left, value before, … ] ]
//!          and then, where another stamp than the step's came with it, [ time, device ] or
//!          [ place among the keys, time, device, … ]
//! ```

mod kept;
mod step;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use minicbor::decode::Error;
use minicbor::{Decoder, Encoder};
use uuid::Uuid;

use crate::disk::keys::known_key;
use crate::disk::value::{self, Written};
use crate::domain::clock::Stamp;
use crate::domain::command::Batch;
use crate::domain::id::DeviceId;
use crate::domain::record::{Key, Record, RecordKind, Register};
use crate::domain::step::Step;

pub use kept::keep_page;

use step::{read_step_body, write_step_body};

const MAGIC: &[u8; 2] = b"BN";
const FORMAT: u8 = 1;
const HEAD: usize = 8;
const INFALLIBLE: &str = "memory takes everything that is written to it";

/// What an envelope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Letter {
    Page = b'P',
    Batch = b'L',
    Step = b'S',
}

/// Why bytes could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// A newer version wrote them.
    Newer,
    /// They are cut, changed, or were never ours.
    Damaged,
}

impl From<Error> for Unreadable {
    fn from(_: Error) -> Self {
        Self::Damaged
    }
}

/// The bytes of a page.
pub fn write_page(records: &[Arc<Record>]) -> Vec<u8> {
    sealed(Letter::Page, |to| write_records(to, records))
}

/// Reads a page.
///
/// # Errors
/// [`Unreadable`] when not every record of it can be read.
pub fn read_page(bytes: &[u8]) -> Result<Vec<Record>, Unreadable> {
    Ok(read_records(&mut opened(Letter::Page, bytes)?)?)
}

/// How many records a page has. They are not read.
///
/// # Errors
/// [`Unreadable`] when it is no page.
pub fn count_page(bytes: &[u8]) -> Result<u64, Unreadable> {
    let mut from = opened(Letter::Page, bytes)?;
    list(&mut from)?;
    from.skip()?;
    Ok(list(&mut from)?)
}

/// The bytes of a log entry.
pub fn write_batch(batch: &Batch) -> Vec<u8> {
    sealed(Letter::Batch, |to| {
        to.array(2)?;
        write_records(to, &batch.records)?;
        write_step_body(to, &batch.step)
    })
}

/// Reads a log entry.
///
/// # Errors
/// [`Unreadable`] when not all of it can be read.
pub fn read_batch(bytes: &[u8]) -> Result<Batch, Unreadable> {
    let mut from = opened(Letter::Batch, bytes)?;
    let length = list(&mut from)?;
    let records = read_records(&mut from)?.into_iter().map(Arc::new).collect();
    let step = read_step_body(&mut from)?;
    skip(&mut from, length.saturating_sub(2))?;
    Ok(Batch { records, step })
}

/// The bytes of a step.
pub fn write_step(step: &Step) -> Vec<u8> {
    sealed(Letter::Step, |to| write_step_body(to, step))
}

/// Reads a step.
///
/// # Errors
/// [`Unreadable`] when not all of it can be read.
pub fn read_step(bytes: &[u8]) -> Result<Step, Unreadable> {
    Ok(read_step_body(&mut opened(Letter::Step, bytes)?)?)
}

fn sealed(letter: Letter, write: impl FnOnce(&mut Encoder<Vec<u8>>) -> Written) -> Vec<u8> {
    let mut head = Vec::with_capacity(256);
    head.extend_from_slice(MAGIC);
    head.extend_from_slice(&[FORMAT, letter as u8, 0, 0, 0, 0]);
    let mut to = Encoder::new(head);
    write(&mut to).expect(INFALLIBLE);
    let mut bytes = to.into_writer();
    let sum = checksum(&bytes[..4], &bytes[HEAD..]);
    bytes[4..HEAD].copy_from_slice(&sum);
    bytes
}

fn opened(letter: Letter, bytes: &[u8]) -> Result<Decoder<'_>, Unreadable> {
    let (head, body) = bytes.split_at_checked(HEAD).ok_or(Unreadable::Damaged)?;
    if !head.starts_with(MAGIC) {
        return Err(Unreadable::Damaged);
    }
    let (named, sum) = head.split_at(4);
    // First the checksum, which every format has: a flipped bit is no newer version.
    if sum != checksum(named, body) || named[3] != letter as u8 {
        return Err(Unreadable::Damaged);
    }
    match named[2].cmp(&FORMAT) {
        Ordering::Less => Err(Unreadable::Damaged),
        Ordering::Equal => Ok(Decoder::new(body)),
        Ordering::Greater => Err(Unreadable::Newer),
    }
}

/// Of everything but itself.
fn checksum(named: &[u8], body: &[u8]) -> [u8; 4] {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(named);
    hasher.update(body);
    hasher.finalize().to_le_bytes()
}

fn write_records(to: &mut Encoder<Vec<u8>>, records: &[Arc<Record>]) -> Written {
    let mut devices: Vec<DeviceId> = Vec::new();
    // By device its place. Mostly there are few, but whoever means harm names very many.
    let mut places = BTreeMap::new();
    for record in records {
        record.each(|it| {
            places.entry(it.stamp.device).or_insert_with(|| {
                devices.push(it.stamp.device);
                devices.len() as u64 - 1
            });
        });
    }
    to.array(2)?.array(devices.len() as u64)?;
    for device in &devices {
        to.u64(device.0)?;
    }
    to.array(records.len() as u64)?;
    records.iter().try_for_each(|record| write_record(to, record, &places))
}

fn write_record(
    to: &mut Encoder<Vec<u8>>,
    record: &Record,
    places: &BTreeMap<DeviceId, u64>,
) -> Written {
    let base = record.earliest().map_or(0, Stamp::time);
    to.array(4)?.str(record.kind.code())?.bytes(record.id.as_bytes())?.u64(base)?;
    let registers = record.registers();
    to.array(registers.len() as u64 * 4)?;
    for Register { key, stamp, value } in registers.iter() {
        let place = places.get(&stamp.device).copied().unwrap_or_default();
        to.str(key)?.u64(stamp.time() - base)?.u64(place)?;
        value::write(to, value)?;
    }
    Ok(())
}

fn read_records(from: &mut Decoder<'_>) -> Result<Vec<Record>, Error> {
    let length = list(from)?;
    let devices = devices(from)?;
    let count = list(from)?;
    let records = (0..count).map(|_| read_record(from, &devices)).collect::<Result<_, _>>()?;
    skip(from, length.saturating_sub(2))?;
    Ok(records)
}

fn read_record(from: &mut Decoder<'_>, devices: &[DeviceId]) -> Result<Record, Error> {
    let length = list(from)?;
    let kind = RecordKind::from_code(from.str()?);
    let id = id(from)?;
    let base = from.u64()?;
    let count = list(from)? / 4;
    let registers = registers(from, base, count, devices)?;
    skip(from, length.saturating_sub(4))?;
    Ok(Record::from_registers(kind, id, registers))
}

fn registers(
    from: &mut Decoder<'_>,
    base: u64,
    count: u64,
    devices: &[DeviceId],
) -> Result<Vec<Register>, Error> {
    // Never trust a count with memory: a register is at least four bytes.
    let room = usize::try_from(count).unwrap_or(0).min(from.input().len() / 4);
    let mut registers = Vec::with_capacity(room);
    for _ in 0..count {
        let key = key(from)?;
        let (_, stamp) = kept::stamp(from, base, devices)?;
        registers.push(Register { key, stamp, value: value::read(from)? });
    }
    Ok(registers)
}

fn devices(from: &mut Decoder<'_>) -> Result<Vec<DeviceId>, Error> {
    (0..list(from)?).map(|_| Ok(DeviceId(from.u64()?))).collect()
}

fn list(from: &mut Decoder<'_>) -> Result<u64, Error> {
    from.array()?.ok_or_else(|| Error::message("a list without a length"))
}

fn skip(from: &mut Decoder<'_>, count: u64) -> Result<(), Error> {
    (0..count).try_for_each(|_| from.skip())
}

fn id(from: &mut Decoder<'_>) -> Result<Uuid, Error> {
    Uuid::from_slice(from.bytes()?).map_err(|_| Error::message("an id that is none"))
}

fn key(from: &mut Decoder<'_>) -> Result<Key, Error> {
    let text = from.str()?;
    Ok(known_key(text).map_or_else(|| Cow::Owned(text.to_owned()), Cow::Borrowed))
}

fn stamp(from: &mut Decoder<'_>) -> Result<Stamp, Error> {
    Ok(Stamp::as_kept(from.u64()?, DeviceId(from.u64()?)))
}
