//! What was measured, as a table for people.

use byname_e2e::Memory;
use byname_e2e::invented::Size;
use serde_json::Value;
use std::fmt::Write;

/// What the browser does itself, by the names of `plain.js`.
const PLAIN: [(&str, &str); 7] = [
    ("gunzip", "DecompressionStream gzip"),
    ("decode", "TextDecoder"),
    ("parse", "JSON.parse of every line"),
    ("stringify", "JSON.stringify of every object"),
    ("encode", "TextEncoder"),
    ("gzip", "CompressionStream gzip"),
    ("sha256", "SHA-256 by crypto.subtle"),
];

/// One stretch of time, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Phase {
    /// From what to what.
    pub name: &'static str,
    /// How long it was.
    pub time: f64,
    /// The longest that the page did not answer meanwhile; 0 when it never took 50 ms.
    pub longest_task: f64,
}

/// Everything that was measured.
#[derive(Clone, Debug)]
pub struct Measured {
    /// In the order of the day: coming in, up to "Saved", and last going out.
    pub phases: Vec<Phase>,
    /// What the browser itself needed, as `plain.js` says it.
    pub plain: Value,
    /// Bytes of the file that went out.
    pub made: usize,
    /// Before anything, after coming in, after going out.
    pub memory: [Memory; 3],
}

impl Measured {
    /// The table.
    pub fn table(&self, size: Size, file: usize) -> String {
        let mut table = String::new();
        self.write(&mut table, size, file).expect("a text takes all that is written to it");
        table
    }

    fn write(&self, to: &mut String, size: Size, file: usize) -> std::fmt::Result {
        let packed = self.plain["packed"].as_f64().expect("it was packed");
        let (file, people) = (count(file), count(size.people));
        writeln!(to, "{:<30} {:>9} {:>9} {:>9}", "file", "MB", "gzip, MB", "B/person")?;
        let (raw, gzip, each) = (file / 1e6, packed / 1e6, file / people);
        writeln!(to, "{:<30} {raw:>9.2} {gzip:>9.2} {each:>9.0}", "came in, as text")?;
        let (made, each) = (count(self.made) / 1e6, count(self.made) / people);
        writeln!(to, "{:<30} {made:>9.2} {:>9} {each:>9.0}", "went out, as it was saved", "")?;
        writeln!(to, "\n{:<30} {:>9} {:>22}", "Byname", "ms", "longest task, ms")?;
        for Phase { name, time, longest_task } in &self.phases {
            writeln!(to, "{name:<30} {time:>9.0} {longest_task:>22.0}")?;
        }
        writeln!(to, "\n{:<30} {:>9}", "the browser itself", "ms")?;
        for (name, words) in PLAIN {
            // Where the page is no secure context it may not ask for a hash.
            if let Some(time) = self.plain["times"][name].as_f64() {
                writeln!(to, "{words:<30} {time:>9.0}")?;
            }
        }
        self.write_ratios(to)?;
        self.write_memory(to)
    }

    fn write_ratios(&self, to: &mut String) -> std::fmt::Result {
        let time = |phases: &[Phase]| phases.iter().map(|it| it.time).sum::<f64>();
        let (coming, going) = self.phases.split_at(self.phases.len() - 1);
        let (coming_until_report, saved, going) =
            (time(&coming[..coming.len() - 1]), time(coming), time(going));
        let [parse, gunzip, stringify, gzip] =
            ["parse", "gunzip", "stringify", "gzip"].map(|it| self.plain_time(it));
        writeln!(
            to,
            "\n{:<30} {:>14} {:>17}",
            "times as long as", "parse + gunzip", "parse alone"
        )?;
        for (name, time) in [
            ("coming in, until the report", coming_until_report),
            ("coming in, until Saved", saved),
        ] {
            writeln!(to, "{name:<30} {:>14.1} {:>17.1}", time / (parse + gunzip), time / parse)?;
        }
        writeln!(to, "{:<30} {:>14} {:>17}", "", "stringify+gzip", "stringify alone")?;
        let (both, alone) = (going / (stringify + gzip), going / stringify);
        writeln!(to, "{:<30} {both:>14.1} {alone:>17.1}", "going out, until it is saved")
    }

    fn plain_time(&self, name: &str) -> f64 {
        self.plain["times"][name].as_f64().expect("it was measured")
    }

    fn write_memory(&self, to: &mut String) -> std::fmt::Result {
        writeln!(to, "\n{:<30} {:>9} {:>9} {:>9}", "memory, MB", "scripts", "process", "its peak")?;
        for (name, memory) in
            ["before", "after coming in", "after going out"].iter().zip(self.memory)
        {
            let [heap, process, peak] = [memory.heap, memory.process, memory.peak].map(megabytes);
            writeln!(to, "{name:<30} {heap:>9} {process:>9} {peak:>9}")?;
        }
        Ok(())
    }
}

fn megabytes(kilobytes: Option<u64>) -> String {
    kilobytes.map_or_else(|| "?".to_owned(), |it| (it / 1_024).to_string())
}

#[allow(clippy::cast_precision_loss, reason = "nothing here is counted beyond 2^52")]
fn count(number: usize) -> f64 {
    number as f64
}
