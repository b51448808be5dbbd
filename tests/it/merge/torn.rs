//! Copies that came in part.

use crate::support::Device;

#[test]
fn a_copy_of_which_a_part_is_missing_says_nothing_of_what_was_seen() {
    let (mut counter, mut stall) = (Device::new(1), Device::new(2));
    counter.adds("Ada");
    let bob = counter.adds("Bob");
    let whole = counter.whole();
    let mut torn = whole.clone();
    torn.origin.is_torn = true;
    torn.records.retain(|it| it.id != bob.0);
    stall.takes(&torn);
    assert!(!stall.seen().covers(&counter.seen()), "Bob did not come");
    // So a copy of only the rest still has him.
    counter.takes(&stall.whole());
    stall.takes(&counter.rest_for(stall.id()));
    assert_eq!(stall.name(bob), "Bob");
    assert!(stall.seen().covers(&whole.origin.vector.unwrap()));
}
