//! Which of the steps stay in memory: the latest, and whatever came in from outside.

use std::sync::Arc;

use crate::domain::limits::STEPS_AT_HAND;
use crate::domain::step::{Step, StepKind};

/// Whether a step is listed where files come in, however long ago it was.
pub(super) fn is_arrival(step: &Step) -> bool {
    matches!(step.kind, StepKind::Import | StepKind::Merge)
}

/// Lets go of the oldest steps once there are twice as many as are to be at hand: they are on the disk,
/// and whoever asks for what was reads them there. What came in from outside stays.
pub(super) fn let_go(steps: &mut Vec<Arc<Step>>) {
    if steps.len() <= 2 * STEPS_AT_HAND {
        return;
    }
    let oldest = steps.len() - STEPS_AT_HAND;
    let mut at = 0;
    steps.retain(|step| {
        at += 1;
        oldest < at || is_arrival(step)
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::clock::Stamp;
    use crate::domain::id::DeviceId;

    fn step(millis: u64, kind: StepKind) -> Arc<Step> {
        let stamp = Stamp::new(millis, 0, DeviceId(1));
        Arc::new(Step { stamp, kind, changes: Vec::new(), lost: Vec::new() })
    }

    #[test]
    fn the_latest_steps_stay_at_hand_and_so_does_what_came_in() {
        let mut steps = vec![step(0, StepKind::Import)];
        let mut most = 0;
        for millis in 1..=5 * STEPS_AT_HAND as u64 {
            steps.push(step(millis, StepKind::EditPerson));
            let_go(&mut steps);
            most = most.max(steps.len());
        }
        assert!(most <= 2 * STEPS_AT_HAND, "{most}");
        assert_eq!(steps[0].kind, StepKind::Import);
        let latest: Vec<u64> = steps.iter().rev().map(|it| it.stamp.millis()).collect();
        let last = 5 * STEPS_AT_HAND as u64;
        assert!(
            latest[..STEPS_AT_HAND].iter().copied().eq((0..last + 1).rev().take(STEPS_AT_HAND))
        );
        assert!(steps.windows(2).all(|pair| pair[0].stamp < pair[1].stamp));
    }
}
