//! The picture on a card: its bytes, as they are found.

use crate::exchange::limits::PHOTO_BYTES;

use super::plain;
use super::written::Written;

/// How pictures begin that are written without saying that they are base64: JPEG, PNG, GIF, WebP,
/// BMP.
const STARTS: [&str; 5] = ["/9j/", "iVBORw0KGgo", "R0lGOD", "UklGR", "Qk"];

/// The bytes of a picture within the card: base64 (versions 2.1 and 3.0) or a `data:` link
/// (version 4.0; RFC 2397). None for a link to elsewhere, and for what is larger than a photo may be.
pub(super) fn bytes(written: &Written) -> Option<Box<[u8]>> {
    let value = written.value.trim();
    let base64 = data_link(value).or_else(|| {
        let is_bare = STARTS.iter().any(|start| value.starts_with(start)) && 32 <= value.len();
        (written.is_base64 || is_bare).then_some(value)
    })?;
    let bytes = plain::base64(base64, PHOTO_BYTES)?;
    (!bytes.is_empty()).then(|| bytes.into_boxed_slice())
}

/// What is behind the comma of `data:image/jpeg;base64,…`, which some write with `\,`.
fn data_link(value: &str) -> Option<&str> {
    let is_data = value.get(..5).is_some_and(|it| it.eq_ignore_ascii_case("data:"));
    let (kind, data) = value.split_once(',').filter(|_| is_data)?;
    kind.trim_end_matches('\\').to_ascii_lowercase().ends_with("base64").then_some(data)
}
