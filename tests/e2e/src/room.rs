//! Devices that are short of room.

use crate::command::{Command, send};
use crate::shop::Shop;
use serde_json::json;

impl Shop {
    /// From now on the pages of this shop may keep so many bytes, or as many as the device has. Only
    /// Chromium takes such an order. It looks again only after what it last found free is used up or
    /// half a minute has gone by, so less room must be given before the first write; more counts at once.
    ///
    /// # Panics
    /// When the browser refuses.
    pub async fn give_room(&mut self, bytes: Option<u64>) {
        let origin = self.execute("return location.origin", vec![]).await;
        let params = match bytes {
            Some(bytes) => json!({ "origin": origin, "quotaSize": bytes }),
            None => json!({ "origin": origin }),
        };
        let command = json!({ "cmd": "Storage.overrideQuotaForOrigin", "params": params });
        let given = send(self.session(), Command::post("goog/cdp/execute", command)).await;
        given.expect("Chromium takes any quota");
    }
}
