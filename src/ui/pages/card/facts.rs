//! What to know at a glance: what they like, what to be careful with, how to reach them.

use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::intl::{self, Shape};
use crate::domain::book::Couple;
use crate::domain::id::PersonId;
use crate::domain::person::{Consent, Kind, Person};
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::tag::tag_pair;
use crate::ui::route;
use crate::ui::telling::joined;

/// One fact: what it is, its lines, and how it stands out.
struct Fact {
    name: &'static str,
    lines: Vec<String>,
    tone: Option<&'static str>,
}

/// Likes, allergies, tags and ways to reach them. Empty ones are left out.
#[component]
pub fn Facts(
    /// Who.
    id: PersonId,
    /// Their card.
    person: Memo<Option<Person>>,
) -> impl IntoView {
    let here = here();
    let notes = here.store.facts_noted(id);
    let (household, couple) = (here.store.household(id), here.store.couple(id));
    let facts = move || {
        let (likes, careful) = notes.get();
        let facts = person.with(|it| {
            it.as_ref().map(|it| {
                let together = couple.with(|it| together(here, it.as_ref(), &household.get()));
                facts_of(here, it, (&likes, &careful), together)
            })
        });
        facts.unwrap_or_default()
    };
    let fact = |Fact { name, lines, tone }: Fact| {
        let lines = lines.into_iter().map(|line| view! { <dd dir="auto">{line}</dd> });
        view! {
            <div class="fact" data-tone=tone>
                <dt>{name}</dt>
                {lines.collect_view()}
            </div>
        }
    };
    let has_facts = Memo::new(move |_| !facts().is_empty());
    view! {
        <Show when=move || has_facts.get()>
            <dl class="facts">
                {move || facts().into_iter().map(fact).collect_view()}
            </dl>
        </Show>
        <Chips person />
        <ContactLinks person />
    }
}

fn facts_of(
    here: Here,
    person: &Person,
    (likes, careful): (&[String], &[String]),
    together: Option<String>,
) -> Vec<Fact> {
    let form = &here.words.form;
    let with = |text: &str, notes: &[String]| {
        let own = Some(text.to_owned()).filter(|it| !it.is_empty());
        own.into_iter().chain(notes.iter().cloned()).collect::<Vec<_>>()
    };
    let addresses = person.addresses().into_iter().map(|it| it.lines().join(", "));
    let addresses = addresses.chain(together).collect();
    let facts = [
        (form.recognise, with(person.recognise(), &[]), None),
        (form.likes, with(person.likes(), likes), None),
        (form.careful, with(person.careful(), careful), Some("care")),
        (form.usual, with(person.usual(), &[]), None),
        (form.wishes, with(person.wishes(), &[]), None),
        (form.address, addresses, None),
        (here.words.sent.title, with(&here.words.source(person.source()), &[]), None),
        (here.words.card.consents, consents_of(here, person), None),
    ];
    let known = facts.into_iter().filter(|(_, lines, _)| !lines.is_empty());
    known.map(|(name, lines, tone)| Fact { name, lines, tone }).collect()
}

/// Who lives there too, behind the owner's own name for the couple.
fn together(here: Here, couple: Option<&Couple>, household: &[PersonId]) -> Option<String> {
    let names = Some(household).filter(|it| !it.is_empty()).map(|it| here.names(it))?;
    let own = couple.filter(|it| !it.own.is_empty()).map(|it| here.isolated(&it.own));
    Some(joined(&[&own.unwrap_or_default(), &(here.words.household.together)(&names)]))
}

/// What they agreed to, and since when.
fn consents_of(here: Here, person: &Person) -> Vec<String> {
    let said = |consent: &Consent| {
        let day = clock::day_of(person.consent_since(*consent)?);
        let since = intl::date(here.language, day, Shape::DayMonthYear);
        Some((here.words.card.consent)(*consent, &since))
    };
    Consent::ALL.iter().filter_map(said).collect()
}

#[component]
fn Chips(person: Memo<Option<Person>>) -> impl IntoView {
    let Here { store, words, .. } = here();
    let hues = store.hues();
    let chips = move || {
        let pair = |tag: &str| hues.with(|it| tag_pair(tag, it.get(tag).copied()));
        person.with(|it| {
            let Some(person) = it else { return Vec::new() };
            let kinds = person.kinds();
            // That somebody is a customer goes without saying.
            let kinds = kinds.into_iter().filter(|it| *it != Kind::Customer);
            let kinds = kinds.map(|kind| ((words.form.kind)(kind).to_owned(), None));
            let tags = person.tags().map(|tag| (tag.to_owned(), Some(pair(tag))));
            kinds.chain(tags).collect()
        })
    };
    let chip = |(text, pair): (String, Option<String>)| {
        match pair {
            None => view! { <li class="tag">{text}</li> }.into_any(),
            // A tag leads to everybody who has it.
            Some(pair) => {
                let href = route::tagged(&text);
                view! {
                    <li>
                        <a class="tag" dir="auto" data-pair=pair href=href>
                            {text}
                        </a>
                    </li>
                }
                .into_any()
            }
        }
    };
    view! {
        <Show when=move || !chips().is_empty()>
            <ul class="tags">{move || chips().into_iter().map(chip).collect_view()}</ul>
        </Show>
    }
}

/// A link: its icon, what it does, where it leads, and the number with what it is called.
type ContactLink = (&'static str, &'static str, String, (String, String));

/// Links that call, message and write: one each for every phone and mail address.
#[component]
fn ContactLinks(person: Memo<Option<Person>>) -> impl IntoView {
    let here = here();
    let words = &here.words.card;
    // Ours in her language, her own as it is.
    let labelled = move |label: &str| match label {
        "" => String::new(),
        label => format!(" ({})", here.isolated(&here.words.label(label))),
    };
    let links = move || {
        let Some(person) = person.get() else { return Vec::new() };
        let phones = person.phones().into_iter().flat_map(|phone| {
            let number = dialled(&phone.value);
            let shown = (phone.value.clone(), labelled(&phone.label));
            [
                ("phone", words.call, format!("tel:{number}"), shown),
                ("message", words.message, format!("sms:{number}"), (String::new(), String::new())),
            ]
        });
        let mails = person.mails().into_iter().map(|mail| {
            let shown = (mail.value.clone(), labelled(&mail.label));
            ("mail", words.write, format!("mailto:{}", mail.value), shown)
        });
        let sites = person.links().into_iter().filter_map(|link| {
            let shown = (link.value.clone(), labelled(&link.label));
            Some(("link", "", web_address(&link.value)?, shown))
        });
        phones.chain(mails).chain(sites).collect()
    };
    let link = |(icon, does, href, shown): ContactLink| {
        let (value, label) = shown;
        let outside = icon == "link";
        view! {
            <a
                class="button quiet contact"
                href=href
                target=outside.then_some("_blank")
                rel=outside.then_some("noopener noreferrer")
            >
                <Icon name=icon />
                <span>{does}</span>
                <span class="contact-value">
                    <bdi dir="ltr">{value}</bdi>
                    {label}
                </span>
            </a>
        }
    };
    view! {
        <Show when=move || !links().is_empty()>
            <div class="contact-links">{move || links().into_iter().map(link).collect_view()}</div>
        </Show>
    }
}

/// What a telephone can dial of a number: RFC 3966 has no spaces.
fn dialled(number: &str) -> String {
    number.chars().filter(|it| it.is_ascii_digit() || "+*#,;".contains(*it)).collect()
}

/// An address that leads to a web page and nowhere else; `None` for anything that could run.
fn web_address(link: &str) -> Option<String> {
    let lower = link.to_ascii_lowercase();
    if lower.starts_with("https://") || lower.starts_with("http://") {
        return Some(link.to_owned());
    }
    let has_scheme = lower.split('/').next().is_some_and(|it| it.contains(':'));
    (!has_scheme).then(|| format!("https://{link}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        assert_eq!(web_address("example.com/a"), Some("https://example.com/a".to_owned()));
        assert_eq!(web_address("http://example.com"), Some("http://example.com".to_owned()));
        assert_eq!(web_address("javascript:alert(1)"), None);
        assert_eq!(web_address("data:text/html,x"), None);
    }

    #[test]
    fn a_number_is_dialled_without_what_only_helps_to_read_it() {
        assert_eq!(dialled("+49 (0) 761 / 555-12"), "+49076155512");
    }
}
