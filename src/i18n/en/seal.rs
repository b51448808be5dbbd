//! Files with a passphrase, in English.

use crate::domain::foreign::SealProblem;
use crate::domain::passphrase::Strength;

/// Why a sealed file was not opened, and what to do.
pub(super) fn problem(problem: SealProblem) -> &'static str {
    match problem {
        SealProblem::WrongPassphrase => {
            "This is not the passphrase of this file. Please type it again; capital letters \
             count."
        }
        SealProblem::Changed => {
            "This file was changed or damaged on its way. Nothing of it was taken in; please have \
             it sent once more."
        }
        SealProblem::Cut => {
            "The end of this file is missing. Nothing of it was taken in; please copy it once \
             more."
        }
        SealProblem::Newer(_) => {
            "This file was sealed by a newer Byname. Please update this one first: reload the \
             page while you are online."
        }
        SealProblem::TooCostly => {
            "Opening this file would take more memory or time than this device gives. Please try \
             it on another one."
        }
        SealProblem::NotSealed => {
            "This file is not sealed with a passphrase. Please choose another one."
        }
    }
}

/// How good a passphrase is, and what makes it better.
pub(super) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::TooShort => "Too short. Four unrelated words are better.",
        Strength::Weak => "Easy to guess. Four unrelated words are better.",
        Strength::Fair => "Fair. One more word makes it strong.",
        Strength::Strong => {
            "Strong. Write it down in a safe place: nobody can open the file without it."
        }
    }
}
