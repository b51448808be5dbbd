//! Whoever is on a list fulfils it, and whoever fulfils it is on it: against a plain second writing
//! of the rules, in random shops.

use byname::domain::book::Book;
use byname::domain::date::Day;
use byname::domain::find::fold;
use byname::domain::occasion::OccasionKind;
use byname::domain::person::{Kind, Person, Standing, Tier};
use byname::domain::smart_list::{Condition, Having, Joined, ListDraft, Searched};
use byname::domain::tie::Role;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::script::script;
use crate::support::{Device, day};

fn today() -> Day {
    day("2026-11-21")
}

/// Whether a person fulfils a condition, by reading the records anew, one after the other.
fn fulfils(book: &Book, person: &Person, condition: &Condition) -> bool {
    let draft = person.draft();
    let entries = book.timeline(person.id());
    let visits: Vec<Day> = entries
        .iter()
        .filter_map(|id| book.entry(*id))
        .filter(|it| it.kind() == byname::domain::entry::EntryKind::Visit)
        .filter_map(|it| it.when().map(|it| it.day))
        .collect();
    let silence = visits.iter().max().map(|last| (today() - *last).num_days());
    match condition {
        Condition::Kind { kind, is } => draft.kinds.contains(kind) == *is,
        Condition::Tag { tag, is } => draft.tags.contains(tag) == *is,
        Condition::Star { is } => draft.star == *is,
        Condition::Tier { tier, is } => (draft.tier == Some(*tier)) == *is,
        Condition::Says { field, text } => says(book, person, *field, text),
        Condition::Has { what, is } => has(book, person, *what) == *is,
        Condition::Visits(count) => visits.len() >= usize::from(*count),
        Condition::SeenWithin(days) => silence.is_some_and(|it| it <= i64::from(*days)),
        Condition::UnseenFor(days) => silence.is_none_or(|it| it > i64::from(*days)),
        Condition::Late => book.late(today()).iter().any(|it| it.id == person.id()),
        Condition::Away => draft.standing != Standing::Here,
        other => panic!("{other:?} is not among those that are tried"),
    }
}

/// Whether a field has a text in it, by the draft of the card.
fn says(book: &Book, person: &Person, field: Searched, text: &str) -> bool {
    let draft = person.draft();
    let has = |it: &str| fold(it).contains(&fold(text));
    let closed = |it: &str| fold(it).replace([' ', '(', ')'], "");
    let ties = book.ties_of(person.id());
    let senders = ties.iter().filter(|it| it.role == Role::Sender);
    let mut senders = senders.filter_map(|it| book.person(it.to)).map(Person::draft);
    match field {
        Searched::Any => Searched::ALL[1..].iter().any(|it| says(book, person, *it, text)),
        Searched::Name => has(&draft.name) || has(&draft.called) || has(&draft.reading),
        Searched::Company => has(&draft.company),
        Searched::Role => has(&draft.role),
        Searched::Street => draft.addresses.iter().any(|it| has(&it.street)),
        Searched::PostCode => draft.addresses.iter().any(|it| has(&it.code)),
        Searched::Town => draft.addresses.iter().any(|it| has(&it.city)),
        Searched::Phone => draft.phones.iter().any(|it| closed(&it.value).contains(&closed(text))),
        Searched::Mail => draft.mails.iter().any(|it| has(&it.value)),
        Searched::Recognise => has(&draft.recognise),
        Searched::Likes => has(&draft.likes),
        Searched::Usual => has(&draft.usual),
        Searched::Careful => has(&draft.careful),
        Searched::Wishes => has(&draft.wishes),
        Searched::Sender => {
            has(&draft.source) || senders.any(|it| has(&it.name) || has(&it.called))
        }
    }
}

/// Whether somebody has something, by the draft of the card and all that is tied to it.
fn has(book: &Book, person: &Person, what: Having) -> bool {
    let (draft, id) = (person.draft(), person.id());
    let ties = book.ties_of(id);
    match what {
        Having::Photo => draft.photo.is_some(),
        Having::Phone => !draft.phones.is_empty(),
        Having::Mail => !draft.mails.is_empty(),
        Having::Address => !draft.addresses.is_empty(),
        Having::Birthday => {
            let mut dates = book.occasions_of(id).into_iter().filter_map(|it| book.occasion(it));
            dates.any(|it| it.kind() == OccasionKind::Birthday)
        }
        Having::Family => !ties.is_empty(),
        Having::Tag => !draft.tags.is_empty(),
        Having::Sender => !draft.source.is_empty() || ties.iter().any(|it| it.role == Role::Sender),
    }
}

fn condition() -> impl Strategy<Value = Condition> {
    let is = any::<bool>;
    prop_oneof![
        (select(Kind::ALL), is()).prop_map(|(kind, is)| Condition::Kind { kind, is }),
        (select(&["regular", "wine"][..]), is())
            .prop_map(|(tag, is)| Condition::Tag { tag: tag.into(), is }),
        is().prop_map(|is| Condition::Star { is }),
        (select(Tier::ALL), is()).prop_map(|(tier, is)| Condition::Tier { tier, is }),
        (
            select(Searched::ALL),
            select(&["tea", "NO n", "ada", "ČENEK", "bären", "0170", "дарья"][..])
        )
            .prop_map(|(field, text)| Condition::Says { field, text: text.into() }),
        (select(Having::ALL), is()).prop_map(|(what, is)| Condition::Has { what, is }),
        (0_u16..4).prop_map(Condition::Visits),
        (0_u16..10).prop_map(Condition::SeenWithin),
        (0_u16..10).prop_map(Condition::UnseenFor),
        Just(Condition::Late),
        Just(Condition::Away),
    ]
}

proptest! {
    #[test]
    fn whoever_fulfils_a_list_is_on_it_and_nobody_else(
        work in script(40),
        conditions in vec(condition(), 1..4),
        joined in select(Joined::ALL),
    ) {
        let mut shop = Device::new(1);
        shop.works(&work);
        let list = ListDraft { name: "list".into(), joined, conditions };
        let mut on = shop.book.on_list(&list, today());
        prop_assert_eq!(shop.book.counts_on(std::slice::from_ref(&list), today()), [on.len()]);
        let asks_for_away = list.conditions.contains(&Condition::Away);
        let mut expected: Vec<_> = shop
            .book
            .people()
            .filter(|it| !it.is_light() && (it.is_around() || asks_for_away))
            .filter(|it| {
                let mut fulfilled = list.conditions.iter().map(|c| fulfils(&shop.book, it, c));
                match joined {
                    Joined::All => fulfilled.all(|it| it),
                    Joined::Any => fulfilled.any(|it| it),
                }
            })
            .map(Person::id)
            .collect();
        on.sort_unstable();
        expected.sort_unstable();
        prop_assert_eq!(on, expected);
    }

    #[test]
    fn lists_that_are_counted_together_have_as_many_as_each_alone(
        work in script(40),
        lists in vec((vec(condition(), 1..4), select(Joined::ALL)), 0..6),
    ) {
        let mut shop = Device::new(1);
        shop.works(&work);
        let lists: Vec<ListDraft> = lists
            .into_iter()
            .map(|(conditions, joined)| ListDraft { name: "list".into(), joined, conditions })
            .collect();
        let alone: Vec<usize> =
            lists.iter().map(|it| shop.book.on_list(it, today()).len()).collect();
        prop_assert_eq!(shop.book.counts_on(&lists, today()), alone);
    }
}
