//! Two small ways to sort. The one of the standard library is made anew for every kind of item,
//! 4 kB of code each time.

/// Sorts a few items, each by moving it before those that are greater.
pub(super) fn sort_few<Item: PartialOrd>(items: &mut [Item]) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && items[at] < items[at - 1] {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Sorts many numbers, each with something that goes with it: byte by byte, the last one first,
/// so that it takes as many steps as there are bytes (H. H. Seward, 1954). Equals stay in order.
pub(super) fn sort_many(items: &mut Vec<(u64, u32)>) {
    let mut sorted = vec![(0, 0); items.len()];
    for shift in (0..64).step_by(8) {
        let mut places = [0_u32; 257];
        for (number, _) in items.iter() {
            places[(number >> shift & 255) as usize + 1] += 1;
        }
        if places.contains(&(items.len() as u32)) {
            // All have the same byte here.
            continue;
        }
        for byte in 1..257 {
            places[byte] += places[byte - 1];
        }
        for item in items.iter() {
            let place = &mut places[(item.0 >> shift & 255) as usize];
            sorted[*place as usize] = *item;
            *place += 1;
        }
        std::mem::swap(items, &mut sorted);
    }
}
