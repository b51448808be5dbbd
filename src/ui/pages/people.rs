//! People: everybody, as a list or a wall of faces, beside whichever card is open.

use leptos::prelude::*;
use leptos_router::components::Outlet;
use leptos_router::hooks::use_location;

use crate::browser::page;
use crate::browser::settings::Drawn;
use crate::domain::book::{Filter, Order};
use crate::domain::id::PersonId;
use crate::domain::person::Kind;
use crate::ui::here::{Here, here};
use crate::ui::pages::print_people::PrintPeople;
use crate::ui::parts::avatar::tag_pair;
use crate::ui::parts::field::Choice;
use crate::ui::parts::find_box::FindBox;
use crate::ui::parts::icon::Icon;
use crate::ui::parts::person_row::{FACE_HEIGHT, FACE_WIDTH, Face, PersonRow, ROW_HEIGHT};
use crate::ui::parts::sample_notice::SampleNotice;
use crate::ui::parts::virtual_list::{Cells, VirtualList};
use crate::ui::parts::welcome::FirstSteps;
use crate::ui::route;

/// Everybody, and the open card beside them where there is room.
#[component]
pub fn PeopleFrame() -> impl IntoView {
    let path = use_location().pathname;
    let open = Memo::new(move |_| {
        let last = path.with(|path| path.rsplit('/').next().map(str::parse::<PersonId>));
        last.and_then(Result::ok)
    });
    // Also when the address names nobody: the card's place then says so.
    let list = route::people();
    let is_open = move || path.with(|path| path.trim_end_matches('/') != list).then_some("true");
    view! {
        <div class="two-pane" data-open=is_open>
            <div class="pane-list">
                <PeopleList open=open.into() />
            </div>
            <div class="pane-card">
                <Outlet />
            </div>
        </div>
    }
}

/// What stands beside the list while no card is open.
#[component]
pub fn NobodyChosen() -> impl IntoView {
    let Here { store, words, .. } = here();
    page::set_title(words.people.title);
    let count = store.count();
    let text = move || if count.get() == 0 { words.first.no_cards } else { words.people.choose };
    view! { <p class="nobody">{text}</p> }
}

#[component]
fn PeopleList(open: Signal<Option<PersonId>>) -> impl IntoView {
    let here = here();
    let Here { store, words, settings, .. } = here;
    let (filter, order) = (RwSignal::new(Filter::default()), RwSignal::new(Order::Name));
    let listed = store.list(filter.into(), order.into());
    let count = Memo::new(move |_| listed.with(|it| it.len()));
    let is_anybody = is_anybody(here);
    let drawn = Memo::new(move |_| settings.get().drawn);
    let cells = Signal::derive(move || match drawn.get() {
        Drawn::List => Cells { height: ROW_HEIGHT, width: None },
        Drawn::Faces => Cells { height: FACE_HEIGHT, width: Some(FACE_WIDTH) },
    });
    let counted = move || (words.people.count)(&here.number(count.get()));
    let row = move |id: PersonId, place: usize| match drawn.get_untracked() {
        Drawn::List => view! { <PersonRow id place of=count open /> }.into_any(),
        Drawn::Faces => view! { <Face id place of=count /> }.into_any(),
    };
    view! {
        <h1 class="visually-hidden">{words.people.title}</h1>
        <SampleNotice />
        <FindBox />
        <div class="list-tools" hidden=move || !is_anybody.get()>
            <Filters filter />
            <div class="list-order">
                <output class="list-count">{counted}</output>
                <Choice
                    label=words.people.order
                    choices=vec![
                        (Order::Name, words.people.by_name.to_owned()),
                        (Order::RecentlySeen, words.people.by_recent.to_owned()),
                    ]
                    chosen=order
                    on_choose=move |it| order.set(it)
                />
                <Choice
                    label=words.people.drawn
                    choices=vec![
                        (Drawn::List, words.people.list.to_owned()),
                        (Drawn::Faces, words.people.faces.to_owned()),
                    ]
                    chosen=drawn
                    on_choose=move |it| here.change_settings(|settings| settings.drawn = it)
                />
                <Show when=move || count.get() != 0>
                    <a class="list-export" href=move || filter.with(route::take_along)>
                        <Icon name="share" />
                        {words.export.this_list}
                    </a>
                </Show>
            </div>
        </div>
        <Show when=move || count.get() == 0>
            <Nobody filter />
        </Show>
        {move || {
            // A list and a wall are drawn from different rows, so one takes the other's place.
            drawn.track();
            view! { <VirtualList items=listed cells label=words.people.title row=row /> }
        }}
        <PrintPeople listed />
    }
}

/// Whether the book has anybody, still coming or not.
fn is_anybody(here: Here) -> Memo<bool> {
    let (listed, away) = (here.store.count(), here.store.has_away());
    Memo::new(move |_| listed.get() > 0 || away.get())
}

/// What stands in place of a list of nobody: how to begin, or the way back to everybody.
#[component]
fn Nobody(filter: RwSignal<Filter>) -> impl IntoView {
    let here = here();
    let words = &here.words.first;
    let is_anybody = is_anybody(here);
    let only_to_read = here.store.is_only_to_read();
    view! {
        <Show
            when=move || is_anybody.get()
            fallback=move || {
                view! {
                    <p class="quiet">{words.nobody}</p>
                    // What cannot be read is no empty book.
                    <Show when=move || !only_to_read.get()>
                        <FirstSteps />
                    </Show>
                }
            }
        >
            <div class="nothing">
                <p>{words.nobody_matches}</p>
                <button class="button quiet" on:click=move |_| filter.set(Filter::default())>
                    {words.show_everybody}
                </button>
            </div>
        </Show>
    }
}

/// Chips that narrow the list: everybody, the kinds, the tags, and who no longer comes.
#[component]
pub fn Filters(
    /// What is chosen.
    filter: RwSignal<Filter>,
) -> impl IntoView {
    let Here { store, words, .. } = here();
    let (kinds, tags, has_away) = (store.kinds(), store.tags(), store.has_away());
    let shown = move || {
        let kinds = kinds.get();
        // One kind alone tells nothing apart.
        let kinds = if kinds.len() > 1 { kinds } else { Vec::new() };
        let kinds = kinds.into_iter().map(|(kind, _)| Narrow::Kind(kind));
        let tags = tags.get().into_iter().map(|(tag, _)| Narrow::Tag(tag));
        let away = has_away.get().then_some(Narrow::Away);
        let narrow: Vec<Narrow> = kinds.chain(tags).chain(away).collect();
        let all = (!narrow.is_empty()).then_some(Narrow::Everybody);
        all.into_iter().chain(narrow).collect::<Vec<_>>()
    };
    view! {
        <div class="chips" role="group" aria-label=words.people.filters>
            <For each=shown key=Narrow::clone children=move |narrow| {
                let (text, chosen) = (narrow.text(words), narrow.clone());
                let pressed = move || if chosen.is_in(&filter.get()) { "true" } else { "false" };
                let pair = narrow.pair();
                view! {
                    <button
                        class="chip"
                        data-pair=pair
                        aria-pressed=pressed
                        on:click=move |_| filter.set(narrow.filter())
                    >
                        {text}
                    </button>
                }
            } />
        </div>
    }
}

/// One way to narrow the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Narrow {
    Everybody,
    Kind(Kind),
    Tag(String),
    Away,
}

impl Narrow {
    fn filter(&self) -> Filter {
        match self {
            Self::Everybody => Filter::default(),
            Self::Kind(kind) => Filter { kind: Some(*kind), ..Filter::default() },
            Self::Tag(tag) => Filter { tag: Some(tag.clone()), ..Filter::default() },
            Self::Away => Filter { away: true, ..Filter::default() },
        }
    }

    fn is_in(&self, filter: &Filter) -> bool {
        self.filter() == *filter
    }

    /// The colours of a tag.
    fn pair(&self) -> Option<String> {
        match self {
            Self::Tag(tag) => Some(tag_pair(tag).to_string()),
            Self::Everybody | Self::Kind(_) | Self::Away => None,
        }
    }

    fn text(&self, words: &crate::i18n::Words) -> String {
        match self {
            Self::Everybody => words.people.everybody.to_owned(),
            Self::Kind(kind) => (words.people.kinds)(*kind).to_owned(),
            Self::Tag(tag) => tag.clone(),
            Self::Away => words.people.away.to_owned(),
        }
    }
}
