//! Holding what the app costs to its budgets, where that is the same on every machine.

mod instructions;
mod sizes;

use crate::build::Build;
use crate::failure::Failure;
use crate::machine::{cargo, checkout, run, target};
use crate::steps::Steps;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::budgets::{Budgets, Figures, Kind};
use xtask::engine::Engine;

/// Why something cannot be measured here.
enum Missing {
    /// Something is not there that could be installed.
    Installable(&'static str),
    /// It cannot be had on such a machine at all.
    Nowhere(&'static str),
}

/// Measures everything, and holds it to the budgets or writes those anew.
///
/// # Errors
/// When a figure is too large, or could not be had.
pub fn budget(renew: bool) -> Result<(), Failure> {
    let build = Build::release("/");
    build.make_if_changed()?;
    if renew {
        return write_anew();
    }
    let mut steps = Steps::default();
    hold(&mut steps);
    steps.step("budgets, the page", || {
        run(&mut story()).map_err(|_| Failure::Budgets("the story of budgets says what".to_owned()))
    });
    steps.finish()
}

/// Holds what needs no browser; the page has a story.
pub fn hold(steps: &mut Steps) {
    const INSTRUCTIONS: &str = "budgets, instructions";
    match instructions::valgrind() {
        Ok(valgrind) => {
            let kind = Kind::Instructions;
            steps.step_with_remark(INSTRUCTIONS, || judge(kind, &instructions::count(&valgrind)?));
        }
        Err(Missing::Installable(reason)) => steps.leave_out(INSTRUCTIONS, reason),
        Err(Missing::Nowhere(reason)) => {
            steps.step_with_remark(INSTRUCTIONS, || Ok(Some(format!("NOT COUNTED: {reason}"))));
        }
    }
    steps.step_with_remark("budgets, sizes", || judge(Kind::Bytes, &sizes::weigh()?));
}

/// Prints the figures and holds them; gives what could be lowered.
fn judge(kind: Kind, figures: &Figures) -> Result<Option<String>, Failure> {
    let budgets = read()?;
    print(figures);
    let judgement = budgets.judge(kind, figures);
    judgement.under.iter().for_each(|it| println!("could be lowered: {it}"));
    if judgement.over.is_empty() {
        let count = judgement.under.len();
        return Ok((count > 0).then(|| format!("{count} could be lowered")));
    }
    let mut words = judgement.over.join("; ");
    let here = instructions::counted();
    if kind == Kind::Instructions && here != budgets.counted {
        words = format!("{words}. They were counted on {}, and now on {here}", budgets.counted);
    }
    Err(Failure::Budgets(words))
}

fn print(figures: &Figures) {
    figures.iter().for_each(|(name, number)| println!("{number:>12}  {name}"));
}

/// What cannot be measured here keeps its budgets.
fn write_anew() -> Result<(), Failure> {
    let mut budgets = read()?;
    match instructions::valgrind() {
        Ok(valgrind) => {
            budgets.renew(Kind::Instructions, instructions::count(&valgrind)?);
            budgets.counted = instructions::counted();
        }
        Err(Missing::Installable(reason) | Missing::Nowhere(reason)) => {
            println!("NOTE: the instructions stay as they were: {reason}");
        }
    }
    budgets.renew(Kind::Bytes, sizes::weigh()?);
    let told = target().join("xtask").join("figures.txt");
    run(story().env("BYNAME_FIGURES", &told))?;
    let page = parsed(&told)?.figures;
    for kind in [Kind::Operations, Kind::Nodes] {
        budgets.renew(kind, kind.of(&page));
    }
    print(&budgets.figures);
    let file = file();
    fs::write(&file, budgets.text()).map_err(|error| Failure::File(file, error))
}

/// The story that measures the page, in Chromium.
fn story() -> Command {
    let mut story = cargo(&["test", "--package", "byname-e2e", "--test", "it"]);
    story.args(["--", "--exact", "--show-output", "budgets::a_page_costs_what_it_may"]);
    story.env("BYNAME_ENGINE", Engine::Chromium.name());
    story.env("BYNAME_DIST", Build::release("/").folder).env("RUST_BACKTRACE", "0");
    story
}

fn file() -> PathBuf {
    checkout().join("xtask/budgets.txt")
}

/// The budgets; none where there is no file yet.
fn read() -> Result<Budgets, Failure> {
    if file().is_file() { parsed(&file()) } else { Ok(Budgets::default()) }
}

fn parsed(file: &Path) -> Result<Budgets, Failure> {
    let text = fs::read_to_string(file).map_err(|error| Failure::File(file.into(), error))?;
    Budgets::read(&text).map_err(|line| Failure::BadLine(file.into(), line))
}
