//! Pages that stay as they are while the book is open: of what happened, which is most of a book,
//! nothing is read before somebody wants to know.

use std::sync::Arc;

use minicbor::Decoder;
use minicbor::data::Type;
use minicbor::decode::Error;
use uuid::Uuid;

use super::{HEAD, Letter, Unreadable, devices, id, list, opened, read_record, registers, skip};
use crate::disk::value;
use crate::domain::clock::Stamp;
use crate::domain::id::DeviceId;
use crate::domain::record::{
    DELETED, ERASED, Page, Record, RecordKind, Register, RegisterRef, ValueRef,
};

/// A page as it was read from the disk; every place that is asked for is one of an entry of it.
#[derive(Debug)]
struct KeptPage {
    bytes: Vec<u8>,
    devices: Vec<DeviceId>,
    /// Of each device the latest stamp in the entries; empty where there are too many.
    latest: Vec<Stamp>,
}

/// So many devices are gone through rather than the stamps of one entry.
const FEW: usize = 16;

/// A record of a page that is being looked through.
enum Found {
    Read(Record),
    Lies { id: Uuid, at: u32, deleted: bool },
}

/// Reads a page and keeps it: its entries stay in its bytes.
///
/// # Errors
/// [`Unreadable`] when not every record of it can be read.
pub fn keep_page(bytes: Vec<u8>) -> Result<Vec<Record>, Unreadable> {
    let mut from = opened(Letter::Page, &bytes)?;
    let length = list(&mut from)?;
    let devices = devices(&mut from)?;
    let count = list(&mut from)?;
    let mut times = vec![0; devices.len()];
    let found: Result<Vec<_>, _> =
        (0..count).map(|_| find(&mut from, &devices, &mut times)).collect();
    let found = found?;
    skip(&mut from, length.saturating_sub(2))?;
    let latest = devices.iter().zip(times).map(|(device, time)| Stamp::as_kept(time, *device));
    let latest = if devices.len() <= FEW { latest.collect() } else { Vec::new() };
    let page: Arc<dyn Page> = Arc::new(KeptPage { bytes, devices, latest });
    let record = |it| match it {
        Found::Read(record) => record,
        Found::Lies { id, at, deleted } => {
            Record::kept(RecordKind::Entry, id, Arc::clone(&page), at, deleted)
        }
    };
    Ok(found.into_iter().map(record).collect())
}

/// Looks through an entry, and reads every other record. Of each device the latest time in the entries
/// is taken note of.
fn find(from: &mut Decoder<'_>, devices: &[DeviceId], times: &mut [u64]) -> Result<Found, Error> {
    let start = from.position();
    let length = list(from)?;
    if from.str()? == RecordKind::Entry.code()
        && let Ok(at) = u32::try_from(start)
        && let Some((id, deleted)) = look_through(from, devices, times)?
    {
        skip(from, length.saturating_sub(4))?;
        return Ok(Found::Lies { id, at, deleted });
    }
    from.set_position(start);
    read_record(from, devices).map(Found::Read)
}

/// The id of an entry, and whether it is deleted; `None` for one that must be put in order first.
fn look_through(
    from: &mut Decoder<'_>,
    devices: &[DeviceId],
    times: &mut [u64],
) -> Result<Option<(Uuid, bool)>, Error> {
    let (id, base, count) = (id(from)?, from.u64()?, list(from)? / 4);
    let (mut before, mut deleted) = ("", false);
    for nth in 0..count {
        let (place, register) = register(from, base, devices)?;
        times[place] = times[place].max(register.stamp.time());
        let is_in_order = nth == 0 || before < register.key;
        if !is_in_order || register.key == ERASED {
            return Ok(None);
        }
        deleted |= register.key == DELETED && register.value == ValueRef::Flag(true);
        before = register.key;
    }
    Ok(Some((id, deleted)))
}

/// Reads one register where it lies, and the place of the device that wrote it.
fn register<'a>(
    from: &mut Decoder<'a>,
    base: u64,
    devices: &[DeviceId],
) -> Result<(usize, RegisterRef<'a>), Error> {
    let key = from.str()?;
    let (place, stamp) = stamp(from, base, devices)?;
    Ok((place, RegisterRef { key, stamp, value: value_at(from)? }))
}

/// The stamp of a register: how much later it is than the record, and the place of the device.
pub(super) fn stamp(
    from: &mut Decoder<'_>,
    base: u64,
    devices: &[DeviceId],
) -> Result<(usize, Stamp), Error> {
    let (time, place) = (base.checked_add(from.u64()?), usize::try_from(from.u64()?).ok());
    let stamp = time.zip(place).and_then(|(time, place)| {
        let device = devices.get(place)?;
        Some((place, Stamp::as_kept(time, *device)))
    });
    stamp.ok_or_else(|| Error::message("a stamp that is none"))
}

fn value_at<'a>(from: &mut Decoder<'a>) -> Result<ValueRef<'a>, Error> {
    match from.datatype()? {
        Type::String => from.str().map(ValueRef::Text),
        Type::Bool => from.bool().map(ValueRef::Flag),
        // Whatever is rarer is read whole, so that it is known to be readable.
        _ => Ok(match ValueRef::from(&value::read(from)?) {
            ValueRef::Number(number) => ValueRef::Number(number),
            ValueRef::Nothing => ValueRef::Nothing,
            ValueRef::Flag(_) | ValueRef::Text(_) | ValueRef::Other => ValueRef::Other,
        }),
    }
}

impl KeptPage {
    /// At the registers of the record at a place: the time of the record, and how many there are.
    fn at(&self, at: u32) -> Result<(Decoder<'_>, u64, u64), Error> {
        let mut from = Decoder::new(&self.bytes[HEAD..]);
        from.set_position(at as usize);
        list(&mut from)?;
        from.str()?;
        from.bytes()?;
        let base = from.u64()?;
        let count = list(&mut from)? / 4;
        Ok((from, base, count))
    }

    fn show<'a>(
        &'a self,
        at: u32,
        look: &mut dyn FnMut(RegisterRef<'a>) -> bool,
    ) -> Result<(), Error> {
        let (mut from, base, count) = self.at(at)?;
        for _ in 0..count {
            if !look(register(&mut from, base, &self.devices)?.1) {
                break;
            }
        }
        Ok(())
    }
}

const LOOKED_THROUGH: &str = "the page was looked through when it was kept";

impl Page for KeptPage {
    fn each<'a>(&'a self, at: u32, look: &mut dyn FnMut(RegisterRef<'a>) -> bool) {
        self.show(at, look).expect(LOOKED_THROUGH);
    }

    fn read(&self, at: u32) -> Vec<Register> {
        let read = self
            .at(at)
            .and_then(|(mut from, base, count)| registers(&mut from, base, count, &self.devices));
        read.expect(LOOKED_THROUGH)
    }

    fn latest(&self) -> &[Stamp] {
        &self.latest
    }
}
