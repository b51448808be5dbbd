//! Taking in a file: what it is, what it brings, and what came of it.

use std::sync::Arc;

use web_sys::File;

use crate::browser::{files, text_decoder};
use crate::domain::arrival;
use crate::domain::command::{Command, Problem};
use crate::domain::limits;
use crate::domain::record::{Record, RecordKind};
use crate::domain::step::{Before, Change, Step};
use crate::exchange::{self, Unreadable, byname};
use crate::i18n::Report;
use crate::ui::here::Here;

/// So many skipped cards are named; of the rest only how many there are.
const SKIPPED_SHOWN: usize = 20;

/// What came of a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Outcome {
    /// The sentence or the counts.
    pub text: String,
    /// Where it came from.
    pub source: Option<&'static str>,
    /// What was skipped, and why.
    pub skipped: Vec<String>,
    /// The step that takes it back.
    pub step: Option<Arc<Step>>,
}

/// Takes in a file, whatever it is.
pub(super) async fn take_file(here: Here, file: &File) -> Outcome {
    let words = &here.words.exchange;
    let text = match files::read(file, limits::FILE_BYTES).await {
        Ok(bytes) if byname::is_byname(&bytes) => return take_copy(here, &bytes),
        Ok(bytes) => match exchange::read(&bytes, &text_decoder::decode) {
            Ok(reading) => return take_contacts(here, reading),
            Err(problem) => (words.unreadable)(problem),
        },
        Err(files::FileProblem::TooLarge) => (words.unreadable)(Unreadable::TooLarge),
        Err(files::FileProblem::Unreadable) => words.unreadable_file,
    };
    Outcome { text: text.to_owned(), ..Outcome::default() }
}

/// Takes in contacts of a foreign address book.
fn take_contacts(here: Here, reading: exchange::Reading) -> Outcome {
    let Here { store, words, .. } = here;
    let words = &words.exchange;
    let today = store.this_day();
    let people = reading.people;
    let plan = store.ask(|book| arrival::plan(book, people, today, || store.new_id()));
    let report = Report {
        new: plan.arrivals.len(),
        changed: 0,
        known: plan.known,
        skipped: reading.skipped.len(),
    };
    let step = (!plan.arrivals.is_empty())
        .then(|| store.commit(Command::Import { arrivals: plan.arrivals }).ok())
        .flatten();
    let skipped = reading.skipped.iter().map(|it| (words.skipped)(it.place, it.why)).collect();
    Outcome {
        text: (words.report)(&report),
        source: Some((words.source)(reading.source)),
        skipped: shortened(here, skipped),
        step,
    }
}

/// Takes in a copy of another book, or an older one of this.
fn take_copy(here: Here, bytes: &[u8]) -> Outcome {
    let words = &here.words.exchange;
    let copy = match byname::read(bytes) {
        Ok(copy) => copy,
        Err(problem) => {
            let text = (words.refused)(problem).to_owned();
            return Outcome { text, ..Outcome::default() };
        }
    };
    let is_known = |record: &&Arc<Record>| {
        here.store.ask(|book| book.record(&record.kind, record.id).is_some())
    };
    let known = copy.records.iter().filter(is_known).count();
    let people = copy.records.iter().filter(|it| it.kind == RecordKind::Person).count();
    let skipped = copy.skipped.iter().map(|(line, _)| (words.line_skipped)(*line)).collect();
    let whole = (words.whole)(copy.whole).map(str::to_owned);
    let skipped_count = copy.skipped.len();
    let step = match here.store.commit(Command::Merge { records: copy.records }) {
        Ok(step) => Some(step),
        Err(Problem::NothingToDo) => {
            here.toasts.say(words.nothing_new.to_owned());
            None
        }
        Err(
            Problem::Form(_)
            | Problem::UnknownPerson
            | Problem::UnknownEntry
            | Problem::UnknownOccasion,
        ) => None,
    };
    let new = step.as_deref().map_or(0, made);
    let all = step.as_ref().map_or(0, |it| it.changes.len());
    let absent = step.as_ref().map_or(0, |it| {
        it.changes.iter().filter(|it| matches!(it.before, Before::Absent { .. })).count()
    });
    let report = Report {
        new,
        changed: all - absent,
        known: if step.is_none() { people } else { known.min(people) },
        skipped: skipped_count,
    };
    let text = (words.report)(&report);
    let text = whole.map_or(text.clone(), |whole| format!("{text}. {whole}"));
    Outcome { text, source: Some(words.copy_of_byname), skipped: shortened(here, skipped), step }
}

/// The first of many lines, and how many more there are.
fn shortened(here: Here, mut lines: Vec<String>) -> Vec<String> {
    let more = lines.len().saturating_sub(SKIPPED_SHOWN);
    lines.truncate(SKIPPED_SHOWN);
    lines.extend((more > 0).then(|| (here.words.exchange.skipped_more)(more)));
    lines
}

/// How many people a step brought.
pub(super) fn made(step: &Step) -> usize {
    let is_new_person =
        |it: &&Change| it.kind == RecordKind::Person && matches!(it.before, Before::Absent { .. });
    step.changes.iter().filter(is_new_person).count()
}
