//! What somebody has seen of what each device wrote.

use byname::domain::clock::Stamp;
use byname::domain::id::DeviceId;
use byname::domain::value::Stored;
use byname::domain::vector::{NoVector, Vector};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::cases;
use crate::support::records::small_copy;

const COUNTER: DeviceId = DeviceId(1);
const STALL: DeviceId = DeviceId(2);

fn vector() -> impl Strategy<Value = Vector> {
    vec((1..4_u64, any::<u64>()), 0..5).prop_map(|seen| {
        let mut vector = Vector::default();
        seen.into_iter().for_each(|(device, time)| vector.see(DeviceId(device), time));
        vector
    })
}

#[test]
fn what_was_seen_of_one_device_says_nothing_of_another() {
    let mut vector = Vector::default();
    let stamp = |millis, device| Stamp::new(millis, 0, device);
    vector.see(COUNTER, stamp(1_000, COUNTER).time());
    assert!(vector.has_seen(stamp(999, COUNTER)) && vector.has_seen(stamp(1_000, COUNTER)));
    assert!(!vector.has_seen(stamp(1_001, COUNTER)));
    assert!(!vector.has_seen(stamp(1, STALL)));
    let less = vector.less(100);
    assert!(less.has_seen(stamp(900, COUNTER)) && !less.has_seen(stamp(901, COUNTER)));
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn a_vector_is_read_as_it_is_written_in_a_line_of_text(one in vector()) {
        prop_assert_eq!(one.to_string().parse(), Ok(one));
    }

    #[test]
    fn a_vector_is_read_as_it_is_kept(one in vector()) {
        prop_assert_eq!(Vector::load(&one.store()), Some(one));
    }

    #[test]
    fn joining_is_the_least_that_covers_both(one in vector(), other in vector(), third in vector()) {
        let joined = |a: &Vector, b: &Vector| {
            let mut joined = a.clone();
            joined.join(b);
            joined
        };
        let both = joined(&one, &other);
        prop_assert_eq!(&both, &joined(&other, &one));
        prop_assert!(both.covers(&one) && both.covers(&other));
        prop_assert_eq!(third.covers(&both), third.covers(&one) && third.covers(&other));
        prop_assert_eq!(joined(&both, &third), joined(&one, &joined(&other, &third)));
        prop_assert_eq!(joined(&one, &one), one);
    }

    #[test]
    fn whoever_has_a_copy_has_seen_all_that_is_in_it(copy in small_copy()) {
        let vector = Vector::of(copy.iter().map(|it| &**it));
        let mut stamps = copy.iter().flat_map(|it| it.stamps());
        prop_assert!(stamps.all(|it| vector.has_seen(it)));
    }
}

#[test]
fn a_line_that_is_no_vector_is_refused() {
    for line in ["a1", "a1-zz", "zz-1", "1-2-3", "1 2"] {
        assert_eq!(line.parse::<Vector>(), Err(NoVector), "{line}");
    }
    assert_eq!("".parse(), Ok(Vector::default()));
}
