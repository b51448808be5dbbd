//! A copy that comes in, in English.

use crate::domain::merging::What;
use crate::i18n::{Merged, Merging};

/// What a copy would change.
pub(super) const MERGING: Merging = Merging {
    title: "What this copy would change",
    from: |device, when| format!("From {device}, {when}"),
    looking: |percent| format!("Looking at the copy: {percent}"),
    counts: |it| {
        let Merged { new, changed, deleted, clashes, skipped } = *it;
        let deleted = match deleted.count {
            0 => String::new(),
            _ => format!(", {deleted} deleted"),
        };
        let clashes = clashes.of("clash", "clashes");
        format!("{new} new, {changed} changed{deleted}, {clashes}, {skipped} skipped")
    },
    merge: "Merge",
    merging: |percent| format!("Merging: {percent}"),
    stopped: "Stopped. Nothing was changed.",
    nothing_new: "There is nothing new in this copy.",
    clashes: |count| count.of("clash", "clashes"),
    clashes_hint: "Two devices wrote the same thing without knowing of each other. The later word \
                   stands; tap the other one to keep it instead. The history keeps both.",
    clash_of: |who, what| format!("{who}: {what}"),
    word_of: |device, when| format!("{device}, {when}"),
    stands: "stands",
    take_this: "Take this",
    is_deleted: "deleted",
    is_kept: "still written in",
    people: |count| count.of("card with news", "cards with news"),
    people_hint: "Untick what is not to come in.",
    take_in: |what| format!("Take in {what}"),
    entries: |count| count.of("entry", "entries"),
    all: "Everything",
    find: "Find in this copy",
    none_found: "Nothing in this copy is called so.",
    what: |what| match what {
        What::New => "new",
        What::Changed => "changed",
        What::Deleted => "deleted",
        What::Restored => "back again",
        What::Erased => "erased for good",
        What::Quiet => "no change to be seen",
    },
    the_shop: "The shop",
    other_things: "Things that a newer Byname wrote",
    lacks_ground: "This copy has only the latest changes and builds on earlier ones that never came \
                   here. Merge it, and then ask the other device for a copy of its whole book.",
    ahead: |device, when| {
        format!(
            "The clock of {device} is ahead: it wrote at {when}. All of it comes in and can be \
             changed as usual; please set the clock of that device."
        )
    },
    skipped: |count| count.of("line could not be read", "lines could not be read"),
    erased: |count| match count.count {
        1 => "One person was erased for good on another device; this cannot be undone.".to_owned(),
        _ => {
            format!("{count} people were erased for good on another device; this cannot be undone.")
        }
    },
};
