//! Erasing somebody for good: the one thing that cannot be taken back, and so is asked about.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::id::PersonId;
use crate::ui::here::here;
use crate::ui::parts::dialog::{Dialog, Opened};
use crate::ui::parts::icon::Icon;

/// The button that asks, and the question.
#[component]
pub fn EraseButton(
    /// Who.
    id: PersonId,
    /// What they are called.
    name: String,
) -> impl IntoView {
    let here = here();
    let words = &here.words.past;
    let opened = Opened::default();
    let name = StoredValue::new(name);
    let erase = move |_| {
        opened.close();
        let name = here.isolated(&name.get_value());
        let text = match here.store.note(Command::Erase { id }) {
            Ok(()) => (here.words.shell.done)(crate::domain::step::StepKind::Erase, &name),
            Err(problem) => (here.words.shell.problem)(&problem).to_owned(),
        };
        here.toasts.say(text);
    };
    view! {
        <button class="button quiet danger" on:click=move |_| opened.open()>
            <Icon name="delete" />
            {words.erase}
        </button>
        <Dialog opened label=words.erase class="sheet ask">
            <h2 class="part-title">
                {(words.erase_question)(&here.isolated(&name.get_value()))}
            </h2>
            <p>{words.erase_hint}</p>
            <div class="ask-ways">
                <button class="button" on:click=move |_| opened.close()>{words.keep}</button>
                <button class="button primary danger" on:click=erase>
                    {(words.erase_now)(&here.isolated(&name.get_value()))}
                </button>
            </div>
        </Dialog>
    }
}
