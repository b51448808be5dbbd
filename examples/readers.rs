//! Reads every .vcf, .csv and .txt below a folder and prints what came of it:
//! `cargo run --example readers --no-default-features -- FOLDER`.

#![allow(clippy::print_stdout, reason = "the table is what it is for")]

#[cfg(not(target_arch = "wasm32"))]
mod table {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};
    use std::{env, fs, io};

    use byname::domain::arrival::Incoming;
    use byname::exchange::{Unreadable, open};
    use encoding_rs::Encoding;

    /// Prints one line for every file.
    pub fn print() -> io::Result<()> {
        let folder = env::args().nth(1).unwrap_or_else(|| "tests/fixtures/exchange".to_owned());
        let mut files = Vec::new();
        collect(Path::new(&folder), &mut files)?;
        files.sort();
        println!(
            "{:<44} {:<12} {:>6} {:>6} {:>7}  skipped",
            "file", "from", "cards", "read", "fields"
        );
        for file in files {
            let bytes = fs::read(&file)?;
            let name = file.strip_prefix(&folder).unwrap_or(&file).display().to_string();
            match told(&bytes) {
                Ok(line) => println!("{name:<44} {line}"),
                Err(why) => println!("{name:<44} not read: {why:?}"),
            }
        }
        Ok(())
    }

    fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let end = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
            if path.is_dir() {
                collect(&path, files)?;
            } else if ["vcf", "csv", "txt"].iter().any(|it| it.eq_ignore_ascii_case(end)) {
                files.push(path);
            }
        }
        Ok(())
    }

    /// What wrote a file, its cards, those that were read, what they have on average, and why the
    /// others were left out.
    fn told(bytes: &[u8]) -> Result<String, Unreadable> {
        let opened = open(bytes, &decode)?;
        let (mut cards, mut read, mut fields) = (0, 0, 0);
        let mut skipped = BTreeMap::<String, usize>::new();
        for found in opened.people(None) {
            cards += 1;
            match found.person {
                Ok(person) => {
                    read += 1;
                    fields += kept(&person);
                }
                Err(why) => *skipped.entry(format!("{why:?}")).or_default() += 1,
            }
        }
        let reasons: Vec<String> =
            skipped.iter().map(|(why, count)| format!("{count} {why}")).collect();
        let tenths = fields * 10 / read.max(1);
        let average = format!("{}.{}", tenths / 10, tenths % 10);
        let source = format!("{:?}", opened.source());
        Ok(format!("{source:<12} {cards:>6} {read:>6} {average:>7}  {}", reasons.join(", ")))
    }

    /// How many things are known of somebody, the lines of the note included.
    fn kept(incoming: &Incoming) -> usize {
        let it = &incoming.person;
        let lines = [&it.name, &it.title, &it.called, &it.reading, &it.company, &it.role];
        lines.iter().filter(|line| !line.is_empty()).count()
            + [it.phones.len(), it.mails.len(), it.links.len()].iter().sum::<usize>()
            + it.addresses.iter().map(|it| it.lines().len()).sum::<usize>()
            + it.tags.len()
            + usize::from(it.since.is_some())
            + incoming.dates.len()
            + incoming.note.lines().count()
    }

    fn decode(bytes: &[u8], charset: &str) -> Option<String> {
        let encoding = Encoding::for_label(charset.as_bytes())?;
        Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    table::print()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
