//! The phrases of copies that go to other devices, and of the devices.

use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { handover:
/// A copy for another device.
pub struct Handover {
    pub title: &'static str,
    pub hint: &'static str,
    pub what: &'static str,
    pub everything: &'static str,
    pub only_news: fn(&str) -> String,
    pub sealed: &'static str,
    pub passphrase: &'static str,
    pub passphrase_hint: &'static str,
    pub make: &'static str,
    pub making: fn(&str, &str) -> String,
    pub stopped: &'static str,
    pub ready: fn(&str, &Number) -> String,
    pub save: &'static str,
    pub devices: &'static str,
    pub devices_hint: &'static str,
    pub this_device: &'static str,
    pub name_of_device: &'static str,
    pub a_device: fn(&str) -> String,
    pub kind: fn(DeviceKind) -> &'static str,
    pub heard: fn(&str) -> String,
    pub unseen: fn(&Number) -> String,
    pub has_all: &'static str,
}
}

/// What kind of device somebody holds, for a name before she gives one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceKind {
    /// A phone.
    Phone,
    /// A tablet.
    Tablet,
    /// Anything with a keyboard.
    Computer,
}

impl DeviceKind {
    /// Every one of them.
    pub const ALL: &'static [Self] = &[Self::Phone, Self::Tablet, Self::Computer];
}
