//! What we do not know, in English.

use crate::domain::unknown::Unknown;
use crate::i18n::Unknowns;

/// What we do not know.
pub(super) const UNKNOWNS: Unknowns = Unknowns {
    title: "What we don’t know",
    hint: "Of everybody in the lists. A tap shows who they are; on each card stands what to ask next.",
    dont_ask: "Don’t ask",
    ask_again: |what| format!("Ask again: {what}"),
    ties: "suggested ties",
    nothing: "Everything is known of everybody in the lists.",
    known: |some, all| format!("{some} of {all} not known"),
    chip: |what| format!("Not known: {what}"),
    what: |unknown| match unknown {
        Unknown::Name => "whole name",
        Unknown::Recognise => "how to recognise",
        Unknown::Birthday => "birthday",
        Unknown::Family => "family",
        Unknown::Likes => "likes",
        Unknown::Reason => "what brought them here",
        Unknown::Reach => "phone or mail",
    },
    ask: |unknown, name| match unknown {
        Unknown::Name => format!("What is {name}’s whole name?"),
        Unknown::Recognise => format!("How do I recognise {name}?"),
        Unknown::Birthday => format!("When is {name}’s birthday?"),
        Unknown::Family => format!("Who belongs to {name}?"),
        Unknown::Likes => format!("What does {name} like?"),
        Unknown::Reason => format!("What brought {name} here?"),
        Unknown::Reach => format!("How can {name} be reached?"),
    },
};
