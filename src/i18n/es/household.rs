//! The words for households and firms, in Spanish.

use crate::i18n::Household;

/// Who lives at one address, and who works for one firm.
pub(super) const HOUSEHOLD: Household = Household {
    couple: |one, other| format!("{one} y {other}"),
    name: "Nombre de la pareja",
    together: |names| format!("junto con {names}"),
    also_for: |names| format!("La nueva dirección vale también para {names}"),
    work_there: |count| count.of("persona trabaja ahí", "personas trabajan ahí"),
    nobody: "No se conoce a nadie que trabaje ahí.",
};
