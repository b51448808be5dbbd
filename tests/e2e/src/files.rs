//! Files on the person's device: what is saved there, and what can be chosen.

use crate::eyes::{BLINK, PATIENCE};
use crate::shop::Shop;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// The endings of files that are still being written.
const UNFINISHED: [&str; 4] = ["crdownload", "part", "tmp", "wkdownload"];

impl Shop {
    /// Waits for a saved file whose name ends so and that is whole, and gives its path.
    ///
    /// # Panics
    /// When no such file comes, or nothing is in it.
    pub async fn see_saved_file(&mut self, ending: &str) -> PathBuf {
        let start = Instant::now();
        // Firefox puts an empty file in the place of the one that it is about to write, and WebKit
        // writes what a page hands it straight under the last name: whole is what grows no more.
        let mut before = None;
        loop {
            let saved = self.saved_files();
            let found = saved.iter().find(|path| path.to_string_lossy().ends_with(ending));
            let now = found.and_then(|path| Some((path.clone(), fs::metadata(path).ok()?.len())));
            if let Some((path, length)) = &now
                && *length > 0
                && now == before
            {
                return path.clone();
            }
            assert!(start.elapsed() < PATIENCE, "no …{ending} was saved, only {saved:?}");
            before = now;
            sleep(BLINK).await;
        }
    }

    /// Whether a file whose name ends so is saved within this time.
    pub async fn is_saved_within(&mut self, ending: &str, time: Duration) -> bool {
        let start = Instant::now();
        let is_it = |path: &PathBuf| path.to_string_lossy().ends_with(ending);
        while start.elapsed() < time {
            if self.saved_files().iter().any(is_it) {
                return true;
            }
            sleep(BLINK).await;
        }
        false
    }

    /// Waits for a saved file whose name ends so and takes it off this device: its bytes, for
    /// another one. So the next file of this name is not mistaken for it.
    ///
    /// # Panics
    /// When no such file comes, or nothing is in it.
    pub async fn hand_over(&mut self, ending: &str) -> Vec<u8> {
        let file = self.see_saved_file(ending).await;
        let bytes = fs::read(&file).expect("what was saved can be read");
        fs::remove_file(&file).expect("the folder is ours");
        bytes
    }

    /// All files that were saved so far, if none is still being written.
    pub fn saved_files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.browser().downloads()).into_iter().flatten().flatten();
        let paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        let ends = |path: &Path, ending: &str| path.extension().is_some_and(|own| own == ending);
        let unfinished = |path: &Path| UNFINISHED.iter().any(|ending| ends(path, ending));
        // Beside the one it still writes, a browser may have put an empty one of the final name.
        if paths.iter().any(|path| unfinished(path)) { Vec::new() } else { paths }
    }

    /// Puts a file on the person's device, to be chosen there. Gone with the shop.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let file = self.browser().files().join(name);
        fs::write(&file, content).expect("the folder is ours");
        file
    }
}
