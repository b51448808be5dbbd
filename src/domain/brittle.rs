//! An app that breaks at any step it is told to: for tests, and not there in what is handed out.
//!
//! The feature `brittle` switches it on. Without it [`step`] is nothing at all.

#[cfg(feature = "brittle")]
mod counting {
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// How many steps are left; none is when it is not to break.
    static LEFT: AtomicUsize = AtomicUsize::new(0);

    /// From now on it breaks at the step of this number, counted from 1; at none for 0.
    pub fn break_at(step: usize) {
        LEFT.store(step, Ordering::Relaxed);
    }

    /// A step: of a command, of what is drawn, or of what is kept.
    ///
    /// # Panics
    /// When it is the one.
    pub fn step() {
        let left = LEFT.load(Ordering::Relaxed);
        LEFT.store(left.saturating_sub(1), Ordering::Relaxed);
        assert!(left != 1, "told to break here");
    }
}

#[cfg(feature = "brittle")]
pub use counting::{break_at, step};

/// A step at which a test may have the app break.
#[cfg(not(feature = "brittle"))]
#[inline(always)]
pub fn step() {}
