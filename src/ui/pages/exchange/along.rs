//! Taking contacts along: who, as what, and the button that makes the file.

use leptos::html::Section;
use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;
use leptos_router::hooks::use_query_map;

use crate::domain::book::{Filter, Order};
use crate::domain::delivery::Delivery;
use crate::exchange::Version;
use crate::i18n::Export;
use crate::ui::here::{Here, here};
use crate::ui::making::{Form, Made, hand_over, make};
use crate::ui::pages::people::Filters;
use crate::ui::parts::field::Choice;
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// What is happening to the file.
#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Waiting,
    /// Which file it is, so that one that is no longer wanted ends, and how many of a hundred parts
    /// of it are done.
    Making(usize, usize),
    /// It is made; where it has to be shared, that is another tap.
    Ready(StoredValue<Made>),
}

/// The part of the page where contacts go out.
#[component]
pub fn TakeAlong() -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let words = &words.export;
    let wanted = use_query_map().with_untracked(|it| route::list_to_take(it, store.this_day()));
    let is_wanted = wanted.is_some();
    let filter = RwSignal::new(wanted.unwrap_or_default());
    let form = RwSignal::new(Form::Cards(Version::V4));
    let listed = store.list(filter.into(), Signal::stored(Order::Name));
    let progress = RwSignal::new(Progress::Waiting);
    // Another list, or another form, is another file.
    Effect::new(move |before: Option<()>| {
        filter.track();
        form.track();
        listed.track();
        if before.is_some() {
            progress.set(Progress::Waiting);
        }
    });
    let section = NodeRef::<Section>::new();
    Effect::new(move |_| {
        if let (true, Some(section)) = (is_wanted, section.get()) {
            // After the page is drawn and has been brought to its top.
            request_animation_frame(move || {
                request_animation_frame(move || section.scroll_into_view());
            });
        }
    });
    let hint = move || hint_of(words, form.get());
    let count = Memo::new(move |_| listed.with(|it| it.len()));
    view! {
        <section class="part along" aria-labelledby="along-title" node_ref=section>
            <h2 class="part-title" id="along-title">{words.title}</h2>
            <p class="hint">{words.hint}</p>
            <Filters filter />
            <Choice
                label=words.form
                choices=vec![
                    (Form::Cards(Version::V4), words.cards.to_owned()),
                    (Form::Cards(Version::V3), words.old_cards.to_owned()),
                    (Form::Table, words.table.to_owned()),
                    (Form::Calendar, words.calendar.to_owned()),
                ]
                chosen=form
                on_choose=move |it| form.set(it)
            />
            <p class="hint">{hint}</p>
            <div
                class="along-go"
                data-unfinished=move || matches!(progress.get(), Progress::Making(..)).then_some("")
            >
                <Go filter form progress count />
                <output class="along-state">{move || state(here, count, form, progress)}</output>
            </div>
        </section>
    }
}

fn hint_of(words: &'static Export, form: Form) -> &'static str {
    match form {
        Form::Cards(Version::V4) => words.cards_hint,
        Form::Cards(Version::V3) => words.old_cards_hint,
        Form::Table => words.table_hint,
        Form::Calendar => words.calendar_hint,
    }
}

/// How many go along, how far the file is, or what is in it.
fn state(
    here: Here,
    count: Memo<usize>,
    form: RwSignal<Form>,
    progress: RwSignal<Progress>,
) -> String {
    let words = here.words;
    let people = |count: usize| (words.people.count)(&here.number(count));
    match progress.get() {
        Progress::Waiting => match count.get() {
            0 => words.export.nobody.to_owned(),
            count => people(count),
        },
        Progress::Making(_, percent) => (words.export.making)(&here.number(percent)),
        Progress::Ready(made) => made.with_value(|made| {
            let is_calendar = form.get() == Form::Calendar;
            match (is_calendar, made.count) {
                (true, 0) => words.export.no_dates.to_owned(),
                (is_calendar, count) => {
                    let dates = || (words.export.dates)(&here.number(count));
                    let what = if is_calendar { dates() } else { people(count) };
                    let kilobytes = here.number(made.bytes.len().div_ceil(1_000));
                    (words.export.made)(&what, &kilobytes.written)
                }
            }
        }),
    }
}

/// The button: it makes the file and hands it over, in one tap where the device allows that.
#[component]
fn Go(
    filter: RwSignal<Filter>,
    form: RwSignal<Form>,
    progress: RwSignal<Progress>,
    count: Memo<usize>,
) -> impl IntoView {
    let here = here();
    let words = &here.words.export;
    let files = StoredValue::new(0_usize);
    let shares = Memo::new(move |_| matches!(form.get().delivery(), Delivery::Share { .. }));
    let ready = move || match progress.get() {
        Progress::Ready(made) => Some(made),
        Progress::Waiting | Progress::Making(..) => None,
    };
    let text = move || match (shares.get(), ready().is_some()) {
        (false, _) => words.download,
        (true, false) => words.make,
        (true, true) => words.share,
    };
    let is_useless = move || {
        let is_empty = ready().is_some_and(|made| made.with_value(|it| it.count == 0));
        count.get() == 0 || is_empty || matches!(progress.get(), Progress::Making(..))
    };
    let go = move |_| match progress.get_untracked() {
        Progress::Making(..) => {}
        Progress::Ready(made) => made.with_value(|made| hand_over(here, made)),
        Progress::Waiting => {
            let file = files.with_value(|it| it + 1);
            files.set_value(file);
            progress.set(Progress::Making(file, 0));
            let (filter, form) = (filter.get_untracked(), form.get_untracked());
            // A share must begin within a tap, so it waits for another one.
            let at_once = !shares.get_untracked();
            spawn_local_scoped_with_cancellation(async move {
                let people = here.store.ask(|book| book.list(&filter, Order::Name));
                let say = |percent: usize| is_still_wanted(progress, file, percent);
                let Some(made) = make(here, &people, form, say).await else { return };
                if at_once && made.count > 0 {
                    hand_over(here, &made);
                }
                progress.try_set(Progress::Ready(StoredValue::new(made)));
            });
        }
    };
    view! {
        <button class="button primary" disabled=is_useless on:click=go>
            <Icon name="download" />
            {text}
        </button>
    }
}

/// Says how far the file is, unless another one was chosen meanwhile.
fn is_still_wanted(progress: RwSignal<Progress>, file: usize, percent: usize) -> bool {
    let now = progress.try_get_untracked();
    let is_wanted = matches!(now, Some(Progress::Making(it, _)) if it == file);
    if is_wanted {
        progress.set(Progress::Making(file, percent));
    }
    is_wanted
}
