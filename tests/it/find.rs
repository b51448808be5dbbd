//! Find: every rule of the box, as tables in the scripts of the world.

use byname::domain::find::{Doc, Field, Found, How, Index, snippet};
use byname::domain::id::PersonId;
use uuid::Uuid;

#[path = "find_fold.rs"]
mod fold;
#[path = "find_phone.rs"]
mod phone;
#[path = "find_random.rs"]
mod random;
#[path = "find_rank.rs"]
mod rank;
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
    assert_eq!(found(&index, "flint lisbon"), [0_u32; 0], "not one word here, one there");
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
    assert_eq!(found(&index, "tik"), [0_u32; 0]);
    assert_eq!(found(&index, "1958"), [0_u32; 0]);
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
    assert_eq!(found(&index, "Kathryn"), [0_u32; 0]);
    let index = Index::build([card(1, &[(Field::Relative, "Catherine")])]);
    assert_eq!(found(&index, "Kathryn"), [1]);
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
    assert_eq!(found(&index, "lisbon"), [0_u32; 0]);
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
