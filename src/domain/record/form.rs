//! Whether a record is as every record must be.

use super::Record;
#[cfg(test)]
use super::Register;

impl Record {
    /// Whether its registers are in order, each key once, and one that was erased says that and
    /// nothing else. Every way to make a record sees to it; this looks whether it did.
    pub fn is_well_formed(&self) -> bool {
        let registers = self.registers();
        let in_order = registers.is_sorted_by(|a, b| a.key < b.key);
        in_order && (registers.len() == 1 || !registers.iter().any(|it| self.is_erased_by(it)))
    }

    /// A record of these registers as they are, well formed or not.
    #[cfg(test)]
    pub(crate) fn as_given(
        kind: super::RecordKind,
        id: uuid::Uuid,
        registers: Vec<Register>,
    ) -> Self {
        let words = super::Words::Own(registers);
        let mut record = Self { kind, id, words, deleted: false };
        record.deleted = record.says_deleted();
        record
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ERASED, RecordKind};
    use super::*;
    use crate::domain::clock::Stamp;
    use crate::domain::id::DeviceId;
    use crate::domain::value::Value;

    fn is_well_formed(keys: &[&'static str]) -> bool {
        let stamp = Stamp::new(1, 0, DeviceId(1));
        let register =
            |key: &&'static str| Register { key: (*key).into(), stamp, value: Value::Flag(true) };
        let registers = keys.iter().map(register).collect();
        Record::as_given(RecordKind::Person, uuid::Uuid::nil(), registers).is_well_formed()
    }

    #[test]
    fn keys_are_in_order_each_once_and_what_was_erased_says_nothing_else() {
        for keys in [&[][..], &["a"], &["a", "b"], &[ERASED]] {
            assert!(is_well_formed(keys), "{keys:?}");
        }
        for keys in [["b", "a"], ["a", "a"], ["a", ERASED], [ERASED, "name"]] {
            assert!(!is_well_formed(&keys), "{keys:?}");
        }
    }
}
