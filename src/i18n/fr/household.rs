//! The words for households and firms, in French.

use crate::i18n::Household;

/// Who lives at one address, and who works for one firm.
pub(super) const HOUSEHOLD: Household = Household {
    couple: |one, other| format!("{one} et {other}"),
    name: "Nom à deux",
    together: |names| format!("avec {names}"),
    also_for: |names| format!("La nouvelle adresse vaut aussi pour {names}"),
    work_there: |count| count.of("personne y travaille", "personnes y travaillent"),
    nobody: "On ne connaît personne qui y travaille.",
};
