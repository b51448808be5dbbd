//! The backup conscience: how old the last copy is, what has changed since, and whether one is due.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clock, settings};
use crate::domain::backup::{Due, LastCopy, Moment, due};
use crate::domain::book::Book;
use crate::domain::date::Day;
use crate::store::Trouble;
use crate::ui::by_itself::ByItself;
use crate::ui::here::Here;

/// After a change so much time goes by before all is counted anew: it takes a look at every record.
const PAUSE: Duration = Duration::from_millis(300);

/// How it stands with copies of the book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// The day of the last copy that counts, by the clock on the wall, and what has changed since.
    pub last: Option<(Day, usize)>,
    /// Why a new one is due, if it is.
    pub due: Option<Due>,
}

impl Standing {
    fn of(here: Here) -> Self {
        let (id, today) = (here.store.device(), here.store.this_day());
        let (copied, people) = here.store.ask(|book| {
            let copied = book.device(id).and_then(|it| it.copied);
            (copied.map(|it| (it.made, book.changes_since(&it.holds))), Book::own_count(book))
        });
        let last = copied.map(|(made, changes)| (clock::day_of(made), changes));
        let days = |day: Day| u32::try_from((today - day).num_days()).unwrap_or(0);
        let last_copy = last.map(|(day, changes)| LastCopy { days: days(day), changes });
        Self { last, due: due(last_copy, people) }
    }
}

/// How it stands with copies of the book, as it changes. Copy it freely.
#[derive(Clone, Copy)]
pub struct Conscience {
    /// The copies that are kept by themselves.
    pub by_itself: ByItself,
    standing: RwSignal<Standing>,
}

/// The conscience of this device.
pub fn conscience() -> Conscience {
    expect_context()
}

impl Conscience {
    /// Begins to count. It lasts as long as the page.
    pub fn begin(here: Here) -> Self {
        // Of a book that is still being read nothing is known yet.
        let standing = if here.store.has_all() { Standing::of(here) } else { Standing::default() };
        let conscience =
            Self { by_itself: ByItself::begin(here), standing: RwSignal::new(standing) };
        let is_waiting = StoredValue::new(false);
        let today = here.store.today();
        Effect::new(move |before: Option<()>| {
            here.store.follow();
            today.track();
            if before.is_none() || !here.store.has_all() || is_waiting.get_value() {
                return;
            }
            is_waiting.set_value(true);
            spawn_local(async move {
                clock::pause(PAUSE).await;
                is_waiting.set_value(false);
                conscience.count(here);
            });
        });
        conscience
    }

    /// How it stands, as it changes.
    pub fn standing(&self) -> Memo<Standing> {
        let standing = self.standing;
        crate::store::watch(move || standing.get())
    }

    fn count(self, here: Here) {
        let now = Standing::of(here);
        if self.standing.with_untracked(|it| *it != now) {
            self.standing.set(now);
        }
        self.by_itself.look(Moment::AtWork);
    }
}

impl Here {
    /// When the last copy was made and what has changed since, as a sentence.
    pub fn last_copy(&self, standing: &Standing) -> String {
        let is_gone = self.troubles.with(|all| all.contains(&Trouble::BookGone));
        if is_gone && self.store.ask(|book| book.count() == 0) {
            return self.last_copy_before_it_was_gone();
        }
        match standing.last {
            None => self.words.backup.none.to_owned(),
            Some((day, changes)) => {
                let when = self.ago(self.store.this_day(), day);
                (self.words.backup.since)(&when, &self.number(changes))
            }
        }
    }

    /// When the last copy of a book was made that is gone now, as a sentence.
    pub fn last_copy_before_it_was_gone(&self) -> String {
        let keeping = &self.words.keeping;
        match settings::last_copy().map(clock::day_of) {
            None => keeping.gone_never.to_owned(),
            Some(day) => (keeping.gone_last)(&self.ago(self.store.today().get(), day)),
        }
    }
}
