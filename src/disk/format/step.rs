//! Steps as bytes.

use minicbor::data::Type;
use minicbor::decode::Error;
use minicbor::{Decoder, Encoder};

use super::{id, key, list, skip, stamp};
use crate::disk::value::{self, Written};
use crate::domain::clock::Stamp;
use crate::domain::record::{RecordKind, Register};
use crate::domain::step::{Before, Change, Lost, Step, StepKind, Was};

type To = Encoder<Vec<u8>>;

pub(super) fn write_step_body(to: &mut To, step: &Step) -> Written {
    to.array(if step.lost.is_empty() { 4 } else { 5 })?;
    to.u64(step.stamp.time())?.u64(step.stamp.device.0)?.str(step.kind.code())?;
    to.array(step.changes.len() as u64)?;
    step.changes.iter().try_for_each(|change| write_change(to, change, step.stamp))?;
    if step.lost.is_empty() {
        return Ok(());
    }
    to.array(step.lost.len() as u64)?;
    step.lost.iter().try_for_each(|lost| write_lost(to, lost))
}

fn write_lost(to: &mut To, Lost { kind, id, word }: &Lost) -> Written {
    to.array(6)?.str(kind.code())?.bytes(id.as_bytes())?.str(&word.key)?;
    to.u64(word.stamp.time())?.u64(word.stamp.device.0)?;
    value::write(to, &word.value)
}

fn write_change(to: &mut To, change: &Change, step: Stamp) -> Written {
    let others = others(&change.before, step);
    to.array(if others.is_empty() { 3 } else { 4 })?;
    to.str(change.kind.code())?.bytes(change.id.as_bytes())?;
    match &change.before {
        Before::Absent { said, .. } => drop(to.u64(*said)?),
        Before::Registers(was) => {
            to.array(was.len() as u64 * 3)?;
            for Was { key, left, value, .. } in was {
                to.str(key)?;
                value::write(to, left)?;
                value::write(to, value)?;
            }
        }
    }
    write_others(to, &change.before, &others)
}

/// The stamps that are not the step's own, each with the place of its register.
fn others(before: &Before, step: Stamp) -> Vec<(usize, Stamp)> {
    let stamps: Vec<Stamp> = match before {
        Before::Absent { made, .. } => vec![*made],
        Before::Registers(was) => was.iter().map(|it| it.stamp).collect(),
    };
    stamps.into_iter().enumerate().filter(|(_, stamp)| *stamp != step).collect()
}

fn write_others(to: &mut To, before: &Before, others: &[(usize, Stamp)]) -> Written {
    if others.is_empty() {
        return Ok(());
    }
    let has_places = matches!(before, Before::Registers(_));
    to.array(others.len() as u64 * if has_places { 3 } else { 2 })?;
    for (place, stamp) in others {
        if has_places {
            to.u64(*place as u64)?;
        }
        to.u64(stamp.time())?.u64(stamp.device.0)?;
    }
    Ok(())
}

pub(super) fn read_step_body(from: &mut Decoder<'_>) -> Result<Step, Error> {
    let length = list(from)?;
    let stamp = stamp(from)?;
    // A kind of step that a newer version knows can still be taken back.
    let kind = StepKind::from_code(from.str()?).unwrap_or(StepKind::EditPerson);
    let count = list(from)?;
    let changes = (0..count).map(|_| read_change(from, stamp)).collect::<Result<_, _>>()?;
    let lost = match (length > 4).then(|| from.datatype()).transpose()? {
        Some(Type::Array) => (0..list(from)?).map(|_| read_lost(from)).collect::<Result<_, _>>()?,
        Some(_) => {
            from.skip()?;
            Vec::new()
        }
        None => Vec::new(),
    };
    skip(from, length.saturating_sub(5))?;
    Ok(Step { stamp, kind, changes, lost })
}

fn read_lost(from: &mut Decoder<'_>) -> Result<Lost, Error> {
    let length = list(from)?;
    let (kind, id) = (RecordKind::from_code(from.str()?), id(from)?);
    let (key, stamp) = (key(from)?, stamp(from)?);
    let word = Register { key, stamp, value: value::read(from)? };
    skip(from, length.saturating_sub(6))?;
    Ok(Lost { kind, id, word })
}

fn read_change(from: &mut Decoder<'_>, step: Stamp) -> Result<Change, Error> {
    let length = list(from)?;
    let kind = RecordKind::from_code(from.str()?);
    let id = id(from)?;
    let mut before = match from.datatype()? {
        Type::Array => Before::Registers(read_was(from, step)?),
        _ => Before::Absent { said: from.u64()?, made: step },
    };
    match (length > 3).then(|| from.datatype()).transpose()? {
        Some(Type::Array) => read_others(from, &mut before)?,
        Some(_) => from.skip()?,
        None => {}
    }
    skip(from, length.saturating_sub(4))?;
    Ok(Change { kind, id, before })
}

fn read_was(from: &mut Decoder<'_>, step: Stamp) -> Result<Vec<Was>, Error> {
    let count = list(from)? / 3;
    let was = (0..count).map(|_| {
        let (key, left, value) = (key(from)?, value::read(from)?, value::read(from)?);
        Ok(Was { key, left, value, stamp: step })
    });
    was.collect()
}

fn read_others(from: &mut Decoder<'_>, before: &mut Before) -> Result<(), Error> {
    let length = list(from)?;
    match before {
        Before::Absent { made, .. } => {
            *made = stamp(from)?;
            skip(from, length.saturating_sub(2))
        }
        Before::Registers(was) => {
            for _ in 0..length / 3 {
                let place = usize::try_from(from.u64()?).ok();
                let stamp = stamp(from)?;
                if let Some(was) = place.and_then(|it| was.get_mut(it)) {
                    was.stamp = stamp;
                }
            }
            skip(from, length % 3)
        }
    }
}
