//! Any bytes where a piece of the book should lie on the disk.
#![no_main]

use byname::disk::format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = format::read_batch(bytes);
    let _ = format::read_page(bytes);
    let _ = format::read_step(bytes);
});
