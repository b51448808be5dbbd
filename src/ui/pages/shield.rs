//! The PIN of this device, and when what is hidden from customers hides by itself: a part of Settings.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::lock::Pin;
use crate::ui::here::{Here, here};
use crate::ui::parts::field::Choice;
use crate::ui::shield::{Checked, Shield, lock_of, shield};

/// Minutes without a touch that can be chosen.
const MINUTES: [u16; 4] = [1, 5, 15, 60];

/// What is typed, and what is said of it.
#[derive(Clone, Copy)]
struct Typing {
    here: Here,
    shield: Shield,
    old: RwSignal<String>,
    new: RwSignal<String>,
    fault: RwSignal<Option<&'static str>>,
    busy: RwSignal<bool>,
}

/// Sets, changes and removes the PIN.
#[component]
pub fn ShieldSettings() -> impl IntoView {
    let here = here();
    let words = &here.words.shield;
    let shield = shield();
    let typing = Typing {
        here,
        shield,
        old: RwSignal::new(String::new()),
        new: RwSignal::new(String::new()),
        fault: RwSignal::new(None),
        busy: RwSignal::new(false),
    };
    let is_set = Memo::new(move |_| shield.lock().with(Option::is_some));
    view! {
        <section class="part" aria-labelledby="shield-title">
            <h2 class="part-title" id="shield-title">{words.title}</h2>
            <p class="hint">{words.settings_hint}</p>
            <form
                class="form"
                aria-label=words.title
                novalidate
                data-standing
                on:submit=move |event| {
                    event.prevent_default();
                    typing.set();
                }
            >
                <Show when=move || is_set.get()>
                    <PinField id="old-pin" label=words.pin typed=typing.old />
                </Show>
                <PinField id="new-pin" label=words.new_pin typed=typing.new />
                <span class="fault" role="alert">{move || typing.fault.get()}</span>
                <div class="field-row">
                    <button class="button" type="submit">
                        {move || if is_set.get() { words.change } else { words.set }}
                    </button>
                    <Show when=move || is_set.get()>
                        <button
                            class="button quiet"
                            type="button"
                            on:click=move |_| typing.remove()
                        >
                            {words.remove}
                        </button>
                    </Show>
                </div>
            </form>
            <p class="hint">{words.hides_only}</p>
            <Show when=move || is_set.get()>
                <Alone />
            </Show>
        </section>
    }
}

#[component]
fn PinField(id: &'static str, label: &'static str, typed: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="field">
            <label class="field-label" for=id>{label}</label>
            <input
                id=id
                type="password"
                inputmode="numeric"
                autocomplete="off"
                dir="ltr"
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
            />
        </div>
    }
}

/// After how many minutes it hides by itself. Only with a PIN, or whoever comes by could open it.
#[component]
fn Alone() -> impl IntoView {
    let here = here();
    let words = &here.words.shield;
    let shield = shield();
    let after =
        |minutes: u16| (Some(minutes), (words.after_minutes)(&here.number(usize::from(minutes))));
    let choices = [(None, words.never.to_owned())].into_iter().chain(MINUTES.map(after));
    view! {
        <h3 class="part-sub">{words.alone}</h3>
        <Choice
            label=words.alone
            choices=choices.collect()
            chosen=shield.alone()
            on_choose=move |minutes| shield.set_alone(minutes)
        />
    }
}

impl Typing {
    /// Sets the new PIN, where there is one after the old one was right.
    fn set(self) {
        let words = &self.here.words.shield;
        let Some(new) = Pin::read(&self.new.get_untracked()) else {
            return self.fault.set(Some(words.no_pin));
        };
        self.after_the_old(move || {
            spawn_local(async move {
                let lock = lock_of(&new).await;
                let is_made = lock.is_some();
                if is_made {
                    self.shield.set_lock(lock);
                }
                self.end(if is_made { Ok(words.is_set) } else { Err(words.not_checked) });
            });
        });
    }

    fn remove(self) {
        self.after_the_old(move || {
            self.shield.set_lock(None);
            self.end(Ok(self.here.words.shield.is_gone));
        });
    }

    /// Does something once the old PIN was typed rightly, if there is one.
    fn after_the_old(self, then: impl FnOnce() + 'static) {
        let words = &self.here.words.shield;
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        if self.shield.lock().with_untracked(Option::is_none) {
            return then();
        }
        let old = Pin::read(&self.old.get_untracked());
        spawn_local(async move {
            let checked = match old {
                None => Checked::Wrong,
                Some(old) => self.shield.tried(&old).await,
            };
            match checked {
                Checked::Right => then(),
                Checked::Wrong => self.end(Err(words.wrong)),
                Checked::Waits => self.end(Err(words.wait)),
                Checked::NotChecked => self.end(Err(words.not_checked)),
            }
        });
    }

    /// The page may be gone by now.
    fn end(self, said: Result<&'static str, &'static str>) {
        self.busy.try_set(false);
        self.fault.try_set(said.err());
        if let Ok(done) = said {
            self.old.try_set(String::new());
            self.new.try_set(String::new());
            self.here.toasts.say(done.to_owned());
        }
    }
}
