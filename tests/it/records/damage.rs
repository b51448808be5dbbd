//! Bytes that were changed, cut, made up or lie: never a panic, never a wrong book.

use byname::disk::format::{self, Unreadable};
use byname::domain::limits;
use minicbor::Encoder;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::golden::golden;
use crate::support::cases;
use crate::support::envelope::{self, HEAD};

/// Something that reads bytes and says only whether it could.
type Read = fn(&[u8]) -> Result<(), Unreadable>;

const READERS: [(char, Read); 3] = [
    ('P', |bytes| {
        let read = format::read_page(bytes);
        // A page that is kept is read when somebody wants to know, so it is looked through at once.
        assert_eq!(format::keep_page(bytes.to_vec()), read);
        read.map(drop)
    }),
    ('L', |bytes| format::read_batch(bytes).map(drop)),
    ('S', |bytes| format::read_step(bytes).map(drop)),
];

/// A body in our envelope.
pub fn sealed(letter: char, body: &[u8]) -> Vec<u8> {
    envelope::sealed(1, letter, body)
}

/// A body, written by hand.
pub fn body(write: impl FnOnce(&mut Encoder<Vec<u8>>)) -> Vec<u8> {
    let mut to = Encoder::new(Vec::new());
    write(&mut to);
    to.into_writer()
}

#[test]
fn one_changed_bit_anywhere_is_noticed() {
    for (name, read) in [("page-v1.bin", READERS[0].1), ("batch-v1.bin", READERS[1].1)] {
        let whole = golden(name);
        for at in 0..whole.len() {
            for bit in 0..8 {
                let mut bytes = whole.clone();
                bytes[at] ^= 1 << bit;
                let noticed = read(&bytes) == Err(Unreadable::Damaged);
                assert!(noticed, "{name}: bit {bit} of byte {at}");
            }
        }
    }
}

#[test]
fn a_cut_or_a_tail_is_noticed() {
    for (name, read) in [("page-v1.bin", READERS[0].1), ("batch-v1.bin", READERS[1].1)] {
        let whole = golden(name);
        for length in 0..whole.len() {
            assert_eq!(read(&whole[..length]), Err(Unreadable::Damaged), "{name}: {length} bytes");
        }
        assert_eq!(read(&[&whole[..], &[0]].concat()), Err(Unreadable::Damaged));
    }
}

#[test]
fn a_newer_format_is_told_from_damage() {
    for (name, read) in [("page-v1.bin", READERS[0].1), ("batch-v1.bin", READERS[1].1)] {
        let newer = envelope::as_newer(&golden(name));
        assert_eq!(read(&newer), Err(Unreadable::Newer), "{name}");
        let mut changed = golden(name);
        changed[2] += 1;
        assert_eq!(read(&changed), Err(Unreadable::Damaged), "{name}: a changed bit, no version");
    }
    let before_the_first = envelope::sealed(0, 'P', &golden("page-v1.bin")[HEAD..]);
    assert_eq!(format::read_page(&before_the_first), Err(Unreadable::Damaged));
}

#[test]
fn lying_counts_take_no_memory_and_no_time() {
    let many = u64::MAX;
    let lies: Vec<Vec<u8>> = vec![
        body(|to| {
            to.array(many).unwrap();
        }),
        body(|to| {
            to.array(2).unwrap().array(many).unwrap();
        }),
        body(|to| {
            to.array(2).unwrap().array(0).unwrap().array(many).unwrap();
        }),
        // A record with a great many registers.
        body(|to| {
            to.array(2).unwrap().array(0).unwrap().array(1).unwrap();
            to.array(4).unwrap().str("person").unwrap().bytes(&[0; 16]).unwrap();
            to.u64(0).unwrap().array(many).unwrap();
        }),
        // A value with a great many items, a long text, and many bytes.
        one_value(|to| {
            to.array(many).unwrap();
        }),
        one_value(|to| {
            to.map(many).unwrap();
        }),
        one_value(|to| {
            to.writer_mut().extend([0x7b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
        }),
        one_value(|to| {
            to.writer_mut().extend([0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
        }),
        // A step with a great many changes, and a list that grew beyond all bounds.
        body(|to| {
            to.array(4).unwrap().u64(0).unwrap().u64(0).unwrap().str("visit").unwrap();
            to.array(many).unwrap();
        }),
        body(|to| {
            to.array(many).unwrap().u64(0).unwrap().u64(0).unwrap().str("visit").unwrap();
            to.array(0).unwrap();
        }),
    ];
    for (place, lie) in lies.iter().enumerate() {
        for (letter, read) in READERS {
            assert_eq!(read(&sealed(letter, lie)), Err(Unreadable::Damaged), "{place} as {letter}");
        }
    }
}

/// A page of one record with one register, whose value is written by hand.
fn one_value(write: impl FnOnce(&mut Encoder<Vec<u8>>)) -> Vec<u8> {
    body(|to| {
        to.array(2).unwrap().array(1).unwrap().u64(7).unwrap().array(1).unwrap();
        to.array(4).unwrap().str("person").unwrap().bytes(&[0; 16]).unwrap().u64(0).unwrap();
        to.array(4).unwrap().str("name").unwrap().u64(0).unwrap().u64(0).unwrap();
        write(to);
    })
}

fn nested(depth: usize) -> Vec<u8> {
    one_value(|to| {
        (0..depth).for_each(|_| {
            to.array(1).unwrap();
        });
        to.null().unwrap();
    })
}

#[test]
fn nesting_is_bounded() {
    for (depth, fits) in [
        (limits::DEPTH - 1, true),
        (limits::DEPTH, true),
        (limits::DEPTH + 1, false),
        (1_000_000, false),
    ] {
        let read = format::read_page(&sealed('P', &nested(depth)));
        assert_eq!(read.is_ok(), fits, "{depth} deep");
    }
}

#[test]
fn what_is_skipped_may_be_nested_without_end() {
    let skipped = body(|to| {
        to.array(3).unwrap().array(0).unwrap().array(0).unwrap();
        (0..1_000_000).for_each(|_| {
            to.array(1).unwrap();
        });
        to.null().unwrap();
    });
    assert!(format::read_page(&sealed('P', &skipped)).is_ok());
}

#[test]
fn a_device_that_is_not_in_the_list_and_an_impossible_stamp_are_damage() {
    for (device, time) in [(1_u64, 0_u64), (u64::MAX, 0), (0, u64::MAX)] {
        let page = body(|to| {
            to.array(2).unwrap().array(1).unwrap().u64(7).unwrap().array(1).unwrap();
            to.array(4).unwrap().str("person").unwrap().bytes(&[0; 16]).unwrap().u64(1).unwrap();
            to.array(4).unwrap().str("name").unwrap().u64(time).unwrap().u64(device).unwrap();
            to.str("Ada").unwrap();
        });
        assert_eq!(format::read_page(&sealed('P', &page)), Err(Unreadable::Damaged));
    }
}

proptest! {
    #![proptest_config(cases(3_000))]

    /// A wrong body under a right checksum, as a program that errs could write it.
    #[test]
    fn whatever_the_body_says_reading_ends(
        changes in vec((any::<Index>(), any::<u8>()), 1..6),
        page in any::<bool>(),
    ) {
        let whole = golden(if page { "page-v1.bin" } else { "batch-v1.bin" });
        let mut body = whole[HEAD..].to_vec();
        for (at, byte) in changes {
            let at = at.index(body.len());
            body[at] = byte;
        }
        let letter = if page { 'P' } else { 'L' };
        let bytes = sealed(letter, &body);
        if let Ok(records) = format::read_page(&bytes) {
            let records: Vec<_> = records.into_iter().map(std::sync::Arc::new).collect();
            let again = format::read_page(&format::write_page(&records)).map(|it| it.len());
            prop_assert_eq!(again, Ok(records.len()));
        }
        if let Ok(batch) = format::read_batch(&bytes) {
            prop_assert_eq!(format::read_batch(&format::write_batch(&batch)), Ok(batch));
        }
    }

    #[test]
    fn noise_is_never_a_book(noise in vec(any::<u8>(), 0..200)) {
        for (letter, read) in READERS {
            prop_assert!(read(&noise).is_err());
            // Under a right checksum it may mean something by chance; it must only end.
            let _ = read(&sealed(letter, &noise));
        }
    }
}
