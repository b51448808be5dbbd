//! What stands in place of the welcome where there was a book: a book that is gone is no new one.

use leptos::prelude::*;

use crate::browser::settings;
use crate::store::Trouble;
use crate::ui::here::here;
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// The book of this device is gone, and how to get it back.
#[component]
pub fn BookGone() -> impl IntoView {
    let here = here();
    let keeping = &here.words.keeping;
    let last = move || here.last_copy_before_it_was_gone();
    let anew = move |_| {
        settings::note_book(false);
        here.troubles.update(|troubles| troubles.retain(|it| *it != Trouble::BookGone));
    };
    view! {
        <section class="welcome" data-gone="true" aria-labelledby="gone-title">
            <div class="welcome-head">
                <h2 id="gone-title">{keeping.gone_title}</h2>
                <p>{keeping.gone_text}</p>
                <p>{last}</p>
            </div>
            <div class="welcome-ways">
                <a class="button primary" href=route::exchange()>
                    <Icon name="exchange" />
                    <span>{keeping.gone_restore}</span>
                </a>
                <button class="button quiet" on:click=anew>{keeping.gone_anew}</button>
            </div>
        </section>
    }
}
