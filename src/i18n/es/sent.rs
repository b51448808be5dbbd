//! The words for what brought somebody here, in Spanish.

use crate::domain::person::Source;
use crate::i18n::Sent;

/// What brought somebody here.
pub(super) const SENT: Sent = Sent {
    title: "Cómo llegó",
    source: |source| match source {
        Source::Flyer => "un folleto",
        Source::PassingBy => "al pasar",
        Source::Web => "la web",
    },
    somebody: "alguien",
    who: "Quién, o con sus palabras",
    in_words: |words| format!("Con estas palabras: «{words}»"),
};
