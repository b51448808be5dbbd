//! Puts the app out of the page and back into it, as it stands.

use leptos::prelude::*;
use leptos::tachys::reactive_graph::OwnedView;
use leptos::tachys::view::either::EitherKeepAlive;

use crate::ui::shield::screen::Screen;
use crate::ui::shield::shield;

/// The app; in its place, while a customer looks, what they may see. The app is made when it is first
/// shown, so that after a reload nothing of it was ever in the page, and lives on while it is away.
#[component]
pub fn Cover(
    /// The app.
    children: Children,
) -> impl IntoView {
    let shield = shield();
    let owner = Owner::current().expect("a component has an owner");
    let mut app = Some(children);
    let mut screen = Some(());
    move || {
        let is_on = shield.is_on();
        let app = app.take_if(|_| !is_on).map(|app| {
            // Elements around, so that there is a place to change what is in them while they are away.
            let made = || view! { <div class="uncovered">{app()}</div> }.into_any();
            OwnedView::new_with_owner(owner.with(made), owner.clone())
        });
        let screen = screen.take_if(|()| is_on).map(|()| {
            let shown = || view! { <Show when=move || shield.is_on()><Screen /></Show> };
            let made = || view! { <div class="covered">{shown()}</div> }.into_any();
            OwnedView::new_with_owner(owner.with(made), owner.clone())
        });
        EitherKeepAlive { a: app, b: screen, show_b: is_on }
    }
}
