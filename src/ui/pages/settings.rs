//! Settings: of this device, and of the shop.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::page;
use crate::browser::settings::Theme;
use crate::domain::command::Command;
use crate::domain::shop::{FirstDay, ShopDraft};
use crate::domain::step::StepKind;
use crate::ui::here::{Here, here};
use crate::ui::keys::LetterSettings;
use crate::ui::pages::leads::LeadSettings;
use crate::ui::pages::patience::PatienceSettings;
use crate::ui::pages::shield::ShieldSettings;
use crate::ui::parts::field::{Choice, TextField};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::install::InstallPart;
use crate::ui::parts::language_choice::LanguageChoice;
use crate::ui::route;

/// The page of settings.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let here = here();
    let Here { words, settings, .. } = here;
    let words = &words.settings;
    page::set_title(here.words.nav.settings);
    let themes = [
        (Theme::System, words.system.to_owned()),
        (Theme::Light, words.light.to_owned()),
        (Theme::Dark, words.dark.to_owned()),
        (Theme::Stall, words.stall.to_owned()),
    ];
    view! {
        <div class="page settings">
            <h1 class="page-title">{words.title}</h1>
            <InstallPart urgent=true />
            <LanguageChoice />
            <section class="part" aria-labelledby="theme-title">
                <h2 class="part-title" id="theme-title">{words.theme}</h2>
                <Choice
                    label=words.theme
                    choices=themes.to_vec()
                    chosen=Signal::derive(move || settings.get().theme)
                    on_choose=move |theme| here.change_settings(|it| it.theme = theme)
                />
            </section>
            <ShopSettings />
            <ShieldSettings />
            <LeadSettings />
            <PatienceSettings />
            <LetterSettings />
            <section class="part" aria-labelledby="bin-title">
                <h2 class="part-title" id="bin-title">{here.words.past.bin}</h2>
                <p class="hint">{here.words.past.bin_hint}</p>
                <a class="button" href=route::bin()>
                    <Icon name="delete" />
                    {here.words.past.open_bin}
                </a>
            </section>
            <InstallPart urgent=false />
            <About />
        </div>
    }
}

/// What all devices of the shop share.
#[component]
fn ShopSettings() -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let words = &words.settings;
    let shop = store.shop();
    let name = RwSignal::new(String::new());
    // Also when it is taken back, or changed in another tab.
    Effect::new(move |_| name.set(shop.get().name));
    let change = move |change: &dyn Fn(&mut ShopDraft)| {
        let mut draft = shop.get_untracked();
        change(&mut draft);
        if draft != shop.get_untracked() {
            // A refusal has been said.
            let _ = here.commit(Command::EditShop { draft }, "");
        }
    };
    let days = FirstDay::ALL.iter().map(|it| (Some(*it), (words.first_day_of)(*it).to_owned()));
    let usual = (None, words.first_day_language.to_owned());
    let days = std::iter::once(usual).chain(days).collect();
    view! {
        <section class="part" aria-labelledby="shop-title">
            <h2 class="part-title" id="shop-title">{words.shop}</h2>
            // Saved when the field is left: a letter is not yet a name.
            <div
                class="form"
                data-kept
                on:focusout=move |_| change(&|it| it.name = name.get_untracked())
            >
                <TextField
                    label=words.shop_name
                    hint=words.shop_name_hint
                    value=name
                    on_input=move |it| name.set(it)
                />
            </div>
            <h3 class="part-sub">{words.first_day}</h3>
            <Choice
                label=words.first_day
                choices=days
                chosen=Signal::derive(move || shop.with(|it| it.first_day))
                on_choose=move |day| change(&|it| it.first_day = day)
            />
        </section>
    }
}

#[component]
fn About() -> impl IntoView {
    let here = here();
    let words = &here.words.settings;
    let copy = move |_| {
        spawn_local(async move {
            // Where it is refused, the text above can still be marked and copied by hand.
            if page::copy(&diagnostics(here)).await {
                here.toasts.say(words.copied.to_owned());
            }
        });
    };
    view! {
        <section class="part" aria-labelledby="about-title">
            <h2 class="part-title" id="about-title">{words.about}</h2>
            <p>{words.about_text}</p>
            <p class="hint">{(words.version)(env!("CARGO_PKG_VERSION"))}</p>
            <h3 class="part-sub">{words.diagnostics}</h3>
            <p class="hint">{words.diagnostics_hint}</p>
            <pre class="diagnostics" lang="en" dir="ltr" translate="no">{move || diagnostics(here)}</pre>
            <button class="button" on:click=copy>
                <Icon name="copy" />
                {words.copy_diagnostics}
            </button>
        </section>
    }
}

/// Facts about the device and the size of the book: no names, nothing that was written.
fn diagnostics(here: Here) -> String {
    let Here { store, settings, language, .. } = here;
    let counts = store.ask(|book| {
        let listed = book.count();
        let records = book.records().count();
        let deleted = book.records().filter(|it| it.is_deleted()).count();
        let visits = book.recently_seen().count();
        format!("listed {listed}\nrecords {records}\ndeleted {deleted}\never seen {visits}")
    });
    let imports = store
        .arrivals()
        .with_untracked(|steps| steps.iter().filter(|it| it.kind == StepKind::Import).count());
    format!(
        "byname {}\n{}\nlanguage {language}\ntheme {:?}\ndevice {:016x}\nsaving {:?}\n{counts}\nimports {imports}",
        env!("CARGO_PKG_VERSION"),
        page::user_agent(),
        settings.get_untracked().theme,
        store.device().0,
        store.saving().get(),
    )
}
