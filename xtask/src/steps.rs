//! Doing one thing after the other, and a table of how it went.

use crate::failure::Failure;
use crate::machine::nothing_may_be_left_out;
use std::time::{Duration, Instant};

/// A list of steps in the order they are done. A step that fails does not keep the next from being
/// tried, so that one run tells everything.
#[derive(Debug, Default)]
pub struct Steps(Vec<Step>);

#[derive(Debug)]
struct Step {
    name: String,
    end: End,
    time: Duration,
}

#[derive(Debug)]
enum End {
    Passed(Option<String>),
    Failed(Failure),
    Skipped(String),
}

impl Steps {
    /// Does a step and keeps how it went. Says whether it went well.
    pub fn step(&mut self, name: &str, act: impl FnOnce() -> Result<(), Failure>) -> bool {
        self.step_with_remark(name, || act().map(|()| None))
    }

    /// The same of a step that may have to be remarked on though it went well.
    pub fn step_with_remark(
        &mut self,
        name: &str,
        act: impl FnOnce() -> Result<Option<String>, Failure>,
    ) -> bool {
        println!("\n── {name}");
        let start = Instant::now();
        let end = act().map_or_else(End::Failed, End::Passed);
        if let End::Failed(failure) = &end {
            eprintln!("{name}: {failure}");
        }
        let passed = matches!(end, End::Passed(_));
        self.0.push(Step { name: name.to_owned(), end, time: start.elapsed() });
        passed
    }

    /// Notes a step that could not be done here. Where nothing may be left out, it has failed.
    pub fn leave_out(&mut self, name: &str, reason: &str) {
        println!("\n── {name}\nSKIPPED: {reason}");
        let end = if nothing_may_be_left_out() {
            End::Failed(Failure::LeftOut(reason.to_owned()))
        } else {
            End::Skipped(reason.to_owned())
        };
        self.0.push(Step { name: name.to_owned(), end, time: Duration::ZERO });
    }

    /// Prints the table.
    ///
    /// # Errors
    /// When at least one step failed.
    pub fn finish(self) -> Result<(), Failure> {
        println!("\n{:<40} {:>8}  how it went", "step", "seconds");
        self.0.iter().for_each(Step::print);
        let skipped = self.0.iter().filter(|step| matches!(step.end, End::Skipped(_))).count();
        if skipped > 0 {
            println!("\n{skipped} STEP(S) SKIPPED: what they test was NOT TESTED.");
        }
        match self.0.iter().filter(|step| matches!(step.end, End::Failed(_))).count() {
            0 => Ok(()),
            failed => Err(Failure::Steps(failed)),
        }
    }
}

impl Step {
    fn print(&self) {
        let end = match &self.end {
            End::Passed(None) => "passed".to_owned(),
            End::Passed(Some(remark)) => format!("passed; {remark}"),
            End::Failed(failure) => format!("FAILED: {failure}"),
            End::Skipped(reason) => format!("SKIPPED: {reason}"),
        };
        println!("{:<40} {:>8.1}  {end}", self.name, self.time.as_secs_f64());
    }
}
