//! Whatever the bytes are, reading ends, and without a panic.

use byname::domain::limits::{LINE, PER_PERSON, TEXT};
use byname::exchange::limits::PHOTO_BYTES;
use proptest::prelude::*;

use super::read;

const GOOD: [&[u8]; 17] = [
    include_bytes!("../../fixtures/exchange/phone-3.0.vcf"),
    include_bytes!("../../fixtures/exchange/directory-4.0.vcf"),
    include_bytes!("../../fixtures/exchange/handset-2.1.vcf"),
    include_bytes!("../../fixtures/exchange/outlook-2.1.vcf"),
    include_bytes!("../../fixtures/exchange/huawei-2.1.vcf"),
    include_bytes!("../../fixtures/exchange/nokia-2.1.vcf"),
    include_bytes!("../../fixtures/exchange/nextcloud-4.0.vcf"),
    include_bytes!("../../fixtures/exchange/lotus-3.0.vcf"),
    include_bytes!("../../fixtures/exchange/google-new.csv"),
    include_bytes!("../../fixtures/exchange/google-old.csv"),
    include_bytes!("../../fixtures/exchange/till.csv"),
    include_bytes!("../../fixtures/exchange/vereinsliste.csv"),
    include_bytes!("../../fixtures/exchange/quotes.csv"),
    include_bytes!("../../fixtures/exchange/no-header.csv"),
    include_bytes!("../../fixtures/exchange/thunderbird.csv"),
    include_bytes!("../../fixtures/exchange/linkedin.csv"),
    include_bytes!("../../fixtures/exchange/outlook-fr.csv"),
];

/// Bits of syntax that a change of single bytes would hardly ever make.
const SPLINTERS: [&str; 25] = [
    "BEGIN:VCARD\n",
    "END:VCARD\n",
    "\r\n ",
    "=\n",
    "=3D=0A",
    ";ENCODING=QUOTED-PRINTABLE:",
    ";ENCODING=b:",
    ";CHARSET=UTF-16:",
    ";CHARSET=SHIFT_JIS:",
    "AGENT:\nBEGIN:VCARD\n",
    "PHOTO;ENCODING=b:",
    "item1.X-ABLabel:",
    "^n",
    ";VALUE=uri:",
    ";TYPE=\"a,b",
    "\\",
    "\\n",
    "BDAY:",
    "--",
    "\u{feff}",
    "\"",
    " ::: ",
    ",,,,",
    "\n\t",
    "N;SORT-AS=;:;;,;",
];

#[derive(Debug, Clone)]
enum Damage {
    Change(prop::sample::Index, u8),
    Cut(prop::sample::Index, usize),
    Insert(prop::sample::Index, usize),
    Double(prop::sample::Index, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        (any::<prop::sample::Index>(), any::<u8>()).prop_map(|(at, to)| Damage::Change(at, to)),
        (any::<prop::sample::Index>(), 0..200_usize).prop_map(|(at, len)| Damage::Cut(at, len)),
        (any::<prop::sample::Index>(), 0..SPLINTERS.len())
            .prop_map(|(at, which)| Damage::Insert(at, which)),
        (any::<prop::sample::Index>(), 0..300_usize).prop_map(|(at, len)| Damage::Double(at, len)),
    ]
}

fn damaged(mut file: Vec<u8>, damages: Vec<Damage>) -> Vec<u8> {
    for damage in damages {
        let len = file.len().max(1);
        match damage {
            Damage::Change(at, to) => {
                file.iter_mut().skip(at.index(len)).take(1).for_each(|it| *it = to);
            }
            Damage::Cut(at, count) => {
                let at = at.index(len).min(file.len());
                file.drain(at..(at + count).min(file.len()));
            }
            Damage::Insert(at, which) => {
                let at = at.index(len).min(file.len());
                file.splice(at..at, SPLINTERS[which].bytes());
            }
            Damage::Double(at, count) => {
                let at = at.index(len).min(file.len());
                let again = file[at..(at + count).min(file.len())].to_vec();
                file.splice(at..at, again);
            }
        }
    }
    file
}

/// What holds for whatever is read.
fn check(file: &[u8]) -> Result<(), TestCaseError> {
    for person in read(file).map(|it| it.people).unwrap_or_default() {
        let it = &person.person;
        let counts = [it.phones.len(), it.mails.len(), it.links.len(), it.addresses.len()];
        prop_assert!(counts.iter().all(|count| *count <= PER_PERSON));
        prop_assert!(it.tags.len() <= PER_PERSON && person.dates.len() <= PER_PERSON);
        prop_assert!(!it.name.contains('\n'));
        prop_assert!(it.foreign.chars().count() <= TEXT && it.uid.chars().count() <= LINE);
        prop_assert!(person.photo.is_none_or(|it| !it.is_empty() && it.len() <= PHOTO_BYTES));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_to_their_end(file in prop::collection::vec(any::<u8>(), 0..2_000)) {
        check(&file)?;
    }

    #[test]
    fn a_damaged_file_is_read_to_its_end(
        which in 0..GOOD.len(),
        damages in prop::collection::vec(damage(), 0..12),
    ) {
        check(&damaged(GOOD[which].to_vec(), damages))?;
    }

    #[test]
    fn a_card_of_any_text_is_read_to_its_end(lines in "(?s).{0,400}") {
        check(format!("BEGIN:VCARD\n{lines}\nEND:VCARD").as_bytes())?;
        check(format!("Name,Notes\n{lines}").as_bytes())?;
    }
}

#[test]
fn a_file_that_ends_anywhere_is_read_up_to_there() {
    for file in GOOD {
        for end in (0..file.len()).step_by(1 + file.len() / 800) {
            assert!(check(&file[..end]).is_ok(), "cut after {end} bytes");
        }
    }
}

/// A mark without an end, a fold without a start, a quote without its other: nothing takes long.
#[test]
fn a_long_file_of_one_kind_takes_no_time_out_of_proportion() {
    let much = |unit: &str| [b"BEGIN:VCARD\n", unit.repeat(200_000).as_bytes()].concat();
    for unit in ["TEL:1\n", "A", "A:", "\n ", "\\", "=\n", ";", ",", "\"", "BEGIN:VCARD\n", "é\n "]
    {
        assert!(check(&much(unit)).is_ok(), "{unit:?}");
        let table = ["Name,Phone\n", &unit.repeat(200_000)].concat();
        assert!(check(table.as_bytes()).is_ok(), "{unit:?} in a table");
    }
}
