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

/// Offers bytes as a file to keep.
pub fn download(name: &str, bytes: &[u8]) {
    // Everything here exists in every browser that can run this at all.
    let _ = offer(name, bytes);
}

fn offer(name: &str, bytes: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type("application/octet-stream");
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
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
