//! What brought somebody here: asked once, on the card of a new face, and answered with one tap.

use leptos::html::Input;
use leptos::prelude::*;

use crate::browser::clock;
use crate::domain::book::FoundPerson;
use crate::domain::command::Command;
use crate::domain::find::Field;
use crate::domain::id::PersonId;
use crate::domain::person::{Person, Source};
use crate::domain::tie::{Role, TieDraft};
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;

/// So many people are offered who may have sent them.
const OFFERED: usize = 3;

/// The question, on the day on which a card was made, until it is answered.
#[component]
pub fn SentBy(
    /// Whose card.
    id: PersonId,
    /// The card.
    person: Memo<Option<Person>>,
) -> impl IntoView {
    let here = here();
    let (ties, today) = (here.store.ties_of(id), here.store.today());
    let is_asked = Memo::new(move |_| {
        let is_new = |it: &Person| {
            let made = it.record().earliest().map(|it| clock::day_of(it.millis()));
            made == Some(today.get()) && it.source().is_empty() && !it.is_sample()
        };
        let is_sent = ties.with(|all| all.iter().any(|it| it.role == Role::Sender));
        !is_sent && person.with(|it| it.as_ref().is_some_and(is_new))
    });
    view! {
        <Show when=move || is_asked.get()>
            <Question id />
        </Show>
    }
}

#[component]
fn Question(id: PersonId) -> impl IntoView {
    let here = here();
    let words = &here.words.sent;
    let (open, text) = (RwSignal::new(false), RwSignal::new(String::new()));
    let found = here.store.find(text.into());
    let offered = Memo::new(move |_| {
        let is_meant =
            |it: &&FoundPerson| it.id != id && matches!(it.field, Field::Name | Field::Called);
        found
            .with(|it| it.people.iter().filter(is_meant).take(OFFERED).cloned().collect::<Vec<_>>())
    });
    let chip = move |source: &Source| {
        let source = *source;
        view! {
            <button type="button" class="chip" on:click=move |_| say(here, id, source.code())>
                {(words.source)(source)}
            </button>
        }
    };
    let is_typed = move || text.with(|it| !it.trim().is_empty());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = text.get_untracked();
        if !typed.trim().is_empty() {
            say(here, id, &here.words.kept_source(&typed));
        }
    };
    view! {
        <form class="sent-by" data-standing on:submit=submit>
            <div class="chips" role="group" aria-label=words.title>
                <span class="sent-title">{words.title}</span>
                {Source::ALL.iter().map(chip).collect_view()}
                <button
                    type="button"
                    class="chip"
                    aria-expanded=move || if open.get() { "true" } else { "false" }
                    on:click=move |_| open.update(|it| *it = !*it)
                >
                    {words.somebody}
                </button>
            </div>
            <Show when=move || open.get()>
                <Who text />
            </Show>
            <Show when=is_typed>
                <div class="kin-offers" data-unfinished>
                    <For
                        each=move || offered.get()
                        key=|it| it.id
                        children=move |hit| view! { <Offer of=id hit /> }
                    />
                    <button type="submit" class="find-add">
                        <Icon name="edit" />
                        <span>
                            {move || text.with(|it| (words.in_words)(&here.isolated(it.trim())))}
                        </span>
                    </button>
                </div>
            </Show>
        </form>
    }
}

/// The box for a name or for words of her own, which has the focus at once.
#[component]
fn Who(text: RwSignal<String>) -> impl IntoView {
    let words = &here().words.sent;
    let input = NodeRef::<Input>::new();
    input.on_load(|input| {
        // An element that has just come into the page takes the focus.
        let _ = input.focus();
    });
    view! {
        <input
            node_ref=input
            class="kin-box"
            type="text"
            dir="auto"
            aria-label=words.who
            placeholder=words.who
            autocomplete="off"
            autocapitalize="sentences"
            enterkeyhint="done"
            prop:value=text
            on:input=move |event| text.set(event_target_value(&event))
        />
    }
}

/// Somebody of the book who may have sent them.
#[component]
fn Offer(of: PersonId, hit: FoundPerson) -> impl IntoView {
    let here = here();
    let sender = hit.id;
    let tie = move |_| {
        let draft = TieDraft::new(of, sender, Role::Sender);
        // A refusal has been said.
        drop(here.commit(Command::SetTie { id: here.store.new_tie(), draft }, ""));
    };
    let name = hit.name.clone();
    let last = here.last_here(here.store.this_day(), hit.last_visit);
    view! {
        <button type="button" class="kin-offer" on:click=tie>
            <Avatar id=sender name=hit.name size=AvatarSize::Small />
            <span class="row-text">
                <span class="kin-name" dir="auto">{name}</span>
                " "
                <span class="row-sub">{last}</span>
            </span>
        </button>
    }
}

/// Writes down what brought them here.
fn say(here: Here, id: PersonId, source: &str) {
    let Some(mut draft) = here.store.ask(|book| book.person(id).map(Person::draft)) else { return };
    source.clone_into(&mut draft.source);
    let name = here.name_of(id);
    // A refusal has been said.
    drop(here.commit(Command::EditPerson { id, draft }, &name));
}
