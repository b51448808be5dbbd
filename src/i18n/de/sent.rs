//! The words for what brought somebody here, in German.

use crate::domain::person::Source;
use crate::i18n::Sent;

/// What brought somebody here.
pub(super) const SENT: Sent = Sent {
    title: "Kam durch",
    source: |source| match source {
        Source::Flyer => "einen Flyer",
        Source::PassingBy => "Vorbeigehen",
        Source::Web => "das Internet",
    },
    somebody: "jemanden",
    who: "Wer, oder in Ihren Worten",
    in_words: |words| format!("In diesen Worten: „{words}“"),
};
