//! Any picture becomes a small photo, as the book keeps them.
//!
//! It is drawn anew, so nothing of the file is left but what can be seen: no place, no camera. Works
//! in a window and in a worker.

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlCanvasElement, ImageBitmap, ImageEncodeOptions, OffscreenCanvas, window};

use crate::domain::crop::Square;
use crate::domain::limits;
use crate::domain::photo::fitted;

const JPEG: &str = "image/jpeg";
/// How much of the picture JPEG keeps, from 0 to 1.
const QUALITY: f64 = 0.85;
/// JPEG has no holes; what shines through a picture is paper.
const PAPER: &str = "#fff";

#[wasm_bindgen]
extern "C" {
    // Of the window or of the worker, whichever this is.
    #[wasm_bindgen(catch, js_name = createImageBitmap)]
    fn create_image_bitmap(picture: &Blob, options: &JsValue) -> Result<Promise, JsValue>;

    // The context of either canvas; web-sys has a type for each.
    type Pen;

    #[wasm_bindgen(method, setter, js_name = fillStyle)]
    fn set_colour(this: &Pen, colour: &str);

    #[wasm_bindgen(method, setter, js_name = imageSmoothingQuality)]
    fn set_smoothing(this: &Pen, quality: &str);

    #[wasm_bindgen(method, js_name = fillRect)]
    fn fill(this: &Pen, left: f64, top: f64, width: f64, height: f64);

    #[wasm_bindgen(method, catch, js_name = drawImage)]
    #[allow(
        clippy::too_many_arguments,
        reason = "a part of a picture goes to a part of the canvas"
    )]
    fn draw(
        this: &Pen,
        picture: &ImageBitmap,
        left: f64,
        top: f64,
        width: f64,
        height: f64,
        to_left: f64,
        to_top: f64,
        to_width: f64,
        to_height: f64,
    ) -> Result<(), JsValue>;
}

/// A picture as a JPEG whose longer side is at most [`limits::PHOTO_SIDE`], turned as its camera was
/// held. `None` when the browser cannot decode it, or when its header says that it has more than
/// [`limits::PICTURE_PIXELS`].
pub async fn shrunk(bytes: &[u8]) -> Option<Vec<u8>> {
    photo_of(bytes, |picture| {
        let (width, height) = (picture.width(), picture.height());
        Cut {
            left: 0.0,
            top: 0.0,
            width: width.into(),
            height: height.into(),
            to: fitted(width, height),
        }
    })
    .await
}

/// A square of a picture as a JPEG, its sides at most [`limits::PHOTO_SIDE`]. `None` as above.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a side is none")]
pub async fn cut(bytes: &[u8], square: Square) -> Option<Vec<u8>> {
    let Square { left, top, side } = square;
    let to = (side.round() as u32).clamp(1, limits::PHOTO_SIDE);
    photo_of(bytes, |_| Cut { left, top, width: side, height: side, to: (to, to) }).await
}

/// The part of a picture that becomes a photo, and how large that is, in pixels.
#[derive(Clone, Copy)]
struct Cut {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    to: (u32, u32),
}

async fn photo_of(bytes: &[u8], part: impl FnOnce(&ImageBitmap) -> Cut) -> Option<Vec<u8>> {
    if is_too_large(bytes) {
        return None;
    }
    let picture = decoded(bytes).await?;
    let part = part(&picture);
    let drawn = match drawn_in_memory(&picture, part).await {
        Some(drawn) => Some(drawn),
        None => drawn_in_page(&picture, part).await,
    };
    picture.close();
    // A browser that does not write JPEG writes PNG instead.
    let jpeg = drawn.filter(|it| it.type_() == JPEG)?;
    let buffer = JsFuture::from(jpeg.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec()).filter(|it| it.len() <= limits::PHOTO_BYTES)
}

/// Whether its header says that decoding it would take too much memory. Formats whose headers we do
/// not know are left to the browser's own limits.
fn is_too_large(bytes: &[u8]) -> bool {
    let size = imagesize::blob_size(bytes).ok();
    let pixels = size.map(|it| (it.width as u64).saturating_mul(it.height as u64));
    pixels.is_some_and(|pixels| limits::PICTURE_PIXELS < pixels)
}

async fn decoded(bytes: &[u8]) -> Option<ImageBitmap> {
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).ok()?;
    let options = Object::new();
    Reflect::set(&options, &"imageOrientation".into(), &"from-image".into()).ok()?;
    let picture = JsFuture::from(create_image_bitmap(&blob, &options).ok()?).await.ok()?;
    picture.dyn_into().ok()
}

async fn drawn_in_memory(picture: &ImageBitmap, part: Cut) -> Option<Blob> {
    if !Reflect::has(&js_sys::global(), &"OffscreenCanvas".into()).unwrap_or_default() {
        return None;
    }
    let canvas = OffscreenCanvas::new(part.to.0, part.to.1).ok()?;
    draw(picture, canvas.get_context("2d").ok()??, part)?;
    let options = ImageEncodeOptions::new();
    options.set_type(JPEG);
    options.set_quality(QUALITY);
    let written = canvas.convert_to_blob_with_options(&options).ok()?;
    JsFuture::from(written).await.ok()?.dyn_into().ok()
}

/// The same on a canvas of the page, where there is one.
async fn drawn_in_page(picture: &ImageBitmap, part: Cut) -> Option<Blob> {
    let canvas = window()?.document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    canvas.set_width(part.to.0);
    canvas.set_height(part.to.1);
    draw(picture, canvas.get_context("2d").ok()??, part)?;
    let written = Promise::new(&mut |done, failed| {
        let quality = JsValue::from_f64(QUALITY);
        if let Err(error) = canvas.to_blob_with_type_and_encoder_options(&done, JPEG, &quality) {
            // Whoever waits is told; telling cannot fail.
            let _ = failed.call1(&JsValue::NULL, &error);
        }
    });
    JsFuture::from(written).await.ok()?.dyn_into().ok()
}

fn draw(picture: &ImageBitmap, pen: Object, part: Cut) -> Option<()> {
    let pen: Pen = JsValue::from(pen).unchecked_into();
    let Cut { left, top, width, height, to } = part;
    let (to_width, to_height) = (f64::from(to.0), f64::from(to.1));
    pen.set_colour(PAPER);
    pen.fill(0.0, 0.0, to_width, to_height);
    pen.set_smoothing("high");
    pen.draw(picture, left, top, width, height, 0.0, 0.0, to_width, to_height).ok()
}
