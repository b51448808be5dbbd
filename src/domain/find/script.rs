//! What a letter is: part of a word, or a sign between words.

/// ASCII letters and digits, folded; 0 for everything else.
pub(super) const ASCII: [u8; 256] = {
    let mut folded = [0; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        if byte.is_ascii_alphanumeric() {
            folded[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    folded
};

/// The letter that the other spelling has more: German `ue` for `ü`, Danish `aa` for `å`, `oe` for
/// `ø`; also where the accent is a mark of its own.
pub(super) fn second_letter(letter: char, before: Option<&u8>) -> Option<u8> {
    match letter {
        'ä' | 'ö' | 'ü' | 'ø' | 'Ä' | 'Ö' | 'Ü' | 'Ø' => Some(b'e'),
        'å' | 'Å' => Some(b'a'),
        '\u{308}' if matches!(before, Some(b'a' | b'o' | b'u')) => Some(b'e'),
        '\u{30A}' if before == Some(&b'a') => Some(b'a'),
        _ => None,
    }
}

/// Is this a letter or digit, or one of the vowel signs that many scripts write after a letter?
///
/// So is all that is no sign of the scripts in use. The tables of the standard library would say
/// it more exactly, and take more room than the rest of this module.
#[rustfmt::skip]
pub(super) fn is_word_letter(letter: char) -> bool {
    match letter as u32 {
        code @ 0..0x80 => ASCII[code as usize] != 0,
        code => !matches!(code,
            0x80..=0xA9 | 0xAB..=0xB4 | 0xB6..=0xB9 | 0xBB..=0xBF | 0xD7 | 0xF7 | 0x2B9..=0x2DF
            | 0x2E5..=0x2FF | 0x375 | 0x3F6 | 0x482 | 0x55A..=0x55F | 0x589 | 0x58A | 0x58D..=0x58F
            | 0x5BE | 0x5C0 | 0x5C3 | 0x5C6 | 0x5F3 | 0x5F4 | 0x600..=0x60F | 0x61B..=0x61F
            | 0x66A..=0x66D | 0x6D4 | 0x6DD | 0x6DE | 0x6E9 | 0x700..=0x70F | 0x964 | 0x965 | 0x970
            | 0xE3F | 0xE4F | 0xE5A | 0xE5B | 0x104A..=0x104F | 0x10FB | 0x1360..=0x1368
            | 0x17D4..=0x17DB | 0x1800..=0x180A | 0x2000..=0x206F | 0x20A0..=0x20CF
            | 0x2100..=0x2BFF | 0x2E00..=0x2E7F | 0x3000..=0x3004 | 0x3008..=0x3020
            | 0x3030 | 0x3036..=0x303F | 0x309B | 0x309C | 0x30A0 | 0x30FB | 0x3200..=0x33FF
            | 0xD800..=0xF8FF | 0xFD3E | 0xFD3F | 0xFE10..=0xFE6F | 0xFFE0..=0xFFFF
            | 0x1_F000..=0x1_FAFF | 0xF_0000..=0x10_FFFF),
    }
}

/// Does its script write words without spaces between them, so that any place may begin one?
pub(super) fn is_unspaced(letter: char) -> bool {
    matches!(letter as u32,
        0xE00..0xF00 | 0x1000..0x10A0 | 0x1100..0x1200 | 0x1780..0x1800 | 0x3040..0x3100
        | 0x3400..0xA000 | 0xF900..0xFB00 | 0x2_0000..0x3_2000)
}

/// Hyphens, apostrophes and dots that stand inside a name.
pub(super) fn is_binding(sign: char) -> bool {
    matches!(
        sign,
        '\u{2010}' | '\u{2011}' | '\u{2018}' | '\u{2019}' | '\u{2B9}'
            ..='\u{2BF}' | '·' | '´' | '・' | '\u{5BE}' | '\u{5F3}'
    )
}

pub(super) fn is_pictogram(sign: char) -> bool {
    matches!(sign as u32, 0x2190..0x2C00 | 0x1_F000..0x1_FB00)
}
