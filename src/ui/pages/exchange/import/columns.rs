//! The columns of a table: what each is taken for, and what is in its first rows. Any can be changed.

use leptos::prelude::*;

use crate::domain::foreign::{ColumnKind, DateOrder};
use crate::exchange::{Source, TableChoice, TableColumn};
use crate::ui::here::here;
use crate::ui::parts::field::Choice;

use super::desk::Desk;

/// What is in which column. It stands open for a table of no known program.
#[component]
pub(super) fn Columns(desk: Desk) -> impl IntoView {
    let words = &here().words.import;
    let table = Memo::new(move |_| desk.dry.with(|it| it.table.clone()));
    let choice = Memo::new(move |_| desk.dry.with(super::dry::Dry::columns));
    let change = move |change: &dyn Fn(&mut TableChoice)| {
        let Some(mut choice) = choice.get_untracked() else { return };
        change(&mut choice);
        if Some(&choice) != choice_of(desk).as_ref() {
            desk.read_again(choice);
        }
    };
    let order = move || choice.with(|it| it.as_ref().map(|it| it.date_order));
    let has_dates = move || {
        choice.with(|it| it.as_ref().is_some_and(|it| it.kinds.iter().any(|it| it.is_date())))
    };
    let orders = [DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::Unclear];
    let orders = orders.map(|it| (it, (words.date_order_of)(it).to_owned())).to_vec();
    let has_header = move || choice.with(|it| it.as_ref().is_some_and(|it| it.has_header));
    view! {
        {move || {
            let table = table.get()?;
            let unclear = desk.dry.with_untracked(|it| it.source == Some(Source::OtherCsv));
            let columns = table.columns.iter().cloned().enumerate();
            let columns = columns
                .map(|(place, column)| {
                    let kind = Memo::new(move |_| {
                        let now = choice.with(|it| it.as_ref()?.kinds.get(place).copied());
                        now.unwrap_or(column.kind)
                    });
                    let choose = move |kind| change(&|it| {
                        if let Some(place) = it.kinds.get_mut(place) {
                            *place = kind;
                        }
                    });
                    view! { <Column place column kind choose /> }
                })
                .collect_view();
            let orders = orders.clone();
            Some(
                view! {
                    <details open=unclear>
                        <summary>{words.columns}</summary>
                        <p class="hint">{words.columns_hint}</p>
                        <label class="check">
                            <input
                                type="checkbox"
                                prop:checked=has_header
                                on:change=move |event| {
                                    let on = event_target_checked(&event);
                                    change(&|it| it.has_header = on);
                                }
                            />
                            {words.has_header}
                        </label>
                        <Show when=has_dates>
                            <h3 class="part-sub">{words.date_order}</h3>
                            <Choice
                                label=words.date_order
                                choices=orders.clone()
                                chosen=Signal::derive(move || {
                                    order().unwrap_or(DateOrder::Unclear)
                                })
                                on_choose=move |order| change(&|it| it.date_order = order)
                            />
                        </Show>
                        <ul class="columns">{columns}</ul>
                    </details>
                },
            )
        }}
    }
}

fn choice_of(desk: Desk) -> Option<TableChoice> {
    desk.dry.with_untracked(super::dry::Dry::columns)
}

/// One column: its name, what it is taken for, and its first cells.
#[component]
fn Column(
    place: usize,
    column: TableColumn,
    kind: Memo<ColumnKind>,
    choose: impl Fn(ColumnKind) + 'static,
) -> impl IntoView {
    let words = &here().words.import;
    let name = if column.name.is_empty() { (words.column)(place + 1) } else { column.name };
    let label = (words.kind_of)(&name);
    let options = ColumnKind::ALL.iter().map(|it| {
        let it = *it;
        view! {
            <option value=it.code() selected=move || kind.get() == it>
                {(words.kind)(it)}
            </option>
        }
    });
    let options = options.collect_view();
    let chosen = move |event| {
        if let Some(kind) = ColumnKind::from_code(&event_target_value(&event)) {
            choose(kind);
        }
    };
    let cells = column.sample.into_iter().map(|cell| view! { <li dir="auto">{cell}</li> });
    view! {
        <li class="column" data-kind=move || kind.get().code()>
            <span class="column-name" dir="auto">{name}</span>
            <select
                aria-label=label
                prop:value=move || kind.get().code()
                on:change=chosen
            >
                {options}
            </select>
            <ul class="column-sample">{cells.collect_view()}</ul>
        </li>
    }
}
