//! Bytes that a newer version of the same format may write: lists that grew at their end.

use byname::disk::format;
use byname::domain::record::RecordKind;
use byname::domain::step::{Before, StepKind};
use byname::domain::value::{Fraction, Value};
use minicbor::Encoder;
use uuid::Uuid;

use super::damage::{body, sealed};

type To = Encoder<Vec<u8>>;

/// Records with something more at the end of every list.
fn grown_records(to: &mut To) {
    to.array(3).unwrap();
    to.array(1).unwrap().u64(7).unwrap();
    to.array(1).unwrap();
    to.array(5).unwrap().str("person").unwrap().bytes(&[9; 16]).unwrap().u64(65_536).unwrap();
    to.array(4).unwrap().str("name").unwrap().u64(3).unwrap().u64(0).unwrap().str("Ada").unwrap();
    to.map(1).unwrap().str("of a record").unwrap().array(1).unwrap().null().unwrap();
    to.str("of the records").unwrap();
}

fn grown_step(to: &mut To) {
    to.array(5).unwrap().u64(65_536).unwrap().u64(7).unwrap().str("teleport").unwrap();
    to.array(2).unwrap();
    to.array(4).unwrap().str("person").unwrap().bytes(&[9; 16]).unwrap().u64(1).unwrap();
    to.bool(true).unwrap();
    to.array(4).unwrap().str("voucher").unwrap().bytes(&[8; 16]).unwrap();
    to.array(3).unwrap().str("code").unwrap().str("X7").unwrap().null().unwrap();
    to.str("of a change").unwrap();
    to.f64(0.5).unwrap();
}

#[test]
fn records_that_grew_are_read() {
    let page = format::read_page(&sealed('P', &body(grown_records))).unwrap();
    assert_eq!(page.len(), 1);
    assert_eq!((&page[0].kind, page[0].id), (&RecordKind::Person, Uuid::from_bytes([9; 16])));
    assert_eq!(page[0].text("name"), "Ada");
    assert_eq!(
        page[0].register("name").map(|it| (it.stamp.time(), it.stamp.device.0)),
        Some((65_539, 7))
    );
}

#[test]
fn a_log_entry_that_grew_is_read_and_its_step_can_be_taken_back() {
    let bytes = body(|to| {
        to.array(3).unwrap();
        grown_records(to);
        grown_step(to);
        to.array(0).unwrap();
    });
    let batch = format::read_batch(&sealed('L', &bytes)).unwrap();
    assert_eq!(batch.records[0].text("name"), "Ada");
    assert_eq!(batch.step.kind, StepKind::EditPerson, "a kind of step that is not known yet");
    assert_eq!(batch.step.changes.len(), 2);
    assert!(matches!(batch.step.changes[0].before, Before::Absent { .. }));
    let Before::Registers(was) = &batch.step.changes[1].before else { panic!("registers") };
    assert_eq!((was[0].key.as_ref(), &was[0].value), ("code", &Value::Nothing));
    assert_eq!(format::read_step(&sealed('S', &body(grown_step))).as_ref(), Ok(&batch.step));
}

#[test]
fn numbers_and_fractions_of_every_width_are_read() {
    for (write, value) in [
        (
            (|to: &mut To| {
                to.u8(200).unwrap();
            }) as fn(&mut To),
            Value::Number(200),
        ),
        (
            |to| {
                to.i16(-300).unwrap();
            },
            Value::Number(-300),
        ),
        (
            |to| {
                to.u32(70_000).unwrap();
            },
            Value::Number(70_000),
        ),
        (
            |to| {
                to.f32(0.25).unwrap();
            },
            Value::Fraction(Fraction(0.25_f64.to_bits())),
        ),
        (
            |to| {
                to.undefined().unwrap();
            },
            Value::Nothing,
        ),
    ] {
        let page = body(|to| {
            to.array(2).unwrap().array(1).unwrap().u64(7).unwrap().array(1).unwrap();
            to.array(4).unwrap().str("person").unwrap().bytes(&[9; 16]).unwrap().u64(0).unwrap();
            to.array(4).unwrap().str("name").unwrap().u64(3).unwrap().u64(0).unwrap();
            write(to);
        });
        let page = format::read_page(&sealed('P', &page)).unwrap();
        assert_eq!(page[0].register("name").map(|it| it.into_owned().value), Some(value));
    }
}
