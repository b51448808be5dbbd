//! Packing and unpacking by the browser's own streams.

use byname::browser::clock;
use byname::browser::files::Pieces;
use byname::browser::gzip::{Broken, Packing, Unpacking, is_packed};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Blob;

/// A file of so many lines, no two of them alike, and with little that repeats.
fn text(lines: u64) -> Vec<u8> {
    let line = |number: u64| {
        let noise = number.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17);
        format!("{number} {noise:016x} {:016x}\n", noise.wrapping_mul(0x2545_f491_4f6c_dd1d))
    };
    (0..lines).flat_map(|number| line(number).into_bytes()).collect()
}

fn blob(bytes: &[u8]) -> Blob {
    Pieces::of(bytes).blob("").unwrap()
}

async fn bytes(blob: &Blob) -> Vec<u8> {
    Uint8Array::new(&JsFuture::from(blob.array_buffer()).await.unwrap()).to_vec()
}

async fn packed(pieces: &[&[u8]]) -> Pieces {
    let mut packing = Packing::start();
    for piece in pieces {
        packing.add(piece).await.unwrap();
    }
    packing.end().await.unwrap()
}

/// Everything that comes out of a file, and how it ends.
async fn unpacked(packed: &[u8]) -> (Vec<u8>, Result<(), Broken>) {
    let mut unpacking = Unpacking::of(&blob(packed)).unwrap();
    let mut text = Vec::new();
    loop {
        match unpacking.next().await {
            Ok(Some(piece)) => text.extend(piece),
            Ok(None) => return (text, Ok(())),
            Err(broken) => return (text, Err(broken)),
        }
    }
}

#[wasm_bindgen_test]
async fn what_was_packed_in_pieces_comes_back() {
    let text = text(40_000);
    let (first, rest) = text.split_at(1_000_003);
    let pieces = packed(&[b"", first, b"", rest]).await;
    let file = bytes(&pieces.blob("").unwrap()).await;
    assert_eq!(file.len(), pieces.size());
    assert!(is_packed(&file) && file.len() < text.len());
    assert!(unpacked(&file).await == (text, Ok(())));
    let nothing = bytes(&packed(&[]).await.blob("").unwrap()).await;
    assert_eq!(unpacked(&nothing).await, (vec![], Ok(())));
}

#[wasm_bindgen_test]
async fn of_a_file_that_is_cut_nearly_all_that_came_is_there() {
    let text = text(3_000);
    let file = bytes(&packed(&[&text]).await.blob("").unwrap()).await;
    for cut in [file.len() - 1, file.len() - 9, file.len() / 2, 4_097, 4_096, 300, 11, 10, 3, 0] {
        let (came, end) = unpacked(&file[..cut]).await;
        assert_eq!(end, Err(Broken), "{cut}");
        assert!(text.starts_with(&came), "{cut}");
        // Some bytes of a block wait until its next ones come.
        let share = cut.saturating_sub(1_000) as f64 / file.len() as f64;
        assert!(share * text.len() as f64 <= came.len() as f64 * 1.1, "{cut} {}", came.len());
    }
    let (came, end) = unpacked(&[&file[..], b"more"].concat()).await;
    assert!(came == text, "what stands behind does no harm");
    assert_eq!(end, Err(Broken));
}

#[wasm_bindgen_test]
async fn of_a_file_that_is_damaged_the_beginning_is_there() {
    let text = text(6_000);
    let file = bytes(&packed(&[&text]).await.blob("").unwrap()).await;
    for place in [file.len() - 5, file.len() / 2, 9_000, 4] {
        let mut damaged = file.clone();
        damaged[place..].iter_mut().take(400).for_each(|byte| *byte ^= 0x55);
        let (came, end) = unpacked(&damaged).await;
        assert_eq!(end, Err(Broken), "{place}");
        let good = came.iter().zip(&text).take_while(|(a, b)| a == b).count();
        let share = place.saturating_sub(3 * 2_048) as f64 / file.len() as f64;
        assert!(share * text.len() as f64 <= good as f64, "{place} {good}");
    }
    assert_eq!(unpacked(b"BEGIN:VCARD").await, (vec![], Err(Broken)));
}

/// How many bytes our memory has.
fn memory() -> u32 {
    let memory: js_sys::WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    memory.buffer().unchecked_into::<js_sys::ArrayBuffer>().byte_length()
}

#[wasm_bindgen_test]
async fn a_file_that_unpacks_to_very_much_is_stopped_where_its_reader_stops() {
    const MEGABYTE: usize = 1 << 20;
    let zeros = vec![0; MEGABYTE];
    let mut packing = Packing::start();
    for _ in 0..500 {
        packing.add(&zeros).await.unwrap();
    }
    let bomb = packing.end().await.unwrap();
    assert!(bomb.size() < MEGABYTE, "{}", bomb.size());
    let (began, before) = (clock::now(), memory());
    let mut unpacking = Unpacking::of(&bomb.blob("").unwrap()).unwrap();
    let mut came = 0;
    while came <= 64 * MEGABYTE {
        came += unpacking.next().await.unwrap().expect("it goes on").len();
    }
    // Nothing is unpacked ahead of whoever reads.
    assert!(unpacking.done() < bomb.size() / 4, "{} of {}", unpacking.done(), bomb.size());
    drop(unpacking);
    clock::turn().await;
    assert!(clock::now() - began < 2_000, "{} ms", clock::now() - began);
    assert!(memory() - before < 16 << 20, "{} bytes", memory() - before);
}

#[wasm_bindgen_test]
async fn a_file_is_made_plain_where_the_browser_cannot_pack() {
    js_sys::eval("globalThis.theirs = CompressionStream; delete globalThis.CompressionStream")
        .unwrap();
    let pieces = packed(&[b"one ", b"two"]).await;
    js_sys::eval("globalThis.CompressionStream = globalThis.theirs").unwrap();
    assert_eq!(bytes(&pieces.blob("").unwrap()).await, b"one two");
    assert_eq!(pieces.size(), 7);
}

#[wasm_bindgen_test]
async fn where_the_browser_cannot_unpack_nothing_is_tried() {
    js_sys::eval("globalThis.theirs = DecompressionStream; delete globalThis.DecompressionStream")
        .unwrap();
    let unpacking = Unpacking::of(&blob(b"x"));
    js_sys::eval("globalThis.DecompressionStream = globalThis.theirs").unwrap();
    assert!(unpacking.is_none());
}

#[wasm_bindgen_test]
async fn whoever_gives_up_does_no_harm() {
    let text = text(3_000);
    let mut packing = Packing::start();
    packing.add(&text).await.unwrap();
    drop(packing);
    let file = packed(&[&text]).await.blob("").unwrap();
    let mut unpacking = Unpacking::of(&file).unwrap();
    unpacking.next().await.unwrap().expect("it has a beginning");
    drop(unpacking);
    clock::turn().await;
    assert!(unpacked(&bytes(&file).await).await.0 == text);
}
