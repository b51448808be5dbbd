//! Browsers that a story has left. To start one takes longer than most stories do, so the next story
//! that wants such a browser goes on in it: in a new window, at an address of its own, for which the
//! browser has kept nothing.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use xtask::program::Running;

use crate::browser::Browser;
use crate::setup::Setup;

/// So many wait at most: what is told at once, and of each a second kind.
const WAITING: usize = 4;

/// So many stories are told in one browser, so that none grows too old.
const STORIES: u32 = 40;

static WAIT: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// A browser as the setup wants it, if one waits and can still be used.
pub fn take(setup: &Setup) -> Option<Browser> {
    if setup.is_first || setup.kept.is_some() {
        return None;
    }
    let mut waiting = waiting();
    let place = waiting.iter().position(|it| it.suits(setup))?;
    Some(waiting.remove(place))
}

/// Keeps a browser for a later story, or ends it.
pub async fn leave(mut browser: Browser) {
    let is_left = browser.is_as_new() && browser.stories < STORIES;
    if !is_left || browser.begin_again().await.is_err() {
        return browser.end().await;
    }
    browser.leave_to_heirs();
    let oldest = {
        let mut waiting = waiting();
        waiting.push(browser);
        (waiting.len() > WAITING).then(|| waiting.remove(0))
    };
    if let Some(mut oldest) = oldest {
        oldest.end().await;
    }
}

fn waiting() -> MutexGuard<'static, Vec<Browser>> {
    // A list is as good as it was when another story went wrong.
    WAIT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends processes and removes a folder once this process is gone, however it ends: nobody else is told
/// when the last story is over. It waits for the end of a pipe that only this process holds open; if it
/// is ended itself before, it leaves them alone.
pub fn heir(processes: &[u32], folder: &Path) -> Option<Running> {
    const WILL: &str = "cat >/dev/null && { kill -KILL \"$@\"; rm -rf \"$0\" || rm -rf \"$0\"; }";
    let ids = processes.iter().map(u32::to_string);
    let mut heir = Command::new("sh");
    heir.args(["-c", WILL]).arg(folder).args(ids);
    heir.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    Running::start(&mut heir).ok()
}
