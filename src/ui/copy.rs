//! A copy of the book as a file, photos and all, made in slices so that the page stays awake.

use std::sync::Arc;

use leptos::task::spawn_local;

use crate::browser::clock;
use crate::browser::files::{self, Pieces};
use crate::browser::gzip::Packing;
use crate::domain::book::Book;
use crate::domain::record::{Record, RecordKind};
use crate::domain::vector::Vector;
use crate::exchange::byname::{Head, Writing, in_order, photos_of, unseen};
use crate::ui::here::Here;
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
}

impl MadeCopy {
    /// What the file is called.
    pub fn name(&self) -> String {
        format!("{}.byname", self.stem)
    }
}

/// Offers the whole book as a file.
pub fn download_copy(here: Here) {
    spawn_local(async move {
        if let Some(made) = make_copy(here, CopyWish::default(), |_, _| true).await {
            files::download(&made.name(), &made.pieces);
        }
    });
}

/// Makes a copy. `say` is told how many of a hundred parts are done and how many bytes the file has
/// by now, and says whether it is still wanted. `None` when it is not, or the device could not pack
/// or seal it.
pub async fn make_copy(
    here: Here,
    wish: CopyWish,
    say: impl Fn(usize, usize) -> bool,
) -> Option<MadeCopy> {
    let CopyWish { since, passphrase } = wish;
    let shop = here.store.ask(Book::shop).name;
    let stem = stem(here, &shop);
    let chosen = Chosen::of(here, since.as_ref(), || say(0, 0)).await?;
    let Chosen { records, vector } = chosen;
    let photos = match since {
        Some(_) => photos_of(&records),
        None => here.store.photos_named(),
    };
    let (device, made) = (here.store.device(), here.store.moment());
    let head = Head { device, made, shop, vector: Some(vector), since };
    let (mut writing, header) = Writing::begun(&head, records.len(), photos.len());
    let mut packing = Packing::start();
    packing.add(&header).await.ok()?;
    let all = (records.len() + photos.len() * RECORDS_FOR_PHOTO).max(1);
    let mut done = 0;
    let mut rest = &records[..];
    while !rest.is_empty() {
        let mut lines = Vec::new();
        rest = for_a_slice(rest, |some| lines.extend(writing.records(some)));
        packing.add(&lines).await.ok()?;
        done = records.len() - rest.len();
        clock::turn().await;
        say(done * 100 / all, packing.size()).then_some(())?;
    }
    let mut written = 0;
    for some in photos.chunks(PHOTOS_AT_ONCE) {
        let read = here.photos.read(some).await;
        written += read.len();
        packing.add(&writing.photos(&read)).await.ok()?;
        done += some.len() * RECORDS_FOR_PHOTO;
        clock::turn().await;
        say(done * 100 / all, packing.size()).then_some(())?;
    }
    packing.add(&writing.end()).await.ok()?;
    let mut pieces = packing.end().await.ok()?;
    if let Some(passphrase) = passphrase {
        pieces = sealed(&pieces, passphrase).await?;
    }
    say(100, pieces.size()).then_some(())?;
    let people = records.iter().filter(|it| it.kind == RecordKind::Person).count();
    Some(MadeCopy { stem, pieces, people, photos: written })
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
