//! Find: every rule of the box, as tables in the scripts of the world.

use byname::domain::find::{Doc, Field, Found, How, Index, snippet};
use byname::domain::id::PersonId;
use uuid::Uuid;

#[path = "find_fold.rs"]
mod fold;
#[path = "find_random.rs"]
mod random;
#[path = "find_snippet.rs"]
mod snippets;

/// An id that is easy to make.
fn id(number: u32) -> Uuid {
    Uuid::from_u64_pair(0x0190_0000_0000_7000, 0x8000_0000_0000_0000 | u64::from(number))
}

/// The card of person `number` with these texts.
fn card(number: u32, texts: &[(Field, &'static str)]) -> Doc<&'static str> {
    let key = id(number);
    Doc { key, people: vec![PersonId(key)], texts: texts.to_vec(), hidden: false }
}

/// A note about some people.
fn note(number: u32, people: &[u32], text: &'static str) -> Doc<&'static str> {
    let people = people.iter().map(|it| PersonId(id(*it))).collect();
    Doc { key: id(number), people, texts: vec![(Field::Note, text)], hidden: false }
}

/// A book of people with only a name, numbered from 0.
fn named(names: &[&'static str]) -> Index {
    Index::build((0..).zip(names).map(|(number, name)| card(number, &[(Field::Name, name)])))
}

fn find(index: &Index, query: &str) -> Found {
    index.find(query, 50, &|_| 0)
}

/// The numbers of those found, best first.
fn found(index: &Index, query: &str) -> Vec<u32> {
    numbers(find(index, query).hits.into_iter().map(|hit| hit.id))
}

fn numbers(people: impl IntoIterator<Item = PersonId>) -> Vec<u32> {
    people.into_iter().map(|it| it.0.as_u64_pair().1 as u32).collect()
}

/// Checks that each query finds a person of just this one text, and how.
#[track_caller]
fn check(field: Field, rows: &[(&'static str, &str, How)]) {
    for (text, query, how) in rows {
        let index = Index::build([card(7, &[(field, text)])]);
        let hits = find(&index, query).hits;
        let [hit] = hits[..] else { panic!("{query:?} does not find {text:?}") };
        assert_eq!((hit.field, hit.how), (field, *how), "{query:?} in {text:?}");
        let shown = snippet(text, query).unwrap_or_else(|| panic!("no {query:?} in {text:?}"));
        assert!(!shown.at.is_empty() && shown.text.get(shown.at.clone()).is_some(), "{shown:?}");
    }
}

#[test]
fn case_and_accents_do_not_matter_in_any_script() {
    check(
        Field::Name,
        &[
            ("Renée Dvořák", "RENEE dvorak", How::Exact),
            ("Łukasz Żółć", "lukasz zolc", How::Exact),
            ("Nguyễn Thị Đặng", "nguyen thi dang", How::Exact),
            ("Søren Ærø", "soren aero", How::Exact),
            ("Þórður", "thordur", How::Exact),
            ("Ayşe Işık", "ayse isik", How::Exact),
            ("İbrahim", "ibrahim", How::Exact),
            ("Soren Strasse", "Sören Straße", How::Exact),
            ("Γιώργος Παπαδόπουλος", "ΓΙΩΡΓΟΣ παπαδοπουλοσ", How::Exact),
            ("Ἀριστοτέλης", "αριστοτελης", How::Exact),
            ("Фёдор Йогансон", "федор иогансон", How::Exact),
            ("أَحْمَد", "احمد", How::Exact),
            ("فاطمة الزهراء", "فاطمه الزهراء", How::Exact),
            ("علی کریمی", "علي كريمي", How::Exact),
            ("مـحـمـد", "محمد", How::Exact),
            ("דָּוִד כֹּהֵן", "דוד כהן", How::Exact),
            ("क़ासिम", "कासिम", How::Exact),
            ("ヤマダ タロウ", "やまだ", How::Exact),
            ("ﾔﾏﾀﾞ", "ヤマダ", How::Exact),
            ("ＡＮＮＡ", "anna", How::Exact),
            ("M\u{fc}ller", "Mu\u{308}ller", How::Exact),
        ],
    );
}

#[test]
fn an_umlaut_may_be_written_out_and_the_other_way_round() {
    check(
        Field::Name,
        &[
            ("Müller", "mueller", How::Exact),
            ("Müller", "muller", How::Exact),
            ("Mueller", "Müller", How::Exact),
            ("Mu\u{308}ller", "mueller", How::Exact),
            ("Jürgen Schröder", "juergen schroe", How::Start),
            ("Åse Ødegård", "aase oedegaard", How::Exact),
        ],
    );
}

#[test]
fn a_word_is_found_by_its_start_and_inside() {
    check(
        Field::Name,
        &[
            ("Katharina", "ka", How::Start),
            ("Katharina", "harin", How::Inside),
            ("Анастасия", "ана", How::Start),
            ("Анастасия", "стас", How::Inside),
            ("Ελένη", "ελ", How::Start),
            ("الحسن", "حسن", How::Inside),
            ("O'Neill", "oneill", How::Exact),
            ("O’Neill", "neill", How::Exact),
            ("Jean-Luc", "jeanluc", How::Exact),
            ("Abdul-Rahman", "abdulr", How::Start),
            ("राम शर्मा", "शर", How::Start),
        ],
    );
}

#[test]
fn scripts_without_spaces_are_found_from_any_letter() {
    check(
        Field::Name,
        &[
            ("王小明", "王", How::Start),
            ("王小明", "小明", How::Inside),
            ("山田太郎", "山田 太郎", How::Inside),
            ("山田 太郎", "山田太郎", How::Exact),
            ("김민준", "민준", How::Inside),
            ("김민준", "기", How::Start),
            ("김민준", "ㄱ", How::Start),
            ("สมชาย ใจดี", "ชาย", How::Inside),
        ],
    );
    check(Field::Note, &[("今日は新しいコーヒーを買った", "コーヒー", How::Inside)]);
}

#[test]
fn every_word_must_match_somewhere_in_any_order() {
    let index = Index::build([
        card(1, &[(Field::Name, "Fred Astaire"), (Field::Tag, "dancer")]),
        card(2, &[(Field::Name, "Fred Flint"), (Field::Address, "Astaire Road 5")]),
        note(100, &[1], "moved here from Lisbon"),
    ]);
    assert_eq!(found(&index, "astaire fred"), [1, 2]);
    assert_eq!(found(&index, "fred lisbon"), [1], "a card and a note count together");
    assert_eq!(found(&index, "dancer lisb fre"), [1]);
    assert_eq!(found(&index, "flint lisbon"), [], "not one word here, one there");
    assert_eq!(found(&index, "fred fred"), [1, 2]);
}

#[test]
fn twenty_typos_are_forgiven() {
    let typos = [
        ("Kathrin", "Kathrni"),
        ("Kathrin", "Katrhin"),
        ("Kathrin", "Kthrin"),
        ("Kathrin", "Kathhrin"),
        ("Kathrin", "Kathrim"),
        ("Kathrin", "aKthrin"),
        ("Kathrin", "Lathrin"),
        ("Kathrin", "Cathrin"),
        ("Kathrin", "xKathrin"),
        ("Müller", "Mülelr"),
        ("Schmidt", "Schimdt"),
        ("Anna", "Anma"),
        ("Παπαδόπουλος", "Παπδόπουλος"),
        ("Αλέξανδρος", "Αλέξανρδος"),
        ("Сергей", "Серегй"),
        ("Екатерина", "Екатирина"),
        ("محمود", "محمدو"),
        ("عبدالرحمن", "عبدالحمن"),
        ("Nguyễn", "Nugyen"),
        ("김민준", "김민쥰"),
    ];
    for (name, typo) in typos {
        check(Field::Name, &[(name, typo, How::Typo)]);
    }
}

#[test]
fn a_typo_is_forgiven_while_the_word_is_still_being_typed() {
    check(
        Field::Name,
        &[
            ("Kathrin", "Katr", How::Typo),
            ("Wolfgang", "Wlof", How::Typo),
            ("Wolfgang", "Wolgf", How::Typo),
            ("Екатерина", "Екте", How::Typo),
        ],
    );
}

#[test]
fn short_words_and_words_with_digits_have_no_typos() {
    let index = named(&["Tim", "Anna 1985"]);
    assert_eq!(found(&index, "tik"), []);
    assert_eq!(found(&index, "1958"), []);
}

#[test]
fn names_that_sound_alike_are_found() {
    let alike: &[&[&str]] = &[
        &["Meyer", "Maier", "Mayr", "Meier"],
        &["Stephen", "Steven", "Stefan"],
        &["Smith", "Smyth"],
        &["Catherine", "Kathryn", "Katrin"],
        &["Schmidt", "Schmitt"],
        &["Philip", "Filip"],
        &["Jonson", "Johnson"],
        &["Ahmed", "Ahmad", "أحمد"],
        &["Mohammed", "Muhammad", "محمد"],
        &["Yusuf", "Youssef", "يوسف", "Юсуф", "יוסף"],
        &["Giorgos", "Γιώργος"],
        &["Mikhail", "Михаил", "Michael", "Μιχαήλ"],
        &["Nowak", "Novak", "Новак"],
    ];
    for them in alike {
        for (name, heard) in them.iter().flat_map(|name| them.iter().map(move |it| (*name, *it))) {
            let hits = find(&named(&[name]), heard).hits;
            let how = hits.first().map(|hit| hit.how);
            let expected = if name == heard { &[How::Exact][..] } else { &ALIKE[..] };
            assert!(how.is_some_and(|it| expected.contains(&it)), "{heard} for {name}: {how:?}");
            assert!(snippet(name, heard).is_some(), "{heard} shows nothing of {name}");
        }
    }
}

/// How a name is found that is another way to write the one asked for.
const ALIKE: [How; 3] = [How::Typo, How::SoundsLike, How::Start];

#[test]
fn only_names_sound_alike() {
    let index = Index::build([card(1, &[(Field::Name, "Ida"), (Field::Tag, "Catherine")])]);
    assert_eq!(found(&index, "Kathryn"), []);
    let index = Index::build([card(1, &[(Field::Relative, "Catherine")])]);
    assert_eq!(found(&index, "Kathryn"), [1]);
}

#[test]
fn a_phone_is_found_by_its_last_digits_however_it_is_written() {
    check(
        Field::Phone,
        &[
            ("+49 171 2345678", "678", How::LastDigits),
            ("+49 (0)171 / 23 45-678", "5678", How::LastDigits),
            ("0171 2345678", "+49 171 2345678", How::LastDigits),
            ("+49 171 2345678", "0171 2345678", How::LastDigits),
            ("0171-2345678", "0049 171 234 56 78", How::LastDigits),
            ("+49 171 2345678", "0171 23", How::Inside),
            ("+49 171 2345678", "2345", How::Inside),
            ("٠١٢٣٤٥٦٧٨٩", "6789", How::LastDigits),
            ("+1 (555) 010-0815", "0815", How::LastDigits),
        ],
    );
    let index = Index::build([card(1, &[(Field::Phone, "+49 171 2345678")])]);
    for other in ["67", "876", "679", "0172 2345678", "+43 171 2345678", "1712345678999"] {
        assert_eq!(found(&index, other), [], "{other}");
    }
}

#[test]
fn the_end_of_a_phone_is_better_than_its_middle_and_digits_are_also_words() {
    let index = Index::build([
        card(1, &[(Field::Name, "Ann"), (Field::Phone, "0151 4711 222")]),
        card(2, &[(Field::Name, "Bob"), (Field::Phone, "0151 222 4711")]),
        card(3, &[(Field::Name, "Cid"), (Field::Address, "Kölnisch Wasser 4711")]),
    ]);
    assert_eq!(found(&index, "4711"), [2, 3, 1]);
    assert_eq!(found(&index, "bob 4711"), [2]);
    let index = Index::build([card(1, &[(Field::Date, "12 03 1985")])]);
    assert_eq!(found(&index, "1985 12"), [1], "no phone, so these are words");
}

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
fn a_note_finds_everybody_it_is_about_who_has_a_card() {
    let mut index = Index::build([
        card(1, &[(Field::Name, "Ann")]),
        card(2, &[(Field::Name, "Bob")]),
        note(100, &[1, 2, 3], "went to Lisbon together"),
    ]);
    assert_eq!(found(&index, "lisbon"), [1, 2]);
    index.remove(id(2));
    assert_eq!(found(&index, "lisbon"), [1]);
    index.remove(id(100));
    assert_eq!(found(&index, "lisbon"), []);
}

#[test]
fn a_changed_document_is_found_by_what_it_says_now() {
    let mut index = named(&["Anna", "Bert"]);
    index.put(card(0, &[(Field::Name, "Clara")]));
    assert_eq!((found(&index, "anna"), found(&index, "clara")), (vec![], vec![0]));
    index.put(card(5, &[(Field::Name, "Anna")]));
    assert_eq!(found(&index, "anna"), [5]);
    let twice =
        Index::build([card(0, &[(Field::Name, "Anna")]), card(0, &[(Field::Name, "Clara")])]);
    assert_eq!((found(&twice, "anna"), found(&twice, "clara")), (vec![], vec![0]));
}

#[test]
fn an_empty_query_and_an_empty_book_find_nobody() {
    assert_eq!(find(&named(&["Anna"]), "  ").total, 0);
    assert_eq!(find(&Index::default(), "anna").total, 0);
    assert_eq!(named(&["Anna"]).find("anna", 0, &|_| 0).hits, []);
    assert_eq!(found(&named(&["!!!", "🌸 Anna"]), "!!!"), [0]);
    assert_eq!(found(&named(&["!!!", "🌸 Anna"]), "🌸"), [1]);
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
    assert_eq!(doubles("Anna"), []);
    assert_eq!(doubles(""), []);
}
