//! Trying a file out: who of it is new, who is there already, and who may be.

use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::arrival::Incoming;
use crate::domain::book::Book;
use crate::domain::date::PartialDate;
use crate::domain::find::are_alike;
use crate::domain::id::PersonId;
use crate::domain::occasion::OccasionKind;

use super::gain::{Card, Gain, gain, has_noted_name, is_address, is_alike, is_mail, is_phone};
use super::guests::Guests;
use super::known::Acquaintances;
use super::sketch::{Addition, Sketch};
use super::uid::{has_uid, is_worldwide, own_id};

/// How many likely doubles of one person are named.
const MOST: usize = 5;

/// Somebody of a file, and what will become of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The id of the card they would get.
    pub id: PersonId,
    /// What the file says of them, in a shape that the book takes.
    pub incoming: Arc<Incoming>,
    /// Whether they are there already.
    pub verdict: Verdict,
    /// What is to be done.
    pub choice: Choice,
}

/// Whether somebody is there already: in the book, or earlier in the file, by the id of the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nobody there may be the one.
    New,
    /// They are there, and their card says all of it already.
    Same(PersonId),
    /// They are there for sure, and the file knows more.
    Adds(PersonId, Vec<Addition>),
    /// They may be one of these, the likeliest first.
    Like(Vec<(PersonId, Vec<Likeness>)>),
}

/// What is to be done with somebody of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Choice {
    /// They get a card.
    Add,
    /// What the file says is added to this card.
    Join(PersonId),
    /// Nothing.
    Skip,
}

/// What two people have in common, the most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The name, but for case, accents and signs.
    SameName,
    /// A phone, however it is written.
    SamePhone,
    /// A mail address.
    SameMail,
    /// The birthday, as far as both know it.
    SameBirthday,
    /// A name that is written or sounds alike.
    SimilarName,
}

/// Says of one after the other of a file what will become of them.
#[derive(Debug, Default)]
pub struct Planner {
    known: Acquaintances,
    guests: Guests,
    // To which card those of this file belong who have a uid.
    uids: HashMap<String, PersonId>,
}

/// One whom somebody may be.
struct Candidate {
    id: PersonId,
    likenesses: Vec<Likeness>,
    is_sure: bool,
    gain: Gain,
}

impl Planner {
    /// A planner that knows the whole book.
    pub fn new(book: &Book) -> Self {
        let mut planner = Self::start();
        book.people().for_each(|person| planner.known.learn(book, person));
        planner
    }

    /// A planner that knows nobody yet.
    pub fn start() -> Self {
        Self::default()
    }

    /// Gets to know some of the people in the book; whoever is not there is left out. The order
    /// does not matter.
    pub fn learn(&mut self, book: &Book, people: &[PersonId]) {
        let people = people.iter().filter_map(|id| book.person(*id));
        people.for_each(|person| self.known.learn(book, person));
    }

    /// Says what will become of the next one of the file, who would get a card of this id.
    ///
    /// Somebody is there for sure with the same uid, with a card of ours that comes back, with the
    /// same name and a phone, mail address or birthday in common, or with the same name where
    /// neither can be reached and nothing speaks against it. Whoever shares less may be the one.
    pub fn plan(&mut self, book: &Book, one: Incoming, id: PersonId) -> Planned {
        let one = Arc::new(one.mended());
        let candidates = self.candidates(book, &one);
        let verdict = judged(candidates);
        let target = match &verdict {
            Verdict::New | Verdict::Like(_) => id,
            Verdict::Same(there) | Verdict::Adds(there, _) => *there,
        };
        match &verdict {
            Verdict::New | Verdict::Like(_) => {
                self.known.meet(id, &one);
                self.guests.welcome(id, Arc::clone(&one));
            }
            Verdict::Same(there) => self.known.also_named(*there, &one),
            Verdict::Adds(there, additions) => {
                self.known.also_named(*there, &one);
                self.known.note(*there, additions);
                self.guests.join(book, *there, additions);
            }
        }
        if is_worldwide(&one.person.uid) {
            self.uids.entry(one.person.uid.clone()).or_insert(target);
        }
        let choice = verdict.choice();
        Planned { id, incoming: one, verdict, choice }
    }

    fn candidates(&self, book: &Book, one: &Incoming) -> Vec<Candidate> {
        let mut ids = self.known.of(one);
        let named = own_id(&one.person.uid).or_else(|| self.uids.get(&one.person.uid).copied());
        ids.extend(named.map(|id| (id, true)));
        ids.sort_unstable_by_key(|(id, more)| (*id, !more));
        ids.dedup_by_key(|it| it.0);
        let candidate = |(id, more)| self.candidate(book, id, more, one);
        ids.into_iter().filter_map(candidate).collect()
    }

    /// Somebody who shares no more than the birthday must have a similar name.
    fn candidate(
        &self,
        book: &Book,
        id: PersonId,
        shares_more: bool,
        one: &Incoming,
    ) -> Option<Candidate> {
        let name = self.guests.name(book, id)?;
        let is_similar = are_alike(name, &one.person.name);
        if !shares_more && !is_similar {
            return None;
        }
        let sketch = self.guests.sketch(book, id)?;
        let card = Card { book, id, sketch: &sketch };
        let likenesses = likenesses(card, one, is_similar);
        let uid = &one.person.uid;
        let is_named = is_worldwide(uid) && (has_uid(card, uid) || self.uids.get(uid) == Some(&id));
        if likenesses.is_empty() && !is_named {
            return None;
        }
        let gain = gain(card, one);
        let is_sure = is_named || is_sure(&sketch, one, &likenesses, &gain);
        Some(Candidate { id, likenesses, is_sure, gain })
    }
}

impl Verdict {
    /// What is done when nobody chooses. A likely double gets a card of its own: that loses nothing
    /// and mixes up nobody, while joining two people could not be seen afterwards.
    fn choice(&self) -> Choice {
        match self {
            Self::New | Self::Like(_) => Choice::Add,
            Self::Same(_) => Choice::Skip,
            Self::Adds(id, _) => Choice::Join(*id),
        }
    }
}

impl Planned {
    /// Chooses what is to be done.
    pub fn choose(&mut self, choice: Choice) {
        self.choice = choice;
    }
}

/// A card that says all of it comes first, then one that is theirs for sure.
fn judged(mut candidates: Vec<Candidate>) -> Verdict {
    if let Some(same) = candidates.iter().find(|it| it.gain.additions.is_empty()) {
        return Verdict::Same(same.id);
    }
    if let Some(at) = candidates.iter().position(|it| it.is_sure) {
        let sure = candidates.swap_remove(at);
        return Verdict::Adds(sure.id, sure.gain.additions);
    }
    if candidates.is_empty() {
        return Verdict::New;
    }
    candidates.sort_by_key(|it| {
        let is_named = it.likenesses.contains(&Likeness::SameName);
        (!is_named, std::cmp::Reverse(it.likenesses.len()), it.id)
    });
    candidates.truncate(MOST);
    Verdict::Like(candidates.into_iter().map(|it| (it.id, it.likenesses)).collect())
}

/// What they have in common; nothing when it is too little.
fn likenesses(card: Card<'_>, one: &Incoming, is_similar: bool) -> Vec<Likeness> {
    let sketch = card.sketch;
    let (ours, theirs) = (&sketch.draft, &one.person);
    let same_name = is_alike(&ours.name, &theirs.name) || has_noted_name(card, &theirs.name);
    let similar = is_similar && !same_name;
    let phone = theirs.phones.iter().any(|it| ours.phones.iter().any(|ours| is_phone(ours, it)));
    let mail = theirs.mails.iter().any(|it| ours.mails.iter().any(|ours| is_mail(ours, it)));
    let birthday = match (sketch.birthday(), birthday(one)) {
        (Some(ours), Some(theirs)) => is_same_day(ours, theirs),
        (Some(_) | None, Some(_) | None) => false,
    };
    let found = [
        (same_name, Likeness::SameName),
        (phone, Likeness::SamePhone),
        (mail, Likeness::SameMail),
        (birthday, Likeness::SameBirthday),
        (similar, Likeness::SimilarName),
    ];
    let enough = same_name || phone || mail || birthday && similar;
    found.into_iter().filter(|it| enough && it.0).map(|it| it.1).collect()
}

/// Whether it is surely the same person.
fn is_sure(sketch: &Sketch, one: &Incoming, likenesses: &[Likeness], gain: &Gain) -> bool {
    if !likenesses.contains(&Likeness::SameName) {
        return false;
    }
    let (ours, theirs) = (&sketch.draft, &one.person);
    let can_be_reached = [&ours.phones, &ours.mails, &theirs.phones, &theirs.mails];
    let at_other_places = !ours.addresses.is_empty()
        && !theirs.addresses.is_empty()
        && !theirs.addresses.iter().any(|it| ours.addresses.iter().any(|our| is_address(our, it)));
    let other_uid = is_worldwide(&ours.uid) && is_worldwide(&theirs.uid) && ours.uid != theirs.uid;
    let nothing_against = !gain.contradicts && !at_other_places && !other_uid;
    likenesses.len() > 1 || can_be_reached.iter().all(|ways| ways.is_empty()) && nothing_against
}

fn birthday(one: &Incoming) -> Option<PartialDate> {
    one.dates.iter().find(|it| it.0 == OccasionKind::Birthday).map(|it| it.2)
}

/// Whether two birthdays may be one: the same day, and no two years.
fn is_same_day(one: PartialDate, other: PartialDate) -> bool {
    let is_other_year = match (one.year(), other.year()) {
        (Some(a), Some(b)) => a != b && !one.is_about() && !other.is_about(),
        (Some(_) | None, Some(_) | None) => false,
    };
    one.day().is_some()
        && one.month() == other.month()
        && one.day() == other.day()
        && !is_other_year
}
