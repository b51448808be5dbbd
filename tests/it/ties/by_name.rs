//! Finding by name alone, while a customer looks at the screen.

use byname::domain::contact::Contact;
use byname::domain::tie::Role;

use crate::support::{Device, when};
use crate::ties::writes_in_passing;

#[test]
fn while_a_customer_looks_names_alone_find_and_nothing_else_is_told() {
    let mut shop = Device::new(1);
    let fred = shop.adds("Fred Orr");
    shop.edits(fred, |draft| {
        draft.called = "Freddy".into();
        draft.company = "Lighthouse".into();
        draft.likes = "tulips".into();
        draft.phones.push(Contact::plain("020 7946 0123"));
    });
    shop.notes(fred, when("2026-11-21"), "went to Lisbon");
    writes_in_passing(&mut shop, fred, Role::Wife, "Alice", None);
    let found = |query: &str| {
        let found = shop.book.find_by_name(query);
        assert!(found.people.iter().all(|it| it.why.is_none() && it.kinship.is_none()));
        assert!(found.people.iter().all(|it| it.last_visit.is_none()));
        found.people.into_iter().map(|it| it.id).collect::<Vec<_>>()
    };
    for query in ["fred", "Freddy", "orr fred", "fre", "Fredd Orr"] {
        assert_eq!(found(query), [fred], "{query}");
    }
    for query in ["lisbon", "fred lisbon", "lighthouse", "tulips", "fred tulips", "0123", "alice"] {
        assert!(found(query).is_empty(), "{query}");
    }
    assert!(shop.book.find_by_name("Fred Orr").exact_name);
    // She may give a card to somebody who is called like a relative of another.
    assert!(!shop.book.find_by_name("Alice").exact_name);
}
