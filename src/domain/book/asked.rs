//! Whether somebody fulfils the conditions of a list: worked out for ten thousand people after every
//! write, so nothing is copied, sorted or read twice that need not be.

use std::cell::RefCell;
use std::collections::HashSet;

use super::Book;
use crate::domain::contact::{place_parts, value_of};
use crate::domain::date::{Day, PartialDate};
use crate::domain::find::{fold, fold_into};
use crate::domain::id::PersonId;
use crate::domain::kind::Kind;
use crate::domain::person::{self, Person, Standing};
use crate::domain::record::element_key;
use crate::domain::smart_list::{Condition, Having, Joined, ListDraft, Searched};
use crate::domain::tie::{Role, Tie};
use crate::domain::value::Value;

/// What is known once for everybody, whatever lists are asked.
pub(super) struct Asking<'a> {
    book: &'a Book,
    late: HashSet<PersonId>,
    today: Day,
    /// Room in which a text is folded, so that none is made for each.
    folded: RefCell<String>,
}

/// The conditions of one list, ready to be compared.
pub(super) struct Asked<'a> {
    joined: Joined,
    conditions: Vec<(&'a Condition, Sought)>,
}

/// What is looked for, as it is compared: a text, or the register of a tag.
#[derive(Default)]
struct Sought {
    text: String,
    /// A number without what only helps to read it.
    closed: String,
}

impl<'a> Asked<'a> {
    pub(super) fn of(list: &'a ListDraft) -> Self {
        let conditions = list.conditions.iter().map(|it| (it, Sought::of(it))).collect();
        Self { joined: list.joined, conditions }
    }
}

impl Sought {
    fn of(condition: &Condition) -> Self {
        match condition {
            Condition::Says { text, .. } => {
                let text = fold(text);
                let closed = text.chars().filter(|it| is_of_number(*it)).collect();
                Self { text, closed }
            }
            Condition::Tag { tag, .. } => {
                Self { text: element_key(person::TAGS, tag), closed: String::new() }
            }
            Condition::Kind { .. }
            | Condition::Star { .. }
            | Condition::Tier { .. }
            | Condition::Has { .. }
            | Condition::BornIn(_)
            | Condition::SeenWithin(_)
            | Condition::UnseenFor(_)
            | Condition::Late
            | Condition::Visits(_)
            | Condition::Away
            | Condition::Unread(_) => Self::default(),
        }
    }
}

impl<'a> Asking<'a> {
    pub(super) fn of<'l>(
        book: &'a Book,
        lists: impl IntoIterator<Item = &'l ListDraft>,
        today: Day,
    ) -> Self {
        let asks_for_late = lists.into_iter().any(|it| it.conditions.contains(&Condition::Late));
        let late = if asks_for_late { book.late_ids(today) } else { HashSet::new() };
        Self { book, late, today, folded: RefCell::default() }
    }

    /// Whether somebody is on a list, apart from whether they still come.
    pub(super) fn admits(&self, asked: &Asked<'_>, person: &Person) -> bool {
        let mut conditions = asked.conditions.iter();
        match asked.joined {
            Joined::All => conditions.all(|(it, sought)| self.fulfils(person, it, sought)),
            Joined::Any => conditions.any(|(it, sought)| self.fulfils(person, it, sought)),
        }
    }

    fn fulfils(&self, person: &Person, condition: &Condition, sought: &Sought) -> bool {
        let id = person.id();
        match condition {
            Condition::Kind { kind, is } => is_of_kind(person, *kind) == *is,
            Condition::Tag { is, .. } => person.record().holds(&sought.text) == *is,
            Condition::Star { is } => person.has_star() == *is,
            Condition::Tier { tier, is } => (person.tier() == Some(*tier)) == *is,
            Condition::Says { field, .. } => self.says(person, *field, sought),
            Condition::Has { what, is } => self.has(person, *what) == *is,
            Condition::BornIn(month) => {
                self.book.born(id).and_then(PartialDate::month) == Some(*month)
            }
            Condition::SeenWithin(days) => {
                self.silence(id).is_some_and(|it| it <= i64::from(*days))
            }
            Condition::UnseenFor(days) => self.silence(id).is_none_or(|it| it > i64::from(*days)),
            Condition::Late => self.late.contains(&id),
            Condition::Visits(count) => self.book.visits(id) >= u32::from(*count),
            Condition::Away => person.standing() != Standing::Here,
            Condition::Unread(_) => false,
        }
    }

    fn has(&self, person: &Person, what: Having) -> bool {
        let any = |set| person.record().elements_by_key(set).next().is_some();
        match what {
            Having::Photo => person.photo().is_some(),
            Having::Phone => any(person::PHONES),
            Having::Mail => any(person::MAILS),
            Having::Address => any(person::ADDRESSES),
            Having::Birthday => self.book.birthday(person.id()).is_some(),
            Having::Family => self.book.live_ties(person.id()).next().is_some(),
            Having::Tag => any(person::TAGS),
            Having::Sender => {
                !person.source().is_empty() || self.senders(person.id()).next().is_some()
            }
        }
    }

    /// The days since somebody was here.
    fn silence(&self, id: PersonId) -> Option<i64> {
        self.book.last_visit(id).map(|it| (self.today - it.day).num_days())
    }

    /// Whoever brought somebody here.
    fn senders(&self, id: PersonId) -> impl Iterator<Item = PersonId> + use<'a> {
        let others =
            move |it: &Tie| it.other(id).filter(|other| it.role_of(*other) == Role::Sender);
        self.book.live_ties(id).filter_map(others)
    }

    fn says(&self, person: &Person, field: Searched, sought: &Sought) -> bool {
        let record = person.record();
        let line = |key| self.contains(record.text(key), &sought.text);
        let place = |part: usize| {
            let mut all = record.elements_by_key(person::ADDRESSES);
            all.any(|it| self.contains(place_parts(it)[part], &sought.text))
        };
        match field {
            Searched::Any => self.says_anywhere(person, sought),
            Searched::Name => [person::NAME, person::CALLED, person::READING].into_iter().any(line),
            Searched::Company => line(person::COMPANY),
            Searched::Role => line(person::ROLE),
            Searched::Street => place(0),
            Searched::PostCode => place(1),
            Searched::Town => place(2),
            Searched::Phone => {
                record.elements_by_key(person::PHONES).any(|it| self.dials(it, sought))
            }
            Searched::Mail => {
                let mut mails = record.elements_by_key(person::MAILS);
                mails.any(|it| self.contains(value_of(it), &sought.text))
            }
            Searched::Recognise => line(person::RECOGNISE),
            Searched::Likes => line(person::LIKES),
            Searched::Usual => line(person::USUAL),
            Searched::Careful => line(person::CAREFUL),
            Searched::Wishes => line(person::WISHES),
            Searched::Sender => line(person::SOURCE) || self.sender_says(person.id(), sought),
        }
    }

    /// The same for every field at once: the card is read once, from one end to the other.
    fn says_anywhere(&self, person: &Person, sought: &Sought) -> bool {
        let has = |text: &str| self.contains(text, &sought.text);
        // Most texts do not have it, so which line it is is looked at last.
        let line = |key: &str, text: &str| has(text) && is_searched(key);
        // The first letter tells which set it may be.
        let element = |key: &str| match key.as_bytes().first() {
            Some(b'p') => key.strip_prefix(person::PHONES).is_some_and(|it| self.dials(it, sought)),
            Some(b'm') => key.strip_prefix(person::MAILS).is_some_and(|it| has(value_of(it))),
            Some(b'a') => {
                let address = key.strip_prefix(person::ADDRESSES);
                address.is_some_and(|it| place_parts(it).into_iter().any(has))
            }
            Some(_) | None => false,
        };
        // A text that nobody wrote says nothing, and nothing is found in it but nothing.
        sought.text.is_empty()
            || person.record().registers().iter().any(|it| match &it.value {
                Value::Text(text) => line(&it.key, text),
                Value::Flag(is_in) => *is_in && element(&it.key),
                Value::Nothing
                | Value::Number(_)
                | Value::Bytes(_)
                | Value::List(_)
                | Value::Map(_)
                | Value::Fraction(_) => false,
            })
            || self.sender_says(person.id(), sought)
    }

    fn dials(&self, element: &str, sought: &Sought) -> bool {
        let mut folded = self.folded.borrow_mut();
        folded.clear();
        fold_into(value_of(element), &mut folded);
        folded.retain(is_of_number);
        folded.contains(&sought.closed)
    }

    fn sender_says(&self, id: PersonId, sought: &Sought) -> bool {
        let mut people = self.senders(id).filter_map(|it| self.book.person(it));
        people.any(|it| [it.name(), it.called()].iter().any(|it| self.contains(it, &sought.text)))
    }

    /// Whether a text has a folded one in it. Most texts are plain, and need not be folded.
    fn contains(&self, text: &str, sought: &str) -> bool {
        if text.is_ascii() {
            return contains_plain(text.as_bytes(), sought.as_bytes());
        }
        let mut folded = self.folded.borrow_mut();
        folded.clear();
        fold_into(text, &mut folded);
        folded.contains(sought)
    }
}

/// Whether a line of a card is looked through.
fn is_searched(key: &str) -> bool {
    matches!(
        key,
        person::NAME
            | person::CALLED
            | person::READING
            | person::COMPANY
            | person::ROLE
            | person::RECOGNISE
            | person::LIKES
            | person::USUAL
            | person::CAREFUL
            | person::WISHES
            | person::SOURCE
    )
}

/// Whether a plain text has one in lower case in it, in any case.
fn contains_plain(text: &[u8], sought: &[u8]) -> bool {
    let Some((first, rest)) = sought.split_first() else { return true };
    let Some(last) = text.len().checked_sub(rest.len()) else { return false };
    let upper = first.to_ascii_uppercase();
    text[..last].iter().enumerate().any(|(at, letter)| {
        (letter == first || *letter == upper)
            && text[at + 1..][..rest.len()].eq_ignore_ascii_case(rest)
    })
}

fn is_of_kind(person: &Person, kind: Kind) -> bool {
    let mut kinds =
        person.record().elements_by_key(person::KINDS).filter_map(Kind::from_code).peekable();
    // Whoever has no kind is a customer.
    if kinds.peek().is_none() { kind == Kind::Customer } else { kinds.any(|it| it == kind) }
}

fn is_of_number(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '+'
}
