//! Fields of a form, each with its label and what is wrong with it.

use std::sync::atomic::{AtomicUsize, Ordering};

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::domain::draft::{Fault, FieldFault, FormField};
use crate::ui::focus;
use crate::ui::here::here;

/// What is wrong with which field of a form.
pub type Faults = RwSignal<Vec<FieldFault>>;

/// One line of text.
#[component]
pub fn TextField(
    /// What it is called.
    label: &'static str,
    /// What it says.
    #[prop(into)]
    value: Signal<String>,
    /// What was typed.
    on_input: impl Fn(String) + 'static,
    /// An example or a hint.
    #[prop(optional)]
    hint: &'static str,
    /// The kind of keyboard: "text", "tel", "email", "url", "numeric".
    #[prop(default = "text")]
    keyboard: &'static str,
    /// Which field of the form it is, so that faults find it.
    #[prop(optional, into)]
    field: Option<Signal<FormField>>,
    /// The faults of the form.
    #[prop(optional)]
    faults: Option<Faults>,
    /// Whether several lines may be typed.
    #[prop(optional)]
    long: bool,
) -> impl IntoView {
    let fault = fault_text(faults, field);
    let name = field.and_then(|it| name_of(it.get_untracked()));
    let (id, fault_id) = (unique_id(), unique_id());
    let invalid = move || fault.with(Option::is_some).then_some("true");
    let described = fault_id.clone();
    let described_by = move || fault.with(Option::is_some).then(|| described.clone());
    let typed = move |event| on_input(event_target_value(&event));
    // Numbers and addresses of the net run from left to right everywhere.
    let direction = if keyboard == "text" { "auto" } else { "ltr" };
    let capital = if keyboard == "text" { "sentences" } else { "off" };
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{label}</label>
            {if long {
                view! {
                    <textarea
                        id=id
                        rows="2"
                        data-field=name
                        dir="auto"
                        placeholder=hint
                        aria-invalid=invalid
                        aria-describedby=described_by
                        prop:value=value
                        on:input=typed
                    ></textarea>
                }
                    .into_any()
            } else {
                view! {
                    <input
                        id=id
                        type="text"
                        data-field=name
                        dir=direction
                        inputmode=keyboard
                        autocomplete="off"
                        autocapitalize=capital
                        placeholder=hint
                        aria-invalid=invalid
                        aria-describedby=described_by
                        prop:value=value
                        on:input=typed
                    />
                }
                    .into_any()
            }}
            <FaultLine id=fault_id text=fault />
        </div>
    }
}

/// By what a single line is found, to lead to it.
fn name_of(field: FormField) -> Option<&'static str> {
    match field {
        FormField::Name => Some("name"),
        FormField::Line(key) => Some(key),
        FormField::Tags
        | FormField::Phone(_)
        | FormField::Mail(_)
        | FormField::Link(_)
        | FormField::Address(_)
        | FormField::Text
        | FormField::Label
        | FormField::Date => None,
    }
}

/// An id that no other element of the page has.
pub fn unique_id() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("part-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// What is wrong, beside the field; nothing while nothing is.
#[component]
pub fn FaultLine(
    /// The id by which the field points here.
    id: String,
    /// What is wrong.
    #[prop(into)]
    text: Signal<Option<String>>,
) -> impl IntoView {
    view! {
        {move || {
            let id = id.clone();
            text.get().map(|text| view! { <span class="fault" role="alert" id=id>{text}</span> })
        }}
    }
}

/// What is wrong with one field, in words.
pub fn fault_text(
    faults: Option<Faults>,
    field: Option<Signal<FormField>>,
) -> Memo<Option<String>> {
    let here = here();
    Memo::new(move |_| {
        let (faults, field) = (faults?, field?.get());
        let fault =
            faults.with(|all| all.iter().find(|(it, _)| *it == field).map(|(_, it)| *it))?;
        let most = match fault {
            Fault::TooLong(most) | Fault::TooMany(most) | Fault::NoDays(most) => most,
            Fault::Empty | Fault::NoPhone | Fault::NoMail | Fault::NoLink => 0,
        };
        Some((here.words.form.fault)(fault, &here.number(most)))
    })
}

/// Leads to the first field with a fault, once it is marked; unless she is in another by then.
pub fn focus_first_fault() {
    let then = focus::now();
    request_animation_frame(move || {
        if focus::has_moved_since(then.as_ref()) {
            return;
        }
        let first = document().query_selector("[aria-invalid=true]").ok().flatten();
        if let Some(field) = first.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
            // A field that is in the page can take the focus.
            let _ = field.focus();
        }
    });
}

/// A choice of one among a few, all in sight.
#[component]
pub fn Choice<T>(
    /// What is chosen.
    label: &'static str,
    /// The choices and their names.
    choices: Vec<(T, String)>,
    /// The one that is chosen.
    #[prop(into)]
    chosen: Signal<T>,
    /// What was chosen.
    on_choose: impl Fn(T) + Clone + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let button = move |(value, text): (T, String)| {
        let choose = on_choose.clone();
        view! {
            <button
                type="button"
                class="segment"
                aria-pressed=move || if chosen.get() == value { "true" } else { "false" }
                on:click=move |_| choose(value)
            >
                {text}
            </button>
        }
    };
    view! {
        <div class="segmented" role="group" aria-label=label>
            {choices.into_iter().map(button).collect_view()}
        </div>
    }
}
