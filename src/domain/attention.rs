//! How much somebody's day deserves, and how long before it the shop begins.

use std::sync::Arc;

use crate::domain::clock::Stamp;
use crate::domain::draft::{Fault, FieldFault, FormField};
use crate::domain::limits;
use crate::domain::record::Record;
use crate::domain::reminder::{DAYS_AHEAD, DAYS_BACK, Nearness, Window};
use crate::domain::value::coded;

/// How much somebody's day deserves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attention {
    /// Something is to be got for it.
    Gift,
    /// A card is to be written and sent.
    Card,
    /// A word on the day itself.
    Word,
}

coded!(Attention { Gift = "gift", Card = "card", Word = "word" });

/// A number of days that the shop settles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lead {
    /// Days before, at which a gift is to be thought of.
    Gift,
    /// Days before, at which a card is to be written.
    Card,
    /// Days after, in which late wishes are still kind.
    Belated,
}

impl Lead {
    /// Every one, as they are shown.
    pub const ALL: [Self; 3] = [Self::Gift, Self::Card, Self::Belated];

    /// The field of the shop's record that holds it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Gift => "lead-gift",
            Self::Card => "lead-card",
            Self::Belated => "belated",
        }
    }

    /// The days where the shop has settled none.
    pub fn usual(self) -> u16 {
        match self {
            Self::Gift => 14,
            Self::Card => 3,
            Self::Belated => DAYS_BACK,
        }
    }
}

/// What the shop has settled; where it has not, the usual counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Leads([Option<u16>; Lead::ALL.len()]);

impl Leads {
    /// What the shop has settled.
    pub fn own(&self, lead: Lead) -> Option<u16> {
        self.0[lead as usize]
    }

    /// Settles it.
    pub fn set(&mut self, lead: Lead, days: Option<u16>) {
        self.0[lead as usize] = days;
    }

    /// The days that count.
    pub fn days(&self, lead: Lead) -> u16 {
        self.own(lead).unwrap_or(lead.usual())
    }

    /// The window in which any day may be spoken of.
    pub fn window(&self) -> Window {
        let ahead = self.days(Lead::Gift).max(self.days(Lead::Card)).max(DAYS_AHEAD);
        Window { ahead, back: self.days(Lead::Belated) }
    }

    /// Whether a day that deserves so much is spoken of when it is so near. A day of which nothing was
    /// said is spoken of as soon as it is coming up.
    pub fn speaks_of(&self, attention: Option<Attention>, nearness: Nearness) -> bool {
        match nearness {
            Nearness::Today | Nearness::ThisMonth => true,
            Nearness::JustMissed { days } => days <= self.days(Lead::Belated),
            Nearness::Coming { days } => {
                days <= match attention {
                    None => DAYS_AHEAD,
                    Some(Attention::Gift) => self.days(Lead::Gift),
                    Some(Attention::Card) => self.days(Lead::Card),
                    Some(Attention::Word) => 0,
                }
            }
        }
    }

    /// What the shop's record says.
    pub(crate) fn of(record: &Arc<Record>) -> Self {
        let mut leads = Self::default();
        for lead in Lead::ALL {
            leads.set(lead, record.read(lead.key()));
        }
        leads
    }

    /// Writes what differs.
    pub(crate) fn write(&self, record: &mut Record, stamp: Stamp) {
        for lead in Lead::ALL {
            record.write_as(lead.key(), &self.own(lead), &None, stamp);
        }
    }

    /// Those that are no number of days.
    pub(crate) fn faults(&self) -> Vec<FieldFault> {
        let is_wrong =
            |lead: &Lead| self.own(*lead).is_some_and(|it| !(1..=limits::LEAD).contains(&it));
        let fault =
            |lead: Lead| (FormField::Line(lead.key()), Fault::NoDays(usize::from(limits::LEAD)));
        Lead::ALL.into_iter().filter(is_wrong).map(fault).collect()
    }
}
