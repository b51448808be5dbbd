//! The desk at which a file is looked at: the reader reads it, the plan says what it would change,
//! and only then is it brought in.

use futures::StreamExt;
use leptos::prelude::*;
use leptos::task::{spawn_local, spawn_local_scoped_with_cancellation};
use web_sys::File;

use crate::browser::clock;
use crate::browser::page;
use crate::browser::worker::{Gone, Inbox, Line, Message};
use crate::domain::arrival::{self, Planner};
use crate::domain::foreign::Unreadable;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::exchange::TableChoice;
use crate::exchange::errand::{Asked, Slice, Told};
use crate::ui::here::Here;
use crate::ui::pages::exchange::merging::MergeDesk;
use crate::ui::pages::exchange::outcome::{Outcome, shortened};

use super::coming::{Coming, NoPage};
use super::dry::Dry;
use super::stage::Stage;

/// So many people of the book are learnt before the screen gets its turn.
const LEARNT_AT_ONCE: usize = 2_000;

/// One file at a time. Copy it freely.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) here: Here,
    /// How far the file has come.
    pub stage: RwSignal<Stage>,
    /// What it would change.
    pub dry: RwSignal<Dry>,
    /// What has come of it, if it is a copy of a book.
    coming: RwSignal<Option<Coming>>,
    /// What that copy would change.
    pub merge: MergeDesk,
    pub(super) line: StoredValue<Option<Line>, LocalStorage>,
    planner: StoredValue<Option<Planner>>,
    turn: StoredValue<u32>,
    pub(super) stopped: StoredValue<bool>,
    // A child of the page's own, which would never go if it held itself. What shows the button that
    // chose the file goes as soon as that is read.
    owner: StoredValue<Owner>,
}

impl Desk {
    /// An empty desk; what lies on it goes when the page does.
    pub(super) fn new(here: Here) -> Self {
        Self {
            here,
            stage: RwSignal::new(Stage::Waiting),
            dry: RwSignal::new(Dry::default()),
            coming: RwSignal::new(None),
            merge: MergeDesk::new(here),
            line: StoredValue::new_local(None),
            planner: StoredValue::new(None),
            turn: StoredValue::new(0),
            stopped: StoredValue::new(false),
            owner: StoredValue::new(Owner::current().unwrap_or_default().child()),
        }
    }

    /// Looks at a file; whatever lay on the desk before is forgotten.
    pub(super) fn take(self, file: File) {
        if self.stage.with_untracked(Stage::is_changing) {
            return;
        }
        self.clear();
        self.stage.set(Stage::Reading);
        let look = async move {
            let Err(outcome) = self.look_at(&file).await else { return };
            // A line that was let go of on purpose has nothing more to say.
            if self.line.try_with_value(Option::is_some) == Some(true) {
                self.clear();
                self.stage.try_set(Stage::Done(outcome));
            }
        };
        self.owner.with_value(|owner| owner.with(|| spawn_local_scoped_with_cancellation(look)));
    }

    /// Reads the file once more with other columns.
    pub(super) fn read_again(self, choice: TableChoice) {
        self.dry.update(|dry| dry.begin_again(choice.clone()));
        self.ask_for_people(Some(choice));
    }

    /// Tries a passphrase on the sealed file.
    pub(super) fn unlock(self, passphrase: String) {
        self.stage.set(Stage::Reading);
        self.say(&Asked::Unlock { passphrase }, None);
    }

    /// Leaves the file; nothing has changed.
    pub(super) fn stop(self) {
        if self.stage.with_untracked(Stage::is_changing) {
            // Whoever brings it in looks here before anything is changed.
            self.stopped.set_value(true);
            return;
        }
        self.clear();
        self.stage.set(Stage::Done(Outcome::sentence(self.here.words.import.stopped)));
    }

    /// Brings in what was planned, as it was chosen.
    pub(super) fn bring_in(self) {
        let here = self.here;
        let Here { store, words, .. } = here;
        let today = store.this_day();
        let Some(mut dry) = self.dry.try_update(std::mem::take) else { return };
        let (report, photos) = (dry.report(here), dry.photos());
        let source = dry.source.map(|it| (words.exchange.source)(it));
        let skipped =
            dry.skipped.iter().map(|it| (words.exchange.skipped)(&here.number(it.place), it.why));
        let skipped = shortened(here, skipped.collect());
        let arrivals = arrival::arrivals(dry.planned, today, || store.new_id());
        self.line.set_value(None);
        self.stage.set(Stage::Bringing(0, arrivals.len()));
        // Not with the page: what was begun is brought to its end, wherever she goes meanwhile.
        spawn_local(async move {
            let went_on = |done, all| {
                self.stage.try_set(Stage::Bringing(done, all));
                !self.stopped.try_get_value().unwrap_or(false)
            };
            let step = store.bring_in(arrivals, photos, clock::turn, went_on).await;
            let outcome = match step {
                None => Outcome::sentence(words.import.stopped),
                step => Outcome { text: (words.exchange.report)(&report), source, skipped, step },
            };
            self.stage.try_set(Stage::Done(outcome));
        });
    }

    fn clear(self) {
        self.line.set_value(None);
        self.planner.set_value(None);
        self.stopped.set_value(false);
        self.dry.set(Dry::default());
        self.coming.set(None);
    }

    /// How much of the file is read, of a hundred, and how many people were in it.
    pub(super) fn read_so_far(self) -> (usize, usize) {
        let copy = self.coming.with(|it| it.as_ref().map(|it| (it.percent(), it.people())));
        copy.unwrap_or_else(|| self.dry.with(|it| (it.percent(), it.planned.len())))
    }

    /// Hears what the reader tells until the file is left. An `Err` is the end of it: what is to be
    /// said.
    async fn look_at(self, file: &File) -> Result<(), Outcome> {
        let words = self.here.words;
        let gone = |_| Outcome::sentence(words.import.reader_gone);
        let (line, mut inbox) = Line::open(&page::reader()).map_err(gone)?;
        self.line.set_value(Some(line));
        loop {
            let Message { text, parts } = hear(&mut inbox).await.map_err(gone)?;
            match Told::read(&text) {
                Some(Told::Ready(version)) if version == env!("CARGO_PKG_VERSION") => {
                    self.say(&Asked::Open, Some(file));
                }
                Some(Told::Opened { source, size, table }) => {
                    self.dry.set(Dry::new(source, size, table));
                    self.ask_for_people(None);
                }
                Some(Told::Slice(slice)) => self.plan(slice, parts).await,
                Some(Told::End(turn)) if turn == self.turn.get_value() => {
                    self.stage.set(Stage::Review);
                }
                Some(Told::End(_) | Told::PinHash(_)) => {}
                Some(Told::CopyHead { head, announced, size }) => {
                    self.coming.set(Some(Coming::new(head, announced, size)));
                }
                Some(Told::Records { done, skipped }) => {
                    let page = parts.first().map(Vec::as_slice).unwrap_or_default();
                    let taken = self.coming_in(|it| it.take_records(done, page, skipped));
                    if let Some(Err(NoPage)) = taken {
                        return Err(Outcome::sentence(words.import.reader_other));
                    }
                }
                Some(Told::Photos { done }) => {
                    self.coming_in(|it| it.take_photos(done, parts));
                }
                Some(Told::CopyEnd { whole }) => {
                    let coming = self.coming.try_update(Option::take).flatten();
                    let coming = coming.unwrap_or_else(|| Coming::new(None, None, 0));
                    return self.look_at_copy(coming.finished(whole)).await;
                }
                Some(Told::Sealed { was_wrong }) => self.stage.set(Stage::Sealed(was_wrong)),
                Some(Told::SealFailed(problem)) => {
                    return Err(Outcome::sentence((words.exchange.seal_problem)(problem)));
                }
                Some(Told::CopyRefused(refusal)) => {
                    return Err(Outcome::sentence((words.exchange.refused)(refusal)));
                }
                Some(Told::Refused(problem)) => return Err(self.refused(problem)),
                Some(Told::Closed) => {
                    return Err(Outcome::sentence(words.exchange.unreadable_file));
                }
                Some(Told::Ready(_) | Told::SealPart | Told::SealEnd | Told::Proved { .. })
                | None => {
                    return Err(Outcome::sentence(words.import.reader_other));
                }
            }
        }
    }

    /// Takes a slice of a copy, and asks for more.
    fn coming_in<T>(self, take: impl FnOnce(&mut Coming) -> T) -> Option<T> {
        let taken = self.coming.try_update(|it| it.as_mut().map(take)).flatten();
        self.say(&Asked::More, None);
        taken
    }

    fn say(self, asked: &Asked, file: Option<&File>) {
        self.line.with_value(|line| {
            // Whether anybody hears it shows in what is heard.
            let _ = line.as_ref().map(|line| line.say(&asked.text(), file));
        });
    }

    fn ask_for_people(self, choice: Option<TableChoice>) {
        self.turn.update_value(|turn| *turn += 1);
        self.planner.set_value(None);
        self.stage.set(Stage::Reading);
        self.say(&Asked::People { turn: self.turn.get_value(), choice }, None);
    }

    /// Says of everybody in a slice what will become of them.
    async fn plan(self, slice: Slice, photos: Vec<Vec<u8>>) {
        let Here { store, .. } = self.here;
        let mut planner = match self.planner.try_update_value(Option::take).flatten() {
            Some(planner) => planner,
            None => self.new_planner().await,
        };
        if slice.turn != self.turn.get_value() {
            return;
        }
        let planned = store.ask(|book| {
            let people = slice.people.into_iter();
            people.map(|one| planner.plan(book, one, store.new_person())).collect()
        });
        self.planner.set_value(Some(planner));
        self.dry.update(|dry| dry.add(slice.done, planned, slice.skipped, photos.into_iter()));
    }

    /// A planner that knows everybody in the book; the screen has its turn in between.
    async fn new_planner(self) -> Planner {
        let Here { store, .. } = self.here;
        let mut planner = Planner::start();
        let everybody: Vec<PersonId> = store.ask(|book| book.people().map(Person::id).collect());
        for people in everybody.chunks(LEARNT_AT_ONCE) {
            store.ask(|book| planner.learn(book, people));
            clock::turn().await;
        }
        planner
    }

    fn refused(self, problem: Unreadable) -> Outcome {
        Outcome::sentence((self.here.words.exchange.unreadable)(problem))
    }
}

async fn hear(inbox: &mut Inbox) -> Result<Message, Gone> {
    inbox.next().await.unwrap_or(Err(Gone))
}
