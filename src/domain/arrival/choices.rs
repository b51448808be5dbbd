//! What she chose of a plan: the counts, the same for all likely doubles, and who then arrives.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::arrival::Incoming;
use crate::domain::date::Day;
use crate::domain::id::{EntryId, OccasionId, PersonId, TieId};
use crate::domain::limits;

use super::planner::{Choice, Planned, Verdict};
use super::roll::Roll;
use super::tying::Bond;

/// How many of a file will come in and how, by what is chosen at the moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ImportCounts {
    /// They get a card.
    pub new: usize,
    /// They are added to a card that is there.
    pub adds: usize,
    /// They are there already, and nothing would change.
    pub same: usize,
    /// They are left out by choice.
    pub skipped: usize,
    /// They are likely doubles, whatever was chosen; they are counted above too.
    pub like: usize,
}

impl ImportCounts {
    /// The counts of a plan, or of a part of it.
    pub fn of(planned: &[Planned]) -> Self {
        let mut counts = Self::default();
        for one in planned {
            let is_same = matches!(one.verdict, Verdict::Same(_));
            match one.choice {
                Choice::Add => counts.new += 1,
                Choice::Join(_) if is_same => counts.same += 1,
                Choice::Join(_) => counts.adds += 1,
                Choice::Skip if is_same => counts.same += 1,
                Choice::Skip => counts.skipped += 1,
            }
            counts.like += usize::from(matches!(one.verdict, Verdict::Like(_)));
        }
        counts
    }
}

/// What is to be done with every likely double.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ForAll {
    /// Each gets a card of their own.
    Add,
    /// Each is added to the card that is the likeliest.
    Join,
    /// None comes in.
    Skip,
}

/// Chooses the same for every likely double.
pub fn choose_for_likes(planned: &mut [Planned], all: ForAll) {
    for one in planned {
        let Verdict::Like(likes) = &one.verdict else { continue };
        one.choice = match (all, likes.first()) {
            (ForAll::Join, Some((id, _))) => Choice::Join(*id),
            (ForAll::Add, _) | (ForAll::Join, None) => Choice::Add,
            (ForAll::Skip, _) => Choice::Skip,
        };
    }
}

/// Somebody who comes in: with a card of their own, or to one that is there; with the ids for
/// everything of theirs. Not every id need be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The card they get, unless they join one.
    pub id: PersonId,
    /// The card they are added to. Is it gone by then, they get their own.
    pub joins: Option<PersonId>,
    /// What the file says of them.
    pub(super) incoming: Arc<Incoming>,
    /// The day of their notes.
    pub(super) today: Day,
    /// An id for each of their dates.
    pub(super) occasions: Vec<OccasionId>,
    /// An id for each note that may be written.
    pub(super) notes: Vec<EntryId>,
    /// Whom they are tied to, with the ids for that.
    pub(super) bonds: Vec<Bond>,
}

/// Who comes in by what was chosen. Everything new gets an id from `next_id`.
///
/// Whoever joins somebody of the same file goes where that one goes; is that one left out, they get
/// the card themselves. Whoever says nothing that another card does not say is looked at once more
/// where a choice sent somebody else to it, or that card elsewhere: what it says may be otherwise.
pub fn arrivals(
    planned: Vec<Planned>,
    today: Day,
    mut next_id: impl FnMut() -> Uuid,
) -> Vec<Arrival> {
    let in_file: HashSet<PersonId> = planned.iter().map(|it| it.id).collect();
    // To which card those of the file went.
    let mut went: HashMap<PersonId, PersonId> = HashMap::new();
    let mut arrivals = Vec::with_capacity(planned.len());
    // Cards that somebody was sent to by choice.
    let mut chosen: HashSet<PersonId> = HashSet::new();
    let mut roll = Roll::default();
    for one in planned {
        let is_chosen = matches!(one.verdict, Verdict::Like(_));
        let joins = match (one.choice, &one.verdict) {
            (Choice::Skip, Verdict::Same(id)) => {
                let there = went.get(id).copied().unwrap_or(*id);
                if !chosen.contains(&there) {
                    roll.enter(&one.incoming, there);
                    continue;
                }
                Some(there)
            }
            (Choice::Skip, Verdict::New | Verdict::Adds(..) | Verdict::Like(_)) => continue,
            (Choice::Add, _) => None,
            (Choice::Join(id), _) if in_file.contains(&id) => {
                let there = went.get(&id).copied();
                went.insert(id, there.unwrap_or(one.id));
                there
            }
            (Choice::Join(id), _) => Some(id),
        };
        chosen.extend(joins.filter(|_| is_chosen));
        went.insert(one.id, joins.unwrap_or(one.id));
        roll.enter(&one.incoming, joins.unwrap_or(one.id));
        arrivals.push(Arrival::new(one, joins, today, &mut next_id));
    }
    let bonds = arrivals.iter_mut().flat_map(|it| &mut it.bonds);
    bonds.for_each(|it| it.to = roll.find(&it.said));
    arrivals
}

impl Arrival {
    fn new(
        one: Planned,
        joins: Option<PersonId>,
        today: Day,
        next_id: &mut impl FnMut() -> Uuid,
    ) -> Self {
        let occasions = one.incoming.dates.iter().map(|_| OccasionId(next_id())).collect();
        let notes = (0..notes_at_most(&one.incoming)).map(|_| EntryId(next_id())).collect();
        let bonds = one.incoming.ties.iter().map(|it| Bond {
            said: it.clone(),
            to: None,
            tie: TieId(next_id()),
            light: PersonId(next_id()),
        });
        let bonds = bonds.collect();
        let Planned { id, incoming, .. } = one;
        Self { id, joins, incoming, today, occasions, notes, bonds }
    }
}

/// How many notes may be needed when nothing but notes is written of somebody. Two notes that
/// follow each other hold more than one can.
fn notes_at_most(one: &Incoming) -> usize {
    const HEADING: usize = 40;
    let person = &one.person;
    let texts = person.texts().into_iter().map(|(_, text)| text.len());
    let contacts = [&person.phones, &person.mails, &person.links].into_iter().flatten();
    let contacts = contacts.map(|it| it.label.len() + it.value.len());
    let addresses = person.addresses.iter().map(|it| it.element().len());
    let dates = one.dates.iter().map(|it| it.1.len());
    let tags = person.tags.iter().map(String::len);
    let all = texts.chain(contacts).chain(addresses).chain(dates).chain(tags);
    let length: usize = all.map(|length| length + HEADING).sum();
    2 * (one.note.len() + length) / limits::TEXT + 1
}
