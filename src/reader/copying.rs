//! A copy of a book is read a piece at a time, and what is in it is told in slices.

use std::sync::Arc;

use futures::StreamExt;
use futures::channel::mpsc::UnboundedReceiver;
use web_sys::Blob;

use byname::browser::files::{self, FileProblem, Slices};
use byname::browser::gzip::{self, Unpacking};
use byname::disk::format;
use byname::domain::photo::Photo;
use byname::domain::record::Record;
use byname::exchange::Unreadable;
use byname::exchange::byname::{CopyRead, Head, LineProblem, Reading, Refusal};
use byname::exchange::errand::{Asked, Told};
use byname::exchange::rescue::Rescued;

use super::tell;

/// So many records, lines that are none counted too, are read before the app hears of them.
const SLICE: usize = 1_500;

/// So many slices are told before the app has taken the first of them.
const AHEAD: usize = 4;

/// The text of a copy on its way in.
pub(super) enum Text {
    /// It stands in the file.
    Plain(Slices),
    /// It is packed in the file.
    Packed(Unpacking),
}

impl Text {
    /// The text of this file; `None` where the browser cannot unpack it.
    pub(super) async fn of(file: &Blob) -> Option<Self> {
        if gzip::is_packed(&files::beginning(file, 2).await) {
            Unpacking::of(file).map(Self::Packed)
        } else {
            Some(Self::Plain(Slices::of(file)))
        }
    }

    /// The next piece; `None` at the end, and where what is packed is cut or damaged: the text's own
    /// end tells whether all is there.
    pub(super) async fn next(&mut self) -> Option<Result<Vec<u8>, FileProblem>> {
        match self {
            Self::Plain(slices) => slices.next().await,
            Self::Packed(unpacking) => unpacking.next().await.unwrap_or(None).map(Ok),
        }
    }

    /// Bytes of the file that are read by now.
    fn done(&self) -> usize {
        match self {
            Self::Plain(slices) => slices.done(),
            Self::Packed(unpacking) => unpacking.done(),
        }
    }

    /// What is said when it is no copy, or too large.
    fn refused(&self, refusal: Refusal) -> Told {
        match (self, refusal) {
            // Whatever else is packed there, somebody has to unpack it.
            (Self::Packed(_), Refusal::NotOurs) => Told::Refused(Unreadable::Archive),
            (_, refusal) => Told::CopyRefused(refusal),
        }
    }
}

/// Reads a copy to its end and tells what is in it. `answers` are what the app says meanwhile.
pub(super) async fn copy(file: &Blob, answers: UnboundedReceiver<Asked>) {
    let Some(mut text) = Text::of(file).await else {
        return tell(&Told::Refused(Unreadable::Archive), vec![]);
    };
    let mut telling = Telling { size: size(file), head_is_told: false, ahead: 0, answers };
    let mut reading = Reading::default();
    while let Some(piece) = text.next().await {
        let Ok(piece) = piece else { return tell(&Told::Closed, vec![]) };
        if let Err(refusal) = reading.add(&piece) {
            return tell(&text.refused(refusal), vec![]);
        }
        telling.tell_what_is_read(&mut reading, text.done()).await;
    }
    telling.tell_head(&reading);
    match reading.end() {
        Ok(rest) => telling.tell_end(rest).await,
        Err(refusal) => tell(&text.refused(refusal), vec![]),
    }
}

/// Reads a rescued book to its end and tells what is in it, as if it were a copy.
pub(super) async fn rescued(file: &Blob, answers: UnboundedReceiver<Asked>) {
    let mut telling = Telling { size: size(file), head_is_told: false, ahead: 0, answers };
    let mut reading = Rescued::default();
    let mut slices = Slices::of(file);
    while let Some(piece) = slices.next().await {
        let Ok(piece) = piece else { return tell(&Told::Closed, vec![]) };
        if let Err(refusal) = reading.add(&piece) {
            return tell(&Told::CopyRefused(refusal), vec![]);
        }
        telling.tell_what_is_read(&mut reading, slices.done()).await;
    }
    telling.tell_head(&reading);
    match reading.end() {
        Ok(rest) => telling.tell_end(rest).await,
        Err(refusal) => tell(&Told::CopyRefused(refusal), vec![]),
    }
}

/// What is read a piece at a time and told in slices.
trait Read {
    /// What is said of the file, once its first line is read.
    fn beginning(&self) -> Option<(Option<Head>, Option<u64>)>;
    fn waiting(&self) -> usize;
    fn take_photos(&mut self) -> Vec<Photo>;
    fn take_records(&mut self) -> (Vec<Arc<Record>>, Vec<(usize, LineProblem)>);
}

impl Read for Reading {
    fn beginning(&self) -> Option<(Option<Head>, Option<u64>)> {
        self.is_begun().then(|| (self.head().cloned(), self.announced()))
    }

    fn waiting(&self) -> usize {
        Reading::waiting(self)
    }

    fn take_photos(&mut self) -> Vec<Photo> {
        Reading::take_photos(self)
    }

    fn take_records(&mut self) -> (Vec<Arc<Record>>, Vec<(usize, LineProblem)>) {
        (Reading::take_records(self), self.take_skipped())
    }
}

impl Read for Rescued {
    fn beginning(&self) -> Option<(Option<Head>, Option<u64>)> {
        self.is_begun().then(|| (self.head().cloned(), None))
    }

    fn waiting(&self) -> usize {
        Rescued::waiting(self)
    }

    fn take_photos(&mut self) -> Vec<Photo> {
        Rescued::take_photos(self)
    }

    fn take_records(&mut self) -> (Vec<Arc<Record>>, Vec<(usize, LineProblem)>) {
        (Rescued::take_records(self), self.take_skipped())
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is none")]
fn size(file: &Blob) -> usize {
    file.size() as usize
}

struct Telling {
    /// Bytes of the file.
    size: usize,
    head_is_told: bool,
    /// Slices that were told and are not taken yet.
    ahead: usize,
    answers: UnboundedReceiver<Asked>,
}

impl Telling {
    fn tell_head(&mut self, reading: &impl Read) {
        if self.head_is_told {
            return;
        }
        if let Some((head, announced)) = reading.beginning() {
            self.head_is_told = true;
            tell(&Told::CopyHead { head, announced, size: self.size }, vec![]);
        }
    }

    async fn tell_what_is_read(&mut self, reading: &mut impl Read, done: usize) {
        self.tell_head(reading);
        let photos = reading.take_photos();
        if !photos.is_empty() {
            let parts = photos.iter().map(|it| it.bytes().to_vec()).collect();
            self.tell_slice(&Told::Photos { done }, parts).await;
        }
        if SLICE <= reading.waiting() {
            let (records, skipped) = reading.take_records();
            let page = format::write_page(&records);
            self.tell_slice(&Told::Records { done, skipped }, vec![page]).await;
        }
    }

    async fn tell_end(&mut self, rest: CopyRead) {
        let CopyRead { head, announced, records, photos, skipped, whole } = rest;
        if !self.head_is_told {
            // A file that is nothing but its header.
            tell(&Told::CopyHead { head, announced, size: self.size }, vec![]);
        }
        let done = self.size;
        let parts = photos.iter().map(|it| it.bytes().to_vec()).collect();
        self.tell_slice(&Told::Photos { done }, parts).await;
        let page = format::write_page(&records);
        self.tell_slice(&Told::Records { done, skipped }, vec![page]).await;
        tell(&Told::CopyEnd { whole }, vec![]);
    }

    /// Tells a slice, and waits while the app has too much to take.
    async fn tell_slice(&mut self, told: &Told, parts: Vec<Vec<u8>>) {
        tell(told, parts);
        self.ahead += 1;
        while AHEAD <= self.ahead {
            match self.answers.next().await {
                Some(Asked::More) => self.ahead -= 1,
                Some(
                    Asked::Open
                    | Asked::People { .. }
                    | Asked::Unlock { .. }
                    | Asked::Seal { .. }
                    | Asked::Prove { .. }
                    | Asked::Pin { .. },
                ) => {}
                // Another file was opened.
                None => return,
            }
        }
    }
}
