//! Files on their way out are made here, in slices, so that the page stays awake, and handed over.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use leptos::task::spawn_local;

use crate::browser::clock;
use crate::browser::files::{self, Leaving, Pieces};
use crate::domain::book::Book;
use crate::domain::delivery::{Delivery, FileKind, delivery};
use crate::domain::id::{OccasionId, PersonId};
use crate::domain::photo::{Photo, PhotoId};
use crate::exchange::ics::{Calendar, Event};
use crate::exchange::outgoing::Outgoing;
use crate::exchange::{Columns, Version, Written, write_card};
use crate::ui::here::Here;
use crate::ui::to_do::errands_of;

/// Milliseconds of work before the page gets a turn.
const SLICE: u64 = 12;

/// How many photos are in memory at once while cards or a booklet are written.
pub(super) const PHOTOS_AT_ONCE: usize = 64;

/// What contacts go out as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// vCards.
    Cards(Version),
    /// A table.
    Table,
    /// A calendar of their dates.
    Calendar,
}

impl Form {
    /// The kind of file it makes.
    pub fn kind(self) -> FileKind {
        match self {
            Self::Cards(_) => FileKind::Cards,
            Self::Table => FileKind::Table,
            Self::Calendar => FileKind::Calendar,
        }
    }

    /// How it leaves this device.
    pub fn delivery(self) -> Delivery {
        delivery(&files::surroundings(), self.kind())
    }
}

/// A file that is ready to leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its name, without the ending.
    pub stem: String,
    /// What kind of file it is.
    pub kind: FileKind,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// How many people it has, or dates in a calendar.
    pub count: usize,
}

/// Makes a file of people. `say` is told how many of a hundred parts are done, and says whether the
/// file is still wanted.
pub async fn make(
    here: Here,
    people: &[PersonId],
    form: Form,
    say: impl Fn(usize) -> bool,
) -> Option<Made> {
    let (bytes, count) = match form {
        Form::Cards(version) => {
            (cards(here, people, version, &say).await?.into_bytes(), people.len())
        }
        Form::Table => {
            let mut columns = Columns::default();
            let half = |percent: usize| say(percent / 2);
            let plain = |book: &Book, id| Outgoing::of(book, id, None);
            in_slices(here, people, plain, |one| columns.measure(&one), &half).await?;
            let mut table = Written::new(columns);
            let other_half = |percent: usize| say(50 + percent / 2);
            in_slices(here, people, plain, |one| table.add(&one), &other_half).await?;
            (table.bytes(), people.len())
        }
        Form::Calendar => calendar(here, people, &say).await?,
    };
    Some(Made { stem: file_stem(here), kind: form.kind(), bytes, count })
}

/// What a file of several people is called: by the shop and the day.
pub(super) fn file_stem(here: Here) -> String {
    let shop = stem(&here.store.ask(Book::shop).name);
    let shop = if shop.is_empty() { "shop".to_owned() } else { shop.to_lowercase() };
    format!("{shop}-{}", here.store.this_day())
}

/// The cards of people, with their photos, of which only some are in memory at once.
async fn cards(
    here: Here,
    people: &[PersonId],
    version: Version,
    say: &impl Fn(usize) -> bool,
) -> Option<String> {
    let everybody: HashSet<PersonId> = people.iter().copied().collect();
    let mut cards = String::new();
    let mut done = 0;
    for some in people.chunks(PHOTOS_AT_ONCE) {
        let photo_of = |book: &Book, id: &PersonId| book.person(*id)?.photo();
        let ids: Vec<PhotoId> =
            here.store.ask(|book| some.iter().filter_map(|id| photo_of(book, id)).collect());
        let photos: HashMap<PhotoId, Photo> =
            here.photos.read(&ids).await.into_iter().map(|it| (it.id(), it)).collect();
        let ask = |book: &Book, id: PersonId| {
            let photo = photo_of(book, &id).and_then(|it| photos.get(&it));
            let one = Outgoing::of(book, id, photo.map(|it| it.bytes().to_vec().into()))?;
            Some(one.among(book, &everybody))
        };
        let write = |one: Outgoing| cards.push_str(&write_card(version, &one));
        let so_far = |percent: usize| say((done + percent * some.len() / 100) * 100 / people.len());
        in_slices(here, some, ask, write, &so_far).await?;
        done += some.len();
    }
    Some(cards)
}

/// Asks the book for each person and takes what it answers, a slice at a time. `None` when the
/// file is no longer wanted.
pub(super) async fn in_slices<T>(
    here: Here,
    people: &[PersonId],
    ask: impl Fn(&Book, PersonId) -> Option<T>,
    mut take: impl FnMut(T),
    say: &impl Fn(usize) -> bool,
) -> Option<()> {
    let mut rest = people;
    while !rest.is_empty() {
        let end = clock::now() + SLICE;
        here.store.ask(|book| {
            while let [id, after @ ..] = rest {
                ask(book, *id).into_iter().for_each(&mut take);
                rest = after;
                if end <= clock::now() {
                    break;
                }
            }
        });
        clock::pause(Duration::ZERO).await;
        let done = people.len() - rest.len();
        if !say(done * 100 / people.len()) {
            return None;
        }
    }
    Some(())
}

/// A date of one or several people.
type Dated = (Event, Vec<PersonId>, crate::domain::occasion::OccasionKind, String);

/// Every date of the chosen people once, also one that two of them share.
async fn calendar(
    here: Here,
    people: &[PersonId],
    say: &impl Fn(usize) -> bool,
) -> Option<(Vec<u8>, usize)> {
    let chosen: HashSet<PersonId> = people.iter().copied().collect();
    let mut seen = HashSet::<OccasionId>::new();
    let words = &here.words.export;
    let mut calendar =
        Calendar::new(words.calendar_name, here.store.moment(), here.store.this_day());
    let ask = |book: &Book, id: PersonId| Some(dates_of(book, id, &chosen));
    let add = |dates: Vec<Dated>| {
        for (mut event, whose, kind, label) in dates {
            if seen.insert(event.id) {
                let year = event.date.year().filter(|_| !event.date.is_about());
                event.summary =
                    (words.event)(kind, &here.words.label(&label), &here.names(&whose), year);
                calendar.add(&event);
            }
        }
    };
    in_slices(here, people, ask, add, say).await?;
    errands_of(here, &chosen).iter().for_each(|it| calendar.add_task(it));
    let count = calendar.len();
    Some((calendar.bytes(), count))
}

fn dates_of(book: &Book, id: PersonId, chosen: &HashSet<PersonId>) -> Vec<Dated> {
    let occasions = book.occasions_of(id).into_iter().filter_map(|id| book.occasion(id));
    let dates = occasions.filter_map(|it| {
        let whose = it.people().into_iter().filter(|id| chosen.contains(id)).collect();
        let (date, leap_rule) = (it.date()?, it.leap_rule());
        let event = Event { id: it.id(), date, leap_rule, summary: String::new() };
        Some((event, whose, it.kind(), it.label().to_owned()))
    });
    dates.collect()
}

/// Hands a file over. Call it within a tap.
pub fn hand_over(here: Here, made: &Made) {
    hand_over_pieces(here, &made.stem, made.kind, &Pieces::of(&made.bytes), || {});
}

/// Hands a file over whose bytes the browser holds, and calls `has_left` when it is gone as far as the
/// browser tells: of a download it tells nothing. Call it within a tap.
pub fn hand_over_pieces(
    here: Here,
    stem: &str,
    kind: FileKind,
    pieces: &Pieces,
    has_left: impl FnOnce() + 'static,
) {
    let words = &here.words.export;
    let how = delivery(&files::surroundings(), kind);
    let name = match how {
        Delivery::Share { name_ending, .. } => format!("{stem}{name_ending}"),
        Delivery::Download | Delivery::SaveDialog => format!("{stem}{}", kind.name_ending()),
    };
    let ended = move |leaving: Leaving| match leaving {
        Leaving::Left => has_left(),
        Leaving::Cancelled => {}
        Leaving::Refused => here.toasts.say(words.refused.to_owned()),
        Leaving::Spoilt => here.toasts.say(here.words.backup.not_good.to_owned()),
    };
    match how {
        Delivery::Share { media_type, .. } => {
            let leaving = files::share(&name, media_type, pieces);
            spawn_local(async move { ended(leaving.await) });
        }
        Delivery::Download => {
            files::download(&name, pieces);
            here.toasts.say((words.downloaded)(&name));
            ended(Leaving::Left);
        }
        Delivery::SaveDialog => {
            let pieces = pieces.clone();
            spawn_local(async move { ended(files::save_dialog(&name, &pieces).await) });
        }
    }
}

/// Hands on the card of one person, as every phone reads it and without what was noted; without the
/// photo too, which would have to be waited for: what is shared after that, the browser refuses.
pub fn share_card(here: Here, id: PersonId) {
    let Some(one) = here.store.ask(|book| Outgoing::of(book, id, None)) else { return };
    let stem = match stem(&one.person.name) {
        name if name.is_empty() => "card".to_owned(),
        name => name,
    };
    let bytes = write_card(Version::V3, &one.to_hand_on()).into_bytes();
    hand_over(here, &Made { stem, kind: FileKind::Cards, bytes, count: 1 });
}

/// A name as every disk takes it.
pub(super) fn stem(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() { c } else { ' ' };
    let name: String = name.chars().map(plain).take(60).collect();
    name.split_whitespace().collect::<Vec<_>>().join("-")
}
