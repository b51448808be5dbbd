//! Files on their way in and out.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// Why a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileProblem {
    /// It has more bytes than we take.
    TooLarge,
    /// The device would not let us read it, or it is gone.
    Unreadable,
}

/// The bytes of a file that somebody chose.
///
/// # Errors
/// [`FileProblem`], without reading it when it is larger than `most` bytes.
#[allow(clippy::cast_precision_loss, reason = "no limit of ours is near 2^53 bytes")]
pub async fn read(file: &File, most: usize) -> Result<Vec<u8>, FileProblem> {
    if file.size() > most as f64 {
        return Err(FileProblem::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await;
    let buffer = buffer.map_err(|_| FileProblem::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The first bytes of a file, at most so many; none when it cannot be read.
#[allow(clippy::cast_precision_loss, reason = "no file begins with 2^53 bytes")]
pub async fn beginning(file: &File, most: usize) -> Vec<u8> {
    let Ok(piece) = file.slice_with_f64_and_f64(0.0, most as f64) else { return Vec::new() };
    let buffer = JsFuture::from(piece.array_buffer()).await;
    buffer.map(|it| Uint8Array::new(&it).to_vec()).unwrap_or_default()
}

/// A file in pieces, which the browser holds and may put aside; none of them is in our memory.
#[derive(Debug, Default)]
pub struct Pieces {
    blobs: Array,
}

impl Pieces {
    /// Adds some bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        let parts = Array::of1(&Uint8Array::from(bytes));
        // It exists in every browser that can run this at all.
        if let Ok(blob) = Blob::new_with_u8_array_sequence(&parts) {
            self.blobs.push(&blob);
        }
    }
}

/// Offers a file to keep.
pub fn download(name: &str, pieces: &Pieces) {
    // Everything here exists in every browser that can run this at all.
    let _ = offer(name, pieces);
}

fn offer(name: &str, pieces: &Pieces) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type("application/octet-stream");
    let blob = Blob::new_with_blob_sequence_and_options(&pieces.blobs, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Url::revoke_object_url(&url).ok()
}

/// A text as if it were a file that somebody chose; `None` where the browser makes none.
pub fn of_text(text: &str) -> Option<File> {
    File::new_with_str_sequence(&Array::of1(&text.into()), "").ok()
}
