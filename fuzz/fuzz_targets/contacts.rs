//! Any file that may hold contacts: recognised, decoded and read to its end.
#![no_main]

use byname::exchange;
use libfuzzer_sys::fuzz_target;

fn decode(bytes: &[u8], charset: &str) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(charset.as_bytes())?;
    Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(opened) = exchange::open(bytes.to_vec(), &decode) else { return };
    let mut last = 0;
    for found in opened.people(None) {
        assert!(last <= found.end && found.end <= opened.size(), "progress only grows");
        last = found.end;
    }
});
