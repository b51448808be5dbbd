//! Programs: where they lie, and children that end together with whoever started them.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

/// The first program of this name on `PATH`, with the endings Windows knows.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).find_map(|folder| in_folder(&folder, name))
}

/// The program of this name in one folder.
pub fn in_folder(folder: &Path, name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &["exe", "cmd", "bat"] } else { &[""] };
    endings.iter().map(|ending| folder.join(name).with_extension(ending)).find(|p| p.is_file())
}

/// Whether this is the all-powerful user of a Unix machine, who may install packages and who must
/// start Chromium without its sandbox.
pub fn is_root() -> bool {
    cfg!(unix) && says(Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}

/// What a short command prints, without the line end; nothing if it fails or is not there.
pub fn says(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A child process that ends when this is dropped, with whatever it started in its turn.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Starts the command.
    ///
    /// # Errors
    /// When the program is not there or cannot be started.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        command.spawn().map(Self)
    }

    /// The processes that the child started, and those that they started, as far as the system
    /// tells: only Linux does.
    pub fn started(&self) -> Vec<u32> {
        descendants(self.0.id())
    }

    /// The child itself, to read from it or to ask whether it still runs.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // First those below, as nobody knows whose they were once the child is gone. They are
        // in no process group of ours, so that Ctrl+C in a terminal reaches them too.
        end(&descendants(self.0.id()));
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Ends processes by their ids.
fn end(ids: &[u32]) {
    if !ids.is_empty() {
        let ids = ids.iter().map(u32::to_string);
        // The shell's own `kill`: a small system has no other.
        let _ = says(Command::new("sh").args(["-c", "kill -KILL \"$@\"", "kill"]).args(ids));
    }
}

/// The processes started by this one, and by those, the nearest first. Only Linux tells; elsewhere
/// a browser ends when its session is closed.
fn descendants(of: u32) -> Vec<u32> {
    let pairs: Vec<(u32, u32)> = processes().collect();
    let mut found = vec![of];
    let mut next = 0;
    while let Some(&parent) = found.get(next) {
        found.extend(pairs.iter().filter(|(_, of)| *of == parent).map(|(id, _)| *id));
        next += 1;
    }
    found.split_off(1)
}

/// All processes with the process that started them, as `/proc` has them.
fn processes() -> impl Iterator<Item = (u32, u32)> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| {
        let id = entry.file_name().to_str()?.parse().ok()?;
        let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
        // The name stands in brackets and may hold anything, brackets too: proc(5).
        let (_, behind_name) = stat.rsplit_once(") ")?;
        let parent = behind_name.split(' ').nth(1)?.parse().ok()?;
        Some((id, parent))
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::{Running, descendants};
    use std::fs;
    use std::io::{BufRead, BufReader};
    use std::path::Path;
    use std::process::{Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    #[test]
    fn a_child_takes_its_own_children_along() {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 600 & echo $!; wait"]).stdout(Stdio::piped());
        let mut running = Running::start(&mut command).expect("sh starts");
        let out = running.child().stdout.take().expect("it is piped");
        let line = BufReader::new(out).lines().next().expect("a line").expect("that is text");
        let grandchild: u32 = line.parse().expect("an id");
        assert_eq!(descendants(running.child().id()), [grandchild]);

        drop(running);
        // A signal is sent, not awaited: on a busy machine the process goes a moment later.
        let patience = Instant::now() + Duration::from_secs(30);
        while runs(&line) {
            assert!(Instant::now() < patience, "the grandchild still runs");
            thread::yield_now();
        }
    }

    fn runs(id: &str) -> bool {
        let state = fs::read_to_string(Path::new("/proc").join(id).join("stat"));
        state.is_ok_and(|stat| !stat.contains(") Z "))
    }
}
