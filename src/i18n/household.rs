//! The phrases for households and firms.

use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { household:
/// Who lives at one address, and who works for one firm.
pub struct Household {
    /// Two people by the names they go by together.
    pub couple: fn(&str, &str) -> String,
    /// The field for a couple's own name.
    pub name: &'static str,
    /// Behind an address: who lives there too.
    pub together: fn(&str) -> String,
    /// Whether an address is changed for all who live there.
    pub also_for: fn(&str) -> String,
    /// How many people are known who work for a firm.
    pub work_there: fn(&Number) -> String,
    pub nobody: &'static str,
}
}
