//! Packing and unpacking with gzip (RFC 1952), a piece at a time, as the browser does it. In a window
//! and in a worker alike.
//!
//! The streams are those of the Compression Standard. Their queues follow the Streams Standard: what
//! lies in a queue when a stream breaks is lost, so all is handed over in such a way that little does.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::channel::oneshot;
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, ReadableStream, ReadableStreamDefaultReader, WritableStream, WritableStreamDefaultWriter,
};

use crate::browser::files::{Pieces, Slices};

/// What a packed file begins with.
const MARK: [u8; 2] = [0x1f, 0x8b];

/// Bytes that are handed over for unpacking at once. Where they are damaged, what they would have made
/// is lost: a few records.
const MOUTHFUL: usize = 2_048;

#[wasm_bindgen]
extern "C" {
    type CompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn readable(this: &CompressionStream) -> ReadableStream;
    #[wasm_bindgen(method, getter)]
    fn writable(this: &CompressionStream) -> WritableStream;

    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn readable(this: &DecompressionStream) -> ReadableStream;
    #[wasm_bindgen(method, getter)]
    fn writable(this: &DecompressionStream) -> WritableStream;

    /// What a reader reads.
    type Piece;
    #[wasm_bindgen(method, getter)]
    fn done(this: &Piece) -> bool;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Piece) -> JsValue;
}

/// The stream broke: what was packed is cut or damaged, or the device would not give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

/// Whether a file that begins so is packed.
pub fn is_packed(beginning: &[u8]) -> bool {
    beginning.starts_with(&MARK)
}

/// Bytes on their way into a packed file. Where the browser cannot pack, the file is plain.
#[derive(Debug)]
pub struct Packing {
    /// What is packed by now.
    pieces: Rc<RefCell<Pieces>>,
    stream: Option<PackingStream>,
}

#[derive(Debug)]
struct PackingStream {
    writer: WritableStreamDefaultWriter,
    /// Says that all is packed.
    ended: oneshot::Receiver<()>,
}

impl Packing {
    /// Begins a file.
    pub fn start() -> Self {
        let pieces = Rc::default();
        let stream = PackingStream::open(&pieces);
        Self { pieces, stream }
    }

    /// Packs some bytes; it is done when there is room for more.
    ///
    /// # Errors
    /// The browser could not pack them. The file is lost.
    pub async fn add(&mut self, bytes: &[u8]) -> Result<(), Broken> {
        let Some(stream) = &self.stream else {
            self.pieces.borrow_mut().add(bytes);
            return Ok(());
        };
        let bytes = Uint8Array::from(bytes);
        settled(stream.writer.write_with_chunk(&bytes)).await
    }

    /// How many bytes the file has by now.
    pub fn size(&self) -> usize {
        self.pieces.borrow().size()
    }

    /// The file.
    ///
    /// # Errors
    /// The browser could not pack the last of it.
    pub async fn end(mut self) -> Result<Pieces, Broken> {
        if let Some(mut stream) = self.stream.take() {
            settled(stream.writer.close()).await?;
            (&mut stream.ended).await.map_err(|_| Broken)?;
        }
        Ok(self.pieces.take())
    }
}

impl PackingStream {
    fn open(pieces: &Rc<RefCell<Pieces>>) -> Option<Self> {
        let stream = CompressionStream::new("gzip").ok()?;
        let writer = stream.writable().get_writer().ok()?;
        let reader = reader(&stream.readable())?;
        let (end, ended) = oneshot::channel();
        let pieces = Rc::clone(pieces);
        spawn_local(async move {
            while let Ok(piece) = next(&reader).await {
                match piece {
                    Some(piece) => pieces.borrow_mut().push(&piece),
                    None => {
                        // Whoever does not wait for it has no use for the file.
                        let _ = end.send(());
                        return;
                    }
                }
            }
        });
        Some(Self { writer, ended })
    }
}

impl Drop for PackingStream {
    fn drop(&mut self) {
        // After the end it does nothing; before, nobody wants the rest.
        let aborted = self.writer.abort();
        spawn_local(async move { drop(JsFuture::from(aborted).await) });
    }
}

/// A packed file on its way out. Dropping it stops the work.
#[derive(Debug)]
pub struct Unpacking {
    reader: ReadableStreamDefaultReader,
    done: Rc<Cell<usize>>,
}

impl Unpacking {
    /// Begins to unpack; `None` where the browser cannot.
    pub fn of(packed: &Blob) -> Option<Self> {
        let stream = DecompressionStream::new("gzip").ok()?;
        let writer = stream.writable().get_writer().ok()?;
        let reader = reader(&stream.readable())?;
        let done = Rc::<Cell<usize>>::default();
        let (slices, fed) = (Slices::of(packed), Rc::clone(&done));
        spawn_local(async move {
            if feed(slices, &writer, &fed).await.is_err() {
                // The reader hears of it.
                drop(JsFuture::from(writer.abort()).await);
            }
        });
        Some(Self { reader, done })
    }

    /// How many packed bytes are read by now.
    pub fn done(&self) -> usize {
        self.done.get()
    }

    /// The next piece; `None` at the end. What is not asked for is not unpacked.
    ///
    /// # Errors
    /// [`Broken`] where the file is cut or damaged; the pieces before are good as far as gzip can tell.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, Broken> {
        Ok(next(&self.reader).await?.map(|piece| piece.to_vec()))
    }
}

impl Drop for Unpacking {
    fn drop(&mut self) {
        let cancelled = self.reader.cancel();
        spawn_local(async move { drop(JsFuture::from(cancelled).await) });
    }
}

/// Hands over a file in small pieces. A stream takes the next only when everything that the one before
/// made was asked for. Its end is looked at without waiting, so the last byte goes alone: with it
/// nearly nothing can be lost.
async fn feed(
    mut slices: Slices,
    writer: &WritableStreamDefaultWriter,
    fed: &Cell<usize>,
) -> Result<(), Broken> {
    let mut last = Vec::new();
    while let Some(slice) = slices.next().await {
        let slice = [last, slice.map_err(|_| Broken)?].concat();
        let (before, end) = slice.split_at(slice.len().saturating_sub(1));
        for some in before.chunks(MOUTHFUL) {
            settled(writer.write_with_chunk(&Uint8Array::from(some))).await?;
            fed.update(|fed| fed + some.len());
        }
        last = end.to_vec();
    }
    settled(writer.write_with_chunk(&Uint8Array::from(&last[..]))).await?;
    fed.update(|fed| fed + last.len());
    settled(writer.close()).await
}

fn reader(stream: &ReadableStream) -> Option<ReadableStreamDefaultReader> {
    stream.get_reader().dyn_into().ok()
}

async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, Broken> {
    let piece = JsFuture::from(reader.read()).await.map_err(|_| Broken)?;
    let piece: Piece = piece.unchecked_into();
    if piece.done() {
        return Ok(None);
    }
    piece.value().dyn_into().map(Some).map_err(|_| Broken)
}

async fn settled(promise: Promise) -> Result<(), Broken> {
    JsFuture::from(promise).await.map(drop).map_err(|_| Broken)
}
