//! What we do not know, in French.

use crate::domain::unknown::Unknown;
use crate::i18n::Unknowns;

/// What we do not know.
pub(super) const UNKNOWNS: Unknowns = Unknowns {
    title: "Ce que nous ne savons pas",
    hint: "De tous ceux qui sont dans les listes. Touchez une ligne pour voir qui ; sur chaque fiche figure la prochaine question.",
    dont_ask: "Ne pas demander",
    ask_again: |what| format!("Redemander : {what}"),
    ties: "liens proposés",
    nothing: "Tout est connu de tous ceux des listes.",
    known: |some, all| format!("inconnu pour {some} sur {all}"),
    chip: |what| format!("Inconnu : {what}"),
    what: |unknown| match unknown {
        Unknown::Name => "nom complet",
        Unknown::Recognise => "comment reconnaître",
        Unknown::Birthday => "anniversaire",
        Unknown::Family => "famille",
        Unknown::Likes => "goûts",
        Unknown::Reason => "ce qui l’a fait venir",
        Unknown::Reach => "téléphone ou courriel",
    },
    ask: |unknown, name| match unknown {
        Unknown::Name => format!("Quel est le nom complet de {name} ?"),
        Unknown::Recognise => format!("À quoi reconnaître {name} ?"),
        Unknown::Birthday => format!("Quand est l’anniversaire de {name} ?"),
        Unknown::Family => format!("Qui fait partie des proches de {name} ?"),
        Unknown::Likes => format!("Qu’aime {name} ?"),
        Unknown::Reason => format!("Qu’est-ce qui a fait venir {name} ?"),
        Unknown::Reach => format!("Comment joindre {name} ?"),
    },
};
