//! The end-to-end tests, in one binary: `cargo xtask test e2e`.

mod harness;
