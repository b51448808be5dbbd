//! Sets: registers of which each is one element, on or off.

use std::borrow::Cow;

use super::{Record, RegisterRef, ValueRef};
use crate::domain::clock::Stamp;
use crate::domain::value::Value;

impl Record {
    /// The elements that are in a set, in the order in which they were put there. The name of a
    /// set ends with a slash.
    pub fn elements<'a>(&'a self, set: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let mut within: Vec<(Stamp, &str)> = Vec::new();
        self.each(|it| {
            if let Some(element) = element_of(it, set) {
                within.push((it.stamp, element));
            }
        });
        within.sort_unstable();
        within.into_iter().map(|(_, element)| element)
    }

    /// The same in the order of their names: nothing is sorted for it.
    pub fn elements_by_key(&self, set: &'static str) -> impl Iterator<Item = &str> {
        let (own, mut kept) = (self.words.own_ones(), Vec::new());
        if own.is_none() {
            self.each(|it| kept.extend(element_of(it, set)));
        }
        let own = own.unwrap_or_default();
        let start = own.partition_point(|register| *register.key < *set);
        own[start..]
            .iter()
            .take_while(move |register| register.key.starts_with(set))
            .filter_map(move |register| element_of(register.into(), set))
            .chain(kept)
    }

    /// Whether an element is in its set, by the name of its register.
    pub fn holds(&self, key: &str) -> bool {
        self.words.find(key).is_some_and(|it| it.value == ValueRef::Flag(true))
    }

    /// Writes a set so that it holds exactly `elements`; what stays keeps its stamp.
    pub fn write_set<'a>(
        &mut self,
        set: &'static str,
        elements: impl IntoIterator<Item = Cow<'a, str>>,
        stamp: Stamp,
    ) {
        self.write_set_among(set, elements, |_| true, stamp);
    }

    /// The same among the elements that this version can read; all others stay.
    pub fn write_set_among<'a>(
        &mut self,
        set: &'static str,
        elements: impl IntoIterator<Item = Cow<'a, str>>,
        can_read: impl Fn(&str) -> bool,
        stamp: Stamp,
    ) {
        let wanted: Vec<Cow<'a, str>> = elements.into_iter().collect();
        let gone: Vec<String> = self
            .elements(set)
            .filter(|element| can_read(element) && !wanted.iter().any(|it| it == element))
            .map(|element| element_key(set, element))
            .collect();
        gone.into_iter().for_each(|key| self.write(key, Value::Flag(false), stamp));
        wanted
            .iter()
            .for_each(|element| self.write(element_key(set, element), Value::Flag(true), stamp));
    }
}

/// The name of the register of one element of a set, whose own name ends with a slash.
pub fn element_key(set: &str, element: &str) -> String {
    format!("{set}{element}")
}

/// The element of a set that a register puts into it.
fn element_of<'a>(register: RegisterRef<'a>, set: &str) -> Option<&'a str> {
    let element = register.key.strip_prefix(set)?;
    (register.value == ValueRef::Flag(true)).then_some(element)
}
