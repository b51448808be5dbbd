//! Whom a card under construction says somebody is tied to.

use crate::domain::limits::PER_PERSON;
use crate::exchange::kin;
use crate::exchange::label;

use super::{Card, line};

impl Card {
    /// Somebody by name, with the label that the file has for what they are, and what other programs
    /// call their card where it is in the same file.
    pub(in crate::exchange) fn related(&mut self, label: &str, name: &str, uid: &str) {
        let tie = kin::related(label, line(name), uid.to_owned());
        if tie.name.is_empty() || self.ties.contains(&tie) {
            return;
        }
        if self.ties.len() < PER_PERSON {
            self.ties.push(tie);
        } else {
            self.extra(&label::heading(kin::word(&tie)), &tie.name);
        }
    }
}
