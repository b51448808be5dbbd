//! The words for what brought somebody here, in Arabic.

use crate::domain::person::Source;
use crate::i18n::Sent;

/// What brought somebody here.
pub(super) const SENT: Sent = Sent {
    title: "كيف وصل",
    source: |source| match source {
        Source::Flyer => "منشور",
        Source::PassingBy => "مرّ من هنا",
        Source::Web => "الإنترنت",
    },
    somebody: "شخص",
    who: "من، أو بكلماتك",
    in_words: |words| format!("بهذه الكلمات: «{words}»"),
};
