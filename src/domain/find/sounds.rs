//! Names that sound alike: one short key for Meyer, Maier and Mayr.
//!
//! The rules are those of H. J. Postel, "Die Kölner Phonetik", IBM-Nachrichten 19 (1969),
//! pages 925 to 931: a letter becomes the digit of its sound by its neighbours, equal neighbours
//! become one, vowels count at the start only. They were made for German and hold well for other
//! European names. Ours differ in this: `n` has its own digit, `h` counts as a vowel (so it keeps
//! two equal sounds apart, as in Arabic محمد), and Cyrillic, Greek, Hebrew and Arabic letters have
//! digits too, so that Юсуф, يوسف and Yusuf sound alike.

/// Sounds that fit in a key; what follows does not count.
const LENGTH: u32 = 8;

/// The key of a folded word, for comparing only.
///
/// `None` for a word with fewer than two sounds, since too many names would be alike, and for one
/// with digits or letters whose sound is not known here.
pub(super) fn sound_key(word: &str) -> Option<u32> {
    let mut key = 0_u32;
    let mut count = 0;
    let mut last = None;
    let mut before = ' ';
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        for sound in sounds(before, letter, after)?.iter().flatten().copied() {
            let counts = last != Some(sound) && (sound != 0 || count == 0);
            if counts && count < LENGTH {
                key = key << 4 | u32::from(sound + 1);
                count += 1;
            }
            last = Some(sound);
        }
        before = letter;
    }
    (count > 1).then_some(key)
}

/// The one or two sounds of a letter between its neighbours; a space stands for "none".
fn sounds(before: char, letter: char, after: char) -> Option<[Option<u8>; 2]> {
    let sound = match letter {
        'p' if after == 'h' => 3,
        'd' | 't' if matches!(after, 'c' | 's' | 'z') => 8,
        'c' => soft_or_hard_c(before, after),
        'x' if !matches!(before, 'c' | 'k' | 'q') => return Some([Some(4), Some(8)]),
        'ξ' => return Some([Some(4), Some(8)]),
        'ψ' => return Some([Some(1), Some(8)]),
        'ь' | 'ъ' => return Some([None; 2]),
        'و' if before == ' ' => 3,
        _ => plain_sound(letter)?,
    };
    Some([Some(sound), None])
}

fn soft_or_hard_c(before: char, after: char) -> u8 {
    let hard = match before {
        ' ' => matches!(after, 'a' | 'h' | 'k' | 'l' | 'o' | 'q' | 'r' | 'u' | 'x'),
        's' | 'z' => false,
        _ => matches!(after, 'a' | 'h' | 'k' | 'o' | 'q' | 'u' | 'x'),
    };
    if hard { 4 } else { 8 }
}

/// The digit of a letter that sounds the same anywhere.
#[rustfmt::skip]
fn plain_sound(letter: char) -> Option<u8> {
    Some(match letter {
        'a' | 'e' | 'h' | 'i' | 'j' | 'o' | 'u' | 'y'
        | 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'і' | 'є' | 'ј'
        | 'α' | 'ε' | 'η' | 'ι' | 'ο' | 'υ' | 'ω' | 'א' | 'ה' | 'ו' | 'י' | 'ע'
        | 'ء' | 'ا' | 'ج' | 'ح' | 'ع' | 'ه' | 'و' | 'ي' => 0,
        'b' | 'p' | 'б' | 'п' | 'π' | 'ב' | 'ب' | 'پ' => 1,
        'd' | 't' | 'д' | 'т' | 'δ' | 'θ' | 'τ' | 'ד' | 'ט' | 'ת'
        | 'ت' | 'ث' | 'د' | 'ذ' | 'ض' | 'ط' => 2,
        'f' | 'v' | 'w' | 'в' | 'ф' | 'β' | 'φ' | 'פ' | 'ف' => 3,
        'g' | 'k' | 'q' | 'г' | 'к' | 'х' | 'ґ' | 'γ' | 'κ' | 'χ' | 'ג' | 'ח' | 'כ' | 'ק'
        | 'خ' | 'غ' | 'ق' | 'ك' | 'گ' => 4,
        'l' | 'л' | 'љ' | 'λ' | 'ל' | 'ل' => 5,
        'm' | 'м' | 'μ' | 'מ' | 'م' => 6,
        'r' | 'р' | 'ρ' | 'ר' | 'ر' => 7,
        's' | 'x' | 'z' | 'ж' | 'з' | 'с' | 'ц' | 'ч' | 'ш' | 'щ' | 'ђ' | 'ћ' | 'џ' | 'ζ' | 'σ'
        | 'ז' | 'ס' | 'צ' | 'ש' | 'ز' | 'س' | 'ش' | 'ص' | 'ظ' | 'چ' => 8,
        'n' | 'н' | 'њ' | 'ν' | 'נ' | 'ن' => 9,
        _ => return None,
    })
}
