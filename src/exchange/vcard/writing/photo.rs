//! A photo on a card, and base64 (RFC 4648, section 4).

use super::{Card, Version};

/// Writes a photo: in 4.0 as a `data:` URI (RFC 6350, section 6.2.4), in 3.0 with `ENCODING=b`.
pub(super) fn put(card: &mut Card, photo: Option<&[u8]>) {
    let Some(photo) = photo.filter(|it| !it.is_empty()) else { return };
    let (media_type, name) =
        if photo.starts_with(b"\x89PNG") { ("image/png", "PNG") } else { ("image/jpeg", "JPEG") };
    let text = base64(photo);
    match card.version {
        Version::V4 => card.line(&format!("PHOTO:data:{media_type};base64,{text}")),
        Version::V3 => card.line(&format!("PHOTO;ENCODING=b;TYPE={name}:{text}")),
    }
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        let digits = [18, 12, 6, 0].map(|shift| char::from(DIGITS[(bits >> shift & 63) as usize]));
        text.extend(&digits[..=group.len()]);
        text.extend(std::iter::repeat_n('=', 3 - group.len()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::base64;

    /// The test vectors of RFC 4648, section 10.
    #[test]
    fn base64_is_as_the_standard_has_it() {
        let cases =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")];
        for (plain, encoded) in cases {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xfe]), "+//+");
    }
}
