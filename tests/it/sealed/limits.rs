//! Every limit of what a sealed file may ask for: one below, at, and one above.

use byname::exchange::sealed::{
    CHUNK, Cost, HEADER_BYTES, Header, LANES, MEMORY, PASSES, SealProblem,
};

use super::{line, with_crc};

#[test]
fn what_a_file_may_ask_for_ends_at_its_limits() {
    for (name, usual, limit) in
        [("memory", 16, MEMORY), ("passes", 1, PASSES), ("lanes", 1, LANES), ("chunk", 16, CHUNK)]
    {
        for (number, expected) in
            [(limit - 1, None), (limit, None), (limit + 1, Some(SealProblem::TooCostly))]
        {
            // As much memory as the most lanes need.
            let before = line(16).replace("\"memory\":8", "\"memory\":40");
            let usual = if name == "memory" { 40 } else { usual };
            let asked = format!("\"{name}\":{number}");
            let header = with_crc(&before.replace(&format!("\"{name}\":{usual}"), &asked)) + "\n";
            assert!(header.contains(&asked), "{header}");
            assert_eq!(Header::read(header.as_bytes()).err(), expected, "{asked}");
        }
    }
}

#[test]
fn what_is_sealed_stays_within_the_same_limits() {
    let [memory, passes, lanes, chunk] = [MEMORY, PASSES, LANES, CHUNK].map(u64::from);
    let too_costly = Err(SealProblem::TooCostly);
    assert!(Cost::of(memory, passes, lanes, chunk).is_ok());
    assert_eq!(Cost::of(memory + 1, passes, lanes, chunk), too_costly);
    assert_eq!(Cost::of(memory, passes + 1, lanes, chunk), too_costly);
    assert_eq!(Cost::of(memory, passes, lanes + 1, chunk), too_costly);
    assert_eq!(Cost::of(memory, passes, lanes, chunk + 1), too_costly);
    assert_eq!(Cost::of(64 << 10, 3, 1, 64 << 10), Ok(Cost::USUAL));
}

#[test]
fn a_header_has_its_most_bytes() {
    for (length, expected) in [
        (HEADER_BYTES - 1, None),
        (HEADER_BYTES, None),
        (HEADER_BYTES + 1, Some(SealProblem::Changed)),
    ] {
        let line = line(16);
        let padding =
            |count: usize| with_crc(&format!("{line},\"x\":\"{}\"", "x".repeat(count))) + "\n";
        let header = padding(length - padding(0).len());
        assert_eq!(header.len(), length);
        assert_eq!(Header::read(header.as_bytes()).err(), expected, "{length}");
        let first = &header.as_bytes()[..length.min(HEADER_BYTES)];
        assert_eq!(Header::read(first).err(), expected, "{length}, the first bytes alone");
    }
}
