//! Files of memory, which fail, tear or end when they are told to: for tests.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::pending;

use crate::disk::DiskProblem;
use crate::disk::twin::files::{At, FileName, Files};

/// In which way an operation on a file goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Failure {
    /// It is not carried out, and says so.
    Refused(DiskProblem),
    /// It is carried out and reported as failed.
    Unheard,
    /// Half of it is carried out, and it is reported as failed.
    Half,
    /// The page is killed before it is carried out.
    KilledBefore,
    /// The page is killed when half of it was carried out.
    KilledHalf,
    /// The page is killed after it was carried out.
    KilledAfter,
}

/// Files of memory.
#[derive(Debug, Clone, Default)]
pub struct MemoryFiles {
    files: RefCell<BTreeMap<FileName, Vec<u8>>>,
    /// From which operation on something goes wrong, how often, and how.
    pub plan: Cell<Option<(usize, usize, Failure)>>,
    operations: Cell<usize>,
    is_dead: Cell<bool>,
    struck: Cell<usize>,
}

impl MemoryFiles {
    /// The bytes of a file.
    pub fn bytes(&self, file: FileName) -> Vec<u8> {
        self.files.borrow().get(&file).cloned().unwrap_or_default()
    }

    /// Puts the bytes of a file, as a failing device would.
    pub fn set_bytes(&self, file: FileName, bytes: Vec<u8>) {
        self.files.borrow_mut().insert(file, bytes);
    }

    /// How many operations were asked for.
    pub fn operations(&self) -> usize {
        self.operations.get()
    }

    /// How many of them went wrong.
    pub fn struck(&self) -> usize {
        self.struck.get()
    }

    /// Whether the page was killed.
    pub fn is_dead(&self) -> bool {
        self.is_dead.get()
    }

    /// The page is opened again, and the files work.
    pub fn restart(&self) {
        self.is_dead.set(false);
        self.plan.set(None);
    }

    async fn operation(
        &self,
        act: impl FnOnce(&mut BTreeMap<FileName, Vec<u8>>, bool),
    ) -> Result<(), DiskProblem> {
        if self.is_dead.get() {
            pending::<()>().await;
        }
        let number = self.operations.replace(self.operations.get() + 1);
        let concerned =
            |it: &(usize, usize, Failure)| number.checked_sub(it.0).is_some_and(|nth| nth < it.1);
        let failure = self.plan.get().filter(concerned).map(|it| it.2);
        self.struck.set(self.struck.get() + usize::from(failure.is_some()));
        let is_half = matches!(failure, Some(Failure::Half | Failure::KilledHalf));
        match failure {
            Some(Failure::Refused(problem)) => return Err(problem),
            Some(Failure::KilledBefore) => {}
            Some(Failure::Unheard | Failure::Half | Failure::KilledHalf | Failure::KilledAfter)
            | None => act(&mut self.files.borrow_mut(), is_half),
        }
        match failure {
            Some(Failure::KilledBefore | Failure::KilledHalf | Failure::KilledAfter) => {
                self.is_dead.set(true);
                pending().await
            }
            Some(Failure::Unheard | Failure::Half) => Err(DiskProblem::Aborted),
            Some(Failure::Refused(_)) | None => Ok(()),
        }
    }
}

impl Files for MemoryFiles {
    type Turn = ();

    async fn turn(&self) -> Result<(), DiskProblem> {
        self.operation(|_, _| {}).await
    }

    async fn size(&self, file: FileName) -> Result<u64, DiskProblem> {
        self.operation(|_, _| {}).await?;
        Ok(self.bytes(file).len() as u64)
    }

    async fn read(&self, file: FileName, at: u64, length: u64) -> Result<Vec<u8>, DiskProblem> {
        self.operation(|_, _| {}).await?;
        let within = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
        let bytes = self.bytes(file);
        let from = within(at).min(bytes.len());
        let to = from.saturating_add(within(length)).min(bytes.len());
        Ok(bytes[from..to].to_vec())
    }

    async fn write(&self, file: FileName, at: At, bytes: Vec<u8>) -> Result<(), DiskProblem> {
        self.operation(|files, is_half| {
            let there = files.entry(file).or_default();
            let from = match at {
                At::End => there.len(),
                At::Byte(at) => usize::try_from(at).expect("files of memory are small"),
            };
            let bytes = if is_half { &bytes[..bytes.len() / 2] } else { &bytes[..] };
            let end = from + bytes.len();
            there.resize(there.len().max(end), 0);
            there[from..end].copy_from_slice(bytes);
        })
        .await
    }

    async fn cut(&self, file: FileName, length: u64) -> Result<(), DiskProblem> {
        self.operation(|files, is_half| {
            let length = usize::try_from(length).expect("files of memory are small");
            let there = files.entry(file).or_default();
            if !is_half {
                there.truncate(length);
            }
        })
        .await
    }
}
