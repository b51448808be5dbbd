//! What we do not know, in German.

use crate::domain::unknown::Unknown;
use crate::i18n::Unknowns;

/// What we do not know.
pub(super) const UNKNOWNS: Unknowns = Unknowns {
    title: "Was wir nicht wissen",
    hint: "Von allen, die in den Listen stehen. Ein Tipp zeigt, wer es ist; auf jeder Karte steht, was als Nächstes zu fragen ist.",
    dont_ask: "Nicht fragen",
    ask_again: |what| format!("Wieder fragen: {what}"),
    ties: "vorgeschlagene Beziehungen",
    nothing: "Von allen in den Listen ist alles bekannt.",
    known: |some, all| format!("bei {some} von {all} nicht bekannt"),
    chip: |what| format!("Nicht bekannt: {what}"),
    what: |unknown| match unknown {
        Unknown::Name => "ganzer Name",
        Unknown::Recognise => "woran erkennen",
        Unknown::Birthday => "Geburtstag",
        Unknown::Family => "Familie",
        Unknown::Likes => "was sie mögen",
        Unknown::Reason => "was sie herbrachte",
        Unknown::Reach => "Telefon oder E-Mail",
    },
    ask: |unknown, name| match unknown {
        Unknown::Name => format!("Wie heißt {name} mit ganzem Namen?"),
        Unknown::Recognise => format!("Woran erkenne ich {name}?"),
        Unknown::Birthday => format!("Wann hat {name} Geburtstag?"),
        Unknown::Family => format!("Wer gehört zu {name}?"),
        Unknown::Likes => format!("Was mag {name}?"),
        Unknown::Reason => format!("Was hat {name} hergebracht?"),
        Unknown::Reach => format!("Wie ist {name} zu erreichen?"),
    },
};
