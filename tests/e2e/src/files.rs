//! Files on the person's device: what is saved there, and what can be chosen.

use crate::eyes::{BLINK, PATIENCE};
use crate::shop::Shop;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;
use tokio::time::sleep;

/// The endings of files that are still being written.
const UNFINISHED: [&str; 4] = ["crdownload", "part", "tmp", "wkdownload"];

impl Shop {
    /// Waits for a saved file whose name ends so, and gives its path.
    ///
    /// # Panics
    /// When no such file comes.
    pub async fn see_saved_file(&mut self, ending: &str) -> PathBuf {
        let start = Instant::now();
        loop {
            let saved = self.saved_files();
            let found = saved.iter().find(|path| path.to_string_lossy().ends_with(ending));
            if let Some(found) = found {
                return found.clone();
            }
            assert!(start.elapsed() < PATIENCE, "no …{ending} was saved, only {saved:?}");
            sleep(BLINK).await;
        }
    }

    /// Waits for a saved file whose name ends so and takes it off this device: its bytes, for
    /// another one. So the next file of this name is not mistaken for it.
    ///
    /// # Panics
    /// When no such file comes, or nothing is in it.
    pub async fn hand_over(&mut self, ending: &str) -> Vec<u8> {
        let start = Instant::now();
        loop {
            let file = self.see_saved_file(ending).await;
            let bytes = fs::read(&file).expect("what was saved can be read");
            // Firefox puts an empty file in the place of the one that it is about to write.
            if !bytes.is_empty() {
                fs::remove_file(&file).expect("the folder is ours");
                return bytes;
            }
            assert!(start.elapsed() < PATIENCE, "nothing is in {}", file.display());
            sleep(BLINK).await;
        }
    }

    /// All files that were saved so far and are whole.
    pub fn saved_files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.browser().downloads()).into_iter().flatten().flatten();
        let paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        let ends = |path: &Path, ending: &str| path.extension().is_some_and(|own| own == ending);
        let unfinished = |path: &Path| UNFINISHED.iter().any(|ending| ends(path, ending));
        // Firefox puts an empty file of the final name beside the one it still writes.
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
