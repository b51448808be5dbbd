//! What every component may reach for: the book, the words, the device's settings, the toasts.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::settings::{self, Settings};
use crate::browser::{intl, page};
use crate::disk::twofold::Second;
use crate::domain::command::{Command, Problem};
use crate::domain::id::PersonId;
use crate::domain::language::{Direction, Language};
use crate::domain::photo::Photo;
use crate::domain::step::{Step, StepKind};
use crate::i18n::{Number, Words};
use crate::store::{Store, Trouble};
use crate::ui::parts::toasts::Toasts;
use crate::ui::past::Past;
use crate::ui::photos::Photos;

/// What every component may reach for. Copy it freely; read it at the top of a component, never
/// after an `await`.
#[derive(Clone, Copy)]
pub struct Here {
    /// The book.
    pub store: Store,
    /// The photos.
    pub photos: Photos,
    /// What was.
    pub past: Past,
    /// The words.
    pub words: &'static Words,
    /// The language in which the browser writes dates and numbers (BCP 47).
    pub language: &'static str,
    /// What was just done, and the way to undo it.
    pub toasts: Toasts,
    /// The settings of this device.
    pub settings: RwSignal<Settings>,
    /// What she must know about the book as a whole.
    pub troubles: RwSignal<Vec<Trouble>>,
    /// How it stands with the second copy of the book on this device.
    pub second: RwSignal<Second>,
    /// Asks the keeper to try again at once.
    pub retry: StoredValue<Arc<dyn Fn() + Send + Sync>>,
}

/// What every component may reach for.
pub fn here() -> Here {
    expect_context()
}

/// The language that the app speaks by these settings: the chosen one, else what the browser asks
/// for.
pub fn spoken(settings: Settings) -> Language {
    settings.language.unwrap_or_else(|| Language::chosen(&intl::browsers_languages()))
}

impl Here {
    /// The same in the language of these words.
    pub fn speaking(self, words: &'static Words) -> Self {
        let locale = words.language.locale(&intl::browsers_languages());
        // A few letters each time that somebody changes the language.
        let locale = Box::leak(locale.into_boxed_str());
        Self { words, language: locale, ..self }
    }

    /// A number, to be said.
    pub fn number(&self, count: usize) -> Number {
        Number { count, written: intl::number(self.language, count) }
    }

    /// A name that may run the other way than the language, so that it does not turn the sentence
    /// around it (Unicode Standard Annex 9: first strong isolate, pop directional isolate).
    pub fn isolated(&self, name: &str) -> String {
        let right_to_left = |it: char| matches!(u32::from(it), 0x0590..=0x08ff | 0xfb1d..=0xfeff);
        let may_turn = match self.words.language.direction() {
            Direction::LeftToRight => name.contains(right_to_left),
            Direction::RightToLeft => !name.is_empty(),
        };
        let is_done = name.starts_with('\u{2068}');
        if may_turn && !is_done { format!("\u{2068}{name}\u{2069}") } else { name.to_owned() }
    }

    /// Commits a command and offers to undo it; a refusal is said, too.
    pub fn commit(&self, command: Command, who: &str) -> Result<Arc<Step>, Problem> {
        self.commit_with_photos(command, Vec::new(), who)
    }

    /// The same with the photos that the command names.
    pub fn commit_with_photos(
        &self,
        command: Command,
        photos: Vec<Photo>,
        who: &str,
    ) -> Result<Arc<Step>, Problem> {
        let done = self.store.commit_with_photos(command, photos);
        match &done {
            Ok(step) => {
                let text = (self.words.shell.done)(step.kind, &self.isolated(who));
                self.toasts.done(text, Arc::clone(step));
            }
            Err(problem) => self.toasts.say((self.words.shell.problem)(problem).to_owned()),
        }
        done
    }

    /// Takes a step back and says so.
    pub fn take_back(&self, step: &Arc<Step>) {
        self.say_undone(self.store.take_back(step).map(|_| step.kind));
    }

    /// Takes the latest step of this session back and says so.
    pub fn undo(&self) {
        self.say_undone(self.store.undo());
    }

    fn say_undone(&self, undone: Result<StepKind, Problem>) {
        let shell = &self.words.shell;
        let text = match undone {
            Ok(kind) => (shell.undone)(kind),
            Err(Problem::OnlyToRead) => (shell.problem)(&Problem::OnlyToRead),
            Err(_) => shell.nothing_to_undo,
        };
        self.toasts.say(text.to_owned());
    }

    /// The name that a person is greeted by; empty when there is no such person.
    pub fn name_of(&self, id: PersonId) -> String {
        self.store
            .ask(|book| book.person(id).map(|it| it.greeting_name().to_owned()))
            .unwrap_or_default()
    }

    /// Changes the settings of this device, shows and keeps them.
    pub fn change_settings(&self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        let now = self.settings.get_untracked();
        page::show_theme(now.theme);
        settings::write(now);
    }
}
