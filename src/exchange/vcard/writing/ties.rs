//! Whom somebody is tied to, on a card.

use crate::domain::arrival::Related;
use crate::exchange::folding::escaped;
use crate::exchange::kin;

use super::super::roster;
use super::{Card, Version};

/// Writes all ties: in 4.0 as `RELATED`, by the card where it goes out too; in 3.0, which has no
/// property for that, as Apple's programs began it and others read it.
pub(super) fn put(card: &mut Card, ties: &[Related]) {
    for tie in ties {
        match card.version {
            Version::V4 => related(card, tie),
            Version::V3 => card.grouped("X-ABRELATEDNAMES", kin::word(tie), &escaped(&tie.name)),
        }
    }
}

fn related(card: &mut Card, tie: &Related) {
    let kind = kin::kind(tie.role);
    let (parameters, value) = match roster::uri(&tie.uid) {
        Some(uri) => (format!("RELATED;TYPE={kind}"), escaped(&uri)),
        None => (format!("RELATED;TYPE={kind};VALUE=text"), escaped(&tie.name)),
    };
    if kin::role(kind) == Some(tie.role) {
        card.line(&format!("{parameters}:{value}"));
    } else {
        card.grouped(&parameters, kin::word(tie), &value);
    }
}
