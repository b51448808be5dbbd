//! The PIN of a device: what is one, and how long whoever guesses waits.

use byname::domain::lock::{DIGITS, FORGOTTEN, FREE_TRIES, Lock, Pin};
use byname::exchange::pin;

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
const NOON: u64 = 1_795_000_000_000;

fn lock() -> Lock {
    Lock::new([7; 16], "hash".to_owned())
}

fn tried(times: u32) -> Lock {
    (0..times).fold(lock(), |lock, _| lock.tried(NOON))
}

#[test]
fn a_pin_is_four_to_eight_digits_of_any_keyboard() {
    let table = [
        ("1234", Some("1234")),
        (" 12345678 ", Some("12345678")),
        ("0000", Some("0000")),
        ("١٢٣٤", Some("1234")),
        ("۱۲۳۴۵", Some("12345")),
        ("123", None),
        ("123456789", None),
        ("12 34", None),
        ("12a4", None),
        ("", None),
        ("１２３４", None),
    ];
    for (typed, digits) in table {
        let read = Pin::read(typed);
        assert_eq!(read.as_ref().map(Pin::digits), digits, "{typed:?}");
    }
    assert_eq!(DIGITS, 4..=8);
}

#[test]
fn after_five_wrong_tries_each_one_waits_longer() {
    let waits = [
        (0, 0),
        (1, 0),
        (FREE_TRIES - 1, 0),
        (FREE_TRIES, 30 * SECOND),
        (6, MINUTE),
        (7, 2 * MINUTE),
        (8, 5 * MINUTE),
        (9, 15 * MINUTE),
        (10, 60 * MINUTE),
        (11, 60 * MINUTE),
        (1_000, 60 * MINUTE),
    ];
    for (wrong, wait) in waits {
        let lock = tried(wrong);
        assert_eq!(lock.wait(NOON), wait, "after {wrong}");
        assert_eq!(lock.wait(NOON + wait.saturating_sub(1)), wait.min(1), "just before its end");
        assert_eq!(lock.wait(NOON + wait), 0);
        assert_eq!(lock.opened().wait(NOON), 0, "a right one forgives all");
    }
}

#[test]
fn a_wait_survives_being_written_down_and_read() {
    let lock = tried(6).forgotten(NOON);
    let text = serde_json::to_string(&lock).unwrap();
    let read: Lock = serde_json::from_str(&text).unwrap();
    assert_eq!(read, lock);
    assert_eq!(read.wait(NOON + SECOND), 59 * SECOND);
    assert_eq!(read.goes_in(NOON + MINUTE), Some(FORGOTTEN - MINUTE));
}

#[test]
fn a_pin_that_is_forgotten_goes_ten_minutes_after_that_was_said_first() {
    assert_eq!(lock().goes_in(NOON), None);
    let said = lock().forgotten(NOON).forgotten(NOON + 5 * MINUTE);
    assert_eq!(said.goes_in(NOON + 5 * MINUTE), Some(5 * MINUTE));
    assert_eq!(said.goes_in(NOON + FORGOTTEN), Some(0));
    // A wrong try does not stop it, a right one does, and so does whoever says so.
    assert_eq!(said.clone().tried(NOON).goes_in(NOON), Some(FORGOTTEN));
    assert_eq!(said.clone().opened().goes_in(NOON), None);
    assert_eq!(said.remembered().goes_in(NOON), None);
}

#[test]
fn a_clock_that_was_set_back_keeps_nobody_out_for_longer() {
    let lock = tried(FREE_TRIES).forgotten(NOON);
    let year_before = NOON - 365 * 24 * 60 * MINUTE;
    let lock = lock.by_clock(year_before);
    assert_eq!(lock.wait(year_before), 30 * SECOND);
    assert_eq!(lock.wait(year_before + 30 * SECOND), 0);
    assert_eq!(lock.goes_in(year_before), Some(FORGOTTEN));
    // A clock that goes on is left alone.
    assert_eq!(tried(FREE_TRIES).by_clock(NOON + MINUTE), tried(FREE_TRIES));
}

#[test]
fn what_is_kept_of_a_pin_depends_on_each_of_its_digits_and_on_the_salt() {
    let of = |digits, salt| pin::hash(&Pin::read(digits).unwrap(), &salt).unwrap();
    let kept = of("1234", [1; 16]);
    assert_eq!(kept, of("١٢٣٤", [1; 16]));
    assert!(!kept.contains("1234"));
    assert_eq!(kept.len(), 64);
    for (digits, salt) in [("1235", [1; 16]), ("12340", [1; 16]), ("1234", [2; 16])] {
        assert_ne!(of(digits, salt), kept, "{digits}");
    }
}
