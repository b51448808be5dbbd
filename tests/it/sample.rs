//! The sample shop: it looks alive, it is the same every time, and it goes as it came.

mod going;
mod looking;

use byname::domain::command::Command;
use byname::domain::entry::When;
use byname::domain::sample::{Sample, sample};
use byname::i18n::ENGLISH;

use crate::support::{Device, when};

/// The sample shop as it looks at a moment, with ids of a device.
pub fn sample_at(shop: &mut Device, now: When) -> Sample {
    sample(&ENGLISH.sample_texts, now, || shop.new_id())
}

/// A device in which the sample shop was just opened.
pub fn with_sample(number: u64) -> Device {
    let mut shop = Device::new(number);
    add_sample(&mut shop);
    shop
}

/// Opens the sample shop on the Saturday of these tests.
pub fn add_sample(shop: &mut Device) -> byname::domain::step::Step {
    let sample = sample_at(shop, when("2026-11-21 15:00"));
    shop.does(Command::AddSample { sample: Box::new(sample) })
}
