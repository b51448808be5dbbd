//! What somebody is to the shop: their kinds, whether they still come, the owner's own tier, and what
//! they agreed to.

use serde::{Deserialize, Serialize};

use crate::domain::value::coded;

/// What somebody is to the shop. One person may be several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Buys here.
    Customer,
    /// The shop buys from them.
    Supplier,
    /// A business associate.
    Associate,
    /// Lives or works next door.
    Neighbour,
    /// Works here.
    Staff,
}

coded!(Kind {
    Customer = "customer",
    Supplier = "supplier",
    Associate = "associate",
    Neighbour = "neighbour",
    Staff = "staff",
});

/// Whether somebody still comes. Whoever does not is out of the lists and still in memory.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub enum Standing {
    /// In the lists.
    #[default]
    Here,
    /// Put away by the owner.
    Archived,
    /// Moved away.
    MovedAway,
    /// Died.
    Died,
}

coded!(Standing { Here = "here", Archived = "archived", MovedAway = "moved", Died = "died" });

/// One of the owner's own three tiers; the first is the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Tier {
    /// The best customers.
    First,
    /// In between.
    Second,
    /// The rest that have a tier.
    Third,
}

coded!(Tier { First = "1", Second = "2", Third = "3" });

/// What may bring somebody here who was sent by nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// A flyer or an advertisement.
    Flyer,
    /// They came by.
    PassingBy,
    /// They found the shop on the web.
    Web,
}

coded!(Source { Flyer = "flyer", PassingBy = "passing-by", Web = "web" });

/// What somebody may agree to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Consent {
    /// We may keep a photo of them.
    Photo,
    /// We may call them and send them messages.
    Phone,
    /// We may write to them by post.
    Post,
}

coded!(Consent { Photo = "photo", Phone = "phone", Post = "post" });
