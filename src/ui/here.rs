//! What every component may reach for: the book, the words, the device's settings, the toasts.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::page;
use crate::browser::settings::{self, Settings};
use crate::domain::command::{Command, Problem};
use crate::domain::id::PersonId;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::store::{Store, Trouble};
use crate::ui::parts::toasts::Toasts;
use crate::ui::photos::Photos;

/// What every component may reach for. Copy it freely; read it at the top of a component, never
/// after an `await`.
#[derive(Clone, Copy)]
pub struct Here {
    /// The book.
    pub store: Store,
    /// The photos.
    pub photos: Photos,
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
    /// Asks the keeper to try again at once.
    pub retry: StoredValue<Arc<dyn Fn() + Send + Sync>>,
}

/// What every component may reach for.
pub fn here() -> Here {
    expect_context()
}

impl Here {
    /// Commits a command and offers to undo it; a refusal is said, too.
    pub fn commit(&self, command: Command, who: &str) -> Result<Arc<Step>, Problem> {
        let done = self.store.commit(command);
        match &done {
            Ok(step) => {
                let text = (self.words.shell.done)(step.kind, who);
                self.toasts.done(text, Arc::clone(step));
            }
            Err(problem) => self.toasts.say((self.words.shell.problem)(problem).to_owned()),
        }
        done
    }

    /// Takes a step back and says so.
    pub fn take_back(&self, step: &Arc<Step>) {
        let text = match self.store.take_back(step) {
            Ok(_) => (self.words.shell.undone)(step.kind),
            Err(_) => self.words.shell.nothing_to_undo,
        };
        self.toasts.say(text.to_owned());
    }

    /// Takes the latest step of this session back and says so.
    pub fn undo(&self) {
        let undone = self.store.undo().map(self.words.shell.undone);
        self.toasts.say(undone.unwrap_or(self.words.shell.nothing_to_undo).to_owned());
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
