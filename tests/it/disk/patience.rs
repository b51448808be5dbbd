//! How long a store is waited for.

use byname::disk::patience::{Reading, writing};

#[test]
fn a_note_is_waited_for_five_seconds_and_a_large_import_longer() {
    assert_eq!(writing(0).as_secs(), 5);
    assert_eq!(writing(2_000).as_secs(), 5);
    // Three thousand people with two hundred photos.
    assert_eq!(writing(8 * 1024 * 1024).as_secs(), 5 + 16);
}

#[test]
fn a_store_that_was_silent_gets_twice_the_time_to_be_read_until_it_answers() {
    let mut reading = Reading::default();
    let mut waited = Vec::new();
    for _ in 0..5 {
        waited.push(reading.patience().as_secs());
        reading.was_silent();
    }
    assert_eq!(waited, [5, 10, 20, 40, 40]);
    reading.was_answered();
    assert_eq!(reading.patience().as_secs(), 5);
}
