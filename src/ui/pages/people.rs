//! People: everybody, as a list or a wall of faces, beside whichever card is open.

mod filters;
mod many;
mod picking;
mod smart;
mod tag;

pub use filters::Filters;

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use leptos::tachys::html::event::on;
use leptos_router::components::Outlet;
use leptos_router::hooks::{use_location, use_query_map};

use web_sys::PointerEvent;

use crate::browser::page;
use crate::browser::settings::Drawn;
use crate::domain::book::{Filter, Order};
use crate::domain::id::PersonId;
use crate::store::watch;
use crate::ui::here::{Here, here};
use crate::ui::pages::people::many::ManyBar;
use crate::ui::pages::people::picking::Picking;
use crate::ui::pages::people::smart::ListWays;
use crate::ui::pages::people::tag::TagWays;
use crate::ui::pages::print_people::PrintPeople;
use crate::ui::parts::field::Choice;
use crate::ui::parts::find_box::FindBox;
use crate::ui::parts::hold::Hold;
use crate::ui::parts::icon::Icon;
use crate::ui::parts::person_row::{FACE_HEIGHT, FACE_WIDTH, Face, PersonRow, ROW_HEIGHT};
use crate::ui::parts::pick::{PickFace, PickRow};
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
    let late_first = Order::LateFirst(store.this_day());
    obey(order, late_first, filter);
    let today = store.today();
    let ordered = Signal::derive(move || match order.get() {
        // Also when the page stays open over night.
        Order::LateFirst(_) => Order::LateFirst(today.get()),
        other @ (Order::Name | Order::RecentlySeen) => other,
    });
    // Also when the page stays open over night.
    let of_today = Signal::derive(move || filter.with(|it| it.on(today.get())));
    let listed = store.list(of_today, ordered);
    let count = Memo::new(move |_| listed.with(|it| it.len()));
    let (is_anybody, is_whole) = (is_anybody(here), store.is_whole());
    let drawn = Memo::new(move |_| settings.get().drawn);
    let cells = Signal::derive(move || match drawn.get() {
        Drawn::List => Cells { height: ROW_HEIGHT, width: None },
        Drawn::Faces => Cells { height: FACE_HEIGHT, width: Some(FACE_WIDTH) },
    });
    let counted = move || (words.people.count)(&here.number(count.get()));
    let (picking, hold) = (Picking::of(listed), Hold::default());
    let row = move |id: PersonId, place: usize| {
        let is_picking = watch(move || picking.is_on());
        let is_picked = watch(move || picking.has(id));
        let on_pick = move |reach: bool| match reach {
            _ if hold.is_spent() => {}
            true => picking.reach(id),
            false => picking.turn(id),
        };
        let down = move |event: PointerEvent| hold.begin(&event, move || picking.begin_with(id));
        let holds = move |row: AnyView| {
            row.add_any_attr(on(ev::pointerdown, down))
                .add_any_attr(on(ev::pointermove, move |event| hold.moved(&event)))
                .add_any_attr(on(ev::pointerup, move |_| hold.end()))
                .add_any_attr(on(ev::pointercancel, move |_| hold.end()))
                .add_any_attr(on(ev::contextmenu, move |event| hold.keep_menu_away(&event)))
                .into_any()
        };
        move || match (drawn.get_untracked(), is_picking.get()) {
            (Drawn::List, false) => {
                holds(view! { <PersonRow id place of=count open /> }.into_any())
            }
            (Drawn::Faces, false) => holds(view! { <Face id place of=count /> }.into_any()),
            (Drawn::List, true) => {
                view! { <PickRow id place of=count picked=is_picked on_pick /> }.into_any()
            }
            (Drawn::Faces, true) => {
                view! { <PickFace id place of=count picked=is_picked on_pick /> }.into_any()
            }
        }
    };
    // Whoever is chosen goes on paper alone.
    let printed = Memo::new(move |_| match picking.is_on() {
        true => Arc::from(picking.chosen()),
        false => listed.get(),
    });
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
                        (late_first, words.rhythm.late_first.to_owned()),
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
                <a class="list-export" href=route::practice()>
                    <Icon name="people" />
                    {words.faces.practise}
                </a>
                <Show when=move || count.get() != 0 && !picking.is_on()>
                    <button class="list-export" on:click=move |_| picking.begin()>
                        <Icon name="check" />
                        {words.many.select}
                    </button>
                    <a class="list-export" href=move || filter.with(route::take_along)>
                        <Icon name="share" />
                        {words.export.this_list}
                    </a>
                </Show>
                <Show when=move || is_whole.get() && !picking.is_on()>
                    <TagWays filter />
                    <ListWays filter />
                </Show>
            </div>
        </div>
        <Show when=move || picking.is_on()>
            <ManyBar picking count />
        </Show>
        <Show when=move || count.get() == 0>
            <Nobody filter />
        </Show>
        {move || {
            // A list and a wall are drawn from different rows, so one takes the other's place.
            drawn.track();
            is_whole
                .get()
                .then(|| view! { <VirtualList items=listed cells label=words.people.title row=row /> })
        }}
        <PrintPeople listed=printed />
    }
}

/// Takes the order and the part that the address wants, each time that it wants one.
fn obey(order: RwSignal<Order>, late_first: Order, filter: RwSignal<Filter>) {
    let (query, today) = (use_query_map(), here().store.this_day());
    Effect::new(move |_| {
        if query.with(route::wants_late_first) {
            order.set(late_first);
        }
        if let Some(part) = query.with(|it| route::part_of_people(it, today)) {
            filter.set(part);
        }
    });
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
