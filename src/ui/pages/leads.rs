//! How early the shop begins with a gift or a card, and how late wishes may be: a part of Settings.

use leptos::prelude::*;

use crate::domain::attention::Lead;
use crate::domain::command::{Command, Problem};
use crate::ui::here::here;
use crate::ui::parts::days_field::DaysField;
use crate::ui::parts::field::Faults;

/// A number of days for each. Saved when a field is left.
#[component]
pub fn LeadSettings() -> impl IntoView {
    let here = here();
    let words = &here.words.calendar;
    let shop = here.store.shop();
    let typed = RwSignal::new(shop.get_untracked().leads);
    let faults: Faults = RwSignal::new(Vec::new());
    // Also when it is taken back, or changed in another tab.
    Effect::new(move |_| typed.set(shop.get().leads));
    let save = move |_| {
        let mut draft = shop.get_untracked();
        draft.leads = typed.get_untracked();
        faults.set(Vec::new());
        if let Err(faulty) = draft.clone().checked() {
            faults.set(faulty);
        } else if draft != shop.get_untracked() {
            let saved = here.commit(Command::EditShop { draft }, "");
            faults.set(saved.err().map(Problem::faults).unwrap_or_default());
        }
    };
    let field = move |lead: Lead| {
        view! {
            <DaysField
                label=(words.lead)(lead)
                hint=usual(lead)
                days=Signal::derive(move || typed.with(|it| it.own(lead)))
                on_input=move |days| typed.update(|it| it.set(lead, days))
                key=lead.key()
                faults
            />
        }
    };
    view! {
        <section class="part" aria-labelledby="leads-title">
            <h2 class="part-title" id="leads-title">{words.leads}</h2>
            <p class="hint">{words.leads_hint}</p>
            <div class="form patience" data-kept on:focusout=save>
                {Lead::ALL.map(field).collect_view()}
            </div>
        </section>
    }
}

/// What counts where the shop has settled nothing ([`Lead::usual`]).
fn usual(lead: Lead) -> &'static str {
    match lead {
        Lead::Gift => "14",
        Lead::Card => "3",
        Lead::Belated => "5",
    }
}
