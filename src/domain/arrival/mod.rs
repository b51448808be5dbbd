//! People from a foreign address book, on their way in.
//!
//! A file is tried out first: a [`Planner`] says of each of its people whether they are new, there
//! already, or likely a double, and what would be added to whom. What she then chooses becomes
//! [`Arrival`]s ([`arrivals`]), and an [`Intake`] makes the records of them. All three can be fed
//! in slices, so that nobody waits for a long file.
//!
//! Joining never overwrites what she wrote: empty fields are filled, lists get what is missing, and
//! what the card says otherwise goes into a note.
//!
//! Whoever is named as somebody's relative is tied to the one card of the file that is meant; is there
//! none, they become a light person. Of two words for one tie, the one that the book has stands.

mod choices;
mod gain;
mod guests;
mod intake;
mod known;
mod mend;
mod pieces;
mod planner;
mod related;
mod roll;
mod sketch;
mod tying;
mod uid;
mod write;

use serde::{Deserialize, Serialize};

use crate::domain::date::PartialDate;
use crate::domain::draft::PersonDraft;
use crate::domain::occasion::OccasionKind;

pub use choices::{Arrival, ForAll, ImportCounts, arrivals, choose_for_likes};
pub use intake::Intake;
pub use planner::{Choice, Likeness, Planned, Planner, Verdict};
pub use related::Related;
pub use sketch::Addition;

/// A date to remember: kind, own name, and the date as far as it is known.
type Remembered = (OccasionKind, String, PartialDate);

/// One card or row of a foreign file, as it was read.
///
/// A worker can hand it over as text; the picture goes beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incoming {
    /// What the file says of the person. Whoever plans has kept the photo by then, so that its id
    /// stands here.
    pub person: PersonDraft,
    /// The dates it has: kind, own name, and the date as far as it is known.
    pub dates: Vec<(OccasionKind, String, PartialDate)>,
    /// Whom it says they are tied to.
    pub ties: Vec<Related>,
    /// Its note, and whatever had no field of its own.
    pub note: String,
    /// Its photo: a picture of any format, as it was in the file.
    #[serde(skip)]
    pub photo: Option<Box<[u8]>>,
}
