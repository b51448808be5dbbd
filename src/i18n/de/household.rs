//! The words for households and firms, in German.

use crate::i18n::Household;

/// Who lives at one address, and who works for one firm.
pub(super) const HOUSEHOLD: Household = Household {
    couple: |one, other| format!("{one} und {other}"),
    name: "Gemeinsamer Name",
    together: |names| format!("zusammen mit {names}"),
    also_for: |names| format!("Die neue Adresse gilt auch für {names}"),
    work_there: |count| count.of("Person arbeitet dort", "Personen arbeiten dort"),
    nobody: "Hier ist niemand bekannt, der dort arbeitet.",
};
