//! Joining: what a card gets, what it never loses, and how that is taken back.

use byname::domain::arrival::{
    Addition, Choice, ForAll, ImportCounts, Incoming, Likeness, Verdict, choose_for_likes,
};
use byname::domain::command::{Command, Problem};
use byname::domain::contact::Contact;
use byname::domain::draft::PersonDraft;
use byname::domain::id::PersonId;
use byname::domain::kind::Consent;
use byname::domain::occasion::{OccasionDraft, OccasionKind};
use byname::domain::photo::PhotoId;
use byname::domain::step::Step;

use super::{named, with_mail, with_phone};
use crate::support::{Device, date, when};

fn born(text: &str) -> Vec<(OccasionKind, String, byname::domain::date::PartialDate)> {
    vec![(OccasionKind::Birthday, String::new(), date(text))]
}

fn notes(shop: &Device, id: PersonId) -> Vec<String> {
    let entries = shop.book.timeline(id).into_iter().map(|it| shop.book.entry(it).unwrap());
    entries.map(|it| it.text().to_owned()).filter(|it| !it.is_empty()).collect()
}

fn verdict(shop: &mut Device, one: Incoming) -> Verdict {
    shop.plans(vec![one]).remove(0).verdict
}

fn imports(shop: &mut Device, file: Vec<Incoming>) -> Step {
    let arrivals = shop.arrivals(file);
    shop.does(Command::Import { arrivals })
}

/// A card of Ada's, and a file that knows more of her.
fn ada() -> (Device, PersonId, Incoming) {
    let mut shop = Device::new(1);
    let ada = shop.adds_draft(PersonDraft {
        company: "Engines".into(),
        phones: vec![Contact::plain("030 12345678")],
        ..PersonDraft::named("Ada")
    });
    shop.notes(ada, when("2026-11-01"), "has a dog");
    let mut one = with_phone("ada", "+49 30 1234 5678");
    one.person.phones.push(Contact::plain("0170 7654321"));
    one.person.mails = vec![Contact::plain("ada@example.org")];
    one.person.company = "Looms".into();
    one.person.role = "weaver".into();
    one.person.tags = vec!["regular".into()];
    one.person.photo = Some(PhotoId([7; 32]));
    one.dates = born("1985-04-17");
    one.note = "has a dog\nlikes tea".into();
    (shop, ada, one)
}

#[test]
fn what_they_agreed_to_elsewhere_is_shown_and_added() {
    let (mut shop, ada, mut one) = ada();
    shop.edits(ada, |draft| draft.consents = vec![Consent::Photo]);
    one.person.consents = vec![Consent::Photo, Consent::Post];
    let Verdict::Adds(_, additions) = verdict(&mut shop, one.clone()) else {
        panic!("there is something to add")
    };
    let agreed = |it: &&Addition| matches!(it, Addition::Consent(_));
    assert_eq!(
        additions.iter().filter(agreed).collect::<Vec<_>>(),
        [&Addition::Consent(Consent::Post)]
    );
    let step = imports(&mut shop, vec![one]);
    assert_eq!(shop.draft(ada).consents, [Consent::Photo, Consent::Post]);
    let since = shop.book.person(ada).unwrap().consent_since(Consent::Post);
    assert_eq!(since, Some(step.stamp.millis()), "since when it is known here");
}

#[test]
fn a_card_gets_what_it_does_not_say_and_keeps_what_it_says() {
    let (mut shop, ada, one) = ada();
    let additions = vec![
        Addition::Line("role", "weaver".into()),
        Addition::Photo(PhotoId([7; 32])),
        Addition::Tag("regular".into()),
        Addition::Phone(Contact::plain("0170 7654321")),
        Addition::Mail(Contact::plain("ada@example.org")),
        Addition::Date(OccasionKind::Birthday, String::new(), date("1985-04-17")),
        Addition::Note("likes tea".into()),
        Addition::Note("Company: Looms".into()),
    ];
    assert_eq!(verdict(&mut shop, one.clone()), Verdict::Adds(ada, additions));
    let step = imports(&mut shop, vec![one.clone()]);
    assert_eq!(step.changes.len(), 3, "her card, a birthday and a note");
    let draft = shop.draft(ada);
    assert_eq!((draft.company.as_str(), draft.role.as_str()), ("Engines", "weaver"));
    assert_eq!((draft.phones.len(), draft.mails.len(), draft.tags.len()), (2, 1, 1));
    assert_eq!(draft.photo, Some(PhotoId([7; 32])));
    assert_eq!(notes(&shop, ada), ["likes tea\nCompany: Looms", "has a dog"]);
    assert_eq!(verdict(&mut shop, one), Verdict::Same(ada));
}

#[test]
fn of_a_join_that_is_taken_back_days_later_only_what_it_wrote_goes() {
    let (mut shop, ada, one) = ada();
    let before = shop.draft(ada);
    let step = imports(&mut shop, vec![one]);
    shop.now += 5 * 24 * 60 * 60 * 1_000;
    shop.was_here(ada, when("2026-11-26 10:00"));
    shop.edits(ada, |draft| {
        draft.role = "weaver of lace".into();
        draft.likes = "plums".into();
        draft.mails.push(Contact::plain("ada@new.example"));
    });
    shop.takes_back(&step);
    let role = String::from("weaver of lace");
    let mails = vec![Contact::plain("ada@new.example")];
    let expected = PersonDraft { role, likes: "plums".into(), mails, ..before };
    assert_eq!(shop.draft(ada), expected);
    assert_eq!(notes(&shop, ada), ["has a dog"]);
    assert!(shop.book.occasions_of(ada).is_empty());
    assert_eq!(shop.book.visits(ada), 1);
    assert!(!step.can_be_taken_back(&shop.book));
}

#[test]
fn a_newcomer_who_was_here_since_stays_and_others_of_the_import_go() {
    let (mut shop, ada, one) = ada();
    let planned = shop.plans(vec![one, Incoming { note: "new".into(), ..named("Bob") }]);
    let bob = planned[1].id;
    let arrivals = shop.chosen(planned);
    let step = shop.does(Command::Import { arrivals });
    shop.was_here(ada, when("2026-11-21 10:00"));
    shop.was_here(bob, when("2026-11-21 10:00"));
    shop.takes_back(&step);
    assert_eq!((shop.name(bob), notes(&shop, bob)), ("Bob", vec!["new".to_owned()]));
    assert_eq!(notes(&shop, ada), ["has a dog"]);
}

#[test]
fn likely_doubles_say_why_and_get_a_card_of_their_own_unless_she_chooses() {
    let mut shop = Device::new(1);
    let ada = shop.adds_draft(with_phone("Ada King", "030 12345678").person);
    shop.remembers(OccasionDraft::birthday(ada, date("1985-04-17")));
    use Likeness::{SameBirthday, SameMail, SameName, SamePhone, SimilarName};
    for (one, why) in [
        (with_phone("Bob", "+49 30 12345678"), vec![SamePhone]),
        (with_phone("Ada King", "0170 1"), vec![SameName]),
        (
            Incoming { dates: born("--04-17"), ..named("Adda King") },
            vec![SameBirthday, SimilarName],
        ),
        (with_phone("King, Ada", "030 12345678"), vec![SamePhone, SimilarName]),
    ] {
        let planned = shop.plans(vec![one.clone()]).remove(0);
        assert_eq!(planned.verdict, Verdict::Like(vec![(ada, why)]), "{one:?}");
        assert_eq!(planned.choice, Choice::Add);
    }
    let strangers =
        [named("Adda King"), Incoming { dates: born("1985-04-17"), ..named("Bob") }].to_vec();
    assert_eq!(shop.counts(strangers), ImportCounts { new: 2, ..ImportCounts::default() });
    let bob = shop.adds_draft(with_mail("Bob", "b@example.org").person);
    let like = verdict(&mut shop, with_mail("Eve", "B@example.org"));
    assert_eq!(like, Verdict::Like(vec![(bob, vec![SameMail])]));
}

#[test]
fn the_same_is_chosen_for_all_likely_doubles_and_counted() {
    let mut shop = Device::new(1);
    let ada = shop.adds_draft(with_phone("Ada", "030 12345678").person);
    let file = vec![
        with_phone("Bob", "030 12345678"),
        with_phone("Ada", "0170 1234567"),
        named("Eve"),
        with_phone("Ada", "03012345678"),
    ];
    let mut planned = shop.plans(file.clone());
    let counts = |new, adds, skipped| ImportCounts { new, adds, same: 1, skipped, like: 2 };
    assert_eq!(ImportCounts::of(&planned), counts(3, 0, 0));
    choose_for_likes(&mut planned, ForAll::Skip);
    assert_eq!(ImportCounts::of(&planned), counts(1, 0, 2));
    choose_for_likes(&mut planned, ForAll::Join);
    assert_eq!(ImportCounts::of(&planned), counts(1, 2, 0));
    let arrivals = shop.chosen(planned);
    shop.does(Command::Import { arrivals });
    assert_eq!((shop.book.count(), shop.draft(ada).phones.len()), (2, 2));
    assert_eq!(notes(&shop, ada), ["Name: Bob"]);
    assert_eq!(shop.counts(file).same, 4);
}

#[test]
fn somebody_who_is_twice_in_a_file_gets_one_card() {
    let mut shop = Device::new(1);
    let card = |note: &str| Incoming { note: note.into(), ..with_phone("Ada", "030 12345678") };
    let planned = shop.plans(vec![card("one"), card("one"), card("two")]);
    let first = planned[0].id;
    assert_eq!(planned[1].verdict, Verdict::Same(first));
    let more = vec![Addition::Note("two".into())];
    assert_eq!(planned[2].verdict, Verdict::Adds(first, more));
    let arrivals = shop.chosen(planned.clone());
    let step = shop.does(Command::Import { arrivals });
    assert_eq!(shop.book.count(), 1);
    assert_eq!(notes(&shop, first), ["two", "one"]);
    shop.takes_back(&step);
    assert_eq!(shop.book.count(), 0);

    // The first is left out: the last one is somebody all the same.
    let mut planned = planned;
    planned[0].choose(Choice::Skip);
    let arrivals = shop.chosen(planned);
    assert_eq!((arrivals.len(), arrivals[0].joins), (1, None));
}

#[test]
fn a_card_that_another_program_knows_is_known_by_its_uid() {
    let mut shop = Device::new(1);
    let uid = String::from("urn:uuid:4f1c2a9e-8d1b-4c6e-9b1a-2f60a7a3c111");
    let card = |name: &str, uid: &str, foreign: &str| {
        let (uid, foreign) = (uid.to_owned(), foreign.to_owned());
        let person = PersonDraft { uid, foreign, ..PersonDraft::named(name) };
        Incoming { person, ..Incoming::default() }
    };
    imports(&mut shop, vec![card("Ada", &uid, "X-A:1")]);
    let ada = shop.book.people().next().unwrap().id();
    let renamed = card("Countess Lovelace", &uid, "X-A:2");
    let step = imports(&mut shop, vec![renamed.clone()]);
    assert_eq!((shop.name(ada), shop.draft(ada).foreign.as_str()), ("Ada", "X-A:1\nX-A:2"));
    assert_eq!(notes(&shop, ada), ["Name: Countess Lovelace"]);
    assert_eq!(shop.counts(vec![renamed]).same, 1);
    shop.takes_back(&step);
    assert_eq!(shop.draft(ada).foreign, "X-A:1");

    // Our own card that went out and comes back; and a number of a list, which is nobody's name.
    let own = card("Lovelace", &format!("urn:uuid:{ada}"), "");
    assert!(matches!(verdict(&mut shop, own), Verdict::Adds(id, _) if id == ada));
    imports(&mut shop, vec![card("Bob", "1", "")]);
    assert_eq!(verdict(&mut shop, card("Eve", "1", "")), Verdict::New);
}

#[test]
fn whoever_has_nothing_but_the_name_is_somebody_else_when_something_speaks_against_it() {
    let mut shop = Device::new(1);
    let at = |company: &str| PersonDraft { company: company.into(), ..PersonDraft::named("Maria") };
    shop.adds_draft(at("Bakery"));
    let florist = Incoming { person: at("Florist"), ..Incoming::default() };
    assert!(matches!(verdict(&mut shop, florist), Verdict::Like(_)));
    let baker = Incoming { note: "sings".into(), person: at("bakery"), ..Incoming::default() };
    assert!(matches!(verdict(&mut shop, baker), Verdict::Adds(..)));
}

#[test]
fn a_card_that_is_gone_when_somebody_is_to_join_it_is_no_loss() {
    let (mut shop, ada, one) = ada();
    let arrivals = shop.arrivals(vec![one]);
    let own = arrivals[0].id;
    shop.deletes(ada);
    shop.does(Command::Import { arrivals });
    assert_eq!((shop.name(own), shop.book.count()), ("ada", 1));
    assert_eq!(shop.refuses(Command::Import { arrivals: Vec::new() }), Problem::NothingToDo);
}
