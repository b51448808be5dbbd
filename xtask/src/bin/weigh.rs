//! The scales: what a browser downloads of a folder, raw and as servers compress it. With a second
//! folder, the first is laid there as such a server has it: each file, and beside it packed.
#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

use flate2::Compression;
use flate2::write::GzEncoder;
use std::env;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use xtask::shelf::PACKED;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).ok_or("the folder to weigh is missing")?;
    let folder = PathBuf::from(folder);
    let packed = env::args_os().nth(2).map(PathBuf::from);
    let mut total = Weight::default();
    println!("{:<44} {:>10} {:>10} {:>10}", "file", "raw", "gzip -9", "brotli 11");
    for path in files(&folder)? {
        let bytes = fs::read(&path)?;
        let name = path.strip_prefix(&folder)?;
        if let Some(packed) = &packed {
            lay(&packed.join(name), &bytes)?;
        }
        let weight = Weight::of(&bytes)?;
        row(&name.to_string_lossy(), weight);
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
        let (gzip, brotli) = (gzip.finish()?.len(), brotli_of(bytes)?.len());
        Ok(Self { raw: bytes.len(), gzip, brotli })
    }

    fn and(self, more: Self) -> Self {
        Self {
            raw: self.raw + more.raw,
            gzip: self.gzip + more.gzip,
            brotli: self.brotli + more.brotli,
        }
    }
}

fn brotli_of(bytes: &[u8]) -> Result<Vec<u8>, std::io::Error> {
    let mut packed = Vec::new();
    let hardest = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &hardest)?;
    Ok(packed)
}

/// Lays a file down, and packed beside it.
fn lay(file: &Path, bytes: &[u8]) -> Result<(), std::io::Error> {
    fs::create_dir_all(file.parent().unwrap_or(file))?;
    fs::write(file, bytes)?;
    let mut beside = file.as_os_str().to_owned();
    beside.push(PACKED);
    fs::write(beside, brotli_of(bytes)?)
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
