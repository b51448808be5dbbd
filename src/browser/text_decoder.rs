//! Text in the charsets of the world, which the browser has the tables of.

use web_sys::TextDecoder;

/// Bytes in a charset, by its name or any alias of it in the encoding standard of WHATWG, as text;
/// wrong bytes become replacement characters. None for a name that the browser does not know.
///
/// It works in a page and in a worker alike.
pub fn decode(bytes: &[u8], charset: &str) -> Option<String> {
    let decoder = TextDecoder::new_with_label(charset).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}
