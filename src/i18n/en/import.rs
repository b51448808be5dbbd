//! Bringing in contacts, in English.

use crate::domain::arrival::{Addition, Likeness};
use crate::domain::foreign::{ColumnKind, DateOrder};
use crate::domain::occasion::OccasionKind;
use crate::i18n::{Foreseen, Import};

/// Bringing in contacts.
pub(super) const IMPORT: Import = Import {
    title: "Bring in contacts",
    hint: "A vCard file (.vcf) from a phone or mail program, a table (.csv) from any program, or a \
           copy of another Byname. You see what would change before anything does.",
    paste: "Paste contacts",
    paste_hint: "or paste them here",
    reading: |percent, people| format!("Reading: {percent}, {}", people.of("person", "people")),
    stop: "Stop",
    stopped: "Stopped. Nothing was changed.",
    counts,
    nothing: "Everybody in this file is in the book already, with all that it says.",
    import: "Import",
    cancel: "Cancel",
    bringing: |percent| format!("Bringing them in: {percent}"),
    reader_gone: "This file was too much for this device, and nothing was changed. Please bring in \
                  fewer people at once.",
    reader_other: "Byname was updated a moment ago. Please reload this page, then choose the file \
                   again.",
    new_people: |count| format!("{count} new"),
    known_people: |count| format!("{count} already here who get something new"),
    same_people: |count| format!("{count} already here, nothing to change"),
    addition,
    doubles: |count| format!("{count} perhaps already here"),
    doubles_hint: "Merging adds what is missing to a card; it never overwrites what you wrote.",
    join: |name| format!("Merge into {name}"),
    join_in_file: |name| format!("Merge with {name} of this file"),
    join_all: "Merge",
    likeness: |likeness| match likeness {
        Likeness::SameName => "same name",
        Likeness::SamePhone => "same phone",
        Likeness::SameMail => "same mail",
        Likeness::SameBirthday => "same birthday",
        Likeness::SimilarName => "similar name",
    },
    add: "Add as new",
    leave_out: "Leave out",
    choice_of: |name| format!("What to do with {name}"),
    for_all: "All of them:",
    skipped: |count| format!("{count} skipped"),
    download_skipped: "Download what was skipped",
    skipped_file: "skipped.txt",
    more: |count| format!("Show more ({count})"),
    columns: "What is in which column",
    columns_hint: "Each column with the first of what is in it. Change what was not understood; \
                   the counts above follow.",
    column: |number| format!("Column {number}"),
    kind_of: |name| format!("What is in {name}"),
    kind,
    has_header: "The first row has the names of the columns",
    date_order: "What is 4/7?",
    date_order_of: |order| match order {
        DateOrder::DayFirst => "4 July",
        DateOrder::MonthFirst => "7 April",
        DateOrder::Unclear => "Unclear: keep it in the note",
    },
};

fn counts(foreseen: &Foreseen) -> String {
    let Foreseen { new, known, would_change, skipped } = foreseen;
    let change = match would_change.count {
        0 => String::new(),
        _ => format!(" ({would_change} would change)"),
    };
    format!("{new} new, {known} already here{change}, {skipped} skipped")
}

fn addition(addition: &Addition) -> String {
    let what = match addition {
        Addition::Line(key, _) => match *key {
            "called" => "Called",
            "reading" => "Said",
            "title" => "Title",
            "company" => "Company",
            "role" => "Role",
            "recognise" => "How to recognise",
            "likes" => "Likes",
            "usual" => "Usual order",
            "careful" => "Careful",
            "wishes" => "Wishes",
            _ => "Kept for other programs",
        },
        Addition::Since(_) => "Customer since",
        Addition::Star => "Star",
        Addition::Tier(_) => "Tier",
        Addition::Standing(_) => "Standing",
        Addition::Limit(_) => "Late after",
        Addition::Paused(_) => "Not expected before",
        Addition::Kind(_) => "Kind",
        Addition::Consent(_) => "We may",
        Addition::Tag(_) => "Tag",
        Addition::Phone(_) => "Phone",
        Addition::Mail(_) => "Mail",
        Addition::Link(_) => "Link",
        Addition::Address(_) => "Address",
        Addition::Photo(_) => "Photo",
        Addition::Date(OccasionKind::Birthday, ..) => "Birthday",
        Addition::Date(OccasionKind::Anniversary, ..) => "Anniversary",
        Addition::Date(OccasionKind::NameDay, ..) => "Name day",
        Addition::Date(OccasionKind::Own, label, _) => return label.clone(),
        Addition::Tie(_) => "Family and firm",
        Addition::Note(_) => "Note",
    };
    what.to_owned()
}

fn kind(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Name => "Whole name",
        ColumnKind::Given => "First name",
        ColumnKind::Middle => "Middle name",
        ColumnKind::Family => "Last name",
        ColumnKind::Title => "Title before the name",
        ColumnKind::Suffix => "Behind the name",
        ColumnKind::Called => "Called",
        ColumnKind::Reading => "How the name is said",
        ColumnKind::Company => "Company",
        ColumnKind::Role => "Role",
        ColumnKind::Phone => "Phone",
        ColumnKind::Mobile => "Mobile phone",
        ColumnKind::WorkPhone => "Work phone",
        ColumnKind::HomePhone => "Home phone",
        ColumnKind::Mail => "Mail",
        ColumnKind::WorkMail => "Work mail",
        ColumnKind::HomeMail => "Home mail",
        ColumnKind::Link => "Web page",
        ColumnKind::Address => "Address in one",
        ColumnKind::Street => "Street",
        ColumnKind::Code => "Post code",
        ColumnKind::City => "Town",
        ColumnKind::Region => "Region",
        ColumnKind::Country => "Country",
        ColumnKind::Birthday => "Birthday",
        ColumnKind::Anniversary => "Wedding anniversary",
        ColumnKind::Date => "Another date",
        ColumnKind::Since => "Customer since",
        ColumnKind::Note => "Note",
        ColumnKind::Tags => "Tags",
        ColumnKind::Label => "Says what the next column is",
        ColumnKind::InNote => "Something else: keep it in the note",
        ColumnKind::LeaveOut => "Leave out",
    }
}
