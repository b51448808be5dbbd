//! Why somebody was found: the field and the way of the word that tells most.

use super::matches::Way;
use super::rank::{Class, NONE, Score};
use super::search::Search;
use super::segment::Posting;
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

/// Makes the hits of these people, who are in the order in which they are shown.
pub(super) fn hits(search: &Search, people: &[(u32, Score)]) -> Vec<Hit> {
    let mut places = vec![0_u32; search.index.keys.len()];
    for (place, (person, _)) in people.iter().enumerate() {
        places[*person as usize] = place as u32 + 1;
    }
    let mut told: Vec<Option<Reason>> = vec![None; people.len()];
    for word in 0..search.words.len() {
        let reasons = reasons(search, word, &places, people.len());
        for (told, reason) in told.iter_mut().zip(reasons) {
            // The word that matches worst tells most: the others can be seen in the name.
            if told.is_none_or(|it| reason.is_some_and(|new| new.class > it.class)) {
                *told = reason;
            }
        }
    }
    let hit = |(told, (person, _)): (Option<Reason>, &(u32, Score))| {
        let id = PersonId(search.index.keys.id(*person));
        told.map(|it| Hit {
            id,
            field: it.field,
            how: it.way.how(),
            doc: search.index.keys.id(it.doc),
        })
    };
    told.into_iter().zip(people).filter_map(hit).collect()
}

/// The best match of one word for each of the people.
fn reasons(search: &Search, word: usize, places: &[u32], count: usize) -> Vec<Option<Reason>> {
    let mut reasons = vec![None; count];
    for run in &search.matches[word].runs {
        let docs = &search.index.segments[run.segment].docs;
        let classes = search.classes(run.way);
        for posting in run.postings(&search.index.segments) {
            for &person in docs.people(posting.doc()) {
                let Some(place) = places[person as usize].checked_sub(1) else { continue };
                let class = classes[posting.kind()];
                let reason: &mut Option<Reason> = &mut reasons[place as usize];
                if class < reason.map_or(NONE, |it| it.class) {
                    *reason = Some(reason_of(class, run.way, *posting, docs.key(posting.doc())));
                }
            }
        }
    }
    reasons
}

fn reason_of(class: Class, way: Way, posting: Posting, doc: u32) -> Reason {
    Reason { class, way, field: posting.field(), doc }
}
