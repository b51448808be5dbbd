//! Measures the app beside the cheapest page that does the same, and beside what is usually built, in
//! turns: app, floor, usual, app, floor, usual, and so on.
//!
//! `cargo xtask bench` lays the three pages out and runs this with the folder that has them, the one
//! for its own files, how often each is measured, the sizes of the books, and what is to be measured.
#![allow(clippy::print_stdout, reason = "a tool for the terminal talks to the terminal")]

mod bytes;
mod coming;
mod figures;
mod machine;
mod page;
mod reckon;
mod running;
mod subject;
mod table;

use byname_e2e::invented::{Invented, Size, copy, lines, looked_for, table as rows, vcards};
use byname_e2e::{Engine, Kept, Setup, engine};
use figures::Figures;
use flate2::Compression;
use flate2::write::GzEncoder;
use machine::Machine;
use running::{Book, Told, run};
use serde_json::json;
use std::env;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use subject::Subject;

/// What is measured in a book that is there already.
const IN_A_BOOK: [&str; 7] = ["bytes", "start", "keys", "card", "scroll", "today", "memory"];

/// What is asked for.
struct Wish {
    pages: PathBuf,
    home: PathBuf,
    runs: usize,
    people: Vec<usize>,
    measures: Vec<String>,
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let [pages, home, runs, people, measures] = &words[..] else {
        panic!("two folders, how often, how many people, and what is to be measured")
    };
    let wish = Wish {
        pages: pages.into(),
        home: home.into(),
        runs: runs.parse().expect("a number"),
        people: people.split(',').map(|it| it.parse().expect("a number")).collect(),
        measures: measures.split(',').map(str::to_owned).collect(),
    };
    let mut figures = Figures::default();
    let mut about = About::default();
    for people in &wish.people {
        if wish.measures.iter().any(|it| IN_A_BOOK.contains(&it.as_str())) {
            measure_book(&wish, &mut figures, &mut about, *people);
            about.write(&wish, &figures);
        }
    }
    measure_files(&wish, &mut figures, &about);
    about.write(&wish, &figures);
    println!("\n{}", about.text(&wish, &figures));
}

/// What is told beside the figures.
#[derive(Default)]
struct About {
    machine: Option<Machine>,
    heaviest: Vec<String>,
}

impl About {
    fn take_in(&mut self, told: Told) {
        self.machine = Some(told.machine);
        for line in told.heaviest {
            if !self.heaviest.contains(&line) {
                self.heaviest.push(line);
            }
        }
    }

    fn text(&self, wish: &Wish, figures: &Figures) -> String {
        let machine = self.machine.as_ref().map_or_else(|| engine().to_string(), Machine::line);
        let heaviest = if self.heaviest.is_empty() {
            String::new()
        } else {
            let head = format!(
                "{:<47} {:>9} {:>9} {:>9}",
                "the heaviest before first use, kB", "raw", "gzip", "brotli"
            );
            format!("\n\n{head}\n{}", self.heaviest.join("\n"))
        };
        let left_out = left_out();
        let runs = wish.runs;
        let table = table::table(figures);
        format!(
            "{machine}\n{left_out}{LEGEND}The middle of {runs} turns of each.\n{table}{heaviest}"
        )
    }

    /// Writes what is known so far, so that a run that is broken off has told something.
    fn write(&self, wish: &Wish, figures: &Figures) {
        let machine = self.machine.as_ref().map(Machine::json);
        let all = json!({ "machine": machine, "runs": wish.runs, "figures": figures.json() });
        let file = wish.home.join(format!("{}.json", engine()));
        fs::write(&file, format!("{all:#}\n")).expect("the folder is ours");
        println!("What was measured so far lies in {}.", file.display());
        fs::write(file.with_extension("txt"), self.text(wish, figures))
            .expect("the folder is ours");
    }
}

/// What the words of the table mean.
const LEGEND: &str = "\
usable: a letter was typed as soon as there was a box, and who was found is painted.
done: nothing changes any more; painted: that is on the screen. Late: a frame of over 25 ms.
floor: plain JavaScript over one blob of bytes; usual: Dexie and MiniSearch (bench/).
Coming in: a copy of 10,000 people with 100,000 entries, 10,000 vCards, a table of 100,000 rows.
";

/// What the engine does not tell, or cannot be asked.
fn left_out() -> &'static str {
    match engine() {
        Engine::Chromium => "",
        Engine::Firefox => {
            "Firefox tells of neither the memory of scripts nor long tasks, and rounds times to \
             a millisecond.\n"
        }
        Engine::WebKit => {
            "WebKit keeps nothing while it is driven, so cold starts and new browsers are left out. It \
             tells of neither the memory of scripts nor long tasks, and rounds times to a \
             millisecond.\n"
        }
    }
}

fn measure_book(wish: &Wish, figures: &mut Figures, about: &mut About, people: usize) {
    println!("Inventing a book of {} people.", table::grouped(people));
    let shop = Invented::new(Size::of(people));
    let asked = looked_for(&shop);
    let places = Subject::ALL.map(|subject| Place::of(wish, subject, &shop));
    drop(shop);
    for turn in 1..=wish.runs {
        for (subject, place) in Subject::ALL.into_iter().zip(&places) {
            let (runs, people_said) = (wish.runs, table::grouped(people));
            println!("{people_said} people, turn {turn} of {runs}: {}", subject.name());
            let setup = Setup::folder(&wish.pages.join(subject.name()));
            let (setup, file) = match place {
                Place::Kept(kept) => (setup.with(kept.clone()), None),
                Place::File(file) => (setup.at("still"), Some(file)),
            };
            let book = Book { people, asked: &asked, measures: &wish.measures, file };
            about.take_in(run(figures, &setup, subject, &book));
        }
    }
}

/// Where the book of a page lies between its turns.
enum Place {
    /// In what a browser has kept.
    Kept(Kept),
    /// In a file, which is brought in each time: for a browser that keeps nothing.
    File((&'static str, Vec<u8>)),
}

impl Place {
    fn of(wish: &Wish, subject: Subject, shop: &Invented) -> Self {
        let file = file_for(subject, shop);
        if engine() == Engine::WebKit {
            return Self::File(file);
        }
        println!("Bringing it into {}.", subject.name());
        let folder = format!("{}-{}-{}", engine(), subject.name(), shop.people.len());
        let to = wish.home.join("profiles").join(folder);
        let _ = fs::remove_dir_all(&to);
        let (name, bytes) = file;
        Self::Kept(coming::kept(&wish.pages, subject, name, &bytes, &to))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Self::Kept(kept) = self {
            let _ = fs::remove_dir_all(&kept.profile);
        }
    }
}

/// The whole book as each of them takes it in.
fn file_for(subject: Subject, shop: &Invented) -> (&'static str, Vec<u8>) {
    match subject {
        Subject::App => ("shop.byname", packed(&copy(shop))),
        Subject::Floor | Subject::Usual => ("shop.json.gz", packed(&lines(shop))),
    }
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(text).expect("there is room in memory");
    gzip.finish().expect("there is room in memory")
}

fn measure_files(wish: &Wish, figures: &mut Figures, about: &About) {
    let wants = |measure: &str| wish.measures.iter().any(|it| it == measure);
    let still = |subject: Subject| Setup::folder(&wish.pages.join(subject.name())).at("still");
    let mut turns = |what: &str, file: &dyn Fn(Subject) -> (&'static str, Vec<u8>)| {
        for turn in 1..=wish.runs {
            for subject in Subject::ALL {
                println!("{what}, turn {turn} of {}: {}", wish.runs, subject.name());
                let (name, bytes) = file(subject);
                coming::measure(figures, &still(subject), subject, (what, name, &bytes));
            }
        }
        about.write(wish, figures);
    };
    if wants("copy") {
        let shop = Invented::new(Size::of(10_000));
        turns("a copy", &|subject| file_for(subject, &shop));
    }
    if wants("vcards") {
        let text = vcards(&Invented::new(Size { people: 10_000, entries: 0, photos: 0 }));
        turns("vCards", &|_| ("contacts.vcf", text.clone().into_bytes()));
    }
    if wants("table") {
        let text = rows(&Invented::new(Size { people: 100_000, entries: 0, photos: 0 }));
        turns("a table", &|_| ("till.csv", text.clone().into_bytes()));
    }
}
