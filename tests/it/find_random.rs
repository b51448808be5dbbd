//! Find with any texts at all: nothing panics, changing is as good as building anew.

use std::collections::BTreeMap;

use byname::domain::find::{Doc, Field, Found, Index, snippet, sort_key};
use byname::domain::id::PersonId;
use proptest::prelude::*;

use super::id;

/// Words that often match one another, in several scripts.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => prop::sample::select(vec![
            "Anna", "Ana", "Hanna", "Müller", "Mueller", "Miller", "Meier", "Mayr", "Ann-Kathrin",
            "O'Neill", "Фёдор", "Федора", "محمد", "أحمد", "王小明", "小明", "김민준", "Lisbon", "4711",
            "3a", "🌸", "-", "'",
        ]).prop_map(str::to_owned),
        2 => "[a-cA-Cäß]{1,5}",
        1 => "\\PC{0,4}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 0..4).prop_map(|words| words.join(" "))
}

fn field() -> impl Strategy<Value = Field> {
    prop::sample::select(vec![
        Field::Name,
        Field::Name,
        Field::Called,
        Field::Phone,
        Field::Tag,
        Field::Note,
        Field::Relative,
    ])
}

/// The card of one of twelve people, or a note about some of them.
fn doc() -> impl Strategy<Value = Doc> {
    let texts = prop::collection::vec((field(), text()), 0..4);
    let people = prop::collection::vec(0..12_u32, 1..4);
    (0..24_u32, people, texts, prop::bool::weighted(0.1)).prop_map(
        |(number, people, texts, hidden)| {
            let people = if number < 12 { vec![number] } else { people };
            let people = people.into_iter().map(|it| PersonId(id(it))).collect();
            Doc { key: id(number), people, texts, hidden: hidden && number < 12 }
        },
    )
}

/// A document that is put, or the number of one that is removed.
fn step() -> impl Strategy<Value = Result<Doc, u32>> {
    prop_oneof![4 => doc().prop_map(Ok), 1 => (0..24_u32).prop_map(Err)]
}

fn find(index: &Index, query: &str, limit: usize) -> Found {
    index.find(query, limit, &|person| person.0.as_u128() as u32 % 3)
}

proptest! {
    #[test]
    fn any_order_of_changes_is_as_good_as_building_from_what_is_left(
        start in prop::collection::vec(doc(), 0..12),
        steps in prop::collection::vec(step(), 0..60),
        queries in prop::collection::vec(text(), 1..8),
        limit in 1..20_usize,
    ) {
        let mut left: BTreeMap<_, _> = start.iter().map(|doc| (doc.key, doc.clone())).collect();
        let mut index = Index::build(start);
        for step in steps {
            match step {
                Ok(doc) => {
                    left.insert(doc.key, doc.clone());
                    index.put(doc);
                }
                Err(number) => {
                    left.remove(&id(number));
                    index.remove(id(number));
                }
            }
        }
        let anew = Index::build(left.into_values());
        for query in queries {
            let (a, b) = (find(&index, &query, limit), find(&anew, &query, limit));
            prop_assert_eq!(a, b, "{}", query);
            prop_assert_eq!(index.doubles(&query), anew.doubles(&query), "{}", query);
        }
    }

    #[test]
    fn every_person_is_found_by_their_own_full_name(
        names in prop::collection::vec("\\PC{0,12}", 1..6),
        more in prop::collection::vec(text(), 1..6),
    ) {
        let names: Vec<&String> = names.iter().chain(&more).collect();
        let doc = |(number, name): (u32, &&String)| {
            let key = id(number);
            Doc { key, people: vec![PersonId(key)], texts: vec![(Field::Name, (*name).clone())], hidden: false }
        };
        let index = Index::build((0..).zip(&names).map(doc));
        for (number, name) in (0..).zip(&names).filter(|(_, name)| !name.trim().is_empty()) {
            let found = find(&index, name, 50);
            prop_assert!(found.hits.iter().any(|hit| hit.id == PersonId(id(number))), "{:?}", name);
            prop_assert!(found.exact_name, "{:?}", name);
        }
    }

    #[test]
    fn nothing_that_is_typed_or_kept_makes_it_panic(
        docs in prop::collection::vec(("\\PC*", field()), 0..6),
        query in ".*",
    ) {
        let card = |(number, (text, field)): (u32, &(String, Field))| {
            let key = id(number);
            Doc { key, people: vec![PersonId(key)], texts: vec![(*field, text.clone())], hidden: false }
        };
        let index = Index::build((0..).zip(&docs).map(card));
        let found = find(&index, &query, 50);
        prop_assert!(found.hits.len() <= found.total);
        index.doubles(&query);
        sort_key(&query);
        for (text, _) in docs.iter().chain([&(query.clone(), Field::Note)]) {
            if let Some(shown) = snippet(text, &query) {
                prop_assert!(shown.text.get(shown.at.clone()).is_some());
                prop_assert!(shown.text.chars().count() <= 80);
            }
        }
    }

    #[test]
    fn what_is_found_can_be_shown(texts in prop::collection::vec(text(), 1..6), query in text()) {
        let key = id(1);
        let doc = Doc {
            key,
            people: vec![PersonId(key)],
            texts: texts.iter().map(|text| (Field::Tag, text.as_str())).collect(),
            hidden: false,
        };
        for hit in find(&Index::build([doc]), &query, 5).hits {
            prop_assert_eq!((hit.field, hit.doc), (Field::Tag, key));
            prop_assert!(texts.iter().any(|text| snippet(text, &query).is_some()), "{:?}", query);
        }
    }
}
