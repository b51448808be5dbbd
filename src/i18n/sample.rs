//! The words that speak of the sample shop. What is written in it is `SampleTexts` of the domain,
//! which every language has a value of.

/// What is said of the sample shop.
#[allow(missing_docs, reason = "each says itself")]
pub struct Sample {
    pub notice: &'static str,
    pub remove: &'static str,
    pub mark: &'static str,
}
