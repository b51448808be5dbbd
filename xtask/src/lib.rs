//! The parts of the workshop that the end-to-end tests use too.

pub mod budgets;
pub mod cache;
pub mod engine;
pub mod program;
pub mod shelf;
pub mod shell;
pub mod static_server;
