//! What the box of commands does.

use leptos::prelude::*;

use crate::browser::{page, settings::Theme};
use crate::domain::find::fold;
use crate::i18n::{Deed, Errand, Words};
use crate::ui::copy::download_copy;
use crate::ui::focus;
use crate::ui::keys::Hand;
use crate::ui::route;

/// What can be done from here: on a card also what its buttons do.
pub(super) fn offered() -> Vec<Errand> {
    let is_there = |errand: &Errand| match errand {
        Errand::WasHere => focus::first("[data-deed=was-here]").is_some(),
        Errand::Note => focus::first("[data-deed=note]").is_some(),
        Errand::Edit => focus::first("[data-deed=edit]").is_some(),
        Errand::Today
        | Errand::People
        | Errand::Month
        | Errand::Tasks
        | Errand::Exchange
        | Errand::Settings
        | Errand::Add
        | Errand::Undo
        | Errand::Shield
        | Errand::Copy
        | Errand::Print
        | Errand::Light
        | Errand::Dark
        | Errand::Stall
        | Errand::AsDevice
        | Errand::AllKeys => true,
    };
    Errand::ALL.into_iter().filter(is_there).collect()
}

/// How well a command answers what was typed; the lower the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It begins so.
    Begins,
    /// All that was typed begins words of it.
    HasWords,
}

/// How a command answers, if it does.
pub(super) fn fit(words: &Words, errand: Errand, query: &str) -> Option<Fit> {
    let (text, query) = (fold((words.keys.errand)(errand)), fold(query));
    let query = query.trim();
    if text.starts_with(query) {
        return Some(Fit::Begins);
    }
    let begins_one = |typed: &str| {
        text.split(|it: char| !it.is_alphanumeric()).any(|word| word.starts_with(typed))
    };
    query.split_whitespace().all(begins_one).then_some(Fit::HasWords)
}

impl Hand {
    /// Does what was chosen, after the box has closed.
    pub(super) fn run(&self, errand: Errand) {
        let look = |theme| self.here.change_settings(|it| it.theme = theme);
        match errand {
            Errand::WasHere => drop(self.act(Deed::WasHere)),
            Errand::Note => drop(self.act(Deed::Note)),
            Errand::Edit => drop(self.act(Deed::Edit)),
            Errand::Today => (self.go)(&route::today()),
            Errand::People => (self.go)(&route::people()),
            Errand::Month => (self.go)(&route::this_month()),
            Errand::Tasks => (self.go)(&route::tasks()),
            Errand::Exchange => (self.go)(&route::exchange()),
            Errand::Settings => (self.go)(&route::settings()),
            Errand::Add => drop(self.act(Deed::Add)),
            Errand::Undo => self.here.undo(),
            Errand::Shield => self.shield.turn(),
            Errand::Copy => download_copy(self.here),
            Errand::Print => request_animation_frame(page::print),
            Errand::Light => look(Theme::Light),
            Errand::Dark => look(Theme::Dark),
            Errand::Stall => look(Theme::Stall),
            Errand::AsDevice => look(Theme::System),
            Errand::AllKeys => self.sheet.open(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::ENGLISH;

    #[test]
    fn a_command_is_found_by_the_beginnings_of_its_words() {
        let fit = |errand, query| fit(&ENGLISH, errand, query);
        assert_eq!(fit(Errand::Settings, "go to s"), Some(Fit::Begins));
        assert_eq!(fit(Errand::Settings, "sett"), Some(Fit::HasWords));
        assert_eq!(fit(Errand::Stall, "SUN look"), Some(Fit::HasWords));
        assert_eq!(fit(Errand::Settings, "tings"), None);
    }
}
