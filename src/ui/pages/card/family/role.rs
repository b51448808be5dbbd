//! What somebody is to the person of a card, to be chosen.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::tie::{Role, TieDraft};
use crate::ui::here::here;
use crate::ui::parts::field::{TextField, unique_id};

/// What was chosen.
#[derive(Clone, Copy)]
pub struct Chosen {
    /// What they are.
    pub role: Signal<Role>,
    /// The owner's own word for that.
    pub word: RwSignal<String>,
    /// Her word for what the person of the card is to them.
    pub back: RwSignal<String>,
    /// The name that both go by together, where they are a couple.
    pub together: RwSignal<String>,
}

impl Chosen {
    /// A draft that says so of a relative.
    pub fn on(&self, draft: TieDraft, relative: PersonId, of: PersonId) -> TieDraft {
        let role = self.role.get_untracked();
        let together = self.together.get_untracked();
        let draft = TieDraft { together, ..draft };
        if role != Role::Own {
            return draft.says(relative, role, "");
        }
        let draft = draft.says(relative, role, &self.word.get_untracked());
        draft.says(of, role, &self.back.get_untracked())
    }
}

/// The choice of what somebody is, and both words where it is a kind of her own.
#[component]
pub fn RoleFields(
    /// What is chosen.
    chosen: Chosen,
    /// What was chosen.
    on_choose: impl Fn(Role) + 'static,
) -> impl IntoView {
    let words = &here().words.family;
    let id = unique_id();
    let choose = move |event| {
        if let Some(role) = Role::from_code(&event_target_value(&event)) {
            on_choose(role);
        }
    };
    let option = move |role: &Role| {
        let role = *role;
        view! {
            <option value=role.code() selected=move || chosen.role.get() == role>
                {(words.role)(role)}
            </option>
        }
    };
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{words.how}</label>
            <select id=id prop:value=move || chosen.role.get().code() on:change=choose>
                {Role::ALL.iter().map(option).collect_view()}
            </select>
        </div>
        <Show when=move || chosen.role.get() == Role::Own>
            <div class="field-row">
                <TextField
                    label=words.own_word
                    value=chosen.word
                    on_input=move |it| chosen.word.set(it)
                />
                <TextField
                    label=words.own_back
                    value=chosen.back
                    on_input=move |it| chosen.back.set(it)
                />
            </div>
        </Show>
    }
}
