//! How long the shop waits for people of a tier or a kind, while their own rhythm is not known.

use std::sync::Arc;

use crate::domain::clock::Stamp;
use crate::domain::draft::{Fault, FieldFault, FormField};
use crate::domain::kind::{Kind, Tier};
use crate::domain::limits;
use crate::domain::person::Person;
use crate::domain::record::Record;

/// People who may have a limit in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Everybody of a tier.
    Tier(Tier),
    /// Everybody of a kind.
    Kind(Kind),
}

impl Group {
    /// Every one, as they are shown.
    pub const ALL: [Self; 8] = [
        Self::Tier(Tier::First),
        Self::Tier(Tier::Second),
        Self::Tier(Tier::Third),
        Self::Kind(Kind::Customer),
        Self::Kind(Kind::Supplier),
        Self::Kind(Kind::Associate),
        Self::Kind(Kind::Neighbour),
        Self::Kind(Kind::Staff),
    ];

    /// The field of the shop's record that holds its limit.
    pub fn key(self) -> &'static str {
        match self {
            Self::Tier(Tier::First) => "limit-tier-1",
            Self::Tier(Tier::Second) => "limit-tier-2",
            Self::Tier(Tier::Third) => "limit-tier-3",
            Self::Kind(Kind::Customer) => "limit-customer",
            Self::Kind(Kind::Supplier) => "limit-supplier",
            Self::Kind(Kind::Associate) => "limit-associate",
            Self::Kind(Kind::Neighbour) => "limit-neighbour",
            Self::Kind(Kind::Staff) => "limit-staff",
        }
    }

    fn place(self) -> usize {
        match self {
            Self::Tier(tier) => tier as usize,
            Self::Kind(kind) => Tier::ALL.len() + kind as usize,
        }
    }
}

/// After how many days the shop misses somebody, by group.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Patience([Option<u16>; Group::ALL.len()]);

impl Patience {
    /// The limit of a group, in days.
    pub fn of_group(&self, group: Group) -> Option<u16> {
        self.0[group.place()]
    }

    /// Sets the limit of a group.
    pub fn set(&mut self, group: Group, days: Option<u16>) {
        self.0[group.place()] = days;
    }

    /// The limit that counts for somebody: their own, else that of their tier, else the shortest of
    /// their kinds.
    pub fn with(&self, person: &Person) -> Option<u16> {
        person.own_limit().or_else(|| self.of_group(Group::Tier(person.tier()?))).or_else(|| {
            // Most shops have set none, and most people are asked.
            let any = self.0[Tier::ALL.len()..].iter().any(Option::is_some);
            let kinds = if any { person.kinds() } else { Vec::new() };
            kinds.into_iter().filter_map(|kind| self.of_group(Group::Kind(kind))).min()
        })
    }

    /// What the shop's record says.
    pub(crate) fn of(record: &Arc<Record>) -> Self {
        let mut patience = Self::default();
        for group in Group::ALL {
            patience.set(group, record.read(group.key()));
        }
        patience
    }

    /// Writes what differs.
    pub(crate) fn write(&self, record: &mut Record, stamp: Stamp) {
        for group in Group::ALL {
            record.write_as(group.key(), &self.of_group(group), &None, stamp);
        }
    }

    /// The limits that are no number of days.
    pub(crate) fn faults(&self) -> Vec<FieldFault> {
        let fault = |group: Group| no_days(self.of_group(group), group.key());
        Group::ALL.into_iter().filter_map(fault).collect()
    }
}

/// The fault of a limit that is no number of days to wait.
pub(crate) fn no_days(days: Option<u16>, key: &'static str) -> Option<FieldFault> {
    let is_wrong = days.is_some_and(|it| it == 0 || it > limits::PATIENCE);
    is_wrong.then_some((FormField::Line(key), Fault::NoDays(usize::from(limits::PATIENCE))))
}
