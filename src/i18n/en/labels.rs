//! Labels of phones, addresses and dates, in English.

use crate::domain::label::Label;
use crate::i18n::Labels;

/// What a phone, an address or a date is called.
pub(super) const LABELS: Labels = Labels {
    // They are kept in English.
    of: Label::code,
};
