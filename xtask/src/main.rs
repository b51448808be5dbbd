//! `cargo xtask`: sets Byname up, serves it, packs it, weighs it and tests it.
#![allow(clippy::print_stdout, reason = "a tool for the terminal talks to the terminal")]

mod bench;
mod budget;
mod build;
mod failure;
mod fingerprint;
mod flames;
mod fuzz;
mod hearing;
mod help;
mod laws;
mod lighthouse;
mod long;
mod machine;
mod npm;
mod pieces;
mod screenshots;
mod serve;
mod size;
mod steps;
mod supply;
mod task;
mod test;
mod tools;

use crate::failure::Failure;
use crate::help::HELP;
use crate::task::Task;
use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    match Task::read(env::args().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nerror: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<(), Failure> {
    match task {
        Task::Help => {
            println!("{HELP}");
            Ok(())
        }
        Task::Serve(wish) => serve::serve(&wish),
        Task::Dist { public_url } => build::dist(&public_url),
        Task::Size => size::size(),
        Task::Budget { renew } => budget::budget(renew),
        Task::Bench(wish) => bench::measure(&wish),
        Task::BenchExchange(wish) => bench::exchange::exchange(wish),
        Task::Lighthouse => lighthouse::look(),
        Task::Supply => supply::check(),
        Task::Advisories => supply::advisories(),
        Task::Twice => supply::twice(),
        Task::Screenshots => screenshots::take(),
        Task::Flames => flames::draw(),
        Task::Fuzz(wish) => fuzz::fuzz(&wish),
        Task::Test(wish) => test::test(&wish),
    }
}
