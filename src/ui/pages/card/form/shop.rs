//! The parts of the form that say what somebody is to the shop, and what they agreed to.

use leptos::prelude::*;

use crate::domain::person::{Consent, Kind, Standing, Tier};
use crate::ui::here::here;
use crate::ui::pages::card::form::Draft;
use crate::ui::parts::field::Choice;

/// Kinds, star, tier and standing.
#[component]
pub fn ShopFields(
    /// What is typed.
    draft: Draft,
) -> impl IntoView {
    let words = here().words;
    let kind_chip = move |kind: Kind| {
        let has = move || draft.with(|draft| draft.kinds.contains(&kind));
        let toggle = move |_| {
            draft.update(|draft| {
                if draft.kinds.contains(&kind) {
                    draft.kinds.retain(|it| *it != kind);
                } else {
                    draft.kinds.push(kind);
                }
            });
        };
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || if has() { "true" } else { "false" }
                on:click=toggle
            >
                {(words.form.kind)(kind)}
            </button>
        }
    };
    let tiers = Tier::ALL.iter().map(|it| (Some(*it), (words.card.tier)(*it).to_owned()));
    let tiers = std::iter::once((None, words.form.no_tier.to_owned())).chain(tiers);
    let standings = Standing::ALL.iter().map(|it| (*it, (words.card.standing)(*it).to_owned()));
    view! {
        <div class="chips" role="group" aria-label=words.form.kinds>
            {Kind::ALL.iter().copied().map(kind_chip).collect_view()}
        </div>
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || draft.with(|it| it.star)
                on:change=move |it| draft.update(|draft| draft.star = event_target_checked(&it))
            />
            <span>{words.form.star}</span>
        </label>
        <Choice
            label=words.form.tier
            choices=tiers.collect()
            chosen=Signal::derive(move || draft.with(|it| it.tier))
            on_choose=move |tier| draft.update(|it| it.tier = tier)
        />
        <Choice
            label=words.form.standing
            choices=standings.collect()
            chosen=Signal::derive(move || draft.with(|it| it.standing))
            on_choose=move |standing| draft.update(|it| it.standing = standing)
        />
    }
}

/// What they agreed to.
#[component]
pub fn ConsentFields(
    /// What is typed.
    draft: Draft,
) -> impl IntoView {
    let words = &here().words.form;
    let tick = move |consent: Consent| {
        let set = move |is_given: bool| {
            draft.update(|draft| {
                draft.consents.retain(|it| *it != consent);
                draft.consents.extend(is_given.then_some(consent));
            });
        };
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || draft.with(|it| it.consents.contains(&consent))
                    on:change=move |it| set(event_target_checked(&it))
                />
                <span>{(words.consent)(consent)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="fieldset">
            <legend>{words.consents}</legend>
            {Consent::ALL.iter().copied().map(tick).collect_view()}
        </fieldset>
    }
}
