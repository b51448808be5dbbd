//! The addresses of pages, below whatever path the app was put.

use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use crate::browser::page;
use crate::domain::id::PersonId;

/// Today.
pub fn today() -> String {
    below("/")
}

/// Everybody.
pub fn people() -> String {
    below("/people")
}

/// The card of one person.
pub fn person(id: PersonId) -> String {
    below(&format!("/people/{id}"))
}

/// Files in and out.
pub fn exchange() -> String {
    below("/exchange")
}

/// Settings.
pub fn settings() -> String {
    below("/settings")
}

/// A way to go to an address from within an event, as a link would.
pub fn going() -> impl Fn(&str) + Clone + Send + Sync {
    let navigate = send_wrapper::SendWrapper::new(use_navigate());
    // The address is whole already: the router must not put the base before it once more.
    move |address: &str| navigate(address, NavigateOptions { resolve: false, ..Default::default() })
}

fn below(path: &str) -> String {
    format!("{}{path}", page::base_path())
}
