//! How much is downloaded: before the first use, and in all.

use crate::figures::Figures;
use crate::subject::Subject;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::Path;
use xtask::shelf::PACKED;

/// What no visitor downloads: rules for the host, the page for paths it does not know, the script of the
/// bench itself, and what is shown before an installation.
const NOT_COUNTED: [&str; 4] = ["_headers", "404.html", "probe.js", "screenshots"];

/// Raw, gzip and brotli.
type Weight = [usize; 3];

/// Weighs what was fetched of a page by the time it was usable, by the paths, and all of it; and says
/// what the heaviest files are.
pub fn weigh(
    figures: &mut Figures,
    subject: Subject,
    folder: &Path,
    fetched: &[String],
) -> Vec<String> {
    let mut first = Vec::new();
    for path in fetched {
        let path = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
        if !is_counted(path) || first.iter().any(|(name, _)| name == path) {
            continue;
        }
        if let Some(weight) = weight(&folder.join(path)) {
            first.push((path.to_owned(), weight));
        }
    }
    let mut all = Vec::new();
    below(folder, folder, &mut all);
    for (name, files) in [("before first use", &first), ("everything", &all)] {
        for (nth, how) in ["raw", "gzip", "brotli"].into_iter().enumerate() {
            let sum = files.iter().map(|(_, weight)| weight[nth]).sum();
            figures.add(0, &format!("{name}, {how}"), subject, Some(thousands(sum)));
        }
    }
    first.sort_by_key(|(_, weight)| std::cmp::Reverse(weight[2]));
    let line = |(name, weight): &(String, Weight)| {
        let [raw, gzip, brotli] = weight.map(thousands);
        format!("{:<6} {name:<40} {raw:>9.1} {gzip:>9.1} {brotli:>9.1}", subject.name())
    };
    first.iter().take(6).map(line).collect()
}

fn is_counted(path: &str) -> bool {
    !path.ends_with(PACKED) && !NOT_COUNTED.iter().any(|it| path.starts_with(it))
}

fn below(root: &Path, folder: &Path, found: &mut Vec<(String, Weight)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            below(root, &path, found);
            continue;
        }
        let name = path.strip_prefix(root).expect("it is below").to_string_lossy().into_owned();
        if let Some(weight) = is_counted(&name).then(|| weight(&path)).flatten() {
            found.push((name, weight));
        }
    }
}

/// `None` when there is no such file.
fn weight(file: &Path) -> Option<Weight> {
    let bytes = fs::read(file).ok()?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes).expect("there is room in memory");
    let gzip = gzip.finish().expect("there is room in memory").len();
    let mut packed = file.as_os_str().to_owned();
    packed.push(PACKED);
    let brotli = fs::metadata(packed).ok().and_then(|it| usize::try_from(it.len()).ok());
    Some([bytes.len(), gzip, brotli.unwrap_or(bytes.len())])
}

#[allow(clippy::cast_precision_loss, reason = "no file here has 2^52 bytes")]
fn thousands(bytes: usize) -> f64 {
    bytes as f64 / 1e3
}
