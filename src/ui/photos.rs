//! The photos of the book, for whoever shows them or hands them on.

use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::BookDisk;
use crate::browser::photo_urls::PhotoUrls;
use crate::disk::Disk;
use crate::domain::photo::{Photo, PhotoId};
use crate::store::Store;

/// The photos: on the disk, or on their way there. Copy it freely.
#[derive(Clone, Copy)]
pub struct Photos {
    store: Store,
    disk: StoredValue<Rc<BookDisk>, LocalStorage>,
    urls: StoredValue<Rc<PhotoUrls>, LocalStorage>,
}

impl Photos {
    /// The photos of this book, which are kept on this disk.
    pub fn new(store: Store, disk: Rc<BookDisk>) -> Self {
        let urls = StoredValue::new_local(Rc::default());
        Self { store, disk: StoredValue::new_local(disk), urls }
    }

    /// The address of a photo that was shown not long ago.
    pub fn url(&self, id: PhotoId) -> Option<String> {
        self.urls.with_value(|urls| urls.find(id))
    }

    /// The address of a photo, once it is read; nothing when it is missing or damaged.
    pub async fn read_url(&self, id: PhotoId) -> Option<String> {
        let urls = self.urls.get_value();
        let photo = self.read(&[id]).await.pop()?;
        urls.show(&photo)
    }

    /// Reads photos, and leaves out those that are missing or damaged, or cannot be read now.
    pub async fn read(&self, ids: &[PhotoId]) -> Vec<Photo> {
        let disk = self.disk.get_value();
        let on_their_way = ids.iter().map(|id| (*id, self.store.photo_on_its_way(*id)));
        let (waiting, kept): (Vec<_>, Vec<_>) = on_their_way.partition(|(_, it)| it.is_some());
        let kept: Vec<PhotoId> = kept.into_iter().map(|(id, _)| id).collect();
        let mut photos: Vec<Photo> = waiting.into_iter().filter_map(|(_, photo)| photo).collect();
        if !kept.is_empty() {
            photos.extend(disk.photos(&kept).await.unwrap_or_default());
        }
        photos.sort_unstable_by_key(Photo::id);
        photos
    }
}
