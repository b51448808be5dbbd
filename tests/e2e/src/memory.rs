//! What the page needs of the machine's memory. Of the process only Linux tells: see proc(5).

use crate::shop::Shop;
use std::fs;

/// Memory at one moment, each in kilobytes, where it is told.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// What the page's scripts hold, without the memory of WebAssembly.
    pub heap: Option<u64>,
    /// What the process of the page has in memory.
    pub process: Option<u64>,
    /// The most that it ever had.
    pub peak: Option<u64>,
}

impl Memory {
    /// Asks for it now.
    pub async fn now(shop: &mut Shop) -> Self {
        let heap = shop.execute("return performance.memory?.usedJSHeapSize ?? null", vec![]).await;
        // The page is the heaviest that this browser draws: it has no other but empty ones.
        let statuses = shop.processes().into_iter().filter(|id| is_renderer(*id)).map(status);
        let heaviest = statuses.max_by_key(|status| kilobytes(status, "VmRSS:"));
        let of = |name| heaviest.as_deref().and_then(|status| kilobytes(status, name));
        Self { heap: heap.as_u64().map(|it| it / 1_024), process: of("VmRSS:"), peak: of("VmHWM:") }
    }
}

fn is_renderer(id: u32) -> bool {
    let command = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
    // Chromium joins all words of this line by blanks; others end each with a zero.
    command.split(|byte| matches!(byte, 0 | b' ')).any(|word| word == b"--type=renderer")
}

fn status(id: u32) -> String {
    fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default()
}

fn kilobytes(status: &str, name: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
