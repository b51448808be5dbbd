//! Chips that narrow a list: everybody, smart lists, kinds, tags, and who no longer comes.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::domain::book::{Filter, Part};
use crate::domain::id::ListId;
use crate::domain::person::Kind;
use crate::domain::tag::Hue;
use crate::domain::unknown::Unknown;
use crate::i18n::Words;
use crate::ui::here::{Here, here};
use crate::ui::parts::tag::tag_pair;

/// Chips that narrow the list.
#[component]
pub fn Filters(
    /// What is chosen.
    filter: RwSignal<Filter>,
) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let (kinds, tags, has_away) = (store.kinds(), store.tags(), store.has_away());
    let (lists, hues) = (store.smart_lists(), store.hues());
    let shown = move || {
        let kinds = kinds.get();
        // One kind alone tells nothing apart.
        let kinds = if kinds.len() > 1 { kinds } else { Vec::new() };
        let kinds = kinds.into_iter().map(|(kind, _)| Narrow::Kind(kind));
        let tags = tags.get().into_iter().map(|(tag, _)| Narrow::Tag(tag));
        let away = has_away.get().then_some(Narrow::Away);
        let lists = lists.with(|it| it.iter().map(|it| Narrow::List(it.0)).collect::<Vec<_>>());
        let narrow = unknown_in(filter).into_iter().chain(lists);
        let narrow: Vec<Narrow> = narrow.chain(kinds).chain(tags).chain(away).collect();
        let all = (!narrow.is_empty()).then_some(Narrow::Everybody);
        all.into_iter().chain(narrow).collect::<Vec<_>>()
    };
    let list_text = move |id: ListId| {
        let found = lists.with(|it| it.iter().find(|it| it.0 == id).cloned());
        let (_, name, count) = found.unwrap_or((id, String::new(), 0));
        format!("{} {}", here.isolated(&name), here.number(count))
    };
    view! {
        <div class="chips" role="group" aria-label=words.people.filters>
            <For each=shown key=Narrow::clone children=move |narrow| {
                let chosen = narrow.clone();
                let pressed = move || if chosen.is_in(&filter.get()) { "true" } else { "false" };
                let (said, wanted, painted) = (narrow.clone(), narrow.clone(), narrow.clone());
                let pair = move || hues.with(|hues| painted.pair(hues));
                let text = move || match &said {
                    Narrow::List(id) => list_text(*id),
                    other => other.text(words),
                };
                view! {
                    <button
                        class="chip"
                        data-pair=pair
                        data-list=narrow.is_list().then_some("true")
                        aria-pressed=pressed
                        on:click=move |_| filter.set(wanted.filter(here))
                    >
                        {text}
                    </button>
                }
            } />
        </div>
    }
}

/// The unknown that the list is narrowed to: its chip is there as long as it is.
fn unknown_in(filter: RwSignal<Filter>) -> Option<Narrow> {
    match filter.with(|it| it.part)? {
        Part::Unknown(unknown) => Some(Narrow::Unknown(unknown)),
        Part::List(..) => None,
    }
}

/// One way to narrow the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Narrow {
    Everybody,
    List(ListId),
    Unknown(Unknown),
    Kind(Kind),
    Tag(String),
    Away,
}

impl Narrow {
    fn filter(&self, here: Here) -> Filter {
        match self {
            Self::Everybody => Filter::default(),
            Self::List(id) => {
                Filter { part: Some(Part::List(*id, here.store.this_day())), ..Filter::default() }
            }
            Self::Unknown(unknown) => {
                Filter { part: Some(Part::Unknown(*unknown)), ..Filter::default() }
            }
            Self::Kind(kind) => Filter { kind: Some(*kind), ..Filter::default() },
            Self::Tag(tag) => Filter { tag: Some(tag.clone()), ..Filter::default() },
            Self::Away => Filter { away: true, ..Filter::default() },
        }
    }

    fn is_in(&self, filter: &Filter) -> bool {
        match self {
            Self::Everybody => *filter == Filter::default(),
            Self::List(id) => matches!(filter.part, Some(Part::List(it, _)) if it == *id),
            Self::Unknown(unknown) => filter.part == Some(Part::Unknown(*unknown)),
            Self::Kind(kind) => filter.part.is_none() && filter.kind == Some(*kind),
            Self::Tag(tag) => filter.part.is_none() && filter.tag.as_ref() == Some(tag),
            Self::Away => filter.part.is_none() && filter.away,
        }
    }

    /// The colours of a tag.
    fn pair(&self, hues: &BTreeMap<String, Hue>) -> Option<String> {
        match self {
            Self::Tag(tag) => Some(tag_pair(tag, hues.get(tag).copied())),
            Self::Everybody | Self::List(_) | Self::Unknown(_) | Self::Kind(_) | Self::Away => None,
        }
    }

    fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }

    fn text(&self, words: &Words) -> String {
        match self {
            // What a list is called stands in the book.
            Self::Everybody | Self::List(_) => words.people.everybody.to_owned(),
            Self::Unknown(it) => (words.unknowns.chip)((words.unknowns.what)(*it)),
            Self::Kind(kind) => (words.people.kinds)(*kind).to_owned(),
            Self::Tag(tag) => tag.clone(),
            Self::Away => words.people.away.to_owned(),
        }
    }
}
