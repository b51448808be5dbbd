//! The words for households and firms, in English.

use crate::i18n::Household;

/// Who lives at one address, and who works for one firm.
pub(super) const HOUSEHOLD: Household = Household {
    couple: |one, other| format!("{one} & {other}"),
    name: "Name together",
    together: |names| format!("together with {names}"),
    also_for: |names| format!("The new address is also that of {names}"),
    work_there: |count| count.of("person works there", "people work there"),
    nobody: "Nobody is known who works there.",
};
