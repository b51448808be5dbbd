//! What this device says of itself when it makes a copy.

use crate::browser::{files, page};
use crate::domain::command::Command;
use crate::domain::device::DeviceWord;
use crate::i18n::DeviceKind;
use crate::ui::here::Here;

/// Writes down that a copy is made now, and gives this device a name if it has none: the others will
/// read it.
pub(super) fn tell_of_copy(here: Here) {
    let Here { store, words, .. } = here;
    let id = store.device();
    let has_name = store.ask(|book| book.device(id).is_some_and(|it| !it.name.is_empty()));
    let name = (!has_name).then(|| (words.handover.kind)(kind_of_device()).to_owned());
    let word = DeviceWord { name, made: Some(store.moment()), ..DeviceWord::default() };
    // A copy can be made without it.
    let _ = store.note(Command::TellDevice { id, word });
}

/// What kind of device this is, as far as it tells.
pub(in crate::ui::pages::exchange) fn kind_of_device() -> DeviceKind {
    let around = files::surroundings();
    let is_small = page::user_agent().contains("Mobi") && !page::user_agent().contains("iPad");
    match (around.ios || around.android, is_small) {
        (true, true) => DeviceKind::Phone,
        (true, false) => DeviceKind::Tablet,
        (false, _) if !page::has_keyboard() => DeviceKind::Tablet,
        (false, _) => DeviceKind::Computer,
    }
}
