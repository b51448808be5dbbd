//! Addresses by which the page shows photos.

use std::cell::RefCell;
use std::collections::VecDeque;

use js_sys::{Array, Uint8Array};
use web_sys::{Blob, BlobPropertyBag, Url};

use crate::domain::photo::{Photo, PhotoId};

/// How many photos the browser holds for us at most. More than are ever drawn at once.
const MOST: usize = 256;

/// The addresses of the photos that were shown last; those that were not shown for longest are given
/// back. An image that is drawn keeps its picture all the same.
#[derive(Debug, Default)]
pub struct PhotoUrls {
    /// The latest stands last.
    latest: RefCell<VecDeque<(PhotoId, String)>>,
}

impl PhotoUrls {
    /// The address of a photo that was shown before.
    pub fn find(&self, id: PhotoId) -> Option<String> {
        let mut latest = self.latest.borrow_mut();
        let place = latest.iter().position(|(it, _)| *it == id)?;
        let found = latest.remove(place)?;
        let url = found.1.clone();
        latest.push_back(found);
        Some(url)
    }

    /// The address of a photo.
    pub fn show(&self, photo: &Photo) -> Option<String> {
        if let Some(url) = self.find(photo.id()) {
            return Some(url);
        }
        let url = new_url(photo)?;
        let mut latest = self.latest.borrow_mut();
        latest.push_back((photo.id(), url.clone()));
        if MOST < latest.len()
            && let Some((_, oldest)) = latest.pop_front()
        {
            give_back(&oldest);
        }
        Some(url)
    }
}

impl Drop for PhotoUrls {
    fn drop(&mut self) {
        self.latest.borrow().iter().for_each(|(_, url)| give_back(url));
    }
}

fn new_url(photo: &Photo) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type("image/jpeg");
    let parts = Array::of1(&Uint8Array::from(&photo.bytes()[..]));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// The address of a picture that somebody chose; to be given back.
pub fn address_of(picture: &Blob) -> Option<String> {
    Url::create_object_url_with_blob(picture).ok()
}

/// Lets the browser forget what it holds under an address.
pub fn give_back(url: &str) {
    // It fails for no text that is an address.
    let _ = Url::revoke_object_url(url);
}
