//! The scales: what a browser downloads of a folder, raw and as servers compress it.
#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

use flate2::Compression;
use flate2::write::GzEncoder;
use std::env;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).ok_or("the folder to weigh is missing")?;
    let folder = PathBuf::from(folder);
    let mut total = Weight::default();
    println!("{:<44} {:>10} {:>10} {:>10}", "file", "raw", "gzip -9", "brotli 11");
    for path in files(&folder)? {
        let weight = Weight::of(&fs::read(&path)?)?;
        row(&path.strip_prefix(&folder)?.to_string_lossy(), weight);
        total = total.and(weight);
    }
    row("all", total);
    Ok(())
}

fn row(name: &str, weight: Weight) {
    let Weight { raw, gzip, brotli } = weight;
    println!("{name:<44} {raw:>10} {gzip:>10} {brotli:>10}");
}

/// The size of one or more files, in bytes.
#[derive(Clone, Copy, Default)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Weight {
    fn of(bytes: &[u8]) -> Result<Self, std::io::Error> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = Vec::new();
        let hardest =
            brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
        brotli::BrotliCompress(&mut &bytes[..], &mut brotli, &hardest)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
    }

    fn and(self, more: Self) -> Self {
        Self {
            raw: self.raw + more.raw,
            gzip: self.gzip + more.gzip,
            brotli: self.brotli + more.brotli,
        }
    }
}

/// All files, without the second copy of the page that hosts show for unknown paths.
fn files(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if !path.ends_with("404.html") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
