//! The words for what brought somebody here, in English.

use crate::domain::person::Source;
use crate::i18n::Sent;

/// What brought somebody here.
pub(super) const SENT: Sent = Sent {
    title: "Sent by",
    source: |source| match source {
        Source::Flyer => "a flyer",
        Source::PassingBy => "passing by",
        Source::Web => "the web",
    },
    somebody: "somebody",
    who: "Who, or in your words",
    in_words: |words| format!("In these words: “{words}”"),
};
