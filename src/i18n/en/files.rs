//! Files in and out, in English.

use crate::domain::foreign::{Refusal, SkipReason, Unreadable, Whole};
use crate::domain::step::StepKind;
use crate::i18n::{Exchange, Report};

use super::{seal, sources};

/// The page where files come in and go out.
pub(super) const EXCHANGE: Exchange = Exchange {
    title: "Exchange",
    choose: "Choose a file",
    drop: "or drop one here",
    report: |report| {
        let Report { new, changed, known, skipped } = report;
        format!("{new} new, {changed} changed, {known} already here, {skipped} skipped")
    },
    source: sources::source,
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
    sealed: "This copy is sealed. Please type the passphrase that it was made with.",
    unlock: "Open",
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
    seal_problem: seal::problem,
    strength: seal::strength,
    line_skipped: |line| format!("Line {line} could not be read"),
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
    undone: "taken back or changed since",
    earlier: "What came in",
    step: |kind, people| {
        let what = if kind == StepKind::Merge { "Merge" } else { "Import" };
        format!("{what} of {}", people.of("person", "people"))
    },
};
