//! The book to read, and all about one person: made of the book in the words of the screen.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::browser::clock;
use crate::browser::intl::{self, Shape};
use crate::domain::book::Book;
use crate::domain::date::{Day, PartialDate};
use crate::domain::delivery::FileKind;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::photo::{Photo, PhotoId};
use crate::domain::record::RecordKind;
use crate::exchange::booklet::{Booklet, Contents, Cover, Labels, Leaf, Voice};
use crate::exchange::dossier;
use crate::ui::here::Here;
use crate::ui::making::{Made, PHOTOS_AT_ONCE, file_stem, in_slices, stem};

/// Makes the book to read. `say` is told how many of a hundred parts are done, and says whether it
/// is still wanted.
pub async fn make_booklet(here: Here, say: impl Fn(usize) -> bool) -> Option<Made> {
    let Contents { people, letters } = here.store.ask(Contents::of);
    let count = people.len();
    let speaker = Speaker::of(here);
    let shop = here.store.ask(Book::shop).name;
    let title = if shop.is_empty() { here.words.booklet.title } else { &shop };
    let lines = [speaker.as_of(), (here.words.people.count)(&here.number(count))];
    let cover = Cover { title, lines: &lines };
    let (mut booklet, mut bytes) = Booklet::begin(speaker.voice(), cover, letters);
    let mut done = 0;
    for some in people.chunks(PHOTOS_AT_ONCE) {
        let photos = photos_of(here, some).await;
        let ask = |book: &Book, id: PersonId| {
            let photo = book.person(id)?.photo().and_then(|it| photos.get(&it)).cloned();
            Leaf::of(book, id, photo)
        };
        let write = |leaf: Leaf| bytes.extend(booklet.person(&leaf));
        let so_far = |percent: usize| say((done + percent * some.len() / 100) * 100 / count);
        in_slices(here, some, ask, write, &so_far).await?;
        done += some.len();
    }
    bytes.extend(booklet.end());
    Some(Made { stem: file_stem(here), kind: FileKind::Booklet, bytes, count })
}

/// What all about one person goes out as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AboutOne {
    /// A page to read.
    Page,
    /// Every field with its time and device, for programs.
    Json,
}

/// Makes a file of all about one person, who may lie in the bin; `None` when the book has never had
/// them.
pub async fn make_about_one(here: Here, id: PersonId, form: AboutOne) -> Option<Made> {
    let card = here.store.ask(|book| book.record(&RecordKind::Person, id.0).cloned())?;
    let person = Person::of(card)?;
    let photo = match person.photo() {
        Some(photo) => here.photos.read(&[photo]).await.pop(),
        None => None,
    };
    let (kind, bytes) = match form {
        AboutOne::Json => {
            let json = here.store.ask(|book| dossier::json(book, id, photo.as_ref()))?;
            (FileKind::Dossier, json)
        }
        AboutOne::Page => {
            let speaker = Speaker::of(here);
            let title = (here.words.booklet.all_about)(&here.isolated(person.greeting_name()));
            let lines = [speaker.as_of()];
            let cover = Cover { title: &title, lines: &lines };
            let page =
                |book: &Book| dossier::page(book, id, photo.as_ref(), speaker.voice(), cover);
            (FileKind::Booklet, here.store.ask(page)?)
        }
    };
    let stem = match stem(person.name()) {
        name if name.is_empty() => "card".to_owned(),
        name => name,
    };
    Some(Made { stem, kind, bytes, count: 1 })
}

/// The photos of some people.
async fn photos_of(here: Here, people: &[PersonId]) -> HashMap<PhotoId, Photo> {
    let photo_of = |book: &Book, id: &PersonId| book.person(*id)?.photo();
    let ids: Vec<PhotoId> =
        here.store.ask(|book| people.iter().filter_map(|id| photo_of(book, id)).collect());
    here.photos.read(&ids).await.into_iter().map(|it| (it.id(), it)).collect()
}

/// Says how often somebody was here, and when last.
type Came = dyn Fn(u32, &str) -> String;

/// Whoever writes dates and numbers for a booklet.
struct Speaker {
    here: Here,
    labels: Labels,
    date: Box<dyn Fn(PartialDate) -> String>,
    day: Box<dyn Fn(Day) -> String>,
    moment: Box<dyn Fn(u64) -> String>,
    label: Box<dyn Fn(&str) -> String>,
    came: Box<Came>,
}

impl Speaker {
    fn of(here: Here) -> Self {
        // The browser takes its time over every single date, and most days come many times.
        let days = RefCell::new(HashMap::<Day, String>::new());
        let day = move |day: Day| {
            let write = || intl::date(here.language, day, Shape::DayMonthYear);
            days.borrow_mut().entry(day).or_insert_with(write).clone()
        };
        let moment = |millis| intl::date(here.language, clock::day_of(millis), Shape::DayMonthYear);
        let came = move |count: u32, last: &str| {
            (here.words.booklet.came)(&here.number(count as usize), last)
        };
        Self {
            here,
            labels: labels(here),
            date: Box::new(move |date| here.partial_date(date)),
            day: Box::new(day),
            moment: Box::new(moment),
            label: Box::new(move |label| here.words.label(label)),
            came: Box::new(came),
        }
    }

    fn voice(&self) -> Voice<'_> {
        Voice {
            labels: &self.labels,
            date: &self.date,
            day: &self.day,
            moment: &self.moment,
            label: &self.label,
            came: &self.came,
        }
    }

    /// Of which day this is.
    fn as_of(&self) -> String {
        (self.here.words.booklet.as_of)(&(self.day)(self.here.store.this_day()))
    }
}

/// The words of the screen, for a page.
fn labels(here: Here) -> Labels {
    let words = here.words;
    let (form, card, own) = (&words.form, &words.card, &words.booklet);
    Labels {
        language: here.language,
        direction: words.language.direction(),
        letters: own.letters,
        star: card.starred,
        family: words.family.title,
        to_do: words.tasks.to_do,
        done_on: words.tasks.done_on,
        source: words.sent.title,
        source_of: words.sent.source,
        role: words.family.role,
        recognise: form.recognise,
        likes: form.likes,
        careful: form.careful,
        usual: form.usual,
        wishes: form.wishes,
        kinds: form.kinds,
        tags: form.tags,
        since: form.since,
        consents: card.consents,
        limit: words.rhythm.limit,
        paused: words.rhythm.paused_label,
        snoozed: words.rhythm.snoozed_label,
        phone: form.phone,
        mail: form.mail,
        link: form.link,
        address: form.address,
        visits: own.visits,
        notes: own.notes,
        major: card.major,
        deleted: own.deleted,
        ask_next_time: words.openers.ask_next_time,
        ask_on: words.openers.ask_on,
        asked: words.openers.asked,
        away: words.openers.away_between,
        foreign: own.foreign,
        kind: form.kind,
        standing: card.standing,
        tier: card.tier,
        occasion: words.dates.kind,
        entry: card.entry,
        said: card.said,
        work: card.at_company,
        consent: card.consent,
    }
}
