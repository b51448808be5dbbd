//! How long the shop waits for people of a tier or a kind, on the page of settings.

use leptos::prelude::*;

use crate::domain::command::{Command, Problem};
use crate::domain::patience::Group;
use crate::ui::here::{Here, here};
use crate::ui::parts::days_field::DaysField;
use crate::ui::parts::field::Faults;

/// A number of days for each tier and each kind. Saved when a field is left.
#[component]
pub fn PatienceSettings() -> impl IntoView {
    let here = here();
    let words = &here.words.rhythm;
    let shop = here.store.shop();
    let typed = RwSignal::new(shop.get_untracked().patience);
    let faults: Faults = RwSignal::new(Vec::new());
    // Also when it is taken back, or changed in another tab.
    Effect::new(move |_| typed.set(shop.get().patience));
    let save = move |_| {
        let mut draft = shop.get_untracked();
        draft.patience = typed.get_untracked();
        faults.set(Vec::new());
        if let Err(faulty) = draft.clone().checked() {
            faults.set(faulty);
        } else if draft != shop.get_untracked() {
            let saved = here.commit(Command::EditShop { draft }, "");
            faults.set(saved.err().map(Problem::faults).unwrap_or_default());
        }
    };
    view! {
        <section class="part" aria-labelledby="patience-title">
            <h2 class="part-title" id="patience-title">{words.patience}</h2>
            <p class="hint">{words.patience_hint}</p>
            <div class="form patience" data-kept on:focusout=save>
                {Group::ALL.map(|group| view! { <GroupField group typed faults /> }).collect_view()}
            </div>
        </section>
    }
}

#[component]
fn GroupField(
    group: Group,
    typed: RwSignal<crate::domain::patience::Patience>,
    faults: Faults,
) -> impl IntoView {
    let Here { words, .. } = here();
    let label = match group {
        Group::Tier(tier) => (words.card.tier)(tier),
        Group::Kind(kind) => (words.form.kind)(kind),
    };
    view! {
        <DaysField
            label
            days=Signal::derive(move || typed.with(|it| it.of_group(group)))
            on_input=move |days| typed.update(|it| it.set(group, days))
            key=group.key()
            faults
        />
    }
}
