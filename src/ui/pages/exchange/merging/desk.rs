//! The copy that lies on the desk: where it comes from, what it would change, and what is chosen.

use std::collections::{HashMap, HashSet};

use leptos::prelude::*;

use crate::browser::clock;
use crate::domain::clock::Stamp;
use crate::domain::device::Device;
use crate::domain::id::DeviceId;
use crate::domain::merging::{Coming, Merging, Origin, Side, What};
use crate::domain::person::{self, Person};
use crate::domain::photo::{Photo, PhotoId};
use crate::domain::record::RecordKind;
use crate::domain::step::Was;
use crate::domain::vector::Vector;
use crate::exchange::byname::{CopyRead, Head, Whole};
use crate::ui::here::Here;

use super::super::outcome::{Outcome, shortened};

/// One copy at a time. Copy it freely.
#[derive(Clone, Copy)]
pub(crate) struct MergeDesk {
    here: Here,
    /// What the copy would change.
    pub merging: RwSignal<Merging>,
    copy: StoredValue<Facts>,
}

/// What is known of the copy beside its records.
#[derive(Debug, Clone, Default)]
struct Facts {
    head: Option<Head>,
    names: HashMap<DeviceId, String>,
    photos: Vec<Photo>,
    skipped: Vec<String>,
    whole: Option<&'static str>,
}

impl MergeDesk {
    /// An empty desk.
    pub(crate) fn new(here: Here) -> Self {
        Self { here, merging: RwSignal::default(), copy: StoredValue::default() }
    }

    pub(super) fn here(self) -> Here {
        self.here
    }

    /// Looks at a copy. `false` when it was stopped meanwhile.
    pub(crate) async fn look_at(
        self,
        copy: CopyRead,
        went_on: impl Fn(usize, usize) -> bool,
    ) -> bool {
        let Here { store, words, .. } = self.here;
        let CopyRead { head, records, photos, skipped, whole, .. } = copy;
        let origin = Origin {
            vector: head.as_ref().and_then(|it| it.vector.clone()),
            since: head.as_ref().and_then(|it| it.since.clone()),
            is_torn: whole != Whole::Complete || !skipped.is_empty(),
            written: Vector::of(records.iter().map(|it| &**it)),
        };
        let devices = records.iter().filter_map(|it| Device::of(it));
        let names = devices.map(|it| (it.id, it.name)).collect();
        let lines = skipped.iter().map(|(line, _)| self.here.number(*line));
        let skipped = lines.map(|it| (words.exchange.line_skipped)(&it)).collect();
        let whole = (words.exchange.whole)(whole);
        let Some(merging) = store.look_at_copy(origin, records, clock::turn, went_on).await else {
            return false;
        };
        self.copy.try_set_value(Facts { head, names, photos, skipped, whole });
        self.merging.try_set(merging);
        true
    }

    /// Whether there is anything to choose or to see.
    pub(crate) fn is_news(self) -> bool {
        self.merging.with_untracked(Merging::is_news)
    }

    /// Where the copy comes from.
    pub(super) fn source(self) -> String {
        let words = &self.here.words.merging;
        self.copy.with_value(|it| {
            let Some(head) = &it.head else {
                return self.here.words.exchange.copy_of_byname.into();
            };
            (words.from)(&self.device_name(head.device), &self.here.moment(head.made))
        })
    }

    /// How many lines of the copy could not be read.
    pub(super) fn unread(self) -> usize {
        self.copy.with_value(|it| it.skipped.len())
    }

    /// What she should know before she goes on.
    pub(super) fn warnings(self) -> Vec<String> {
        let here = self.here;
        let words = &here.words.merging;
        let mut warnings: Vec<String> = Vec::new();
        self.copy.with_value(|it| {
            warnings.extend(it.whole.map(str::to_owned));
            let unread = it.skipped.len();
            warnings.extend((unread > 0).then(|| (words.skipped)(&here.number(unread))));
        });
        self.merging.with_untracked(|it| {
            warnings.extend(it.lacks_ground().then(|| words.lacks_ground.to_owned()));
            let ahead = it.ahead.iter();
            warnings.extend(ahead.map(|(device, latest)| {
                (words.ahead)(&self.device_name(*device), &here.moment(*latest))
            }));
            let is_erased =
                |it: &&Coming| it.what == What::Erased && it.theirs.kind == RecordKind::Person;
            let erased = it.coming.iter().filter(is_erased).count();
            warnings.extend((erased > 0).then(|| (words.erased)(&here.number(erased))));
        });
        warnings
    }

    /// What a record is, in a few words; of a person the name as it is known here or there.
    pub(super) fn title(self, coming: &Coming) -> String {
        let title = self.here.record_title(&coming.theirs);
        let Some(id) = coming.people.first() else { return title };
        let known = self.here.name_of(*id);
        let known = if known.is_empty() { self.here.deleted_name(*id) } else { known };
        if coming.theirs.kind == RecordKind::Person {
            let own = Person::of(coming.theirs.clone()).map(|it| it.greeting_name().to_owned());
            let own = own.filter(|it| !it.is_empty()).unwrap_or_default();
            return self.here.isolated(if known.is_empty() { &own } else { &known });
        }
        format!("{}, {title}", self.here.isolated(&known))
    }

    /// Which device wrote something, and when.
    pub(super) fn written(self, stamp: Stamp) -> String {
        let device = self.device_name(stamp.device);
        (self.here.words.merging.word_of)(&device, &self.here.moment(stamp.millis()))
    }

    fn device_name(self, id: DeviceId) -> String {
        let known =
            self.here.store.ask(|book| book.device(id).is_some_and(|it| !it.name.is_empty()));
        let told = self.copy.with_value(|it| it.names.get(&id).cloned()).unwrap_or_default();
        if known || told.is_empty() { self.here.device_name(id) } else { self.here.isolated(&told) }
    }

    /// Every field that would say something else.
    pub(super) fn changes(self, coming: &Coming) -> Vec<Was> {
        let stamp = coming.theirs.latest();
        stamp.map(|it| self.here.store.ask(|book| coming.changes(book, it))).unwrap_or_default()
    }

    /// Takes some records in, or leaves them out.
    pub(super) fn take(self, places: &[usize], taken: bool) {
        self.merging.update(|it| {
            for place in places {
                let coming = &mut it.coming[*place];
                if coming.what.may_be_left_out() {
                    coming.taken = taken;
                }
            }
        });
    }

    /// Says whose word is to stand.
    pub(super) fn choose(self, place: usize, at: usize, side: Side) {
        self.merging.update(|it| it.coming[place].clashes[at].chosen = side);
    }

    /// Merges the copy as it was chosen; says what came of it.
    pub(crate) async fn merge(self, went_on: impl Fn(usize, usize) -> bool) -> Outcome {
        let Here { store, words, .. } = self.here;
        let (text, is_news) = (super::counts(self.here, self), self.is_news());
        let source = Some(words.exchange.copy_of_byname);
        let decided = self.merging.with_untracked(Merging::decided);
        let facts = self.copy.try_update_value(std::mem::take).unwrap_or_default();
        let named: HashSet<PhotoId> =
            decided.records.iter().filter_map(|it| it.read(person::PHOTO)).collect();
        let photos = facts.photos.into_iter().filter(|it| named.contains(&it.id())).collect();
        let stopped = std::cell::Cell::new(false);
        let went_on = |done, all| {
            stopped.set(!went_on(done, all));
            !stopped.get()
        };
        let step = store.merge(decided, photos, clock::turn, went_on).await;
        if stopped.get() {
            return Outcome::sentence(words.merging.stopped);
        }
        let text = if is_news { text } else { words.merging.nothing_new.to_owned() };
        let text = match facts.whole {
            Some(whole) => format!("{}. {whole}", text.trim_end_matches('.')),
            None => text,
        };
        let step = step.filter(|_| is_news);
        Outcome { text, source, skipped: shortened(self.here, facts.skipped), step }
    }
}
