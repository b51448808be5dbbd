//! What we do not know: the order in which it is asked, what counts as known, and what is waved off.

mod again;

use byname::domain::book::{Filter, Order, Part};
use byname::domain::command::{Command, NewRelative, Problem};
use byname::domain::contact::Contact;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind, When};
use byname::domain::id::{OccasionId, PersonId, TieId};
use byname::domain::occasion::OccasionDraft;
use byname::domain::person::{Being, Standing};
use byname::domain::photo::Photo;
use byname::domain::tie::{LightDraft, Role, TieDraft};
use byname::domain::unknown::Unknown;

use crate::support::{Device, date, day};

fn relative(shop: &mut Device, of: PersonId) -> PersonId {
    let id = PersonId(shop.new_id());
    let new = NewRelative {
        relative: LightDraft { name: "Rex".into(), being: Being::Animal, born: None },
        birthday: OccasionId(shop.new_id()),
        tie: TieId(shop.new_id()),
        draft: TieDraft::new(of, id, Role::Dog),
    };
    shop.does(Command::AddRelative(Box::new(new)));
    id
}

#[test]
fn the_next_question_follows_the_order_and_leaves_out_what_is_known() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let next = |shop: &Device| shop.book.next_unknown(ada);
    assert_eq!(next(&shop), Some(Unknown::Name));
    shop.edits(ada, |it| it.name = "Ada Ash".into());
    assert_eq!(next(&shop), Some(Unknown::Recognise));
    shop.edits(ada, |it| it.recognise = "red bicycle".into());
    assert_eq!(next(&shop), Some(Unknown::Birthday));
    shop.remembers(OccasionDraft::birthday(ada, date("--05-02")));
    assert_eq!(next(&shop), Some(Unknown::Family));
    relative(&mut shop, ada);
    assert_eq!(next(&shop), Some(Unknown::Likes));
    shop.writes(EntryDraft::note(ada, EntryKind::Likes, When::on(day("2026-11-20")), "tea"));
    assert_eq!(next(&shop), Some(Unknown::Reason));
    shop.edits(ada, |it| it.source = "flyer".into());
    assert_eq!(next(&shop), Some(Unknown::Reach));
    shop.edits(ada, |it| it.phones.push(Contact::plain("0170 1")));
    assert_eq!(next(&shop), None);
}

#[test]
fn there_are_several_ways_to_know_something() {
    let named = PersonDraft::named;
    let known = |draft: PersonDraft, unknown| {
        let mut shop = Device::new(1);
        shop.adds_draft(draft);
        shop.book.not_known(unknown).is_empty()
    };
    for (draft, is_known) in [
        (named("Ada"), false),
        (named("Ada Ash"), true),
        (named("李娜"), true),
        (PersonDraft { title: "Dr.".into(), ..named("Ash") }, true),
        (PersonDraft { reading: "nwah".into(), ..named("Noa") }, true),
    ] {
        let name = draft.name.clone();
        assert_eq!(known(draft, Unknown::Name), is_known, "{name}");
    }
    let photo = Some(Photo::of(vec![1]).id());
    assert!(known(PersonDraft { photo, ..named("Ada") }, Unknown::Recognise));
    assert!(known(PersonDraft { usual: "tea".into(), ..named("Ada") }, Unknown::Likes));
    let mails = vec![Contact::plain("a@b.c")];
    assert!(known(PersonDraft { mails, ..named("Ada") }, Unknown::Reach));
    let mut shop = Device::new(1);
    let [ada, bo] = ["Ada", "Bo"].map(|name| shop.adds(name));
    let id = TieId(shop.new_id());
    shop.does(Command::SetTie { id, draft: TieDraft::new(ada, bo, Role::Sender) });
    assert_eq!(shop.book.not_known(Unknown::Reason), [bo]);
}

#[test]
fn what_is_waved_off_is_never_asked_of_that_person_again() {
    let mut shop = Device::new(1);
    let [ada, bo] = ["Ada", "Bo"].map(|name| shop.adds(name));
    let command = Command::WaveOff { id: ada, unknown: Unknown::Name };
    let step = shop.does(command.clone());
    assert_eq!(shop.book.next_unknown(ada), Some(Unknown::Recognise));
    assert_eq!(shop.book.not_known(Unknown::Name), [bo]);
    assert_eq!(shop.refuses(command), Problem::NothingToDo);
    // The form of the card knows nothing of it and leaves it.
    shop.edits(ada, |it| it.likes = "tea".into());
    assert_eq!(shop.book.next_unknown(ada), Some(Unknown::Recognise));
    // It goes to other devices, too.
    let mut stall = Device::new(2);
    stall.takes_in(shop.records());
    assert_eq!(stall.book.next_unknown(ada), Some(Unknown::Recognise));
    shop.takes_back(&step);
    assert_eq!(shop.book.next_unknown(ada), Some(Unknown::Name));
    shop.deletes(bo);
    let gone = Command::WaveOff { id: bo, unknown: Unknown::Name };
    assert_eq!(shop.refuses(gone), Problem::UnknownPerson);
}

#[test]
fn only_who_is_in_the_lists_counts() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let rex = relative(&mut shop, ada);
    let away = PersonDraft { standing: Standing::Archived, ..PersonDraft::named("Dan") };
    let dan = shop.adds_draft(away);
    assert_eq!((shop.book.next_unknown(rex), shop.book.next_unknown(dan)), (None, None));
    for (unknown, count) in shop.book.unknowns() {
        let people = shop.book.not_known(unknown);
        assert_eq!(people.len(), count, "{unknown:?}");
        assert!(people.iter().all(|id| *id == ada), "{unknown:?}");
        let part = Some(Part::Unknown(unknown));
        let listed = shop.book.list(&Filter { part, ..Filter::default() }, Order::RecentlySeen);
        assert_eq!(listed, people);
    }
    let counts: Vec<usize> = shop.book.unknowns().into_iter().map(|it| it.1).collect();
    assert_eq!(counts, [1, 1, 1, 0, 1, 1, 1]);
}
