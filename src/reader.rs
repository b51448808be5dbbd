//! The program beside the app that reads files: whatever a file is, the screen never waits for it.

#[path = "reader/copying.rs"]
mod copying;
#[path = "reader/proving.rs"]
mod proving;
#[path = "reader/sealing.rs"]
mod sealing;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::channel::mpsc::{UnboundedSender, unbounded};
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use byname::browser::files::{self, FileProblem};
use byname::browser::gzip;
use byname::browser::worker::{Message, inside};
use byname::browser::{photo, text_decoder};
use byname::domain::limits::FILE_BYTES;
use byname::domain::lock::Pin;
use byname::domain::photo::Photo;
use byname::exchange::errand::{Asked, Slice, Told};
use byname::exchange::pin;
use byname::exchange::rescue::is_rescued;
use byname::exchange::sealed::is_sealed;
use byname::exchange::{self, Opened, Skipped, TableChoice, Unreadable, byname as copy};

/// So many cards are read before the app hears of them.
const SLICE: usize = 200;

/// So many bytes tell whether a file is a copy, blanks before its header included.
const BEGINNING: usize = 1_024;

/// The file that is open, and which time its people were asked for last.
#[derive(Default)]
struct Desk {
    open: RefCell<Option<Rc<Opened<'static>>>>,
    turn: Cell<u32>,
    /// Where the app's words go while a copy is read.
    copying: RefCell<Option<UnboundedSender<Asked>>>,
}

fn main() {
    std::panic::set_hook(Box::new(console_error_panic_hook::hook));
    let desk = Rc::new(Desk::default());
    inside::listen(move |text, file| {
        let desk = Rc::clone(&desk);
        spawn_local(async move {
            match (Asked::read(&text), file) {
                (Some(Asked::Open), Some(file)) => open(&desk, &file).await,
                (Some(Asked::People { turn, choice }), _) => {
                    people(&desk, turn, choice.as_ref()).await;
                }
                (Some(asked @ (Asked::More | Asked::Unlock { .. })), _) => {
                    let copying = desk.copying.borrow();
                    // Whoever does not hear it is done.
                    let _ = copying.as_ref().map(|copying| copying.unbounded_send(asked));
                }
                (Some(Asked::Seal { passphrase, salt, nonce }), Some(file)) => {
                    sealing::seal(&file, &passphrase, salt, nonce).await;
                }
                (Some(Asked::Prove { passphrase }), Some(file)) => {
                    let digest = proving::digest(&file, passphrase).await;
                    tell(&Told::Proved { digest }, Vec::new());
                }
                (Some(Asked::Pin { digits, salt }), _) => {
                    let hash = Pin::read(&digits).and_then(|pin| pin::hash(&pin, &salt));
                    tell(&Told::PinHash(hash), Vec::new());
                }
                (Some(Asked::Open | Asked::Seal { .. } | Asked::Prove { .. }), None)
                | (None, _) => {
                    tell(&Told::Closed, Vec::new());
                }
            }
        });
    });
    tell(&Told::Ready(env!("CARGO_PKG_VERSION").to_owned()), Vec::new());
}

fn tell(told: &Told, parts: Vec<Vec<u8>>) {
    inside::tell(&Message { text: told.text(), parts });
}

async fn open(desk: &Desk, file: &File) {
    let beginning = files::beginning(file, BEGINNING).await;
    let is_sealed = is_sealed(&beginning);
    let is_rescued = is_rescued(&beginning);
    if is_sealed || is_rescued || gzip::is_packed(&beginning) || copy::is_byname(&beginning) {
        let (say, mut answers) = unbounded();
        desk.copying.replace(Some(say));
        return match is_sealed {
            false if is_rescued => copying::rescued(file, answers).await,
            false => copying::copy(file, answers).await,
            true => {
                if let Some(file) = sealing::opened(file, &mut answers).await {
                    copying::copy(&file, answers).await;
                }
            }
        };
    }
    let bytes = match files::read(file, FILE_BYTES).await {
        Ok(bytes) => bytes,
        Err(FileProblem::TooLarge) => return tell(&Told::Refused(Unreadable::TooLarge), vec![]),
        Err(FileProblem::Unreadable) => return tell(&Told::Closed, vec![]),
    };
    match exchange::open(bytes, &text_decoder::decode) {
        Ok(opened) => {
            let (source, size, table) = (opened.source(), opened.size(), opened.table());
            *desk.open.borrow_mut() = Some(Rc::new(opened));
            tell(&Told::Opened { source, size, table }, vec![]);
        }
        Err(problem) => tell(&Told::Refused(problem), vec![]),
    }
}

async fn people(desk: &Desk, turn: u32, choice: Option<&TableChoice>) {
    desk.turn.set(turn);
    let Some(opened) = desk.open.borrow().clone() else { return tell(&Told::Closed, vec![]) };
    let mut slice = Slice { turn, ..Slice::default() };
    let mut photos = Vec::new();
    for found in opened.people(choice) {
        slice.done = found.end;
        match found.person {
            Ok(mut person) => {
                if let Some(picture) = person.photo.take()
                    && let Some(small) = photo::shrunk(&picture).await
                {
                    person.person.photo = Some(Photo::of(small.clone()).id());
                    photos.push(small);
                }
                slice.people.push(person);
            }
            Err(why) => {
                slice.skipped.push(Skipped { place: found.place, why, raw: found.raw.into() });
            }
        }
        if slice.people.len() + slice.skipped.len() == SLICE {
            tell(&Told::Slice(std::mem::take(&mut slice)), std::mem::take(&mut photos));
            slice.turn = turn;
        }
        // While a photo was made small, she may have changed what a column means.
        if desk.turn.get() != turn {
            return;
        }
    }
    tell(&Told::Slice(slice), photos);
    tell(&Told::End(turn), vec![]);
}
