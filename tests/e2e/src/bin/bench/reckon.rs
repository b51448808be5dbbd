//! What reckons: the middle of many figures, and how two of them compare.

/// The figure below which so many of a hundred lie; of an even number of them the lower middle. None of
/// none.
pub fn percentile(figures: &[f64], percent: usize) -> Option<f64> {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied()
}

/// The middle one; of an even number the middle of the two.
pub fn median(figures: &[f64]) -> Option<f64> {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.get(sorted.len() / 2)?;
    let lower = sorted.get((sorted.len() - 1) / 2)?;
    Some(f64::midpoint(*lower, *upper))
}

/// How many times the other a figure is; nothing where the other is nothing.
pub fn ratio(figure: Option<f64>, other: Option<f64>) -> Option<f64> {
    let (figure, other) = (figure?, other?);
    (other > 0.0).then(|| figure / other)
}

#[cfg(test)]
mod tests {
    use super::{median, percentile, ratio};

    #[test]
    fn the_middle_does_not_mind_the_order_or_one_that_is_far_off() {
        assert_eq!(median(&[3.0, 1_000.0, 1.0, 2.0, 4.0]), Some(3.0));
        assert_eq!(median(&[4.0, 1.0]), Some(2.5));
        assert_eq!(median(&[7.0]), Some(7.0));
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn a_percentile_is_one_of_the_figures() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        let at = |percent| percentile(&hundred, percent);
        assert_eq!([at(50), at(95), at(99), at(100)], [50.0, 95.0, 99.0, 100.0].map(Some));
        assert_eq!(percentile(&[5.0, 6.0], 95), Some(6.0));
        assert_eq!(percentile(&[], 50), None);
    }

    #[test]
    fn nothing_is_compared_with_nothing() {
        assert_eq!(ratio(Some(3.0), Some(2.0)), Some(1.5));
        assert_eq!(ratio(Some(3.0), Some(0.0)), None);
        assert_eq!(ratio(None, Some(2.0)), None);
        assert_eq!(ratio(Some(3.0), None), None);
    }
}
