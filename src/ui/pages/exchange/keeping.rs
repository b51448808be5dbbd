//! Where the book is kept on this device: twice, or once.

use leptos::prelude::*;

use crate::disk::twofold::Second;
use crate::ui::here::{Here, here};

/// Says plainly whether there is a second copy on this device.
#[component]
pub fn WhereItIsKept() -> impl IntoView {
    let Here { words, second, .. } = here();
    let keeping = &words.keeping;
    let text = move || match second.get() {
        Second::Kept => keeping.twice,
        Second::Absent => keeping.once,
        Second::Failing => keeping.second_fails,
    };
    view! {
        <section class="part" aria-labelledby="keeping-title">
            <h2 class="part-title" id="keeping-title">{keeping.title}</h2>
            <p class="hint">{text}</p>
        </section>
    }
}
