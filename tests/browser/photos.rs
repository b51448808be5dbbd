//! Photos: kept beside the book, in older databases too, and made of any picture.

use byname::browser::clock;
use byname::browser::database::Database;
use byname::browser::photo::shrunk;
use byname::browser::photo_urls::PhotoUrls;
use byname::disk::{Disk, DiskProblem, PageKey};
use byname::domain::limits::{PHOTO_SIDE, PICTURE_PIXELS};
use byname::domain::photo::Photo;
use idb::{Database as Connection, DatabaseEvent, Factory, ObjectStoreParams, TransactionMode};
use js_sys::{Function, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlCanvasElement, window};

#[wasm_bindgen]
extern "C" {
    fn fetch(url: &str) -> Promise;

    type Answer;
    #[wasm_bindgen(method, js_name = arrayBuffer)]
    fn bytes(this: &Answer) -> Promise;
}

fn new_name() -> String {
    format!("test-photos-{:016x}", clock::random_number())
}

/// A red PNG of that size, the lower half of it empty.
async fn png(width: u32, height: u32) -> Vec<u8> {
    let canvas = window().unwrap().document().unwrap().create_element("canvas").unwrap();
    let canvas: HtmlCanvasElement = canvas.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let paint = "const pen = canvas.getContext('2d');
        pen.fillStyle = '#c03';
        pen.fillRect(0, 0, canvas.width, canvas.height / 2);";
    let paint = Function::new_with_args("canvas", paint);
    paint.call1(&JsValue::NULL, &canvas).unwrap();
    let blob = Promise::new(&mut |done, _| canvas.to_blob(&done).unwrap());
    let blob: web_sys::Blob = JsFuture::from(blob).await.unwrap().unchecked_into();
    Uint8Array::new(&JsFuture::from(blob.array_buffer()).await.unwrap()).to_vec()
}

async fn fetched(url: &str) -> Option<Vec<u8>> {
    let answer: Answer = JsFuture::from(fetch(url)).await.ok()?.unchecked_into();
    let buffer = JsFuture::from(answer.bytes()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

#[wasm_bindgen_test]
async fn photos_are_there_with_their_batch_after_opening_again() {
    let name = new_name();
    let database = Database::named(&name, |_| {});
    let (one, two) = (Photo::of(*b"one"), Photo::of(*b"two"));
    assert_eq!(database.photo(one.id()).await, Ok(None));
    database.append(b"first", std::slice::from_ref(&one)).await.unwrap();
    // The same photo once more is no error.
    database.append(b"second", &[one.clone(), two.clone()]).await.unwrap();
    drop(database);

    let again = Database::named(&name, |_| {});
    let missing = Photo::of(*b"three").id();
    let found = again.photos(&[two.id(), missing, one.id()]).await.unwrap();
    assert_eq!(found, [two, one]);
    assert_eq!(again.read().await.unwrap().log.len(), 2);
}

#[wasm_bindgen_test]
async fn of_a_batch_that_fails_no_photo_is_kept() {
    let name = new_name();
    let database = Database::named(&name, |_| {});
    let photo = Photo::of(*b"photo");
    let refuse = "globalThis.goodAdd = IDBObjectStore.prototype.add;
        IDBObjectStore.prototype.add = () => { throw new DOMException('no', 'UnknownError'); };";
    js_sys::eval(refuse).unwrap();
    let failed = database.append(b"entry", std::slice::from_ref(&photo)).await;
    js_sys::eval("IDBObjectStore.prototype.add = globalThis.goodAdd;").unwrap();
    assert_eq!(failed, Err(DiskProblem::Aborted));
    assert_eq!(database.photo(photo.id()).await, Ok(None));
    assert!(database.read().await.unwrap().log.is_empty());
    database.append(b"entry", std::slice::from_ref(&photo)).await.unwrap();
    assert_eq!(database.photo(photo.id()).await, Ok(Some(photo)));
}

/// A database as the first version made it, with something in each of its stores.
async fn make_version_1(name: &str) {
    let mut request = Factory::new().unwrap().open(name, Some(1)).unwrap();
    request.on_upgrade_needed(|event| {
        let database: Connection = event.database().unwrap();
        let mut counted = ObjectStoreParams::new();
        counted.auto_increment(true);
        database.create_object_store("pages", ObjectStoreParams::new()).unwrap();
        database.create_object_store("log", counted.clone()).unwrap();
        database.create_object_store("steps", counted).unwrap();
    });
    let database = request.await.unwrap();
    let stores = ["pages", "log", "steps"];
    let transaction = database.transaction(&stores, TransactionMode::ReadWrite).unwrap();
    let bytes = |text: &str| JsValue::from(Uint8Array::from(text.as_bytes()));
    let key = JsValue::from(Uint8Array::from(&[7_u8; 17][..]));
    let store = |name| transaction.object_store(name).unwrap();
    store("pages").put(&bytes("a page"), Some(&key)).unwrap().await.unwrap();
    store("log").add(&bytes("an entry"), None).unwrap().await.unwrap();
    store("steps").add(&bytes("a step"), None).unwrap().await.unwrap();
    transaction.commit().unwrap().await.unwrap();
    database.close();
}

#[wasm_bindgen_test]
async fn a_database_of_the_first_version_keeps_everything_and_takes_photos() {
    let name = new_name();
    make_version_1(&name).await;

    let database = Database::named(&name, |_| {});
    let contents = database.read().await.unwrap();
    assert_eq!(contents.pages, [(PageKey([7; 17]), b"a page".to_vec())]);
    assert_eq!(contents.log, [(1, b"an entry".to_vec())]);
    assert_eq!(database.steps(9).await.unwrap(), [b"a step".to_vec()]);
    let photo = Photo::of(*b"photo");
    assert_eq!(database.photo(photo.id()).await, Ok(None));
    database.append(b"more", std::slice::from_ref(&photo)).await.unwrap();
    assert_eq!(database.photo(photo.id()).await, Ok(Some(photo)));
    let log = database.read().await.unwrap().log;
    assert_eq!(log[1], (2, b"more".to_vec()), "it is counted on");
}

#[wasm_bindgen_test]
async fn an_app_of_the_first_version_leaves_the_newer_book_alone() {
    let name = new_name();
    let newer = Database::named(&name, |_| {});
    newer.append(b"entry", &[]).await.unwrap();
    let older = Factory::new().unwrap().open(&name, Some(1)).unwrap().await;
    assert!(older.is_err());
    assert_eq!(newer.append(b"more", &[]).await, Ok::<(), DiskProblem>(()));
}

#[wasm_bindgen_test]
async fn a_picture_becomes_a_jpeg_that_is_no_larger_than_a_photo() {
    for ((width, height), photo) in [
        ((640, 480), (320, 240)),
        ((100, 900), (36, 320)),
        ((40, 30), (40, 30)),
        ((PHOTO_SIDE, PHOTO_SIDE), (320, 320)),
    ] {
        let bytes = shrunk(&png(width, height).await).await.expect("it is a picture");
        assert_eq!(imagesize::image_type(&bytes).ok(), Some(imagesize::ImageType::Jpeg));
        let size = imagesize::blob_size(&bytes).unwrap();
        assert_eq!((size.width, size.height), photo, "{width} x {height}");
        // A photo is a picture, too, and stays as large as it is.
        let size = imagesize::blob_size(&shrunk(&bytes).await.unwrap()).unwrap();
        assert_eq!((size.width, size.height), photo);
    }
}

#[wasm_bindgen_test]
async fn what_is_no_picture_or_too_large_becomes_nothing() {
    let whole = png(300, 200).await;
    assert_eq!(shrunk(b"").await, None);
    assert_eq!(shrunk(b"GIF89a is what it says").await, None);
    assert_eq!(shrunk(&whole[..whole.len().min(40)]).await, None);
    // Its header says that it has one line more than is taken.
    let lines = u32::try_from(PICTURE_PIXELS / 8_000).unwrap() + 1;
    let mut large = whole;
    large[16..20].copy_from_slice(&8_000_u32.to_be_bytes());
    large[20..24].copy_from_slice(&lines.to_be_bytes());
    assert_eq!(shrunk(&large).await, None);
}

#[wasm_bindgen_test]
async fn addresses_of_photos_are_given_back_when_there_are_many() {
    let urls = PhotoUrls::default();
    let photos: Vec<Photo> = (0..257_u32).map(|number| Photo::of(number.to_be_bytes())).collect();
    let first = urls.show(&photos[0]).unwrap();
    assert_eq!(urls.show(&photos[0]), Some(first.clone()), "one address for one photo");
    let second = urls.show(&photos[1]).unwrap();
    assert_eq!(fetched(&second).await.as_deref(), Some(&photos[1].bytes()[..]));
    // It is shown again, so it is not the oldest any more.
    assert_eq!(urls.find(photos[0].id()), Some(first.clone()));
    photos[2..].iter().for_each(|photo| drop(urls.show(photo)));
    assert_eq!(urls.find(photos[1].id()), None);
    assert_eq!(fetched(&second).await, None, "its memory is given back");
    assert_eq!(fetched(&first).await.as_deref(), Some(&photos[0].bytes()[..]));
}
