//! Why somebody was found: the field and the way of the word that tells most.

use super::matches::Way;
use super::rank::{Class, NONE, Score};
use super::search::Search;
use super::segment::Posting;
use super::sort::sort_few;
use super::{Field, Hit};
use crate::domain::id::PersonId;

/// The best match of one word for one person.
#[derive(Debug, Clone, Copy)]
struct Reason {
    class: Class,
    way: Way,
    field: Field,
    // The number of the document's id.
    doc: u32,
}

impl Reason {
    /// The better one; of equals that of the earlier field, then of the earlier document.
    fn better(self, other: Self, search: &Search) -> Self {
        let order = |it: &Self| (it.class, it.field as u8, search.index.keys.id(it.doc), it.way);
        if order(&other) < order(&self) { other } else { self }
    }
}

/// The people whose reasons are looked for.
struct Asked {
    // A bit for everybody, set for these.
    marked: Vec<u64>,
    // Their numbers and, in the lower half, their places in the list; in order.
    places: Vec<u64>,
}

impl Asked {
    fn new(search: &Search, people: &[(u32, Score)]) -> Self {
        let mut marked = vec![0; search.index.keys.len() / 64 + 1];
        let mut places = Vec::with_capacity(people.len());
        for (place, (person, _)) in people.iter().enumerate() {
            marked[*person as usize / 64] |= 1 << (person % 64);
            places.push(u64::from(*person) << 32 | place as u64);
        }
        sort_few(&mut places);
        Self { marked, places }
    }

    #[inline(always)]
    fn place(&self, person: u32) -> Option<usize> {
        let marked = &self.marked[..];
        if marked[person as usize / 64] >> (person % 64) & 1 == 0 {
            return None;
        }
        let at = self.places.partition_point(|it| it >> 32 < u64::from(person));
        self.places.get(at).map(|it| *it as u32 as usize)
    }
}

/// Makes the hits of these people, who are in the order in which they are shown.
pub(super) fn hits(search: &Search, people: &[(u32, Score)]) -> Vec<Hit> {
    let asked = Asked::new(search, people);
    let mut told: Vec<Option<Reason>> = vec![None; people.len()];
    for word in 0..search.words.len() {
        for (told, reason) in told.iter_mut().zip(reasons(search, word, &asked)) {
            // The word that matches worst tells most: the others can be seen in the name.
            if told.is_none_or(|it| reason.is_some_and(|new| new.class > it.class)) {
                *told = reason;
            }
        }
    }
    let hit = |(told, (person, _)): (Option<Reason>, &(u32, Score))| {
        let id = |number| search.index.keys.id(number);
        let (id, told) =
            (PersonId(id(*person)), told.map(|it| (it.field, it.way.how(), id(it.doc))));
        told.map(|(field, how, doc)| Hit { id, field, how, doc })
    };
    told.into_iter().zip(people).filter_map(hit).collect()
}

/// The best match of one word for each of the people.
fn reasons(search: &Search, word: usize, asked: &Asked) -> Vec<Option<Reason>> {
    let mut reasons: Vec<Option<Reason>> = vec![None; asked.places.len()];
    search.each_part(word, &mut |segment, way, postings| {
        let docs = &search.index.segments[segment].docs;
        let classes = search.classes(way);
        for posting in postings {
            for &person in docs.people(posting.doc()) {
                let Some(place) = asked.place(person) else { continue };
                let class = classes[posting.kind()];
                let so_far = reasons[place];
                if class < NONE && so_far.is_none_or(|it| class <= it.class) {
                    let new = reason_of(class, way, *posting, docs.key(posting.doc()));
                    reasons[place] = Some(so_far.map_or(new, |it| it.better(new, search)));
                }
            }
        }
    });
    reasons
}

fn reason_of(class: Class, way: Way, posting: Posting, doc: u32) -> Reason {
    Reason { class, way, field: posting.field(), doc }
}
