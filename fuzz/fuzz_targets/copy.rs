//! Any file that may be a copy of a book; what is read is merged into an empty one.
#![no_main]

use byname::exchange::byname;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = byname::is_byname(bytes);
    let Ok(copy) = byname::read(bytes) else { return };
    ::byname::domain::book::Book::new(copy.records);
});
