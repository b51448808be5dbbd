//! Files on their way in and out.

use std::future::Future;

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, MouseEvent, Navigator,
    ShareData, Url,
};

use crate::browser::{install, page};
use crate::domain::delivery::Surroundings;

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
pub async fn beginning(file: &Blob, most: usize) -> Vec<u8> {
    let Ok(piece) = file.slice_with_f64_and_f64(0.0, most as f64) else { return Vec::new() };
    let buffer = JsFuture::from(piece.array_buffer()).await;
    buffer.map(|it| Uint8Array::new(&it).to_vec()).unwrap_or_default()
}

/// Bytes of a file that are in memory at once while it is read.
const SLICE: usize = 256 << 10;

/// A file that is read a slice at a time.
#[derive(Debug)]
pub struct Slices {
    file: Blob,
    at: usize,
    size: usize,
}

impl Slices {
    /// The whole of a file.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is none")]
    pub fn of(file: &Blob) -> Self {
        Self { file: file.clone(), at: 0, size: file.size() as usize }
    }

    /// How many bytes are read.
    pub fn done(&self) -> usize {
        self.at
    }

    /// The next bytes; `None` at the end.
    #[allow(clippy::cast_precision_loss, reason = "no file of ours is near 2^53 bytes")]
    pub async fn next(&mut self) -> Option<Result<Vec<u8>, FileProblem>> {
        if self.at == self.size {
            return None;
        }
        let end = self.size.min(self.at + SLICE);
        let slice = self.file.slice_with_f64_and_f64(self.at as f64, end as f64);
        self.at = end;
        let Ok(slice) = slice else { return Some(Err(FileProblem::Unreadable)) };
        let buffer = JsFuture::from(slice.array_buffer()).await;
        let bytes = buffer.map(|it| Uint8Array::new(&it).to_vec());
        Some(bytes.map_err(|_| FileProblem::Unreadable))
    }
}

/// A file in pieces, which the browser holds and may put aside; none of them is in our memory.
#[derive(Debug, Clone, Default)]
pub struct Pieces {
    blobs: Array,
    size: usize,
}

impl Pieces {
    /// A file of one piece.
    pub fn of(bytes: &[u8]) -> Self {
        let mut pieces = Self::default();
        pieces.add(bytes);
        pieces
    }

    /// Adds some bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        self.push(&Uint8Array::from(bytes));
    }

    /// Adds some bytes that the browser holds already.
    pub fn push(&mut self, bytes: &Uint8Array) {
        // It exists in every browser that can run this at all.
        if let Ok(blob) = Blob::new_with_u8_array_sequence(&Array::of1(bytes)) {
            self.blobs.push(&blob);
            self.size += bytes.length() as usize;
        }
    }

    /// How many bytes it has.
    pub fn size(&self) -> usize {
        self.size
    }

    /// All of it as one, of this media type.
    pub fn blob(&self, media_type: &str) -> Option<Blob> {
        let options = BlobPropertyBag::new();
        options.set_type(media_type);
        Blob::new_with_blob_sequence_and_options(&self.blobs, &options).ok()
    }

    /// All of it as if it were a file that somebody chose.
    pub fn file(&self, name: &str, media_type: &str) -> Option<File> {
        let options = FilePropertyBag::new();
        options.set_type(media_type);
        File::new_with_blob_sequence_and_options(&self.blobs, name, &options).ok()
    }
}

/// Offers a file to keep.
pub fn download(name: &str, pieces: &Pieces) {
    // Everything here exists in every browser that can run this at all.
    let _ = offer(name, pieces);
}

fn offer(name: &str, pieces: &Pieces) -> Option<()> {
    let blob = pieces.blob("application/octet-stream")?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    // It must not bubble: the tap that it comes from is still under way, and the one listener for taps
    // cannot be called within itself.
    let click = MouseEvent::new("click").ok()?;
    link.dispatch_event(&click).ok()?;
    link.remove();
    Url::revoke_object_url(&url).ok()
}

/// A text as if it were a file that somebody chose; `None` where the browser makes none.
pub fn of_text(text: &str) -> Option<File> {
    File::new_with_str_sequence(&Array::of1(&text.into()), "").ok()
}

/// How it ended when a file was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// It is there.
    Left,
    /// She thought better of it, which is no failure.
    Cancelled,
    /// The device would not take it.
    Refused,
    /// It is there, and read back it is not what was handed over.
    Spoilt,
}

/// Where the app runs, as far as it matters for files.
pub fn surroundings() -> Surroundings {
    let agent = page::user_agent();
    let says = |what: &[&str]| what.iter().any(|it| agent.contains(it));
    let Some(window) = web_sys::window() else { return Surroundings::default() };
    let navigator = window.navigator();
    // An iPad says that it is a Mac; no Mac has more than one place to touch.
    let is_ipad = says(&["Macintosh"]) && navigator.max_touch_points() > 1;
    Surroundings {
        installed: install::is_standalone(),
        ios: is_ipad || says(&["iPhone", "iPad", "iPod"]),
        android: says(&["Android"]),
        can_share_files: can_share_files(&navigator),
        can_save_picker: Reflect::has(&window, &"showSaveFilePicker".into()).unwrap_or(false),
    }
}

fn can_share_files(navigator: &Navigator) -> bool {
    let has = |what: &str| Reflect::has(navigator, &what.into()).unwrap_or(false);
    let example = || shared("a.txt", "text/plain", &Pieces::of(b"a"));
    has("share")
        && has("canShare")
        && example().is_some_and(|data| navigator.can_share_with_data(&data))
}

fn shared(name: &str, media_type: &str, pieces: &Pieces) -> Option<ShareData> {
    let file = pieces.file(name, media_type)?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    Some(data)
}

/// Hands a file to another app. It must be called within a tap: what is asked later, the browser
/// refuses. Ask only where [`Surroundings::can_share_files`].
pub fn share(
    name: &str,
    media_type: &str,
    pieces: &Pieces,
) -> impl Future<Output = Leaving> + use<> {
    let navigator = web_sys::window().map(|it| it.navigator());
    let data = shared(name, media_type, pieces);
    let promise = navigator.zip(data).map(|(it, data)| it.share_with_data(&data));
    async move {
        match promise {
            Some(promise) => ended(JsFuture::from(promise).await),
            None => Leaving::Refused,
        }
    }
}

/// Asks where a file is to go, and writes it there. Ask only where
/// [`Surroundings::can_save_picker`], and within a tap.
pub async fn save_dialog(name: &str, pieces: &Pieces) -> Leaving {
    match save(name, pieces).await {
        Ok(true) => Leaving::Left,
        Ok(false) => Leaving::Spoilt,
        Err(problem) => ended(Err(problem)),
    }
}

/// Writes it, and says whether what lies there then is the same.
async fn save(name: &str, pieces: &Pieces) -> Result<bool, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let blob = pieces.blob("").ok_or(JsValue::NULL)?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &name.into())?;
    let file = called(&window, "showSaveFilePicker", &options).await?;
    let stream = called(&file, "createWritable", &Object::new()).await?;
    called(&stream, "write", &blob).await?;
    called(&stream, "close", &JsValue::UNDEFINED).await?;
    let written: File = called(&file, "getFile", &JsValue::UNDEFINED).await?.dyn_into()?;
    Ok(are_same(&blob, &written).await)
}

/// Whether two files hold the same bytes, as far as both can be read.
pub async fn are_same(one: &Blob, other: &Blob) -> bool {
    let (mut one, mut other) = (Slices::of(one), Slices::of(other));
    loop {
        match (one.next().await, other.next().await) {
            (None, None) => return true,
            (Some(Ok(some)), Some(Ok(same))) if some == same => {}
            (Some(_), _) | (None, Some(_)) => return false,
        }
    }
}

/// Calls an asynchronous method that not every browser has.
async fn called(on: &JsValue, name: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(on, &name.into())?.dyn_into()?;
    let promise: Promise = method.call1(on, argument)?.dyn_into()?;
    JsFuture::from(promise).await
}

fn ended(result: Result<JsValue, JsValue>) -> Leaving {
    let Err(problem) = result else { return Leaving::Left };
    let name = Reflect::get(&problem, &"name".into()).ok().and_then(|it| it.as_string());
    if name.as_deref() == Some("AbortError") { Leaving::Cancelled } else { Leaving::Refused }
}
