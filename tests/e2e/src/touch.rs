//! A finger, as a touch screen tells of it: down, resting or moving, and up.

use std::time::Duration;

use serde_json::{Value, json};

use crate::command::{Command, send};
use crate::shop::Shop;
use crate::sought::Sought;

impl Shop {
    /// Puts a finger on this, leaves it there for a time, and lifts it. Counts as one tap.
    ///
    /// # Panics
    /// When it does not come, or the browser knows no finger.
    pub async fn rest_on(&mut self, sought: Sought, time: Duration) {
        self.finger(sought, time, 0).await;
    }

    /// The same, and meanwhile the finger moves by pixels, as one scrolls.
    ///
    /// # Panics
    /// When it does not come, or the browser knows no finger.
    pub async fn drag_from(&mut self, sought: Sought, time: Duration, down: i32) {
        self.finger(sought, time, down).await;
    }

    async fn finger(&mut self, sought: Sought, time: Duration, down: i32) {
        let sight = self.see(sought).await;
        let origin: Value = sight.element.to_json().expect("an element is an id");
        let rest = json!({ "type": "pause", "duration": time.as_millis() as u64 });
        let moves = json!({ "type": "pointerMove", "duration": time.as_millis() as u64,
            "origin": "pointer", "x": 0, "y": down });
        let actions = json!({ "actions": [{
            "type": "pointer",
            "id": "finger",
            "parameters": { "pointerType": "touch" },
            "actions": [
                { "type": "pointerMove", "duration": 0, "origin": origin, "x": 0, "y": 0 },
                { "type": "pointerDown", "button": 0 },
                if down == 0 { rest } else { moves },
                { "type": "pointerUp", "button": 0 },
            ],
        }] });
        let done = send(self.session(), Command::post("actions", actions)).await;
        done.expect("the browser has a finger");
        self.counts.taps += 1;
    }
}
