//! The kinds of things that are done.

use crate::domain::value::coded;

/// What was done, for the words that offer to take it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepKind {
    /// Somebody new got a card.
    AddPerson,
    /// A card was changed.
    EditPerson,
    /// A card was deleted.
    DeletePerson,
    /// Many cards were changed at once.
    ChangeMany,
    /// "Was here".
    Visit,
    /// A note was written.
    Note,
    /// Somebody was wished well.
    Greeting,
    /// Somebody was asked what an opener says.
    Asked,
    /// An entry was changed.
    EditEntry,
    /// An entry was deleted.
    DeleteEntry,
    /// A date was added or changed.
    Occasion,
    /// A date was deleted.
    DeleteOccasion,
    /// A gift or a card for somebody's day is ready.
    Prepare,
    /// Somebody was left out of the list of those who are late, for a while.
    Snooze,
    /// A name was asked by its face.
    Practice,
    /// Two people were tied, or it was changed what they are to each other.
    Tie,
    /// A tie was deleted.
    DeleteTie,
    /// A suggested tie was refused.
    RefuseTie,
    /// Somebody's relative got a card of their own.
    GiveCard,
    /// Something is never asked about somebody again.
    WaveOff,
    /// What was never to be asked about somebody may be asked again.
    AskAgain,
    /// A smart list was made or changed.
    List,
    /// A smart list was deleted.
    DeleteList,
    /// A tag got another name or colour.
    Tag,
    /// A tag was taken from everybody.
    RemoveTag,
    /// A task was added or changed.
    Task,
    /// A task was done.
    Tick,
    /// A task was not done after all.
    Reopen,
    /// A task was deleted.
    DeleteTask,
    /// The shop's own settings were changed.
    Shop,
    /// A foreign address book came in.
    Import,
    /// A file of another device came in.
    Merge,
    /// The sample shop came in.
    AddSample,
    /// The sample shop went.
    RemoveSample,
    /// A step was taken back.
    Revert,
    /// Something that was deleted was taken out of the bin.
    Restore,
    /// An earlier value was written again.
    Rewrite,
    /// Somebody was erased for good. Such a step has no changes: it cannot be taken back.
    Erase,
    /// This device was named, or gave word of what it has seen.
    Device,
}

coded!(StepKind {
    AddPerson = "add-person",
    EditPerson = "edit-person",
    DeletePerson = "delete-person",
    ChangeMany = "change-many",
    Visit = "visit",
    Note = "note",
    Greeting = "greeting",
    Asked = "asked",
    EditEntry = "edit-entry",
    DeleteEntry = "delete-entry",
    Occasion = "occasion",
    DeleteOccasion = "delete-occasion",
    Prepare = "prepare",
    Snooze = "snooze",
    Practice = "practice",
    Tie = "tie",
    DeleteTie = "delete-tie",
    RefuseTie = "refuse-tie",
    GiveCard = "give-card",
    WaveOff = "wave-off",
    AskAgain = "ask-again",
    List = "list",
    DeleteList = "delete-list",
    Tag = "tag",
    RemoveTag = "remove-tag",
    Task = "task",
    Tick = "tick",
    Reopen = "reopen",
    DeleteTask = "delete-task",
    Shop = "shop",
    Import = "import",
    Merge = "merge",
    AddSample = "add-sample",
    RemoveSample = "remove-sample",
    Revert = "revert",
    Restore = "restore",
    Rewrite = "rewrite",
    Erase = "erase",
    Device = "device",
});
