//! Installing the app: what the browser offers, as long as the app runs.

use leptos::prelude::*;

use crate::browser::install;
use crate::domain::install::{Browser, Way, way};
use crate::ui::here::{Here, here};

/// What is known of installing. Copy it freely.
#[derive(Clone, Copy)]
pub struct Installing {
    browser: RwSignal<Browser>,
}

/// What is known of installing.
pub fn installing() -> Installing {
    expect_context()
}

impl Installing {
    /// Listens as long as the app runs.
    pub fn listen() -> Self {
        let known = RwSignal::new(Browser::default());
        install::listen(move |browser| known.set(browser));
        Self { browser: known }
    }

    /// The way onto the home screen.
    pub fn way(self) -> Memo<Way> {
        Memo::new(move |_| self.browser.with(way))
    }

    /// Asks the browser to install the app: within a tap, and once for each offer.
    pub fn ask(self) {
        install::ask();
        self.browser.update(|it| it.offers = false);
    }

    /// Says when it was installed.
    pub fn guide(self) {
        let Here { toasts, words, .. } = here();
        let is_done = Memo::new(move |_| self.browser.with(|it| it.installed));
        Effect::new(move |before: Option<bool>| {
            let is_done = is_done.get();
            if is_done && before == Some(false) {
                toasts.say(words.install.installed.to_owned());
            }
            is_done
        });
    }
}
