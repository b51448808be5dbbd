//! Copies for other devices, in English.

use crate::i18n::Handover;
use crate::i18n::handover::DeviceKind;

/// A copy for another device.
pub(super) const HANDOVER: Handover = Handover {
    title: "Make a copy",
    hint: "The book as one file. Hand it to your other device, which merges it with its own, or keep \
           it somewhere safe.",
    what: "What goes into it",
    everything: "The whole book",
    only_news: |device| format!("Only what {device} has not seen"),
    sealed: "Protect it with a passphrase",
    passphrase: "Passphrase",
    passphrase_hint: "Whoever opens the file is asked for it. Write it down: without it nobody can \
                      open the file, not even Byname.",
    make: "Make a copy",
    making: |percent, size| format!("Making the copy: {percent}, {size}"),
    stopped: "Stopped. No copy was made.",
    ready: |size, people| format!("The copy is ready: {size}, {}", people.of("person", "people")),
    save: "Save",
    devices: "Devices of this shop",
    devices_hint: "Every device that was ever heard of through a file, and what it has not seen yet.",
    this_device: "This device",
    name_of_device: "What this device is called",
    a_device: |number| format!("Device {number}"),
    kind: |kind| match kind {
        DeviceKind::Phone => "Phone",
        DeviceKind::Tablet => "Tablet",
        DeviceKind::Computer => "Computer",
    },
    heard: |when| format!("last word {when}"),
    unseen: |count| count.of("change it has not seen", "changes it has not seen"),
    has_all: "has seen everything",
};
