//! A button that makes a file and hands it over: in one tap where the device allows that, else the
//! second tap shares what the first one made.

use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;

use crate::browser::files;
use crate::domain::delivery::{Delivery, FileKind, delivery};
use crate::ui::here::here;
use crate::ui::making::{Made, hand_over};
use crate::ui::parts::icon::Icon;

/// Is told how many of a hundred parts are done, and says whether the file is still wanted.
pub type Say = Rc<dyn Fn(usize) -> bool>;

/// A file on its way.
pub type Making = Pin<Box<dyn Future<Output = Option<Made>>>>;

/// What is happening to the file.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Progress {
    Waiting,
    /// How many of a hundred parts are done.
    Making(usize),
    Ready(StoredValue<Made>),
}

/// A button that makes a file and hands it over.
#[component]
pub fn FileButton(
    /// What it says.
    text: &'static str,
    /// What kind of file it makes.
    kind: FileKind,
    /// Makes it.
    make: fn(crate::ui::here::Here, Say, Option<crate::domain::id::PersonId>) -> Making,
    /// Whom it is about, if it is about one person.
    #[prop(optional)]
    who: Option<crate::domain::id::PersonId>,
) -> impl IntoView {
    let here = here();
    let progress = RwSignal::new(Progress::Waiting);
    let shares = move || matches!(delivery(&files::surroundings(), kind), Delivery::Share { .. });
    let said = move || match progress.get() {
        Progress::Waiting => text.to_owned(),
        Progress::Making(percent) => (here.words.export.making)(&here.number(percent.min(100))),
        Progress::Ready(_) => here.words.export.share.to_owned(),
    };
    let go = move |_| match progress.get_untracked() {
        Progress::Making(_) => {}
        Progress::Ready(made) => {
            made.with_value(|made| hand_over(here, made));
            progress.set(Progress::Waiting);
        }
        Progress::Waiting => {
            progress.set(Progress::Making(0));
            let say: Say =
                Rc::new(move |percent| progress.try_set(Progress::Making(percent)).is_none());
            spawn_local_scoped_with_cancellation(async move {
                let made = make(here, say, who).await;
                let next = match made {
                    Some(made) if shares() => Progress::Ready(StoredValue::new(made)),
                    Some(made) => {
                        hand_over(here, &made);
                        Progress::Waiting
                    }
                    None => Progress::Waiting,
                };
                progress.try_set(next);
            });
        }
    };
    view! {
        <button
            class="button"
            disabled=move || matches!(progress.get(), Progress::Making(_))
            on:click=go
        >
            <Icon name="download" />
            {said}
        </button>
    }
}
