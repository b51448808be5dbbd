//! A photo of somebody, as a record names it: by what is in it.

use std::fmt::{self, Display, Formatter, Write};
use std::str::FromStr;

use crate::domain::value::{Stored, Value, written_as_text};

/// The SHA-256 (FIPS 180-4) of a photo's bytes. The same picture has the same id on every device.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhotoId(pub [u8; 32]);

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
}
