//! Everything that can be seen of a book, to compare two books by.

use std::collections::BTreeMap;

use byname::domain::book::{Book, Celebration, Filter, Order};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, When};
use byname::domain::id::{EntryId, OccasionId, PersonId};
use byname::domain::occasion::OccasionDraft;
use byname::domain::person::Kind;
use byname::domain::reminder::Window;
use byname::domain::shop::ShopDraft;

use super::day;

/// The days on which somebody looks at the screen.
const DAYS: [&str; 4] = ["2026-02-27", "2026-11-21", "2026-12-30", "2027-03-02"];

/// What the screen shows of a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub draft: PersonDraft,
    pub listed: bool,
    pub timeline: Vec<EntryId>,
    pub last_visit: Option<When>,
    pub visits: u32,
    pub occasions: Vec<OccasionId>,
}

/// What the screens show of a whole book.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    pub shop: ShopDraft,
    pub count: usize,
    pub has_away: bool,
    pub cards: BTreeMap<PersonId, Card>,
    pub entries: BTreeMap<EntryId, Option<EntryDraft>>,
    pub occasions: BTreeMap<OccasionId, OccasionDraft>,
    pub lists: Vec<Vec<PersonId>>,
    pub recent: Vec<(PersonId, When)>,
    pub tags: Vec<(String, usize)>,
    pub kinds: Vec<(Kind, usize)>,
    pub celebrations: Vec<Vec<Celebration>>,
}

/// Looks at everything in a book.
pub fn seen(book: &Book) -> Seen {
    let cards: BTreeMap<_, _> = book.people().map(|it| (it.id(), card(book, it.id()))).collect();
    let mut entries = BTreeMap::new();
    let mut occasions = BTreeMap::new();
    for record in book.records() {
        if let Some(entry) = book.entry(EntryId(record.id)) {
            entries.insert(entry.id(), entry.draft());
        }
        if let Some(occasion) = book.occasion(OccasionId(record.id)) {
            occasions.insert(occasion.id(), occasion.draft());
        }
    }
    Seen {
        shop: book.shop(),
        count: book.count(),
        has_away: book.has_away(),
        lists: lists(book, &cards),
        cards,
        entries,
        occasions,
        recent: book.recently_seen().collect(),
        tags: book.tags(),
        kinds: book.kinds(),
        celebrations: DAYS.map(|it| book.celebrations(day(it), Window::default())).to_vec(),
    }
}

impl Seen {
    /// The same, but for orders that say which was written last: taking something back writes it
    /// anew, so it comes last in its set, and of entries of one minute it may come last.
    pub fn without_order_of_writing(self) -> Self {
        let mut seen = self.without_order_in_sets();
        let whens: BTreeMap<EntryId, Option<When>> =
            seen.entries.iter().map(|(id, it)| (*id, it.as_ref().map(|it| it.when))).collect();
        for card in seen.cards.values_mut() {
            card.timeline.sort_by_key(|id| std::cmp::Reverse((whens.get(id).copied(), *id)));
        }
        for celebration in seen.celebrations.iter_mut().flatten() {
            // Of several greetings of one day, the timeline's first is named.
            celebration.greeted = celebration.greeted.map(|_| EntryId(uuid::Uuid::nil()));
        }
        seen
    }

    /// The same, but for what comes first within one field that holds several: that is what was put
    /// there first, and what was taken out and put back comes last.
    pub fn without_order_in_sets(mut self) -> Self {
        for card in self.cards.values_mut() {
            let draft = &mut card.draft;
            draft.kinds.sort();
            draft.tags.sort();
            draft.addresses.sort();
            draft.phones.sort();
            draft.mails.sort();
            draft.links.sort();
        }
        self.entries.values_mut().flatten().for_each(|it| it.people.sort());
        self.occasions.values_mut().for_each(|it| it.people.sort());
        for celebration in self.celebrations.iter_mut().flatten() {
            celebration.people.sort();
        }
        self
    }
}

fn card(book: &Book, id: PersonId) -> Card {
    let person = book.person(id).unwrap();
    Card {
        draft: person.draft(),
        listed: person.is_listed(),
        timeline: book.timeline(id),
        last_visit: book.last_visit(id),
        visits: book.visits(id),
        occasions: book.occasions_of(id),
    }
}

fn lists(book: &Book, cards: &BTreeMap<PersonId, Card>) -> Vec<Vec<PersonId>> {
    let mut tags: Vec<_> = cards.values().flat_map(|it| it.draft.tags.clone()).map(Some).collect();
    tags.push(None);
    tags.sort();
    tags.dedup();
    let kinds = Kind::ALL.iter().copied().map(Some).chain([None]);
    let filters = kinds.flat_map(|kind| {
        tags.iter().flat_map(move |tag| {
            [false, true].map(|away| Filter { kind, tag: tag.clone(), away, part: None })
        })
    });
    filters
        .flat_map(|it| [Order::Name, Order::RecentlySeen].map(|order| book.list(&it, order)))
        .collect()
}
