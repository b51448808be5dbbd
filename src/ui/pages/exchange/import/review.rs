//! The dry run: who is new, who gets what, who may be there already, and what was left out.

use leptos::prelude::*;

use crate::browser::files;
use crate::domain::arrival::{Addition, Planned, Verdict};
use crate::domain::occasion::OccasionKind;
use crate::domain::tie::Role;
use crate::exchange::Skipped;
use crate::i18n::Foreseen;
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;

use super::columns::Columns;
use super::desk::Desk;
use super::doubles::Doubles;

/// So many lines of a list are drawn at once; each tap shows as many more.
const AT_ONCE: usize = 50;

/// Everything a file would change, and the way on.
#[component]
pub(super) fn Review(desk: Desk) -> impl IntoView {
    let here = here();
    let source = move || desk.dry.with(|it| it.source).map(here.words.exchange.source);
    let words = &here.words.import;
    let counts = Memo::new(move |_| desk.dry.with(|it| (it.counts(), it.skipped.len())));
    let is_idle = Memo::new(move |_| !desk.dry.with(super::dry::Dry::changes_anything));
    let summary = move || {
        let (counts, skipped) = counts.get();
        (words.counts)(&Foreseen {
            new: here.number(counts.new),
            known: here.number(counts.same + counts.adds),
            would_change: here.number(counts.adds),
            skipped: here.number(skipped + counts.skipped),
        })
    };
    let new = places(desk, |it| matches!(it, Verdict::New));
    let adds = places(desk, |it| matches!(it, Verdict::Adds(..)));
    let same = places(desk, |it| matches!(it, Verdict::Same(_)));
    let who = move |place| view! { <Who desk place /> }.into_any();
    let what = move |place| view! { <Gains desk place /> }.into_any();
    view! {
        <div class="review" data-unfinished>
            <p class="report-source">{source}</p>
            <output class="report-text">{summary}</output>
            <Show when=move || is_idle.get()>
                <p class="hint">{words.nothing}</p>
            </Show>
            <div class="review-actions">
                <button
                    class="button primary"
                    disabled=move || is_idle.get()
                    on:click=move |_| desk.bring_in()
                >
                    <Icon name="check" />
                    {words.import}
                </button>
                <button class="button" on:click=move |_| desk.stop()>{words.cancel}</button>
            </div>
            <Doubles desk />
            <Part
                title=move |count| (words.known_people)(&here.number(count))
                places=adds
                open=true
                row=what
            />
            <SkippedPart desk />
            <Part title=move |count| (words.new_people)(&here.number(count)) places=new row=who />
            <Part title=move |count| (words.same_people)(&here.number(count)) places=same row=who />
            <Columns desk />
        </div>
    }
}

fn places(desk: Desk, wanted: fn(&Verdict) -> bool) -> Memo<Vec<usize>> {
    Memo::new(move |_| desk.dry.with(|it| it.places(wanted)))
}

/// A list under a title that says how many there are; drawn a piece at a time.
#[component]
fn Part(
    title: impl Fn(usize) -> String + Copy + Send + Sync + 'static,
    places: Memo<Vec<usize>>,
    #[prop(optional)] open: bool,
    row: impl Fn(usize) -> AnyView + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let shown = RwSignal::new(AT_ONCE);
    let count = Memo::new(move |_| places.with(Vec::len));
    let drawn = move || places.with(|it| it.iter().copied().take(shown.get()).collect::<Vec<_>>());
    view! {
        <Show when=move || count.get() != 0>
            <details open=open>
                <summary>{move || title(count.get())}</summary>
                <ul class="review-list">
                    <For each=drawn key=|place| *place children=row />
                </ul>
                <More shown count />
            </details>
        </Show>
    }
}

/// Shows more of a long list.
#[component]
pub(in crate::ui::pages::exchange) fn More(
    shown: RwSignal<usize>,
    count: Memo<usize>,
) -> impl IntoView {
    let here = here();
    let rest = move || count.get().saturating_sub(shown.get());
    view! {
        <Show when=move || rest() != 0>
            <button class="button" on:click=move |_| shown.update(|it| *it += AT_ONCE)>
                {move || (here.words.import.more)(&here.number(rest()))}
            </button>
        </Show>
    }
}

/// The name of somebody, and where they are reached.
#[component]
fn Who(desk: Desk, place: usize) -> impl IntoView {
    let here = here();
    let lines = desk.dry.with_untracked(|it| it.planned.get(place).map(lines)).unwrap_or_default();
    view! {
        <li>
            <span class="review-who">{here.isolated(&lines.0)}</span>
            <span class="review-what">{here.isolated(&lines.1)}</span>
        </li>
    }
}

/// The name of somebody who comes, and what tells them apart.
pub(super) fn lines(planned: &Planned) -> (String, String) {
    let person = &planned.incoming.person;
    let reach = person.phones.iter().chain(&person.mails).map(|it| it.value.as_str());
    let rest = std::iter::once(person.company.as_str()).chain(reach).filter(|it| !it.is_empty());
    (person.name.clone(), rest.take(3).collect::<Vec<_>>().join(" · "))
}

/// Somebody who is there already, and what would be added.
#[component]
fn Gains(desk: Desk, place: usize) -> impl IntoView {
    let here = here();
    let gains = desk.dry.with_untracked(|it| {
        let Verdict::Adds(id, additions) = &it.planned.get(place)?.verdict else { return None };
        let name = here.name_of(*id);
        let name = it.guest(*id).map_or(name, |it| it.person.name.clone());
        Some((name, additions.iter().map(|it| gain(here, it)).collect::<Vec<_>>()))
    });
    let (name, gains) = gains.unwrap_or_default();
    view! {
        <li>
            <span class="review-who">{here.isolated(&name)}</span>
            {gains
                .into_iter()
                .map(|it| view! { <span class="review-what">{it}</span> })
                .collect_view()}
        </li>
    }
}

/// What is added, in words.
fn gain(here: Here, addition: &Addition) -> String {
    let said = (here.words.import.addition)(addition);
    let value = match addition {
        Addition::Line(_, text) | Addition::Tag(text) => text.clone(),
        Addition::Note(text) => text.lines().next().unwrap_or_default().to_owned(),
        Addition::Phone(it) | Addition::Mail(it) | Addition::Link(it) => it.value.clone(),
        Addition::Address(it) => it.lines().join(", "),
        Addition::Since(date) | Addition::Date(_, _, date) => here.partial_date(*date),
        Addition::Kind(kind) => (here.words.form.kind)(*kind).to_owned(),
        Addition::Consent(consent) => (here.words.form.consent)(*consent).to_owned(),
        Addition::Tier(tier) => (here.words.card.tier)(*tier).to_owned(),
        Addition::Standing(it) => (here.words.card.standing)(*it).to_owned(),
        Addition::Limit(days) => here.number(usize::from(*days)).written,
        Addition::Paused(until) => here.written_day(*until),
        Addition::Tie(it) => {
            let is_own = it.role == Role::Own;
            let role = if is_own { &it.word } else { (here.words.family.role)(it.role) };
            format!("{} · {role}", it.name)
        }
        Addition::Star | Addition::Photo(_) => return said,
    };
    // A label of our own is kept in English.
    let said = if let Addition::Date(OccasionKind::Own, label, _) = addition {
        here.words.label(label)
    } else {
        said
    };
    format!("{said}: {}", here.isolated(&value))
}

/// What was left out and why, and a file of it.
#[component]
fn SkippedPart(desk: Desk) -> impl IntoView {
    let here = here();
    let words = here.words;
    let shown = RwSignal::new(AT_ONCE);
    let count = Memo::new(move |_| desk.dry.with(|it| it.skipped.len()));
    let lines = move || {
        let line = |it: &Skipped| (words.exchange.skipped)(&here.number(it.place), it.why);
        desk.dry.with(|it| it.skipped.iter().take(shown.get()).map(line).collect::<Vec<_>>())
    };
    let save = move |_| {
        let raw = desk.dry.with_untracked(|it| {
            it.skipped.iter().map(|it| it.raw.trim_end()).collect::<Vec<_>>().join("\r\n")
        });
        let file = files::Pieces::of(format!("{raw}\r\n").as_bytes());
        files::download(words.import.skipped_file, &file);
    };
    view! {
        <Show when=move || count.get() != 0>
            <details open>
                <summary>
                    {move || (words.import.skipped)(&here.number(count.get()))}
                </summary>
                <ul class="review-list">
                    {move || lines().into_iter().map(|it| view! { <li>{it}</li> }).collect_view()}
                </ul>
                <More shown count />
                <button class="button" on:click=save>
                    <Icon name="download" />
                    {words.import.download_skipped}
                </button>
            </details>
        </Show>
    }
}
