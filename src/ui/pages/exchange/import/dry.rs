//! What a file would change, before anything is changed.

use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::arrival::{
    Choice, ForAll, ImportCounts, Incoming, Planned, Verdict, choose_for_likes,
};
use crate::domain::id::PersonId;
use crate::domain::photo::Photo;
use crate::exchange::{Skipped, Source, Table, TableChoice};
use crate::i18n::Report;
use crate::ui::here::Here;

/// What a file would change, as far as it is read.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Dry {
    /// Who wrote the file, once that is known.
    pub source: Option<Source>,
    /// Bytes of its text.
    pub size: usize,
    /// Bytes that are read.
    pub done: usize,
    /// Its columns, if it is a table.
    pub table: Option<Arc<Table>>,
    /// What she changed of them.
    pub choice: Option<TableChoice>,
    /// Its people, in the order of the file.
    pub planned: Vec<Planned>,
    /// What was left out.
    pub skipped: Vec<Skipped>,
    photos: Vec<Photo>,
}

impl Dry {
    /// A file that is open and not read yet.
    pub(super) fn new(source: Source, size: usize, table: Option<Table>) -> Self {
        Self { source: Some(source), size, table: table.map(Arc::new), ..Self::default() }
    }

    /// The same file, to be read with other columns.
    pub(super) fn begin_again(&mut self, choice: TableChoice) {
        *self = Self {
            source: self.source,
            size: self.size,
            table: self.table.take(),
            choice: Some(choice),
            ..Self::default()
        };
    }

    /// What the columns of the table are read as.
    pub(super) fn columns(&self) -> Option<TableChoice> {
        self.choice.clone().or_else(|| self.table.as_ref().map(|it| it.choice()))
    }

    /// More of the file is read.
    pub(super) fn add(
        &mut self,
        done: usize,
        planned: Vec<Planned>,
        skipped: Vec<Skipped>,
        photos: impl Iterator<Item = Vec<u8>>,
    ) {
        self.done = done;
        self.planned.extend(planned);
        self.skipped.extend(skipped);
        self.photos.extend(photos.map(Photo::of));
    }

    /// How much of the file is read, of a hundred.
    pub(super) fn percent(&self) -> usize {
        (self.done * 100).checked_div(self.size).unwrap_or(100).min(100)
    }

    /// How many of each kind there are.
    pub(super) fn counts(&self) -> ImportCounts {
        ImportCounts::of(&self.planned)
    }

    /// Whether bringing it in would change anything.
    pub(super) fn changes_anything(&self) -> bool {
        self.planned.iter().any(|it| it.choice != Choice::Skip)
    }

    /// The places of those whose verdict is asked for.
    pub(super) fn places(&self, wanted: fn(&Verdict) -> bool) -> Vec<usize> {
        let all = self.planned.iter().enumerate();
        all.filter(|(_, it)| wanted(&it.verdict)).map(|(place, _)| place).collect()
    }

    /// Says what is to be done with one of them.
    pub(super) fn choose(&mut self, place: usize, choice: Choice) {
        if let Some(planned) = self.planned.get_mut(place) {
            planned.choose(choice);
        }
    }

    /// Says what is to be done with everybody who may be there already.
    pub(super) fn choose_for_all(&mut self, choice: ForAll) {
        choose_for_likes(&mut self.planned, choice);
    }

    /// Whoever comes with the file under this id.
    pub(super) fn guest(&self, id: PersonId) -> Option<&Incoming> {
        self.planned.iter().find(|it| it.id == id).map(|it| &*it.incoming)
    }

    /// What will have happened when all of it is in.
    pub(super) fn report(&self, here: Here) -> Report {
        let (mut new, mut changed, mut known, mut skipped) = (0, 0, 0, self.skipped.len());
        for planned in &self.planned {
            match (planned.choice, &planned.verdict) {
                (Choice::Add, _) => new += 1,
                (Choice::Join(_), _) => changed += 1,
                (Choice::Skip, Verdict::Same(_)) => known += 1,
                (Choice::Skip, Verdict::New | Verdict::Adds(..) | Verdict::Like(_)) => {
                    skipped += 1;
                }
            }
        }
        Report {
            new: here.number(new),
            changed: here.number(changed),
            known: here.number(known),
            skipped: here.number(skipped),
        }
    }

    /// The photos of those who get one.
    pub(super) fn photos(&mut self) -> Vec<Photo> {
        let mut photos: HashMap<_, _> =
            std::mem::take(&mut self.photos).into_iter().map(|it| (it.id(), it)).collect();
        let comes = self.planned.iter().filter(|it| it.choice != Choice::Skip);
        comes.filter_map(|it| photos.remove(&it.incoming.person.photo?)).collect()
    }
}
