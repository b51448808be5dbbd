//! What somebody typed of a relative: "wife Alice", "son Tom, 9", "dog Rex".

use chrono::Datelike;

use crate::domain::date::{Day, PartialDate};
use crate::domain::find::fold;
use crate::domain::tie::Role;

/// So many words may make one relation: "stands next to us".
const LONGEST: usize = 4;
/// Older than this nobody is; a greater number is a year.
const OLDEST: u16 = 120;
const FIRST_YEAR: i32 = 1850;

/// The words of a language for what people are to each other, as they are typed.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    words: Vec<(String, Role)>,
    years: Vec<String>,
}

impl Lexicon {
    /// Of each role its word and what else is typed for it, and of "years" all its words, with a bar
    /// between several.
    pub fn new(
        word: impl Fn(Role) -> &'static str,
        more: impl Fn(Role) -> Option<&'static str>,
        years: &str,
    ) -> Self {
        let each = |role: &Role| {
            let role = *role;
            let all = word(role).split('|').chain(more(role).unwrap_or_default().split('|'));
            all.map(move |word| (plain(word), role))
        };
        let words = Role::ALL.iter().flat_map(each).filter(|(word, _)| !word.is_empty()).collect();
        Self { words, years: years.split('|').map(plain).collect() }
    }

    fn role(&self, word: &str) -> Option<Role> {
        let word = plain(word);
        self.words.iter().find(|(it, _)| *it == word).map(|(_, role)| *role)
    }
}

/// A word as it is compared: folded, and without signs around it.
fn plain(word: &str) -> String {
    let folded = fold(word);
    let words = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_matches(|it: char| !it.is_alphanumeric()).to_owned()
}

/// What was understood of what somebody typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedTie {
    /// What they are to the person of the card; `None` where no word for it was known.
    pub role: Option<Role>,
    /// Their name.
    pub name: String,
    /// When they were born, where an age or a year was typed.
    pub born: Option<PartialDate>,
}

impl TypedTie {
    /// Reads it. Of what is not understood, all is the name.
    pub fn read(text: &str, lexicon: &Lexicon, today: Day) -> Self {
        let mut typed = Self::default();
        let mut pieces = text.split([',', ';', '(', ')', '،']).map(str::trim);
        let first = pieces.next().unwrap_or_default();
        let mut unread = Vec::new();
        for piece in pieces.filter(|it| !it.is_empty()) {
            if let Some(born) = born(piece, lexicon, today).filter(|_| typed.born.is_none()) {
                typed.born = Some(born);
            } else if let Some(role) = lexicon.role(piece).filter(|_| typed.role.is_none()) {
                typed.role = Some(role);
            } else {
                unread.push(piece);
            }
        }
        let name = typed.without_role(first, lexicon);
        let name = typed.without_age(&name, lexicon, today);
        let parts = [name.as_str()].into_iter().chain(unread).filter(|it| !it.is_empty());
        typed.name = parts.collect::<Vec<_>>().join(", ");
        typed
    }

    /// The text behind the word for the relation, where it begins with one. The longest counts:
    /// "grand mother Ann" is no grand.
    fn without_role(&mut self, text: &str, lexicon: &Lexicon) -> String {
        let words: Vec<&str> = text.split_whitespace().collect();
        for count in (1..=words.len().min(LONGEST)).rev() {
            let role = lexicon.role(&words[..count].join(" "));
            if let Some(role) = role.filter(|_| self.role.is_none()) {
                self.role = Some(role);
                return words[count..].join(" ");
            }
        }
        words.join(" ")
    }

    /// The text before an age, where it ends with one and something stands before that.
    fn without_age(&mut self, text: &str, lexicon: &Lexicon, today: Day) -> String {
        let words: Vec<&str> = text.split_whitespace().collect();
        let last = |count: usize| words.len().checked_sub(count).filter(|it| *it > 0);
        for start in [last(2), last(1)].into_iter().flatten() {
            let born = born(&words[start..].join(" "), lexicon, today);
            if let Some(born) = born.filter(|_| self.born.is_none()) {
                self.born = Some(born);
                return words[..start].join(" ");
            }
        }
        words.join(" ")
    }
}

/// When somebody was born whose age ("9", "9 years") or year of birth ("2017") this is.
fn born(text: &str, lexicon: &Lexicon, today: Day) -> Option<PartialDate> {
    let folded = fold(text);
    let (number, unit) = match folded.split_once(char::is_whitespace) {
        Some((number, unit)) => (number, plain(unit)),
        None => (folded.as_str(), String::new()),
    };
    if !unit.is_empty() && !lexicon.years.contains(&unit) {
        return None;
    }
    let is_number = !number.is_empty() && number.chars().all(|it| it.is_ascii_digit());
    let number: u16 = number.parse().ok().filter(|_| is_number)?;
    let is_year = unit.is_empty() && (FIRST_YEAR..=today.year()).contains(&i32::from(number));
    if is_year {
        return PartialDate::new(Some(number.into()), None, None, false).ok();
    }
    (number <= OLDEST).then(|| PartialDate::about_age(number, today).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(role: Role) -> &'static str {
        match role {
            Role::Wife => "wife",
            Role::Son => "son",
            Role::Dog => "dog",
            Role::Grandmother => "grandmother|grand mother|زوجة الجد",
            Role::Employer => "works for",
            _ => "",
        }
    }

    fn read(text: &str) -> (Option<Role>, String, Option<String>) {
        let lexicon = Lexicon::new(words, |_| None, "years|yrs");
        let today = Day::from_ymd_opt(2026, 11, 26).expect("it is a day");
        let typed = TypedTie::read(text, &lexicon, today);
        (typed.role, typed.name, typed.born.map(|it| it.to_string()))
    }

    #[test]
    fn a_relation_a_name_and_an_age_are_told_apart() {
        let about_nine = "~2017";
        for (text, role, name, born) in [
            ("wife Alice", Some(Role::Wife), "Alice", None),
            ("  WIFE:  Alice  Orr ", Some(Role::Wife), "Alice Orr", None),
            ("son Tom, 9", Some(Role::Son), "Tom", Some(about_nine)),
            ("son Tom 9", Some(Role::Son), "Tom", Some(about_nine)),
            ("Son Tom (9 years)", Some(Role::Son), "Tom", Some(about_nine)),
            ("son Tom 9 yrs.", Some(Role::Son), "Tom", Some(about_nine)),
            ("son Tom ٩", Some(Role::Son), "Tom", Some(about_nine)),
            ("son Tom, 2017", Some(Role::Son), "Tom", Some("2017")),
            ("Tom, son, 9", Some(Role::Son), "Tom", Some(about_nine)),
            ("Alice (wife)", Some(Role::Wife), "Alice", None),
            ("grand mother Ann", Some(Role::Grandmother), "Ann", None),
            ("زوجة الجد مريم", Some(Role::Grandmother), "مريم", None),
            ("works for Miller & Sons", Some(Role::Employer), "Miller & Sons", None),
            ("Alice", None, "Alice", None),
            ("Sonja", None, "Sonja", None),
            ("dog", Some(Role::Dog), "", None),
            ("son 9", Some(Role::Son), "9", None),
            ("Orr, Alice", None, "Orr, Alice", None),
            ("wife Ann, 1500", Some(Role::Wife), "Ann, 1500", None),
            ("", None, "", None),
        ] {
            let told = read(text);
            assert_eq!(told, (role, name.to_owned(), born.map(str::to_owned)), "{text:?}");
        }
    }
}
