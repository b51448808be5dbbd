//! Taking in a copy of a book: what it brings, and what came of it.

use std::sync::Arc;

use crate::domain::command::{Command, Problem};
use crate::domain::record::{Record, RecordKind};
use crate::domain::step::{Before, Change, Step};
use crate::exchange::byname::CopyRead;
use crate::i18n::Report;
use crate::ui::here::Here;

use super::outcome::{Outcome, shortened};

/// Takes in a copy of another book, or an older one of this.
pub(super) fn take_copy(here: Here, copy: CopyRead) -> Outcome {
    let words = &here.words.exchange;
    let is_known = |record: &&Arc<Record>| {
        here.store.ask(|book| book.record(&record.kind, record.id).is_some())
    };
    let known = copy.records.iter().filter(is_known).count();
    let people = copy.records.iter().filter(|it| it.kind == RecordKind::Person).count();
    let skipped =
        copy.skipped.iter().map(|(line, _)| (words.line_skipped)(&here.number(*line))).collect();
    let whole = (words.whole)(copy.whole).map(str::to_owned);
    let skipped_count = copy.skipped.len();
    let merge = Command::Merge { records: copy.records };
    let step = match here.store.commit_with_photos(merge, copy.photos) {
        Ok(step) => Some(step),
        Err(Problem::NothingToDo) => {
            here.toasts.say(words.nothing_new.to_owned());
            None
        }
        Err(
            Problem::Form(_)
            | Problem::UnknownPerson
            | Problem::UnknownEntry
            | Problem::UnknownOccasion
            | Problem::NotInBin,
        ) => None,
    };
    let new = step.as_deref().map_or(0, made);
    let all = step.as_ref().map_or(0, |it| it.changes.len());
    let absent = step.as_ref().map_or(0, |it| {
        it.changes.iter().filter(|it| matches!(it.before, Before::Absent { .. })).count()
    });
    let report = Report {
        new: here.number(new),
        changed: here.number(all - absent),
        known: here.number(if step.is_none() { people } else { known.min(people) }),
        skipped: here.number(skipped_count),
    };
    let text = (words.report)(&report);
    let text = whole.map_or(text.clone(), |whole| format!("{text}. {whole}"));
    Outcome { text, source: Some(words.copy_of_byname), skipped: shortened(here, skipped), step }
}

/// How many people a step brought.
pub(super) fn made(step: &Step) -> usize {
    let is_new_person =
        |it: &&Change| it.kind == RecordKind::Person && matches!(it.before, Before::Absent { .. });
    step.changes.iter().filter(is_new_person).count()
}
