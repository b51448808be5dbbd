//! Who comes first, why somebody was found, and who may be a double.

use byname::domain::find::{Field, How, Index};
use byname::domain::id::PersonId;

use super::{card, find, found, id, named, note, numbers};

#[test]
fn better_matches_come_first() {
    let index = Index::build([
        card(0, &[(Field::Name, "Anna")]),
        card(1, &[(Field::Name, "Bert Anna")]),
        card(2, &[(Field::Name, "Annabel")]),
        card(3, &[(Field::Name, "Carl Annas")]),
        card(4, &[(Field::Name, "Dora"), (Field::Address, "Anna 5")]),
        card(5, &[(Field::Name, "Emil"), (Field::Company, "Annapurna")]),
        card(6, &[(Field::Name, "Johanna")]),
        card(7, &[(Field::Name, "Fritz"), (Field::Mail, "hanna@example.org")]),
        card(8, &[(Field::Name, "Gerd")]),
        note(108, &[8], "brother of anna"),
        card(9, &[(Field::Name, "Hans Ana")]),
    ]);
    assert_eq!(found(&index, "anna"), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    let hit = |place: usize| find(&index, "anna").hits[place];
    assert_eq!((hit(4).field, hit(4).how), (Field::Address, How::Exact));
    assert_eq!((hit(8).field, hit(8).doc), (Field::Note, id(108)));
    assert_eq!((hit(9).field, hit(9).how), (Field::Name, How::Typo));
}

#[test]
fn the_word_that_is_not_in_the_name_says_why() {
    let index = Index::build([
        card(1, &[(Field::Name, "Fred Astaire"), (Field::Called, "Freddy")]),
        note(101, &[1], "back from Lisbon"),
    ]);
    let why = |query| find(&index, query).hits[0];
    assert_eq!((why("fred lisbon").field, why("fred lisbon").doc), (Field::Note, id(101)));
    assert_eq!((why("lisbon fred").field, why("fred ast").field), (Field::Note, Field::Name));
    assert_eq!(why("freddy").field, Field::Called);
}

#[test]
fn among_equals_regulars_come_first_and_then_the_alphabet() {
    let index = named(&["Anna Zeh", "Anna Abel", "Änna Mai", "Anna 3", "Anna", "Anna Abels"]);
    let regulars = |person: PersonId| u32::from(person == PersonId(id(2))) * 9;
    let hits = index.find("ann", 50, &regulars).hits;
    assert_eq!(numbers(hits.into_iter().map(|hit| hit.id)), [2, 4, 1, 5, 0, 3]);
    let best = index.find("ann", 2, &regulars);
    assert_eq!(numbers(best.hits.into_iter().map(|hit| hit.id)), [2, 4]);
}

#[test]
fn those_who_are_gone_come_last() {
    let mut hidden = card(1, &[(Field::Name, "Anna")]);
    hidden.hidden = true;
    let index = Index::build([
        hidden,
        card(2, &[(Field::Name, "Hannah")]),
        note(101, &[1], "kept the garden"),
        card(3, &[(Field::Likes, "a garden")]),
    ]);
    assert_eq!(found(&index, "anna"), [2, 1]);
    assert_eq!(found(&index, "garden"), [3, 1]);
    assert!(find(&index, "anna").exact_name);
}

#[test]
fn it_is_known_whether_somebody_has_just_this_name() {
    let index = Index::build([
        card(1, &[(Field::Name, "Renée Dvořák"), (Field::Called, "Nene")]),
        card(2, &[(Field::Company, "Hinz und Kunz")]),
    ]);
    for (query, exact) in [
        ("renee dvorak", true),
        (" Renée  DVOŘÁK ", true),
        ("nene", true),
        ("renee", false),
        ("dvorak renee", false),
        ("hinz und kunz", false),
        ("", false),
    ] {
        assert_eq!(find(&index, query).exact_name, exact, "{query:?}");
    }
}

#[test]
fn all_who_were_found_are_counted() {
    let names: Vec<&'static str> = vec!["Anna Abel"; 120];
    let found = named(&names).find("anna ab", 10, &|_| 0);
    assert_eq!((found.hits.len(), found.total), (10, 120));
}

#[test]
fn likely_doubles_are_named_best_first() {
    let index = named(&[
        "Catherine Meyer",
        "Kathryn Maier",
        "Meyer, Catherine",
        "Catherine Meier",
        "Anna Schulz",
        "Björn Müller",
        "Katharina Meyerhof",
    ]);
    let doubles = |name| numbers(index.doubles(name));
    assert_eq!(doubles("catherine meyer"), [0, 2, 3]);
    assert_eq!(doubles("Kathrin Mayr"), [1, 0, 2]);
    assert_eq!(doubles("Bjoern Mueller"), [5]);
    assert_eq!(doubles("Bjorn Muler"), [5]);
    assert_eq!(doubles("Anna"), [0_u32; 0]);
    assert_eq!(doubles(""), [0_u32; 0]);
}
