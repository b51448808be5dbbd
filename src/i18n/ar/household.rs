//! The words for households and firms, in Arabic.

use crate::i18n::Household;
use crate::i18n::ar::counted;

/// Who lives at one address, and who works for one firm.
pub(super) const HOUSEHOLD: Household = Household {
    couple: |one, other| format!("{one} و{other}"),
    name: "اسم الزوجين معًا",
    together: |names| format!("مع {names}"),
    also_for: |names| format!("العنوان الجديد يخص أيضًا {names}"),
    work_there: |count| {
        let people = counted(count, ["شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص"]);
        format!("يعمل هناك {people}")
    },
    nobody: "لا يُعرف أحد يعمل هناك.",
};
