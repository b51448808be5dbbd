//! When photos come to the disk, and when they must be gone from it.

use std::sync::Arc;

use byname::disk::Parcel;
use byname::domain::person::Person;
use byname::domain::photo::{Photo, PhotoId};
use uuid::Uuid;

/// A photo that is kept, and of whom.
#[derive(Debug)]
pub struct Named {
    pub photo: PhotoId,
    /// With which parcel it comes.
    pub comes: usize,
    /// With which parcel it is to go: everybody who ever had it is erased by then.
    pub goes: Option<usize>,
}

/// The photos that come with these.
pub fn photos_of(parcels: &[Parcel]) -> Vec<Named> {
    let mut photos = Vec::<Named>::new();
    for (comes, parcel) in parcels.iter().enumerate() {
        for photo in parcel.photos.iter().map(Photo::id) {
            let owners = owners(parcels, photo);
            let erased: Option<Vec<usize>> =
                owners.iter().map(|id| erased_by(parcels, *id)).collect();
            let goes = erased.and_then(|it| it.into_iter().max()).map(|it| it.max(comes));
            if photos.iter().all(|it| it.photo != photo) {
                photos.push(Named { photo, comes, goes });
            }
        }
    }
    photos
}

/// Everybody who ever had a photo.
fn owners(parcels: &[Parcel], photo: PhotoId) -> Vec<Uuid> {
    let records = parcels.iter().flat_map(|it| &it.batch.records);
    let people = records.filter_map(|it| Person::of(Arc::clone(it)));
    people.filter(|it| it.photo() == Some(photo)).map(|it| it.id().0).collect()
}

fn erased_by(parcels: &[Parcel], id: Uuid) -> Option<usize> {
    parcels.iter().position(|it| it.batch.records.iter().any(|it| it.id == id && it.is_erased()))
}
