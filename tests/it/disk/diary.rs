//! The diary, which nobody can be found in.

use byname::disk::DiskProblem;
use byname::disk::diary::{Event, Refused};
use byname::domain::command::{Command, Problem};
use byname::domain::draft::PersonDraft;
use byname::domain::id::PersonId;
use byname::domain::step::StepKind;

use crate::support::Device;

#[test]
fn the_diary_of_a_day_has_no_word_that_was_typed() {
    let mut shop = Device::new(1);
    let mut lines = Vec::new();
    for name in ["Ada Ash", "Bo Cedar", "", "\u{202e}"] {
        let id = PersonId(shop.new_id());
        let draft = PersonDraft { likes: "oat milk".into(), ..PersonDraft::named(name) };
        let event = match shop.commit(Command::AddPerson { id, draft }) {
            Ok(batch) => Event::Done(batch.step.kind),
            Err(problem) => Event::Refused(Refused::from(&problem)),
        };
        lines.push(event.line());
        lines.push(Event::Kept(321).line());
        assert!(!lines.iter().any(|it| it.contains(&id.0.to_string())));
    }
    assert_eq!(lines[0], "done AddPerson");
    assert!(lines.contains(&"refused Form".to_owned()));
    let text = lines.join(" ").to_lowercase();
    for typed in ["ada", "ash", "cedar", "oat", "milk", "\u{202e}"] {
        assert!(!text.contains(typed), "{typed} in {text}");
    }
}

#[test]
fn a_line_says_what_kind_of_thing_happened() {
    let opened = Event::Opened { pages: 2, entries: 3, bytes: 4_096, damaged: 1 };
    let lines = [
        (opened, "opened pages 2 entries 3 bytes 4096 damaged 1"),
        (Event::NotOpened(DiskProblem::Silent), "not opened: Silent"),
        (Event::NotKept(DiskProblem::Full), "not kept: Full"),
        (Event::Heard(StepKind::Visit), "heard Visit"),
        (Event::Refused(Refused::from(&Problem::NothingToDo)), "refused NothingToDo"),
    ];
    for (event, line) in lines {
        assert_eq!(event.line(), line);
    }
}
