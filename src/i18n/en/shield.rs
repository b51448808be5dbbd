//! What is said when a customer is looking, in English.

use crate::i18n::Shield;

/// What is hidden while a customer looks at the screen, and the PIN that brings it back.
pub(super) const SHIELD: Shield = Shield {
    hide: "Customer is looking",
    bar: "Customer is looking · tap to open",
    page: "Faces and names",
    hint: "Only faces and names are here. Notes, dates and numbers are put away.",
    not_saved: "The last changes are not saved yet. They are still here, and Byname keeps trying. Open the screen to see more.",
    somebody_else: "Somebody else",
    pin: "PIN",
    open: "Open",
    wrong: "That is not the PIN.",
    wait: "Too many wrong tries. Try again later.",
    wait_seconds: |seconds| {
        format!("Too many wrong tries. Try again in {}.", seconds.of("second", "seconds"))
    },
    wait_minutes: |minutes| {
        format!("Too many wrong tries. Try again in {}.", minutes.of("minute", "minutes"))
    },
    not_checked: "The PIN could not be checked. Try again.",
    forgot: "PIN forgotten?",
    forgot_hint: "The PIN hides, it does not encrypt. Say here that it is forgotten: ten minutes \
                  later it can be taken away, and nothing of the book is lost. The right PIN stops \
                  that.",
    forget: "The PIN is forgotten",
    goes_in: |minutes| format!("The PIN can be taken away in {}.", minutes.of("minute", "minutes")),
    keep: "Keep the PIN",
    take_away: "Take the PIN away and open",
    title: "When a customer is looking",
    settings_hint: "One tap puts everything but faces and names away. The same tap brings it back, or \
                    a PIN where one is set here. It is for this device alone.",
    hides_only: "The PIN hides, it does not encrypt: whoever has this device long enough gets \
                 around it. If you forget it, it can be taken away after ten minutes.",
    new_pin: "New PIN, 4 to 8 digits",
    set: "Set the PIN",
    change: "Change the PIN",
    remove: "Remove the PIN",
    is_set: "The PIN is set",
    no_pin: "A PIN has 4 to 8 digits.",
    is_gone: "The PIN is gone",
    alone: "By itself, when nobody has touched the screen",
    never: "Never",
    after_minutes: |minutes| format!("After {}", minutes.of("minute", "minutes")),
};
