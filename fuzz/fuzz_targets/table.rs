//! Any table, its columns read as any that she may choose: the first bytes say which.
#![no_main]

use byname::domain::foreign::{ColumnKind, DateOrder};
use byname::exchange::{self, TableChoice};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((wishes, rest)) = bytes.split_at_checked(8) else { return };
    let Ok(opened) = exchange::open(rest.to_vec(), &|_, _| None) else { return };
    let Some(table) = opened.table() else { return };
    let kind = |wish: &u8| ColumnKind::ALL[usize::from(*wish) % ColumnKind::ALL.len()];
    let choice = TableChoice {
        kinds: wishes.iter().cycle().take(table.columns.len()).map(kind).collect(),
        date_order: DateOrder::ALL[usize::from(wishes[0]) % DateOrder::ALL.len()],
        has_header: wishes[1] % 2 == 0,
    };
    opened.people(Some(&choice)).for_each(drop);
});
