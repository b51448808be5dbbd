//! How long it takes to write and to read a copy of a large book:
//! `cargo run --release --no-default-features --example copies`.
#![allow(clippy::print_stdout, reason = "an example for the terminal talks to the terminal")]
#![allow(clippy::disallowed_methods, reason = "it runs on a machine that has a clock")]

#[cfg(not(target_arch = "wasm32"))]
mod large {
    use std::hint::black_box;
    use std::io::{Read, Write};
    use std::sync::Arc;
    use std::time::Instant;

    use byname::disk::format;
    use byname::domain::clock::Stamp;
    use byname::domain::id::DeviceId;
    use byname::domain::record::{Record, RecordKind, Register};
    use byname::domain::value::Value;
    use byname::domain::vector::Vector;
    use byname::exchange::byname::{Head, Reading, Writing, in_order, read, unseen};
    use uuid::Uuid;

    const PEOPLE: u64 = 10_000;
    const ENTRIES: u64 = 100_000;
    const MADE: u64 = 1_795_253_400_000;

    /// Prints the times.
    pub fn print() {
        let book: Vec<Arc<Record>> =
            (0..PEOPLE).map(person).chain((0..ENTRIES).map(entry)).map(Arc::new).collect();
        let file = timed("write", || written(&book));
        let megabytes = file.len() as f64 / 1e6;
        println!("{megabytes:.1} MB of text, {} bytes a record", file.len() / book.len());
        let copy = timed("read at once", || read(&file).expect("it is ours"));
        assert_eq!(copy.records.len(), book.len());
        timed("read in pieces of 40 kB, as pages", || pages(&file));
        let pages = pages(&file);
        timed("read those pages", || {
            pages.iter().map(|it| format::read_page(it).expect("we wrote it").len()).sum::<usize>()
        });
        let packed = timed("gzip", || {
            let mut packing =
                flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
            packing.write_all(&file).expect("it is memory");
            packing.finish().expect("it is memory")
        });
        println!("{:.1} MB packed", packed.len() as f64 / 1e6);
        timed("gunzip", || {
            let mut text = Vec::new();
            flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut text).expect("it is whole");
            text
        });
        let lines = || file.split(|it| *it == b'\n').filter(|it| !it.is_empty());
        let values: Vec<serde_json::Value> = timed("the same as plain JSON values: read", || {
            lines().map(|it| serde_json::from_slice(it).expect("it is JSON")).collect()
        });
        timed("the same as plain JSON values: write", || {
            values.iter().fold(Vec::new(), |mut to, it| {
                serde_json::to_writer(&mut to, it).expect("it is memory");
                to
            })
        });
        timed("choose what a device lacks that has seen all", || {
            let all = Vector::of(book.iter().map(|it| &**it));
            book.iter().filter_map(|it| unseen(it, Some(&all))).count()
        });
    }

    fn written(book: &[Arc<Record>]) -> Vec<u8> {
        let vector = Some(Vector::of(book.iter().map(|it| &**it)));
        let shop = "Orr & Daughter".to_owned();
        let head = Head { device: DeviceId(1), made: MADE, shop, vector, since: None };
        let records = in_order(book);
        let (mut writing, mut file) = Writing::begun(&head, records.len(), 0);
        records.chunks(500).for_each(|some| file.extend(writing.records(some)));
        file.extend(writing.end());
        file
    }

    fn pages(file: &[u8]) -> Vec<Vec<u8>> {
        let mut reading = Reading::default();
        let mut pages = Vec::new();
        for piece in file.chunks(40_000) {
            reading.add(piece).expect("it is ours");
            if 1_500 <= reading.waiting() {
                pages.push(format::write_page(&reading.take_records()));
            }
        }
        pages.push(format::write_page(&reading.end().expect("it is ours").records));
        pages
    }

    /// The quickest of three, in milliseconds.
    fn timed<T>(what: &str, work: impl Fn() -> T) -> T {
        let mut least = f64::MAX;
        let mut made = None;
        for _ in 0..3 {
            let began = Instant::now();
            made = Some(black_box(work()));
            least = least.min(began.elapsed().as_secs_f64() * 1e3);
        }
        println!("{least:8.1} ms  {what}");
        made.expect("it was done")
    }

    fn record(kind: RecordKind, number: u64, fields: &[(&'static str, Value)]) -> Record {
        let noise = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let id = Uuid::from_u64_pair(0x0192_0000_0000_7000 | number << 16, noise | 1 << 63);
        let turn = u16::try_from(noise >> 48).expect("16 bits");
        let stamp = Stamp::new(MADE + number * 977, turn, DeviceId(1 + noise % 2));
        let fields = fields.iter();
        let registers =
            fields.map(|(key, value)| Register { key: (*key).into(), stamp, value: value.clone() });
        let mut record = Record::from_registers(kind, id, registers.collect());
        if number.is_multiple_of(3) {
            let key =
                format!("people/{}", Uuid::from_u64_pair(0x0192_0000_0000_7000, noise | 1 << 63));
            record.write(key, Value::Flag(true), stamp);
        }
        record
    }

    fn person(number: u64) -> Record {
        let text = |text: String| Value::Text(text.into());
        let fields = [
            ("company", text(format!("Company {}", number % 700))),
            ("likes", text(format!("tea number {number}, no \"sugar\""))),
            ("name", text(format!("Zoë Orr {number}"))),
            ("phones/mobile\u{1f}+41 44 668 18 00", Value::Flag(true)),
            ("recognise", text("red glasses, dog called Bruno".to_owned())),
            ("star", Value::Flag(number.is_multiple_of(9))),
            ("tags/regular", Value::Flag(true)),
        ];
        record(RecordKind::Person, number, &fields)
    }

    fn entry(number: u64) -> Record {
        let text = |text: String| Value::Text(text.into());
        let fields = [
            ("kind", text("talk".to_owned())),
            ("people/01920000-0000-7000-8000-0000000000aa", Value::Flag(true)),
            ("text", text(format!("Spoke of the house by the lake and of order {number}."))),
            ("when", text(format!("2026-{:02}-{:02}", 1 + number % 12, 1 + number % 28))),
        ];
        record(RecordKind::Entry, number, &fields)
    }
}

fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    large::print();
}
