//! The laws of joining, tried much more often than in an ordinary run of the tests.

use crate::failure::Failure;
use crate::machine::{cargo, run};
use std::process::Command;
use std::time::Instant;

/// The modules of `tests/it` in which the properties of joining and of records stand.
const MODULES: [&str; 2] = ["merge::", "records::"];

/// How often each property is tried unless told: minutes, not a night.
pub const USUAL: u32 = 100_000;

/// Tries every property so often and says how fast that was.
///
/// # Errors
/// When one of them does not hold; the smallest case against it is printed.
pub fn hold(cases: u32) -> Result<(), Failure> {
    run(laws(cases).arg("--no-run"))?;
    let start = Instant::now();
    run(laws(cases).arg("--").args(MODULES))?;
    let seconds = start.elapsed().as_secs_f64();
    let each = f64::from(cases) / seconds;
    println!(
        "Each property was tried at least {cases} times in {seconds:.0} s: {each:.0} times a second."
    );
    Ok(())
}

fn laws(cases: u32) -> Command {
    let mut test = cargo(&["test", "--package", "byname", "--no-default-features"]);
    test.args(["--profile", "laws", "--test", "it"]).env("PROPTEST_CASES", cases.to_string());
    test
}
