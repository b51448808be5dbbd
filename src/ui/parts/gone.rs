//! What stands in place of the welcome where there was a book: a book that is gone is no new one.

use leptos::prelude::*;

use crate::browser::intl::{self, Unit};
use crate::browser::{clock, settings};
use crate::store::Trouble;
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// The book of this device is gone, and how to get it back.
#[component]
pub fn BookGone() -> impl IntoView {
    let here = here();
    let Here { store, words, language, .. } = here;
    let keeping = &words.keeping;
    let last = settings::last_copy().map(clock::day_of);
    let today = store.today();
    let last = move || match last {
        None => keeping.gone_never.to_owned(),
        Some(day) => {
            let days = i32::try_from((day - today.get()).num_days()).unwrap_or(i32::MIN);
            (keeping.gone_last)(&intl::relative(language, days, Unit::Day))
        }
    };
    let anew = move |_| {
        settings::note_book(false);
        here.troubles.update(|troubles| troubles.retain(|it| *it != Trouble::BookGone));
    };
    view! {
        <section class="welcome" aria-labelledby="gone-title">
            <div class="welcome-head">
                <h2 id="gone-title">{keeping.gone_title}</h2>
                <p>{keeping.gone_text}</p>
                <p>{last}</p>
            </div>
            <div class="actions">
                <a class="button primary" href=route::exchange()>
                    <Icon name="exchange" />
                    <span>{keeping.gone_restore}</span>
                </a>
                <button class="button quiet" on:click=anew>{keeping.gone_anew}</button>
            </div>
        </section>
    }
}
