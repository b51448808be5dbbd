//! Which form of a word goes with a number, after the plural rules of CLDR for whole numbers
//! (Unicode Technical Standard 35, part 3, "Language Plural Rules").
//!
//! English, German and Spanish tell one from more. What CLDR adds for millions in French and
//! Spanish never comes up in a shop.

/// A form of a word beside a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plural {
    /// None at all.
    Zero,
    /// One.
    One,
    /// Two.
    Two,
    /// A few: in Arabic the last two digits are 03 to 10.
    Few,
    /// Many: in Arabic the last two digits are 11 to 99.
    Many,
    /// The rest.
    Other,
}

/// The form in Arabic.
pub(super) fn arabic(count: usize) -> Plural {
    match (count, count % 100) {
        (0, _) => Plural::Zero,
        (1, _) => Plural::One,
        (2, _) => Plural::Two,
        (_, 3..=10) => Plural::Few,
        (_, 11..=99) => Plural::Many,
        (_, _) => Plural::Other,
    }
}

/// The form in French, where nought is one as well.
pub(super) fn french(count: usize) -> Plural {
    if count < 2 { Plural::One } else { Plural::Other }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_has_six_forms() {
        for (counts, form) in [
            (&[0_usize][..], Plural::Zero),
            (&[1], Plural::One),
            (&[2], Plural::Two),
            (&[3, 4, 10, 103, 110, 1_003], Plural::Few),
            (&[11, 26, 99, 111, 199, 1_011], Plural::Many),
            (&[100, 101, 102, 200, 1_000, 10_102], Plural::Other),
        ] {
            for count in counts {
                assert_eq!(arabic(*count), form, "{count}");
            }
        }
    }

    #[test]
    fn nothing_is_singular_in_french() {
        let forms = [0, 1, 2, 100].map(french);
        assert_eq!(forms, [Plural::One, Plural::One, Plural::Other, Plural::Other]);
    }
}
