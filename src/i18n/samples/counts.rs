//! Sentences that count several things at once.

use super::{Marks, Sample, kept};
use crate::i18n::{Foreseen, Merged, Number, Report};

impl Sample for &'static Report {
    fn samples() -> Vec<(Self, Marks)> {
        let number = |count| Number { count, written: format!("⟨{count}⟩") };
        let report =
            Report { new: number(3), changed: number(4), known: number(5), skipped: number(6) };
        vec![(kept(report), [3, 4, 5, 6].map(|it| format!("⟨{it}⟩")).to_vec())]
    }
}

impl Sample for &'static Foreseen {
    fn samples() -> Vec<(Self, Marks)> {
        let number = |count| Number { count, written: format!("⟨{count}⟩") };
        let foreseen = |would_change| {
            let marks = [3, 5, would_change, 6].into_iter().filter(|it| *it > 0);
            let marks = marks.map(|it| format!("⟨{it}⟩")).collect();
            let (new, known) = (number(3), number(5));
            let (would_change, skipped) = (number(would_change), number(6));
            (kept(Foreseen { new, known, would_change, skipped }), marks)
        };
        vec![foreseen(0), foreseen(4)]
    }
}

impl Sample for &'static Merged<'static> {
    fn samples() -> Vec<(Self, Marks)> {
        let number = |count| kept(Number { count, written: format!("⟨{count}⟩") });
        let merged = |deleted| {
            let marks = [3, 4, deleted, 5, 6].into_iter().filter(|it| *it > 0);
            let marks = marks.map(|it| format!("⟨{it}⟩")).collect();
            let (new, changed, deleted) = (number(3), number(4), number(deleted));
            let (clashes, skipped) = (number(5), number(6));
            (kept(Merged { new, changed, deleted, clashes, skipped }) as Self, marks)
        };
        vec![merged(0), merged(7)]
    }
}
