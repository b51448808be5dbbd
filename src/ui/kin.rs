//! What people are to each other, as one says it.

use crate::domain::book::{Celebration, Couple, Kinship, Reason};
use crate::domain::occasion::OccasionKind;
use crate::domain::tie::{Lexicon, Role, Tie};
use crate::domain::value::Value;
use crate::i18n::Words;
use crate::ui::here::Here;
use crate::ui::telling::joined;

impl Here {
    /// What somebody is to the person of a card: "wife", or the owner's own word.
    pub fn role(&self, role: Role, word: &str) -> String {
        if word.is_empty() {
            (self.words.family.role)(role).to_owned()
        } else {
            self.isolated(word)
        }
    }

    /// What somebody is, and to whom: "wife of Fred".
    pub fn kinship(&self, kinship: &Kinship) -> String {
        let (of, words) = (self.isolated(&kinship.of), &self.words.family);
        if kinship.word.is_empty() {
            (words.of)(kinship.role, &of)
        } else {
            (words.own_of)(&self.isolated(&kinship.word), &of)
        }
    }

    /// A couple, by the owner's own name for them, else by the names they go by together: "Fred & Alice
    /// Orr".
    pub fn couple(&self, couple: &Couple) -> String {
        if !couple.own.is_empty() {
            return self.isolated(&couple.own);
        }
        let [one, other] = couple.names.each_ref().map(|name| self.isolated(name));
        (self.words.household.couple)(&one, &other)
    }

    /// Whose day it is: a couple by the name they go by together, anybody else by their own.
    pub fn celebrated(&self, celebration: &Celebration) -> String {
        let is_shared =
            matches!(celebration.reason, Reason::Occasion(_, OccasionKind::Anniversary, _));
        let first = celebration.people.first().filter(|_| is_shared);
        let couple = first.and_then(|id| self.store.ask(|book| book.couple(*id)));
        let is_theirs = |it: &Couple| celebration.people.iter().all(|id| it.people.contains(id));
        match couple.filter(is_theirs) {
            Some(couple) => self.couple(&couple),
            None => self.names(&celebration.people),
        }
    }

    /// The words for relations in her language.
    pub fn lexicon(&self) -> Lexicon {
        let words = &self.words.family;
        Lexicon::new(words.role, words.typed, words.years)
    }

    /// A tie in a few words: both names, and what the second is to the first.
    pub fn tie_title(&self, tie: &Tie) -> String {
        let Some([one, other]) = tie.people() else { return String::new() };
        let name = |id| self.isolated(&self.deleted_name(id));
        joined(&[&name(one), &name(other), &self.role(tie.role_of(other), tie.word_of(other))])
    }

    /// What a field of a tie says.
    pub(super) fn tie_value(&self, key: &str, value: &Value) -> String {
        let text = value.text().unwrap_or_default();
        if key != "roles" {
            return self.plain(value);
        }
        let roles = text.split(' ').filter_map(Role::from_code);
        let words: Vec<&str> = roles.map(self.words.family.role).collect();
        words.join(" – ")
    }
}

/// What a field of a tie is called.
pub(super) fn field_name(words: &'static Words, field: &str) -> &'static str {
    match field {
        "roles" => words.family.how,
        "one-word" | "other-word" => words.family.own_word,
        "one" | "other" => words.past.about_whom,
        "together" => words.household.name,
        "refused" => words.family.also_no,
        _ => words.past.other_field,
    }
}
