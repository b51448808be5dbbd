//! The words in English.

use super::{
    Card, Dates, Exchange, Find, Form, Headline, Nav, People, Report, Settings, Shell, Tense, Today,
    Words,
};
use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::date::DateProblem;
use crate::domain::draft::Fault;
use crate::domain::entry::EntryKind;
use crate::domain::find::{Field, How};
use crate::domain::milestone::{Milestone, Wedding};
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{Kind, Standing, Tier};
use crate::domain::shop::FirstDay;
use crate::domain::step::StepKind;
use crate::exchange::byname::{Refusal, Whole};
use crate::exchange::{SkipReason, Source, Unreadable};

/// Everything the app can say, in English.
pub const WORDS: Words = Words {
    language: "en",
    nav: Nav {
        main: "Main",
        today: "Today",
        people: "People",
        exchange: "Exchange",
        settings: "Settings",
        back: "Back",
        missing: "There is no such page.",
        missing_person: "This card is not in the book. It may have been deleted.",
    },
    shell: Shell {
        saved: "Saved",
        pending: "Saving …",
        unsaved: |count| match count {
            1 => "1 change is not saved yet".to_owned(),
            count => format!("{count} changes are not saved yet"),
        },
        failed: |problem| match problem {
            DiskProblem::Full => {
                "This device is full, so the last changes are not saved. They are still here: \
                 make room on the device, then try again, or download a copy now."
            }
            DiskProblem::Unavailable | DiskProblem::Aborted => {
                "The browser did not save the last changes. They are still here, and Byname keeps \
                 trying. To be safe, download a copy now."
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
            StepKind::Visit => "The visit is taken back",
            StepKind::Note => "The note is taken back",
            StepKind::Greeting => "Not greeted after all",
            StepKind::EditEntry => "The entry is as it was",
            StepKind::DeleteEntry => "The entry is back",
            StepKind::Occasion => "The date is as it was",
            StepKind::DeleteOccasion => "The date is back",
            StepKind::Shop => "The settings are as they were",
            StepKind::Import => "The import is taken back",
            StepKind::Merge => "The merge is taken back",
            StepKind::Revert => "Done again",
        },
        nothing_to_undo: "There is nothing to undo",
        damaged: |count| match count {
            1 => "One piece of the book could not be read. It is left as it is, and everything \
                  else is here. Download a copy to be safe."
                .to_owned(),
            count => format!(
                "{count} pieces of the book could not be read. They are left as they are, and \
                 everything else is here. Download a copy to be safe."
            ),
        },
        nothing_is_kept: |problem| match problem {
            DiskProblem::Newer => {
                "This book was last used with a newer Byname. Reload to get the newer version; \
                 until then nothing that you write here is kept."
            }
            DiskProblem::Full
            | DiskProblem::Unavailable
            | DiskProblem::Aborted
            | DiskProblem::Damaged => {
                "This browser does not let Byname keep anything, as in some private windows. \
                 You can look around, but what you write is gone when you close the page."
            }
        },
        newer_elsewhere: "A newer Byname is open in another tab. Reload this page to go on here.",
        problem: |problem| match problem {
            Problem::Form(_) => "Please look at the marked fields",
            Problem::UnknownPerson => "This card is not in the book any more",
            Problem::UnknownEntry => "This entry is not in the book any more",
            Problem::UnknownOccasion => "This date is not in the book any more",
            Problem::NothingToDo => "There is nothing to change",
        },
        done: |kind, who| match kind {
            StepKind::AddPerson => format!("{who} is in the book"),
            StepKind::EditPerson => format!("{who} is changed"),
            StepKind::DeletePerson => format!("{who} is deleted"),
            StepKind::Visit => format!("{who} was here"),
            StepKind::Note => "Note saved".to_owned(),
            StepKind::Greeting => format!("{who}: greeted"),
            StepKind::EditEntry => "Entry changed".to_owned(),
            StepKind::DeleteEntry => "Entry deleted".to_owned(),
            StepKind::Occasion => "Date saved".to_owned(),
            StepKind::DeleteOccasion => "Date deleted".to_owned(),
            StepKind::Shop => "Settings saved".to_owned(),
            StepKind::Import | StepKind::Merge => "The file is in the book".to_owned(),
            StepKind::Revert => "Taken back".to_owned(),
        },
    },
    find: Find {
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
        likely_doubles: "Perhaps already here",
        hits: |count| match count {
            0 => "Nobody found".to_owned(),
            1 => "1 person found".to_owned(),
            count => format!("{count} people found"),
        },
    },
    today: Today {
        today: "Today",
        coming: "Coming up",
        missed: "Just missed",
        this_month: "Some day this month",
        recent: "Recently seen",
        was_here: "Was here",
        greeted: "Greeted",
        quiet: "No birthdays or other days near. A good day for a surprise.",
        empty_title: "Welcome to your customer book",
        empty: "Type the name of the next person who comes in, and she has a card. One word is \
                enough: a first name, or “lady with the red bicycle”.",
        bring_contacts: "Bring in contacts",
    },
    people: People {
        title: "People",
        count: |count, written| match count {
            1 => "1 person".to_owned(),
            _ => format!("{written} people"),
        },
        list: "List",
        faces: "Faces",
        by_name: "A–Z",
        by_recent: "Recently seen",
        order: "Order",
        drawn: "View",
        filters: "Filter",
        everybody: "Everybody",
        away: "No longer coming",
        kinds: |kind| match kind {
            Kind::Customer => "Customers",
            Kind::Supplier => "Suppliers",
            Kind::Associate => "Associates",
            Kind::Neighbour => "Neighbours",
            Kind::Staff => "Staff",
        },
        never_here: "not seen yet",
        empty: "Nobody is in the book yet. Type a name above to add the first person.",
        none_match: "Nobody here is like that.",
        choose: "Choose somebody to see the card.",
        all: "All people",
    },
    card: Card {
        was_here: "Was here",
        edit: "Edit",
        delete: "Delete",
        more: "More",
        call: "Call",
        message: "Message",
        write: "Write",
        last_here: |when| format!("here {when}"),
        never_here: "not seen yet",
        visits: |count| match count {
            1 => "1 visit".to_owned(),
            count => format!("{count} visits"),
        },
        customer_since: |since| format!("with us since {since}"),
        at_company: |role, company| match (role.is_empty(), company.is_empty()) {
            (true, _) => company.to_owned(),
            (false, true) => role.to_owned(),
            (false, false) => format!("{role}, {company}"),
        },
        said: |reading| format!("say “{reading}”"),
        note: "Note",
        save_note: "Save note",
        note_kind: "Kind of note",
        note_day: "Day",
        major: "Big event",
        timeline: "Timeline",
        empty_timeline: "Nothing yet. What you talk about goes here.",
        entry: |kind| match kind {
            EntryKind::Visit => "Was here".to_owned(),
            EntryKind::Talk => "Talk".to_owned(),
            EntryKind::InJoke => "In-joke".to_owned(),
            EntryKind::Likes => "Likes".to_owned(),
            EntryKind::Careful => "Dislike or allergy".to_owned(),
            EntryKind::FamilyNews => "Family news".to_owned(),
            EntryKind::SupplierNews => "Supplier news".to_owned(),
            EntryKind::Greeting => "Greeted".to_owned(),
            EntryKind::Other(code) => code.to_string(),
        },
        edit_entry: "Edit entry",
        delete_entry: "Delete entry",
        save: "Save",
        cancel: "Cancel",
        standing: |standing| match standing {
            Standing::Here => "Comes here",
            Standing::Archived => "Archived",
            Standing::MovedAway => "Moved away",
            Standing::Died => "Died",
        },
        dates: "Dates",
        add_date: "Add a date",
        edit_date: |what| format!("Edit {what}"),
        delete_date: |what| format!("Delete {what}"),
        starred: "Starred",
        tier: |tier| match tier {
            Tier::First => "First tier",
            Tier::Second => "Second tier",
            Tier::Third => "Third tier",
        },
    },
    form: Form {
        title: "Edit card",
        name: "Name",
        called: "Called",
        called_hint: "the name to greet by, if it is another",
        reading: "How to say it",
        person_title: "Title",
        company: "Company",
        role: "Role",
        recognise: "How I recognise them",
        recognise_hint: "red bicycle, always whistling",
        likes: "Likes",
        usual: "Usual order",
        careful: "Careful: allergies, dislikes",
        wishes: "Wishes",
        kinds: "Kind",
        kind: |kind| match kind {
            Kind::Customer => "Customer",
            Kind::Supplier => "Supplier",
            Kind::Associate => "Associate",
            Kind::Neighbour => "Neighbour",
            Kind::Staff => "Staff",
        },
        tags: "Tags",
        tags_hint: "separated by commas",
        phone: "Phone",
        mail: "Mail",
        link: "Link",
        address: "Address",
        label: "Label",
        add_phone: "Add phone",
        add_mail: "Add mail",
        add_link: "Add link",
        add_address: "Add address",
        remove: |what| format!("Remove {what}"),
        street: "Street",
        code: "Post code",
        city: "Town",
        region: "Region",
        country: "Country",
        since: "Our customer since",
        star: "Star",
        tier: "Tier",
        no_tier: "None",
        standing: "Standing",
        basics: "Name",
        reach: "How to reach them",
        know: "What to know",
        shop: "In the shop",
        fault: |fault| match fault {
            Fault::Empty => "Please fill this in".to_owned(),
            Fault::TooLong(most) => format!("Please keep this under {most} characters"),
            Fault::TooMany(most) => format!("There is room for {most} of these"),
            Fault::NoPhone => "A phone number needs a digit".to_owned(),
            Fault::NoMail => "A mail address looks like name@example.com".to_owned(),
            Fault::NoLink => "A link looks like https://example.com".to_owned(),
        },
        date_fault: |problem| match problem {
            DateProblem::Empty => "Please give at least a month or a year",
            DateProblem::YearOutOfRange => "A year is a number from 1 to 9999",
            DateProblem::MonthOutOfRange => "Please choose a month",
            DateProblem::DayOutOfRange => "A day is a number from 1 to 31",
            DateProblem::DayWithoutMonth => "Please choose the month, too",
            DateProblem::NoSuchDay => "That month has no such day",
            DateProblem::AboutWithoutYear => "“About” needs a year",
            DateProblem::Unreadable => "This is no date",
        },
    },
    dates: Dates {
        day: "Day",
        month: "Month",
        year: "Year",
        about: "About that year",
        unknown: "unknown",
        kind: |kind| match kind {
            OccasionKind::Birthday => "Birthday",
            OccasionKind::Anniversary => "Anniversary",
            OccasionKind::NameDay => "Name day",
            OccasionKind::Own => "Another day",
        },
        kind_label: "What day",
        own_label: "What it is called",
        leap: "In other years kept on",
        leap_february: "28 February",
        leap_march: "1 March",
        age: |age| format!("{age}"),
        about_age: |age| format!("about {age}"),
        either_age: |low, high| format!("{low} or {high}"),
        years: |years| match years {
            1 => "1 year".to_owned(),
            years => format!("{years} years"),
        },
        about_date: |date| format!("about {date}"),
        headline,
        milestone: |milestone| match milestone {
            Milestone::Birthday(_) => Some("round birthday"),
            Milestone::Wedding(Wedding::Silver) => Some("silver wedding"),
            Milestone::Wedding(Wedding::Golden) => Some("golden wedding"),
            Milestone::CustomerYears(_) => None,
        },
        this_week: "this week",
        next_week: "next week",
        in_days: |days| format!("in {days} days"),
        days_ago: |days| format!("{days} days ago"),
        weeks_ago: |weeks| format!("{weeks} weeks ago"),
        months_ago: |months| format!("{months} months ago"),
        years_ago: |years| match years {
            1 => "a year ago".to_owned(),
            years => format!("{years} years ago"),
        },
        and: |names| match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} & {last}", first.join(", ")),
        },
    },
    exchange: Exchange {
        title: "Exchange",
        import: "Bring in contacts",
        import_hint: "A vCard file (.vcf) from a phone or mail program, a CSV table from Google, or a \
                      copy of another Byname. You see what came, and can take it all back.",
        choose: "Choose a file",
        drop: "or drop one here",
        reading: "Reading …",
        report: |report| {
            let Report { new, changed, known, skipped } = report;
            format!("{new} new, {changed} changed, {known} already here, {skipped} skipped")
        },
        source: |source| match source {
            Source::VCard => "vCard file",
            Source::GoogleCsv => "Google contacts",
            Source::OtherCsv => "CSV table",
        },
        unreadable: |problem| match problem {
            Unreadable::Empty => "This file is empty. Please choose another one.",
            Unreadable::TooLarge => {
                "This file is too large. Please export fewer people at once; up to 64 MB is fine."
            }
            Unreadable::Picture => {
                "This is a picture. Please choose a vCard (.vcf) or CSV file with your contacts."
            }
            Unreadable::Archive => {
                "This file is packed. Please unpack it and choose the vCard or CSV file inside."
            }
            Unreadable::Spreadsheet => {
                "This is a spreadsheet. Please save it as CSV in your spreadsheet program first."
            }
            Unreadable::Document => {
                "This is a document. Please choose a vCard (.vcf) or CSV file with your contacts."
            }
            Unreadable::WebPage => {
                "This is a web page, not the contacts themselves. Please export them as vCard or \
                 CSV and choose that file."
            }
            Unreadable::NotAnAddressBook => {
                "This file is no address book. Please choose a vCard (.vcf) or CSV file."
            }
            Unreadable::NoNames => {
                "There is a table in this file, but no column of names. Please name one column \
                 “Name”."
            }
        },
        unreadable_file: "The device would not let Byname read this file. Please choose it again.",
        copy_of_byname: "Copy of a book",
        refused: |problem| match problem {
            Refusal::NotOurs => "This file is no copy of a book. Please choose another one.",
            Refusal::Newer(_) => {
                "This copy was made by a newer Byname. Please update this one first: reload the \
                 page while you are online."
            }
            Refusal::TooLarge => "This copy is too large for this device.",
        },
        whole: |whole| match whole {
            Whole::Complete => None,
            Whole::Cut => Some("The end of the file is missing: please copy it once more."),
            Whole::Changed => Some("The file was changed on its way; everything readable is in."),
        },
        line_skipped: |line| format!("Line {line} could not be read"),
        nothing_new: "There is nothing new in this file",
        skipped: |place, why| {
            let why = match why {
                SkipReason::NoName => "there is nothing in it that could be a name",
                SkipReason::NotAPerson => "it is a list, a place or a device",
                SkipReason::TooLong => "it is too long",
            };
            format!("Number {place} was skipped: {why}")
        },
        skipped_more: |count| format!("and {count} more"),
        undo_import: "Undo this import",
        undone: "taken back",
        earlier: "What came in",
        step: |kind, records| {
            let what = if kind == StepKind::Merge { "Merge" } else { "Import" };
            match records {
                1 => format!("{what} of 1 record"),
                records => format!("{what} of {records} records"),
            }
        },
        copy: "Make a copy",
        copy_hint: "The whole book in one file that any Byname can take in. Keep it somewhere safe.",
        download: "Download a copy",
    },
    settings: Settings {
        title: "Settings",
        theme: "Look",
        shop: "The shop",
        system: "As the device",
        light: "Light",
        dark: "Dark",
        stall: "Stall (sunlight)",
        shop_name: "Name of the shop",
        shop_name_hint: "stands at the top of Today and in the names of copies",
        first_day: "A week starts on",
        first_day_of: |day| match day {
            FirstDay::Monday => "Monday",
            FirstDay::Saturday => "Saturday",
            FirstDay::Sunday => "Sunday",
        },
        first_day_language: "as usual here",
        about: "About",
        about_text: "Byname is a customer book for small shops. It lives in this browser alone: no \
                     server, no account, and nothing is sent anywhere.",
        version: |version| format!("Version {version}"),
        diagnostics: "Diagnostics",
        diagnostics_hint: "About this device and the size of the book, for whoever helps you. No \
                           names and nothing that you wrote.",
        copy_diagnostics: "Copy diagnostics",
        copied: "Copied",
    },
};

fn headline(it: &Headline<'_>) -> String {
    let Headline { who, several, label, years, tense, .. } = *it;
    let is = match (tense, several) {
        (Tense::Past, false) => "was",
        (Tense::Past, true) => "were",
        (Tense::Now, false) => "is",
        (Tense::Now, true) => "are",
        (Tense::Future, _) => "will be",
    };
    let today = if tense == Tense::Now { " today" } else { "" };
    match (it.kind, years) {
        (Some(OccasionKind::Birthday), Some(0)) => format!("{who} {is} born{today}"),
        (Some(OccasionKind::Birthday), Some(years)) => format!("{who} {is} {years}{today}"),
        (Some(OccasionKind::Birthday), None) => format!("{who}: birthday{today}"),
        (Some(OccasionKind::Anniversary), Some(25)) => format!("{who}: silver wedding{today}"),
        (Some(OccasionKind::Anniversary), Some(50)) => format!("{who}: golden wedding{today}"),
        (Some(OccasionKind::Anniversary), Some(years)) if years > 0 => {
            format!("{who}: married {}{today}", plural_years(years))
        }
        (Some(OccasionKind::Anniversary), _) => format!("{who}: anniversary{today}"),
        (Some(OccasionKind::NameDay), _) => format!("{who}: name day{today}"),
        (Some(OccasionKind::Own), Some(years)) if years > 0 => {
            format!("{who}: {label}, {}{today}", plural_years(years))
        }
        (Some(OccasionKind::Own), _) => format!("{who}: {label}{today}"),
        (None, years) => {
            format!("{who}: {} our customer{today}", plural_years(years.unwrap_or_default()))
        }
    }
}

fn plural_years(years: u16) -> String {
    if years == 1 { "1 year".to_owned() } else { format!("{years} years") }
}
