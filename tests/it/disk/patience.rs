//! How long a store is waited for.

use std::time::Duration;

use byname::disk::patience::Patience;

fn seconds(patience: Patience, bytes: usize) -> u64 {
    let time: Duration = patience.of(bytes);
    time.as_secs()
}

#[test]
fn a_note_is_waited_for_five_seconds_and_a_large_import_longer() {
    let patience = Patience::default();
    assert_eq!(seconds(patience, 0), 5);
    assert_eq!(seconds(patience, 2_000), 5);
    // Three thousand people with two hundred photos.
    assert_eq!(seconds(patience, 8 * 1024 * 1024), 5 + 16);
}

#[test]
fn a_store_that_was_silent_gets_twice_the_time_until_it_answers() {
    let mut patience = Patience::default();
    let mut waited = Vec::new();
    for _ in 0..5 {
        waited.push(seconds(patience, 0));
        patience.was_silent();
    }
    assert_eq!(waited, [5, 10, 20, 40, 40]);
    patience.was_answered();
    assert_eq!(seconds(patience, 0), 5);
}
