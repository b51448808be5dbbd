//! A note in pieces: words, numbers, and what stands between them.

use crate::domain::find::fold;

/// A piece of a text, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// Letters.
    Word(String),
    /// Digits, with how many they are, and what stands right behind them: "th", a full stop.
    Number { value: u32, digits: usize, ending: String },
    /// Numbers with a sign between them: 12.5. or 12/5/2027 or 10:30.
    Numbers { values: Vec<u32>, sign: char, dot: bool },
    /// Any other sign.
    Sign(char),
}

/// The pieces of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = fold(text).chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        if letter.is_ascii_digit() {
            tokens.push(number(&letters, &mut at));
        } else if letter.is_alphabetic() {
            tokens.push(Token::Word(word(&letters, &mut at)));
        } else {
            at += 1;
            // An apostrophe parts two words: "jusqu’au".
            if !letter.is_whitespace() && !matches!(letter, '\'' | '’') {
                tokens.push(Token::Sign(*letter));
            }
        }
    }
    tokens
}

fn word(letters: &[char], at: &mut usize) -> String {
    let rest = &letters[*at..];
    let word: String = rest.iter().take_while(|it| it.is_alphabetic()).collect();
    *at += word.chars().count();
    word
}

fn digits(letters: &[char], at: &mut usize) -> (u32, usize) {
    let rest = &letters[*at..];
    let text: String = rest.iter().take_while(|it| it.is_ascii_digit()).collect();
    *at += text.len();
    // What is longer than any day or year is no number to us, but it is there.
    (text.parse().unwrap_or(u32::MAX), text.len())
}

fn number(letters: &[char], at: &mut usize) -> Token {
    let (value, digits_of_it) = digits(letters, at);
    let is_digit = |place: usize| letters.get(place).is_some_and(char::is_ascii_digit);
    let sign = letters.get(*at).copied().filter(|it| matches!(it, '.' | '/' | '-' | ':' | ','));
    let Some(sign) = sign.filter(|_| is_digit(*at + 1)) else {
        let ending = match letters.get(*at) {
            Some('.') => {
                *at += 1;
                ".".to_owned()
            }
            _ => word(letters, at),
        };
        return Token::Number { value, digits: digits_of_it, ending };
    };
    let mut values = vec![value];
    while letters.get(*at) == Some(&sign) && is_digit(*at + 1) {
        *at += 1;
        values.push(digits(letters, at).0);
    }
    let dot = sign == '.' && letters.get(*at) == Some(&'.');
    *at += usize::from(dot);
    Token::Numbers { values, sign, dot }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_words_numbers_and_signs() {
        let number = |value, digits, ending: &str| Token::Number {
            value,
            digits,
            ending: ending.to_owned(),
        };
        let word = |text: &str| Token::Word(text.to_owned());
        let numbers =
            |values: &[u32], sign, dot| Token::Numbers { values: values.to_vec(), sign, dot };
        let table: [(&str, Vec<Token>); 6] = [
            (
                "Exam on the 12th!",
                vec![word("exam"), word("on"), word("the"), number(12, 2, "th"), Token::Sign('!')],
            ),
            ("am 12. Mai", vec![word("am"), number(12, 2, "."), word("mai")]),
            (
                "12.5., 10:30",
                vec![
                    numbers(&[12, 5], '.', true),
                    Token::Sign(','),
                    numbers(&[10, 30], ':', false),
                ],
            ),
            ("jusqu’au 3", vec![word("jusqu"), word("au"), number(3, 1, "")]),
            ("٣ أيام", vec![number(3, 1, ""), word("ايام")]),
            ("99999999999", vec![number(u32::MAX, 11, "")]),
        ];
        for (text, expected) in table {
            assert_eq!(tokens(text), expected, "{text}");
        }
    }
}
