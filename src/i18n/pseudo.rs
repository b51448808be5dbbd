//! The pseudo-language: English with accents, a third longer, in brackets. Whatever stands on the
//! screen otherwise was written into the program, and whatever is cut off is too narrow for German.

use std::sync::LazyLock;

use super::Words;

/// Everything the app can say.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(Words::pseudo);

const PLAIN: &str = "aceinostuyACEINOSTUY";
const ACCENTED: &str = "áçéîñôšťûýÀÇÉÎÑÖŠŤÛÝ";

/// A phrase as it is said in the pseudo-language. A name within it gets accents, too.
pub(super) fn accented(phrase: &str) -> String {
    let accent = |it: char| {
        let at = PLAIN.chars().position(|plain| plain == it);
        at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(it)
    };
    let letters: String = phrase.trim_end().chars().map(accent).collect();
    let longer = "~".repeat(phrase.chars().count().div_ceil(3));
    format!("[!! {letters} {longer} !!]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_longer_and_can_still_be_read() {
        assert_eq!(accented("Saved"), "[!! Šávéd ~~ !!]");
    }
}
