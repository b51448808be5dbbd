//! Chance that is the same every time: a generator with a seed.

/// SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    /// The chance of one person, by their place in the shop.
    pub(super) fn of(place: usize) -> Self {
        Self((place as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `most`, which is not zero.
    pub(super) fn below(&mut self, most: u16) -> u16 {
        u16::try_from(self.next() % u64::from(most)).expect("a remainder is below its divisor")
    }

    /// Whether it comes to pass, so many times in a hundred.
    pub(super) fn percent(&mut self, often: u16) -> bool {
        self.below(100) < often
    }
}
