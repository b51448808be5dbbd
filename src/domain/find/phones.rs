//! Phone numbers as numbers: found by any run of their digits, best by the last ones.

use std::ops::Range;

use super::fold::fold_letter;

/// The digits of a number, four bits each and the last digit lowest.
///
/// A digit is stored plus one, so that a leading 0 counts and no bits means no digit. Sixteen
/// digits fit, one more than ITU-T E.164 allows; of a longer text the last sixteen stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Digits(pub u64);

/// The fewest digits that are looked for in phone numbers.
const FEWEST: u32 = 3;
/// From so many digits on, a number is whole but for trunk zero or country code.
const WHOLE: u32 = 7;

impl Digits {
    /// The digits in a text, as they are dialled.
    pub(super) fn of(text: &str) -> Self {
        let mut digits = 0_u64;
        dialled(text, &mut |_, digit| digits = digits << 4 | u64::from(digit + 1));
        Self(digits)
    }

    pub(super) fn count(self) -> u32 {
        16 - self.0.leading_zeros() / 4
    }

    /// Without the zeros in front, which are dialled at home or before a country code.
    fn without_zeros(self) -> Self {
        let mut digits = self;
        while digits.count() > 1 && digits.0 >> (4 * (digits.count() - 1)) == 1 {
            digits.0 &= mask(digits.count() - 1);
        }
        digits
    }

    /// Is the other, which has no zeros in front either, this number with a country code?
    fn is_abroad(self, other: Self) -> bool {
        let code = other.count().saturating_sub(self.count());
        self.count() >= WHOLE && (1..=3).contains(&code) && other.0 & mask(self.count()) == self.0
    }
}

/// Whether two texts are one number, however they are written: with a country code or without, with
/// the zero that is dialled at home or without.
pub fn is_same_phone(one: &str, other: &str) -> bool {
    let (one, other) = (Digits::of(one).without_zeros(), Digits::of(other).without_zeros());
    one.count() > 0 && (one == other || one.is_abroad(other) || other.is_abroad(one))
}

/// What is the same for all ways to write a number; several numbers may share it.
pub fn phone_key(text: &str) -> Option<u64> {
    let digits = Digits::of(text).without_zeros();
    (digits.count() > 0).then_some(digits.0 & mask(WHOLE))
}

/// Gives every digit of a text with its place in it. A `(0)` after the country code is left out: it
/// is not dialled.
pub(super) fn dialled(text: &str, digit: &mut dyn FnMut(Range<usize>, u32)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut first = true;
    while at < bytes.len() {
        let (found, end) = match bytes[at] {
            byte @ b'0'..=b'9' => (Some(u32::from(byte - b'0')), at + 1),
            b'(' if !first && bytes[at..].starts_with(b"(0)") => (None, at + 3),
            0..0x80 => (None, at + 1),
            0x80.. => {
                let letter = text[at..].chars().next().expect("at is where a letter starts");
                (digit_of(letter), at + letter.len_utf8())
            }
        };
        if let Some(found) = found {
            first = false;
            digit(at..end, found);
        }
        at = end;
    }
}

/// A digit of any script that folding knows.
fn digit_of(letter: char) -> Option<u32> {
    let mut folded = String::new();
    fold_letter(letter, &mut folded);
    folded.chars().next().and_then(|it| it.to_digit(10))
}

/// A run of digits that is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Needle {
    digits: Digits,
    // All bits that a number of this length has.
    mask: u64,
    // The first and the second digit in every place.
    first: u64,
    second: u64,
}

impl Needle {
    /// Of at least two digits.
    fn new(digits: Digits) -> Self {
        let everywhere = |place: u32| (digits.0 >> (4 * place) & 15) * 0x1111_1111_1111_1111;
        let count = digits.count();
        Self {
            digits,
            mask: mask(count),
            first: everywhere(count - 1),
            second: everywhere(count - 2),
        }
    }

    /// Gives the places of the numbers that end with it.
    fn each_end(self, numbers: &[Digits], found: Found<'_>) {
        for (place, number) in numbers.iter().enumerate() {
            if number.0 & self.mask == self.digits.0 {
                found(place);
            }
        }
    }

    /// Gives the places of the numbers that have it, but not at their end.
    fn each_inside(self, numbers: &[Digits], found: Found<'_>) {
        for (place, number) in numbers.iter().enumerate() {
            // Nine numbers of ten do not even have the first two digits side by side.
            let pairs = zeros(number.0 ^ self.first) & zeros(number.0 ^ self.second) << 4;
            if pairs != 0 && self.is_further_up(number.0 >> 4) {
                found(place);
            }
        }
    }

    fn is_further_up(self, mut rest: u64) -> bool {
        while rest >= self.digits.0 {
            if rest & self.mask == self.digits.0 {
                return true;
            }
            rest >>= 4;
        }
        false
    }
}

type Found<'f> = &'f mut dyn FnMut(usize);

/// The highest bit of every group of four that is zero.
#[inline(always)]
fn zeros(number: u64) -> u64 {
    const LOW: u64 = 0x7777_7777_7777_7777;
    !(((number & LOW) + LOW) | number | LOW)
}

/// Digits that are looked for, no matter on which side a country code or a leading zero stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct AskedDigits {
    own: Needle,
    // Without zeros in front, if there are any and enough is left.
    shorter: Option<Needle>,
    // May they be a whole number with the country code?
    whole: bool,
}

impl AskedDigits {
    /// The digits of what was typed; `None` for fewer than three.
    pub(super) fn of(text: &str) -> Option<Self> {
        let digits = Digits::of(text);
        if digits.count() < FEWEST {
            return None;
        }
        let shorter =
            Some(digits.without_zeros()).filter(|it| *it != digits && it.count() > FEWEST);
        let whole = shorter.unwrap_or(digits).count() > WHOLE;
        Some(Self { own: Needle::new(digits), shorter: shorter.map(Needle::new), whole })
    }

    /// Gives the places of the numbers of which these are the last digits; some of them twice.
    pub(super) fn each_last(&self, numbers: &[Digits], found: Found<'_>) {
        self.own.each_end(numbers, found);
        if let Some(shorter) = self.shorter {
            shorter.each_end(numbers, found);
        }
        if self.whole {
            for (place, number) in numbers.iter().enumerate() {
                if self.are_abroad(*number) {
                    found(place);
                }
            }
        }
    }

    /// Gives the places of the numbers that have these digits before the last; some of them twice.
    pub(super) fn each_inside(&self, numbers: &[Digits], found: Found<'_>) {
        self.own.each_inside(numbers, found);
        if let Some(shorter) = self.shorter {
            shorter.each_inside(numbers, found);
        }
    }

    /// Are they anywhere in this number?
    pub(super) fn are_in(&self, number: Digits) -> bool {
        let mut any = false;
        self.each_last(&[number], &mut |_| any = true);
        self.each_inside(&[number], &mut |_| any = true);
        any
    }

    /// Are they this number with a country code of up to three digits in front?
    fn are_abroad(&self, number: Digits) -> bool {
        let asked = self.shorter.unwrap_or(self.own).digits;
        // Most numbers end otherwise, which is quick to see.
        if (asked.0 ^ number.0) & mask(WHOLE) != 0 {
            return false;
        }
        let national = number.without_zeros();
        let code = asked.count().saturating_sub(national.count());
        national.count() >= WHOLE
            && (1..=3).contains(&code)
            && asked.0 & mask(national.count()) == national.0
    }

    /// As single digits: as typed, then without zeros in front.
    pub(super) fn digits(&self) -> impl Iterator<Item = Vec<u32>> {
        [Some(self.own), self.shorter].into_iter().flatten().map(|needle| {
            let digit = |place| (needle.digits.0 >> (4 * place) & 15) as u32 - 1;
            (0..needle.digits.count()).rev().map(digit).collect()
        })
    }
}

fn mask(digits: u32) -> u64 {
    if digits >= 16 { u64::MAX } else { (1 << (4 * digits)) - 1 }
}
