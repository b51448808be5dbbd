//! A copy of the book as a file, photos and all, made in slices so that the page stays awake.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::clock;
use crate::browser::files::{self, Pieces};
use crate::browser::gzip::Packing;
use crate::browser::settings;
use crate::domain::book::Book;
use crate::domain::command::Command;
use crate::domain::device::{DeviceWord, GoodCopy};
use crate::domain::photo::{Photo, PhotoId};
use crate::domain::record::{Record, RecordKind};
use crate::domain::vector::Vector;
use crate::exchange::byname::{Digest, Head, Writing, in_order, photos_of, unseen};
use crate::store::{Saving, Trouble};
use crate::ui::here::Here;
use crate::ui::proving::{Proof, proved};
use crate::ui::sealing::sealed;

/// Milliseconds of work before the page gets a turn. What is written in them has to be packed, too,
/// which takes about as long.
const SLICE: u64 = 6;

/// How many records are looked at between two looks at the clock.
const RECORDS_AT_ONCE: usize = 500;

/// How many photos are in memory at once while a copy is written.
const PHOTOS_AT_ONCE: usize = 16;

/// Records that take about as long as one photo.
const RECORDS_FOR_PHOTO: usize = 20;

/// What is to be in a copy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CopyWish {
    /// What another device has seen, if only what that one lacks is to be in it; else it is all.
    pub since: Option<Vector>,
    /// What opens it, if it is to be sealed.
    pub passphrase: Option<String>,
}

/// A copy that is ready to leave.
#[derive(Debug, Clone)]
pub struct MadeCopy {
    /// Its name, without the ending.
    pub stem: String,
    /// The file, of which nothing is in our memory.
    pub pieces: Pieces,
    /// How many people are in it.
    pub people: usize,
    /// How many photos are in it.
    pub photos: usize,
    /// The sum of what it is to say.
    pub digest: String,
    /// Whether it was read back and says what it is to say; where nobody could read it, it was not.
    pub is_proved: bool,
    /// What it counts as once it has left: nothing for what only another device lacks.
    pub counts: Option<GoodCopy>,
}

/// Why there is no copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMade {
    /// It is no longer wanted.
    Unwanted,
    /// The device could not pack or seal it.
    Refused,
    /// It was read back, and is not what was meant.
    NotGood,
}

impl MadeCopy {
    /// What the file is called.
    pub fn name(&self) -> String {
        format!("{}.byname", self.stem)
    }

    /// It has left the device, as far as that can be known: from now on it counts.
    pub fn has_left(&self, here: Here) {
        let Some(copied) = self.counts.clone().filter(|_| self.is_proved) else { return };
        settings::note_copy(copied.made);
        let fails = matches!(here.store.saving().get_untracked(), Saving::Failed(..));
        // A book that cannot be written to now would only have one more change that is not kept.
        if fails || here.troubles.with_untracked(|all| all.iter().any(Trouble::hinders)) {
            return;
        }
        let (id, word) =
            (here.store.device(), DeviceWord { copied: Some(copied), ..DeviceWord::default() });
        // Such a word is never refused.
        let _ = here.store.note(Command::TellDevice { id, word });
    }
}

/// Offers the whole book as a file.
pub fn download_copy(here: Here) {
    spawn_local(async move {
        match make_copy(here, CopyWish::default(), |_, _| true).await {
            Ok(made) => {
                files::download(&made.name(), &made.pieces);
                made.has_left(here);
            }
            Err(NotMade::NotGood) => here.toasts.say(here.words.backup.not_good.to_owned()),
            Err(NotMade::Refused) => here.toasts.say(here.words.export.refused.to_owned()),
            Err(NotMade::Unwanted) => {}
        }
    });
}

/// Makes a copy and reads it back. `say` is told how many of a hundred parts are done and how many
/// bytes the file has by now, and says whether it is still wanted; all hundred are done when it is
/// being read back.
///
/// # Errors
/// Why there is none.
pub async fn make_copy(
    here: Here,
    wish: CopyWish,
    say: impl Fn(usize, usize) -> bool,
) -> Result<MadeCopy, NotMade> {
    let passphrase = wish.passphrase.clone();
    let mut made = written(here, wish, &say).await?;
    still_wanted(say(100, made.pieces.size()))?;
    let file = made.pieces.file("", "").ok_or(NotMade::Refused)?;
    match proved(&file, passphrase, &made.digest).await {
        Proof::Good => made.is_proved = true,
        Proof::NotRead => {}
        Proof::Different => return Err(NotMade::NotGood),
    }
    still_wanted(say(100, made.pieces.size()))?;
    Ok(made)
}

fn still_wanted(is_wanted: bool) -> Result<(), NotMade> {
    if is_wanted { Ok(()) } else { Err(NotMade::Unwanted) }
}

/// Writes the file, not read back yet.
async fn written(
    here: Here,
    wish: CopyWish,
    say: &impl Fn(usize, usize) -> bool,
) -> Result<MadeCopy, NotMade> {
    let CopyWish { since, passphrase } = wish;
    let shop = here.store.ask(Book::shop).name;
    let stem = stem(here, &shop);
    let is_whole = since.is_none();
    let chosen = Chosen::of(here, since.as_ref(), || say(0, 0)).await.ok_or(NotMade::Unwanted)?;
    let Chosen { records, vector } = chosen;
    let photos = match since {
        Some(_) => photos_of(&records),
        None => here.store.photos_named(),
    };
    let (device, made) = (here.store.device(), here.store.moment());
    let head = Head { device, made, shop, vector: Some(vector), since };
    let counts =
        is_whole.then(|| GoodCopy { made, holds: Vector::of(records.iter().map(|it| &**it)) });
    let mut body = Body::begun(&head, records.len(), photos.len()).await?;
    body.write(here, &records, &photos, say).await?;
    let Body { digest, writing, mut packing, photos } = body;
    packing.add(&writing.end()).await.map_err(|_| NotMade::Refused)?;
    let mut pieces = packing.end().await.map_err(|_| NotMade::Refused)?;
    if let Some(passphrase) = passphrase {
        pieces = sealed(&pieces, passphrase).await.ok_or(NotMade::Refused)?;
    }
    let people = records.iter().filter(|it| it.kind == RecordKind::Person).count();
    let digest = digest.end();
    Ok(MadeCopy { stem, pieces, people, photos, digest, is_proved: false, counts })
}

/// A file on its way: as text, as it is packed, and as the sum of what is meant.
struct Body {
    writing: Writing,
    packing: Packing,
    digest: Digest,
    /// Photos that are in it.
    photos: usize,
}

impl Body {
    async fn begun(head: &Head, records: usize, photos: usize) -> Result<Self, NotMade> {
        let (writing, header) = Writing::begun(head, records, photos);
        let mut packing = Packing::start();
        packing.add(&header).await.map_err(|_| NotMade::Refused)?;
        let mut digest = Digest::default();
        digest.head(head);
        Ok(Self { writing, packing, digest, photos: 0 })
    }

    /// Writes all records and photos, in slices.
    async fn write(
        &mut self,
        here: Here,
        records: &[Arc<Record>],
        photos: &[PhotoId],
        say: &impl Fn(usize, usize) -> bool,
    ) -> Result<(), NotMade> {
        let all = (records.len() + photos.len() * RECORDS_FOR_PHOTO).max(1);
        let mut rest = records;
        while !rest.is_empty() {
            let mut lines = Vec::new();
            rest = for_a_slice(rest, |some| {
                lines.extend(self.writing.records(some));
                self.digest.records(some);
            });
            self.packing.add(&lines).await.map_err(|_| NotMade::Refused)?;
            clock::turn().await;
            // The last of a hundred parts is done only when all is written.
            let done = (records.len() - rest.len()) * 99 / all;
            still_wanted(say(done, self.packing.size()))?;
        }
        let mut done = records.len();
        for some in photos.chunks(PHOTOS_AT_ONCE) {
            let read = here.photos.read(some).await;
            self.photos += read.len();
            self.digest.photos(read.iter().map(Photo::id));
            let lines = self.writing.photos(&read);
            self.packing.add(&lines).await.map_err(|_| NotMade::Refused)?;
            done += some.len() * RECORDS_FOR_PHOTO;
            clock::turn().await;
            still_wanted(say(done * 99 / all, self.packing.size()))?;
        }
        Ok(())
    }
}

/// What goes into a copy, as the book was at one moment.
struct Chosen {
    records: Vec<Arc<Record>>,
    /// What was seen at that moment.
    vector: Vector,
}

impl Chosen {
    /// Chooses what was not seen, in slices; `None` when the copy is no longer wanted.
    async fn of(here: Here, since: Option<&Vector>, say: impl Fn() -> bool) -> Option<Self> {
        // What is written meanwhile is in neither: a vector must not claim what the file lacks.
        let (book, vector) = here.store.ask(|book| {
            let records: Vec<Arc<Record>> = book.records().cloned().collect();
            (records, book.seen_by(here.store.device()))
        });
        let mut chosen = Self { records: Vec::with_capacity(book.len()), vector };
        let mut rest = &book[..];
        while !rest.is_empty() {
            rest = for_a_slice(rest, |some| {
                let new: Vec<_> = some.iter().filter_map(|it| unseen(it, since)).collect();
                chosen.records.extend(in_order(&new));
            });
            clock::turn().await;
            say().then_some(())?;
        }
        chosen.records = in_order(&chosen.records);
        Some(chosen)
    }
}

/// Does something with some records after the other until the page should have its turn, and gives
/// back those that are left.
fn for_a_slice<'a>(
    mut records: &'a [Arc<Record>],
    mut work: impl FnMut(&'a [Arc<Record>]),
) -> &'a [Arc<Record>] {
    let end = clock::now() + SLICE;
    while !records.is_empty() {
        let (some, rest) = records.split_at(records.len().min(RECORDS_AT_ONCE));
        work(some);
        records = rest;
        if end <= clock::now() {
            break;
        }
    }
    records
}

/// What the file is called: by the shop and the day.
fn stem(here: Here, shop: &str) -> String {
    let letters: String = shop.chars().filter(|it| it.is_alphanumeric()).collect();
    let shop = if letters.is_empty() { "shop".to_owned() } else { letters.to_lowercase() };
    format!("{shop}-{}", here.store.this_day())
}
