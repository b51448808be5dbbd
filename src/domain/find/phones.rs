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

    fn is_end_of(self, number: Self) -> bool {
        number.0 & mask(self.count()) == self.0
    }

    fn is_inside(self, number: Self) -> bool {
        let mask = mask(self.count());
        let mut rest = number.0 >> 4;
        while rest >= self.0 {
            if rest & mask == self.0 {
                return true;
            }
            rest >>= 4;
        }
        false
    }
}

/// Gives every digit of a text with its place in it. A `(0)` after the country code is left out: it
/// is not dialled.
pub(super) fn dialled(text: &str, digit: &mut dyn FnMut(Range<usize>, u32)) {
    let mut at = 0;
    let mut first = true;
    while let Some(letter) = text[at..].chars().next() {
        let end = at + letter.len_utf8();
        if !first && text[at..].starts_with("(0)") {
            at += 3;
            continue;
        }
        if let Some(found) = digit_of(letter) {
            first = false;
            digit(at..end, found);
        }
        at = end;
    }
}

/// A digit of any script that folding knows.
fn digit_of(letter: char) -> Option<u32> {
    if letter.is_ascii() || !letter.is_numeric() {
        return letter.to_digit(10);
    }
    let mut folded = String::new();
    fold_letter(letter, &mut folded);
    folded.chars().next().and_then(|it| it.to_digit(10))
}

/// Digits that are looked for, no matter on which side a country code or a leading zero stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct AskedDigits {
    own: Digits,
    // Equal to `own` when there is no zero in front or too little would be left.
    shorter: Digits,
}

impl AskedDigits {
    /// The digits of what was typed; `None` for fewer than three.
    pub(super) fn of(text: &str) -> Option<Self> {
        let own = Digits::of(text);
        let shorter = own.without_zeros();
        let shorter = if shorter.count() > FEWEST { shorter } else { own };
        (own.count() >= FEWEST).then_some(Self { own, shorter })
    }

    /// As single digits: as typed, then without zeros in front.
    pub(super) fn digits(self) -> impl Iterator<Item = Vec<u32>> {
        [self.own, self.shorter].into_iter().map(|digits| {
            let digit = |place| ((digits.0 >> (4 * place)) & 15) as u32 - 1;
            (0..digits.count()).rev().map(digit).collect()
        })
    }

    /// Are they the last digits of this number?
    pub(super) fn are_last_of(self, number: Digits) -> bool {
        self.own.is_end_of(number)
            || self.shorter != self.own && self.shorter.is_end_of(number)
            || self.shorter.count() > WHOLE && self.are_abroad(number)
    }

    /// Are they somewhere in this number?
    pub(super) fn are_inside(self, number: Digits) -> bool {
        self.own.is_inside(number) || self.shorter != self.own && self.shorter.is_inside(number)
    }

    /// Are they this number with a country code of up to three digits in front?
    fn are_abroad(self, number: Digits) -> bool {
        let national = number.without_zeros();
        let code = self.shorter.count().saturating_sub(national.count());
        national.count() >= WHOLE && (1..=3).contains(&code) && national.is_end_of(self.shorter)
    }
}

fn mask(digits: u32) -> u64 {
    if digits >= 16 { u64::MAX } else { (1 << (4 * digits)) - 1 }
}
