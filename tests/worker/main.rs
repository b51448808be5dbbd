//! What has to work in a worker as well as in a window: pictures become photos there, too.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use byname::browser::photo::shrunk;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

/// A picture in one colour, 8 pixels wide and 4 high.
const GIF: &[u8] =
    b"GIF87a\x08\x00\x04\x00\x81\x00\x00\xc8\x14\x28\x00\x00\x00\x00\x00\x00\x00\x00\
    \x00,\x00\x00\x00\x00\x08\x00\x04\x00\x00\x08\x0c\x00\x01\x08\x1c\x48\xb0\xa0\xc1\x83\x04\x03\
    \x02\x00;";

#[wasm_bindgen_test]
async fn a_picture_becomes_a_photo_in_a_worker() {
    assert!(web_sys::window().is_none());
    let photo = shrunk(GIF).await.expect("it is a picture");
    assert_eq!(imagesize::image_type(&photo).ok(), Some(imagesize::ImageType::Jpeg));
    let size = imagesize::blob_size(&photo).unwrap();
    assert_eq!((size.width, size.height), (8, 4));
    assert_eq!(shrunk(b"no picture at all").await, None);
}
