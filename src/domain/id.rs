//! Names of things that no two devices ever give twice.

use std::fmt;

use uuid::Uuid;

/// What is known of things by their ids. Every order of the book asks for every id when it opens, so the
/// hash is a quick one; it is seeded, because ids come out of files of others, too.
pub(crate) type ById<Id, Known> = foldhash::HashMap<Id, Known>;

/// Makes one newtype per kind of id, so that a person can never be asked for by an entry's id.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// Names a person: anyone with a card.
    PersonId,
    /// Names an occasion: a date to remember that comes back.
    OccasionId,
    /// Names an entry: one thing that happened.
    EntryId,
    /// Names a tie: a two-way link between two people.
    TieId,
    /// Names a smart list.
    ListId,
    /// Names a task: something to be done.
    TaskId,
}

/// Names a device: one browser profile that holds a copy of the book. Random, so that two devices
/// never share one; 64 bits, because a stamp stands at every field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceId(pub u64);

/// Makes a version 7 UUID (RFC 9562, section 5.7) from the time and ten random bytes.
///
/// Time and randomness are arguments, because the core has neither.
pub fn uuid_v7(now_millis: u64, random: [u8; 10]) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(now_millis, &random).into_uuid()
}
