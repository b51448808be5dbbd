//! Photos that are not on the disk yet, and are shown all the same.

use std::collections::VecDeque;

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::photo::{Photo, PhotoId};
use crate::store::Store;

/// The photos of every batch that is on its way to the disk, in the order of the batches.
#[derive(Debug, Default)]
pub(super) struct OnTheirWay(VecDeque<Vec<Photo>>);

impl OnTheirWay {
    /// One more batch is on its way.
    pub(super) fn one_more(&mut self, photos: &[Photo]) {
        self.0.push_back(photos.to_vec());
    }

    /// One of them has arrived; so many that were sent before it still wait.
    pub(super) fn one_kept(&mut self, before: usize) {
        self.0.remove(before);
    }

    fn find(&self, id: PhotoId) -> Option<Photo> {
        self.0.iter().flatten().find(|photo| photo.id() == id).cloned()
    }
}

impl Store {
    /// A photo that is not on the disk yet.
    pub fn photo_on_its_way(&self, id: PhotoId) -> Option<Photo> {
        self.on_their_way.with_value(|it| it.find(id))
    }

    /// The photo that a person has, as it changes.
    pub fn photo_of(&self, id: PersonId) -> Memo<Option<PhotoId>> {
        self.watch(move |book| book.person(id).and_then(Person::photo))
    }

    /// Every photo that somebody in the book has, each once.
    pub fn photos_named(&self) -> Vec<PhotoId> {
        let mut ids: Vec<PhotoId> =
            self.ask(|book| book.people().filter_map(Person::photo).collect());
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_is_at_hand_until_the_last_batch_with_it_is_kept() {
        let (one, two) = (Photo::of(*b"one"), Photo::of(*b"two"));
        let mut waiting = OnTheirWay::default();
        waiting.one_more(&[]);
        waiting.one_more(&[one.clone(), two.clone()]);
        waiting.one_more(std::slice::from_ref(&one));
        waiting.one_kept(0);
        assert_eq!(waiting.find(two.id()), Some(two.clone()));
        waiting.one_kept(0);
        assert_eq!((waiting.find(one.id()), waiting.find(two.id())), (Some(one.clone()), None));
        waiting.one_kept(0);
        assert_eq!(waiting.find(one.id()), None);
    }
}
