//! Files with a passphrase, in French.

use crate::domain::foreign::SealProblem;
use crate::domain::passphrase::Strength;

/// Why a sealed file was not opened, and what to do.
pub(super) fn problem(problem: SealProblem) -> &'static str {
    match problem {
        SealProblem::WrongPassphrase => {
            "Ce n’est pas la phrase secrète de ce fichier. Veuillez la saisir à nouveau ; les \
             majuscules comptent."
        }
        SealProblem::Changed => {
            "Ce fichier a été modifié ou abîmé en chemin. Rien n’en a été repris ; veuillez vous \
             le faire renvoyer."
        }
        SealProblem::Cut => {
            "Il manque la fin de ce fichier. Rien n’en a été repris ; veuillez le copier à \
             nouveau."
        }
        SealProblem::Newer(_) => {
            "Ce fichier a été scellé par un Byname plus récent. Mettez d’abord celui-ci à jour : \
             rechargez la page quand vous êtes en ligne."
        }
        SealProblem::TooCostly => {
            "Ouvrir ce fichier demande plus de mémoire ou de temps que cet appareil n’en donne. \
             Veuillez essayer sur un autre."
        }
        SealProblem::NotSealed => {
            "Ce fichier n’est pas scellé par une phrase secrète. Veuillez en choisir un autre."
        }
    }
}

/// How good a passphrase is, and what makes it better.
pub(super) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::TooShort => "Trop courte. Quatre mots sans rapport entre eux valent mieux.",
        Strength::Weak => "Facile à deviner. Quatre mots sans rapport entre eux valent mieux.",
        Strength::Fair => "Passable. Un mot de plus la rend solide.",
        Strength::Strong => {
            "Solide. Notez-la en lieu sûr : sans elle, personne ne peut ouvrir le fichier."
        }
    }
}
