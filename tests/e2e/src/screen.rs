//! A screen without glass, for the engine that has no headless mode.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use xtask::program::Running;

/// Large enough for a tablet held upright with the browser's own bars.
const SIZE: &str = "1600x1600x24";

/// An X server that nobody sees, gone when dropped.
#[derive(Debug)]
pub struct Screen {
    name: String,
    server: Running,
}

impl Screen {
    /// Starts one under a number that is free.
    pub fn start() -> Self {
        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", SIZE]);
        xvfb.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = Running::start(&mut xvfb).expect("Xvfb starts");
        let out = server.child().stdout.take().expect("the output is piped");
        let mut number = String::new();
        BufReader::new(out).read_line(&mut number).expect("Xvfb says which number it took");
        Self { name: format!(":{}", number.trim()), server }
    }

    /// The process of the server.
    pub fn process(&mut self) -> u32 {
        self.server.child().id()
    }

    /// What `DISPLAY` must be set to.
    pub fn name(&self) -> &str {
        &self.name
    }
}
