//! Pages, toasts, banners and the box, in English.

use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::find::{Field, How};
use crate::domain::step::StepKind;
use crate::i18n::{Find, Nav, Shell};

/// Pages and ways between them.
pub(super) const NAV: Nav = Nav {
    main: "Main",
    today: "Today",
    people: "People",
    exchange: "Exchange",
    settings: "Settings",
    missing: "There is no such page.",
    missing_person: "This card is not in the book. It may have been deleted.",
};

/// What is on every page.
pub(super) const SHELL: Shell = Shell {
    saved: "Saved",
    pending: "Saving …",
    unsaved: |count| count.of("change is not saved yet", "changes are not saved yet"),
    failed: |problem| match problem {
        DiskProblem::Full => {
            "This device is full, so the last changes are not saved. They are still here: \
             make room on the device, then try again, or download a copy now."
        }
        DiskProblem::Unavailable | DiskProblem::Aborted => {
            "The browser did not save the last changes. They are still here, and Byname keeps \
             trying. To be safe, download a copy now."
        }
        DiskProblem::Silent => {
            "The browser does not answer, so the last changes are not saved yet. They are still \
             here, and Byname keeps trying. If this stays, download a copy, then reload this \
             page."
        }
        DiskProblem::Newer => {
            "A newer Byname is open in another tab and has taken over the book. Download a \
             copy of what is not saved, then reload this page."
        }
        DiskProblem::Damaged => {
            "The place where the book is kept is damaged, so the last changes are not saved. \
             They are still here: download a copy now."
        }
    },
    retry: "Try again",
    download_copy: "Download a copy",
    reload: "Reload",
    close: "Close",
    undo: "Undo",
    undone: |kind| match kind {
        StepKind::AddPerson => "The new card is gone again",
        StepKind::EditPerson => "The card is as it was",
        StepKind::DeletePerson => "The card is back",
        StepKind::ChangeMany => "As they were before",
        StepKind::Visit => "The visit is taken back",
        StepKind::Note => "The note is taken back",
        StepKind::Greeting => "Not greeted after all",
        StepKind::Asked => "Not asked after all",
        StepKind::EditEntry => "The entry is as it was",
        StepKind::DeleteEntry => "The entry is back",
        StepKind::Occasion => "The date is as it was",
        StepKind::DeleteOccasion => "The date is back",
        StepKind::Prepare => "Not ready after all",
        StepKind::Snooze => "Back on the list",
        StepKind::Practice => "Taken back",
        StepKind::Tie => "The tie is as it was",
        StepKind::DeleteTie => "The tie is back",
        StepKind::RefuseTie => "It may be asked again",
        StepKind::GiveCard => "Only a name again",
        StepKind::WaveOff => "It may be asked again",
        StepKind::AskAgain => "Not asked, as before",
        StepKind::List => "The list is as it was",
        StepKind::DeleteList => "The list is back",
        StepKind::Tag => "The tag is as it was",
        StepKind::RemoveTag => "The tag is back",
        StepKind::Task => "The task is as it was",
        StepKind::Tick => "Not done after all",
        StepKind::Reopen => "Done, as before",
        StepKind::DeleteTask => "The task is back",
        StepKind::Shop => "The settings are as they were",
        StepKind::Import => "The import is taken back",
        StepKind::Merge => "The merge is taken back",
        StepKind::AddSample => "The sample shop is gone again",
        StepKind::RemoveSample => "The sample shop is back",
        StepKind::Revert => "Done again",
        StepKind::Restore => "It is in the bin again",
        StepKind::Rewrite => "As it was before",
        StepKind::Erase => "Erased is erased",
        StepKind::Device => "The device is called as before",
    },
    nothing_to_undo: "There is nothing to undo",
    let_go: "Let go, and Byname looks at the file",
    first_of_several: "Several files came. This is the first; please bring the others one by one.",
    file_lost: "The file did not arrive. Please share it once more.",
    file_waits: "A file is being looked at already. Please import or cancel it, then bring the new one again.",
    damaged: |count| match count.count {
        1 => "One piece of the book could not be read. It is left as it is, and everything \
              else is here. Download a copy to be safe."
            .to_owned(),
        _ => format!(
            "{count} pieces of the book could not be read. They are left as they are, and \
             everything else is here. Download a copy to be safe."
        ),
    },
    held: "The browser has not saved the last changes, however often it was tried. So that no more can be lost, nothing new is taken in until it does. Download a copy now: the last changes are in it. Then reload.",
    nothing_is_kept: |problem| match problem {
        DiskProblem::Newer => {
            "This book was last used with a newer Byname. Reload to get the newer version; \
             until then nothing that you write here is kept."
        }
        DiskProblem::Silent => {
            "The browser does not answer, so the book of this device is not shown. It is still \
             there. What you write now is kept as soon as the browser answers. Reload to try \
             again."
        }
        DiskProblem::Full
        | DiskProblem::Unavailable
        | DiskProblem::Aborted
        | DiskProblem::Damaged => {
            "This browser does not let Byname keep anything, as in some private windows. \
             You can look around, but what you write is gone when you close the page."
        }
    },
    older_elsewhere: "An older Byname is open in another tab. Please close that tab, and this one goes on.",
    only_to_read: "This book was last used with a newer Byname. Here you can look at it, and nothing is \
                   changed. Reload to get the newer version back, or download a copy and bring it \
                   into Byname in another browser or on another device.",
    newer_elsewhere: "A newer Byname is open in another tab. Reload this page to go on here.",
    new_version: "A new version of Byname is ready.",
    use_new_version: "Use the new version",
    unfinished: "Something here is not finished. Please save it or clear it first, then change over.",
    problem: |problem| match problem {
        Problem::Form(_) => "Please look at the marked fields",
        Problem::UnknownPerson => "This card is not in the book any more",
        Problem::UnknownEntry => "This entry is not in the book any more",
        Problem::UnknownOccasion => "This date is not in the book any more",
        Problem::UnknownTie => "This tie is not in the book any more",
        Problem::UnknownList => "This list is not in the book any more",
        Problem::UnknownTask => "This task is not in the book any more",
        Problem::NotInBin => "This is not in the bin any more",
        Problem::NothingToDo => "There is nothing to change",
        Problem::OnlyToRead => "This book can only be looked at here",
    },
    done: |kind, who| match kind {
        StepKind::AddPerson => format!("{who} is in the book"),
        StepKind::EditPerson => format!("{who} is changed"),
        StepKind::DeletePerson => format!("{who} is deleted"),
        StepKind::ChangeMany => format!("{who}: changed"),
        StepKind::Visit => format!("{who} was here"),
        StepKind::Note => "Note saved".to_owned(),
        StepKind::Greeting => format!("{who}: greeted"),
        StepKind::Asked => format!("{who}: asked"),
        StepKind::EditEntry => "Entry changed".to_owned(),
        StepKind::DeleteEntry => "Entry deleted".to_owned(),
        StepKind::Occasion => "Date saved".to_owned(),
        StepKind::DeleteOccasion => "Date deleted".to_owned(),
        StepKind::Prepare => format!("Ready for {who}"),
        StepKind::Snooze => format!("{who} can wait"),
        StepKind::Practice => "Noted".to_owned(),
        StepKind::Tie => "Family and firm: saved".to_owned(),
        StepKind::DeleteTie => "Tie removed".to_owned(),
        StepKind::RefuseTie => "Not asked again".to_owned(),
        StepKind::GiveCard => format!("{who} has a card now"),
        StepKind::WaveOff => "Not asked again".to_owned(),
        StepKind::AskAgain => "Asked again".to_owned(),
        StepKind::List => "List saved".to_owned(),
        StepKind::DeleteList => "List deleted".to_owned(),
        StepKind::Tag => format!("Tag {who}: changed"),
        StepKind::RemoveTag => format!("Tag {who}: removed everywhere"),
        StepKind::Task => "Task saved".to_owned(),
        StepKind::Tick => format!("Done: {who}"),
        StepKind::Reopen => format!("Open again: {who}"),
        StepKind::DeleteTask => "Task deleted".to_owned(),
        StepKind::Shop => "Settings saved".to_owned(),
        StepKind::Import | StepKind::Merge => "The file is in the book".to_owned(),
        StepKind::AddSample => "The sample shop is open".to_owned(),
        StepKind::RemoveSample => "The sample shop is gone".to_owned(),
        StepKind::Revert => "Taken back".to_owned(),
        StepKind::Restore => "It is back".to_owned(),
        StepKind::Rewrite => "The other value stands now".to_owned(),
        StepKind::Erase => format!("{who} is erased for good"),
        StepKind::Device => "The device has its name".to_owned(),
    },
};

/// The box that finds and adds.
pub(super) const FIND: Find = Find {
    label: "Find or add",
    found: "Found",
    add: |name| format!("Add “{name}”"),
    field: |field| match field {
        Field::Name => "name",
        Field::Called => "called",
        Field::Reading => "said",
        Field::Company => "company",
        Field::Recognise => "how to recognise",
        Field::Phone => "phone",
        Field::Mail => "mail",
        Field::Address => "address",
        Field::Link => "link",
        Field::Tag => "tag",
        Field::Likes => "likes",
        Field::Note => "note",
        Field::Relative => "relative",
        Field::Date => "date",
        Field::Other => "card",
    },
    how: |how| match how {
        How::Exact | How::Start | How::Inside | How::LastDigits => None,
        How::Typo => Some("similar"),
        How::SoundsLike => Some("sounds like it"),
    },
    why: |field| format!("{field}: "),
    why_how: |field, how| format!("{field}, {how}: "),
    likely_doubles: "Perhaps already here",
    tasks: |count| count.of("task found", "tasks found"),
    hits: |count| match count.count {
        0 => "Nobody found".to_owned(),
        _ => count.of("person found", "people found"),
    },
};
