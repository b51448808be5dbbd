//! The families of the sample shop: who belongs to whom, and who is only a name on another's card.

use chrono::NaiveDate;
use uuid::Uuid;

use super::Sample;
use crate::domain::date::PartialDate;
use crate::domain::id::{OccasionId, PersonId, TieId};
use crate::domain::occasion::OccasionDraft;
use crate::domain::person::Being;
use crate::domain::tie::{LightDraft, Role, TieDraft};

/// Two people by their places among the sixty, and what the second is to the first.
const TIES: [(usize, usize, Role); 13] = [
    (0, 1, Role::Husband),
    (0, 2, Role::Daughter),
    (1, 2, Role::Daughter),
    (4, 5, Role::Husband),
    (11, 12, Role::Son),
    (16, 17, Role::Husband),
    (23, 24, Role::Husband),
    (30, 31, Role::Brother),
    (16, 21, Role::Friend),
    (9, 25, Role::Colleague),
    (58, 33, Role::Friend),
    (41, 9, Role::Sender),
    (46, 0, Role::Sender),
];

/// Somebody by their place, and whoever stands on their card: what they are, their name, and about
/// how old they are, if anybody knows.
const RELATIVES: [(usize, Role, &str, Option<u16>); 9] = [
    (3, Role::Wife, "Alice", None),
    (3, Role::Grandchild, "Emil", Some(6)),
    (4, Role::Son, "Karim", Some(9)),
    (7, Role::Dog, "Argos", None),
    (18, Role::Wife, "Ayşe", None),
    (20, Role::Daughter, "Inês", Some(12)),
    (23, Role::Daughter, "Louise", Some(4)),
    (29, Role::Cat, "Paprika", None),
    (52, Role::Son, "Jonas", Some(25)),
];

impl Sample {
    /// Ties the people of the sample shop, and writes down whoever is only a name.
    pub(super) fn add_families(&mut self, today: NaiveDate, next_id: &mut impl FnMut() -> Uuid) {
        for (one, other, role) in TIES {
            let draft = TieDraft::new(self.id(one), self.id(other), role);
            self.ties.push((TieId(next_id()), draft));
        }
        for (place, role, name, age) in RELATIVES {
            let id = PersonId(next_id());
            let born = age.and_then(|it| PartialDate::about_age(it, today).ok());
            let being = if role.is_animal() { Being::Animal } else { Being::Human };
            self.relatives.push((id, LightDraft { name: name.into(), being, born }));
            let birthday = born.map(|it| OccasionDraft::birthday(id, it));
            self.occasions.extend(birthday.map(|it| (OccasionId(next_id()), it)));
            self.ties.push((TieId(next_id()), TieDraft::new(self.id(place), id, role)));
        }
    }
}
