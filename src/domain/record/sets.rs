//! Sets: registers of which each is one element, on or off.

use std::borrow::Cow;

use super::Record;
use crate::domain::clock::Stamp;
use crate::domain::value::Value;

impl Record {
    /// The elements that are in a set, in the order in which they were put there. The name of a
    /// set ends with a slash.
    pub fn elements<'a>(&'a self, set: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let start = self.registers.partition_point(|register| *register.key < *set);
        let mut within: Vec<(Stamp, &str)> = self.registers[start..]
            .iter()
            .map_while(|register| Some((register.key.strip_prefix(set)?, register)))
            .filter(|(_, register)| register.value == Value::Flag(true))
            .map(|(element, register)| (register.stamp, element))
            .collect();
        within.sort_unstable();
        within.into_iter().map(|(_, element)| element)
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
