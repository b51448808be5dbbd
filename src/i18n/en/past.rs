//! What was, in English.

use crate::domain::step::StepKind;
use crate::i18n::Past;

/// What was.
pub(super) const PAST: Past = Past {
    history: "History",
    history_hint: "Every change of this card that this device knows of, the latest first.",
    show_history: "Show the history",
    reading: "Looking it up …",
    no_history: "Nothing has changed yet.",
    by: |device, when| format!("{device}, {when}"),
    through: |kind| match kind {
        StepKind::Import => Some("imported"),
        StepKind::Merge => Some("merged"),
        StepKind::Revert => Some("taken back"),
        StepKind::Restore => Some("restored"),
        StepKind::Rewrite => Some("written again"),
        StepKind::AddSample | StepKind::RemoveSample => Some("sample shop"),
        StepKind::AddPerson
        | StepKind::EditPerson
        | StepKind::DeletePerson
        | StepKind::ChangeMany
        | StepKind::Visit
        | StepKind::Note
        | StepKind::Greeting
        | StepKind::Asked
        | StepKind::EditEntry
        | StepKind::DeleteEntry
        | StepKind::Occasion
        | StepKind::DeleteOccasion
        | StepKind::Prepare
        | StepKind::Snooze
        | StepKind::Practice
        | StepKind::Tie
        | StepKind::DeleteTie
        | StepKind::RefuseTie
        | StepKind::GiveCard
        | StepKind::WaveOff
        | StepKind::AskAgain
        | StepKind::List
        | StepKind::DeleteList
        | StepKind::Tag
        | StepKind::RemoveTag
        | StepKind::Task
        | StepKind::Tick
        | StepKind::Reopen
        | StepKind::DeleteTask
        | StepKind::Shop
        | StepKind::Erase
        | StepKind::Device => None,
    },
    made: |what| format!("{what}: added"),
    lost: "did not stand",
    the_card: "Card",
    nothing: "nothing",
    yes: "yes",
    no: "no",
    photo: "Photo",
    earlier_photo: "a photo",
    date: "Date",
    when: "When",
    about_whom: "About whom",
    deleted: "Deleted",
    other_field: "Something that a newer Byname wrote",
    write_again: |what| format!("Write again: {what}"),
    more: |count| format!("Show more ({count})"),
    bin: "Bin",
    bin_hint: "What was deleted in the last 30 days, on this device or another. After that it can no \
               longer be had back here.",
    open_bin: "Open the bin",
    empty_bin: "The bin is empty.",
    deleted_by: |device, when| format!("deleted {when}, {device}"),
    restore: "Restore",
    erase: "Erase for good",
    erase_question: |name| format!("Erase all about {name} for good?"),
    erase_hint: "The card, its dates, notes, photos and history go from this device now, and from \
                 every other one with the next copy. An old copy does not bring them back. This \
                 cannot be undone. Copies that were made before, and files that were exported, are \
                 for you to delete.",
    erase_now: |name| format!("Erase {name} for good"),
    keep: "Keep",
};
