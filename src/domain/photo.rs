//! A photo of somebody, as a record names it: by what is in it.

use std::fmt::{self, Display, Formatter, Write};
use std::str::FromStr;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::domain::limits::PHOTO_SIDE;
use crate::domain::value::{Stored, Value, written_as_text};

/// The SHA-256 (FIPS 180-4) of a photo's bytes. The same picture has the same id on every device.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhotoId(pub [u8; 32]);

/// A photo that is kept beside the records: a small JPEG, and its id, which is always that of its
/// bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    id: PhotoId,
    bytes: Arc<[u8]>,
}

impl Photo {
    /// The photo that these bytes are.
    pub fn of(bytes: impl Into<Arc<[u8]>>) -> Self {
        let bytes = bytes.into();
        Self { id: PhotoId(Sha256::digest(&bytes).into()), bytes }
    }

    /// The photo of that id, unless the bytes are those of another, or damaged.
    pub fn named(id: PhotoId, bytes: impl Into<Arc<[u8]>>) -> Option<Self> {
        Some(Self::of(bytes)).filter(|photo| photo.id == id)
    }

    /// What its bytes are called.
    pub fn id(&self) -> PhotoId {
        self.id
    }

    /// Its bytes.
    pub fn bytes(&self) -> &Arc<[u8]> {
        &self.bytes
    }
}

/// The size of a picture as a photo, in pixels: both sides made shorter by as much, until the longer
/// one is at most [`PHOTO_SIDE`].
pub fn fitted(width: u32, height: u32) -> (u32, u32) {
    let longest = u64::from(width.max(height).max(1));
    let side = longest.min(u64::from(PHOTO_SIDE));
    let shorter = |length: u32| {
        let rounded = (u64::from(length) * side + longest / 2) / longest;
        // Of a line that is a thousand times as long as wide something is left.
        u32::try_from(rounded).unwrap_or(PHOTO_SIDE).max(1)
    };
    (shorter(width), shorter(height))
}

/// What stands for no photo: a text that is not 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPhotoId;

impl Display for PhotoId {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for PhotoId {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("PhotoId(")?;
        Display::fmt(self, f)?;
        f.write_char(')')
    }
}

impl FromStr for PhotoId {
    type Err = NoPhotoId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut id = [0; 32];
        if text.len() != 64 || !text.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(NoPhotoId);
        }
        for (byte, place) in id.iter_mut().zip((0..).step_by(2)) {
            *byte = u8::from_str_radix(&text[place..place + 2], 16).map_err(|_| NoPhotoId)?;
        }
        Ok(Self(id))
    }
}

written_as_text!(PhotoId);

impl Stored for PhotoId {
    fn store(&self) -> Value {
        Value::Text(self.to_string().into())
    }
    fn load(value: &Value) -> Option<Self> {
        value.text()?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_is_written_and_nothing_else_is_one() {
        let id = PhotoId([0xa5; 32]);
        assert_eq!(id.to_string().parse(), Ok(id));
        let written = id.to_string();
        for other in [&written[1..], &written.to_uppercase(), &format!("{written}0"), "", "ä"] {
            assert_eq!(other.parse::<PhotoId>(), Err(NoPhotoId), "{other}");
        }
    }

    #[test]
    fn a_photo_is_as_long_as_the_limit_and_never_larger_than_its_picture() {
        for (picture, photo) in [
            ((319, 319), (319, 319)),
            ((320, 320), (320, 320)),
            ((321, 321), (320, 320)),
            ((4_032, 3_024), (320, 240)),
            ((100, 4_000), (8, 320)),
            ((1, 1), (1, 1)),
            ((1, 60_000), (1, 320)),
            ((u32::MAX, u32::MAX), (320, 320)),
        ] {
            assert_eq!(fitted(picture.0, picture.1), photo, "{picture:?}");
        }
    }

    #[test]
    fn a_photo_is_called_by_its_bytes_and_by_nothing_else() {
        let photo = Photo::of(*b"abc");
        // The example of FIPS 180-4.
        let named = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(photo.id().to_string(), named);
        assert_eq!(Photo::named(photo.id(), *b"abc"), Some(photo.clone()));
        assert_eq!(Photo::named(photo.id(), *b"abd"), None);
    }
}
