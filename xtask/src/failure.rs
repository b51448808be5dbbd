//! What can go wrong in the workshop, said so that a person knows what to do next.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a task could not be done.
#[derive(Debug)]
pub enum Failure {
    /// A word on the command line that means nothing here.
    UnknownWord(String),
    /// An option that needs a value behind it.
    NoValue(&'static str),
    /// A value that the option cannot take.
    BadValue(&'static str, String),
    /// A program that could not be started.
    NotStarted(String, io::Error),
    /// A program that ran and failed.
    Failed(String),
    /// Something that must be there and that the workshop may not install: what, and how to get it.
    Missing(String, String),
    /// A file or folder that could not be read or written.
    File(PathBuf, io::Error),
    /// No free port in the usual range.
    NoPort(io::Error),
    /// A step that was left out where nothing may be, and why.
    LeftOut(String),
    /// These files of two builds differ.
    Differ(String),
    /// These figures are not as their budgets have them.
    Budgets(String),
    /// A file with a line, or without one, that means nothing.
    BadLine(PathBuf, String),
    /// Stories that failed each time they were told, and what they said.
    Stories(String),
    /// This many steps of a test run failed.
    Steps(usize),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownWord(word) => write!(f, "“{word}” means nothing here; see --help"),
            Self::NoValue(option) => write!(f, "{option} needs a value; see --help"),
            Self::BadValue(option, value) => write!(f, "{option} cannot be “{value}”; see --help"),
            Self::NotStarted(program, error) => {
                write!(f, "{program} could not be started: {error}")
            }
            Self::Failed(command) => write!(f, "failed: {command}"),
            Self::Missing(what, remedy) => write!(f, "{what} is missing. {remedy}"),
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::NoPort(error) => write!(f, "no port to listen on: {error}; try --port"),
            Self::LeftOut(reason) => write!(f, "left out, and CI allows no gaps: {reason}"),
            Self::Differ(files) => write!(f, "two builds differ in: {files}"),
            Self::Budgets(words) => write!(f, "over budget: {words}"),
            Self::BadLine(path, line) => write!(f, "{}: what is “{line}”?", path.display()),
            Self::Stories(words) => f.write_str(words),
            Self::Steps(1) => f.write_str("one step failed"),
            Self::Steps(count) => write!(f, "{count} steps failed"),
        }
    }
}

impl std::error::Error for Failure {}
