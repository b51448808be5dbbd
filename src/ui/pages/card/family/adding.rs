//! The box that ties somebody to a person, as one says it: "wife Alice", "son Tom, 9", "dog Rex".

use leptos::prelude::*;

use crate::domain::book::FoundPerson;
use crate::domain::command::{Command, NewRelative};
use crate::domain::find::Field;
use crate::domain::id::PersonId;
use crate::domain::person::Being;
use crate::domain::tie::{LightDraft, Role, TieDraft, TypedTie};
use crate::ui::here::{Here, here};
use crate::ui::pages::card::family::role::{Chosen, RoleFields};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;

/// So many people of the book are offered who may be meant.
const OFFERED: usize = 3;

/// What is typed, and what is understood of it.
#[derive(Clone, Copy)]
struct State {
    here: Here,
    /// Whose card it is.
    of: PersonId,
    text: RwSignal<String>,
    typed: Memo<TypedTie>,
    by_hand: RwSignal<Option<Role>>,
    chosen: Chosen,
    offered: Memo<Vec<FoundPerson>>,
}

impl State {
    fn new(here: Here, of: PersonId) -> Self {
        let text = RwSignal::new(String::new());
        let lexicon = StoredValue::new(here.lexicon());
        let typed = Memo::new(move |_| {
            let today = here.store.this_day();
            text.with(|text| lexicon.with_value(|it| TypedTie::read(text, it, today)))
        });
        let by_hand = RwSignal::new(None::<Role>);
        let role = Memo::new(move |_| {
            let typed = typed.with(|it| it.role);
            by_hand.get().or(typed).unwrap_or(Role::Relative)
        });
        let (word, back) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
        let together = RwSignal::new(String::new());
        let chosen = Chosen { role: role.into(), word, back, together };
        let name = Memo::new(move |_| typed.with(|it| it.name.clone()));
        let found = here.store.find(name.into());
        let ties = here.store.ties_of(of);
        let offered = Memo::new(move |_| {
            let is_tied = |id| ties.with(|all| all.iter().any(|it| it.to == id));
            let is_meant = |it: &&FoundPerson| {
                it.id != of && !is_tied(it.id) && matches!(it.field, Field::Name | Field::Called)
            };
            found.with(|it| it.people.iter().filter(is_meant).take(OFFERED).cloned().collect())
        });
        Self { here, of, text, typed, by_hand, chosen, offered }
    }

    fn has_name(self) -> bool {
        self.typed.with(|it| !it.name.is_empty())
    }

    fn role(self) -> String {
        let word = self.chosen.word.get();
        let own = self.chosen.role.get() == Role::Own;
        self.here.role(self.chosen.role.get(), if own { &word } else { "" })
    }

    fn draft(self, relative: PersonId) -> TieDraft {
        let role = self.chosen.role.get_untracked();
        self.chosen.on(TieDraft::new(self.of, relative, role), relative, self.of)
    }

    /// Ties somebody who is in the book.
    fn tie(self, relative: PersonId) {
        let draft = self.draft(relative);
        let id = self.here.store.new_tie();
        self.done(self.here.commit(Command::SetTie { id, draft }, "").is_ok());
    }

    /// Ties somebody who is written in passing.
    fn add(self) {
        let store = self.here.store;
        let (id, birthday, tie) = (store.new_person(), store.new_occasion(), store.new_tie());
        let animal = self.chosen.role.get_untracked().is_animal();
        let being = if animal { Being::Animal } else { Being::Human };
        let TypedTie { name, born, .. } = self.typed.get_untracked();
        let relative = LightDraft { name, being, born };
        let new = NewRelative { relative, birthday, tie, draft: self.draft(id) };
        self.done(self.here.commit(Command::AddRelative(Box::new(new)), "").is_ok());
    }

    fn done(self, is_done: bool) {
        if is_done {
            self.text.set(String::new());
            self.by_hand.set(None);
            self.chosen.word.set(String::new());
            self.chosen.back.set(String::new());
        }
    }
}

/// The box, who may be meant, and the button that adds somebody new.
#[component]
pub fn Adding(
    /// Whose card it is.
    id: PersonId,
) -> impl IntoView {
    let here = here();
    let words = &here.words.family;
    let state = State::new(here, id);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if untrack(|| state.has_name()) {
            state.add();
        }
    };
    view! {
        <form class="kin-add" data-standing on:submit=submit>
            <input
                class="kin-box"
                type="text"
                dir="auto"
                aria-label=words.box_label
                placeholder=words.box_hint
                autocomplete="off"
                autocapitalize="sentences"
                enterkeyhint="done"
                prop:value=state.text
                on:input=move |event| state.text.set(event_target_value(&event))
            />
            <Show when=move || state.has_name()>
                <Offers state />
            </Show>
        </form>
    }
}

#[component]
fn Offers(state: State) -> impl IntoView {
    let here = state.here;
    let words = &here.words.family;
    let add = move || {
        let name = state.typed.with(|it| here.isolated(&it.name));
        (words.add_as)(&name, &state.role())
    };
    view! {
        <div class="kin-offers" data-unfinished>
            <button type="submit" class="find-add">
                <Icon name="add" />
                <span>{add}</span>
            </button>
            <For
                each=move || state.offered.get()
                key=|it| it.id
                children=move |hit| view! { <Offer state hit /> }
            />
            <RoleFields chosen=state.chosen on_choose=move |it| state.by_hand.set(Some(it)) />
        </div>
    }
}

/// Somebody of the book who may be meant.
#[component]
fn Offer(state: State, hit: FoundPerson) -> impl IntoView {
    let here = state.here;
    let id = hit.id;
    let about = match &hit.kinship {
        Some(kinship) => here.kinship(kinship),
        None => here.last_here(here.store.this_day(), hit.last_visit),
    };
    let shown = here.isolated(&hit.name);
    view! {
        <button type="button" class="kin-offer" on:click=move |_| state.tie(id)>
            <Avatar id name=hit.name size=AvatarSize::Small />
            <span class="row-text">
                <span class="kin-name" dir="auto">
                    {move || (here.words.family.tie_as)(&shown, &state.role())}
                </span>
                " "
                <span class="row-sub">{about}</span>
            </span>
        </button>
    }
}
