//! The words for what brought somebody here, in French.

use crate::domain::person::Source;
use crate::i18n::Sent;

/// What brought somebody here.
pub(super) const SENT: Sent = Sent {
    title: "Comment on s’est connus",
    source: |source| match source {
        Source::Flyer => "un prospectus",
        Source::PassingBy => "en passant",
        Source::Web => "le web",
    },
    somebody: "quelqu’un",
    who: "Qui, ou avec vos mots",
    in_words: |words| format!("Avec ces mots : « {words} »"),
};
